"""The words of a message that say something, each with whether the other side answers it.

A word is answered if one on the other side may render it: by the bilingual tables, by a common
root, or as the catalog itself renders it elsewhere (``Lexicon``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from toolkit.check.coverage.lexicon import Lexicon
from toolkit.check.subject import Side
from toolkit.language.bilingual import LITTLE, figure_mark, is_listed, marks, root
from toolkit.language.bilingual.little import PHRASED, PHRASES
from toolkit.language.wordlist import Verdicts
from toolkit.language.words import Kind, Token

_LISTED = {"en": (1.6, -1.2), "es": (1.2, -1.1)}
_UNLISTED = {"en": (0.8, -1.2), "es": (0.7, -1.1)}
_FIGURE = (1.6, -1.4)
_ALL_THE_TIME = {"en": ("hours", "days", "week"), "es": ("horas", "dias", "semana")}
_LOST = 2.4  # weight of answered words at which a stretch ends
_Weights = tuple[float, float]
_Telling = tuple[Token, frozenset[str], _Weights]
_WORD, _NUMERAL = Kind.WORD, Kind.NUMERAL  # a look at a member costs a step of a loop


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


def accounts(source: Side, target: Side) -> tuple[list[Word], list[Word]]:
    """The words of the source and those of the translation."""
    ours, told = _read(source)
    theirs, said = _read(target)
    return _judged(ours, said), _judged(theirs, told)


def marks_of(side: Side) -> frozenset[str]:
    """By what the words of a side that say something are found on the other."""
    return frozenset().union(*[own for _token, own, _weights in _read(side)[0]])


def _judged(words: list[_Telling], other: frozenset[str]) -> list[Word]:
    judged = []
    for (_kind, _text, _folded, bare, start, end), own, weights in words:
        answered = not own.isdisjoint(other)
        judged.append(Word(start, end, answered, weights[answered], bare))
    return judged


def _read(side: Side) -> tuple[list[_Telling], frozenset[str]]:
    """The words that say something, and the marks of all words."""
    said: list[_Telling] = []
    every: list[frozenset[str]] = []
    known, empty = _KNOWN[side.language], _empty(side)
    if "24/7" in side.plain:
        every += [known[word][0] for word in _ALL_THE_TIME[side.language]]
    for token in side.tokens:
        kind = token.kind
        if kind is _WORD:
            own, weights = known[token.bare]
        elif kind is _NUMERAL:
            own, weights = _figure(token.bare)
        else:
            continue
        every.append(own)
        if weights and token.start not in empty:
            said.append((token, own, weights))
    return said, frozenset().union(*every)


def _empty(side: Side) -> frozenset[int]:
    """The letters of phrases that a translation may leave out."""
    if PHRASED[side.language].isdisjoint(side.vocabulary):
        return frozenset()
    found = PHRASES[side.language].finditer(side.plain)
    return frozenset(at for match in found for at in range(*match.span()))


def linked(words: tuple[list[Word], list[Word]], lexicon: Lexicon) -> tuple[list[Word], list[Word]]:
    """The same, with what the catalog renders by each other answered on both sides."""
    ours, theirs = words
    left = {mark_of(word): at for at, word in enumerate(theirs) if not word.is_answered}
    for at, word in enumerate(ours):
        if not word.is_answered:
            for mark in lexicon.links.get(mark_of(word), frozenset()) & left.keys():
                ours[at] = _answered(ours[at])
                theirs[left[mark]] = _answered(theirs[left[mark]])
    return words


def mark_of(word: Word) -> str:
    """Its root, by which a catalog's own renderings are known."""
    return "~" + root(word.bare)


def _answered(word: Word) -> Word:
    return word._replace(is_answered=True, weight=_LISTED["en"][True])


def _known(word: str, language: str) -> tuple[frozenset[str], _Weights | None]:
    little = len(word) < 2 or word in LITTLE[language]
    kinds = _LISTED if is_listed(word, language) else _UNLISTED
    return marks(word, language), None if little else kinds[language]


_KNOWN = {language: Verdicts(partial(_known, language=language)) for language in LITTLE}


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
