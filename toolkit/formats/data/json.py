"""JSON as RFC 8259 has it: no comments, no commas at the end, each key once."""

from __future__ import annotations

import json
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
from toolkit.formats.scalars import double_quoted
from toolkit.keys import Path
from toolkit.messages import _
from toolkit.model import Segment

_TOKEN = re.compile(
    rb"""[ \t\r\n]*+(?:
        (?P<text>"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*+")
        | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)
        | (?P<word>[a-z]++)
        | (?P<mark>[{}\[\],:])
        | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_BLANK = re.compile(rb"[ \t\r\n]*+")
_WORDS = {b"true": Sort.BOOLEAN, b"false": Sort.BOOLEAN, b"null": Sort.NULL}
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(slots=True)
class _Open:
    """A list or map that is not closed yet."""

    path: Path
    closer: bytes
    keys: set[str] = field(default_factory=set)
    count: int = 0


def read(source: bytes) -> Document:
    """The values of a JSON text. Never raises; nothing is nested in calls."""
    reader = _Reader(source)
    return filled(reader.document, reader.read)


def write(text: str, segment: Segment) -> bytes:  # noqa: ARG001 - JSON has one way to write a text
    """A text as JSON writes it; what readers could trip over is escaped."""
    return double_quoted(text)


class _Reader:
    def __init__(self, source: bytes) -> None:
        self.source, self.at = source, behind_mark(source)
        self.document = Document(source)
        self.open: list[_Open] = []

    def read(self) -> None:
        self._value(self._token(), ())
        while self.open:
            self._member(self.open[-1])
        if (last := self._token()).lastgroup != "end":
            raise BrokenError(_start(last), _("something stands behind the end of the JSON"))

    def _token(self) -> re.Match[bytes]:
        match = _TOKEN.match(self.source, self.at)
        if match:
            self.at = match.end()
            return match
        blank = _BLANK.match(self.source, self.at)
        raise self._unreadable(blank.end() if blank else self.at)

    def _unreadable(self, at: int) -> BrokenError:
        if self.source.startswith((b"//", b"/*", b"#"), at):
            return BrokenError(at, _("JSON has no comments"))
        if self.source.startswith(b'"', at):
            said = _("a text that is never closed, or holds what JSON has no place for")
            return BrokenError(at, said)
        return BrokenError(at, _("this is not JSON"))

    def _member(self, inside: _Open) -> None:
        """The next item of a list or pair of a map, or its end."""
        token = self._token()
        if token["mark"] == inside.closer:
            self.open.pop()
            return
        if inside.count:
            if token["mark"] != b",":
                raise BrokenError(_start(token), _("a comma is missing, or too much is here"))
            token = self._token()
        step = self._key(token, inside) if inside.closer == b"}" else inside.count
        inside.count += 1
        value = self._token() if inside.closer == b"}" else token
        self._value(value, (*inside.path, step))

    def _key(self, token: re.Match[bytes], inside: _Open) -> str:
        if not token["text"]:
            raise BrokenError(_start(token), _("here must be a key in double quotes"))
        key: str = json.loads(token["text"])
        if key in inside.keys:
            self.document.faults.append((_start(token), _("“{key}” is given twice", key=key)))
        inside.keys.add(key)
        if (colon := self._token())["mark"] != b":":
            raise BrokenError(_start(colon), _("a colon is missing"))
        return key

    def _value(self, token: re.Match[bytes], path: Path) -> None:
        if token["mark"] in (b"[", b"{"):
            self._enter(token, path)
        elif token["text"]:
            self.document.add(_text(token, path))
        elif token["number"]:
            shown = token["number"].decode()
            self.document.add(Leaf(path, Sort.NUMBER, _start(token), token.end(), shown))
        elif sort := _WORDS.get(token["word"] or b""):
            shown = token["word"].decode()
            self.document.add(Leaf(path, sort, _start(token), token.end(), shown))
        else:
            raise BrokenError(_start(token), _("here must be a value"))

    def _enter(self, token: re.Match[bytes], path: Path) -> None:
        if len(self.open) == MAX_DEPTH:
            raise BrokenError(_start(token), _("nested more than {most} deep", most=MAX_DEPTH))
        is_map = token["mark"] == b"{"
        self.document.begin(path, Sort.MAP if is_map else Sort.LIST)
        self.open.append(_Open(path, b"}" if is_map else b"]"))


def _text(token: re.Match[bytes], path: Path) -> Leaf:
    text: str = json.loads(token["text"])
    flaw = _("half of a character (a lone surrogate)") if _SURROGATE.search(text) else ""
    return Leaf(path, Sort.TEXT, _start(token), token.end(), text, "json", flaw=flaw)


def _start(token: re.Match[bytes]) -> int:
    """Where a token itself begins, behind white space."""
    return token.start(token.lastgroup or 0)
