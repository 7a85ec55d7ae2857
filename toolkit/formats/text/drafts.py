"""Lines → drafts of blocks: which lines are one text, which are rows, items, rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from toolkit.formats.text.blocks import Shape, Sure, Why
from toolkit.formats.text.lines import Line
from toolkit.formats.text.looks import Look, begins_small, ends_open, look_of, one_line

TITLES = (Look.TITLE, Look.QUESTION, Look.CAPITALS, Look.NAMED, Look.SIGN, Look.WORDY)
SENTENCES = (Look.TEXT, Look.COLON, Look.LONG)
_SPACES = re.compile(  # between columns; dots lead to a price
    r"(?<![ \t\u00a0.])[ \t\u00a0]*+\.{4,}+[ \t\u00a0]*+(?=\S)|[ \t\u00a0]{2,}|\t"
)
_LABELLED = re.compile(r"[^\W\d_][^:.!?]{0,30}:\s")
_WORDS = re.compile(r"[^\W\d_]+")
_LEAST_WRAP = 60  # columns: what is broken earlier is broken on purpose
_MOST_WRAP = 130  # columns: longer lines are paragraphs
_USUAL_WRAP = 100  # columns: behind a full stop, a longer line alone is one, too
_LEAST_OPEN = 40  # columns of a line that goes on in small letters
_DASHES = frozenset("-–—‒*+·")  # of lists, and of prose


@dataclass(slots=True, eq=False)
class Draft:
    """A block in the making."""

    shape: Shape
    lines: list[Line]
    tight: bool = False  # no blank line above
    marker: Line | None = None  # the line that has its marker
    look: Look = Look.TEXT
    text: str = ""
    depth: int = 0
    level: int = 0
    why: Why = Why.SENTENCES
    sure: Sure = Sure.LIKELY

    @property
    def first(self) -> Line:
        """The line that its words begin on."""
        return self.lines[0]

    @property
    def indent(self) -> int:
        """The column of its marker, or of its first line."""
        return (self.marker or self.first).indent

    @property
    def quote(self) -> int:
        """How many quote marks stand before it."""
        return self.first.quote

    @property
    def is_text(self) -> bool:
        """Neither item nor row nor rule: a paragraph or a heading, or a line of its own."""
        return self.shape in (Shape.PARAGRAPH, Shape.HEADING, Shape.LINE)

    @property
    def ended(self) -> bool:
        """A mark says that nothing follows."""
        return self.lines[-1].ended is not None

    def settle(self) -> None:
        """Its text, and how that looks."""
        self.text = one_line(" ".join(line.text for line in self.lines))
        self.look = self.lines[-1].ended or look_of(self.text)


def drafts(found: Iterable[Line]) -> Iterator[Draft]:
    """The drafts of all lines, settled, in page order."""
    for chunk in _chunks(found):
        rows = _rows(chunk)
        made: list[Draft] = []
        for index, line in enumerate(chunk):
            if not _goes_on(made, line, chunk, index, rows):
                made.append(_begun(line, index, rows))
        for draft in made:
            draft.settle()
        yield from made


def _chunks(found: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines without a blank one between them, in one quotation."""
    chunk: list[Line] = []
    for line in found:
        if line.blank and chunk and _is_bullet(chunk[-1]) and not line.parted:
            continue  # its words stand below
        if chunk and (line.blank or line.parted or line.quote != chunk[-1].quote):
            yield chunk
            chunk = []
        if not line.blank:
            chunk.append(line)
    if chunk:
        yield chunk


def _is_bullet(line: Line) -> bool:
    """A bullet that stands alone on its line."""
    return line.marker_kind == "bullet" and not (line.text or line.begun)


def _begun(line: Line, index: int, rows: frozenset[int]) -> Draft:
    if index in rows:
        return Draft(Shape.ROW, [line], index > 0, why=Why.COLUMNS)
    if line.marker_kind == "hash":
        return Draft(Shape.HEADING, [line], index > 0, line, why=Why.HASHED)
    if line.marker:
        why = Why.NUMBER if line.marker_kind in ("number", "letter") else Why.BULLET
        return Draft(Shape.ITEM, [line], index > 0, line, why=why)
    if not line.worded:
        return Draft(Shape.RULE, [line], index > 0, why=Why.NO_WORDS)
    return Draft(Shape.PARAGRAPH, [line], index > 0)


def _goes_on(
    made: Sequence[Draft], line: Line, chunk: Sequence[Line], index: int, rows: frozenset[int]
) -> bool:
    """Whether the line goes on with the draft above; then it is put there."""
    last = made[-1] if made else None
    if last is None or index in rows or last.shape in (Shape.ROW, Shape.RULE):
        return False
    if last.marker and not last.first.text and not last.first.begun:
        last.lines[:] = [line] if not line.marker and line.worded else last.lines
        return last.lines[0] is line  # a bullet alone on its line, and its words below
    behind = chunk[index + 1] if index + 1 < len(chunk) and index + 1 not in rows else None
    if not _joined(last, line, behind):
        return False
    last.lines.append(line.without_marker() if line.marker else line)
    return True


