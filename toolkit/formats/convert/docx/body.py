"""The body of a Word document as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from toolkit.formats.convert.as_html import as_html
from toolkit.formats.convert.blocks import (
    Block,
    Code,
    Footnote,
    Heading,
    Html,
    List,
    Nothing,
    Paragraph,
    Part,
    Quote,
    Span,
    Table,
    Words,
    all_words,
    plain,
)
from toolkit.formats.convert.docx.document import Document, shortened
from toolkit.formats.convert.docx.numbering import MAX_LEVEL, Place
from toolkit.formats.convert.docx.runs import Runs
from toolkit.formats.convert.docx.xml import Node
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.guessing import (
    is_bold,
    is_question,
    may_be_heading,
    typed_letter,
    typed_marker,
    unmarked,
)
from toolkit.formats.convert.inline import joined, tidy
from toolkit.formats.convert.levels import GUESSED
from toolkit.formats.convert.unstyled import headings
from toolkit.formats.convert.unstyled import told as told_of
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

_QUOTES = frozenset(["quote", "intense quote", "block text"])
_CODES = frozenset(["html preformatted", "macro text", "source code"])
_TYPED = "typed"  # the list of a paragraph whose marker is text
_LARGER = 4  # half points over the body, that make a line a heading


@dataclass(slots=True)
class Line:
    """A paragraph as it was found, before its neighbours say what it is."""

    words: Words
    style: str
    level: int = 0
    place: Place | None = None
    size: int = 0
    remarks: list[Remark] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)
    source: str = ""
    look: str = ""
    raw: str = ""
    cells: tuple[Words, ...] = ()  # its parts between tabs


def body(document: Document) -> list[Block]:
    """The blocks of the document, footnotes last."""
    root = document.package.xml(document.main)
    inner = root.first("w:body") if root else None
    blocks = Reader(document).blocks(inner, whole=True) if inner else []
    return [*blocks, *_footnotes(document)]


def _footnotes(document: Document) -> Iterator[Block]:
    """The notes that the text mentions; a note may mention others."""
    done = 0
    while done < len(document.notes):
        (kind, key), label = list(document.notes.items())[done]
        document.part = document.name_of(kind)
        root = document.of_kind(kind)
        note = next((one for one in root.children if one.get("id") == key), None) if root else None
        blocks = Reader(document).blocks(note) if note else []
        yield Footnote(label, blocks or [Paragraph(())])
        done += 1
    document.part = ""


class Reader:
    """Reads blocks one after the other; counts paragraphs."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def blocks(self, node: Node, *, in_cell: bool = False, whole: bool = False) -> list[Block]:
        """All blocks in ``node``; what only looks like a heading or a list is none in a cell.

        ``whole``: it is all of the document, and may have paragraphs that look alike only.
        """
        lines = _told(self._found(node))
        if not in_cell:
            lines = _tabbed(lines)
            _guess_all(lines, self.document)
        if whole and not any(isinstance(one, Heading) or _has_level(one) for one in lines):
            _as_text(lines)
        return _Grouper(self.document).group(lines)

    def _found(self, node: Node) -> Iterator[Line | Block]:
        for child in node.children:
            match child.name:
                case "w:p":
                    yield from self._paragraph(child)
                case "w:tbl":
                    yield from self._table(child)
                case "w:sdt":
                    yield from self._control(child)
                case "w:ins" | "w:moveTo" | "w:sdtContent" | "w:customXml":
                    yield from self._found(child)
                case "mc:AlternateContent":
                    yield from self._found(child.children[0]) if child.children else ()
                case "w:altChunk":
                    said = _("a document inside the document is left out")
                    yield Nothing(remarks=[self.document.remark("dropped", said, Sure.UNSURE)])
                case "w:del" | "w:moveFrom":
                    yield from self._deleted(child)

    def _deleted(self, node: Node) -> Iterator[Block]:
        runs = Runs(self.document)
        runs.deleted(node)
        if runs.remarks:
            yield Nothing(remarks=runs.remarks)

    def _control(self, node: Node) -> Iterator[Line | Block]:
        """A content control; a table of contents is left out, for a page makes its own."""
        gallery = node.first("w:sdtPr", "w:docPartObj", "w:docPartGallery")
        content = node.first("w:sdtContent")
        if gallery and "contents" in gallery.get("val").lower() and content:
            yield self._contents(content)
        elif content:
            yield from self._found(content)

    def _contents(self, node: Node) -> Block:
        text = " ".join(one.text for one in node.all("w:t"))
        said = _("a table of contents is left out")
        return Nothing(remarks=[self.document.remark("dropped", said, text=text)])

    # ── paragraphs ───────────────────────────────────────────────────────────────────────────

    def _paragraph(self, node: Node) -> Iterator[Line | Block]:
        self.document.paragraph += 1
        settings = node.first("w:pPr")
        named = settings and settings.first("w:pStyle")
        style = named.get("val") if named else ""
        if self.document.styles.is_contents(style):
            yield self._contents(node)
            return
        runs = Runs(self.document)
        runs.read(node)
        boxes = [block for box in runs.boxes for block in self._box(box)]
        yield Line(
            tidy(runs.spans),
            style,
            self._level(settings, style),
            self._place(settings, style),
            max(runs.sizes, key=lambda size: size[1], default=(0, 0))[0],
            runs.remarks,
            boxes,
            self.document.place,
            self._look(style),
            "".join(span.text for span in runs.spans),
            tuple(filter(None, map(tidy, _between_tabs(runs.spans)))),
        )

    def _box(self, node: Node) -> list[Block]:
        """A text box, whose blocks come behind the paragraph that it is tied to."""
        blocks = self.blocks(node)
        if blocks:
            said = _("a text box was put behind the paragraph that holds it")
            blocks[0].remarks.insert(0, self.document.remark("box", said, Sure.UNSURE))
        return blocks

    def _level(self, settings: Node | None, style: str) -> int:
        outline = settings and settings.first("w:outlineLvl")
        if outline and outline.get("val") in "012345678":
            return int(outline.get("val")) + 1
        return self.document.styles.level(style)

    def _look(self, style: str) -> str:
        names = set(self.document.styles.names(style))
        return "quote" if names & _QUOTES else "code" if names & _CODES else ""

    def _place(self, settings: Node | None, style: str) -> Place | None:
        own = settings and settings.first("w:numPr")
        said = own or self.document.styles.setting(style, "w:pPr", "w:numPr")
        place = self.document.numbering.place(said)
        if place is None or place.level:
            return place
        return replace(place, level=self.document.styles.list_depth(style))

    # ── tables ───────────────────────────────────────────────────────────────────────────────

    def _table(self, node: Node) -> Iterator[Block]:
        rows = [list(_within(row, "w:tc")) for row in _within(node, "w:tr")]
        place = self.document.remark
        if sum(map(len, rows)) == 1:
            blocks = self.blocks(rows[0][0])
            said = _("a frame of one cell was taken apart")
            yield from ([Nothing(remarks=[place("table", said)])] if blocks else [])
            yield from blocks
            return
        cells = [[self.blocks(cell, in_cell=True) for cell in row] for row in rows]
        spans = any(map(_spans, (cell for row in rows for cell in row)))
        if not spans and all(_is_plain(cell) for row in cells for cell in row):
            yield self._plain_table(node, cells)
        elif all_words(block for row in cells for cell in row for block in cell):
            said = _("a table that Markdown cannot say is kept as HTML")
            yield _html_table(rows, cells, place("html", said))

    def _plain_table(self, node: Node, cells: list[list[list[Block]]]) -> Block:
        rows = [[_cell(cell) for cell in row] for row in cells if any(row)]
        remarks = [
            remark for row in cells for cell in row for one in cell for remark in one.remarks
        ]
        headed = bool(node.first("w:tr", "w:trPr", "w:tblHeader")) or None
        if not rows:
            return Nothing(remarks=remarks)
        return Table(rows, headed, self.document.place, remarks=remarks)


