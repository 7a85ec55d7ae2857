"""Text as people mail it → blocks: the reading of plain text, and what a mail puts around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.formats.convert.blocks import (
    Block,
    Heading,
    List,
    Nothing,
    Paragraph,
    Quote,
    Rule,
    Span,
    Table,
    Words,
)
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.furniture import is_furniture, left_out
from toolkit.formats.convert.guessing import may_be_heading, unmarked
from toolkit.formats.convert.inline import joined, tidy
from toolkit.formats.convert.levels import deepen_numbered
from toolkit.formats.convert.mail import Mail, opened, paragraphs
from toolkit.formats.convert.page import Found
from toolkit.formats.convert.unstyled import told
from toolkit.formats.text import blocks as read_as
from toolkit.formats.text.blocks import Shape, Sure, Why
from toolkit.formats.text.reading import read as reading
from toolkit.messages import _

_LINK = re.compile(
    r"(?P<url>https?://[^\s<>\"“”]+[\w/#=&%+~-])|(?P<mail>(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*_/])(?P<mark>\*\*|[*_])(?=\S)(?P<text>[^*_\n]{1,80}?)(?<=\S)(?P=mark)(?![\w*_])"
)
_DEEPEST_QUOTE = 12
_TICKS = ("✓", "✔", "✅")
_CROSSES = ("✗", "✘", "✕", "✖", "❌")
_MARKS = {"**": "strong", "*": "strong", "_": "em"}


def read(text: str) -> Found:
    """What a mailed text holds."""
    mail = opened(text)
    _clear(mail)
    source = mail.body.encode()
    found = reading(source)
    blocks = _Reader(source, mail.numbers, crossed=_is_crossed(found)).quoted(found, 0)
    deepen_numbered(blocks)
    return Found(blocks, [*mail.remarks, *_lettered(found, mail)], title=mail.title)


def _is_crossed(found: Sequence[read_as.Block]) -> bool:
    """Whether items have crosses before them; as bullets these would say the contrary."""
    return any(block.marker in _CROSSES for block in found if block.shape is Shape.ITEM)


def _clear(mail: Mail) -> None:
    """Leave out lines that stand alone and belong to a site that the text was copied from."""
    for first, end in paragraphs(mail.lines):
        text = mail.lines[first].strip()
        if end == first + 1 and is_furniture(text):
            mail.lines[first] = ""
            mail.remarks.append(left_out(text, mail.place(first)))


def _lettered(found: Sequence[read_as.Block], mail: Mail) -> Iterator[Remark]:
    """Lists with letters: Markdown knows numbers only."""
    items = [block for block in found if block.ordered and any(map(str.isalpha, block.marker))]
    if items:
        said = _("items with letters are numbered: {first}", first=items[0].marker)
        markers = " ".join(item.marker for item in items)
        yield Remark("list", said, Sure.LIKELY, mail.place(items[0].line - 1), markers)


# ── the reading ──────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Reader:
    source: bytes
    numbers: Sequence[int]  # of its lines in the file
    crossed: bool = False  # its ticks and crosses say what to do and what not

    def quoted(self, found: Sequence[read_as.Block], depth: int) -> list[Block]:
        """Blocks behind ``depth`` quote marks, those deeper as quotations."""
        blocks: list[Block] = []
        at = 0
        while at < len(found):
            deeper = found[at].quote > depth < _DEEPEST_QUOTE
            end = at + 1
            while end < len(found) and (found[end].quote > depth < _DEEPEST_QUOTE) == deeper:
                end += 1
            part = found[at:end]
            blocks += [Quote(self.quoted(part, depth + 1))] if deeper else self._flat(part)
            at = end
        return blocks

    def _flat(self, found: Sequence[read_as.Block]) -> list[Block]:
        grouper = _Grouper()
        for at, block in enumerate(found):
            if _is_underline(block, found[at - 1] if at else None):
                continue
            title = not at and self._is_title(found)
            grouper.add(block, self._block(block, title=title))
        grouper.close()
        return [block for block in grouper.blocks if not _is_outer_rule(block, grouper.blocks)]

    def _is_title(self, found: Sequence[read_as.Block]) -> bool:
        """A line alone at the very top, with a text below, and no other title."""
        first = found[0]
        alone = len(found) > 1 and not found[1].tight
        titled = any(block.level == 1 for block in found)
        return alone and not titled and first.shape is Shape.LINE and may_be_heading(first.text)

    def _block(self, block: read_as.Block, *, title: bool) -> Block:
        words = self._words(block)
        remarks = [*self._remarks(block), *self._emphasis(words, block)]
        match block.shape:
            case Shape.HEADING:
                words = tidy([Span(_number_of(block)), *unmarked(words, *_MARKS.values())])
                return Heading(words, block.level, remarks=remarks)
            case Shape.ROW:
                cells = [self._row_cell(cell) for cell in block.cells]
                return Table([cells], place=self._place(block), remarks=remarks)
            case Shape.RULE:
                return Rule(remarks=remarks)
        if title:
            said = _("the first line was taken for the page's title")
            return Heading(words, 1, remarks=[self._remark(block, "title", said, Sure.LIKELY)])
        return Paragraph(words, remarks=remarks)

    def _words(self, block: read_as.Block) -> Words:
        lines = (self.source[start:end].decode() for start, end in block.lines)
        sign = f"{block.marker} " if self.crossed and block.marker in _TICKS + _CROSSES else ""
        return _said(sign + " ".join(line.strip(" \t") for line in lines))

    def _row_cell(self, cell: tuple[int, int]) -> Words:
        return _said(self.source[cell[0] : cell[1]].decode())

    def _remarks(self, block: read_as.Block) -> Iterator[Remark]:
        yield from told(block, self._place(block))
        if block.sure is Sure.UNSURE and block.shape in (Shape.PARAGRAPH, Shape.LINE):
            said = _(
                "taken for a paragraph, but it may be something else: “{text}”", text=block.text
            )
            yield self._remark(block, "paragraph", said, block.sure)

    def _emphasis(self, words: Words, block: read_as.Block) -> Iterator[Remark]:
        if any(span.marks for span in words):
            said = _("*words* between asterisks were taken for bold, _words_ for emphasis")
            yield self._remark(block, "emphasis", said, Sure.LIKELY)

    def _place(self, block: read_as.Block) -> str:
        return _("line {n}", n=self.numbers[block.line - 1])

    def _remark(self, block: read_as.Block, code: str, said: str, sure: Sure) -> Remark:
        return Remark(code, said, sure, self._place(block))


def _number_of(block: read_as.Block) -> str:
    """The number of a heading, which other texts may speak of."""
    return f"{block.marker} " if block.why is Why.NUMBERED else ""


def _is_underline(block: read_as.Block, above: read_as.Block | None) -> bool:
    """The line of signs that makes the line above a heading."""
    under = above is not None and above.why is Why.UNDERLINED
    return under and block.shape is Shape.RULE and block.tight


def _is_outer_rule(block: Block, blocks: Sequence[Block]) -> bool:
    """A line at the top or at the end of a text parts nothing."""
    return isinstance(block, Rule) and (block is blocks[0] or block is blocks[-1])


# ── neighbours that are one ──────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Grouper:
    """Items become lists, lines one below the other a paragraph, rows a table."""

    blocks: list[Block] = field(default_factory=list)
    lists: list[tuple[List, str]] = field(default_factory=list)
    before: read_as.Block | None = None
    lines: list[Words] = field(default_factory=list)  # below the last paragraph

    def add(self, read: read_as.Block, block: Block) -> None:
        """Take up one block, with what was read of it."""
        if read.shape is Shape.ITEM:
            self.close()
            self._item(read, block)
        elif not self._goes_on(read, block):
            self.close()
            self._put(read, block)
        self.before = read

    def close(self) -> None:
        """No more lines: those that stand one below the other are a paragraph."""
        last = self.blocks[-1] if self.blocks else None
        if self.lines and isinstance(last, Paragraph):
            last.words = joined([last.words, *self.lines])
        self.lines = []

    def _put(self, read: read_as.Block, block: Block) -> None:
        """A block of its own, in the item that it is set in below."""
        if read.shape is Shape.PARAGRAPH and 0 < read.depth <= len(self.lists):
            del self.lists[read.depth :]
            self.lists[-1][0].items[-1].append(block)
            return
        self.lists.clear()
        self.blocks.append(block)

    def _goes_on(self, read: read_as.Block, block: Block) -> bool:
        """Whether the block belongs to the one above: a line below a line, a row below a row."""
        last = self.blocks[-1] if self.blocks else None
        if self.before is None or not read.tight or self.before.shape is not read.shape:
            return False
        if read.shape is Shape.ROW and isinstance(last, Table) and isinstance(block, Table):
            last.rows += block.rows
            last.remarks += block.remarks
            return True
        if (
            read.shape is Shape.LINE
            and isinstance(last, Paragraph)
            and isinstance(block, Paragraph)
        ):
            self.lines.append(block.words)
            last.remarks += block.remarks
            return True
        return False

    def _item(self, read: read_as.Block, block: Block) -> None:
        del self.lists[read.depth :]
        if len(self.lists) == read.depth and self.lists[-1][1] != read.style:
            self.lists.pop()
        while len(self.lists) < read.depth:
            new = List([], _number(read.marker) if read.ordered else None)
            (self.lists[-1][0].items[-1] if self.lists else self.blocks).append(new)
            self.lists.append((new, read.style))
            if len(self.lists) < read.depth:
                new.items.append([Nothing()])
        self.lists[-1][0].items.append([block])


def _number(marker: str) -> int:
    digits = "".join(filter(str.isdecimal, marker))
    letter = "".join(filter(str.isalpha, marker)).lower()
    if len(letter) == 1 and "a" <= letter <= "z":
        return ord(letter) - ord("a") + 1
    return int(digits) if digits and len(digits) < 10 else 1


# ── a line's words ───────────────────────────────────────────────────────────────────────────


def _said(text: str) -> Words:
    """Addresses as links, what people put between asterisks as bold."""
    spans: list[Span] = []
    at = 0
    for match in _LINK.finditer(text):
        spans += _emphasized(text[at : match.start()])
        href = match["url"] or f"mailto:{match['mail']}"
        spans.append(Span(match[0], href=href))
        at = match.end()
    return tidy([*spans, *_emphasized(text[at:])])


def _emphasized(text: str) -> Iterator[Span]:
    at = 0
    for match in _EMPHASIS.finditer(text):
        yield Span(text[at : match.start()])
        yield Span(match["text"], frozenset([_MARKS[match["mark"]]]))
        at = match.end()
    yield Span(text[at:])
