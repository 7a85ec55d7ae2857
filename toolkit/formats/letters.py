"""The plain letters of a text without markup: what a pseudo-locale may change, and nothing else.

Addresses, references, labels, values and template marks stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from toolkit.formats.templates import template_marks

_KEPT = re.compile(
    r"\{[a-z][a-z0-9_]*\}"  # values
    r"|\[\^[^\]\s]+\]|\[![A-Za-z]+\]"  # a footnote's and an alert's name
    r"|&(?:\#\d+|\#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);"  # what may become an entity
    r"|(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*+://\S+|\bwww\.\S+|(?<!\S)\S+@\S+\.\S+",  # addresses
    re.DOTALL | re.IGNORECASE,
)


def changed(text: str, change: Callable[[str], str]) -> str:
    """``text`` changed, but for template marks and what else is kept."""
    source = text.encode()
    out, at = [], 0
    for start, end in template_marks(source):
        out += [_between(source[at:start].decode(), change), source[start:end].decode()]
        at = end
    return "".join([*out, _between(source[at:].decode(), change)])


def _between(text: str, change: Callable[[str], str]) -> str:
    out, at = [], 0
    for match in _KEPT.finditer(text):
        out += [change(text[at : match.start()]), match[0]]
        at = match.end()
    return "".join([*out, change(text[at:])])
