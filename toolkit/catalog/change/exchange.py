"""Two stretches of a text that stand in one another's place now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from toolkit.catalog.change.binding import BOUNDS
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import FUNCTION

_MOST = 12  # stretches that are compared
_BY = frozenset(["by", "por"])
# What stands before and behind these may change places.
_EVEN = frozenset(["with", "and", "or", "nor", "y", "o", "ni", "con", "&", "/", "as", "like"])
_ARTICLES = frozenset(["a", "an", "the", "your", "our", "el", "la", "los", "las", "su", "sus"])


def exchanged(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """What took the place of what and the other way round, where that says something else.

    "Ice for the knee, heat for the back" is turned by it, and "iron blocks the drug"; a list, of
    which each item has but itself to say, is not.
    """
    was, now = old.stretches, new.stretches
    places = [at for at, one in enumerate(was) if not one.same and one.words and now[at].words]
    passive = _BY & old.words != _BY & new.words
    if passive or len(places) > _MOST:
        return
    for one, other in combinations(places, 2):
        if _is_crosswise(old, new, one, other) and _matters(old, one, other):
            yield " ".join(was[one].words), " ".join(now[one].words)


def _is_crosswise(old: Side, new: Side, one: int, other: int) -> bool:
    """Each lost the words that the other gained."""
    first, second = (
        (
            old.stretches[at].roots - new.stretches[at].roots,
            new.stretches[at].roots - old.stretches[at].roots,
        )
        for at in (one, other)
    )
    return first == second[::-1] and all(first) and bool(frozenset().union(*first) - FUNCTION)


def _matters(side: Side, one: int, other: int) -> bool:
    """The two have something of their own to say, or something to say of one another."""
    between = side.between(one, other)
    if BOUNDS.isdisjoint(between):
        return next(
            (word not in _EVEN for word in reversed(between) if word not in _ARTICLES), False
        )
    beside = side.beside(one), side.beside(other)
    return all(beside) and beside[0] != beside[1]