def _within(node: Node, name: str) -> Iterator[Node]:
    """Rows of a table or cells of a row, out of the controls and changes that hold them."""
    for child in node.children:
        if child.name == name:
            yield child
        elif child.name in ("w:sdt", "w:sdtContent", "w:ins", "w:customXml"):
            yield from _within(child, name)


def _spans(cell: Node) -> bool:
    return _columns(cell) > 1 or cell.first("w:tcPr", "w:vMerge") is not None


def _columns(cell: Node) -> int:
    span = cell.first("w:tcPr", "w:gridSpan")
    said = span.get("val") if span else "1"
    return min(int(said), 63) if said.isdecimal() and len(said) < 4 else 1


def _is_plain(cell: list[Block]) -> bool:
    return all(isinstance(block, Paragraph | Heading | Nothing) for block in cell)


def _cell(cell: list[Block]) -> Words:
    """The paragraphs of a cell, a line each."""
    words: list[Words] = [block.words for block in cell if isinstance(block, Paragraph | Heading)]
    return tidy(joined(words))


def _html_table(rows: list[list[Node]], cells: list[list[list[Block]]], remark: Remark) -> Block:
    lines, remarks = ["<table>"], [remark]
    for row, said in zip(rows, cells, strict=True):
        lines.append("<tr>")
        for cell, blocks in zip(row, said, strict=True):
            remarks += [one for block in blocks for one in block.remarks]
            if not _is_continued(cell):
                lines.append(f"<td{_span(rows, row, cell)}>{as_html(blocks)}</td>")
        lines.append("</tr>")
    blocks = [block for row in cells for cell in row for block in cell]
    return Html("\n".join([*lines, "</table>"]), all_words(blocks), remarks=remarks)


