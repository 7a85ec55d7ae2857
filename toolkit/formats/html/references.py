"""Character references: what they say, how a message shows them, how text becomes HTML again.

In a message ``&`` and ``<`` stand for themselves, and so does everything that can be seen. As it
is written stays what cannot be seen (``&nbsp;``, ``&shy;``), and what would be something else if it
were not (``&lt;b>``, ``&amp;lt;``). A reference in a message ends with ``;``.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#[0-9]++|#[xX][0-9a-fA-F]++|[A-Za-z][A-Za-z0-9]*+);?")
_STRICT = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LONGEST = 32
_TAG_START = re.compile(r"<(?=[A-Za-z/!?])")
_AMPERSAND = re.compile("&")


def decode(text: str, *, attribute: bool = False) -> str:
    """What a browser makes of ``text``."""
    if "&" not in text:
        return text
    return "".join(shown for _, shown in _parts(text, attribute=attribute))


def offered(text: str, *, attribute: bool = False, tags: bool = True) -> str:
    """``text`` as a message shows it; ``tags`` says that in its place a ``<`` could begin one."""
    if "&" not in text:
        return text
    parts = [
        written if written and not _is_visible(shown) else shown
        for written, shown in _parts(text, attribute=attribute)
    ]
    joined, literal, at = "".join(parts), set[int](), 0
    for (written, shown), part in zip(_parts(text, attribute=attribute), parts, strict=True):
        if part == shown and (written or shown == "&"):
            literal.update(at + n for n, char in enumerate(shown) if char in "&<")
        at += len(part)
    return "".join(_ambiguous(joined, literal, tags=tags))


def _ambiguous(text: str, literal: set[int], *, tags: bool) -> Iterator[str]:
    done = 0
    for at in sorted(literal):
        if text[at] == "&" and is_reference(text, at):
            yield f"{text[done:at]}&amp;"
        elif tags and text[at] == "<" and _TAG_START.match(text, at):
            yield f"{text[done:at]}&lt;"
        else:
            continue
        done = at + 1
    yield text[done:]


def encode(text: str, *, quote: str = "") -> str:
    """Plain text with references as HTML that says it: for an attribute in ``quote``, else text."""
    encoded = escape_ampersands(text).replace("<", "&lt;")
    if quote == '"':
        return encoded.replace('"', "&quot;")
    return encoded.replace("'", "&#39;") if quote == "'" else encoded


def escape_ampersands(text: str) -> str:
    """``text`` with each ``&`` that begins no reference as ``&amp;``."""
    if "&" not in text:
        return text
    return _AMPERSAND.sub(lambda m: "&" if is_reference(text, m.start()) else "&amp;", text)


def is_reference(text: str, at: int) -> bool:
    """Whether a reference, with its ``;``, begins here."""
    found = _STRICT.match(text, at)
    return bool(found) and (found[0][1] == "#" or found[0][1:] in html5 if found else False)


def _parts(text: str, *, attribute: bool) -> Iterator[tuple[str, str]]:
    """Each reference as it is written (with its ``;``) and shown; between them, text as shown."""
    at = 0
    for match in _REFERENCE.finditer(text):
        written, shown, end = _read(text, match, attribute=attribute)
        if written:
            yield "", text[at : match.start()]
            yield written, shown
            at = end
        else:
            yield "", text[at : match.start()]
            yield "", "&"
            at = match.start() + 1
    yield "", text[at:]


def _read(text: str, match: re.Match[str], *, attribute: bool) -> tuple[str, str, int]:
    """A reference written out, what it says, where it ends; nothing where it is none."""
    whole = match[0]
    if whole[1] == "#":
        return whole if whole.endswith(";") else f"{whole};", html.unescape(whole), match.end()
    if whole[1:] in html5:
        bare = not whole.endswith(";")
        if bare and attribute and text[match.end() : match.end() + 1] == "=":
            return "", "", 0
        return f"{whole};" if bare else whole, html5[whole[1:]], match.end()
    if attribute:
        return "", "", 0
    for length in range(min(len(whole), _LONGEST), 2, -1):
        if whole[1:length] in html5:  # an old name without its semicolon
            return f"{whole[:length]};", html5[whole[1:length]], match.start() + length
    return "", "", 0


def _is_visible(shown: str) -> bool:
    return shown.isprintable() and not any(
        char.isspace() or unicodedata.combining(char) for char in shown
    )
