"""One value of front matter: what it says, and how a translation of it is written.

Plain, quoted and block scalars of YAML 1.2; strings on one line of TOML 1.0. Nothing is evaluated.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import cast

from toolkit.messages import N_
from toolkit.model import Segment

_QUOTED_KEY = rb"""(?P<key>"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|"""
YAML_KEY = re.compile(_QUOTED_KEY + rb"[\w$./][^\r\n#]*?)[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
TOML_KEY = re.compile(_QUOTED_KEY + rb"[\w.\-]+)[ \t]*=[ \t]*")
LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BLANK_LINES = re.compile(rb"(?:[ \t]*+(?:\r\n|\n|\r))*+")
_COMMENT = re.compile(rb"[ \t]+#[^\r\n]*\Z")
_BLOCK_SCALAR = re.compile(rb"(?P<style>[>|])(?P<hints>[+\-1-9]{0,2})[ \t]*(?:#[^\r\n]*)?\Z")
_DOUBLE = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SINGLE = re.compile(rb"'(?:[^']|'')*'", re.DOTALL)
_TOML_LITERAL = re.compile(rb"'[^'\r\n]*'")
_TOML_BASIC = re.compile(rb'"(?:[^"\\\r\n]|\\.)*"')
# What YAML has no place for unless escaped: controls, and line ends of its own (1.2, section 5).
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# A plain scalar that another YAML reader could take for something else than this text.
NOT_PLAIN = re.compile(
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


TAG = N_("a tag")
NO_TEXT = {
    b"*": N_("an alias"),
    b"&": N_("an anchor"),
    b"!": TAG,
    b"[": N_("a list"),
    b"{": N_("a map"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """One key's value: where it stands, how it is written, what it says."""

    start: int
    end: int
    syntax: str
    text: str


def yaml_value(raw: bytes) -> Value | str:
    """A scalar, or what else stands there in words (empty for what is no text and no danger)."""
    first = line_at(raw, 0, len(raw))
    line = _COMMENT.sub(b"", b" " + first[0].rstrip(b"\r\n"))[1:].rstrip(b" \t")
    if not line:
        return _nested(raw, first.end())
    if scalar := _BLOCK_SCALAR.match(first[0].rstrip(b"\r\n")):
        return _block_value(raw, first.end(), scalar)
    quoted = {b'"': _DOUBLE, b"'": _SINGLE}.get(line[:1])
    if quoted:
        return _quoted_value(raw, quoted)
    return NO_TEXT.get(line[:1]) or _plain_value(raw, 0)


def _nested(raw: bytes, start: int) -> Value | str:
    """A value that begins on a later line: text, or a list or map, which is not ours."""
    rest = raw[start:]
    stripped = rest.lstrip()
    if not stripped or stripped.startswith((b"-", b"#", b"?")) or YAML_KEY.match(stripped):
        return ""
    at = start + len(rest) - len(stripped)
    value = yaml_value(raw[at:])
    if isinstance(value, str):
        return value
    return Value(value.start + at, value.end + at, value.syntax, value.text)


def _plain_value(raw: bytes, start: int) -> Value:
    """Lines of a plain scalar, folded; a comment ends it."""
    parts: list[str] = []
    end = start
    for match in LINE.finditer(raw, start):
        line = match[0].rstrip(b"\r\n")
        words = _COMMENT.sub(b"", b" " + line)[1:]
        if line.lstrip().startswith(b"#"):
            break
        parts.append(words.strip().decode(errors="replace"))
        if words.strip():
            end = match.start() + len(words.rstrip())
        if words != line:
            break
    return Value(start, end, "plain", folded("\n".join(parts).strip("\n")))


def _quoted_value(raw: bytes, pattern: re.Pattern[bytes]) -> Value | str:
    match = pattern.match(raw)
    if not match:
        return N_("a text whose quote is never closed")
    return quoted_value(match)


def quoted_value(match: re.Match[bytes]) -> Value:
    """What a single- or double-quoted scalar says, at the place where it was found."""
    inner = match[0][1:-1].decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    start, end = match.span()
    if match[0].startswith(b"'"):
        return Value(start, end, "'", folded(inner.replace("''", "'")))
    joined = _ESCAPE.sub(lambda found: "" if found[1].startswith("\n") else found[0], inner)
    return Value(start, end, '"', unescaped(folded(joined)))


def _block_value(raw: bytes, start: int, scalar: re.Match[bytes]) -> Value:
    """A literal or folded block; the segment reaches from its first word to its last."""
    start = cast("re.Match[bytes]", _BLANK_LINES.match(raw, start)).end()
    lines = [match[0] for match in LINE.finditer(raw, start) if match[0]]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[-1].startswith((b" ", b"\t")):
        lines.pop()  # a comment at the margin belongs to the next key
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    text = "\n".join(line.strip(b"\r\n")[indent:].decode(errors="replace") for line in lines)
    style = scalar["style"].decode()
    end = start + len(b"".join(lines).rstrip())
    begin = start + indent
    return Value(begin, max(begin, end), style, folded(text) if style == ">" else text)


def _block_scalar(text: str, segment: Segment) -> bytes:
    """Lines of a literal or folded block, which knows no escapes."""
    indent = segment.hang or "  "
    lines = text.replace("\r\n", "\n").strip("\n ").split("\n")
    lines = [UNPRINTABLE.sub(" ", line).rstrip() for line in lines]
    if segment.syntax == ">":  # where a line further in would not be folded
        return ("\n\n" + indent).join(map(str.strip, lines)).encode()
    return ("\n" + indent).join(lines).encode()


def folded(text: str) -> str:
    """YAML line folding: a line end is a space, n + 1 of them are n line ends."""
    if "\n" not in text:
        return text
    first, *rest = text.split("\n")
    lines = [line.strip(" \t") for line in rest]
    out = first.rstrip(" \t")
    empty = 0
    for line in lines:
        if not line:
            empty += 1
            continue
        out += "\n" * empty + line if empty else " " + line
        empty = 0
    return out + ("\n" * (empty - 1) or " ") if empty else out


def unescaped(text: str) -> str:
    """The text of a double-quoted scalar."""

    def one(match: re.Match[str]) -> str:
        code = match[1]
        if code[0] in "xuU" and len(code) > 1:
            number = int(code[1:], 16)
            return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
        return _ESCAPES.get(code, code)

    return _ESCAPE.sub(one, text)


def toml_value(raw: bytes) -> Value | str:
    """A string on one line, or what else stands there in words, as ``yaml_value`` has it."""
    for pattern in (_TOML_BASIC, _TOML_LITERAL):
        match = pattern.match(raw)
        if match and not raw.startswith((b'"""', b"'''")):
            inner = match[0][1:-1].decode(errors="replace")
            literal = raw[:1] == b"'"
            text = inner if literal else unescaped(inner)
            return Value(0, match.end(), "'toml" if literal else '"', text)
    if raw.startswith((b'"""', b"'''")):
        return N_("a text of several lines")
    return ""


def double_quoted(text: str) -> bytes:
    """A text in double quotes, as JSON and YAML both read it."""
    quoted = json.dumps(text, ensure_ascii=False)
    return UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted).encode()


def encode(text: str, segment: Segment) -> bytes:
    """``text`` as the value of the key, in the way the author wrote it where that can hold it."""
    if segment.syntax in (">", "|"):
        return _block_scalar(text, segment)
    if not UNPRINTABLE.search(text):
        match segment.syntax:
            case "plain" if text and not NOT_PLAIN.search(text):
                return text.encode()
            case "'":
                return b"'" + text.replace("'", "''").encode() + b"'"
            case "'toml" if "'" not in text:
                return b"'" + text.encode() + b"'"
    return double_quoted(text)


def line_at(source: bytes, start: int, end: int) -> re.Match[bytes]:
    """The line that begins at ``start``, its end included; it may be empty."""
    return cast("re.Match[bytes]", LINE.match(source, start, end))
