"""Whose number is it: do the things said still belong to the words that they belonged to?

"Left knee, right hip" and "right knee, left hip" say the same words. Each word belongs to the
nearest thing said of a sort, a clause's end counting as distance; two values have changed owners
where the old words of each are found with the other rather than with itself. Where no words tell,
the order does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from toolkit.catalog.change.fact import QUANTITY, Fact
from toolkit.catalog.change.stem import FUNCTION, root
from toolkit.language.mention import Sense
from toolkit.language.words import Kind, Token, tokens

_MOST = 40  # values that are compared with one another; of more, the order decides
# How much farther what stands beyond is.
_WALLS = {
    **dict.fromkeys(["and", "or", "but", "then", "while", "y", "e", "o", "u", "pero", ":"], 3),
    **dict.fromkeys([",", "(", ")", "–", "—"], 3),
    **dict.fromkeys([";", "/", "|"], 5),
    **dict.fromkeys([".", "!", "?"], 10),
}
_SAYING = (Kind.WORD, Kind.NUMERAL)
BOUNDS = _WALLS.keys() - {":", "/"}
_ARTICLES = ("a", "an", "the", "your", "el", "la", "los", "las", "su", "sus")
_COORDINATED = frozenset([",", "/", "&", "and", "or", "y", "e", "o", "u", "ni", "nor", *_ARTICLES])
_PLACING = frozenset(["at", "in", "on", "for", "to", "of", "with", "from", "en", "a", "de", "con"])
_LEADING = frozenset({Sense.MODALITY, Sense.ROUTE})  # they belong to what follows

Owners = dict[str, Counter[str]]


@dataclass(frozen=True)
class Reading:
    """A text as its words."""

    text: str

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Read once, for all sorts of facts."""
        return tokens(self.text)

    @cached_property
    def places(self) -> tuple[float, ...]:
        """How far along each word stands."""
        return tuple(_places(self.words))

    def owned(self, facts: list[Fact]) -> Owners:
        """The words that belong to each value."""
        owners: Owners = {fact.value: Counter() for fact in facts}
        shared = {
            fact: {one.value for one in group} for group in _groups(self, facts) for fact in group
        }
        inside = {at for fact in facts for at in self.inside(fact)}
        row = _Row(self, facts)
        for at, word in enumerate(self.words):
            if at in inside or not is_content(word):
                continue
            owner = row.nearest(self.places[at])
            for value in shared[owner] if owner else ():
                owners[value][root(word.folded)] += 1
        return owners

    def inside(self, fact: Fact) -> range:
        """The words that the fact is said with."""
        return range(self.index(fact.start), self.index(fact.end - 1) + 1)

    def index(self, start: int) -> int:
        """The word that begins there, or holds it."""
        at = bisect_left(self.words, start, key=lambda word: word.end)
        if at < len(self.words) and self.words[at].end <= start:
            at += 1
        return min(at, len(self.words) - 1)


def swapped(
    old: Reading, new: Reading, was: list[Fact], now: list[Fact]
) -> Iterator[tuple[str, str]]:
    """Pairs of values that changed owners; both texts hold the same values of this sort.

    Where nothing but values differs it is plain to see; else a clause whose other words are all
    there still, with another value, tells best.
    """
    if len({fact.value for fact in was}) < 2:
        return
    told = [*zip(_slots(old, was), _slots(new, now), strict=False)]
    if _frame(old, was) != _frame(new, now):
        here, there = _clauses(old, was), _clauses(new, now)
        if here == there:
            return
        told = [(here[key], there[key]) for key in here if key and key in there]
    replaced = [(one - other, other - one) for one, other in told if one != other]
    if any(one and other for one, other in replaced):
        yield from ((min(one), min(other)) for one, other in replaced if one and other)
        return
    yield from _by_nearness(old, new, was, now)


def _slots(reading: Reading, facts: list[Fact]) -> list[Counter[str]]:
    """The values in their order; in which order those side by side are told says nothing."""
    return [Counter(fact.value for fact in group) for group in _groups(reading, facts)]


def _frame(reading: Reading, facts: list[Fact]) -> tuple[str, ...]:
    """All words of the text, with a gap for each slot."""
    words: list[str] = []
    at = 0
    for group in _groups(reading, facts):
        start = reading.index(group[0].start)
        words += [word.folded for word in reading.words[at:start]] + [""]
        at = reading.inside(group[-1])[-1] + 1
    return (*words, *(word.folded for word in reading.words[at:]))


