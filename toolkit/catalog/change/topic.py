"""What a text speaks of: a part of the body, a condition, people, that took another's place.

These are named by the way so often that they count neither where they come or go nor where they
move; only where another of the sense is named instead. A broader or a narrower name ("arm" for
"upper arm") says nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.side import Side
from toolkit.language import anatomy, conditions, people
from toolkit.language.mention import Sense

Akin = Callable[[str, str], bool]
_AKIN: dict[str, Akin] = {
    Sense.CONDITION: conditions.akin,
    Sense.PERSON: people.akin,
    Sense.ANATOMY: anatomy.akin,
}


def displaced(old: Side, new: Side) -> Iterator[tuple[Fact, Fact]]:
    """What the old text speaks of and the new one does not, with what it has instead."""
    if all(one.same or one.says_little for one in old.stretches):
        return
    for sense, akin in _AKIN.items():
        was, now = _spoken_of(old, sense), _spoken_of(new, sense)
        gone, come = _alone(old, was, now), _alone(new, now, was)
        lone = len(gone) == len(come) == 1
        others = _unlike(gone, come, akin), _unlike(come, gone, akin)
        for before, after in product(*others):
            if lone or old.stretches_of(before) & new.stretches_of(after):
                yield before, after


def _spoken_of(side: Side, sense: str) -> list[Fact]:
    """What it says in a sense; a woman may be pregnant instead of ill."""
    states = side.topics.get(Sense.PERSON, []) if sense == Sense.CONDITION else []
    return side.topics.get(sense, []) + [fact for fact in states if fact.value in people.STATES]


def _unlike(some: list[Fact], others: list[Fact], akin: Akin) -> list[Fact]:
    """Those that are no broader or narrower name of what stands in the other text."""
    return [fact for fact in some if not any(akin(fact.value, one.value) for one in others)]


def _alone(side: Side, some: list[Fact], others: list[Fact]) -> list[Fact]:
    """Those that the other text does not name, and of which a word is new."""
    named = {fact.value for fact in others}
    return [fact for fact in some if fact.value not in named and side.changed(fact)]


def is_named(fact: Fact, here: Side, there: Side) -> bool:
    """It is part of a name, which the other text has in other words: the *upper* arm, the arm."""
    return any(
        name.start <= fact.start and fact.end <= name.end and akin(name.value, other.value)
        for sense, akin in _AKIN.items()
        for name in here.topics.get(sense, [])
        for other in there.topics.get(sense, [])
        if (name.start, name.end) != (fact.start, fact.end)
    )
