"""HTML cut into tokens as a browser does, that join back to the very same bytes.

The states of the WHATWG tokenizer (HTML Living Standard, section 13.2.5) as far as they tell text
from markup: comments, bogus ones too, raw text, escaped scripts, CDATA where it is foreign
content. One walk, in linear time, without recursion.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from toolkit.formats.html import elements


class What(StrEnum):
    """What a token is."""

    TEXT = "text"
    OPEN = "start tag"
    CLOSE = "end tag"
    COMMENT = "comment"  # a doctype, an instruction and a bogus comment too
    CDATA = "cdata"
    RAW = "raw text"  # of a script or a style
    RCDATA = "text only"  # of a title or a text area: references, but no tags
    ATOM = "picture"  # a whole <svg> without words
    BROKEN = "broken"  # a tag that the end of the file cuts off; no browser shows it


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its bytes; of a tag its name in lower case, and whether it closes itself."""

    what: What
    start: int
    end: int
    name: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its name in lower case, the bytes of its value (without quotes), the quote."""

    name: str
    start: int
    end: int
    quote: str  # empty: written without quotes
    at: int  # where its name begins


_SPACE = rb"[ \t\n\f\r]"
_BARE = rb"[^ \t\n\f\r>]"
_NAME = rb"(?:=[^ \t\n\f\r/>=]*+|[^ \t\n\f\r/>=]++)"
_OPENER = re.compile(rb"<(?:/?[A-Za-z]|!--|!\[CDATA\[|[!?]|/(?!\Z))")
_TAG = re.compile(
    rb"</?(?P<name>[A-Za-z][^ \t\n\f\r/>]*+)"
    rb"(?:[ \t\n\f\r/]++|" + _NAME + rb"(?:" + _SPACE + rb"*+=" + _SPACE + rb"*+"
    rb"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?=>)|""" + _BARE + rb"++|\Z))?)*+>"
)
_ATTRIBUTE = re.compile(
    rb"(?P<name>" + _NAME + rb")(?:" + _SPACE + rb"*+=" + _SPACE + rb"*+"
    rb"""(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>"""
    rb"""[^ \t\n\f\r>"']""" + _BARE + rb"*+)))?"
)
_QUOTES = {"double": '"', "single": "'", "bare": ""}
_COMMENT_END = re.compile(rb"--!?>")
_SCRIPT_PARTS = re.compile(rb"<!--|-->|</?script(?=[ \t\n\f\r/>])", re.IGNORECASE)
_WORD = re.compile(rb"\w|[\x80-\xff]")


def tokens(source: bytes) -> list[Token]:
    """The tokens of ``source``, which join back to it."""
    return list(_with_atoms(source, _Reader(source).tokens()))


def attributes(source: bytes, tag: Token) -> list[Attribute]:
    """The attributes of a start tag; of two with one name, the first counts."""
    found: dict[str, Attribute] = {}
    first = tag.start + 1 + len(tag.name.encode())
    for match in _ATTRIBUTE.finditer(source, first, tag.end - 1):
        name = match["name"].decode(errors="replace").lower()
        how = match.lastgroup if match.lastgroup in _QUOTES else ""
        start, end = match.span(how) if how else (match.end(), match.end())
        quote = _QUOTES[how] if how else "none"
        found.setdefault(name, Attribute(name, start, end, quote, match.start()))
    return list(found.values())


