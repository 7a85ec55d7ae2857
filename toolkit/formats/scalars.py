"""What YAML, TOML and JSON share: texts in quotes, what they say, how others are written there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import cast

from toolkit.model import Segment

LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
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


@dataclass(frozen=True, slots=True)
class Value:
    """One key's value: where it stands, how it is written, what it says.

    ``hang`` is what further lines of a block begin with.
    """

    start: int
    end: int
    syntax: str
    text: str
    hang: str = ""


def quoted_value(match: re.Match[bytes]) -> Value:
    """What a single- or double-quoted scalar says, at the place where it was found."""
    inner = match[0][1:-1].decode(errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    start, end = match.span()
    if match[0].startswith(b"'"):
        return Value(start, end, "'", folded(inner.replace("''", "'")))
    joined = _ESCAPE.sub(lambda found: "" if found[1].startswith("\n") else found[0], inner)
    return Value(start, end, '"', unescaped(folded(joined)))


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


def double_quoted(text: str) -> bytes:
    """A text in double quotes, as JSON and YAML both read it."""
    quoted = json.dumps(text, ensure_ascii=False)
    return UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted).encode()


def encode(text: str, segment: Segment) -> bytes:
    """``text`` in the quotes that the author wrote, where they can hold it, or in none."""
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
