"""Old and new word by word: what stays, what goes, what comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from toolkit.catalog.change.alignment import Span, align

_WORDS = re.compile(r"\d++(?:[.,]\d++)*+|[^\W\d]++(?:['’][^\W\d]++)*+|\s++|.", re.DOTALL)


class Stay(StrEnum):
    """What becomes of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Piece(NamedTuple):
    """Words, with the spaces and signs between them."""

    stay: Stay
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both texts in order; what was removed stands before what was added there.

    The pieces that are not added join to ``old``, those that are not removed to ``new``.
    """
    words = _WORDS.findall(old), _WORDS.findall(new)
    spans = _bridged(list(align(*words)), words[0])
    return tuple(piece for span in spans for piece in _pieces(span, *words))


def _pieces(span: Span, old: list[str], new: list[str]) -> Iterator[Piece]:
    before, after = "".join(old[slice(*span.old)]), "".join(new[slice(*span.new)])
    if span.same:
        yield Piece(Stay.KEPT, before)
        return
    if before:
        yield Piece(Stay.REMOVED, before)
    if after:
        yield Piece(Stay.ADDED, after)


def _bridged(spans: list[Span], old: list[str]) -> list[Span]:
    """A space that alone stays between two changed stretches belongs to them."""
    blank = [span.same and not "".join(old[slice(*span.old)]).strip() for span in spans]
    inner = [0 < at < len(spans) - 1 and is_blank for at, is_blank in enumerate(blank)]
    marked = [
        span._replace(same=span.same and not at) for span, at in zip(spans, inner, strict=True)
    ]
    starts = [at for at, span in enumerate(marked) if not at or span.same != marked[at - 1].same]
    return [_joined(marked[a:b]) for a, b in pairwise([*starts, len(marked)])]


def _joined(spans: list[Span]) -> Span:
    first, last = spans[0], spans[-1]
    return Span(first.same, (first.old[0], last.old[1]), (first.new[0], last.new[1]))
