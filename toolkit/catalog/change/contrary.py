"""What "not" makes of a word, compared without its ending: *do not forget*, *remember*."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from toolkit.catalog.change.stem import root
from toolkit.language import contrasts

Phrases = frozenset[frozenset[str]]


def complements(word: str, language: str) -> Phrases:
    """The phrases, of words without endings, that say what "not" and this one say."""
    return _complements(language).get(word, frozenset())


@cache
def _complements(language: str) -> dict[str, Phrases]:
    found: dict[str, Phrases] = defaultdict(frozenset)
    for denied, said in contrasts.complements(language):
        others = frozenset(frozenset(map(root, phrase.split())) for phrase in said)
        for word in map(root, denied):
            found[word] |= others
    return dict(found)
