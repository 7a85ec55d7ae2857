"""What "not" makes of a word, compared without its ending: *do not forget*, *remember*."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from toolkit.catalog.change.stem import root
from toolkit.language import contrasts

Phrases = frozenset[frozenset[str]]


def complements(word: str, denied: frozenset[str], language: str) -> Phrases:
    """The phrases, of words without endings, that say what "not" and what begins with this one say.

    All words of that must be ``denied``: *go away* is not *go*.
    """
    said = _complements(language).get(word, ())
    return frozenset(phrase for words, others in said if words <= denied for phrase in others)


@cache
def _complements(language: str) -> dict[str, list[tuple[frozenset[str], Phrases]]]:
    """By the first word: all words of what is denied, and what says that it is."""
    found: dict[str, list[tuple[frozenset[str], Phrases]]] = defaultdict(list)
    for denied, said in contrasts.complements(language):
        others = frozenset(map(_roots, said))
        for words in {tuple(map(root, phrase.split())) for phrase in denied}:
            found[words[0]].append((frozenset(words), others))
    return dict(found)


def _roots(phrase: str) -> frozenset[str]:
    return frozenset(map(root, phrase.split()))
