"""The words in linked data (JSON-LD): the values of a few keys that a reader may be shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

KEYS = frozenset(
    """
    abstract alternateName alternativeHeadline articleBody caption description
    disambiguatingDescription headline name reviewBody slogan text
    """.split()  # noqa: SIM905 - words read best as words
)
_PART = re.compile(
    rb'[ \t\r\n]*+(?P<part>"(?P<text>(?:[^"\\\x00-\x1f]++|\\.)*+)"|[{}\[\]:,]|[^\s"{}\[\]:,]++)'
)
_WORD = re.compile(r"[^\W_]")
_ADDRESS = re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*:\S*\s*\Z|\s*/\S*\s*\Z")
_PAIRS = {b"}": b"{", b"]": b"["}


def values(source: bytes, start: int, end: int) -> list[tuple[int, int, str]]:
    """The values of those keys: the bytes between their quotes, and what they say.

    None at all where it is no JSON.
    """
    parts = list(_parts(source, start, end))
    if not parts or source[parts[-1][1] : end].strip():
        return []
    try:
        return list(_values(parts))
    except ValueError:
        return []


def is_offered(text: str) -> bool:
    """Whether a value has words, and is no address."""
    return bool(_WORD.search(text)) and not _ADDRESS.match(text)


def written(text: str) -> str:
    """``text`` between the quotes of a string, with nothing in it that could end a script."""
    inside = json.dumps(text, ensure_ascii=False)[1:-1]
    return inside.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _parts(source: bytes, at: int, end: int) -> Iterator[tuple[int, int, bytes, bool]]:
    while match := _PART.match(source, at, end):
        yield *match.span("part"), match["part"], match["text"] is not None
        at = match.end()


def _values(parts: list[tuple[int, int, bytes, bool]]) -> Iterator[tuple[int, int, str]]:
    """Raises ValueError where brackets do not match or a string is none."""
    open_: list[tuple[bytes, str]] = []  # what opened, and under which key
    key = ""
    for index, (start, end, part, is_text) in enumerate(parts):
        if part in (b"{", b"["):
            open_.append((part, key))
        elif part in _PAIRS:
            if not open_ or open_.pop()[0] != _PAIRS[part]:
                raise ValueError(part)
            key = open_[-1][1] if open_ and open_[-1][0] == b"[" else ""
        elif is_text:
            text = str(json.loads(part))
            if index + 1 < len(parts) and parts[index + 1][2] == b":":
                key = open_[-1][1] if text == "@value" and open_ else text
            elif key in KEYS:
                yield start + 1, end - 1, text
        elif part == b"," and open_ and open_[-1][0] == b"{":
            key = ""
    if open_:
        raise ValueError(key)
