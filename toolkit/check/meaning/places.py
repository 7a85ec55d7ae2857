"""Which word of a text answers which of its translation: by what they say, then by their place.

Word order differs, but what is said first is mostly said first. A text of as many sentences as its
translation is compared sentence by sentence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from toolkit.check.subject import Side, Subject
from toolkit.language import Mention
from toolkit.model import Span

_FAR = 0.4  # of a sentence, between words that render one another
_NEAR = 45  # letters that are never far
_HALF, _WIDE = 0.5, 90  # the same, of words that say one thing
_STEPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_MERGED = 1.5  # what it costs that a sentence is two
_MOST = 400  # pairs looked at, so that the work stays linear


class Part(NamedTuple):
    """A sentence, or all of a text, on both sides."""

    source: Span
    target: Span


Pairing = Callable[[Mention, Mention], bool]
Told = tuple[Sequence[Mention], Sequence[Mention]]


@lru_cache(maxsize=8)  # several checks ask of one message
def parts(subject: Subject) -> list[Part]:
    """The sentences that answer one another; the whole texts where their number differs."""
    here, there = subject.source.sentences, subject.target.sentences
    if min(len(here), len(there)) < 2 or len(here) * len(there) > _MOST:
        return [whole(subject)]
    if len(here) == len(there):
        return [Part(*two) for two in zip(here, there, strict=True)]
    return _aligned(here, there) or [whole(subject)]


def _aligned(here: Sequence[Span], there: Sequence[Span]) -> list[Part]:
    """Sentences by their lengths, where one is sometimes rendered by two (Gale and Church)."""
    rate = _letters(there) / max(1, _letters(here))
    best: dict[tuple[int, int], tuple[float, list[Part]]] = {(0, 0): (0.0, [])}
    for at in range(len(here) + 1):
        for to in range(len(there) + 1):
            ways = [
                (cost + _cost(here[at - n : at], there[to - m : to], rate), before, n, m)
                for n, m in _STEPS
                if (found := best.get((at - n, to - m))) is not None
                for cost, before in [found]
            ]
            if ways:
                cost, before, n, m = min(ways, key=lambda way: way[0])
                best[at, to] = cost, [*before, _joined(here[at - n : at], there[to - m : to])]
    return best[len(here), len(there)][1] if (len(here), len(there)) in best else []


def _letters(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)


def _cost(here: Sequence[Span], there: Sequence[Span], rate: float) -> float:
    one, other = _letters(here) * rate, _letters(there)
    return abs(one - other) / math.sqrt(max(1.0, one + other)) + _MERGED * (
        len(here) + len(there) - 2
    )


def _joined(here: Sequence[Span], there: Sequence[Span]) -> Part:
    return Part((here[0][0], here[-1][1]), (there[0][0], there[-1][1]))


def whole(subject: Subject) -> Part:
    """Both texts, as if they were one sentence."""
    return Part((0, len(subject.source.plain)), (0, len(subject.target.plain)))


def within(mentions: Sequence[Mention], span: Span) -> list[Mention]:
    """Those that stand in a sentence."""
    return [one for one in mentions if span[0] <= one.start < span[1]]


def told(part: Part, here: Sequence[Mention], there: Sequence[Mention]) -> Told:
    """What stands in a part, of both sides."""
    return within(here, part.source), within(there, part.target)


def is_near(part: Part, one: Mention, other: Mention) -> bool:
    """Whether the two may render one another, by where they stand in their sentences."""
    distance, longest = _distance(part, one, other)
    return distance <= max(_FAR, _NEAR / longest)


def _is_within(part: Part, one: Mention, other: Mention) -> bool:
    """Whether they stand in one half of a text that has two."""
    distance, longest = _distance(part, one, other)
    return distance <= max(_HALF, _WIDE / longest)


def _distance(part: Part, one: Mention, other: Mention) -> tuple[float, int]:
    sizes = [max(1, end - start) for start, end in part]
    shares = ((one.start - part[0][0]) / sizes[0], (other.start - part[1][0]) / sizes[1])
    return abs(shares[0] - shares[1]), max(sizes)


def left_over(part: Part, some: Told, alike: Pairing) -> tuple[list[Mention], list[Mention]]:
    """What no like word of the other side answers; of several the nearest do."""
    here, there = _few(some)
    pairs = sorted(
        (_distance(part, one, other)[0], at, to)
        for at, one in enumerate(here)
        for to, other in enumerate(there)
        if alike(one, other) and _is_within(part, one, other)
    )
    gone: set[int] = set()
    come: set[int] = set()
    for _far, at, to in pairs:
        if at not in gone and to not in come:
            gone.add(at)
            come.add(to)
    less = [one for at, one in enumerate(here) if at not in gone]
    return less, [one for to, one in enumerate(there) if to not in come]


def _few(some: Told) -> Told:
    here, there = some
    return some if len(here) * len(there) <= _MOST else (here[:20], there[:20])


def same(one: Mention, other: Mention) -> bool:
    """Whether both say one thing."""
    return one.value == other.value


def words(side: Side, one: Mention) -> tuple[str, Span]:
    """The words of a mention, to be named, and where they stand."""
    span = (one.start, one.end)
    return side.words_at(span), span


def swaps(
    part: Part, some: Told, against: Pairing, alike: Pairing = same
) -> Iterator[tuple[Mention, Mention]]:
    """What is said on one side alone, with its contrary on the other; each once."""
    here, there = _few(some)
    if not any(against(one, other) for one in here for other in there):
        return
    less, more = left_over(part, some, alike)
    for one in less:
        found = [two for two in more if against(one, two) and is_near(part, one, two)]
        if found:
            nearest = min(found, key=lambda two: _distance(part, one, two)[0])
            more.remove(nearest)
            yield one, nearest
