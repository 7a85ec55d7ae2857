"""The plain letters of a text: what a pseudo-locale may change, and nothing else.

Code, addresses, tags, entities, labels, values and template marks stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from typing import Any

import pyromark
from pyromark.event import BrokenLink

from toolkit.formats.letters import changed
from toolkit.formats.markdown.events import OPTIONS
from toolkit.model import Kind, Segment

_PREFIX = "a "  # so that nothing at the beginning of the text opens a block
_PLAIN = frozenset([Kind.META, Kind.TITLE])  # their text is no Markdown


def with_letters(segment: Segment, labels: Set[str], change: Callable[[str], str]) -> str:
    """The segment's text with ``change`` applied to each stretch of plain letters.

    ``labels`` are those that the page defines: what only looks like a label is text.
    """
    if segment.context == "slug":
        return segment.text
    if segment.kind in _PLAIN:
        return changed(segment.text, change)
    text = segment.text.encode()
    out, at = [], 0
    for start, end in _stretches(segment.text, labels):
        out += [text[at:start].decode(), changed(text[start:end].decode(), change)]
        at = end
    return "".join([*out, text[at:].decode()])


def _stretches(text: str, labels: Set[str]) -> Iterator[tuple[int, int]]:
    """The byte ranges of plain text, adjacent ones as one (a parser splits at marks)."""
    source = (_PREFIX + text).encode()
    shift = len(_PREFIX)
    last: tuple[int, int] | None = None
    for start, end in _text_spans(source, labels):
        if last and last[1] == start:
            last = (last[0], end)
            continue
        if last:
            yield max(last[0] - shift, 0), last[1] - shift
        last = (start, end)
    if last:
        yield max(last[0] - shift, 0), last[1] - shift


def _text_spans(source: bytes, labels: Set[str]) -> Iterator[tuple[int, int]]:
    def known(link: BrokenLink) -> tuple[str, str] | None:
        return ("#", "") if folded_label(link["reference"]) in labels else None

    ranged: Any = pyromark.events_with_range(
        source.decode(), options=OPTIONS, broken_link_callback=known
    )
    autolink = False
    for event, span in ranged:
        if not isinstance(event, dict):
            continue
        link = event.get("Start")
        if isinstance(link, dict) and "Link" in link:
            autolink = link["Link"]["link_type"] in ("Autolink", "Email")
        elif event.get("End") == "Link":
            autolink = False
        elif event.get("Text") and not autolink:
            start, end = span["start"], span["end"]
            if source[start:end].decode() == event["Text"]:
                yield start, end


def folded_label(label: str) -> str:
    """A link label as labels are compared: case folded, white space as one (CommonMark 4.7)."""
    return " ".join(label.split()).casefold()


def plain_text(text: str) -> str:
    """The words of inline Markdown, without its marks."""
    found: Any = pyromark.events(_PREFIX + text, options=OPTIONS)
    words = (
        event.get("Text") or event.get("Code") or "" if isinstance(event, dict) else " "
        for event in found
    )
    return "".join(words).removeprefix(_PREFIX).strip()
