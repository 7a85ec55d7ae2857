"""A page cut into pieces, whatever its format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toolkit.messages import _
from toolkit.model import Finding, Piece, Segment, Severity, Verbatim

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A segment and the bytes it stands in."""

    start: int
    end: int
    segment: Segment


def cut(source: bytes, start: int, units: Iterable[Unit]) -> Iterator[Piece]:
    """The units, which are in order, and what lies between them, from a byte on."""
    for unit in units:
        if unit.start > start:
            yield Verbatim(source[start : unit.start])
        yield unit.segment
        start = unit.end
    if start < len(source):
        yield Verbatim(source[start:])


def unfit(pieces: Iterable[Piece], path: str) -> Iterator[Finding]:
    """Texts with a control character: no catalog may hold one."""
    for piece in pieces:
        found = _CONTROL.search(piece.text) if isinstance(piece, Segment) else None
        if found and isinstance(piece, Segment):
            said = _("the text holds U+{code}, which no catalog can", code=f"{ord(found[0]):04X}")
            at = max(piece.raw.find(found[0].encode()), 0)  # not in it where an entity says it
            line = piece.line + piece.raw.count(b"\n", 0, at)
            yield Finding("control-character", Severity.ERROR, said, path, line, page=path)
