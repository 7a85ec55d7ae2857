"""A text as the keys under which phrases are looked up: words, `NUMBER`, marks, and `GAP`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from toolkit.language import words
from toolkit.language.words import Kind, Token, made

_WORD, _MARK, _NUMERAL = (
    Kind.WORD,
    Kind.MARK,
    Kind.NUMERAL,
)  # to look a member up costs more than the rest of a step
NUMBER = "#"
GAP = ""  # code, an address, a telephone number: no phrase reaches across
_HYPHENS = frozenset("-‐‑")
_UNHEARD = frozenset("\"'‘’“”«»*_")
_NOT_NON = ("none", "nonsense", "nonsensical", "nonchalant", "nonagenarian", "nonplus", "nonpareil")
_IRREGULAR = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


class Key(NamedTuple):
    """What is looked up, and where it stands in the text."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=64)
def keys(text: str, language: str) -> tuple[Key, ...]:
    """The keys of ``text`` in order; quotes and the hyphens within words are left out."""
    read, english = words.tokens(text), language == "en"
    found: list[Key] = []
    for at, (kind, written, word, _, start, end) in enumerate(read):
        if kind is _WORD:
            if english and ("'" in word or word[:3] == "non" or word == "cannot"):
                found += _english(read[at])
            else:
                found.append(made(Key, (word, start, end)))
        elif kind is not _MARK:
            found.append(made(Key, (NUMBER if kind is _NUMERAL else GAP, start, end)))
        elif not _is_unheard(read, at):
            found.append(made(Key, (written, start, end)))
    return tuple(found)


def _is_unheard(read: tuple[Token, ...], at: int) -> bool:
    mark = read[at].text
    if mark not in _HYPHENS:
        return mark in _UNHEARD
    return words.touching(read, at) and words.touching(read, at + 1)


def _english(token: Token) -> Iterator[Key]:
    """``cannot`` is can + not, ``don't`` do + not, ``nonfatal`` non + fatal, each in its place."""
    word = token.folded
    head, apostrophe, tail = word.partition("'")
    if word == "cannot":
        head, tail, cut = "can", "not", token.start + len("can")
    elif word.startswith("non") and len(word) > 7 and not word.startswith(_NOT_NON):
        head, tail, cut = "non", word[3:], token.start + len("non")
    elif tail == "t" and head.endswith("n"):
        stem = head[:-1]
        head, tail, cut = _IRREGULAR.get(stem, stem), "not", token.end - len("n't")
    else:
        tail, cut = apostrophe + tail, token.end - len(tail) - 1
    if tail and head:
        yield Key(head, token.start, cut)
        yield Key(tail, cut, token.end)
    else:
        yield Key(head or tail, token.start, token.end)
