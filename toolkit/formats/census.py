"""Where the words that a reader sees may be: in a message, or where nobody is asked for them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from toolkit.model import Page, Segment

OFFERED, SKIPPED, CODE, HIDDEN = "offered", "skipped", "code", "hidden"
WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")

Span = tuple[int, int]


def place_of(page: Page, offered: Sequence[Span], at: Span) -> str:
    """Whether these bytes of the page are offered, skipped by the author, or hidden."""
    if _within(offered, at):
        return OFFERED
    return SKIPPED if _within(page.skipped, at) else HIDDEN


def segment_spans(page: Page) -> Iterator[Span]:
    """The bytes of each segment."""
    at = 0
    for piece in page.pieces:
        if isinstance(piece, Segment):
            yield at, at + len(piece.raw)
        at += len(piece.raw)


def _within(spans: Sequence[Span], at: Span) -> bool:
    nearest = bisect_right(spans, (at[0], at[1])) - 1
    candidates = spans[max(nearest, 0) : nearest + 2]
    return any(start <= at[0] and at[1] <= end for start, end in candidates)
