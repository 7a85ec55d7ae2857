"""Front matter: the values a site translates, cut out byte for byte; the rest stays as it is.

Every value is a string. YAML's other readings (``no`` is False, ``1:30`` is 90) are not ours,
and what could mean something else to another reader of a value that we show — an alias, a tag,
a merge, a repeated key — is an error with its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import cast

from toolkit.model import Finding, Kind, Piece, Segment, Severity, Verbatim

_OPEN = re.compile(rb"(?:\xef\xbb\xbf)?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSE = {
    b"---": re.compile(rb"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
    b"+++": re.compile(rb"^\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
}
_QUOTED_KEY = rb"""(?P<key>"[^"\r\n]*"|'[^'\r\n]*'|"""
_YAML_KEY = re.compile(_QUOTED_KEY + rb"[\w$./][^\r\n#]*?)[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
_TOML_KEY = re.compile(_QUOTED_KEY + rb"[\w.\-]+)[ \t]*=[ \t]*")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_COMMENT = re.compile(rb"[ \t]+#[^\r\n]*\Z")
_BLOCK_SCALAR = re.compile(rb"(?P<style>[>|])(?P<hints>[+\-1-9]{0,2})[ \t]*(?:#[^\r\n]*)?\Z")
_DOUBLE = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SINGLE = re.compile(rb"'(?:[^']|'')*'", re.DOTALL)
_TOML_LITERAL = re.compile(rb"'[^'\r\n]*'")
_TOML_BASIC = re.compile(rb'"(?:[^"\\\r\n]|\\.)*"')
_WORD = re.compile(r"[^\W_]")
# What YAML has no place for unless escaped: controls, and line ends of its own (1.2, section 5).
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# A plain scalar that another YAML reader could take for something else than this text.
_NOT_PLAIN = re.compile(
    r"""\A[\s\-?:,\[\]{}#&*!|>'"%@`]|:(?:\s|\Z)|\s\#|\s\Z"""
    r"""|\A(?:[-+.\d][\w.:+-]*|true|false|yes|no|on|off|null|~|y|n|<<|=)\Z"""
    r"""|\A\d{4}-\d\d?-\d\d?[ \t]+\d""",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\n[ \t]*|.)", re.DOTALL)
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0",
    "L": "\u2028", "P": "\u2029",
}  # fmt: skip  # YAML 1.2, section 5.7


@dataclass(slots=True)
class FrontMatter:
    """The pieces up to the body, every value as text, and what was found wrong."""

    pieces: list[Piece] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    end: int = 0


@dataclass(frozen=True, slots=True)
class _Value:
    """One key's value: where it stands, how it is written, what it says."""

    start: int
    end: int
    syntax: str
    text: str


def read(source: bytes, path: str, keys: tuple[str, ...]) -> FrontMatter:
    """Cut the front matter off ``source``. Without any, ``end`` is 0 (or behind a byte-order mark).

    Never raises: what is wrong is a finding, and nothing of it leaks into the body.
    """
    opening = _OPEN.match(source)
    if not opening:
        return _none(source)
    fence = opening["fence"]
    closing = _CLOSE[fence].search(source, opening.end())
    key = _YAML_KEY if fence == b"---" else _TOML_KEY
    if not closing:
        return _unclosed(source, path, opening.end(), key)
    first = source[opening.end() : closing.start()].strip()
    if first and not _looks_like_keys(first, key):
        return _none(source)  # a thematic break, and prose
    if not first and fence == b"---" and closing[0].strip() == b"---":
        return _none(source)  # two thematic breaks
    reader = _Reader(source, path, keys, opening.end(), closing.start())
    return reader.read(key, _yaml_value if fence == b"---" else _toml_value, closing.end())


def _none(source: bytes) -> FrontMatter:
    mark = 3 if source.startswith(b"\xef\xbb\xbf") else 0
    return FrontMatter([Verbatim(source[:mark])] if mark else [], end=mark)


def encode(text: str, segment: Segment) -> bytes:
    """``text`` as the value of the key, in the way the author wrote it where that can hold it."""
    if segment.syntax in (">", "|"):
        return _block_scalar(text, segment)
    if not _UNPRINTABLE.search(text):
        match segment.syntax:
            case "plain" if text and not _NOT_PLAIN.search(text):
                return text.encode()
            case "'":
                return b"'" + text.replace("'", "''").encode() + b"'"
            case "'toml" if "'" not in text:
                return b"'" + text.encode() + b"'"
    return _double_quoted(text)


def _looks_like_keys(block: bytes, key: re.Pattern[bytes]) -> bool:
    for match in _LINE.finditer(block):
        line = match[0].strip()
        if line and not line.startswith(b"#"):
            return bool(key.match(match[0])) or line.startswith((b"<<:", b"[", b"{", b"%", b"!"))
    return True


