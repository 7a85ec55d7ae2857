"""Slips of the pen: a letter too many, too few, another one, or two letters changed over."""

from __future__ import annotations

from itertools import takewhile

_LEAST = 5  # letters: among shorter words too many are alike


def misspelt(one: str, other: str) -> bool:
    """Whether one word is the other with one slip (the distance of Damerau is one)."""
    if one == other or min(len(one), len(other)) < _LEAST or not (one + other).isalpha():
        return False
    start = _shared(one, other)
    end = _shared(one[start:][::-1], other[start:][::-1])
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return len(left) + len(right) == 1 or (
        len(left) == len(right) <= 2 and (len(left) == 1 or left == right[::-1])
    )


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
