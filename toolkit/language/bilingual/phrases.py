"""Where the phrases of ``renderings`` stand in a text, and which of them answer one another.

The other tables say how a word *may* be rendered, contraries too; this one says what *answers* it:
*let* and *dejar*, *up to* and *hasta*.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from toolkit.language.bilingual.renderings import TABLE
from toolkit.language.inflection import forms
from toolkit.language.keys import keys

LONGEST = 4  # words of a phrase


class Word(NamedTuple):
    """A phrase in a text, and the lines on which it stands."""

    start: int
    end: int
    lines: frozenset[int]


@lru_cache(maxsize=4096)
def words(text: str, language: str) -> tuple[Word, ...]:
    """The phrases of the table in a text, each the longest from where it begins."""
    return tuple(_found(text, language)) if language in ("en", "es") else ()


def lines(text: str, language: str) -> frozenset[int]:
    """All lines of the table that a text has a phrase of."""
    return frozenset(line for word in words(text, language) for line in word.lines)


def _found(text: str, language: str) -> Iterator[Word]:
    known, read = phrases(language), keys(text, language)
    at = 0
    while at < len(read):
        for end in range(min(at + LONGEST, len(read)), at, -1):
            lines = known.get(" ".join(key.key for key in read[at:end]))
            if lines:
                yield Word(read[at].start, read[end - 1].end, lines)
                at = end - 1
                break
        at += 1


@cache
def phrases(language: str) -> dict[str, frozenset[int]]:
    """Every phrase in all its forms, with its lines."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(rows()):
        for phrase in line[language != "en"]:
            for form in _forms(phrase, language):
                found[form].add(number)
    return {phrase: frozenset(lines) for phrase, lines in found.items()}


@cache
def firm_lines() -> frozenset[int]:
    """The lines of what no translation may lack."""
    return frozenset(number for number, line in enumerate(_lines()) if line.startswith("! "))


@cache
def rows() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The lines of the table: English phrases, Spanish ones."""
    cut = (line.removeprefix("! ").split(" | ") for line in _lines())
    return tuple((_phrases(one), _phrases(other)) for one, other in cut)


def _lines() -> list[str]:
    return re.sub(r"\n +", " ", TABLE.strip()).splitlines()


def _phrases(row: str) -> tuple[str, ...]:
    return tuple(re.split(r",\s+", row.strip()))


def _forms(phrase: str, language: str) -> Iterator[str]:
    several = [
        [form for one in word.split("|") for form in forms(one, language)]
        for word in phrase.split()
    ]
    yield from (" ".join(row) for row in product(*several))