def _unclosed(source: bytes, path: str, start: int, key: re.Pattern[bytes]) -> FrontMatter:
    if not key.match(source, start):
        return _none(source)  # a page that begins with a thematic break
    finding = _finding(path, 1, "the front matter is never closed; end it with a line “---”")
    return FrontMatter([Verbatim(source)], {}, [finding], len(source))


def _finding(path: str, line: int, message: str) -> Finding:
    return Finding("front-matter", Severity.ERROR, message, file=path, line=line, page=path)


class _Reader:
    def __init__(
        self, source: bytes, path: str, keys: tuple[str, ...], start: int, end: int
    ) -> None:
        self.source, self.path, self.keys = source, path, keys
        self.start, self.end = start, end
        self.found = FrontMatter()
        self.advice: list[str] = []
        self.done = 0

    def read(
        self, key: re.Pattern[bytes], value: Callable[[bytes], _Value | str], end: int
    ) -> FrontMatter:
        for start, stop, match in self._entries(key):
            self._entry(start, stop, match, value)
        self.found.pieces.append(Verbatim(self.source[self.done : end]))
        self.found.end = end
        return self.found

    def _entries(self, key: re.Pattern[bytes]) -> Iterator[tuple[int, int, re.Match[bytes]]]:
        """Each top-level key with the lines that belong to it: start, end, match."""
        at, current = self.start, None
        while at < self.end:
            line = _line(self.source, at, self.end)
            if match := key.match(self.source, at, self.end):
                if current:
                    yield current[0], at, current[1]
                current = (at, match)
            elif not self._belongs(line[0]):
                if current:
                    yield current[0], at, current[1]
                current = None
                if key is _TOML_KEY and line[0].lstrip().startswith(b"["):
                    return  # a table: what follows is not at the top
                self._odd(at, line[0])
            at = line.end()
        if current:
            yield current[0], self.end, current[1]

    def _belongs(self, line: bytes) -> bool:
        """A line that continues the key above: indented, blank, a comment, an item of a list."""
        return not line.strip() or line[:1] in b" \t#" or line.startswith(b"-") or line[:1] in b"]}"

    def _odd(self, at: int, line: bytes) -> None:
        shown = line.strip().decode(errors="replace")[:40]
        self._complain(
            at,
            "merge keys are not read"
            if shown.startswith("<<")
            else f"this line is no “key: value”: {shown}",
        )

    def _complain(self, at: int, message: str) -> None:
        line = self.source.count(b"\n", 0, at) + 1
        self.found.findings.append(_finding(self.path, line, message))

    def _entry(
        self, start: int, stop: int, match: re.Match[bytes], read: Callable[[bytes], _Value | str]
    ) -> None:
        key = match["key"].strip(b"\"'").decode(errors="replace")
        if key in self.found.meta:
            self._complain(start, f"“{key}” is given twice")
            return
        value = read(self.source[match.end() : stop])
        if isinstance(value, str):
            self.found.meta[key] = ""
            if value and (key in self.keys or value.startswith("a tag")):
                self._complain(start, f"“{key}” must be plain text, not {value}")
            return
        self.found.meta[key] = value.text
        if key in self.keys and _WORD.search(value.text):
            self._offer(key, match.end() + value.start, match.end() + value.end, value)

    def _offer(self, key: str, start: int, end: int, value: _Value) -> None:
        self.found.pieces += [
            Verbatim(self.source[self.done : start]),
            Segment(
                raw=self.source[start:end],
                text=value.text.rstrip("\n"),
                kind=Kind.META,
                line=self.source.count(b"\n", 0, start) + 1,
                context="slug" if key == "slug" else None,
                hang=self._indent(start) if value.syntax in (">", "|") else "",
                role=f"page {key}",
                name=key,
                syntax=value.syntax,
            ),
        ]
        self.done = end

    def _indent(self, start: int) -> str:
        line = max(self.source.rfind(b"\n", 0, start), self.source.rfind(b"\r", 0, start)) + 1
        return self.source[line:start].decode(errors="replace")


def _yaml_value(raw: bytes) -> _Value | str:
    """A scalar, or what else stands there in words (empty for what is no text and no danger)."""
    first = _line(raw, 0, len(raw))
    line = _COMMENT.sub(b"", b" " + first[0].rstrip(b"\r\n"))[1:].rstrip(b" \t")
    if not line:
        return _nested(raw, first.end())
    if scalar := _BLOCK_SCALAR.match(first[0].rstrip(b"\r\n")):
        return _block_value(raw, first.end(), scalar)
    quoted = {b'"': _DOUBLE, b"'": _SINGLE}.get(line[:1])
    if quoted:
        return _quoted_value(raw, quoted)
    refused = {b"*": "an alias", b"&": "an anchor", b"!": "a tag", b"[": "a list", b"{": "a map"}
    if line[:1] in refused:
        return refused[line[:1]]
    return _plain_value(raw, 0)


