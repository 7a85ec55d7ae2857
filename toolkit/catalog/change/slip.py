"""Slips of the pen: a letter too many, too few, another one, or two letters changed over."""

from __future__ import annotations

from itertools import takewhile

_LEAST = 5  # letters: among shorter words too many are alike


def misspelt(one: str, other: str, *, slips: int = 1) -> bool:
    """Whether one word is the other but for so many slips (the distance of Damerau)."""
    if one == other or min(len(one), len(other)) < _LEAST or not (one + other).isalpha():
        return False
    return _within(one, other, slips)


def _within(one: str, other: str, slips: int) -> bool:
    start = _shared(one, other)
    left, right = one[start:], other[start:]
    if abs(len(left) - len(right)) > slips or not slips:
        return not left and not right
    ways = [(left[1:], right), (left, right[1:]), (left[1:], right[1:])]
    if left[:2] == right[1::-1]:
        ways.append((left[2:], right[2:]))
    return any(_within(*way, slips - 1) for way in ways)


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
