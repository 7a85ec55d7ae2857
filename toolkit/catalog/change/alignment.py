"""Which words of one text are those of another: what both have in the same order.

What is the same at both ends is set apart first; between them, words that each side has once hold
the texts together (Bram Cohen's patience diff); only short stretches are compared in full. Work
grows with the length of the texts, never with its square.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_AREA = 40_000  # pairs of words that are compared in full
_DEPTH = 40  # how often a stretch is cut by words that it has once


class Span(NamedTuple):
    """A stretch of both texts; ``same`` says whether it is the same there."""

    same: bool
    old: tuple[int, int]
    new: tuple[int, int]


def align(old: Sequence[str], new: Sequence[str]) -> tuple[Span, ...]:
    """The two texts as stretches that are the same and stretches that are not, in turn."""
    pairs = list(_pairs(old, new, (0, len(old)), (0, len(new)), _DEPTH))
    return tuple(_spans(pairs, len(old), len(new)))


def _pairs(
    old: Sequence[str],
    new: Sequence[str],
    a: tuple[int, int],
    b: tuple[int, int],
    depth: int,
) -> Iterator[tuple[int, int]]:
    """Each word that stays, as its places in both, in order."""
    (a0, a1), (b0, b1) = a, b
    while a0 < a1 and b0 < b1 and old[a0] == new[b0]:
        yield a0, b0
        a0, b0 = a0 + 1, b0 + 1
    tail = 0
    while a0 < a1 - tail and b0 < b1 - tail and old[a1 - tail - 1] == new[b1 - tail - 1]:
        tail += 1
    yield from _middle(old, new, (a0, a1 - tail), (b0, b1 - tail), depth)
    yield from zip(range(a1 - tail, a1), range(b1 - tail, b1), strict=True)


def _middle(
    old: Sequence[str],
    new: Sequence[str],
    a: tuple[int, int],
    b: tuple[int, int],
    depth: int,
) -> Iterator[tuple[int, int]]:
    (a0, a1), (b0, b1) = a, b
    if a0 == a1 or b0 == b1 or (a1 - a0 == b1 - b0 == 1):
        return  # the ends were taken already
    if (a1 - a0) * (b1 - b0) <= _AREA:
        matcher = SequenceMatcher(None, old[a0:a1], new[b0:b1], autojunk=False)
        for i, j, size in matcher.get_matching_blocks():
            yield from zip(range(a0 + i, a0 + i + size), range(b0 + j, b0 + j + size), strict=True)
        return
    anchors = _anchors(old[a0:a1], new[b0:b1]) if depth else []
    for i, j in anchors:
        yield from _pairs(old, new, (a0, a[0] + i), (b0, b[0] + j), depth - 1)
        yield a[0] + i, b[0] + j
        a0, b0 = a[0] + i + 1, b[0] + j + 1
    if anchors:
        yield from _pairs(old, new, (a0, a1), (b0, b1), depth - 1)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Words that each side has once, the longest row of them that both have in order."""
    in_old, in_new = Counter(old), Counter(new)
    there = {word: place for place, word in enumerate(new) if in_new[word] == 1}
    pairs = [(i, there[word]) for i, word in enumerate(old) if in_old[word] == 1 and word in there]
    return rising(pairs)


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that rises in its second place too (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for at, (_i, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [at]
    row, at = [], piles[-1] if piles else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _spans(pairs: list[tuple[int, int]], old: int, new: int) -> Iterator[Span]:
    a, b, at = 0, 0, 0
    while at < len(pairs):
        i, j = pairs[at]
        if (i, j) != (a, b):
            yield Span(same=False, old=(a, i), new=(b, j))
        a, b = i, j
        while at < len(pairs) and pairs[at] == (a, b):
            a, b, at = a + 1, b + 1, at + 1
        yield Span(same=True, old=(i, a), new=(j, b))
    if (a, b) != (old, new):
        yield Span(same=False, old=(a, old), new=(b, new))
