"""Declared values put into a page that stays Markdown: as text in text, as URL in URLs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from toolkit.formats.markdown.events import Ranged

Step = Callable[[str, int], str]
Edit = tuple[int, int, bytes]

_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")  # what could be markup in the middle of a line
_NAMED = re.compile(rb"\{\{[a-z][a-z0-9_]*\}\}|\{[a-z][a-z0-9_]*\}")


def put_values(source: bytes, events: Sequence[Ranged], text: Step, url: Step) -> bytes:
    """``source`` with ``text`` asked for each value in text, and ``url`` for each in an address.

    What stands in code or in HTML stays as it is.
    """
    out, at = [], 0
    for start, end, new in sorted(_edits(source, events, text, url)):
        out += [source[at:start], new]
        at = end
    return b"".join([*out, source[at:]])


def _edits(source: bytes, events: Sequence[Ranged], text: Step, url: Step) -> Iterator[Edit]:
    code = False
    for event, span in events:
        ((name, value),) = event.items() if isinstance(event, dict) else ((event, None),)
        if name in ("Start", "End") and _is_code(value):
            code = name == "Start"
        elif name == "Text" and not code:
            yield from _named(source, span["start"], span["end"], text, escape=True)
        elif name == "Start" and isinstance(value, dict) and {"Link", "Image"} & value.keys():
            yield from _named(source, *_address(source, span), url, escape=False)


def _is_code(tag: object) -> bool:
    return tag == "CodeBlock" or (isinstance(tag, dict) and "CodeBlock" in tag)


def _address(source: bytes, span: dict[str, int]) -> tuple[int, int]:
    """Where the address of an inline link stands: from its last ``](`` to its end."""
    opening = source.rfind(b"](", span["start"], span["end"])
    return (opening, span["end"]) if opening >= 0 else (span["end"], span["end"])


def _named(source: bytes, start: int, end: int, step: Step, *, escape: bool) -> Iterator[Edit]:
    for match in _NAMED.finditer(source, start, end):
        written = match[0].decode()
        new = step(written, match.start())
        if new != written:
            yield match.start(), match.end(), (_MARKS.sub(r"\\\1", new) if escape else new).encode()
