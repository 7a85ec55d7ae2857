"""An item of a list that the other side does not have: “a, b, c and d” as “a, b y d”.

Lists are compared item by item, by the words that render one another. An item is missing if none of
its words is answered in the list, its neighbours stand side by side there, and no other words stand
with them that might render it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from toolkit.check.coverage.account import Word
from toolkit.check.subject import Side
from toolkit.language.bilingual import LITTLE, marks
from toolkit.model import Span

_CUT = re.compile(
    r"(?P<stop>[.;:?!](?=\s|\Z|[A-Z])|[()\n])|,? (?:and|or|nor|y|e|o|u|ni)(?:/[oy]r?)?(?= )|,(?!\d)"
)
_LIST = 3  # items from which on a list is one
_LONGEST = 48  # letters of an item; longer ones are clauses, which are said in many ways
_LOOKED_AT = 5  # items of a text that are looked for in all of it
_MOST = 6  # lists in which a word may stand that tells which one is meant


class _Item(NamedTuple):
    start: int
    end: int
    words: tuple[frozenset[str], ...]

    def is_answered(self, said: Mapping[str, object]) -> bool:
        return any(not own.isdisjoint(said) for own in self.words)


_Chain = list[_Item]


def dropped(source: Side, target: Side, ours: Sequence[Word], theirs: Sequence[Word]) -> list[Span]:
    """Each item of the source that its list in the translation lacks."""
    if "," not in source.plain or all(word.is_answered for word in ours):
        return []
    lists = [chain for chain in _chains(source, ours) if len(chain) >= _LIST]
    if not lists:
        return []
    others = list(_chains(target, theirs))
    places = _places(others)
    found = (
        span for chain in lists for span in _missing(chain, _counterpart(chain, others, places))
    )
    return [span for span in islice(found, _LOOKED_AT) if _is_short_of(span, source, target)]


def _is_short_of(span: Span, source: Side, target: Side) -> bool:
    """None of its words is said as often there as here, in the list or elsewhere."""
    for word in source.words:
        if span[0] <= word.start < span[1] and word.bare not in LITTLE[source.language]:
            own = marks(word.bare, source.language)
            here, there = (
                sum(not own.isdisjoint(marks(w.bare, side.language)) for w in side.words)
                for side in (source, target)
            )
            if there and there >= here:
                return False
    return True


def _chains(side: Side, words: Sequence[Word]) -> Iterator[_Chain]:
    """The items between full stops, brackets and the like."""
    chain: _Chain = []
    start, starts = 0, [word.start for word in words]
    for cut in _CUT.finditer(side.plain):
        chain.append(_item(side, words, starts, (start, cut.start())))
        start = cut.end()
        if cut["stop"]:
            yield chain
            chain = []
    yield [*chain, _item(side, words, starts, (start, len(side.plain)))]


def _item(side: Side, words: Sequence[Word], starts: Sequence[int], span: Span) -> _Item:
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    inside = words[first:last]
    own = tuple(marks(word.bare, side.language) for word in inside)
    return _Item(inside[0].start, inside[-1].end, own) if inside else _Item(*span, ())


def _places(chains: Sequence[_Chain]) -> dict[str, list[int]]:
    """In which lists a mark stands."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, chain in enumerate(chains):
        for mark in {mark for item in chain for own in item.words for mark in own}:
            found[mark].append(number)
    return found


def _counterpart(
    chain: _Chain, others: Sequence[_Chain], places: Mapping[str, list[int]]
) -> _Chain:
    """The part of the other text that answers most of the words."""
    votes: Counter[int] = Counter()
    for own in (own for item in chain for own in item.words):
        found = {n for mark in own for n in places.get(mark, ())[:_MOST]}
        votes.update(found)
    return others[votes.most_common(1)[0][0]] if votes else []


def _missing(chain: _Chain, other: _Chain) -> Iterator[Span]:
    said = _numbers(other)
    answered = [item.is_answered(said) for item in chain]
    if 2 * sum(answered) < len(chain):
        return
    if all(answered):
        return
    told = _numbers(chain)
    for at in range(1, len(chain) - 1):
        item = chain[at]
        if item.words and not answered[at] and item.end - item.start <= _LONGEST:
            beside = _beside(chain[at - 1], chain[at + 1], said)
            free = [own for number in beside for own in other[number].words if own.isdisjoint(told)]
            if beside and len(free) * 2 <= len(item.words):
                yield item.start, item.end


def _numbers(chain: _Chain) -> dict[str, set[int]]:
    """In which items a mark stands."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, item in enumerate(chain):
        for own in item.words:
            for mark in own:
                found[mark].add(number)
    return found


def _beside(one: _Item, other: _Item, said: Mapping[str, set[int]]) -> tuple[int, ...]:
    """The two items that answer them best, if those stand side by side."""
    here, there = _best(one, said), _best(other, said)
    return next(((a, b) for a in here for b in there if abs(a - b) == 1), ())


def _best(item: _Item, said: Mapping[str, set[int]]) -> list[int]:
    votes: Counter[int] = Counter()
    for own in item.words:
        votes.update({number for mark in own for number in said.get(mark, ())})
    most = max(votes.values(), default=0)
    return [number for number, times in votes.items() if times == most]
