"""Contraries that no denial turns back: *not common* and *raro* say one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.check.meaning.denials import are_balanced
from toolkit.check.meaning.opposites import are_complements, may_be_opposed, opposed
from toolkit.check.meaning.places import Part, Told, parts, swaps, told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, implied, negation, scales

_REACH = 40  # letters between a denial and what it may turn
_DUE = re.compile(r"\w+[aiu]d[oa]s? por\b")
_TIME = re.compile(r"\s+(?:(?:the )?(?:first|next|last|past)\b|(?:an?|about|one|two|three)\b|\d)")


def contraries(subject: Subject, sense: Sense) -> Iterator[tuple[Mention, Mention]]:
    """The same, where no denial on one side alone makes them say one thing."""
    for part in parts(subject) if may_be_opposed(subject, sense) else ():
        found = list(opposed(subject, part, sense))
        for one, other in found:
            if not (_is_turned(subject, part, one, other) or _is_loose(subject, one, other)):
                yield one, other


def turned(subject: Subject, told_of: set[int]) -> Iterator[tuple[Mention, Mention]]:
    """The same on the scales, of what is not told already; each place once."""
    for ours, theirs in _on_scales(subject):
        for part in parts(subject) if _is_split(ours, theirs) else ():
            for one, other in _ends(part, told(part, ours, theirs)):
                if other.start not in told_of and not _is_denied(subject, part, one, other):
                    told_of.add(other.start)
                    yield one, other


def _on_scales(subject: Subject) -> Iterator[Told]:
    """What both sides say on each scale that both speak of."""
    sides = [(side.plain, side.language) for side in subject.sides]
    here, there = (scales.spoken(*side) for side in sides)
    for name in (name for name in here if name in there):
        yield scales.find(*sides[0], name), scales.find(*sides[1], name)


def _ends(part: Part, some: Told) -> Iterator[tuple[Mention, Mention]]:
    yield from swaps(
        part,
        some,
        lambda one, other: scales.contrary(one.value, other.value),
        lambda one, other: scales.alike(one.value, other.value),
    )


def _is_split(ours: Sequence[Mention], theirs: Sequence[Mention]) -> bool:
    """Whether both ends are said at all: hardly any text does."""
    others = {one.value for one in theirs}
    return any(scales.contrary(one.value, other) for one in ours for other in others)


def _is_denied(subject: Subject, part: Part, one: Mention, other: Mention) -> bool:
    """Whether a denial that one side has alone stands so near that it may turn one of the two."""
    if are_balanced(subject, part):
        return False
    return any(
        -_REACH <= no.start - word.start <= _REACH
        for side, word in ((subject.source, one), (subject.target, other))
        for no in (*_denials(side), *implied.find(side.plain, side.language))
        if no.start != word.start
    )


def _is_loose(subject: Subject, one: Mention, other: Mention) -> bool:
    """*Caused by* is hardly more than *of*; *within* a place is no *within* an hour."""
    timeless = {one.value, other.value} == {"within", "after"} and not _TIME.match(
        subject.source.plain, one.end
    )
    return timeless or _DUE.match(subject.target.plain, other.start) is not None


def _is_turned(subject: Subject, part: Part, one: Mention, other: Mention) -> bool:
    """Whether a "no" is a word of one of them, *not found*, or may belong to one of them."""
    source, target = subject.source, subject.target
    if _holds_no(source, one) != _holds_no(target, other):
        return True
    if _is_denied(subject, part, one, other):
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
