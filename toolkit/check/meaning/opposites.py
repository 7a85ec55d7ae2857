"""Words of one axis that say contrary things in the source and in the translation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from toolkit.check.meaning.places import Part, swaps, told
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense, axes

# Poles of one axis that are stages rather than contraries.
_STAGES = {
    "before": frozenset(["before", "after"]),
    "after": frozenset(["before", "after", "until"]),
    "until": frozenset(["until", "after", "since"]),
    "at least": frozenset(["at least", "at most", "less than"]),
    "at most": frozenset(["at most", "at least", "more than"]),
    "more than": frozenset(["more than", "less than", "at most"]),
    "less than": frozenset(["less than", "more than", "at least"]),
}


def opposed(subject: Subject, part: Part, sense: Sense) -> Iterator[tuple[Mention, Mention]]:
    """What the source says at one pole of an axis, and the translation at another."""
    here, there = subject.source.said(sense), subject.target.said(sense)
    if here and there:
        some = told(part, here, there)
        yield from swaps(part, some, lambda one, two: _exclude(sense, one.value, two.value))


def may_be_opposed(subject: Subject, sense: Sense) -> bool:
    """A quick look: whether the texts say contrary things at all."""
    here, there = ({one.value for one in side.said(sense)} for side in subject.sides)
    return any(_exclude(sense, one, other) for one in here for other in there)


def are_complements(one: Mention, other: Mention) -> bool:
    """Whether "not" makes of one of the two the other: *common*, *rare*."""
    here = {(pole.axis, pole.complement) for pole in axes.poles(one.sense, one.value)}
    there = {(pole.axis, pole.pole) for pole in axes.poles(other.sense, other.value)}
    return bool(here & there)


@lru_cache(maxsize=16_384)
def _exclude(sense: Sense, one: str, other: str) -> bool:
    here = {pole.axis: pole.pole for pole in axes.poles(sense, one)}
    there = axes.poles(sense, other)
    shared = [pole for pole in there if pole.axis in here]
    return bool(shared) and all(_are_apart(here[pole.axis], pole.pole) for pole in shared)


def _are_apart(one: str, other: str) -> bool:
    return one != other and {one, other} <= _STAGES.get(one, {one, other})
