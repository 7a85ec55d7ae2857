"""Catalogs that other tools made, searched for the translations of a site's messages.

A message is looked for as it is; with its marks and spaces written otherwise; as a block of a
message that holds several; as several messages one after another; among the sentences of longer
ones; and last by likeness. The first that finds it decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from toolkit.catalog.adopt.agree import disagreements, is_copied
from toolkit.catalog.adopt.meaning import contrary
from toolkit.catalog.adopt.proposal import How, Left, Proposal, Thresholds, Verdict
from toolkit.catalog.adopt.respell import respelled
from toolkit.catalog.adopt.signs import in_markdown, tight, words_of
from toolkit.catalog.adopt.structure import parts, sentences, stops
from toolkit.catalog.change import Change
from toolkit.catalog.extract import SLUG
from toolkit.catalog.renew.adapt import adapt
from toolkit.catalog.renew.keep import forms_of
from toolkit.catalog.renew.likeness import LEAST, Likeness
from toolkit.catalog.renew.memory import text_of
from toolkit.catalog.renew.pending import Judge
from toolkit.messages import _
from toolkit.model import Entry, Previous

# What a find is worth before its links and numbers were looked at; see docs/adopting.md.
SCORES = {
    How.EXACT: 1.0,
    How.RESPELLED: 0.98,
    How.CHANGED: 0.96,
    How.PART: 0.97,
    How.JOINED: 0.96,
    How.SENTENCE: 0.8,
}
LISTED_AT_MOST = 0.59  # half of a text
DOUBTED = 0.9  # at most: fuzzy there, another context, two translations of one text
UNLIKE = 0.85  # at most: its links, code, placeholders or numbers are not those of the source
UNEVEN = 0.7  # shares of letters: one of the two has a sentence that the other lacks
TAKEN = 0.15  # less: the text that is alike has its own place on the site
SHORT = 24  # letters of a text that is soon like another
IF_SHORT = 0.1  # less
LONGEST = 8  # sentences in a row that one message may hold
MOST_SENTENCES = 60  # of one message that are looked for


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a foreign catalog and its translation: a whole message, or a piece of one.

    ``place`` is the message's number, ``rank`` that of the piece in it.
    """

    source: str
    target: str
    entry: Entry
    file: str
    place: int
    how: How
    rank: int = 0

    @property
    def origin(self) -> str:
        """The file and line it stands in."""
        return f"{self.file}:{self.entry.line}"

    @property
    def sound(self) -> bool:
        """Nobody doubts it, and it is in use."""
        return not self.entry.fuzzy and not self.entry.obsolete


