"""Two stretches of a text that stand in one another's place now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from toolkit.catalog.change.side import Side

_MOST = 12  # stretches that are compared


def exchanged(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """What took the place of what and the other way round, where that says something else.

    "Ice for the knee, heat for the back" is turned by it; a list of which each item has but itself
    to say is not.
    """
    was, now = old.stretches, new.stretches
    places = [at for at, one in enumerate(was) if not one.same and one.words and now[at].words]
    if len(places) > _MOST:
        return
    for one, other in combinations(places, 2):
        crosswise = was[one].words == now[other].words and was[other].words == now[one].words
        if crosswise and (was[one].tells or was[other].tells):
            beside = old.beside(one), old.beside(other)
            if all(beside) and beside[0] != beside[1]:
                yield " ".join(was[one].words), " ".join(now[one].words)
