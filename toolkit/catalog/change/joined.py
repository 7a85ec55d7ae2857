"""What an "and" or an "or" joins: *a parent or guardian*, *a guardian and parent* are one pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product, takewhile

from toolkit.catalog.change.binding import BOUNDS, Reading, is_content
from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.side import DENYING
from toolkit.language.words import Token

_TWO = 2  # items that make a pair
_REACH = 12  # words, in which the items of a list stand
_STOPS = BOUNDS - {","}


def rejoined(
    old: Reading, new: Reading, gone: Sequence[Fact], come: Sequence[Fact]
) -> Iterator[tuple[Fact, Fact]]:
    """Conjunctions of both texts that join the same things, wherever these stand now.

    In other forms they are another wording: *if you cough or sneeze*, *coughs and sneezes*. Of what
    is denied nothing is told: *no fever or rash* is *no fever and no rash*.
    """
    if not gone or not come:
        return
    here = [(fact, _joined(old, fact)) for fact in gone]
    there = [(fact, _joined(new, fact)) for fact in come]
    for (before, some), (after, others) in product(here, there):
        if len(some & others) >= _TWO:
            yield before, after


def _joined(reading: Reading, fact: Fact) -> frozenset[str]:
    """The things beside it, and those that commas join to them."""
    at, end = reading.inside(fact)[0], reading.inside(fact)[-1] + 1
    before = _clause(reading.words[max(at - _REACH, 0) : at][::-1])
    after = _clause(reading.words[end : end + _REACH])
    if any(word.folded in DENYING or word.folded.endswith("n't") for word in (*before, *after)):
        return frozenset()
    listed = [word for comma, word in pairwise(before) if comma.folded == ","]
    beside = (next(filter(is_content, row), None) for row in (before, after))
    return frozenset(word.folded for word in (*listed, *beside) if word and is_content(word))


def _clause(words: Sequence[Token]) -> list[Token]:
    return list(takewhile(lambda word: word.folded not in _STOPS, words))
