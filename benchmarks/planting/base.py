"""What planters share: pairs, the register of operators, words swapped by a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import NamedTuple


class Pair(NamedTuple):
    """A source text and its good translation."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Planted:
    """An error: its class, its operator, the pair that it was planted in, and what came of it."""

    kind: str
    operator: str
    at: int
    source: str
    target: str


Simple = Callable[[Pair, Random], Iterable[Pair]]
Plant = Callable[[Sequence[Pair], int, Random], Iterable[Pair]]


@dataclass(frozen=True, slots=True)
class Operator:
    """A way to go wrong: ``plant`` gives all that it can make of a pair; it sees the others."""

    kind: str
    name: str
    plant: Plant


OPERATORS: list[Operator] = []


def operator(kind: str, name: str) -> Callable[[Simple], Simple]:
    """Register what goes wrong inside a pair."""

    def put(plant: Simple) -> Simple:
        OPERATORS.append(Operator(kind, name, lambda pairs, at, random: plant(pairs[at], random)))
        return plant

    return put


def among(kind: str, name: str) -> Callable[[Plant], Plant]:
    """Register what goes wrong between neighbours."""

    def put(plant: Plant) -> Plant:
        OPERATORS.append(Operator(kind, name, plant))
        return plant

    return put


_MARKS = re.compile(
    r"`[^`]*`|</?[A-Za-z0-9][^<>]*>|\{\{?[^{}]*\}\}?|%\(\w+\)[a-z]|%[sd]\b|\]\([^)]*\)|https?://\S+"
    r"|\b[\w./-]+\.(?:gov|com|org|html|es|net)\b\S*|<\S+@\S+>|!\["
)


@cache
def bare(text: str) -> str:
    """The text with its marks hidden, every letter in its place."""
    return _MARKS.sub(lambda mark: "\0" * len(mark[0]), text)


def put(text: str, start: int, end: int, new: str) -> str:
    """The text with ``new`` in the place of a span."""
    return text[:start] + new + text[end:]


def like(old: str, new: str) -> str:
    """``new`` in the case of ``old``."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def found(pattern: str, text: str) -> list[re.Match[str]]:
    """Where a pattern stands as whole words, whatever its case, outside marks."""
    return list(_whole(pattern).finditer(bare(text)))


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!(?<=\w)\w)", re.IGNORECASE)


Row = tuple[str, str, str]


def swaps(kind: str, name: str, rows: Sequence[Row]) -> None:
    """An operator of a table: Spanish words, the wrong ones, what the English must say for it.

    Each pair of words is only swapped where the English says it as often as the Spanish, so that
    the Spanish words are surely its translation.
    """

    def plant(pair: Pair, _random: Random) -> Iterator[Pair]:
        for right, wrong, english in rows:
            places = found(right, pair.target)
            if "\\" not in wrong and found(wrong, pair.target):
                continue  # which of the two is meant would be guessed
            if places and len(found(english, pair.source)) == len(places):
                for place in places:
                    new = like(place[0], place.expand(wrong))
                    yield Pair(pair.source, put(pair.target, *place.span(), new))

    operator(kind, name)(plant)


def stale(kind: str, name: str, rows: Sequence[tuple[str, str]]) -> None:
    """An operator of a table: English words that were others when the text was translated."""

    def plant(pair: Pair, _random: Random) -> Iterator[Pair]:
        for old, new in rows:
            places = found(old, pair.source)
            if len(places) == 1:
                text = like(places[0][0], places[0].expand(new))
                yield Pair(put(pair.source, *places[0].span(), text), pair.target)

    operator(kind, name)(plant)
