"""CSV as RFC 4180 has it, with ``,`` ``;`` or a tab: the first row says which.

It names the columns. A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a
formula: one that the author wrote is no text, and none comes in by a translation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial

from toolkit.formats.data.document import (
    BrokenError,
    Document,
    Leaf,
    Sort,
    behind_mark,
    filled,
)
from toolkit.messages import _
from toolkit.model import Segment

DELIMITERS = b",;\t"
KEYS = ("key", "id")  # a column of this name says which row it is

_QUOTED = re.compile(rb'"(?:[^"]++|"")*+"')
_HEADER = re.compile(rb'(?:"(?:[^"]++|"")*+"|[^\r\n"]++)*+')
_BARE = {mark: re.compile(rb"[^\r\n" + bytes([mark]) + rb"]*+") for mark in DELIMITERS}
_END = re.compile(rb"\r\n|\r|\n|\Z")
_LINE_END = re.compile(r"\r\n|\r|\n")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d+)?\Z", re.ASCII)
_AMOUNT = re.compile(r"[+-]\s?[\d.,\s]*\d\s?[%‰]?\Z")
_FORMULA = re.compile(r"\s*([=+\-@＝＋－＠])|([\t\r])")
_WORDS = {"true": Sort.BOOLEAN, "false": Sort.BOOLEAN, "null": Sort.NULL}
_IN_QUOTES = re.compile(r'[,;\t"\r\n]|\A\s|\s\Z')

Cell = tuple[int, int]


def read(source: bytes) -> Document:
    """The cells of a table, the first row apart. Never raises."""
    document = Document(source)
    return filled(document, partial(_read, source, document))


def write(text: str, segment: Segment) -> bytes:
    """A text as a cell; in quotes if it was, or must be."""
    lines = _LINE_END.sub("\n", text).replace("\n", segment.hang or "\n")
    if segment.syntax == "quoted" or _IN_QUOTES.search(lines):
        return b'"' + lines.replace('"', '""').encode() + b'"'
    return lines.encode()


def formula(text: str) -> str:
    """The mark that makes a formula of a cell, or nothing; ``-10 %`` is an amount."""
    match = _FORMULA.match(text)
    if not match or _AMOUNT.match(text):
        return ""
    return match[1] or match[2]


def _read(source: bytes, document: Document) -> None:
    start = behind_mark(source)
    rows = _rows(source, start, _delimiter(source, start))
    names = [_text(source[slice(*cell)]) for cell in next(rows, [])]
    document.walls += [((name,), "column") for name in names]
    document.faults += [
        (start, _("two columns are called “{name}”", name=name))
        for name, count in sorted(Counter(filter(None, names)).items())
        if count > 1
    ]
    own = next((at for at, name in enumerate(names) if name.strip().lower() in KEYS), None)
    for number, row in enumerate(rows):
        if len(row) > len(names):
            raise BrokenError(row[0][0], _too_many(len(row), len(names)))
        key = _text(source[slice(*row[own])]) if own is not None and own < len(row) else ""
        for name, cell in zip(names, row, strict=False):
            document.add(_leaf(source, cell, number, name, key))


def _too_many(cells: int, columns: int) -> str:
    return _(
        "a row of {cells} cells under {columns} columns; one may lack its quotes",
        cells=cells,
        columns=columns,
    )


def _delimiter(source: bytes, start: int) -> int:
    """The mark that most often parts the names of the columns; before a space it may be prose."""
    header = _HEADER.match(source, start)
    bare = _QUOTED.sub(b"", header[0] if header else b"")

    def parted(mark: int) -> tuple[int, int]:
        all_of_it = bare.count(bytes([mark]))
        return all_of_it - bare.count(bytes([mark, ord(" ")])), all_of_it

    return max(DELIMITERS, key=parted)


def _rows(source: bytes, at: int, mark: int) -> Iterator[list[Cell]]:
    """Each row's cells; a line with nothing on it is no row."""
    while at < len(source):
        row: list[Cell] = []
        while True:
            end = _cell_end(source, at, mark)
            row.append((at, end))
            at = end
            if source[at : at + 1] != bytes([mark]):
                break
            at += 1
        ending = _END.match(source, at)
        if not ending:
            raise BrokenError(at, _("something stands behind a closing quote"))
        if row != [(at, at)]:
            yield row
        at = ending.end()


def _cell_end(source: bytes, at: int, mark: int) -> int:
    if source[at : at + 1] != b'"':
        bare = _BARE[mark].match(source, at)
        return bare.end() if bare else at
    quoted = _QUOTED.match(source, at)
    if not quoted:
        raise BrokenError(at, _("a text whose quote is never closed"))
    return quoted.end()


def _text(raw: bytes) -> str:
    if raw.startswith(b'"'):
        raw = raw[1:-1].replace(b'""', b'"')
    return _LINE_END.sub("\n", raw.decode())


def _leaf(source: bytes, cell: Cell, row: int, name: str, key: str) -> Leaf:
    raw = source[slice(*cell)]
    text = _text(raw)
    ending = _END.search(raw)
    return Leaf(
        (row, name),
        _sort(text),
        *cell,
        text,
        "quoted" if raw.startswith(b'"') else "bare",
        hang=ending[0].decode() if ending and ending[0] else "",
        said=f"{name}, {' '.join(key.split())[:60]}" if key.strip() else "",
    )


def _sort(text: str) -> Sort:
    if formula(text) == "=":
        return Sort.FORMULA
    if _NUMBER.match(text.strip()):
        return Sort.NUMBER
    return _WORDS.get(text.strip().lower(), Sort.TEXT)
