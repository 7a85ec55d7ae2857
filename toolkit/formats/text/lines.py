"""The lines of a text, each with what stands before its words: quote marks, indent, marker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from toolkit.formats.text.blocks import Span
from toolkit.formats.text.looks import MARK, WORD, Look, marked_look

# Where lines end (Unicode 15, section 5.8); a form feed and U+2029 end more than a line.
_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_COUNTED = frozenset(["\r\n", "\n", "\r"])  # as editors count lines
_PARTING = frozenset(["\x0c", "\u2029"])
BOM = b"\xef\xbb\xbf"
_TAB = 4  # columns

_QUOTE = re.compile(r"(?:\s{0,3}>(?![=\d]))+")
_SPACE = re.compile(r"\s*")
# What opens a list as people type it, and what Word and Outlook leave of one in a mail.
_BULLETS = "•●○◦▪▫■□‣⁃∙►▶➢➤✓✔✗✘✕✖✅❌☐☑☒\uf0a7\uf0b7\uf0d8\uf0fc"
_MARKER = re.compile(
    rf"""(?P<hash>\#{{1,6}})\s+(?=\S)
    | (?P<bullet>[{_BULLETS}])\s*
    | (?P<sign>[·*+\-–—‒→]|\[[ \u00a0]?\])\s+(?=\S)
    | (?P<dash>[\-–])(?=[^\W\d_]|\u2060)
    | (?P<o>[o§])(?:\t|[ \u00a0]{{2}}|\u00a0)\s*(?=\S)
    | (?P<circle>(?<=[ \t\u00a0])o)\x20(?=[A-Z\d\u2060])
    | (?P<number>(?:
            \((?:\d{{1,2}}(?!\)[ \u00a0]\d{{3}})|[a-z]|[ivx]{{2,5}})\)  # no telephone
            | (?:\d{{1,3}}|[a-z]|[ivx]{{2,5}})\)
            | (?:\d{{1,3}}|[a-h]|[ivx]{{2,5}})\.(?:-|º)?
        ))
        (?:\s+(?=\S)|(?<=\d[.)])(?=[^\W\d_]|\u2060))
    | (?P<letter>\(?[A-Z]\))\s+(?=\S)
    """,
    re.VERBOSE,
)


@dataclass(slots=True)
class Line:
    """A line. Offsets are bytes; ``text`` are its words without marks.

    ``raw``, ``raw_start`` and ``raw_end`` hold the marks too. ``before`` is what stands before its
    words; ``column`` is where they begin and ``indent`` where the line does, behind quote marks.
    ``parted``: a page ends above it. ``begun`` and ``ended`` are what the marks say.
    """

    number: int
    raw_start: int
    raw_end: int
    raw: str
    text: str
    before: str
    quote: int
    indent: int
    column: int
    marker: str
    marker_kind: str
    marker_start: int
    parted: bool
    begun: bool
    ended: Look | None

    @property
    def blank(self) -> bool:
        """Nothing stands on it."""
        return not (self.text or self.marker or self.begun)

    @property
    def worded(self) -> bool:
        """It says something, or a mark says that it does."""
        return self.begun or bool(WORD.search(self.text))

    @property
    def width(self) -> int:
        """The column behind its last letter."""
        return self.column + len(self.text)

    def without_marker(self) -> Line:
        """The line as one that goes on with the text above: what looked like a marker is a word."""
        dropped = len(self.before) - len(self.before.rstrip())
        return replace(
            self,
            raw_start=self.marker_start,
            raw=f"{self.marker} {self.raw}",
            text=f"{self.marker} {self.text}",
            before=self.before[: len(self.before) - dropped - len(self.marker)],
            column=self.indent,
            marker="",
            marker_kind="",
        )

    @property
    def span(self) -> Span:
        """The bytes of its words, marks included."""
        return self.raw_start, self.raw_end


def lines(source: bytes, start: int = 0) -> Iterator[Line]:
    """The lines of ``source`` from byte ``start`` on."""
    start = max(start, len(BOM) if source.startswith(BOM) else 0)
    text = source[start:].decode()
    number = 1 + len(re.findall(rb"\r\n|\n|\r", source[:start]))
    at, parted = 0, False
    while at < len(text):
        found = _BREAK.search(text, at)
        end, behind = found.span() if found else (len(text), len(text))
        yield _line(text[at:end], number, start, parted=parted)
        start += len(text[at:behind].encode())
        at, broken = behind, text[end:behind]
        number += broken in _COUNTED
        parted = broken in _PARTING


def _line(text: str, number: int, start: int, *, parted: bool) -> Line:
    quoted = _QUOTE.match(text)
    inner = quoted.end() if quoted else 0
    begin = _skip(text, inner)
    end = begin + len(text[begin:].rstrip())
    marker = _marker(text, begin, end)
    words = marker.end() if marker else begin
    bare, begun, ended = _unmarked(text[words:end])
    raw_start = start + len(text[:words].encode())
    return Line(
        number=number,
        raw_start=raw_start,
        raw_end=raw_start + len(text[words:end].encode()),
        raw=text[words:end],
        text=bare,
        before=text[:words],
        quote=quoted[0].count(">") if quoted else 0,
        indent=_columns(text[inner:begin]),
        column=_columns(text[inner:words]),
        marker=marker[0].strip() if marker else "",
        marker_kind=(marker.lastgroup or "") if marker else "",
        marker_start=start + len(text[:begin].encode()),
        parted=parted,
        begun=begun,
        ended=ended,
    )


def _marker(text: str, begin: int, end: int) -> re.Match[str] | None:
    """What opens a list or a heading, if words follow; a bullet may stand alone."""
    marker = _MARKER.match(text, begin, end)
    if not marker:
        return None
    alone = marker.lastgroup == "bullet" and marker.end() == end
    worded = WORD.search(text, marker.end(), end) or text.startswith(MARK, marker.end())
    return marker if alone or worded else None


def _skip(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _unmarked(text: str) -> tuple[str, bool, Look | None]:
    """The words, whether a mark stands before them, and what the marks behind them say."""
    words = text.lstrip(MARK)
    begun = len(words) < len(text)
    bare = words.rstrip(MARK)
    count = len(words) - len(bare)
    if not words and len(text) > 1:  # marks around nothing: the first one begins
        count = len(text) - 1
    return bare.strip(), begun, marked_look(count) if count else None


def _columns(space: str) -> int:
    column = 0
    for letter in space:
        column += _TAB - column % _TAB if letter == "\t" else 1
    return column
