"""A page and a translation of it that went its own way: which text is whose, and how sure that is.

Pages are laid side by side twice. The pairs of the first time teach which words stand for one
another, with those that the site's catalogs know; the second time they are weighed again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from toolkit.catalog.adopt import halves
from toolkit.catalog.adopt.agree import disagreements, is_copied
from toolkit.catalog.adopt.align import Match
from toolkit.catalog.adopt.blocks import CODE, Block, blocks
from toolkit.catalog.adopt.laid import LEAST_BESIDE, LEAST_READ, LEAST_SAID, Laid
from toolkit.catalog.adopt.lexicon import Lexicon, listed
from toolkit.catalog.adopt.likely import Evidence
from toolkit.catalog.adopt.meaning import is_rendered, unconfirmed
from toolkit.catalog.adopt.proposal import (
    USUAL,
    Adoption,
    How,
    Left,
    Proposal,
    Thresholds,
    Verdict,
    at_most,
)
from toolkit.catalog.adopt.structure import sentences, stops
from toolkit.catalog.extract import critical_word
from toolkit.messages import _
from toolkit.model import Entry, Key, Page

FUZZY_AT_MOST = 0.9  # a reason to doubt it
LISTED_AT_MOST = 0.59
STRETCHED = 1.6  # standard deviations that its length may be off
COMMON = 0.4  # what words, numbers and links say for a pair on average, where two pages are one


@dataclass(frozen=True, slots=True)
class Pair:
    """A source page and its translation, the messages of the first by key."""

    source: Page
    target: Page
    messages: dict[Key, Entry]


def adopt_pages(
    pairs: Sequence[Pair],
    known: Iterable[tuple[str, str]] = (),
    *,
    languages: tuple[str, str] = ("en", "es"),
    thresholds: Thresholds = USUAL,
) -> list[Adoption]:
    """What each pair of pages gives. ``known`` are texts that the site translates already."""
    sides = [
        (blocks(pair.source, languages[0]), blocks(pair.target, languages[1])) for pair in pairs
    ]
    taught = list(_taught(known, sides))
    ours = [block.text for source, _target in sides for block in source if block.segment]
    theirs = [block.text for _source, target in sides for block in target if block.segment]
    tables = listed((ours, theirs), languages)
    first = Lexicon.learnt(taught).knowing(tables)
    learnt = [*taught]
    common = []
    for source, target in sides:
        laid = Laid.of(source, target, first)
        common.append(laid.common >= COMMON)
        if common[-1]:
            learnt += [(source[i].text, target[j].text) for i, j in laid.sure()]
    second = Lexicon.learnt(learnt).knowing(tables)
    return [
        _Adopting(pair, Laid.of(*two, second), languages, thresholds, are_one).adoption()
        for pair, two, are_one in zip(pairs, sides, common, strict=True)
    ]


def _taught(
    known: Iterable[tuple[str, str]], sides: Sequence[tuple[Sequence[Block], Sequence[Block]]]
) -> Iterator[tuple[str, str]]:
    """What may teach words: nothing that these very pages gave, or it would confirm itself."""
    here = {block.text for source, _target in sides for block in source}
    there = {block.text for _source, target in sides for block in target}
    for one, other in known:
        if one != other and not (one in here and other in there):
            yield one, other


class _Weighed(NamedTuple):
    """How sure a match is, what it may become at most, and why no more."""

    score: float
    evidence: Evidence
    most: Verdict = Verdict.TRANSLATED
    reasons: tuple[str, ...] = ()

    def at_most(self, score: float, most: Verdict, *reasons: str) -> _Weighed:
        """The same, but no surer than that."""
        return _Weighed(
            min(self.score, score),
            self.evidence,
            at_most(self.most, most),
            (*self.reasons, *reasons),
        )


@dataclass(slots=True)
class _Adopting:
    """The proposals of one pair of pages."""

    pair: Pair
    laid: Laid
    languages: tuple[str, str]
    thresholds: Thresholds
    are_one: bool  # the pages have so much in common that one is a translation of the other

    def adoption(self) -> Adoption:
        found: dict[Key, Proposal] = {}
        used: dict[Key, tuple[int, ...]] = {}
        for match in self.laid.matches:
            if match.source and match.target:
                for proposal in self._proposals(match):
                    known = found.get(proposal.key)
                    best = _one_of(known, proposal) if known else proposal
                    found[proposal.key] = best
                    if known is None or best.entry.msgstr != known.entry.msgstr:
                        used[proposal.key] = match.target
        shown = {self.laid.target[at].text for places in used.values() for at in places}
        left = [
            Left(block.text, self._origin(block))
            for block in self.laid.target
            if block.segment and block.text not in shown
        ]
        return Adoption(tuple(found.values()), tuple(left), tuple(self._lacking(found)))

    def _lacking(self, found: Collection[Key]) -> Iterator[Left]:
        """The messages of the page that got nothing."""
        path = self.pair.source.path
        for block in self.laid.source:
            if block.segment and (key := _key(block)) in self.pair.messages and key not in found:
                yield Left(block.text, f"{path}:{block.segment.line}")

    def _origin(self, block: Block) -> str:
        return f"{self.pair.target.path}:{block.segment.line if block.segment else 0}"

    def _proposals(self, match: Match) -> Iterator[Proposal]:
        one, other = self.laid.blocks(match)
        if one[0].kind == CODE:
            return
        weighed = self._weighed(match)
        texts = halves.texts(one, other, self.laid.likely, self.languages[1])
        if texts is None:
            said = _("two texts are one there; nobody can cut it")
            weighed = weighed.at_most(LISTED_AT_MOST, Verdict.LISTED, said)
            texts = [" ".join(block.text for block in other)] * len(one)
        elif len(one) != len(other):
            said = _("one text is two on the other page")
            weighed = weighed.at_most(FUZZY_AT_MOST, Verdict.FUZZY, said)
        for block, text in zip(one, texts, strict=True):
            if made := self._proposal(block, text, other[0], weighed):
                yield made

    def _weighed(self, match: Match) -> _Weighed:
        """How sure the match is, whatever its texts say."""
        one, other = self.laid.blocks(match)
        pairs = zip(one, other, strict=False)
        rendered = len(one) == len(other) and all(self._is_rendered(a, b) for a, b in pairs)
        score, evidence = self.laid.confidence(match, rendered=rendered)
        weighed = _Weighed(score, evidence)
        if not self.are_one:
            said = _("the pages have little in common")
            weighed = weighed.at_most(LISTED_AT_MOST, Verdict.LISTED, said)
        elif self.laid.is_untold(match, evidence):
            said = _("neither its words nor its place tell")
            weighed = weighed.at_most(LISTED_AT_MOST, Verdict.TRANSLATED, said)
        if match.moved:
            held = evidence.tokens > 0 or self.laid.beside(match) >= LEAST_BESIDE
            most = Verdict.TRANSLATED if held else Verdict.FUZZY  # only words hold it there
            weighed = weighed.at_most(1.0, most, _("it stands elsewhere in the translation"))
        return weighed

    def _is_rendered(self, block: Block, there: Block) -> bool:
        return block.tokens == there.tokens and is_rendered(block.text, there.text, self.languages)

    def _proposal(
        self, block: Block, text: str, there: Block, weighed: _Weighed
    ) -> Proposal | None:
        key = _key(block)
        message = self.pair.messages.get(key)
        if message is None:
            return None
        doubts = self._doubts(block, text, there, weighed.evidence)
        if critical_word(message.extracted):
            doubts.append(_("the author marked it critical"))
        if doubts:
            weighed = weighed.at_most(FUZZY_AT_MOST, Verdict.FUZZY, *doubts)
        verdict = self._verdict(weighed)
        if verdict is None:
            return None
        flags = message.flags if verdict is Verdict.TRANSLATED else ("fuzzy", *message.flags)
        return Proposal(
            key,
            replace(message, msgstr=(text,), flags=flags),
            How.ALIGNED,
            round(weighed.score, 3),
            verdict,
            weighed.reasons,
            self._origin(there),
            evidence=_said(weighed.evidence),
        )

    def _verdict(self, weighed: _Weighed) -> Verdict | None:
        score = round(weighed.score, 3)
        verdict = self.thresholds.verdict(score, weighed.most)
        if verdict is None and score >= self.thresholds.shown / 2:
            return Verdict.LISTED  # side by side a person sees at once
        return verdict

    def _doubts(self, block: Block, text: str, there: Block, evidence: Evidence) -> list[str]:
        """Why a person should look, however well the two go together."""
        found = disagreements(block.text, text, self.languages)
        found += unconfirmed(block.text, text, self.languages)
        little = evidence.said < LEAST_SAID or evidence.read < LEAST_READ
        if little and not is_rendered(block.text, text, self.languages):
            found.append(_("nothing in the words tells"))
        if abs(self.laid.likely.stretch((block,), (there,))) > STRETCHED:
            found.append(_("the lengths differ"))
        cut = len(sentences(block.text)), len(sentences(text))
        if stops(block.text) != stops(text) or cut[0] != cut[1]:
            found.append(_("not as many sentences"))
        if is_copied(block.text, text):
            found.append(_("the same text: it may not be translated"))
        return found


def _key(block: Block) -> Key:
    return block.segment.context if block.segment else None, block.text


def _one_of(known: Proposal, again: Proposal) -> Proposal:
    """A message that stands in several places: the surer one, doubted if they say two things."""
    best = known if known.score >= again.score else again
    if known.entry.msgstr == again.entry.msgstr:
        return best
    flags = best.entry.flags if best.entry.fuzzy else ("fuzzy", *best.entry.flags)
    return replace(
        best,
        entry=replace(best.entry, flags=flags),
        score=min(best.score, FUZZY_AT_MOST),
        verdict=at_most(best.verdict, Verdict.FUZZY),
        reasons=(*best.reasons, _("translated in several ways there")),
    )


def _said(evidence: Evidence) -> str:
    """What speaks for a pair, in words."""
    return _(
        "kind {kind}, length {length}, numbers and links {tokens}, meaning {things}, "
        "related words {roots}, known words {words}",
        kind=f"{evidence.kind:+.1f}",
        length=f"{evidence.length:+.1f}",
        tokens=f"{evidence.tokens:+.1f}",
        things=f"{evidence.things:+.1f}",
        roots=f"{evidence.roots:+.1f}",
        words=f"{evidence.words:+.1f}",
    )
