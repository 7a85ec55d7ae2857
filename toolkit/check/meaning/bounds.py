"""Bounds of one number that turned: *more than 40* and `menos de 40`, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense

_CONTRARY = {
    "more than": ("less than", "at most"),
    "less than": ("more than", "at least"),
    "at least": ("at most", "less than"),
    "at most": ("at least", "more than"),
}
_NEAR = 3  # letters between a bound and its number
_CLAUSE = re.compile(r"[,;:.]|\b(?:and|but|or|y|pero|o|que)\b")
_REACH = 40  # letters between a "no" and the bound that it turns
_MOST = 40


def turned(subject: Subject) -> Iterator[tuple[Mention, Mention]]:
    """Each bound of the source whose number has the contrary bound, and never its own, there."""
    here, there = _bounds(subject.source), _bounds(subject.target)
    for number, ours in here.items():
        theirs = there.get(number, [])
        if len(ours) == len(theirs) == 1 and theirs[0].value in _CONTRARY[ours[0].value]:
            sides = zip(subject.sides, (ours[0], theirs[0]), strict=True)
            if not any(_is_denied(side, one) for side, one in sides):
                yield ours[0], theirs[0]


def _bounds(side: Side) -> dict[str, list[Mention]]:
    """The bounds by the number that each stands right before."""
    bounds = [one for one in side.said(Sense.POLARITY) if one.value in _CONTRARY][:_MOST]
    numbers = side.said(Sense.NUMBER) if bounds else []
    found: dict[str, list[Mention]] = {}
    for one in bounds:
        number = next((n for n in numbers if 0 <= n.start - one.end <= _NEAR), None)
        if number is not None:
            found.setdefault(number.value, []).append(one)
    return found


def _is_denied(side: Side, one: Mention) -> bool:
    """Whether a denial of its own clause stands before it."""
    return any(_turns(side, no, one) for no in _denials(side))


def _denials(side: Side) -> Sequence[Mention]:
    return side.said(Sense.NEGATION)[:_MOST]


def _turns(side: Side, no: Mention, one: Mention) -> bool:
    between = side.plain[no.end : one.start]
    return no.end <= one.start <= no.end + _REACH and not _CLAUSE.search(between)
