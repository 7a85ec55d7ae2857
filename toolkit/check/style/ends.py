"""With which sign a text ends, whatever closes after it."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from toolkit.check.subject import Side
from toolkit.model import Span

_CLOSING = " \t\n\u00a0\"'”’»›)]}"
_ENDS = frozenset(".?!:;,…")
# A point that belongs to the word before it; it ends the sentence as well.
_ABBREVIATION = re.compile(
    r"(?:\b(?:etc|approx|aprox|vs|Inc|Co|Corp|Ltd|Jr|Sr|Sra|St|Dr|Dra|No|núm|pág|Ud|Uds|tel|máx|mín"
    r"|max|min|ej|EE\.\s?UU)|\b[A-Za-z](?:\.\s?[A-Za-z]){0,4})\.$"
)
_LOOK = 40  # letters before the end that an abbreviation may take


class End(NamedTuple):
    """The last sign: one of ``. ? ! : ; , …`` or nothing; where it stands, where text ends."""

    sign: str
    span: Span


def end_of(side: Side) -> End:
    """How the text ends; marks (stars, tags, addresses) are not looked at."""
    text = side.plain.rstrip(_CLOSING)
    at = len(text)
    if not text or text[-1] not in _ENDS or _is_mark(side, at):
        return End("", (at, at))
    if text.endswith("..."):
        return End("…", (len(text.rstrip(".")), at))
    return End(text[-1], (at - 1, at))


def is_abbreviation(side: Side, end: End) -> bool:
    """The point may be only an abbreviation's."""
    at = end.span[1]
    return end.sign == "." and bool(_ABBREVIATION.search(side.plain[max(0, at - _LOOK) : at]))


def _is_mark(side: Side, at: int) -> bool:
    """Something that is no text, a placeholder or code, comes after the last sign."""
    after = takewhile(lambda mark: mark.start >= at, reversed(side.marks))
    return any(mark.kind in _SHOWN for mark in after)


_SHOWN = frozenset(["placeholder", "code", "autolink", "url", "email", "entity"])
