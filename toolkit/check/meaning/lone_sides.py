"""Sides of the body that only one of two texts names: “the left eye”, “el ojo”.

Left and right count beside a part of the body, and where the other of the two is said too. A side
is not missing where the text says it in another way: *el otro*, *ambos*, *cada*, *LLQ*.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.language.words import listed

Lone = tuple[Mention | None, Mention | None]

_OTHERWISE = {
    "en": re.compile(
        r"\b(?:both|either|each|other|opposite|same|two|bilateral|unilateral|hemi\w*+"
        r"|sides|every|lateral\w*+|apical|appendi\w*+|ambidextrous|clockwise)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:ambidiestr\w*+|amb[oa]s|cada|otr[oa]s?+|opuest[oa]|mism[oa]s?+|bilateral\w*+|unilateral\w*+|hemi\w*+"
        r"|un solo|lados|los dos|las dos|apical)\b",
        re.IGNORECASE,
    ),
}  # whatever may tell a side without its name or its contrary's
_INITIALS = re.compile(
    r"\b(?:[LRID]|[LR][UL][QLE]|[LR][TVAE]|C[IS][ID]|[LR]VEF|O[DSI]|A[DS]|FEV[ID]|L|R)\b\.?"
)
_PLACES = {
    "en": listed(
        """side sided half hemisphere ventricle ventricular atrium atrial lobe limb extremity corner
        of nostril handed eyed wing flank calf heel groin"""
    ),
    "es": listed("lado mitad hemisferio ventrículo ventricular aurícula lóbulo extremidad fosa"),
}
_NEAR = 25  # letters between a side and its part of the body
_STOP = re.compile(r"[,;:.()?!]")


def lone(subject: Subject, here: Sequence[Mention], there: Sequence[Mention]) -> Iterator[Lone]:
    """Each side that the other text has no word for: those of the source, then the others."""
    source, target = subject.sides
    yield from ((one, None) for one in _alone(source, here, target))
    yield from ((None, one) for one in _alone(target, there, source))
    yield from _not_both(subject, here, there)


def _alone(mine: Side, said: Sequence[Mention], other: Side) -> Iterator[Mention]:
    """A left or right of ``mine`` that ``other`` neither names nor tells in another way."""
    sides = [one for one in said if one.value in _STEM[other.language]]
    if not sides or _tells(other):
        return
    spans = _bodies(mine)
    pair = len({one.value for one in sides}) > 1
    for one in sides:
        stem = _STEM[other.language][one.value]
        if not any(word.startswith(stem) for word in other.vocabulary) and (
            pair or _is_of_body(mine, one, spans)
        ):
            yield one


def _tells(side: Side) -> bool:
    return bool(_OTHERWISE[side.language].search(side.plain) or _INITIALS.search(side.plain))


_STEM: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"left": ("left", "lvef"), "right": ("right",)},
    "es": {"left": ("izq", "zurd", "siniestr"), "right": ("der", "diestr", "dch")},
}


def _bodies(side: Side) -> list[tuple[int, int]]:
    """Where parts of the body stand, and words that have sides as those have."""
    found = [(one.start, one.end) for one in side.topics if one.sense is Sense.ANATOMY]
    places = _PLACES[side.language]
    return sorted([*found, *((w.start, w.end) for w in side.words if w.folded in places)])


def _is_of_body(side: Side, one: Mention, bodies: Sequence[tuple[int, int]]) -> bool:
    """A part of the body stands right behind it in English, right before it in Spanish."""
    at = bisect_right(bodies, (one.start, one.start))
    for start, end in bodies[max(0, at - 1) : at + 1]:
        first, last = (one.end, start) if side.language == "en" else (end, one.start)
        if start < one.end and one.start < end:
            return True
        if 0 <= last - first < _NEAR and not _STOP.search(side.plain, first, last):
            return True
    return False


def _not_both(
    subject: Subject, here: Sequence[Mention], there: Sequence[Mention]
) -> Iterator[Lone]:
    """*Both knees* that became one: its part of the body is only said of one."""
    both = [m for m in here if m.value == "both" and _is_plural(subject.source, m)]
    if not both or _tells(subject.target) or any(one.value == "both" for one in there):
        return
    parts = {m.value for m in subject.source.topics if m.sense is Sense.ANATOMY}
    said = [m for m in subject.target.topics if m.sense is Sense.ANATOMY and m.value in parts]
    if said and not any(_is_plural(subject.target, one) for one in said):
        yield both[0], None


def _is_plural(side: Side, one: Mention) -> bool:
    return side.plain.endswith(("s", "feet"), one.start, one.end)
