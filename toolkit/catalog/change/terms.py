"""Names that must be kept, wherever a text says them: whole words, in any case and number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.catalog.change.stem import stem

_WORD = re.compile(r"[^\W_]++(?:['’][^\W_]++)*+")

Stems = tuple[str, ...]


def find_terms(text: str, terms: frozenset[str]) -> Iterator[tuple[str, int, int]]:
    """Each term in the text, the longest first: its words as they are compared, and its span."""
    if not terms:
        return
    known = _by_first_word(terms)
    words = [(stem(match[0]), *match.span()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        length = _longest(words, at, known)
        if length:
            span = words[at : at + length]
            yield " ".join(word for word, *_ in span), span[0][1], span[-1][2]
        at += length or 1


@lru_cache(maxsize=8)
def _by_first_word(terms: frozenset[str]) -> dict[str, list[Stems]]:
    known: dict[str, list[Stems]] = {}
    for term in sorted(terms):
        words = tuple(stem(word) for word in _WORD.findall(term))
        if words:
            known.setdefault(words[0], []).append(words)
    return {first: sorted(names, key=len, reverse=True) for first, names in known.items()}


def _longest(words: list[tuple[str, int, int]], at: int, known: dict[str, list[Stems]]) -> int:
    for name in known.get(words[at][0], ()):
        if tuple(word for word, *_ in words[at : at + len(name)]) == name:
            return len(name)
    return 0
