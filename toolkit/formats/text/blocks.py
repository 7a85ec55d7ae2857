"""The nouns of plain text: what a page of lines is made of, and how sure that is.

Plain text says nothing of its structure; every block is a reading, and says why it was read so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from toolkit.formats.text.looks import Look

Span = tuple[int, int]  # bytes of the source


class Shape(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    LINE = "line"  # of an address, a signature, a row of labels: never joined with its neighbours
    ROW = "row"  # of a table made with tabs or spaces
    RULE = "rule"  # a line without a word


class Why(StrEnum):
    """Why a block was read as what it is."""

    UNDERLINED = "underlined"  # by a line of === or ---
    HASHED = "hashed"  # "## Heading", as in Markdown
    NUMBERED = "numbered"  # "1. Introduction" alone before a paragraph
    QUESTION = "question"  # on its own line
    CAPITALS = "capitals"  # a line in capitals
    SHORT_ALONE = "short-alone"  # a short line without a final stop, blank lines around it
    SHORT_ABOVE = "short-above"  # the same, directly above its paragraph or list
    BULLET = "bullet"
    NUMBER = "number"
    LABEL = "label"  # "Tel.: …", an address of the web or of mail, a number to call
    SIGNATURE = "signature"
    SHORT_AMONG = "short-among"  # a short line among others
    COLUMNS = "columns"
    NO_WORDS = "no-words"
    SENTENCES = "sentences"


class Sure(StrEnum):
    """How sure the reading is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"  # a person should look


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``start`` and ``end`` are the bytes of its words, without marker or underline.

    ``text`` is what it says, wrapped lines folded to one space. ``lines`` are the bytes of each
    line of it; ``line`` counts from 1. ``level`` is that of a heading (1 for the page's title),
    ``depth`` how many lists it stands in (an item of the outermost is in one), ``quote`` how many
    ``>`` stand before it. ``marker`` is as it is written (``•``, ``2.``, ``##``), ``style`` what it
    has in common with those of its list. ``cells`` are those of a row, with the spaces that fill
    them up. ``tight``: no blank line stands between it and the block above. ``look`` is what its
    words look like by themselves, ``hang`` what its further lines begin with.
    """

    shape: Shape
    start: int
    end: int
    text: str
    line: int
    lines: tuple[Span, ...]
    why: Why
    sure: Sure
    level: int = 0
    depth: int = 0
    quote: int = 0
    marker: str = ""
    marker_start: int = 0
    ordered: bool = False
    style: str = ""
    tight: bool = False
    cells: tuple[Span, ...] = ()
    look: Look = Look.TEXT
    hang: str = ""
