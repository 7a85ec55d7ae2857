"""The page's skeleton and its runs of inline content, from one walk over the events.

The skeleton is what filling must leave unchanged; a run is where words can stand. Both are
compared before and after a page is filled, so that no translation moves a wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.formats.markdown.events import Ranged

_INLINE_TAGS = frozenset(
    ["Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript", "Link", "Image"]
)
_INLINE_LEAVES = frozenset(
    ["Text", "Code", "InlineHtml", "InlineMath", "DisplayMath", "FootnoteReference"]
)
_BREAKS = frozenset(["SoftBreak", "HardBreak"])
# Their own range is their content's; an item's or a heading's begins with a marker.
_BARE = frozenset(["Paragraph", "TableCell", "DefinitionListTitle"])
_SPACE = b" \t\r\n"


@dataclass(slots=True)
class Run:
    """Inline content that stands together: the byte range, its block, the events in it."""

    block: str
    start: int
    end: int
    events: list[Ranged]
    path: tuple[Block, ...]


@dataclass(slots=True, eq=False)
class Block:
    """An open block: its tag, what the event says of it, where it begins and ends, its place."""

    tag: str
    data: Any
    start: int
    end: int
    index: int = 0  # of a cell in its row
    children: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """An HTML block: where it begins, its text, how many blocks it stands in."""

    start: int
    text: str
    depth: int


@dataclass(slots=True)
class Structure:
    """``skeleton`` compares with ``==``; ``runs`` come in the order of the page."""

    skeleton: list[object]
    runs: list[Run]
    comments: list[Comment]


def structure(events: Sequence[Ranged], source: bytes) -> Structure:
    """Read the skeleton and the runs of a page. ``events`` are those of ``source``."""
    return _Walk(source).over(events)


class _Walk:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.found = Structure([], [], [])
        self.open: list[Block] = []
        self.run: Run | None = None
        self.opaque = False  # inside a code or HTML block, text is no run

    def over(self, events: Sequence[Ranged]) -> Structure:
        for ranged in events:
            event = ranged[0]
            if isinstance(event, str):
                self._inline(ranged) if event in _BREAKS else self._block_leaf(event)
                continue
            ((name, value),) = event.items()
            if name == "Start":
                self._start(value, ranged)
            elif name == "End":
                self._end(value, ranged)
            elif name in _INLINE_LEAVES and not self.opaque:
                self._inline(ranged, empty=value == "")
            else:
                self._block_leaf((name, value))
        return self.found

    def _start(self, tag: Any, ranged: Ranged) -> None:
        name = _name(tag)
        if name in _INLINE_TAGS:
            self._inline(ranged)
            return
        self._close_run()
        span = ranged[1]
        block = Block(name, tag, span["start"], span["end"])
        if self.open:
            block.index = self.open[-1].children
            self.open[-1].children += 1
        self.open.append(block)
        self.opaque = name in ("CodeBlock", "HtmlBlock")
        self.found.skeleton.append(tag)
        if name == "HtmlBlock":
            html = self.source[block.start : block.end].decode(errors="replace")
            self.found.comments.append(Comment(block.start, html, len(self.open) - 1))

    def _end(self, tag: Any, ranged: Ranged) -> None:
        if _name(tag) in _INLINE_TAGS:
            self._inline(ranged)
            return
        self._close_run()
        self.open.pop()
        self.opaque = False
        self.found.skeleton.append("end")

    def _block_leaf(self, value: object) -> None:
        self._close_run()
        self.found.skeleton.append(value)

    def _inline(self, ranged: Ranged, *, empty: bool = False) -> None:
        if empty:  # pyromark leaves one behind a heading's closing marks
            return
        span = ranged[1]
        run = self.run or self._open_run(span["start"])
        run.events.append(ranged)
        run.end = max(run.end, span["end"])

    def _open_run(self, start: int) -> Run:
        if self.source[start - 1 : start] == b"\\":
            start -= 1  # an escaped character's event begins behind its backslash
        block = self.open[-1].tag if self.open else "Paragraph"
        self.run = Run(block, start, start, [], tuple(self.open))
        self.found.skeleton.append("run")
        return self.run

    def _close_run(self) -> None:
        run, self.run = self.run, None
        if run is None:
            return
        run.end += _collapsed(run.events[-1], self.source)
        if run.block in _BARE:
            block = self.open[-1]
            run.start, run.end = block.start, block.end
        run.start, run.end = _trim(self.source, run.start, run.end)
        self.found.runs.append(run)


def _name(tag: Any) -> str:
    return tag if isinstance(tag, str) else next(iter(tag))


def _collapsed(ranged: Ranged, source: bytes) -> int:
    """2 where the range of ``[text][]`` leaves out its last two bytes."""
    event, span = ranged
    tag = event.get("End") if isinstance(event, dict) else None
    behind = source[span["end"] : span["end"] + 2]
    return 2 if tag in ("Link", "Image") and behind == b"[]" else 0


def _trim(source: bytes, start: int, end: int) -> tuple[int, int]:
    while end > start and source[end - 1] in _SPACE:
        end -= 1
    while start < end and source[start] in _SPACE:
        start += 1
    return start, end
