"""A data file as the values in it: what each is, where it stands, what leads to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from toolkit.keys import Path

MAX_DEPTH = 200  # lists and maps in one another; nobody writes more by hand

_LINE_END = re.compile(rb"\r\n|\r|\n")


class Sort(StrEnum):
    """What a value is."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    FORMULA = "formula"
    MAP = "map"
    LIST = "list"
    OTHER = "other"  # not written here: an alias, a merge


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value. ``syntax`` is how it is written, ``hang`` what its further lines begin with.

    ``flaw`` says why it cannot be translated where it stands, if somebody should ask for it;
    ``said`` is its path for people, where that is more than the path itself.
    """

    path: Path
    sort: Sort
    start: int
    end: int
    text: str = ""
    syntax: str = ""
    hang: str = ""
    flaw: str = ""
    said: str = ""


@dataclass(slots=True)
class Document:
    """The values in their order, the walls between them, and what is wrong.

    ``walls`` are the paths and sorts of all values, lists and maps in the order of the file;
    ``faults`` say at which byte; a ``broken`` document was read no further than its last fault.
    ``comments`` stand at their bytes.
    """

    source: bytes
    leaves: list[Leaf] = field(default_factory=list)
    walls: list[tuple[Path, str]] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    comments: list[tuple[int, bytes]] = field(default_factory=list)
    broken: bool = False
    _lines: list[int] = field(default_factory=list)

    def add(self, leaf: Leaf) -> None:
        """One value more."""
        self.leaves.append(leaf)
        self.walls.append((leaf.path, leaf.sort))

    def begin(self, path: Path, sort: Sort) -> None:
        """A list or map begins."""
        self.walls.append((path, sort))

    def line(self, at: int) -> int:
        """The line of a byte, from 1."""
        if not self._lines:
            self._lines = [0, *(match.end() for match in _LINE_END.finditer(self.source))]
        return bisect_right(self._lines, at)


class BrokenError(Exception):
    """The file cannot be read beyond a byte. Never leaves the reader that raises it."""

    def __init__(self, at: int, message: str) -> None:
        super().__init__(message)
        self.at = at


def filled(document: Document, read: Callable[[], None]) -> Document:
    """The document with what ``read`` puts into it, as far as the file can be read."""
    try:
        read()
    except BrokenError as error:
        document.broken = True
        document.faults.append((error.at, str(error)))
        document.walls.append(((), f"broken: {error}"))
    return document


def behind_mark(source: bytes) -> int:
    """Where the text begins: behind a byte-order mark, if there is one."""
    return 3 if source.startswith(b"\xef\xbb\xbf") else 0
