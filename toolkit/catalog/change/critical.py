"""What a change does to what is said: values that come, go, or change their owners."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from toolkit.catalog.change.alignment import align
from toolkit.catalog.change.alone import counts
from toolkit.catalog.change.between import between
from toolkit.catalog.change.binding import Reading, swapped
from toolkit.catalog.change.classes import ChangeClass, Evidence
from toolkit.catalog.change.code import codes
from toolkit.catalog.change.denied import turned_by_not
from toolkit.catalog.change.exchange import exchanged
from toolkit.catalog.change.fact import QUANTITY, Fact, facts
from toolkit.catalog.change.joined import rejoined
from toolkit.catalog.change.relation import ORDERING, same_order, turned
from toolkit.catalog.change.replaced import replaced
from toolkit.catalog.change.restriction import restricted
from toolkit.catalog.change.reworded import reworded
from toolkit.catalog.change.scope import Scopes, moved, scope
from toolkit.catalog.change.sentences import unlike
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import root
from toolkit.catalog.change.topic import displaced
from toolkit.catalog.change.warning import warns
from toolkit.language.mention import Sense
from toolkit.language.words import fold

_AVOID, _NOT = f"{Sense.NEGATION}: avoid", f"{Sense.NEGATION}: not"
# What other words may say as well: no unit, side or name.
_IN_WORDS = frozenset(
    [ChangeClass.NEGATION, ChangeClass.MODALITY, ChangeClass.POLARITY, ChangeClass.NUMBER]
)
_UNSAID = {"", "a"}  # "a" is the year in the Unified Code for Units of Measure


def said_otherwise(old: str, new: str, language: str, terms: frozenset[str]) -> Iterator[Evidence]:
    """Evidence of each thing said in one of two plain texts and not, or otherwise, in the other."""
    said = unlike(old, new)
    for pair in said.pairs:
        found = _weighed(pair, language, terms, said.shared)
        mere = language == "en" and all(one.kind in _IN_WORDS for one in found)
        alike = tuple(map(reworded, pair)) if found and mere else pair
        if alike == pair or _weighed(alike, language, terms, said.shared):
            yield from found
    for gone, come in ((said.alone[0], ()), ((), said.alone[1])):
        for sentence in filter(warns, (*gone, *come)):
            lone = sentence.strip()
            yield Evidence(ChangeClass.MODALITY, *((lone, "") if gone else ("", lone)))


def _weighed(
    pair: tuple[str, ...], language: str, terms: frozenset[str], shared: str
) -> list[Evidence]:
    """Evidence of the reading in which less is said otherwise."""
    found = _compared(pair, language, terms, shared)
    if found and not _is_permuted(*pair) and _reads_twice(pair, language, terms):
        apart = _compared(pair, language, terms, shared, apart=True)
        denied = any(one.kind is ChangeClass.NEGATION for one in apart)
        return apart if denied or not apart else found  # a "not" tells itself
    return found


def _reads_twice(texts: tuple[str, ...], language: str, terms: frozenset[str]) -> bool:
    """A "not" stands where it may be part of a word's meaning."""
    return any(
        facts(text, language, terms) != facts(text, language, terms, apart=True) for text in texts
    )


def _is_permuted(old: str, new: str) -> bool:
    """The same words in another order: then "not" was moved with care."""
    return sorted(fold(old).split()) == sorted(fold(new).split())


def _compared(
    texts: tuple[str, ...],
    language: str,
    terms: frozenset[str],
    shared: str,
    *,
    apart: bool = False,
) -> list[Evidence]:
    """Evidence of one reading: with "not safe" for one thing said, as "unsafe" is, or for two.

    What is the same in one of them is the same.
    """
    one, other = (Side(Reading(text), language, terms, shared, apart=apart) for text in texts)
    spans = align(*([word.folded for word in side.reading.words] for side in (one, other)))
    one.cut([(span.same, span.old) for span in spans])
    other.cut([(span.same, span.new) for span in spans])
    return list(_Comparison(one, other).evidence())