@dataclass(slots=True)
class Bank:
    """The texts of foreign catalogs. ``wanted`` are all messages that the site has.

    ``languages`` are those of the source and of the translations.
    """

    wanted: Iterable[Entry] = ()
    judge: Judge = field(default_factory=Judge)
    forms: int = 2
    languages: tuple[str, str] = ("en", "es")
    thresholds: Thresholds = field(default_factory=Thresholds)
    _entries: list[tuple[str, Entry]] = field(default_factory=list)
    _used: set[int] = field(default_factory=set)
    _whole: defaultdict[str, list[Text]] = field(default_factory=lambda: defaultdict(list))
    _texts: defaultdict[tuple[str, ...], list[Text]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _like: defaultdict[str, list[Text]] = field(default_factory=lambda: defaultdict(list))
    _likeness: Likeness = field(default_factory=Likeness)
    _ours: frozenset[tuple[str, ...]] = frozenset()

    def __post_init__(self) -> None:
        self._ours = frozenset(words_of(one.msgid) for one in self.wanted)

    # ── what is in it ──

    def put(self, file: str, entries: Iterable[Entry]) -> None:
        """The entries of a catalog that have a text; the first file has the first word."""
        for entry in entries:
            if entry.msgid and any(entry.msgstr):
                place = len(self._entries)
                self._entries.append((file, entry))
                self._index(file, entry, place)

    def _index(self, file: str, entry: Entry, place: int) -> None:
        source, target = text_of(entry), next(filter(None, entry.msgstr))
        whole = Text(source, target, entry, file, place, How.EXACT)
        self._whole[source].append(whole)
        if entry.msgid_plural is not None or entry.msgctxt == SLUG:
            return
        self._add(whole)
        like = tight(in_markdown(source))
        self._like[like].append(whole)
        self._likeness.add(like)
        for piece in _pieces(whole):
            self._add(piece)

    def _add(self, text: Text) -> None:
        if words := words_of(in_markdown(text.source)):
            self._texts[words].append(text)

    # ── what is found ──

    def propose(self, message: Entry) -> Proposal | None:
        """The best translation for a message, or None."""
        for find in (self._exact, self._same_words, self._joined, self._alike):
            if found := find(message):
                return found
            if message.msgctxt == SLUG or message.msgid_plural is not None:
                return None
        return None

    def same(self, message: Entry) -> Proposal | None:
        """A translation of these very words, for a message that has one already."""
        plain = message.msgctxt != SLUG and message.msgid_plural is None
        return self._exact(message) or (self._same_words(message) if plain else None)

    def left(self) -> Iterator[Left]:
        """The texts of the foreign catalogs that no proposal was made of."""
        for place, (file, entry) in enumerate(self._entries):
            if place not in self._used:
                text = next(filter(None, entry.msgstr))
                yield Left(text, f"{file}:{entry.line}", entry.msgid)

    def _exact(self, message: Entry) -> Proposal | None:
        found = [
            text
            for text in self._whole.get(message.msgid, ())
            if text.entry.msgid_plural == message.msgid_plural
            and (message.msgctxt != SLUG or text.entry.msgctxt == SLUG)
        ]
        if not found:
            return None
        mine = [text for text in found if text.entry.msgctxt == message.msgctxt] or found
        best, reasons = _best(mine)
        if message.msgctxt not in (None, best.entry.msgctxt):
            reasons.append(_("the other catalog does not know its context"))
        texts = best.entry.msgstr
        if len(texts) != forms_of(message, self.forms):
            reasons.append(_("another number of plural forms"))
            texts = (*texts, *[""] * self.forms)[: forms_of(message, self.forms)]
        return self._proposed(message, texts, How.EXACT, [best], reasons)

    def _same_words(self, message: Entry) -> Proposal | None:
        """The same words: a message, a block of one, last a sentence of one."""
        found = self._texts.get(words_of(message.msgid), ())
        written = [
            replace(text, target=done.text)
            for text in found
            if (done := respelled(text.source, text.target, message.msgid)) and done.faithful
        ]
        for how in (How.EXACT, How.PART, How.SENTENCE):
            if texts := [text for text in written if text.how is how]:
                best, reasons = _best(texts)
                found_how = How.RESPELLED if how is How.EXACT else how
                return self._proposed(message, (best.target,), found_how, [best], reasons)
        ours = tight(message.msgid)
        nearest = [text for text in found if tight(in_markdown(text.source)) == ours] or found
        return self._changed(message, _best(nearest)[0]) if found else None

    def _changed(
        self, message: Entry, text: Text, how: How = How.CHANGED, score: float = SCORES[How.CHANGED]
    ) -> Proposal | None:
        """A translation of nearly this text, with what can be changed mechanically changed."""
        old = replace(
            text.entry,
            msgid=in_markdown(text.source),
            msgstr=(in_markdown(text.target),),
            msgctxt=message.msgctxt,
            previous=None,
            obsolete=False,
            flags=(),
        )
        made, change = adapt(message, old, self.forms, self.judge)
        reasons = []
        if made.fuzzy:
            score = min(score, UNLIKE)
            reasons.append(_changed_said(change))
        return self._proposed(message, made.msgstr, how, [text], reasons, score)

    def _joined(self, message: Entry) -> Proposal | None:
        """Sentence by sentence, the longest runs of them first."""
        cut = sentences(message.msgid)
        if not 2 <= len(cut) <= MOST_SENTENCES:
            return None
        found: list[Text] = []
        at = 0
        while at < len(cut):
            step = self._longest(cut, at)
            if step is None:
                return None
            text, at = step
            found.append(text)
        joined = " ".join(text.target for text in found)
        in_a_row = all(
            other.place - one.place == 1 or (other.place == one.place and other.rank > one.rank)
            for one, other in pairwise(found)
        )
        whole = all(text.how is not How.SENTENCE for text in found)
        how = How.JOINED if whole else How.SENTENCE
        reasons = [] if in_a_row else [_("its sentences come from different places")]
        return self._proposed(message, (joined,), how, found, reasons)

    def _longest(self, cut: Sequence[str], at: int) -> tuple[Text, int] | None:
        for end in range(min(len(cut), at + LONGEST), at, -1):
            run = " ".join(cut[at:end])
            for text in sorted(self._texts.get(words_of(run), ()), key=_rank):
                done = respelled(text.source, text.target, run)
                if done and done.faithful:
                    return replace(text, target=done.text), end
        return None

    def _alike(self, message: Entry) -> Proposal | None:
        """The nearest text; what has its own place on the site is not soon another's."""
        ours = tight(message.msgid)
        best: tuple[float, Text] | None = None
        for likeness, near in self._likeness.closest(ours, least=LEAST):
            text = min(self._like[near], key=_rank)
            taken = words_of(in_markdown(text.source)) in self._ours
            score = likeness - TAKEN * taken - IF_SHORT * (len(ours) <= SHORT)
            if best is None or score > best[0]:
                best = score, text
        if best is None or best[0] < self.thresholds.shown:
            return None
        most = LISTED_AT_MOST if _is_half(ours, tight(best[1].source)) else UNLIKE
        return self._changed(message, best[1], How.LIKE, min(best[0], most))

    # ── what is said of it ──

    def _proposed(
        self,
        message: Entry,
        texts: Sequence[str],
        how: How,
        found: Sequence[Text],
        reasons: list[str],
        score: float | None = None,
    ) -> Proposal | None:
        reasons = [*reasons, *_doubts(found)]
        unlike = list(self._unlike(message, texts))
        score = _capped(SCORES[how] if score is None else score, reasons, unlike, texts)
        most = Verdict.FUZZY if reasons or unlike else Verdict.TRANSLATED
        verdict = self.thresholds.verdict(score, most)
        if verdict is None:
            return None
        self._used.update(text.place for text in found)
        source = " ".join(text.source for text in found)
        was = source if how is not How.EXACT else ""
        return Proposal(
            message.key,
            _entry(message, texts, found, was, verdict),
            how,
            round(score, 3),
            verdict,
            tuple(dict.fromkeys([*reasons, *unlike, *_worn(found)])),
            found[0].origin,
            source,
        )

    def _unlike(self, message: Entry, texts: Sequence[str]) -> Iterator[str]:
        """What its texts say otherwise than the message, form by form."""
        for source, text in _beside(message, texts):
            yield from self._disagreements(source, text)

    def _disagreements(self, source: str, text: str) -> Iterator[str]:
        yield from disagreements(source, text, self.languages)
        yield from contrary(source, text, self.languages)
        if len(source.split()) > 1 and is_copied(source, text):
            yield _("the same text: it may not be translated")


def _doubts(found: Iterable[Text]) -> Iterator[str]:
    if any(text.entry.fuzzy for text in found):
        yield _("fuzzy in the other catalog")


def _worn(found: Iterable[Text]) -> Iterator[str]:
    if all(text.entry.obsolete for text in found):
        yield _("obsolete in the other catalog")


def _capped(
    score: float, reasons: Sequence[str], unlike: Sequence[str], texts: Sequence[str]
) -> float:
    """The score, no more than what speaks against it allows."""
    if unlike or not all(texts):
        return min(score, UNLIKE)
    return min(score, DOUBTED) if reasons else score


def _is_half(one: str, other: str) -> bool:
    """Whether one of two texts lacks a sentence, and a good part of the other with it."""
    sizes = sorted((len(one), len(other)))
    return stops(one) != stops(other) and sizes[0] < UNEVEN * sizes[1]


def _pieces(whole: Text) -> Iterator[Text]:
    """The blocks of a message, and its sentences, where the translation has as many."""
    source, target = in_markdown(whole.source), in_markdown(whole.target)
    blocks = parts(source), parts(target)
    alike = [one.kind for one in blocks[0]] == [one.kind for one in blocks[1]]
    pairs = list(zip(*blocks, strict=True)) if alike else []
    for rank, (one, other) in enumerate(pairs):
        if one.text != source:
            yield replace(whole, source=one.text, target=other.text, how=How.PART, rank=rank)
    for rank, (block, said) in enumerate(pairs):
        cut = sentences(block.text), sentences(said.text)
        if 1 < len(cut[0]) == len(cut[1]) and block.kind != "code":
            for step, (one_said, other_said) in enumerate(zip(*cut, strict=True)):
                yield replace(
                    whole,
                    source=one_said,
                    target=other_said,
                    how=How.SENTENCE,
                    rank=rank * 1000 + step,
                )


def _best(texts: Sequence[Text]) -> tuple[Text, list[str]]:
    """The soundest; a reason to doubt it where another one says something else."""
    best = min(texts, key=_rank)
    others = {text.target for text in texts if text.sound}
    return best, ([_("translated in several ways there")] if len(others) > 1 else [])


def _rank(text: Text) -> tuple[bool, bool, bool, int, int]:
    pieced = text.how is How.SENTENCE
    return (pieced, text.entry.fuzzy, text.entry.obsolete, text.place, text.rank)


def _beside(message: Entry, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    plural = message.msgid if message.msgid_plural is None else message.msgid_plural
    for form, text in enumerate(texts):
        if text:
            yield (plural if form and message.msgid_plural else message.msgid), text


def _changed_said(change: Change) -> str:
    told = "; ".join(" ".join(one.said.split()) for one in change.evidence[:2])
    return _("the text there was another: {what}", what=told or str(change.kind))


def _entry(
    message: Entry, texts: Sequence[str], found: Sequence[Text], source: str, verdict: Verdict
) -> Entry:
    """The message as it would stand; a fuzzy one keeps the text it was made from."""
    comments = tuple(dict.fromkeys(line for text in found for line in text.entry.comments))
    made = replace(message, msgstr=tuple(texts), comments=comments)
    if verdict is Verdict.TRANSLATED:
        return made
    was = Previous(source, message.msgctxt) if source and source != message.msgid else None
    return replace(made, flags=("fuzzy", *message.flags), previous=was)