def _joined(draft: Draft, line: Line, behind: Line | None) -> bool:
    above = draft.lines[-1]
    if above.ended or line.begun or not line.worded or draft.shape is Shape.HEADING:
        return False
    if line.marker:
        return _is_dash_in_prose(draft, line, behind)
    if draft.shape is Shape.ITEM and line.indent > draft.indent:
        return True  # a hanging indent
    if line.indent >= above.indent + 2 and not ends_open(above.text):
        return False  # a first line set in
    return _wrapped(draft, line, behind)


def _is_dash_in_prose(draft: Draft, line: Line, behind: Line | None) -> bool:
    """A dash that a wrapped line happens to begin with, or a number at the end of a sentence."""
    above = draft.lines[-1]
    if draft.shape is Shape.ITEM or not ends_open(above.text):
        return False
    if behind and behind.marker_kind == line.marker_kind:
        return False
    later = line.marker_kind == "number" and line.marker.rstrip(".)") not in ("1", "a", "(1", "(a")
    prose = line.marker in _DASHES or later
    return prose and _is_full(draft, line) and line.column - line.indent == len(line.marker) + 1


def _wrapped(draft: Draft, line: Line, behind: Line | None) -> bool:
    above = draft.lines[-1]
    full, goes_on = _is_full(draft, line), ends_open(above.text)
    if begins_small(line.text) and (goes_on or _is_last_of_sentence(draft, behind)):
        return full or above.width >= _LEAST_OPEN
    if not full or _is_title_cased(draft) or _is_above_narrower(draft, line, behind):
        return False
    if _LABELLED.match(line.text) and _LABELLED.match(draft.first.text):
        return False  # "By bus: …", "By car: …"
    if not goes_on and len(draft.lines) == 1 and above.width > _USUAL_WRAP:
        return False
    return goes_on or not (draft.shape is Shape.ITEM or _is_heading_like(draft, line, behind))


def _is_last_of_sentence(draft: Draft, behind: Line | None) -> bool:
    """A colon above the only line that is left: no list comes."""
    above = draft.lines[-1].text.rstrip()
    return behind is None and above.endswith((":", "："))


def _is_title_cased(draft: Draft) -> bool:
    """Whether it is one line so far, Written Like a Title."""
    words = [word for word in _WORDS.findall(draft.first.text) if len(word) > 3]
    lone = len(draft.lines) == 1 and draft.shape is not Shape.ITEM and len(words) > 2
    return lone and all(word[0].isupper() for word in words)


def _is_above_narrower(draft: Draft, line: Line, behind: Line | None) -> bool:
    """Whether it is a title by its width: the text below it is broken earlier, or one line."""
    above = draft.first
    if len(draft.lines) > 1 or draft.shape is Shape.ITEM or begins_small(line.text):
        return False
    if behind is None or behind.marker:
        return above.width > _USUAL_WRAP
    room = line.width + 1 + len(behind.text.split(maxsplit=1)[0] if behind.text else "")
    return room <= above.width and look_of(above.text) in (Look.LONG, *TITLES)


def _is_full(draft: Draft, line: Line) -> bool:
    """Whether the first word of the next line had no room in the line above."""
    widest = max(_LEAST_WRAP, line.width, *(each.width for each in draft.lines[-3:]))
    first = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    if line.marker:
        first = line.marker
    return widest <= _MOST_WRAP and draft.lines[-1].width + 1 + len(first) > widest


def _is_heading_like(draft: Draft, line: Line, behind: Line | None) -> bool:
    """A short line behind a full stop, with which the next line does not go on."""
    if look_of(line.text) not in (*TITLES, Look.COLON):
        return False
    if behind is None or behind.marker:
        return True
    return not _joined(Draft(draft.shape, [*draft.lines[-3:], line]), behind, None)


# ── tables ───────────────────────────────────────────────────────────────────────────────────


def _rows(chunk: Sequence[Line]) -> frozenset[int]:
    """Which lines are rows: they have columns, and so has a line beside them."""
    strength = [_columns(line) for line in chunk]
    rows: set[int] = set()
    for (above, first), (below, second) in pairwise(enumerate(strength)):
        if first and second and max(first, second) > 1:
            rows |= {above, below}
    return frozenset(rows)


def _columns(line: Line) -> int:
    """2 where a tab or three spaces part columns, 1 where two spaces may, else 0."""
    if line.marker:
        return 0
    return max((2 if strong else 1 for _, _, strong in gaps(line.raw)), default=0)


def gaps(text: str) -> list[tuple[int, int, bool]]:
    """Where columns part in a line: from, to, and whether that is sure."""
    found = []
    for match in _SPACES.finditer(text):
        strong = "\t" in match[0] or len(match[0]) > 2
        before = text[match.start() - 1 : match.start()]
        if match.start() and (strong or before not in '.!?:;,)…"”’»'):
            found.append((match.start(), match.end(), strong))
    return found
