"""A text as the keys under which phrases are looked up: words, `NUMBER`, marks, and `GAP`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from toolkit.language import words
from toolkit.language.words import Kind, Token

NUMBER = "#"
GAP = ""  # code, an address, a telephone number: no phrase reaches across
_HYPHENS = frozenset("-‐‑")
_UNHEARD = frozenset("\"'‘’“”«»*_")
_IRREGULAR = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


class Key(NamedTuple):
    """What is looked up, and where it stands in the text."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=64)
def keys(text: str, language: str) -> tuple[Key, ...]:
    """The keys of ``text`` in order; quotes and the hyphens within words are left out."""
    read = words.tokens(text)
    return tuple(
        Key(part, token.start, token.end)
        for at, token in enumerate(read)
        if not _is_unheard(read, at)
        for part in _parts(token, language)
    )


def _is_unheard(read: tuple[Token, ...], at: int) -> bool:
    mark = read[at].text
    if mark not in _HYPHENS:
        return mark in _UNHEARD
    return words.touching(read, at) and words.touching(read, at + 1)


def _parts(token: Token, language: str) -> Iterator[str]:
    if token.kind is Kind.WORD:
        yield from _english(token.folded) if language == "en" else (token.folded,)
    elif token.kind is Kind.NUMERAL:
        yield NUMBER
    else:
        yield token.text if token.kind is Kind.MARK else GAP


def _english(word: str) -> tuple[str, ...]:
    """``don't`` is do + not, ``cannot`` can + not, ``you'll`` you + 'll."""
    if word == "cannot":
        return ("can", "not")
    if word.endswith("n't"):
        stem = word.removesuffix("n't")
        return (_IRREGULAR.get(stem, stem), "not")
    head, apostrophe, tail = word.partition("'")
    return (head, apostrophe + tail) if tail else (head,)
