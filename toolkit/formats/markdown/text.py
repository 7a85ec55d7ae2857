"""From a slice of the page to a msgid: one line, its own inline Markdown, hard breaks kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from toolkit.formats.markdown.events import Ranged

_LINE_END = re.compile(rb"(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*")
_QUOTE_MARK = re.compile(rb">[ \t]*")
_ANY_SPACE = re.compile(rb"\s+")
BARE_LINKS = ("Shortcut", "Collapsed")

Edit = tuple[int, int, bytes]  # replace [start, end) by these bytes


def msgid(source: bytes, start: int, end: int, events: Iterable[Ranged], quotes: int) -> str:
    """The text of ``source[start:end]`` as a translator gets it.

    ``quotes`` says in how many block quotes it stands: their marks at the beginning of further
    lines are not the author's words.
    """
    inside = [ranged for ranged in events if start <= ranged[1]["start"] < end]
    edits = [*_labels(source, inside), *_lines(source, start, end, inside, quotes)]
    return _edited(source, start, end, sorted(edits)).decode().replace("\0", "\ufffd")


def hang(source: bytes, start: int) -> str:
    """What further lines of the text at ``start`` begin with: quote marks, the rest blank."""
    line = max(source.rfind(b"\n", 0, start), source.rfind(b"\r", 0, start)) + 1
    prefix = source[line:start].decode(errors="replace").removeprefix("\ufeff")
    return "".join(char if char in ">\t" else " " for char in prefix)


def _labels(source: bytes, events: list[Ranged]) -> Iterator[Edit]:
    """``[text]`` and ``[text][]`` become ``[text][label]``: the text can change, the link lives."""
    for event, span in events:
        tag = event.get("Start") if isinstance(event, dict) else None
        if not isinstance(tag, dict):
            continue
        ((name, link),) = tag.items()
        if link["link_type"] in BARE_LINKS:
            inner = span["start"] + (2 if name == "Image" else 1)
            label = _ANY_SPACE.sub(b" ", source[inner : span["end"] - 1])
            end = span["end"] + (2 if link["link_type"] == "Collapsed" else 0)
            yield span["end"], end, b"[" + label + b"]"


def _lines(
    source: bytes, start: int, end: int, events: list[Ranged], quotes: int
) -> Iterator[Edit]:
    hard = {
        _line_end(source, span): span["start"] for event, span in events if event == "HardBreak"
    }
    for match in _LINE_END.finditer(source, start, end):
        rest = match.end()
        for _ in range(quotes):
            mark = _QUOTE_MARK.match(source, rest, end)
            rest = mark.end() if mark else rest
        newline = _line_end(source, {"start": match.start(), "end": match.end()})
        if newline in hard:
            backslash = source[hard[newline] : hard[newline] + 1] == b"\\"
            yield hard[newline], rest, b"\\\n" if backslash else b"  \n"
        else:
            yield match.start(), rest, b" "


def _line_end(source: bytes, span: dict[str, int]) -> int:
    """Where the line ends that a break closes."""
    found = re.compile(rb"[\r\n]").search(source, span["start"], span["end"])
    return found.start() if found else -1


def _edited(source: bytes, start: int, end: int, edits: Iterable[Edit]) -> bytes:
    out, at = [], start
    for first, last, new in edits:
        if first < at:  # a line end inside a label that was copied whole
            continue
        out += [source[at:first], new]
        at = last
    out.append(source[at:end])
    return b"".join(out)
