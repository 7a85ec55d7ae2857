"""Two stretches of a text that stand in one another's place now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from toolkit.catalog.change.binding import BOUNDS, is_content
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import FUNCTION, root

_MOST = 12  # stretches that are compared
_TWO = 2
_BY = frozenset(["by", "por"])
# What stands before and behind these may change places.
_EVEN = frozenset(["with", "and", "or", "nor", "y", "o", "ni", "con", "&", "/", "as", "like"])
_LISTING = frozenset([",", "and", "or", "nor", "y", "e", "o", "u", "ni", "a", "an", "the", "your"])
_ARTICLES = frozenset(["a", "an", "the", "your", "our", "el", "la", "los", "las", "su", "sus"])


def exchanged(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """What took the place of what and the other way round, where that says something else.

    "Ice for the knee, heat for the back" is turned by it, and "iron blocks the drug"; a list, of
    which each item has but itself to say, is not.
    """
    was, now = old.stretches, new.stretches
    places = [at for at, one in enumerate(was) if not one.same and one.words and now[at].words]
    passive = _BY & old.words != _BY & new.words
    if passive or len(places) > _MOST or _are_turned_about(old, new):
        return
    for one, other in combinations(places, 2):
        if _is_crosswise(old, new, one, other) and _matters(old, one, other):
            yield " ".join(was[one].words), " ".join(now[one].words)


def _are_turned_about(old: Side, new: Side) -> bool:
    """Two clauses changed places, each with its own words; what both share goes with the first."""
    was, now = (_clauses(side) for side in (old, new))
    if len(was) != len(now) or len(was) < _TWO:
        return False
    left = [one for one in was if one not in now], [one for one in now if one not in was]
    if len(left[0]) != _TWO or len(left[1]) != _TWO:
        return not left[0] and not left[1]
    first, second = left[0]
    other, last = left[1]
    return second <= other and last <= first and other - second == first - last


def _clauses(side: Side) -> list[frozenset[str]]:
    """What each clause says, without endings."""
    found: list[frozenset[str]] = []
    words: set[str] = set()
    for token in (*side.reading.words, None):
        if token is None or token.folded in BOUNDS:
            found += [frozenset(words)] if words else []
            words = set()
        elif is_content(token):
            words.add(root(token.folded))
    return found


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
    if between and all(word in _LISTING for word in between):
        return False
    if BOUNDS.isdisjoint(between):
        return next(
            (word not in _EVEN for word in reversed(between) if word not in _ARTICLES), False
        )
    if any(side.stretches[at].is_pronoun for at in (one, other)):
        return False  # it stands for what the other clause names
    beside = side.beside(one), side.beside(other)
    return all(beside) and beside[0] != beside[1]
