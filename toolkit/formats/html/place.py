"""From a translation to what stands in the page: text stays text.

Where tags may stand, those that are whole are kept (what they add is judged when the page is read
again); every other ``<`` is text, and so is an ``&`` that begins no reference.
"""

from __future__ import annotations

from collections.abc import Iterable

from toolkit.formats.html import jsonld, references
from toolkit.formats.html.tokens import Token, What, attributes, tokens
from toolkit.formats.html.words import SPACE

_SYNTAX = "html"


def is_html(syntax: str) -> bool:
    """Whether a segment's place is one of HTML's."""
    return syntax.startswith(_SYNTAX)


def place(text: str, syntax: str, *, strict: bool) -> bytes:
    """What stands in the page for ``text``, in a place of this kind."""
    match syntax.partition(":")[2]:
        case "json":
            return jsonld.written(text).encode()
        case "bare":
            return f'"{_attribute(text, chr(34))}"'.encode()
        case "'" | '"' as quote:
            return _attribute(text, quote).encode()
        case "text":
            return references.encode(text.strip()).replace("\n", "&#10;").encode()
    line = SPACE.sub(" ", text).strip(" ")
    return references.encode(line).encode() if strict else _inline(line).encode()


def shield(placed: bytes, syntax: str, marks: Iterable[int]) -> bytes:
    """``placed`` with each of these bytes as a reference."""
    for at in sorted(set(marks), reverse=True):
        code = placed[at]
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