class _Reader:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.foreign: list[str] = []  # svg and math, and what lets HTML back in
        self.within = Counter[str]()
        self.was_foreign = False  # where the last start tag stands

    def tokens(self) -> Iterator[Token]:
        at, text = 0, 0
        size = len(self.source)
        while opener := _OPENER.search(self.source, at):
            start = opener.start()
            token = self._token(start, opener[0])
            if start > text:
                yield Token(What.TEXT, text, start)
            yield token
            at = text = token.end
            if token.what is What.OPEN and (content := self._content(token)):
                yield content
                at = text = content.end
        if text < size:
            yield Token(What.TEXT, text, size)

    def _token(self, start: int, opener: bytes) -> Token:
        if opener == b"<!--":
            return Token(What.COMMENT, start, self._comment_end(start + 4))
        if opener == b"<![CDATA[" and self._is_foreign():
            end = self.source.find(b"]]>", start)
            return Token(What.CDATA, start, end + 3 if end >= 0 else len(self.source))
        if not opener[-1:].isalpha():
            end = self.source.find(b">", start)
            return Token(What.COMMENT, start, end + 1 if end >= 0 else len(self.source))
        return self._tag(start)

    def _comment_end(self, at: int) -> int:
        for hasty in (b">", b"->"):
            if self.source.startswith(hasty, at):
                return at + len(hasty)
        found = _COMMENT_END.search(self.source, at)
        return found.end() if found else len(self.source)

    def _tag(self, start: int) -> Token:
        found = _TAG.match(self.source, start)
        if not found:
            return Token(What.BROKEN, start, len(self.source))
        name = found["name"].decode(errors="replace").lower()
        closed = self.source[found.end() - 2 : found.end()] == b"/>"
        is_end = self.source[start + 1 : start + 2] == b"/"
        if is_end:
            self._leave(name)
        else:
            self._enter(name, closed=closed)
        return Token(What.CLOSE if is_end else What.OPEN, start, found.end(), name, closed)

    # ── foreign content ──────────────────────────────────────────────────────────────────────

    def _is_foreign(self) -> bool:
        return bool(self.foreign) and self.foreign[-1] in elements.FOREIGN

    def _enter(self, name: str, *, closed: bool) -> None:
        self.was_foreign = self._is_foreign() and name not in elements.BREAK_OUT
        if self._is_foreign():
            if name in elements.BREAK_OUT:
                while self._is_foreign():
                    self.within[self.foreign.pop()] -= 1
            elif not closed and (
                name in elements.FOREIGN or name in elements.INTEGRATION[self.foreign[-1]]
            ):
                self._push(name)
        elif name in elements.FOREIGN and not closed:
            self._push(name)

    def _push(self, name: str) -> None:
        self.foreign.append(name)
        self.within[name] += 1

    def _leave(self, name: str) -> None:
        while self.within[name] > 0:
            last = self.foreign.pop()
            self.within[last] -= 1
            if last == name:
                return

    # ── text that holds no tags ──────────────────────────────────────────────────────────────

    def _content(self, tag: Token) -> Token | None:
        if self.was_foreign:
            return None
        if tag.name in elements.RAW or tag.name in elements.RCDATA:
            end = self._raw_end(tag.name, tag.end)
            what = What.RAW if tag.name in elements.RAW else What.RCDATA
            return Token(what, tag.end, end, tag.name) if end > tag.end else None
        return None

    def _raw_end(self, name: str, at: int) -> int:
        if name == "plaintext":
            return len(self.source)
        if name == "script":
            return self._script_end(at)
        found = _end_of(name).search(self.source, at)
        return found.start() if found else len(self.source)

    def _script_end(self, at: int) -> int:
        """Where a script ends: not within ``<!-- <script> … </script> -->``."""
        escaped = doubly = False
        while found := _SCRIPT_PARTS.search(self.source, at):
            part, at = found[0].lower(), found.end()
            if part == b"<!--":
                escaped, at = True, found.start() + 2
            elif part == b"-->":
                escaped = doubly = False
            elif part == b"<script":
                doubly = escaped
            elif not doubly:
                return found.start()
            else:
                doubly = False
        return len(self.source)


_ENDS: dict[str, re.Pattern[bytes]] = {}


def _end_of(name: str) -> re.Pattern[bytes]:
    if name not in _ENDS:
        _ENDS[name] = re.compile(rb"</" + name.encode() + rb"(?=[ \t\n\f\r/>])", re.IGNORECASE)
    return _ENDS[name]


# ── pictures ─────────────────────────────────────────────────────────────────────────────────


def _with_atoms(source: bytes, found: Iterator[Token]) -> Iterator[Token]:
    """Each outermost ``<svg>`` without words as one token."""
    held: list[Token] = []
    depth = 0
    for token in found:
        if token.name == "svg" and not token.closed and token.what in (What.OPEN, What.CLOSE):
            depth = max(depth + (1 if token.what is What.OPEN else -1), 0)
        if not depth and not held:
            yield token
            continue
        held.append(token)
        if not depth:
            yield from _as_atom(source, held)
            held = []
    yield from held


def _as_atom(source: bytes, held: list[Token]) -> list[Token]:
    if any(_has_words(source, token) for token in held):
        return held
    return [Token(What.ATOM, held[0].start, held[-1].end, "svg")]


def _has_words(source: bytes, token: Token) -> bool:
    if token.what is What.OPEN:
        return any(one.name in elements.WORDS for one in attributes(source, token))
    if token.name == "style":
        return False
    words = token.what in (What.TEXT, What.CDATA, What.RAW, What.RCDATA, What.COMMENT)
    return words and bool(_WORD.search(source, token.start, token.end))
