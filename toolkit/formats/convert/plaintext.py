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
from toolkit.formats.convert.front import shortened
from toolkit.formats.convert.guessing import may_be_heading
from toolkit.formats.convert.inline import joined, tidy
from toolkit.formats.convert.page import Found
from toolkit.formats.text import blocks as read_as
from toolkit.formats.text.blocks import Shape, Sure, Why
from toolkit.formats.text.reading import read as reading
from toolkit.messages import N_, _

_HEADER = re.compile(r"(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|De|Para|Fecha|Enviado|Asunto):")
_SUBJECT = re.compile(r"(?:Subject|Asunto):[ \t]*(?:(?:Re|Fwd?|RV|RE|FW):[ \t]*)*(.*)")
_SIGNATURE = re.compile(r"^-- ?\n(?:[^\n]{0,80}(?:\n|\Z)){0,8}\Z", re.MULTILINE)
_GREETING = re.compile(
    r"\s*(?i:hi|hello|dear|good (?:morning|afternoon)|hola|buen[oa]s \w+|estimad[oa]s?)\b"
    r"[^\n.?!:]{0,40}[,:!]?[ \t]*\n(?=[ \t]*\n)"
)
_CLOSE = re.compile(
    r"\n[ \t]*+\n(?i:(?:many )?thanks|thank you|best|(?:(?:best|kind|warm) )?regards|cheers"
    r"|sincerely|(?:muchas )?gracias|(?:un )?saludos?(?: cordiale?s?)?|atentamente|cordialmente)"
    r"[,.!]?[ \t]*+(?:\n|\Z)(?:[^\n]{0,60}(?:\n|\Z)){0,4}\Z"
)
_COVER_NOTE = re.compile(
    r"\b(?:web ?site|web page|(?:the|our) site|attached|adjunto|(?:la|nuestra) página"
    r"|(?:here is|here's|below is|this is) (?:(?:the|my|our|your) )?(?:text|page|draft|copy))\b",
    re.IGNORECASE,
)
_LONGEST_NOTE = 200  # letters
_LINK = re.compile(
    r"(?P<url>https?://[^\s<>\"“”]+[\w/#=&%+~-])|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
)
_EMPHASIS = re.compile(
    r"(?<![\w*_/])(?P<mark>[*_])(?=\S)(?P<text>[^*_\n]{1,80}?)(?<=\S)(?P=mark)(?![\w*_])"
)
_DEEPEST_QUOTE = 12
_MARKS = {"*": "strong", "_": "em"}
_WHY = {  # why a line was taken for a heading
    Why.NUMBERED: N_("a numbered line alone was taken for a heading: “{text}”"),
    Why.QUESTION: N_("a question on its own line was taken for a heading: “{text}”"),
    Why.CAPITALS: N_("a line in capitals was taken for a heading: “{text}”"),
    Why.SHORT_ALONE: N_("a short line alone was taken for a heading: “{text}”"),
    Why.SHORT_ABOVE: N_("a short line above its text was taken for a heading: “{text}”"),
}


def read(text: str) -> Found:
    """What a mailed text holds."""
    frame = _Frame(text.replace("\r\n", "\n").replace("\r", "\n"))
    frame.unwrap()
    source = frame.body.encode()
    found = reading(source)
    blocks = _Reader(source, frame.above).quoted(found, 0)
    remarks = [*frame.remarks, *_lettered(found, frame.above)]
    return Found(blocks, remarks, title=frame.title)


def _lettered(found: Sequence[read_as.Block], above: int) -> Iterator[Remark]:
    """Lists with letters: Markdown knows numbers only."""
    items = [block for block in found if block.ordered and any(map(str.isalpha, block.marker))]
    if items:
        said = _("items with letters are numbered: {first}", first=items[0].marker)
        markers = " ".join(item.marker for item in items)
        yield Remark("list", said, Sure.LIKELY, _place(above + items[0].line), markers)


