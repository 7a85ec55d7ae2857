"""YAML 1.2, the part of it that people write menus in: what is where, and nothing evaluated.

Block and flow mappings and sequences, plain, quoted and block scalars, comments. An anchor, an
alias, a tag or a merge key is no fault by itself: it is one where somebody wants the value
translated (a ``flaw`` of the leaf). Several documents, keys that are no texts, tabs as indentation
cannot be read. The stack is our own: nothing is nested in calls.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from toolkit.formats.data.document import (
    MAX_DEPTH,
    BrokenError,
    Document,
    Leaf,
    Sort,
    behind_mark,
    filled,
)
from toolkit.formats.data.yaml_text import (
    BEGINS_PLAIN,
    MARKER,
    PLAIN,
    QUOTED,
    Scalar,
    block,
    plain,
    quoted,
)
from toolkit.keys import Path, Step
from toolkit.messages import _

_BLANKS = re.compile(rb"[ \t]*+")
_REST = re.compile(
    rb"(?P<blank>[ \t]*+)(?P<comment>\#[^\r\n]*+)?(?P<end>\r\n|\r|\n|\Z)", re.VERBOSE
)
_LINE = re.compile(rb"(?P<indent> *+)(?P<tabs>[ \t]*+)")
_DASH = re.compile(rb"-(?=[ \t\r\n]|\Z)")
_ASKED = re.compile(rb"\?(?=[ \t\r\n]|\Z)")
_COLON = re.compile(rb"[ \t]*+:(?=[ \t\r\n]|\Z)")
_COLON_IN_FLOW = re.compile(rb":(?=[ \t\r\n,\[\]{}]|\Z)")
_PROPERTY = re.compile(rb"(?P<mark>[&!])[^\s,\[\]{}]*+(?=[\s,\[\]{}]|\Z)|!<[^>\s]*+>(?=\s|\Z)")
_ALIAS = re.compile(rb"\*[^\s,\[\]{}]++")
_LINE_ENDS_OF_1_1 = re.compile(rb"\xc2\x85|\xe2\x80[\xa8\xa9]")
_SPACE = re.compile(rb"[ \t\r\n]++")
_COMMENT = re.compile(rb"\#[^\r\n]*+", re.VERBOSE)


@dataclass(slots=True)
class _Open:
    """A list or map that goes on. ``indent`` is -1 for those in brackets, which have a ``closer``.

    ``waiting`` for the value of its last key, or of its last dash.
    """

    path: Path
    is_map: bool
    indent: int
    flaw: str
    closer: bytes = b""
    keys: set[str] = field(default_factory=set)
    step: Step = -1
    waiting: bool = False
    fresh: bool = True  # nothing since the bracket or the last comma

    @property
    def here(self) -> Path:
        """The path of its last value."""
        return (*self.path, self.step)


def read(source: bytes) -> Document:
    """The values of a YAML document. Never raises."""
    reader = _Reader(source)
    return filled(reader.document, reader.read)


class _Reader:
    def __init__(self, source: bytes) -> None:
        self.source, self.at = source, behind_mark(source)
        self.document = Document(source)
        self.open: list[_Open] = []
        self.flaw = ""  # of the node that comes next
        self.began = self.is_full = False  # the document; its one value, if it is no list or map

    # ── lines ──

    def read(self) -> None:
        while self.at < len(self.source):
            if not self._is_blank() and not self._is_marker():
                self._line()
        self._close_to(-1)

    def _is_blank(self) -> bool:
        """Whether nothing but a comment is left of the line; goes behind it."""
        rest = _REST.match(self.source, self.at)
        if not rest:
            return False
        if rest["comment"]:
            before = self.source[max(rest.start("comment") - 1, 0) : rest.start("comment")]
            if before not in (b"", b" ", b"\t", b"\n", b"\r", b"\xbf"):
                return False
            self.document.comments.append((rest.start("comment"), rest["comment"]))
        self.at = rest.end()
        return True

    def _end_line(self) -> None:
        if not self._is_blank():
            raise BrokenError(self.at, _("too much on this line; a text may lack its quotes"))

    def _is_marker(self) -> bool:
        """A line that begins the document; one that ends it or begins another is a fault."""
        if self.source.startswith(b"%", self.at) and not self.began:
            self.at = self._line_end()
            return True
        marker = MARKER.match(self.source, self.at)
        if not marker:
            return False
        if self.began or self.open or self.is_full or marker[0] == b"...":
            self._last(marker.end())
            return True
        self.began = True
        self.at = self._behind_blanks(marker.end())
        if not self._is_blank():
            self._value()
        return True

    def _last(self, at: int) -> None:
        """Behind ``...`` or another ``---`` nothing may stand but comments."""
        start, self.at = self.at, at
        while self.at < len(self.source):
            marker = MARKER.match(self.source, self.at)
            if marker and marker[0] == b"...":
                self.at = marker.end()
            elif not self._is_blank():
                raise BrokenError(start, _("several documents in one file"))

    def _line_end(self) -> int:
        ends = [at for at in (self.source.find(mark, self.at) for mark in (b"\n", b"\r")) if at > 0]
        return min(ends) + 1 if ends else len(self.source)

    def _line(self) -> None:
        """A line with something on it: an item, a key, or the value that is waited for."""
        line = _LINE.match(self.source, self.at)
        if not line:
            return
        if line["tabs"]:
            raise BrokenError(line.start("tabs"), _("a tab where spaces indent"))
        column, self.at = len(line["indent"]), line.end()
        self._entry(column)

    def _entry(self, column: int) -> None:
        """Dashes and a key may stand behind one another on a line: ``- - a: b``."""
        while _DASH.match(self.source, self.at):
            self._item(column)
            start = self.at
            self.at += 1
            if self._is_blank():
                return
            self.at = self._behind_blanks(start + 1)
            if b"\t" in self.source[start : self.at]:
                raise BrokenError(start + 1, _("a tab where spaces indent"))
            column += self.at - start
        if _ASKED.match(self.source, self.at):
            raise BrokenError(self.at, _("a key with “?” before it is not read"))
        key = self._key()
        if key is None:
            self._close_to(column)
            self._expect(column)
            self._value()
        else:
            self._pair(column, *key)

    def _item(self, column: int) -> None:
        self._close_to(column, is_item=True)
        last = self.open[-1] if self.open else None
        if not last or last.is_map or last.indent != column:
            self._expect(column, is_item=True)
            last = self._begin(column, is_map=False)
        elif last.waiting:
            self._null()
        last.step = last.step + 1 if isinstance(last.step, int) else 0
        last.waiting = True

    def _pair(self, column: int, name: str, start: int, end: int) -> None:
        self._close_to(column)
        last = self.open[-1] if self.open else None
        if not last or not last.is_map or last.indent != column:
            self._expect(column)
            last = self._begin(column, is_map=True)
        elif last.waiting:
            self._null()
        self._name(last, name, start)
        self.at = self._behind_blanks(end)
        if not self._is_blank():
            self._value()

    def _name(self, inside: _Open, name: str, at: int) -> None:
        """The next key of a map."""
        if name in inside.keys and name != "<<":
            self.document.faults.append((at, _("“{key}” is given twice", key=name)))
        inside.keys.add(name)
        inside.step, inside.waiting = name, True
        if name == "<<":
            self.document.add(Leaf(inside.here, Sort.OTHER, at, at, flaw=_("a merge key")))

    def _key(self) -> tuple[str, int, int] | None:
        """The key that begins here: its name, where it begins, where what follows it does."""
        at = self.at
        pattern = QUOTED.get(self.source[at : at + 1])
        if not pattern and not BEGINS_PLAIN.match(self.source, at):
            return None
        found = (pattern or PLAIN).match(self.source, at)
        colon = _COLON.match(self.source, found.end()) if found else None
        if not found or not colon or b"\n" in found[0] or b"\r" in found[0]:
            return None
        return self._written(found, is_quoted=bool(pattern)), at, colon.end()

    def _written(self, found: re.Match[bytes], *, is_quoted: bool) -> str:
        if is_quoted:
            return quoted(self.source, found.start()).text
        return found[0].rstrip(b" \t").decode()

    # ── what is open, and what closes ──

    def _close_to(self, column: int, *, is_item: bool = False) -> None:
        """End what is further in; a list beside its key too, unless an item goes on with it."""
        while self.open:
            last = self.open[-1]
            beside = last.indent == column and not last.is_map and not is_item
            if last.indent <= column and not beside:
                return
            if last.waiting:
                self._null()
            self.open.pop()
            if self.open:
                self.open[-1].waiting = False

    def _expect(self, column: int, *, is_item: bool = False) -> None:
        """A node may begin in this column."""
        if not self.open:
            if self.is_full or self.document.walls:
                raise BrokenError(self.at, _("this belongs to nothing above it"))
            return
        last = self.open[-1]
        beside = is_item and last.is_map and column == last.indent
        if not last.waiting or not (column > last.indent or beside):
            raise BrokenError(self.at, _("this belongs to nothing above it; look at its indent"))

    def _begin(self, column: int, *, is_map: bool, closer: bytes = b"") -> _Open:
        if len(self.open) == MAX_DEPTH:
            raise BrokenError(self.at, _("nested more than {most} deep", most=MAX_DEPTH))
        outer = self.open[-1] if self.open else None
        path = outer.here if outer else ()
        flaw = self._flaw()
        self.document.begin(path, Sort.MAP if is_map else Sort.LIST)
        self.open.append(_Open(path, is_map, column, flaw, closer))
        return self.open[-1]

    def _flaw(self) -> str:
        """What is wrong with the node that comes now: its own, or that of what it lies in."""
        flaw = self.flaw or (self.open[-1].flaw if self.open else "")
        self.flaw = ""
        return flaw

    def _null(self) -> None:
        at = min(self.at, len(self.source))
        self._put(Scalar(at, at, "", "plain", Sort.NULL))

    def _put(self, scalar: Scalar, flaw: str = "") -> None:
        """A value where one was waited for."""
        last = self.open[-1] if self.open else None
        path = last.here if last else ()
        flaw = flaw or self._flaw() or self._doubt(scalar)
        self.document.add(
            Leaf(
                path,
                scalar.sort,
                scalar.start,
                scalar.end,
                scalar.text,
                scalar.syntax,
                scalar.hang,
                flaw,
            )
        )
        self.flaw = ""
        if last:
            last.waiting = False
        self.is_full = True

    def _doubt(self, scalar: Scalar) -> str:
        """Why other readers could find another text there."""
        if _LINE_ENDS_OF_1_1.search(self.source, scalar.start, scalar.end):
            return _("a character that YAML 1.1 takes for the end of a line; escape it in quotes")
        return ""

    # ── one value ──

    def _value(self) -> None:
        """A node that does not begin a block list or map, to the end of its line."""
        if self._properties() and self._is_blank():
            return
        first = self.source[self.at : self.at + 1]
        if first in (b"[", b"{"):
            self._flow()
        elif first in (b"|", b">"):
            scalar = block(self.source, self.at, self.open[-1].indent if self.open else -1)
            self._put(scalar)
            self.at = scalar.next
            return
        else:
            self._scalar(flow=False)
        self._end_line()

    def _properties(self) -> bool:
        """Whether anchors and tags stand here; goes behind them."""
        found = False
        while match := _PROPERTY.match(self.source, self.at):
            self.flaw = self.flaw or (_("an anchor") if match["mark"] == b"&" else _("a tag"))
            self.at = self._behind_blanks(match.end())
            found = True
        return found

    def _scalar(self, *, flow: bool) -> None:
        first = self.source[self.at : self.at + 1]
        if alias := _ALIAS.match(self.source, self.at):
            scalar = Scalar(self.at, alias.end(), "", "alias", Sort.OTHER)
            self._put(scalar, _("an alias"))
        elif first in QUOTED:
            self._put(scalar := quoted(self.source, self.at))
        elif BEGINS_PLAIN.match(self.source, self.at):
            indent = self.open[-1].indent if self.open and not flow else -1
            self._put(scalar := plain(self.source, self.at, indent, flow=flow))
        else:
            raise BrokenError(self.at, _("no value begins like this; put it in quotes"))
        self.at = scalar.end

    def _behind_blanks(self, at: int) -> int:
        blanks = _BLANKS.match(self.source, at)
        return blanks.end() if blanks else at

    # ── lists and maps in brackets ──

    def _flow(self) -> None:
        """All that lies between a bracket and the one that closes it."""
        outer = len(self.open)
        self._enter()
        while len(self.open) > outer:
            self._skip()
            inside = self.open[-1]
            if self.source.startswith(inside.closer, self.at):
                self._leave(inside)
            elif self.source.startswith(b",", self.at) and not inside.fresh:
                self._settle(inside)
                inside.fresh = True
                self.at += 1
            elif not inside.fresh and not inside.waiting:
                raise BrokenError(self.at, _("a comma is missing, or too much is here"))
            elif inside.is_map and not inside.waiting:
                self._flow_key(inside)
            else:
                self._flow_value(inside)

    def _enter(self) -> None:
        is_map = self.source.startswith(b"{", self.at)
        self._begin(-1, is_map=is_map, closer=b"}" if is_map else b"]")
        self.at += 1

    def _leave(self, inside: _Open) -> None:
        self._settle(inside)
        self.open.pop()
        if self.open:
            self.open[-1].waiting = self.open[-1].fresh = False
        self.is_full = True
        self.at += 1

    def _settle(self, inside: _Open) -> None:
        """A key without a value has none, which is one too."""
        if inside.waiting:
            self._null()

    def _skip(self) -> None:
        """White space, line ends, comments."""
        while space := _SPACE.match(self.source, self.at):
            self.at = space.end()
            if comment := _COMMENT.match(self.source, self.at):
                self.document.comments.append((comment.start(), comment[0]))
                self.at = comment.end()
        if self.at == len(self.source):
            raise BrokenError(self.at, _("a bracket is never closed"))

    def _flow_key(self, inside: _Open) -> None:
        at, pattern = self.at, QUOTED.get(self.source[self.at : self.at + 1])
        if pattern:
            scalar = quoted(self.source, at)
        elif BEGINS_PLAIN.match(self.source, at):
            scalar = plain(self.source, at, -1, flow=True)
        else:
            raise BrokenError(at, _("here must be a key"))
        self.at = scalar.end
        self._skip()
        self._name(inside, scalar.text, at)
        inside.fresh = False
        if colon := self._colon(is_quoted=bool(pattern)):
            self.at = colon
        else:
            self._null()

    def _colon(self, *, is_quoted: bool) -> int:
        """Behind the colon that stands here; behind a key in quotes it needs no space."""
        if is_quoted and self.source.startswith(b":", self.at):
            return self.at + 1
        match = _COLON_IN_FLOW.match(self.source, self.at)
        return match.end() if match else 0

    def _flow_value(self, inside: _Open) -> None:
        if not inside.is_map:
            if inside.fresh and not inside.waiting:
                inside.step = inside.step + 1 if isinstance(inside.step, int) else 0
                inside.waiting = True
            inside.fresh = False
        if named := self._properties():
            self._skip()
        first = self.source[self.at : self.at + 1]
        if first in (b"[", b"{"):
            self._enter()
            return
        if first in (b",", b"]", b"}") and (named or inside.is_map):
            self._null()
            return
        self._scalar(flow=True)
        self._skip()
        if not inside.is_map and _COLON_IN_FLOW.match(self.source, self.at):
            raise BrokenError(self.at, _("a pair in a list needs braces"))