def _nested(raw: bytes, start: int) -> _Value | str:
    """A value that begins on a later line: text, or a list or map, which is not ours."""
    rest = raw[start:]
    stripped = rest.lstrip()
    if not stripped or stripped.startswith((b"-", b"#", b"?")) or _YAML_KEY.match(stripped):
        return ""
    at = start + len(rest) - len(stripped)
    value = _yaml_value(raw[at:])
    if isinstance(value, str):
        return value
    return _Value(value.start + at, value.end + at, value.syntax, value.text)


def _plain_value(raw: bytes, start: int) -> _Value:
    """Lines of a plain scalar, folded; a comment ends it."""
    parts: list[str] = []
    end = start
    for match in _LINE.finditer(raw, start):
        line = match[0].rstrip(b"\r\n")
        words = _COMMENT.sub(b"", b" " + line)[1:]
        if line.lstrip().startswith(b"#"):
            break
        parts.append(words.strip().decode(errors="replace"))
        if words.strip():
            end = match.start() + len(words.rstrip())
        if words != line:
            break
    return _Value(start, end, "plain", _folded("\n".join(parts).strip("\n")))


def _quoted_value(raw: bytes, pattern: re.Pattern[bytes]) -> _Value | str:
    match = pattern.match(raw)
    if not match:
        return "a text whose quote is never closed"
    inner = match[0][1:-1].decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    if raw[:1] == b"'":
        return _Value(0, match.end(), "'", _folded(inner.replace("''", "'")))
    return _Value(0, match.end(), '"', unescaped(_folded(inner)))


def _block_value(raw: bytes, start: int, scalar: re.Match[bytes]) -> _Value:
    """A literal or folded block; the segment reaches from its first word to its last."""
    lines = [match[0] for match in _LINE.finditer(raw, start) if match[0]]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[-1].startswith((b" ", b"\t")):
        lines.pop()  # a comment at the margin belongs to the next key
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    text = "\n".join(line.strip(b"\r\n")[indent:].decode(errors="replace") for line in lines)
    style = scalar["style"].decode()
    end = start + len(b"".join(lines).rstrip())
    begin = start + indent
    return _Value(begin, max(begin, end), style, _folded(text) if style == ">" else text)


def _block_scalar(text: str, segment: Segment) -> bytes:
    """Lines of a literal or folded block, which knows no escapes."""
    indent = segment.hang or "  "
    lines = text.replace("\r\n", "\n").strip("\n ").split("\n")
    gap = "\n\n" if segment.syntax == ">" else "\n"
    return (gap + indent).join(_UNPRINTABLE.sub(" ", line).strip() for line in lines).encode()


def _folded(text: str) -> str:
    """YAML line folding: a line end is a space, n + 1 of them are n line ends."""
    if "\n" not in text:
        return text
    lines = [line.strip() for line in text.split("\n")]
    lines[0] = text.split("\n", maxsplit=1)[0].rstrip()
    out = lines[0]
    empty = 0
    for line in lines[1:]:
        if not line:
            empty += 1
            continue
        out += "\n" * empty + line if empty else " " + line
        empty = 0
    return out


def unescaped(text: str) -> str:
    """The text of a double-quoted scalar."""

    def one(match: re.Match[str]) -> str:
        code = match[1]
        if code[0] in "xuU" and len(code) > 1:
            number = int(code[1:], 16)
            return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
        return _ESCAPES.get(code, "" if code.startswith("\n") else code)

    return _ESCAPE.sub(one, text)


def _toml_value(raw: bytes) -> _Value | str:
    for pattern in (_TOML_BASIC, _TOML_LITERAL):
        match = pattern.match(raw)
        if match and not raw.startswith((b'"""', b"'''")):
            inner = match[0][1:-1].decode(errors="replace")
            literal = raw[:1] == b"'"
            text = inner if literal else unescaped(inner)
            return _Value(0, match.end(), "'toml" if literal else '"', text)
    if raw.startswith((b'"""', b"'''")):
        return "a text of several lines"
    return ""


def _line(source: bytes, start: int, end: int) -> re.Match[bytes]:
    """The line that begins at ``start``, its end included; it may be empty."""
    return cast("re.Match[bytes]", _LINE.match(source, start, end))


def _double_quoted(text: str) -> bytes:
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted).encode()