# ── what a mail puts around a text ───────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Frame:
    """A mail's text without what is said to its receiver only."""

    body: str
    title: str = ""
    above: int = 0  # lines that were left out at the top
    remarks: list[Remark] = field(default_factory=list)

    def unwrap(self) -> None:
        """Leave out the head of the mail, its greeting, its close and its signature."""
        self._head()
        self._greeting()
        for pattern, said in (
            (_SIGNATURE, _("the signature of the mail is left out")),
            (_CLOSE, _("the close of the mail is left out")),
        ):
            if match := pattern.search(self.body):
                self._drop_below(match.start(), said)

    def _head(self) -> None:
        """The lines ``From: …`` at the top of a mail, up to a blank one."""
        head, blank, _rest = self.body.partition("\n\n")
        lines = head.split("\n")
        subjects = [match[1].strip() for match in map(_SUBJECT.match, lines) if match]
        if blank and all(map(_HEADER.match, lines)) and (subjects or len(lines) > 1):
            self.title = (subjects or [""])[0]
            self._drop_above(len(head + blank), _("the head of the mail is left out"))

    def _greeting(self) -> None:
        if match := _GREETING.match(self.body):
            said = _("the greeting of the mail is left out: “{text}”", text=match[0].strip())
            self._drop_above(match.end(), said)
            self._cover_note()

    def _cover_note(self) -> None:
        """A short paragraph behind the greeting that speaks of the text, not to its readers."""
        note, blank, rest = self.body.lstrip("\n").partition("\n\n")
        if blank and len(note) <= _LONGEST_NOTE and _COVER_NOTE.search(note):
            shown = shortened(" ".join(note.split()), 60)
            said = _("a note to the receiver of the mail is left out: “{text}”", text=shown)
            self._drop_above(len(self.body) - len(rest), said, Sure.UNSURE)

    def _drop_above(self, end: int, said: str, sure: Sure = Sure.LIKELY) -> None:
        head, self.body = self.body[:end], self.body[end:]
        blank = len(head) - len(head.lstrip("\n"))
        place = _place(self.above + blank + 1)
        self.remarks.append(Remark("dropped", said, sure, place, head))
        self.above += head.count("\n")

    def _drop_below(self, start: int, said: str) -> None:
        tail, self.body = self.body[start:], self.body[:start]
        line = self.above + self.body.count("\n") + 1
        self.remarks.append(Remark("dropped", said, Sure.LIKELY, _place(line), tail))


def _place(line: int) -> str:
    return _("line {n}", n=line)


# ── the reading ──────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class _Reader:
    source: bytes
    above: int  # lines of the file before the text

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
                return Heading(words, block.level, remarks=remarks)
            case Shape.ROW:
                cells = [self._row_cell(cell) for cell in block.cells]
                return Table([cells], remarks=remarks)
            case Shape.RULE:
                return Rule(remarks=remarks)
        if title:
            said = _("the first line was taken for the page's title")
            return Heading(words, 1, remarks=[self._remark(block, "title", said, Sure.LIKELY)])
        return Paragraph(words, remarks=remarks)

    def _words(self, block: read_as.Block) -> Words:
        lines = (self.source[start:end].decode() for start, end in block.lines)
        return _said(" ".join(line.strip(" \t") for line in lines))

    def _row_cell(self, cell: tuple[int, int]) -> Words:
        return _said(self.source[cell[0] : cell[1]].decode())

    def _remarks(self, block: read_as.Block) -> Iterator[Remark]:
        if block.shape is Shape.HEADING and block.why in _WHY:
            said = _(_WHY[block.why], text=block.text)
            yield self._remark(block, "heading", said, block.sure)
        elif block.sure is Sure.UNSURE and block.shape is Shape.PARAGRAPH:
            said = _(
                "taken for a paragraph, but it may be something else: “{text}”", text=block.text
            )
            yield self._remark(block, "paragraph", said, block.sure)

    def _emphasis(self, words: Words, block: read_as.Block) -> Iterator[Remark]:
        if any(span.marks for span in words):
            said = _("*words* between asterisks were taken for bold, _words_ for emphasis")
            yield self._remark(block, "emphasis", said, Sure.LIKELY)

    def _remark(self, block: read_as.Block, code: str, said: str, sure: Sure) -> Remark:
        return Remark(code, said, sure, _place(self.above + block.line))


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
        if read.shape is Shape.ROW:
            said = _("the first row of a table was taken for the heads of its columns")
            block.remarks.append(Remark("table", said, Sure.UNSURE, _place(read.line)))

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
