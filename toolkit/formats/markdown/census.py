"""Every word that a reader of a page can see, by where it is: offered to translators, or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.formats.census import CODE, HIDDEN, WORD, place_of, segment_spans
from toolkit.formats.markdown.events import Ranged
from toolkit.model import Page


def census(page: Page, events: Sequence[Ranged], start: int) -> Counter[str]:
    """The words of a page's body, which begins at byte ``start``, by their place.

    What is no code lies in a segment, or where the author said ``skip``; else it is hidden from
    the translator, which no page may do. Blocks of HTML are counted by their own format.
    """
    offered, words = list(segment_spans(page)), Counter[str]()
    for text, place, span in _texts(events):
        at = (span["start"] + start, span["end"] + start)
        found = place_of(page, offered, at) if place == HIDDEN else place
        words[found] += len(WORD.findall(text))
    return +words


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


def _in_code(tag: Any, *, opens: bool, before: bool) -> bool:
    if opens:
        return before or (isinstance(tag, dict) and "CodeBlock" in tag)
    return before and tag != "CodeBlock"
