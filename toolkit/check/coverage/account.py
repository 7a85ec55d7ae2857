"""The words of a message that say something, each with whether the other side answers it.

A word is answered if one on the other side may render it: by the bilingual tables, by a common
root, or as the catalog itself renders it elsewhere (``Lexicon``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from toolkit.check.coverage.lexicon import Lexicon
from toolkit.check.subject import Side, Subject
from toolkit.language.bilingual import LITTLE, figure_mark, is_listed, marks
from toolkit.language.words import Kind, Token

_LISTED = {"en": (1.6, -1.2), "es": (1.2, -1.1)}
_UNLISTED = {"en": (0.8, -1.2), "es": (0.7, -1.1)}
_FIGURE = (1.6, -1.4)
_LOST = 2.4  # weight of answered words at which a stretch ends
_Weights = tuple[float, float]


class Word(NamedTuple):
    """A word or figure that says something. ``weight`` is what it bears out: above zero that it
    was left out, below that it is there (logarithms of how much likelier the one is)."""

    start: int
    end: int
    is_answered: bool
    weight: float
    bare: str


class Stretch(NamedTuple):
    """Words in a row that the other side does not answer, and how much bears that out.

    ``first`` and ``last`` count the words of the side.
    """

    start: int
    end: int
    weight: float


class _Reading(NamedTuple):
    tokens: tuple[tuple[Token, frozenset[str], _Weights], ...]
    marks: frozenset[str]


def accounts(subject: Subject, lexicon: Lexicon) -> tuple[list[Word], list[Word]]:
    """The words of the source and those of the translation."""
    source, target = _read(subject.source), _read(subject.target)
    told = lexicon.told(source.marks) if lexicon.links else source.marks
    ours = [_judged(token, lexicon.told(own), target.marks, w) for token, own, w in source.tokens]
    theirs = [_judged(token, own, told, w) for token, own, w in target.tokens]
    return ours, theirs


def marks_of(side: Side) -> frozenset[str]:
    """By what the words of a side that say something are found on the other."""
    return frozenset().union(*(own for _token, own, _weights in _read(side).tokens))


def _judged(token: Token, own: frozenset[str], other: frozenset[str], weights: _Weights) -> Word:
    answered = not own.isdisjoint(other)
    return Word(token.start, token.end, answered, weights[answered], token.bare)


def _read(side: Side) -> _Reading:
    said: list[tuple[Token, frozenset[str], _Weights]] = []
    every: set[str] = set()
    for token in side.tokens:
        if token.kind is Kind.WORD:
            own, weights = _known(token.bare, side.language)
        elif token.kind is Kind.NUMERAL:
            own, weights = _figure(token.bare)
        else:
            continue
        every.update(own)
        if weights:
            said.append((token, own, weights))
    return _Reading(tuple(said), frozenset(every))


@lru_cache(maxsize=32_768)
def _known(word: str, language: str) -> tuple[frozenset[str], _Weights | None]:
    little = len(word) < 2 or word in LITTLE[language]
    kinds = _LISTED if is_listed(word, language) else _UNLISTED
    return marks(word, language), None if little else kinds[language]


@lru_cache(maxsize=4096)
def _figure(written: str) -> tuple[frozenset[str], _Weights | None]:
    digits = "".join(filter(str.isdigit, written))
    return frozenset([figure_mark(digits)]), _FIGURE if len(digits) > 1 else None


def stretches(words: Sequence[Word]) -> Iterator[Stretch]:
    """What may have been left out: each run of words whose weights add up to most, in order."""
    weight, first, best = 0.0, 0, None
    for index, word in enumerate(words):
        if weight + word.weight <= 0 or (best and weight + word.weight < best.weight - _LOST):
            if best:
                yield best
            weight, best = 0.0, None
            continue
        if weight <= 0:
            first = index
        weight += word.weight
        if best is None or weight > best.weight:
            best = Stretch(words[first].start, word.end, weight)
    if best:
        yield best
