"""The plain letters of a text: what a pseudo-locale may change, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from toolkit.formats.templates import template_marks
from toolkit.formats.text.links import links

_VALUE = re.compile(r"\{[a-z][a-z0-9_]*\}")


def with_letters(text: str, change: Callable[[str], str]) -> str:
    """``text`` changed, but for its addresses, values and template marks."""
    out, at = [], 0
    for start, end in sorted(_kept(text)):
        if end > at:  # an address may hold a value, and end in a template mark
            out += [change(text[at:start]), text[max(start, at) : end]]
            at = end
    return "".join([*out, change(text[at:])])


def _kept(text: str) -> Iterator[tuple[int, int]]:
    yield from ((link.start, link.end) for link in links(text))
    yield from (match.span() for match in _VALUE.finditer(text))
    source = text.encode()
    letter = byte = 0
    for start, end in template_marks(source):
        letter += len(source[byte:start].decode())
        length = len(source[start:end].decode())
        yield letter, letter + length
        letter, byte = letter + length, end