def _clauses(reading: Reading, facts: list[Fact]) -> dict[frozenset[str], Counter[str]]:
    """The values in each clause by its other words; values side by side are in one clause."""
    starts = {reading.index(group[0].start): group for group in _groups(reading, facts)}
    found: dict[frozenset[str], Counter[str]] = defaultdict(Counter)
    words: set[str] = set()
    values: list[str] = []
    at = 0
    while at < len(reading.words):
        if group := starts.get(at):
            values += [fact.value for fact in group]
            at = reading.inside(group[-1])[-1] + 1
            continue
        word = reading.words[at]
        if word.folded in BOUNDS:
            found[frozenset(words)].update(values)
            words, values = set(), []
        elif is_content(word):
            words.add(root(word.folded))
        at += 1
    found[frozenset(words)].update(values)
    return {key: values for key, values in found.items() if values}


def _by_nearness(
    old: Reading, new: Reading, was: list[Fact], now: list[Fact]
) -> Iterator[tuple[str, str]]:
    values = list(dict.fromkeys(fact.value for fact in was))
    order = list(dict.fromkeys(fact.value for fact in now))
    if len(values) > _MOST:
        yield from ((a, b) for a, b in zip(values, order, strict=True) if a != b)
        return
    before, after = old.owned(was), new.owned(now)
    alike = _ends(_linked(old, was) & _linked(new, now))
    if was[0].sort != QUANTITY:
        alike |= _together(old, was) & _together(new, now)
    rank = {value: at for at, value in enumerate(order)}
    unit = {fact.value: fact.unit for fact in was}
    for one, other in combinations(values, 2):
        if not alike.isdisjoint([(one, other), (other, one), frozenset((one, other))]):
            continue
        kept = _score(before[one] & after[one], before[other] & after[other])
        turned = _score(before[one] & after[other], before[other] & after[one])
        untold = turned == kept == (0, 0) and unit[one] == unit[other]
        if unit[one] != unit[other] and not turned[0]:
            continue
        if turned > kept or (untold and rank[one] > rank[other]):
            yield one, other


def _score(one: Counter[str], other: Counter[str]) -> tuple[int, int]:
    """What both have counts first: a word that many things share says little."""
    return min(one.total(), other.total()), one.total() + other.total()


def _places(words: Iterable[Token]) -> Iterator[float]:
    """Distance along the text: a word that means something counts one, the end of a clause more."""
    at = 0.0
    for word in words:
        wall = _WALLS.get(word.folded, 0)
        at += wall / 2 if wall else 1 if is_content(word) else 0.2
        yield at
        at += wall / 2


def is_content(word: Token) -> bool:
    """A word that means something by itself, or a number."""
    return word.kind in _SAYING and word.folded not in FUNCTION


class _Row:
    """Facts in a row, and how far along each begins and ends."""

    def __init__(self, reading: Reading, facts: list[Fact]) -> None:
        self.facts = facts
        self.leading = facts[0].sort.partition(":")[0] in _LEADING
        spans = [reading.inside(fact) for fact in facts]
        self.starts = [reading.places[span[0]] for span in spans]
        self.ends = [reading.places[span[-1]] for span in spans]

    def nearest(self, place: float) -> Fact | None:
        """The fact that is nearest, of two the one before."""
        after = bisect_left(self.starts, place)
        if self.leading or after == len(self.facts):
            return self.facts[after - 1] if after else None
        if not after:
            return self.facts[0]
        nearer = self.starts[after] - place < place - self.ends[after - 1]
        return self.facts[after if nearer else after - 1]


def _groups(reading: Reading, facts: list[Fact]) -> list[list[Fact]]:
    """Facts that stand side by side ("left and right") share their words."""
    groups: list[list[Fact]] = [[facts[0]]]
    joined = facts[0].sort != QUANTITY and "respectively" not in reading.text
    for before, fact in pairwise(facts):
        between = reading.text[before.end : fact.start].casefold().replace(",", " , ").split()
        even = _COORDINATED | (_PLACING & {reading.words[reading.index(before.start) - 1].folded})
        if joined and set(between) - _PLACING and all(word in even for word in between):
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return groups


Pair = tuple[str, str] | frozenset[str]


def _together(reading: Reading, facts: list[Fact]) -> set[Pair]:
    """Pairs of values that stand side by side."""
    groups = ({fact.value for fact in group} for group in _groups(reading, facts))
    return {frozenset(pair) for group in groups for pair in combinations(sorted(group), 2)}


def _ends(rows: set[tuple[str, ...]]) -> set[Pair]:
    return {(row[0], row[-1]) for row in rows}


def _linked(reading: Reading, facts: list[Fact]) -> set[tuple[str, ...]]:
    """Pairs of values in their order, and what one clause has between them: "from 4 to 72"."""
    pairs: set[tuple[str, ...]] = set()
    for one, other in pairwise(facts):
        between = range(reading.inside(one)[-1] + 1, reading.inside(other)[0])
        words = [reading.words[at] for at in between]
        if not any(map(is_content, words)):
            pairs.add((one.value, other.value))
        elif BOUNDS.isdisjoint(word.folded for word in words):
            pairs.add((one.value, *(word.folded for word in words), other.value))
    return pairs
