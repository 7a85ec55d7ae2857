"""Bold lines and typed bullets of old pages → headings and lists, each of them told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from toolkit.formats.convert.blocks import (
    Block,
    Heading,
    List,
    Nothing,
    Paragraph,
    Part,
    Span,
    Words,
    plain,
)
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.front import shortened
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
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

_MOST_BOLD = 2  # lines in a row that may be headings: a title, and what it stands above
_LEAST_ITEMS = 2
_LEAST_QUESTIONS = 2
_ENDS_WITHIN = re.compile(r"[.!?] ")
_NUMBER, _LETTER = "1", "a"
_INNER = frozenset(["o", "§", "▪", _LETTER])  # what Word writes before items of a list in a list


@dataclass(slots=True)
class _Line:
    """A line of a paragraph. ``opens``: the paragraph begins with it."""

    words: Words
    opens: bool
    remarks: list[Remark] = field(default_factory=list)

    @property
    def is_bold(self) -> bool:
        """It may be a heading."""
        return is_bold(self.words) and may_be_heading(plain(self.words))

    @property
    def item(self) -> tuple[int | None, Words] | None:
        """Its number and words, if a bullet or a number is typed before them."""
        return None if is_bold(self.words) else typed_marker(self.words)


_Piece = _Line | Block


def by_look(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with headings and lists for paragraphs that only look like such."""
    pieces = [piece for block in blocks for piece in _pieces(block)]
    made: list[Block] = []
    at = 0
    while at < len(pieces):
        end, found = _run(pieces, at)
        made += found
        at = end
    return _asked(made)


def _asked(blocks: Sequence[Block]) -> list[Block]:
    """Several questions, each on its own line above its answer, are headings."""
    told = [block for block in blocks if not isinstance(block, Nothing)]
    asked = {
        id(one)
        for one, below in pairwise(told)
        if _is_question(one) and isinstance(below, Paragraph) and not _is_question(below)
    }
    if len(asked) < _LEAST_QUESTIONS:
        return list(blocks)
    return [_question(one) if id(one) in asked else one for one in blocks]


def _is_question(block: Block) -> bool:
    if not isinstance(block, Paragraph) or any(span.part is not Part.TEXT for span in block.words):
        return False
    text = plain(block.words)
    return is_question(text) and may_be_heading(text) and not _ENDS_WITHIN.search(text)


def _question(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    shown = shortened(plain(block.words), 60)
    said = _("a question on its own line was taken for a heading: “{text}”", text=shown)
    words = unmarked(block.words, "strong", "em")
    return Heading(words, GUESSED, remarks=[*block.remarks, Remark("heading", said)])


def _pieces(block: Block) -> Iterator[_Piece]:
    if not isinstance(block, Paragraph):
        yield block
        return
    lines: list[list[Span]] = [[]]
    for span in block.words:
        if span.part is Part.BREAK:
            lines.append([])
        else:
            lines[-1].append(span)
    opens, remarks = True, block.remarks
    for words in filter(None, map(tidy, lines)):
        yield _Line(words, opens, remarks)
        opens, remarks = False, []


def _run(pieces: Sequence[_Piece], at: int) -> tuple[int, list[Block]]:
    """The pieces from ``at`` on that are one thing, and the blocks they are."""
    piece = pieces[at]
    if isinstance(piece, Block):
        return at + 1, [piece]
    items = _end(pieces, at, lambda line: line.item is not None)
    if items - at >= _LEAST_ITEMS:
        return items, [_list([one for one in pieces[at:items] if isinstance(one, _Line)])]
    bold = _end(pieces, at, lambda line: line.is_bold)
    if at < bold <= at + _MOST_BOLD and _is_text(pieces[bold:]):
        return bold, [_heading(one) for one in pieces[at:bold] if isinstance(one, _Line)]
    return _paragraph(pieces, at, max(bold, at + 1))


def _end(pieces: Sequence[_Piece], at: int, fits: Callable[[_Line], bool]) -> int:
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, _Line) or not fits(piece):
            break
        at += 1
    return at


def _is_text(below: Sequence[_Piece]) -> bool:
    """Whether something other than a heading comes next."""
    told = next((one for one in below if not isinstance(one, Nothing)), None)
    return told is not None and not isinstance(told, Heading)


def _paragraph(pieces: Sequence[_Piece], at: int, least: int) -> tuple[int, list[Block]]:
    """Paragraphs up to ``least``, and the lines that belong to the last of them."""
    made: list[list[_Line]] = []
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, _Line) or (
            at >= least and (piece.opens or _stands_out(pieces, at))
        ):
            break
        if piece.opens or not made:
            made.append([])
        made[-1].append(piece)
        at += 1
    return at, [
        Paragraph(
            joined(line.words for line in lines),
            remarks=[remark for line in lines for remark in line.remarks],
        )
        for lines in made
    ]


def _stands_out(pieces: Sequence[_Piece], at: int) -> bool:
    """Whether a heading or a list begins here."""
    items = _end(pieces, at, lambda line: line.item is not None) - at
    bold = _end(pieces, at, lambda line: line.is_bold)
    heads = at < bold <= at + _MOST_BOLD and _is_text(pieces[bold:])
    return items >= _LEAST_ITEMS or heads


def _heading(line: _Line) -> Block:
    text = plain(line.words)
    shown = shortened(text, 60)
    if is_question(text):
        said, sure = (
            _("a question in bold was taken for a heading: “{text}”", text=shown),
            Sure.LIKELY,
        )
    else:
        said = _(
            "a line in bold or in larger letters was taken for a heading: “{text}”", text=shown
        )
        sure = Sure.UNSURE
    remarks = [*line.remarks, Remark("heading", said, sure)]
    return Heading(unmarked(line.words, "strong", "em"), GUESSED, remarks=remarks)


def _list(lines: Sequence[_Line]) -> Block:
    """Items, those behind an inner marker in a list of their own."""
    first = lines[0].item
    made = List([], first[0] if first else None)
    outer = _sign(lines[0])
    for line in lines:
        number, words = line.item or (None, line.words)
        block = Paragraph(tidy(words), remarks=line.remarks)
        sign = _sign(line)
        if made.items and sign != outer and (sign in _INNER or _NUMBER in (sign, outer)):
            _inner(made.items[-1], number).items.append([block])
        else:
            made.items.append([block])
    made.remarks += _told(lines)
    return made


def _told(lines: Sequence[_Line]) -> Iterator[Remark]:
    shown = shortened(plain(lines[0].words), 60)
    yield Remark("list", _("a marker that is typed as text makes a list: “{text}”", text=shown))
    letters = [letter for line in lines if (letter := typed_letter(line.words))]
    if letters:
        said = _("items with letters are numbered: {first}", first=letters[0])
        yield Remark("list", said, text=" ".join(letters))


def _sign(line: _Line) -> str:
    """What the markers of one list have in common."""
    sign = plain(line.words)[:1]
    return _NUMBER if sign.isdecimal() else sign if not typed_letter(line.words) else _LETTER


def _inner(item: list[Block], number: int | None) -> List:
    last = item[-1]
    if not isinstance(last, List):
        last = List([], number)
        item.append(last)
    return last
