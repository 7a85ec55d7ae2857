"""What a text says that must not get lost: numbers, units, negations, sides …

Each thought is a file with a `find`; the table below holds them all, and this is the one place
where it is settled which of two readings of the same words is meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from toolkit.language import (
    anatomy,
    calendar,
    clock,
    conditions,
    conjunctions,
    drugs,
    extremes,
    frequencies,
    implied,
    laterality,
    modality,
    negation,
    numbers,
    people,
    polarity,
    routes,
    scales,
    units,
)
from toolkit.language.mention import Mention, Sense

Finder = Callable[[str, str], Iterator[Mention]]

# Of two readings the longer is meant (`8 hours` in `every 8 hours` is no unit); of two of the same
# words the one whose finder stands higher: those that ask what stands around come first.
FINDERS: tuple[Finder, ...] = (
    calendar.find,
    clock.find,
    frequencies.find,
    units.find,
    numbers.find,
    negation.find,
    modality.find,
    laterality.find,
    polarity.find,
    conjunctions.find,
    drugs.find,
    routes.find,
)
# What the text speaks of. These are apart: a fever is a condition, and hot (a polarity) as well.
TOPICS: tuple[Finder, ...] = (conditions.find, people.find, anatomy.find)

# What checks read beside: imported here so that one walk through a text finds their phrases too.
ASIDE = (extremes, implied, scales)


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """All that the text says, in order; no two overlap."""
    return _apart(FINDERS, text, language)


def topics(text: str, language: str) -> tuple[Mention, ...]:
    """The parts of the body, the conditions and the people it speaks of; no two overlap."""
    return _apart(TOPICS, text, language)


def _apart(finders: tuple[Finder, ...], text: str, language: str) -> tuple[Mention, ...]:
    said = [mention for find in finders for mention in find(text, language)]
    said.sort(key=lambda mention: mention.start - mention.end)  # stable: the table's order within
    taken, kept = bytearray(len(text)), []
    for mention in said:
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            kept.append(mention)
    return tuple(sorted(kept, key=lambda mention: mention.start))


__all__ = ["FINDERS", "TOPICS", "Finder", "Mention", "Sense", "mentions", "topics"]
