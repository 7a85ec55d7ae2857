"""Whether the first row of a table holds the heads of its columns, where its source does not say.

A row with money, times or numbers where those below have such is one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from toolkit.formats.convert.blocks import Block, Table, Words, inside, plain
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.guessing import is_bold, unmarked
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _


def find_heads(blocks: Iterable[Block]) -> None:
    """Settle it for every table that does not say, and tell it."""
    for block in blocks:
        for one in inside(block):
            if isinstance(one, Table) and one.headed is None:
                one.remarks.append(_settled(one))


def _settled(table: Table) -> Remark:
    columns = [_figures(column) for column in _columns(table.rows)]
    alike = any(first and below for first, below in columns)
    table.headed = not alike and _begin_alike(table.rows[0]) and not _heads_rows(table.rows)
    if not table.headed:
        said = _("the first row of a table is like those below: its columns have no heads")
        return Remark("table", said, Sure.LIKELY, table.place)
    said = _("the first row of a table was taken for the heads of its columns")
    if all(map(is_bold, filter(None, table.rows[0]))):  # as heads are anyway
        table.rows[0] = [unmarked(cell, "strong") for cell in table.rows[0]]
    named = any(below and not first for first, below in columns)
    return Remark("table", said, Sure.LIKELY if named else Sure.UNSURE, table.place)


def _heads_rows(rows: Sequence[Sequence[Words]]) -> bool:
    """Whether the first cell of every row is bold, and no other: it is the head of the row."""
    first = all(is_bold(row[0]) for row in rows if row)
    return first and not any(is_bold(cell) for row in rows for cell in row[1:])


def _begin_alike(heads: Sequence[Words]) -> bool:
    """Whether heads begin with capitals, all of them or none: “Red”, “at once” are no heads."""
    letters = [text[0] for text in map(plain, heads) if text and text[0].isalpha()]
    return len({letter.islower() for letter in letters}) < 2


def _columns(rows: Sequence[Sequence[Words]]) -> Iterable[list[str]]:
    width = min(map(len, rows), default=0)
    return ([plain(row[at]) for row in rows] for at in range(width))


def _figures(column: Sequence[str]) -> tuple[bool, bool]:
    """Whether the first cell holds a figure, and whether half of those below do."""
    first, *below = (any(map(str.isdecimal, cell)) for cell in column)
    return first, bool(below) and 2 * sum(below) >= len(below)
