"""What a change does to what is said: values that come, go, or change their owners."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from toolkit.catalog.alignment import Span, align
from toolkit.catalog.binding import Reading, swapped
from toolkit.catalog.change_class import ChangeClass, Evidence
from toolkit.catalog.fact import QUANTITY, TERM, Fact, facts
from toolkit.catalog.scope import Scopes, moved, restated
from toolkit.catalog.stem import FUNCTION
from toolkit.language.mention import Sense

_NAMES = frozenset({Sense.DRUG, Sense.ROUTE, TERM, Sense.WEEKDAY, Sense.MONTH, Sense.DATE})
_BOUND = (ChangeClass.NEGATION, ChangeClass.MODALITY, ChangeClass.LATERALITY)
_BOUND = (ChangeClass.NEGATION, ChangeClass.MODALITY, ChangeClass.LATERALITY)
_LIGHT = frozenset(["take", "use", "have", "get", "give", "keep", "go", "make", "feel"])
_WEAK = frozenset({"may", "usually", "often", "sometimes", "always", "likely"})
_ENDS = frozenset(".!?;:\n")
_INVITED = frozenset({"you", "we", "usted", "ustedes"})


def said_otherwise(old: str, new: str, language: str, terms: Collection[str]) -> Iterator[Evidence]:
    """Evidence of each thing said in one of two plain texts and not, or otherwise, in the other."""
    yield from Comparison(old, new, language, terms).evidence()


@dataclass(frozen=True)
class Side:
    """One of the two texts: what it says, and which of its words are in which stretch."""

    reading: Reading
    facts: dict[str, list[Fact]]
    stretch: list[int]

    def at(self, fact: Fact) -> int:
        """The stretch that the fact stands in."""
        return self.stretch[self.reading.index(fact.start)] if self.stretch else 0

    def said(self, start: int, end: int) -> str:
        """These letters of the text."""
        return self.reading.text[start:end]


class Comparison:
    """Two plain texts side by side."""

    def __init__(self, old: str, new: str, language: str, terms: Collection[str]) -> None:
        readings = Reading.of(old), Reading.of(new)
        words = [[word.folded for word in reading.words] for reading in readings]
        self.spans = align(*words)
        self.old, self.new = (
            Side(
                reading,
                _by_sort(facts(reading.text, language, terms)),
                stretch,
            )
            for reading, stretch in zip(readings, _stretches(self.spans), strict=True)
        )

    def evidence(self) -> Iterator[Evidence]:
        """All of it, in no order of gravity."""
        for sort in dict.fromkeys([*self.old.facts, *self.new.facts]):
            was, now = self.old.facts.get(sort, []), self.new.facts.get(sort, [])
            if sort == QUANTITY:
                was, now = _elided(was, now)
            gone, come = self._differing(was, now)
            if sort == Sense.CONJUNCTION:
                yield from self._conjunctions(gone, come)
                continue
            yield from self._changed(gone, come)
            if not gone and not come and was:
                yield from self._owners(was, now)

    def _differing(self, was: list[Fact], now: list[Fact]) -> tuple[list[Fact], list[Fact]]:
        """The facts of each text that the other has not, value by value."""
        left = defaultdict(list)
        for fact in now:
            left[fact.value].append(fact)
        gone = []
        for fact in was:
            same = left[fact.value]
            beside = [other for other in same if self._stands_by(fact, other)]
            if same:
                same.remove(beside[0] if beside else same[0])
            else:
                gone.append(fact)
        come = {id(fact) for facts_ in left.values() for fact in facts_}
        return gone, [fact for fact in now if id(fact) in come]

    def _stands_by(self, fact: Fact, other: Fact) -> bool:
        """Both stand in the same stretch."""
        return self.old.at(fact) == self.new.at(other)

    def _changed(self, gone: list[Fact], come: list[Fact]) -> Iterator[Evidence]:
        """What took the place of what, then what came or went alone."""
        pairs = _paired(self, gone, come)
        for before, after in pairs:
            yield from _became(self, before, after)
        both = bool(gone and come)
        done = {id(fact) for pair in pairs for fact in pair}
        for fact in gone:
            if id(fact) not in done and (both or self._counts(fact, self.old, self.new)):
                yield Evidence(fact.kind, self.old.said(fact.start, fact.end), "")
        for fact in come:
            if id(fact) not in done and (both or self._counts(fact, self.new, self.old)):
                yield Evidence(fact.kind, "", self.new.said(fact.start, fact.end))

    def _counts(self, fact: Fact, here: Side, there: Side) -> bool:
        """Whether something said in one text alone is more than another wording."""
        others = there.facts.get(fact.sort, [])
        elsewhere = [other for other in others if other.value == fact.value]
        if elsewhere and fact.sort in _NAMES:
            return False
        if elsewhere and fact.kind in _BOUND:
            return not restated(fact, here.reading, there.reading, elsewhere)
        if not fact.firm or (fact.sort == QUANTITY and not fact.number):
            return False
        if fact.kind is ChangeClass.POLARITY and fact.sort.startswith(Sense.POLARITY):
            return self._is_bare(fact, here, there) and not self._is_sentence(fact, here, there)
        if fact.kind is ChangeClass.MODALITY and (_invites(fact, here) or fact.value in _WEAK):
            return not self._is_sentence(fact, here, there) and not _invites(fact, here)
        return True

    def _words(self, stretch: int, side: Side) -> list[str]:
        span = self.spans[stretch].old if side is self.old else self.spans[stretch].new
        return [word.folded for word in side.reading.words[slice(*span)]]

    def _is_bare(self, fact: Fact, here: Side, there: Side) -> bool:
        """Nothing that means something stands in its place in the other text."""
        places = here.reading.inside(fact)
        stretches = {here.stretch[at] for at in places if not self.spans[here.stretch[at]].same}
        words = [word for stretch in stretches for word in self._words(stretch, there)]
        meaning = (word for word in words if word.isalnum() and word not in FUNCTION)
        return bool(stretches) and not set(meaning) - _LIGHT

    def _is_sentence(self, fact: Fact, here: Side, there: Side) -> bool:
        """It came or went with a whole sentence."""
        stretch = here.at(fact)
        words = self._words(stretch, here)
        ends = any(word in _ENDS for word in words)
        rest = [word for word in self._words(stretch, there) if word.isalnum()]
        return ends and not rest and len(words) > 3

    def _owners(self, was: list[Fact], now: list[Fact]) -> Iterator[Evidence]:
        """The same is said, but of other things."""
        kind = was[0].kind
        old, new = self.old.reading, self.new.reading
        if kind is ChangeClass.NEGATION:
            for before, after in moved(Scopes(old, was), Scopes(new, now)):
                yield Evidence(kind, before, after)
            return
        first = {fact.value: fact for fact in reversed(was)}
        for one, other in swapped(old, new, was, now):
            a, b = first[one], first[other]
            yield Evidence(kind, old.text[a.start : a.end], old.text[b.start : b.end])
            yield Evidence(kind, old.text[b.start : b.end], old.text[a.start : a.end])

    def _conjunctions(self, gone: list[Fact], come: list[Fact]) -> Iterator[Evidence]:
        """Only one that took the place of another: a comma or a stop may stand for "and"."""
        for before, after in _paired(self, gone, come, anywhere=False):
            if {before.value, after.value} & {"or", "and/or"}:
                yield from _became(self, before, after)


def _by_sort(said: tuple[Fact, ...]) -> dict[str, list[Fact]]:
    sorts: dict[str, list[Fact]] = {}
    for fact in said:
        sorts.setdefault(fact.sort, []).append(fact)
    return sorts


def _stretches(spans: tuple[Span, ...]) -> tuple[list[int], list[int]]:
    """The stretch that each word is in, in both texts."""
    old: list[int] = []
    new: list[int] = []
    for at, span in enumerate(spans):
        old += [at] * (span.old[1] - span.old[0])
        new += [at] * (span.new[1] - span.new[0])
    return old, new


def _paired(
    compared: Comparison, gone: list[Fact], come: list[Fact], *, anywhere: bool = True
) -> list[tuple[Fact, Fact]]:
    """What stands in the same place, in order; one and one always."""
    if anywhere and len(gone) == len(come) == 1:
        return [(gone[0], come[0])]
    there = defaultdict(list)
    for fact in come:
        there[compared.new.at(fact)].append(fact)
    here = defaultdict(list)
    for fact in gone:
        here[compared.old.at(fact)].append(fact)
    return [pair for at in here for pair in zip(here[at], there[at], strict=False)]


def _elided(was: list[Fact], now: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Quantities as numbers alone where a unit is left out: "2 tablets now and 3 at night"."""
    units = [{fact.unit for fact in said if fact.unit} for said in (was, now)]
    bare = {fact.number for fact in (*was, *now) if not fact.unit}
    if not bare or units[0] != units[1]:
        return was, now
    return _numbers(was, bare), _numbers(now, bare)


def _numbers(said: list[Fact], bare: set[str]) -> list[Fact]:
    return [replace(fact, value=fact.number) if fact.number in bare else fact for fact in said]


def _became(compared: Comparison, before: Fact, after: Fact) -> Iterator[Evidence]:
    """One thing in the place of another; of a quantity number and unit count by themselves."""
    old = compared.old.said(before.start, before.end)
    new = compared.new.said(after.start, after.end)
    if before.sort != QUANTITY:
        yield Evidence(before.kind, old, new)
        return
    if before.number != after.number:
        yield Evidence(ChangeClass.NUMBER, old, new)
    if before.unit != after.unit:
        yield Evidence(ChangeClass.UNIT, old, new)


def _invites(fact: Fact, side: Side) -> bool:
    """*You can call us* is a way of saying *call us*, *how should I* of *how do I*."""
    at = side.reading.index(fact.start)
    words = [word.folded for word in side.reading.words[max(at - 1, 0) : at + 2]]
    inviting = {"can", "could", "may"} & set(words) and _INVITED.intersection(words)
    return bool(inviting) or words[-1] == "i"