def _is_continued(cell: Node) -> bool:
    merge = cell.first("w:tcPr", "w:vMerge")
    return merge is not None and merge.get("val") != "restart" and not any(cell.all("w:t"))


def _span(rows: list[list[Node]], row: list[Node], cell: Node) -> str:
    wide = f' colspan="{_columns(cell)}"' if _columns(cell) > 1 else ""
    high, at = 1, sum(map(_columns, row[: row.index(cell)]))
    below = rows[next(n for n, one in enumerate(rows) if one is row) + 1 :]
    for other in below if cell.first("w:tcPr", "w:vMerge") else []:
        same = _at_column(other, at)
        if same is None or not _is_continued(same):
            break
        high += 1
    return wide + (f' rowspan="{high}"' if high > 1 else "")


def _at_column(row: list[Node], column: int) -> Node | None:
    at = 0
    for cell in row:
        if at == column:
            return cell
        at += _columns(cell)
    return None


# ── what a paragraph is among its neighbours ─────────────────────────────────────────────────


def _told(found: Iterable[Line | Block]) -> list[Line | Block]:
    """Without empty lines."""
    return [
        one for one in found if not isinstance(one, Line) or one.words or one.remarks or one.after
    ]


def _between_tabs(spans: Iterable[Span]) -> Iterator[list[Span]]:
    part: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\t") if span.part is Part.TEXT else [span.text]
        part.append(span.saying(first))
        for other in others:
            yield part
            part = [span.saying(other)]
    yield part


def _tabbed(lines: Sequence[Line | Block]) -> list[Line | Block]:
    """Lines one below the other whose parts stand between tabs are a table."""
    found: list[Line | Block] = []
    for wide, group in groupby(lines, _width):
        same = list(group)
        rows = [line for line in same if isinstance(line, Line)] if wide else []
        found += [_table_of(rows)] if len(rows) > 1 else same
    return found


def _width(line: Line | Block) -> int:
    """How many columns a line has; 0 where it is none of a table."""
    if not isinstance(line, Line) or line.level or line.place or line.look or line.after:
        return 0
    listed = typed_marker(line.words) or any(map(_has_break, line.cells))
    return len(line.cells) if len(line.cells) > 1 and not listed else 0


def _has_break(words: Words) -> bool:
    return any(span.part is Part.BREAK for span in words)


def _table_of(lines: Sequence[Line]) -> Table:
    said = _("lines whose parts stand between tabs were taken for a table")
    remarks = [remark for line in lines for remark in line.remarks]
    remarks.append(Remark("table", said, Sure.LIKELY, lines[0].source))
    return Table([list(line.cells) for line in lines], place=lines[0].source, remarks=remarks)


def _guess_all(lines: list[Line | Block], document: Document) -> None:
    """Lines that only look like headings or items become such, and it is told."""
    plain_ones = [one for one in lines if isinstance(one, Line)]
    styled = any(map(_has_level, plain_ones))
    least = document.styles.body_size + _LARGER
    sizes = {one.size for one in plain_ones if one.size >= least and _is_short(one)}
    levels = {} if styled else {size: n for n, size in enumerate(sorted(sizes, reverse=True), 1)}
    for at, line in enumerate(lines):
        if isinstance(line, Line) and not (line.level or line.place or line.look):
            _guess(line, lines[at + 1 : at + 2], least, levels)
    if not styled and any(map(_has_level, lines)):
        _ask_all(lines)


def _is_short(line: Line) -> bool:
    return may_be_heading(plain(line.words))


def _guess(line: Line, after: list[Line | Block], least: int, levels: Mapping[int, int]) -> None:
    text = plain(line.words)
    typed = typed_marker(line.words)
    bold = is_bold(line.words)
    if typed and not bold:
        letter = typed_letter(line.words)
        number, line.words = typed
        line.place = Place(_TYPED, 1 if letter else 0, number)
        said = _("a marker that is typed as text makes a list: “{text}”", text=shortened(text))
        line.remarks.append(Remark("list", said, Sure.LIKELY, line.source, letter))
    elif may_be_heading(text) and _stands_over(line, after, least):
        line.level = levels.get(line.size, GUESSED)
        _tell_heading(line, text, bold=bold)


def _ask_all(lines: Sequence[Line | Block]) -> None:
    """Questions above their answers, in a document whose headings are known by their look."""
    for line, below in pairwise(lines):
        asks = isinstance(line, Line) and not (line.level or line.place or line.look)
        answers = isinstance(below, Line) and not (below.level or is_question(plain(below.words)))
        if isinstance(line, Line) and asks and answers and _is_question(line):
            line.level = GUESSED
            text = shortened(plain(line.words))
            said = _("a question on its own line was taken for a heading: “{text}”", text=text)
            line.remarks.append(Remark("heading", said, Sure.UNSURE, line.source))


