"""From a place in a filled page back to the line of the source page that a person can open."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.model import Filled


def source_lines(filled: Filled) -> Callable[[int], int]:
    """A function from a byte offset in ``filled.source`` to a line of the source page, from 1.

    Within a segment that is translated it is the segment's line; elsewhere lines are counted on
    from there, or from the nearest segment before, since all else is the source's own.
    """
    starts = [placed.start for placed in filled.placed]

    def line_of(offset: int) -> int:
        nearest = bisect_right(starts, offset) - 1
        if nearest < 0:
            return 1 + filled.source.count(b"\n", 0, offset)
        placed = filled.placed[nearest]
        if offset < placed.end:
            shown = filled.source[placed.start : placed.end]
            own = shown == placed.segment.raw
            return placed.segment.line + own * filled.source.count(b"\n", placed.start, offset)
        inside = placed.segment.raw.count(b"\n")
        return placed.segment.line + inside + filled.source.count(b"\n", placed.end, offset)

    return line_of
