"""What "not" makes of a word, compared without its ending: *do not forget*, *remember*."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from toolkit.catalog.change.stem import root
from toolkit.language import contrasts


def complements(word: str, language: str) -> frozenset[str]:
    """The words without endings that say what "not" and this one say."""
    return _complements(language).get(word, frozenset())


@cache
def _complements(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for denied, said in contrasts.complements(language):
        others = _roots(said)
        for word in _roots(denied):
            found[word] |= others
    return dict(found)


def _roots(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(root(phrase) for phrase in phrases if " " not in phrase)
