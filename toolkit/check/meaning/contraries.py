"""Contraries that no denial turns back: *not common* and *raro* say one thing."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.meaning.denials import are_balanced
from toolkit.check.meaning.opposites import are_complements, opposed
from toolkit.check.meaning.places import Part, Told, parts, swaps, told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, implied, negation, scales


def contraries(subject: Subject, sense: Sense) -> Iterator[tuple[Mention, Mention]]:
    """The same, where no denial on one side alone makes them say one thing."""
    for part in parts(subject):
        found = list(opposed(subject, part, sense))
        if found and are_balanced(subject, part):
            yield from (two for two in found if not _is_turned(subject, part, *two))


def turned(subject: Subject, told_of: set[int]) -> Iterator[tuple[Mention, Mention]]:
    """The same on the scales, of what is not told already; each place once."""
    source, target = subject.source, subject.target
    ours = dict(scales.find(source.plain, source.language))
    theirs = dict(scales.find(target.plain, target.language))
    for name in ours.keys() & theirs.keys():
        for part in parts(subject):
            for one, other in _ends(part, told(part, ours[name], theirs[name])):
                if other.start not in told_of and are_balanced(subject, part):
                    told_of.add(other.start)
                    yield one, other


def _ends(part: Part, some: Told) -> Iterator[tuple[Mention, Mention]]:
    yield from swaps(
        part,
        some,
        lambda one, other: scales.contrary(one.value, other.value),
        lambda one, other: scales.alike(one.value, other.value),
    )


def _is_turned(subject: Subject, part: Part, one: Mention, other: Mention) -> bool:
    """Whether a "no" is a word of one of them, *not found*, or may belong to one of them."""
    source, target = subject.source, subject.target
    if _holds_no(source, one) != _holds_no(target, other):
        return True
    denied = told(part, list(_denials(source)), list(_denials(target)))
    if len(denied[0]) == len(denied[1]):
        return False
    implying = _implies(source, one) or _implies(target, other)  # "out of reach", "no … al alcance"
    return implying or are_complements(one, other)


def _implies(side: Side, one: Mention) -> bool:
    words = implied.find(side.plain, side.language)
    return any(one.start < word.end and word.start < one.end for word in words)


def _denials(side: Side) -> Iterator[Mention]:
    return negation.find(side.plain, side.language)


def _holds_no(side: Side, one: Mention) -> bool:
    return any(one.start < no.end and no.start < one.end for no in _denials(side))
