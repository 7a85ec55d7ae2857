"""What lies between two days or times: *Monday to Thursday*, *Monday and Thursday*.

Both name the same two; whether all between them are meant only the word that joins them tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.side import Side
from toolkit.language.calendar import MONTH_NAMES
from toolkit.language.mention import Sense

_TO = re.compile(
    r"\.?\s*(?:-|‐|‑|–|—|to|through|thru|until|till|al?|hasta)\s*(?:the\s+|el\s+)?", re.IGNORECASE
)
_AND = re.compile(
    r"\.?\s*,?\s*(?:,|&|/|\+|and|or|y|o)\s*(?:on\s+|in\s+|at\s+|el\s+)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\b(?:between|entre)\s+(?:the\s+|el\s+|las\s+)?$", re.IGNORECASE)
_LONGEST = 14  # letters of "between the"
_WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_ROWS = {Sense.WEEKDAY: _WEEK, Sense.MONTH: MONTH_NAMES}
_SORTS = frozenset({*_ROWS, Sense.DATE, Sense.CLOCK})

Joint = tuple[bool, str]  # whether all between them are meant, and how it is written


def between(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """Two days or times with all between them, which became those two alone; or the other way."""
    for sort in old.facts.keys() & new.facts.keys() & _SORTS:
        here, there = (dict(_joints(side, sort)) for side in (old, new))
        for pair, (reach, said) in here.items():
            if pair in there and there[pair][0] != reach and not _are_next(sort, *pair):
                yield said, there[pair][1]


def _joints(side: Side, sort: str) -> Iterator[tuple[tuple[str, str], Joint]]:
    for one, other in pairwise(side.facts.get(sort, [])):
        reach = _reaches(side.reading.text, one, other)
        if reach is not None:
            said = side.reading.text[one.start : other.end]
            yield (one.value, other.value), (reach, said)


def _reaches(text: str, one: Fact, other: Fact) -> bool | None:
    """None where nothing joins the two."""
    if _TO.fullmatch(text, one.end, other.start):
        return True
    if not _AND.fullmatch(text, one.end, other.start):
        return None
    return bool(_BETWEEN.search(text[max(one.start - _LONGEST, 0) : one.start]))


def _are_next(sort: str, one: str, other: str) -> bool:
    """Nothing lies between them."""
    row = _ROWS.get(Sense(sort), [])
    known = one in row and other in row
    return known and (row.index(other) - row.index(one)) % len(row) == 1
