"""From a translation to what stands in the page: text stays text.

Where tags may stand, those that are whole are kept (what they add is judged when the page is read
again); every other ``<`` is text, and so is an ``&`` that begins no reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from toolkit.formats.html import jsonld, references
from toolkit.formats.html.tokens import Token, What, attributes, tokens
from toolkit.formats.html.words import SPACE
from toolkit.model import Segment

_SYNTAX = "html"
_BLANK_LINE = re.compile(rb"\n[ \t>]*+\r?\n")


def is_html(syntax: str) -> bool:
    """Whether a segment's place is one of HTML's."""
    return syntax.startswith(_SYNTAX)


def place(text: str, segment: Segment, *, strict: bool) -> bytes:
    """What stands in the page for ``text``, in the place of ``segment``."""
    match segment.syntax.partition(":")[2]:
        case "json":
            return jsonld.written(text).encode()
        case "bare":
            return f'"{_attribute(text, chr(34))}"'.encode()
        case "'" | '"' as quote:
            return _attribute(text, quote).encode()
        case "text":
            lines = references.encode(text.strip()).split("\n")
            return _line_end(segment, text).join(lines).encode()
    line = SPACE.sub(" ", text).strip(" ")
    return references.encode(line).encode() if strict else _inline(line).encode()


def _line_end(segment: Segment, text: str) -> str:
    """How lines of a text area end: as the author's do, if there are any of that kind."""
    has_blank = _BLANK_LINE.search(segment.raw)
    if b"\n" not in segment.raw or ("\n\n" in text and not has_blank):
        return "&#10;"
    return ("\r\n" if b"\r\n" in segment.raw else "\n") + segment.hang


def shield(placed: bytes, syntax: str, marks: Iterable[int]) -> bytes:
    """``placed`` with each of these bytes as a reference.

    Of ``{<`` it is enough that the brace is one: what follows may be a tag.
    """
    at_once = set(marks)
    for at in sorted(at_once, reverse=True):
        code = placed[at]
        if placed[at - 1 : at + 1] == b"{<" and at - 1 in at_once:
            continue
        written = f"\\u{code:04x}" if syntax == "html:json" else f"&#{code};"
        said = b"&lt;" if code == ord("<") and syntax != "html:json" else written.encode()
        placed = placed[:at] + said + placed[at + 1 :]
    return placed


def _attribute(text: str, quote: str) -> str:
    return references.encode(SPACE.sub(" ", text).strip(" "), quote=quote)


def _inline(line: str) -> str:
    source = line.encode()
    return "".join(_written(source, token) for token in tokens(source))


def _written(source: bytes, token: Token) -> str:
    raw = source[token.start : token.end].decode(errors="replace")
    if token.what is What.OPEN:
        return _tag(source, token)
    if token.what in (What.CLOSE, What.ATOM, What.CDATA, What.RAW) or _is_comment(token, raw):
        return raw
    return references.encode(raw)


def _tag(source: bytes, token: Token) -> str:
    """A tag whose values hold no ``<``: within ``<noscript>`` it could end what it stands in."""
    out, at = [], token.start
    for one in attributes(source, token):
        value = source[one.start : one.end]
        if one.start >= at and b"<" in value:
            out += [source[at : one.start], value.replace(b"<", b"&lt;")]
            at = one.end
    return b"".join([*out, source[at : token.end]]).decode(errors="replace")


def _is_comment(token: Token, raw: str) -> bool:
    return token.what is What.COMMENT and raw.startswith("<!--") and raw.endswith("-->")
