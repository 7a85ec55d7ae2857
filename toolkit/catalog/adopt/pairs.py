"""A page and a translation of it that went its own way: which text is whose, and how sure that is.

Pages are laid side by side twice. The pairs of the first time teach which words stand for one
another, with those that the site's catalogs know; the second time they are weighed again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp

from toolkit.catalog.adopt import halves
from toolkit.catalog.adopt.agree import disagreements, is_copied
from toolkit.catalog.adopt.align import Aligner, Match
from toolkit.catalog.adopt.blocks import CODE, Block, blocks
from toolkit.catalog.adopt.lexicon import Lexicon, listed
from toolkit.catalog.adopt.likely import Evidence, Likely
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
from toolkit.model import Entry, Key, Kind, Page

FUZZY_AT_MOST = 0.9  # a reason to doubt it
LISTED_AT_MOST = 0.59
LEAST_SAID = 2.5  # what words, numbers and links must say for a pair that nobody looks at
LEAST_READ = 1.0  # and what words alone must say
WORDLESS = 0.4  # what words say by chance; then the place must tell
LEAST_BESIDE = 1.5  # what the place must say where no word does
STRETCHED = 1.6  # standard deviations that its length may be off
BESIDE = 1.0  # each neighbour that goes with the neighbour
RENDERED = 2.0  # all of its words
STEEP, MIDDLE = 0.55, 2.2
COMMON = 0.4  # what words, numbers and links say for a pair on average, where two pages are one
APART = 3  # pairs between a block and the mate that it has by chance
HOLDERS = 8  # blocks that have a rare thing
NEAR = 12  # blocks around among which there may be a better one


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


@dataclass(slots=True)
class Laid:
    """Two pages side by side."""

    source: Sequence[Block]
    target: Sequence[Block]
    likely: Likely
    matches: list[Match]

    @classmethod
    def of(cls, source: Sequence[Block], target: Sequence[Block], lexicon: Lexicon) -> Laid:
        """Aligned, with what is known of words."""
        likely = Likely.of(source, target, lexicon)
        laid = cls(source, target, likely, Aligner(source, target, likely).matches())
        laid.settle()
        return laid

    def settle(self) -> None:
        """What stands side by side by its place alone gives way to what says the same."""
        weak = [match for match in self.matches if self._is_weak(match)]
        sides = (
            {at for match in weak for at in match.source},
            {at for match in weak for at in match.target},
        )
        for match in self.matches:
            if not (match.source and match.target):
                sides[0].update(match.source)
                sides[1].update(match.target)
        found = list(self._closest(*sides))
        if not found:
            return
        taken = {one.source[0] for one in found}, {one.target[0] for one in found}
        kept = [
            match
            for match in self.matches
            if taken[0].isdisjoint(match.source) and taken[1].isdisjoint(match.target)
        ]
        met = {at for m in (*kept, *found) for at in m.source}
        alone = [Match((at,), ()) for at in range(len(self.source)) if at not in met]
        met = {at for m in (*kept, *found) for at in m.target}
        alone += [Match((), (at,)) for at in range(len(self.target)) if at not in met]
        self.matches = sorted([*kept, *found, *alone], key=lambda one: one.source or (1 << 60,))
        self._made = None

    def _is_weak(self, match: Match) -> bool:
        one, other = match.source, match.target
        if not (len(one) == len(other) == 1) or self.source[one[0]].kind == CODE:
            return False
        said = self.likely.evidence(*self.blocks(match))
        if said.tokens < 0:
            return True  # the numbers or links of the one may stand elsewhere in the other
        return said.read <= WORDLESS and (said.tokens <= 0 or self.beside(match) < LEAST_BESIDE)

    def _closest(self, ours: Collection[int], theirs: Collection[int]) -> Iterator[Match]:
        """Of blocks that are free, those that say most of the same, the best first."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for at in sorted(theirs):
            for token in self.target[at].rarities:
                holders[token].append(at)
        offers = []
        for at in sorted(ours):
            near = [holders[t] for t in self.source[at].rarities if t in holders]
            for to in sorted({to for several in near if len(several) <= HOLDERS for to in several}):
                said = self.likely.evidence((self.source[at],), (self.target[to],))
                if said.read >= LEAST_READ and said.score >= LEAST_SAID:
                    offers.append((-said.score, at, to))
        taken: tuple[set[int], set[int]] = set(), set()
        for _score, at, to in sorted(offers):
            if at not in taken[0] and to not in taken[1]:
                taken[0].add(at)
                taken[1].add(to)
                yield Match((at,), (to,), moved=True)

    @property
    def common(self) -> float:
        """What words, numbers and links say for the pairs, more than by chance, on average.

        Chance is what they say for each block and the mate of another one.
        """
        two = [self.blocks(match) for match in self.matches if match.source and match.target]
        pairs = [(one, other) for one, other in two if one[0].kind != CODE]
        shifted = [other for _one, other in (*pairs[APART:], *pairs[:APART])]
        said = sum(self.likely.evidence(*pair).said for pair in pairs)
        chance = sum(
            max(self.likely.evidence(one, other).said, 0.0)
            for (one, _mate), other in zip(pairs, shifted, strict=True)
        )
        size = min(sum(block.kind != CODE for block in page) for page in (self.source, self.target))
        return (said - (2 * chance if len(pairs) > APART else 0.0)) / size if size else 0.0

    def sure(self) -> Iterator[tuple[int, int]]:
        """Blocks from whose words others may be known."""
        for match in self.matches:
            if len(match.source) == len(match.target) == 1:
                one, other = self.blocks(match)
                if one[0].kind != CODE and self.likely.score(one[0], other[0]) > 0:
                    yield match.source[0], match.target[0]

    def blocks(self, match: Match) -> tuple[list[Block], list[Block]]:
        """The blocks of a match."""
        return [self.source[at] for at in match.source], [self.target[at] for at in match.target]

    def confidence(self, match: Match, *, rendered: bool) -> tuple[float, Evidence]:
        """0 to 1: what it says itself, what goes beside it, what else it might be.

        ``rendered`` where every word of both is known to render one of the other.
        """
        one, other = self.blocks(match)
        evidence = self.likely.evidence(one, other)
        value = evidence.score + BESIDE * self.beside(match) + RENDERED * rendered
        rival = self._rival(match, evidence.score)
        value += min(evidence.score - rival, 4.0) / 2
        return 1 / (1 + exp(-STEEP * (value - MIDDLE))), evidence

    def beside(self, match: Match) -> float:
        """What the pairs before and after it say for it: much, if they are sure themselves."""
        mates = self._mates()
        before, after = match.source[0] - 1, match.source[-1] + 1
        two = [(before, match.target[0] - 1), (after, match.target[-1] + 1)]
        if self.source[match.source[0]].kind is Kind.HEADING and after < len(self.source):
            two = [two[1], two[1]]  # a heading belongs to what it stands over
        return sum(self._neighbour(mates, *one) for one in two)

    def _neighbour(self, mates: dict[int, int], i: int, j: int) -> float:
        if (i, j) in ((-1, -1), (len(self.source), len(self.target))):
            return 0.5  # both pages begin there, or end
        if mates.get(i, -2) != j:
            return 0.0
        said = self.likely.evidence((self.source[i],), (self.target[j],)).said
        return min(max(said, 0.0) / 2, 1.5)

    _made: dict[int, int] | None = None

    def _mates(self) -> dict[int, int]:
        if self._made is None:
            self._made = {}
            for match in self.matches:
                if match.source and match.target:
                    self._made[match.source[0]] = match.target[0]
                    self._made[match.source[-1]] = match.target[-1]
        return self._made

    def _rival(self, match: Match, score: float) -> float:
        """The best score that one of the two has with another block."""
        best = 0.0
        i, j = match.source[0], match.target[0]
        for at in range(max(0, j - NEAR), min(len(self.target), j + NEAR + 1)):
            if at not in match.target:
                best = max(best, self.likely.score(self.source[i], self.target[at]))
        for at in range(max(0, i - NEAR), min(len(self.source), i + NEAR + 1)):
            if at not in match.source:
                best = max(best, self.likely.score(self.source[at], self.target[j]))
        return min(best, score + 4.0)


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
        pairs = zip(one, other, strict=False)
        rendered = len(one) == len(other) and all(self._is_rendered(a, b) for a, b in pairs)
        score, evidence = self.laid.confidence(match, rendered=rendered)
        reasons = [_said(evidence)]
        if not self.are_one:
            score = min(score, LISTED_AT_MOST)
            reasons.append(_("the pages have little in common"))
        elif (
            evidence.read <= WORDLESS
            and self.laid.beside(match) < LEAST_BESIDE
            and not self.laid.likely.are_code(one, other)
        ):
            score = min(score, LISTED_AT_MOST)
            reasons.append(_("neither its words nor its place tell"))
        if match.moved:
            reasons.append(_("it stands elsewhere in the translation"))
        texts = halves.texts(one, other, self.laid.likely, self.languages[1])
        most = Verdict.TRANSLATED if len(one) == len(other) else Verdict.FUZZY
        most = most if self.are_one else Verdict.LISTED
        if match.moved and evidence.tokens <= 0 and self.laid.beside(match) < LEAST_BESIDE:
            most = at_most(most, Verdict.FUZZY)  # nothing but words holds it there
        if texts is None:
            score, most = min(score, LISTED_AT_MOST), Verdict.LISTED
            reasons.append(_("two texts are one there; nobody can cut it"))
            texts = [" ".join(block.text for block in other)] * len(one)
        elif len(one) != len(other):
            score, most = min(score, FUZZY_AT_MOST), at_most(most, Verdict.FUZZY)
            reasons.append(_("one text is two on the other page"))
        for block, text in zip(one, texts, strict=True):
            if made := self._proposal(block, text, other[0], (score, evidence), reasons, most):
                yield made

    def _is_rendered(self, block: Block, there: Block) -> bool:
        return block.tokens == there.tokens and is_rendered(block.text, there.text, self.languages)

    def _proposal(
        self,
        block: Block,
        text: str,
        there: Block,
        weighed: tuple[float, Evidence],
        reasons: Sequence[str],
        most: Verdict,
    ) -> Proposal | None:
        key = _key(block)
        message = self.pair.messages.get(key)
        if message is None:
            return None
        score, evidence = weighed
        doubts = self._doubts(block, text, there, evidence)
        if critical_word(message.extracted):
            doubts.append(_("the author marked it critical"))
        most = at_most(most, Verdict.FUZZY) if doubts else most
        score = round(min(score, FUZZY_AT_MOST) if doubts else score, 3)
        verdict = self.thresholds.verdict(score, most)
        if verdict is None and score >= self.thresholds.shown / 2:
            verdict = Verdict.LISTED  # side by side a person sees at once
        if verdict is None:
            return None
        flags = message.flags if verdict is Verdict.TRANSLATED else ("fuzzy", *message.flags)
        return Proposal(
            key,
            replace(message, msgstr=(text,), flags=flags),
            How.ALIGNED,
            score,
            verdict,
            (*reasons, *doubts),
            self._origin(there),
        )

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
