"""Where a wording stands in a text: whole words, in any letters, with or without accents."""

from __future__ import annotations

from functools import lru_cache

from toolkit.check.subject import Side
from toolkit.language.words import tokens
from toolkit.model import Span


def places(wording: str, side: Side) -> list[Span]:
    """The spans of a wording, in order."""
    wanted = _bare(wording)
    if not wanted or not side.vocabulary.issuperset(_words(wording)):
        return []
    words = [token.bare for token in side.tokens]
    last = len(wanted)
    return [
        (side.tokens[index].start, side.tokens[index + last - 1].end)
        for index, word in enumerate(words)
        if word == wanted[0] and tuple(words[index : index + last]) == wanted
    ]


@lru_cache(maxsize=512)
def _bare(wording: str) -> tuple[str, ...]:
    return tuple(token.bare for token in tokens(wording))


@lru_cache(maxsize=512)
def _words(wording: str) -> frozenset[str]:
    return frozenset(token.bare for token in tokens(wording) if token.text.isalpha())
