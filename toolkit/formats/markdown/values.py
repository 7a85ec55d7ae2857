"""Declared values put into a page that stays Markdown: as text in text, as URL in URLs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from toolkit.formats.html.lines import Lines
from toolkit.formats.html.shown import ADDRESSES, Role, edited, shown
from toolkit.formats.markdown.events import Ranged

Step = Callable[[str, int], str]
Edit = tuple[int, int, bytes]

_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")  # what could be markup in the middle of a line
_NAMED = re.compile(rb"\{\{[a-z][a-z0-9_]*\}\}|\{[a-z][a-z0-9_]*\}")


def put_values(source: bytes, events: Sequence[Ranged], text: Step, url: Step) -> bytes:
    """``source`` with ``text`` asked for each value in text, and ``url`` for each in an address.

    What stands in code stays as it is.
    """
    return edited(source, [*_edits(source, events, text, url), *_html(source, events, text, url)])


def _html(source: bytes, events: Sequence[Ranged], text: Step, url: Step) -> Iterator[Edit]:
    """In the author's HTML: in its text and attributes, and in its addresses."""
    lines: list[tuple[int, int]] = []
    for event, span in events:
        ((name, value),) = event.items() if isinstance(event, dict) else ((event, None),)
        if name in ("Html", "InlineHtml"):
            lines.append((span["start"], span["end"]))
        if lines and (name == "InlineHtml" or (name == "End" and value == "HtmlBlock")):
            yield from _in_html(source, Lines(lines), text, url)
            lines = []


def _in_html(source: bytes, lines: Lines, text: Step, url: Step) -> Iterator[Edit]:
    for one in shown(lines.of(source)):
        if one.role is Role.CODE:
            continue
        step = url if one.role in ADDRESSES else text
        start = lines.to_page(one.start)
        new = step(one.text, start)
        if new != one.text:
            yield start, lines.end_in_page(one.end), one.written(new)


def _edits(source: bytes, events: Sequence[Ranged], text: Step, url: Step) -> Iterator[Edit]:
    code = False
    for event, span in events:
        ((name, value),) = event.items() if isinstance(event, dict) else ((event, None),)
        if name in ("Start", "End") and _is_code(value):
            code = name == "Start"
        elif name == "Text" and not code:
            yield from _in_text(source, span, text)
        elif name == "Start" and isinstance(value, dict) and {"Link", "Image"} & value.keys():
            (link,) = value.values()
            yield from _in_address(source, span, link["dest_url"], url)


def _is_code(tag: object) -> bool:
    return tag == "CodeBlock" or (isinstance(tag, dict) and "CodeBlock" in tag)


def _in_text(source: bytes, span: dict[str, int], step: Step) -> Iterator[Edit]:
    for match in _NAMED.finditer(source, span["start"], span["end"]):
        written = match[0].decode()
        new = step(written, match.start())
        if new != written:
            yield match.start(), match.end(), _MARKS.sub(r"\\\1", new).encode()


def _in_address(source: bytes, span: dict[str, int], address: str, step: Step) -> Iterator[Edit]:
    """The address of an inline link, which stands behind its last ``](``."""
    opening = source.rfind(b"](", span["start"], span["end"])
    start = source.find(address.encode(), opening, span["end"]) if opening >= 0 else -1
    if start >= 0 and _NAMED.search(source, start, start + len(address.encode())):
        yield start, start + len(address.encode()), step(address, start).encode()
