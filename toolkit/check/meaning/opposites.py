"""Words of one axis that say contrary things in the source and in the translation."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.meaning.places import Part, parts, swaps, told
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense, axes, negation


def contraries(subject: Subject, sense: Sense) -> Iterator[tuple[Mention, Mention]]:
    """The same, where no denial on one side alone makes them say one thing."""
    for part in parts(subject):
        found = list(opposed(subject, part, sense))
        if found and not _is_turned(subject, part):
            yield from found


def _is_turned(subject: Subject, part: Part) -> bool:
    """Whether one side denies more often than the other: *not common*, *raro*."""
    source, target = subject.source, subject.target
    here = list(negation.find(source.plain, source.language))
    there = list(negation.find(target.plain, target.language))
    less, more = told(part, here, there)
    return len(less) != len(more)


def opposed(subject: Subject, part: Part, sense: Sense) -> Iterator[tuple[Mention, Mention]]:
    """What the source says at one pole of an axis, and the translation at another."""
    here, there = subject.source.said(sense), subject.target.said(sense)
    if here and there:
        some = told(part, here, there)
        yield from swaps(part, some, lambda one, two: _exclude(sense, one.value, two.value))


def _exclude(sense: Sense, one: str, other: str) -> bool:
    here = {pole.axis: pole.pole for pole in axes.poles(sense, one)}
    there = axes.poles(sense, other)
    shared = [pole for pole in there if pole.axis in here]
    return bool(shared) and all(here[pole.axis] != pole.pole for pole in shared)