class _Comparison:
    """Two texts side by side."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new

    def evidence(self) -> Iterator[Evidence]:
        """All of it, in no order of gravity; of mere order only if nothing else was found."""
        contrary = (one for one in replaced(self.old, self.new) if not self._is_same(one))
        found = [*self._said(), *contrary, *self._codes(), *self._between()]
        found += self._topics(found)
        yield from found
        if not found and self._moved:
            ordered = chain(turned(self.old, self.new), exchanged(self.old, self.new))
            yield from (Evidence(ChangeClass.POLARITY, was, now) for was, now in ordered)

    def _said(self) -> Iterator[Evidence]:
        """By what is said: each sort of facts by itself."""
        avoided = self._avoided
        for sort in dict.fromkeys([*self.old.facts, *self.new.facts]):
            was, now = self.old.facts.get(sort, []), self.new.facts.get(sort, [])
            if sort == QUANTITY:
                was, now = _elided(was, now)
            gone, come = self._differing(was, now)
            if avoided:
                gone = [fact for fact in gone if fact not in avoided]
                come = [fact for fact in come if fact not in avoided]
            if (gone or come) and self._same_order:
                gone, come = _timeless(gone, self.old), _timeless(come, self.new)
            if sort == Sense.CONJUNCTION:
                yield from self._conjunctions(gone, come)
            elif gone or come:
                yield from self._changed(gone, come)
            elif was and now and sort.startswith(Sense.NEGATION):
                for before, after in moved(*self._scopes(was, now)):
                    yield Evidence(was[0].kind, before, after)
        yield from self._owners()

    @cached_property
    def _avoided(self) -> frozenset[Fact]:
        """*Avoid alcohol* and *do not drink alcohol*, *only if* and *not unless*: one in each."""
        found: set[Fact] = set()
        for here, there in ((self.old, self.new), (self.new, self.old)):
            for avoid in here.values.get((_AVOID, "avoid"), []):
                for denied in there.values.get((_NOT, "not"), []):
                    words = scope(here.reading, avoid).words & scope(there.reading, denied).words
                    if words and not there.facts.get(_AVOID) and not here.facts.get(_NOT):
                        found |= {avoid, denied}
            found |= {*restricted(here, there), *turned_by_not(here, there)}
        return frozenset(found)

    def _is_same(self, one: Evidence) -> bool:
        """Contraries that say the same, since a "not" or an "only" goes with one of them."""
        sides = (self.old, self.new)
        said = {side.said(fact).casefold() for fact in self._avoided for side in sides}
        pair = {one.old, one.new}
        return pair <= said or "until" in pair & said

    @cached_property
    def _same_order(self) -> bool:
        return same_order(self.old.reading, self.new.reading)

    @cached_property
    def _moved(self) -> bool:
        """What one place lost another gained, be it a comma."""
        gone, come = (
            {root(word) for one in side.stretches if not one.same for word in one.words}
            for side in (self.old, self.new)
        )
        return not gone.isdisjoint(come)

    def _scopes(self, was: list[Fact], now: list[Fact]) -> tuple[Scopes, Scopes]:
        return Scopes(self.old.reading, was), Scopes(self.new.reading, now)

    def _differing(self, was: list[Fact], now: list[Fact]) -> tuple[list[Fact], list[Fact]]:
        """The facts of each text that the other has not: first those in their places are taken."""
        if [*map(_value, was)] == [*map(_value, now)]:
            return [], []
        there: dict[tuple[str, int], deque[Fact]] = defaultdict(deque)
        for fact in now:
            there[fact.value, self.new.at(fact)].append(fact)
        left = [fact for fact in was if not _taken(there[fact.value, self.old.at(fact)])]
        rest = sorted((fact for facts in there.values() for fact in facts), key=_place)
        return _beyond(left, rest), _beyond(rest, left)

    def _changed(self, gone: list[Fact], come: list[Fact]) -> Iterator[Evidence]:
        """What took the place of what, then what came or went alone."""
        gone, come = _uncounted(gone, come), _uncounted(come, gone)
        pairs = self._paired(gone, come)
        for before, after in pairs:
            yield from self._became(before, after)
        both = bool(gone and come)
        done = {id(fact) for pair in pairs for fact in pair}
        for fact in gone:
            if id(fact) not in done and (both or counts(fact, self.old, self.new)):
                yield Evidence(fact.kind, self.old.said(fact), "")
        for fact in come:
            if id(fact) not in done and (both or counts(fact, self.new, self.old)):
                yield Evidence(fact.kind, "", self.new.said(fact))

    def _paired(
        self, gone: list[Fact], come: list[Fact], *, anywhere: bool = True
    ) -> list[tuple[Fact, Fact]]:
        """What stands in the same place, in order; one and one always."""
        if anywhere and len(gone) == len(come) == 1:
            return [(gone[0], come[0])]
        there: dict[int, deque[Fact]] = defaultdict(deque)
        for fact in come:
            there[self.new.at(fact)].append(fact)
        pairs = ((fact, _taken(there[self.old.at(fact)])) for fact in gone)
        return [(before, after) for before, after in pairs if after]

    def _became(self, before: Fact, after: Fact) -> Iterator[Evidence]:
        """One thing in the place of another; of a quantity number and unit count by themselves."""
        old, new = self.old.said(before), self.new.said(after)
        if before.sort != QUANTITY:
            yield Evidence(before.kind, old, new)
            return
        if before.number != after.number:
            yield Evidence(ChangeClass.NUMBER, old, new)
        if before.unit != after.unit:
            yield Evidence(ChangeClass.UNIT, old, new)

    def _owners(self) -> Iterator[Evidence]:
        """What both texts say, but of other things: told by what moved, if anything did."""
        swaps = [swap for sort in self.old.facts for swap in self._swapped(sort)]
        told = [swap for swap in swaps if any(map(self.old.changed, swap[:2]))]
        for one, other, here, there in told or swaps:
            yield from self._became(one, there)
            yield from self._became(other, here)

    def _swapped(self, sort: str) -> Iterator[tuple[Fact, Fact, Fact, Fact]]:
        """Two facts of the old text that changed owners, and the same in the new one."""
        was, now = self.old.facts[sort], self.new.facts.get(sort, [])
        if sort == QUANTITY:
            was, now = _elided(was, now)
        values, order = [*map(_value, was)], [*map(_value, now)]
        if values.count(values[0]) == len(values) or sort.startswith(Sense.NEGATION):
            return
        if sorted(values) != sorted(order) or (values == order and not self._moved):
            return
        here = {fact.value: fact for fact in reversed(was)}
        there = {fact.value: fact for fact in reversed(now)}
        for one, other in swapped(self.old.reading, self.new.reading, was, now):
            yield here[one], here[other], there[one], there[other]

    def _codes(self) -> Iterator[Evidence]:
        """Another kind of the same thing."""
        for before, after in codes(self.old.reading.text, self.new.reading.text):
            yield Evidence(ChangeClass.TERM, before, after)

    def _between(self) -> Iterator[Evidence]:
        """Days and times with or without those between them."""
        for was, now in between(self.old, self.new):
            yield Evidence(ChangeClass.NUMBER, was, now)

    def _topics(self, told: list[Evidence]) -> list[Evidence]:
        """Another part of the body, condition or person in the place of one."""
        pairs = displaced(self.old, self.new)
        found = [Evidence(a.kind, self.old.said(a), self.new.said(b)) for a, b in pairs]
        return [one for one in found if not any(one.is_part_of(other) for other in told)]

    def _conjunctions(self, gone: list[Fact], come: list[Fact]) -> Iterator[Evidence]:
        """Only one that took the place of another, or joins what that joined.

        A comma or a stop may stand for "and".
        """
        pairs = self._paired(gone, come, anywhere=False)
        for before, after in pairs or rejoined(self.old.reading, self.new.reading, gone, come):
            if {before.value, after.value} & {"or", "and/or"}:
                yield from self._became(before, after)


def _timeless(said: list[Fact], side: Side) -> list[Fact]:
    """But for those that tell what comes first."""
    return [fact for fact in said if side.said(fact).casefold() not in ORDERING]


def _elided(was: list[Fact], now: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Quantities as numbers alone where a unit is left out: "2 tablets now and 3 at night".

    Years may be left out everywhere: *aged 18*, *18 years old*.
    """
    units = [{fact.unit for fact in said} - _UNSAID for said in (was, now)]
    bare = {fact.number for fact in (*was, *now) if not fact.unit}
    if not bare or units[0] != units[1]:
        return was, now
    return _numbers(was, bare), _numbers(now, bare)


def _numbers(said: list[Fact], bare: set[str]) -> list[Fact]:
    return [fact._replace(value=fact.number) if fact.number in bare else fact for fact in said]


def _uncounted(some: list[Fact], others: list[Fact]) -> list[Fact]:
    """But for those of one: *an hour before*, *the day before*, *one day before*."""
    ones = {(fact.unit, {"": "1", "1": ""}.get(fact.number)) for fact in others if fact.unit}
    return [fact for fact in some if not fact.unit or (fact.unit, fact.number) not in ones]


def _beyond(some: list[Fact], others: list[Fact]) -> list[Fact]:
    """Those whose value the others have not, or not as often."""
    had = Counter(fact.value for fact in others)
    left = []
    for fact in some:
        had[fact.value] -= 1
        if had[fact.value] < 0:
            left.append(fact)
    return left


def _taken(row: deque[Fact]) -> Fact | None:
    return row.popleft() if row else None


def _place(fact: Fact) -> tuple[int, int]:
    return fact.start, fact.end


def _value(fact: Fact) -> str:
    return fact.value
