"""Every word that a reader of a page can see, by where it is: offered to translators, or not."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.formats.markdown.events import Ranged
from toolkit.model import Page, Segment

OFFERED, SKIPPED, CODE, HTML, HIDDEN = "offered", "skipped", "code", "html block", "hidden"

Span = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def census(page: Page, events: Sequence[Ranged], start: int) -> Counter[str]:
    """The words of a page's body, which begins at byte ``start``, by their place.

    What is neither code nor an HTML block lies in a segment, or where the author said ``skip``;
    else it is hidden from the translator, which no page may do.
    """
    offered, words = list(_segments(page)), Counter[str]()
    for text, place, span in _texts(events):
        at = (span["start"] + start, span["end"] + start)
        found = _found(page, offered, at) if place == HIDDEN else place
        words[found] += len(_WORD.findall(text))
    return +words


def _found(page: Page, offered: Sequence[Span], at: Span) -> str:
    if _within(offered, at):
        return OFFERED
    return SKIPPED if _within(page.skipped, at) else HIDDEN


def _segments(page: Page) -> Iterator[Span]:
    at = 0
    for piece in page.pieces:
        if isinstance(piece, Segment):
            yield at, at + len(piece.raw)
        at += len(piece.raw)


def _within(spans: Sequence[Span], at: Span) -> bool:
    nearest = bisect_right(spans, (at[0], at[1])) - 1
    candidates = spans[max(nearest, 0) : nearest + 2]
    return any(start <= at[0] and at[1] <= end for start, end in candidates)


def _texts(events: Sequence[Ranged]) -> Iterator[tuple[str, str, dict[str, int]]]:
    """Each visible text with its place (hidden, unless it is shown to be elsewhere) and bytes."""
    code = False
    for event, span in events:
        if not isinstance(event, dict):
            continue
        ((name, value),) = event.items()
        if name in ("Start", "End"):
            code = _in_code(value, opens=name == "Start", before=code)
        elif name == "Code" or (name == "Text" and code):
            yield value, CODE, span
        elif name == "Text":
            yield value, HIDDEN, span
        elif name == "Html":
            yield _TAG.sub(" ", value), HTML, span


def _in_code(tag: Any, *, opens: bool, before: bool) -> bool:
    if opens:
        return before or (isinstance(tag, dict) and "CodeBlock" in tag)
    return before and tag != "CodeBlock"
