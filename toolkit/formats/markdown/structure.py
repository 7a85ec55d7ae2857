"""The page's skeleton and its runs of inline content, from one walk over the events.

The skeleton is what filling must leave unchanged; a run is where words can stand. Both are
compared before and after a page is filled, so that no translation moves a wall. Of a block of HTML
both are what the HTML format finds there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.formats.counsel import Counsel
from toolkit.formats.directives import Advice, Directive, directives
from toolkit.formats.html.elements import BLOCKS
from toolkit.formats.html.lines import Lines
from toolkit.formats.html.tokens import What, tokens
from toolkit.formats.html.walk import Found, Walk
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
    advice: Advice | None = None  # none where it is skipped


@dataclass(slots=True, eq=False)
class Block:
    """An open block: its tag, what the event says of it, where it begins and ends, its place."""

    tag: str
    data: Any
    start: int
    end: int
    index: int = 0  # of a cell in its row
    children: int = 0
    height: int = 0  # of the author's HTML that is open where it begins


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """A block of the author's HTML: its lines, and what is found in it."""

    lines: Lines
    found: Found

    @property
    def start(self) -> int:
        """The byte where it begins."""
        return self.lines.start

    def in_page(self, start: int, end: int, base: int = 0) -> tuple[int, int]:
        """Where a stretch of it stands in the page, which begins at ``base``."""
        return self.lines.to_page(start, base), self.lines.end_in_page(end) + base


@dataclass(slots=True)
class Structure:
    """``skeleton`` compares with ``==``; ``runs`` and ``html`` come in the order of the page.

    ``complaints`` are pairs of a byte and what is wrong with the directive there.
    """

    skeleton: list[object] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    html: list[HtmlBlock] = field(default_factory=list)
    complaints: list[tuple[int, str]] = field(default_factory=list)


def structure(events: Sequence[Ranged], source: bytes) -> Structure:
    """Read the skeleton and the runs of a page. ``events`` are those of ``source``."""
    return _Walk(source).over(events)


class _Walk:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.counsel = Counsel()
        self.html = Walk(self.counsel)
        self.found = Structure(complaints=self.counsel.complaints)
        self.open: list[Block] = []
        self.run: Run | None = None
        self.lines: list[tuple[int, int]] = []  # of a block of HTML
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
            elif name == "Html":
                self.lines.append((ranged[1]["start"], ranged[1]["end"]))
            elif name in _INLINE_LEAVES and not self.opaque:
                self._inline(ranged, empty=value == "")
            else:
                self._block_leaf((name, value))
        self.counsel.close()
        return self.found

    def _start(self, tag: Any, ranged: Ranged) -> None:
        name = _name(tag)
        if name in _INLINE_TAGS:
            self._inline(ranged)
            return
        self._close_run()
        span = ranged[1]
        block = Block(name, tag, span["start"], span["end"], height=len(self.html.tree.open))
        if self.open:
            block.index = self.open[-1].children
            self.open[-1].children += 1
        self.open.append(block)
        self.opaque = name in ("CodeBlock", "HtmlBlock")
        self.found.skeleton.append(tag)
        self.lines = []
        if name != "HtmlBlock":
            self.counsel.enter()

    def _end(self, tag: Any, ranged: Ranged) -> None:
        if _name(tag) in _INLINE_TAGS:
            self._inline(ranged)
            return
        self._close_run()
        block = self.open.pop()
        if block.tag == "HtmlBlock":
            self._read_html()
        else:
            self.html.tree.cut(block.height)  # no block of the author's HTML outlasts its quotation
            self.counsel.leave()
        self.opaque = False
        self.found.skeleton.append("end")

    def _read_html(self) -> None:
        lines = Lines(self.lines)
        found = self.html.read(lines.of(self.source), lines.to_page)
        self.found.html.append(HtmlBlock(lines, found))
        self.found.skeleton.append(("Html", found.skeleton))

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
        said = self.counsel.text(_inside(run))
        run.advice = None if self.html.tree.still else said
        self._close_html(run)
        self.found.runs.append(run)

    def _close_html(self, run: Run) -> None:
        """What a line of Markdown closes of the HTML around it."""
        if not self.html.tree.open:
            return
        for event, _ in run.events:
            if isinstance(event, dict) and "InlineHtml" in event:
                for tag in tokens(event["InlineHtml"].encode()):
                    if tag.what is What.CLOSE:
                        self.html.tree.close(tag.name, is_block=tag.name in BLOCKS)


def _inside(run: Run) -> Iterator[Directive]:
    for event, span in run.events:
        if isinstance(event, dict) and "InlineHtml" in event:
            yield from directives(event["InlineHtml"], span["start"])


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
