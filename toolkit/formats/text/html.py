"""Blocks of plain text as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from toolkit.formats.dress import Dress, attributes, escape_text, escape_url
from toolkit.formats.text.blocks import Block, Shape, Span, Why
from toolkit.formats.text.links import links
from toolkit.formats.text.looks import EDGES

_DRAWN = re.compile(r"[-=_~+|\s]*")

Pairs = list[tuple[str, str | None]]


def write(blocks: Sequence[Block], source: bytes, dress: Dress, *, titled: bool) -> str:
    """The HTML of a page's blocks; ``titled``: its title stands elsewhere, no heading is it."""
    return "".join(_Writer(blocks, source, dress, titled=titled).page())


class _Writer:
    """One walk over the blocks; ``lists`` and ``quotes`` are what is open."""

    def __init__(
        self, blocks: Sequence[Block], source: bytes, dress: Dress, *, titled: bool
    ) -> None:
        self.blocks, self.source, self.dress, self.titled = blocks, source, dress, titled
        self.marks = {mark.start: mark.attributes for mark in dress.marks}
        self.lists: list[tuple[str, str]] = []  # tag and style
        self.quotes = 0
        self.group = ""  # what ends the lines or rows that are being written
        self.headings = 0
        self.out: list[str] = []

    def page(self) -> list[str]:
        """The HTML in pieces."""
        write: dict[Shape, Callable[[Block], None]] = {
            Shape.HEADING: self._heading,
            Shape.PARAGRAPH: self._paragraph,
            Shape.ITEM: self._item,
            Shape.LINE: self._line,
            Shape.ROW: self._row,
            Shape.RULE: self._rule,
        }
        before: Block | None = None
        for block in self.blocks:
            if not (before and block.tight and before.shape is block.shape):
                self._end_group()
            if block.quote != self.quotes:
                self._quote(block.quote)
            write[block.shape](block)
            before = block
        self._end_group()
        self._quote(0)
        return self.out

    # ── what holds other blocks ──────────────────────────────────────────────────────────────

    def _quote(self, depth: int) -> None:
        self._close_lists(0)
        while self.quotes > depth:
            self.out.append("</blockquote>\n")
            self.quotes -= 1
        while self.quotes < depth:
            self.out.append("<blockquote>\n")
            self.quotes += 1

    def _close_lists(self, depth: int) -> None:
        while len(self.lists) > depth:
            self.out.append(f"</li>\n</{self.lists.pop()[0]}>\n")

    def _end_group(self) -> None:
        self.out.append(self.group)
        self.group = ""

    def _begin(self, opening: str, closing: str) -> None:
        """Begin a group; in one that is open already this does nothing."""
        if not self.group:
            self.out.append(opening)
            self.group = closing

    # ── blocks ───────────────────────────────────────────────────────────────────────────────

    def _heading(self, block: Block) -> None:
        self._close_lists(0)
        level = max(block.level, 2) if self.titled else block.level
        own = self.dress.heading_ids[self.headings : self.headings + 1]
        self.headings += 1
        number = f"{escape_text(block.marker)} " if block.why is Why.NUMBERED else ""
        said = self._attributes(block.start, [("id", name) for name in own])
        self.out.append(f"<h{level}{said}>{number}{self._words(block.lines)}</h{level}>\n")

    def _paragraph(self, block: Block) -> None:
        self._close_lists(block.depth)
        said = self._attributes(block.start)
        self.out.append(f"<p{said}>{self._words(block.lines)}</p>\n")

    def _item(self, block: Block) -> None:
        self._close_lists(block.depth)
        if len(self.lists) == block.depth and self.lists[-1][1] != block.style:
            self._close_lists(block.depth - 1)
        if len(self.lists) == block.depth:
            self.out.append("</li>\n")
        while len(self.lists) < block.depth:
            self._open_list(block)
        words = self._words(block.lines)
        said = self._attributes(block.start)
        self.out.append(f"<li><span{said}>{words}</span>" if said else f"<li>{words}")

    def _open_list(self, block: Block) -> None:
        tag = "ol" if block.ordered else "ul"
        said = attributes(_numbering(block)) if block.ordered else ""
        inner = "\n" if self.lists else ""
        self.out.append(f"{inner}<{tag}{said}>\n")
        self.lists.append((tag, block.style))

    def _line(self, block: Block) -> None:
        self._close_lists(0)
        opened = bool(self.group)
        self._begin("<p>", "</p>\n")
        said, words = self._attributes(block.start), self._words(block.lines)
        self.out.append("<br />\n" if opened else "")
        self.out.append(f"<span{said}>{words}</span>" if said else words)

    def _row(self, block: Block) -> None:
        if _DRAWN.fullmatch(self.source[block.start : block.end].decode()):
            return  # a line below the others
        self._close_lists(0)
        self._begin("<table>\n<tbody>\n", "</tbody>\n</table>\n")
        cells = (
            f"<td{self._attributes(cell[0])}>{self._words([cell])}</td>" for cell in block.cells
        )
        self.out.append(f"<tr>{''.join(cells)}</tr>\n")

    def _rule(self, block: Block) -> None:
        if self.out and self.out[-1].startswith("<h") and block.tight:
            return  # it underlines a heading
        if len(block.text) > 2:
            self._close_lists(0)
            self.out.append("<hr />\n")

    # ── words ────────────────────────────────────────────────────────────────────────────────

    def _attributes(self, start: int, own: Pairs | None = None) -> str:
        return attributes([*(own or []), *self.marks.get(start, ())])

    def _words(self, lines: Sequence[Span]) -> str:
        return "\n".join(filter(None, ("".join(self._inline(*span)) for span in lines)))

    def _inline(self, start: int, end: int) -> Iterator[str]:
        """The words of a line, its addresses linked, its marks left out."""
        raw = self.source[start:end].decode()
        text = raw.strip(EDGES)
        shift = raw.find(text)
        start += len(raw[:shift].encode())
        at = 0
        for link in links(text):
            yield self.dress.text(text[at : link.start], start) if link.start > at else ""
            start += len(text[at : link.start].encode())
            words = text[link.start : link.end]
            url = escape_url(self.dress.href(link.url, start))
            yield f'<a href="{url}">{self.dress.text(words, start)}</a>'
            start += len(words.encode())
            at = link.end
        yield self.dress.text(text[at:], start)


def _numbering(block: Block) -> Pairs:
    """How a list counts, where it does not begin with 1."""
    said = block.marker.strip("().-º")
    if said.isdecimal():
        return [("start", said)] if int(said) != 1 else []
    return [("type", "A" if said.isupper() else "a")]
