"""One value of front matter: what it says, and how a translation of it is written.

Scalars of YAML as in data files; strings on one line of TOML 1.0. Nothing is evaluated.
"""

from __future__ import annotations

import re

from toolkit.formats.data.document import BrokenError
from toolkit.formats.data.yaml_text import QUOTED, Scalar, block, plain, quoted, write
from toolkit.formats.scalars import Value, encode, line_at, unescaped
from toolkit.messages import N_
from toolkit.model import Segment

_QUOTED_KEY = rb"""(?P<key>"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|"""
YAML_KEY = re.compile(_QUOTED_KEY + rb"[\w$./][^\r\n#]*?)[ \t]*:(?=[ \t\r\n]|\Z)[ \t]*")
TOML_KEY = re.compile(_QUOTED_KEY + rb"[\w.\-]+)[ \t]*=[ \t]*")
_COMMENT = re.compile(rb"[ \t]+#[^\r\n]*\Z")
_TOML_LITERAL = re.compile(rb"'[^'\r\n]*'")
_TOML_BASIC = re.compile(rb'"(?:[^"\\\r\n]|\\.)*"')
_FOLD = re.compile(r"[ \t]*[\r\n]+[ \t]*")

TAG = N_("a tag")
NO_TEXT = {
    b"*": N_("an alias"),
    b"&": N_("an anchor"),
    b"!": TAG,
    b"[": N_("a list"),
    b"{": N_("a map"),
}


def yaml_value(raw: bytes) -> Value | str:
    """A scalar, or what else stands there in words (empty for what is no text and no danger)."""
    at = _beginning(raw)
    if at is None:
        return ""
    if said := NO_TEXT.get(raw[at : at + 1]):
        return said
    try:
        return _value(_scalar(raw, at))
    except BrokenError as error:
        return str(error)


def _beginning(raw: bytes) -> int | None:
    """Where the value begins; none where there is none, or a list or a map on later lines."""
    first = line_at(raw, 0, len(raw))[0]
    if _COMMENT.sub(b"", b" " + first.rstrip(b"\r\n")).strip():
        return 0
    rest = raw[len(first) :].lstrip()
    if not rest or rest.startswith((b"-", b"#", b"?")) or YAML_KEY.match(rest):
        return None
    return len(raw) - len(rest)


def _scalar(raw: bytes, at: int) -> Scalar:
    if raw[at : at + 1] in QUOTED:
        return quoted(raw, at)
    if raw[at : at + 1] in (b"|", b">"):
        return block(raw, at, 0)
    found = plain(raw, at, 0, flow=False)
    line = _COMMENT.sub(b"", line_at(raw, found.end, len(raw))[0].rstrip(b"\r\n"))
    if not line.strip():
        return found
    # "title: Ketamine: what it is" is no YAML, but what people write
    end = found.end + len(line.rstrip())
    return Scalar(at, end, raw[at:end].decode(errors="replace"), found.syntax)


def _value(scalar: Scalar) -> Value:
    return Value(scalar.start, scalar.end, scalar.syntax, scalar.text, scalar.hang)


def toml_value(raw: bytes) -> Value | str:
    """A string on one line, or what else stands there in words, as ``yaml_value`` has it."""
    if raw.startswith((b'"""', b"'''")):
        return N_("a text of several lines")
    if match := _TOML_BASIC.match(raw):
        return Value(0, match.end(), '"', unescaped(match[0][1:-1].decode(errors="replace")))
    if match := _TOML_LITERAL.match(raw):
        return Value(0, match.end(), "'toml", match[0][1:-1].decode(errors="replace"))
    return ""


def placed(text: str, segment: Segment) -> bytes:
    """``text`` as the value of its key, on one line where the author's was."""
    has_lines = segment.syntax[:1] in ("|", ">") or "\n" in segment.text
    said = text.strip(" \t\r\n") if has_lines else _FOLD.sub(" ", text.strip(" \t\r\n"))
    if segment.syntax == "'toml":
        return encode(said, segment)
    return write(said.replace("\r\n", "\n"), segment)