def _is_question(line: Line) -> bool:
    return is_question(plain(line.words)) and _is_short(line) and not _has_break(line.words)


def _has_level(one: Line | Block) -> bool:
    return isinstance(one, Line) and bool(one.level)


def _as_text(lines: list[Line | Block]) -> None:
    """Headings in a document that has none by style or look, as in a text."""
    told = [one for one in lines if not isinstance(one, Nothing)]
    for at, block in headings([_text_of(one) for one in told]).items():
        line = told[at]
        if isinstance(line, Line):
            line.level = block.level
            line.remarks += told_of(block, line.source)


def _text_of(one: Line | Block) -> str | None:
    if not isinstance(one, Line) or one.place or one.look or one.after:
        return None
    return plain(one.words) or None


def _stands_over(line: Line, after: list[Line | Block], least: int) -> bool:
    """Whether a line looks like a heading, and something that does not follows it."""
    if not after:
        return False
    large = line.size >= least
    if not is_bold(line.words) and not large:
        return False
    below = after[0]
    return not isinstance(below, Line) or not is_bold(below.words) or bool(below.level) or large


def _tell_heading(line: Line, text: str, *, bold: bool) -> None:
    shown = shortened(text)
    if is_question(text):
        said, sure = (
            _("a question in bold was taken for a heading: “{text}”", text=shown),
            Sure.LIKELY,
        )
    elif bold:
        said, sure = _("a line in bold was taken for a heading: “{text}”", text=shown), Sure.UNSURE
    else:
        said, sure = _("a larger line was taken for a heading: “{text}”", text=shown), Sure.UNSURE
    line.remarks.append(Remark("heading", said, sure, line.source))


class _Grouper:
    """Puts neighbours together that are one list, one quotation or one piece of code."""

    def __init__(self, document: Document) -> None:
        self.counts = document.counts
        self.blocks: list[Block] = []
        self.lists: list[tuple[Place, List]] = []

    def group(self, lines: list[Line | Block]) -> list[Block]:
        """The blocks of these lines."""
        for line in lines:
            if isinstance(line, Block):
                self._block(line)
            elif line.place and not line.level and line.words:
                self._item(line, line.place)
            else:
                self._line(line)
            for block in line.after if isinstance(line, Line) else []:
                self._block(block)
        return self.blocks

    def _block(self, block: Block) -> None:
        if not isinstance(block, Nothing):
            self.lists.clear()
        self.blocks.append(block)

    def _item(self, line: Line, place: Place) -> None:
        while self.lists and not self._goes_on(place):
            self.lists.pop()
        if not self.lists or self.lists[-1][0].level < place.level:
            self._begin(place)
        self.lists[-1][1].items.append([Paragraph(line.words, remarks=line.remarks)])
        self._count(place)

    def _goes_on(self, place: Place) -> bool:
        """Whether the innermost open list takes an item of this place, or holds its list."""
        now = self.lists[-1][0]
        if now.level != place.level:
            return now.level < place.level
        return now.number == place.number and (now.first is None) == (place.first is None)

    def _begin(self, place: Place) -> None:
        """A new list; one that text interrupts counts on."""
        done = self.counts.get((place.number, place.level), 0)
        new = List([], None if place.first is None else place.first + done)
        (self.lists[-1][1].items[-1] if self.lists else self.blocks).append(new)
        self.lists.append((place, new))

    def _count(self, place: Place) -> None:
        if place.number != _TYPED:
            key = (place.number, place.level)
            self.counts[key] = self.counts.get(key, 0) + 1
            for deeper in range(place.level + 1, MAX_LEVEL + 1):
                self.counts.pop((place.number, deeper), None)

    def _line(self, line: Line) -> None:
        if not line.words:
            self.blocks += [Nothing(remarks=line.remarks)] if line.remarks else []
            return
        self.lists.clear()
        before = self.blocks[-1] if self.blocks else None
        if line.level:
            words = unmarked(line.words, "strong", "em")
            self.blocks.append(Heading(words, line.level, remarks=line.remarks))
        elif line.look == "code" and isinstance(before, Code):
            before.text += f"\n{line.raw}"
        elif line.look == "code":
            self.blocks.append(Code(line.raw, remarks=line.remarks))
        elif line.look == "quote" and isinstance(before, Quote):
            before.blocks.append(Paragraph(line.words, remarks=line.remarks))
        elif line.look == "quote":
            self.blocks.append(Quote([Paragraph(line.words, remarks=line.remarks)]))
        else:
            self.blocks.append(Paragraph(line.words, remarks=line.remarks))
