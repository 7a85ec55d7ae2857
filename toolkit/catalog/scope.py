"""What a "not" denies: the words after it, to the end of the clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.catalog.binding import Reading
from toolkit.catalog.fact import Fact
from toolkit.catalog.stem import FUNCTION, root
from toolkit.language.words import Kind

_WALLS = frozenset(",;.:!?()–—")
_JOINTS = frozenset(["but", "and", "then", "pero", "sino", "y", "e"])
_LIGHT = frozenset(
    root(word)
    for word in ["do", "done", "made", "allowed", "permitted", "recommended", "advised", "given"]
)


class Scope(NamedTuple):
    """What one "not" denies: the first word, all of them, and how it reads."""

    head: str
    words: frozenset[str]
    said: str


class Scopes:
    """All that the facts of one sort in a text deny, and all words of the text."""

    def __init__(self, reading: Reading, facts: list[Fact]) -> None:
        self.each = [scope(reading, fact) for fact in facts]
        self.words = frozenset(root(word.folded) for word in reading.words)
        self.all = frozenset[str]().union(*(one.words for one in self.each))


def scope(reading: Reading, fact: Fact) -> Scope:
    """What follows the fact in its clause; what precedes it too in "driving is not allowed"."""
    at = reading.index(fact.end - 1) + 1
    after = list(_content(reading, range(at, len(reading.words))))
    head, end = (after[0][0], after[0][1]) if after else ("", fact.end)
    words = {word for word, _end in after}
    if not head or head in _LIGHT:
        start = reading.index(fact.start) - 1
        words |= {word for word, _end in _content(reading, range(start, -1, -1))}
    return Scope(head, frozenset(words), reading.text[fact.start : end])


def _content(reading: Reading, places: range) -> Iterator[tuple[str, int]]:
    """The words that mean something, up to the end of the clause, and where each ends."""
    for at in places:
        word = reading.words[at]
        if word.folded in _WALLS or word.folded in _JOINTS:
            return
        if word.kind in (Kind.WORD, Kind.NUMERAL) and word.folded not in FUNCTION:
            yield root(word.folded), word.end


def moved(old: Scopes, new: Scopes) -> Iterator[tuple[str, str]]:
    """Pairs of what was denied and what is denied now, where it is another thing."""
    lost = [one for one in old.each if one.head in new.words and one.head not in new.all]
    won = [one for one in new.each if one.head in old.words and one.head not in old.all]
    for before, after in zip(lost or old.each, won or new.each, strict=False):
        if (lost or won) and before.said != after.said:
            yield before.said, after.said


def restated(fact: Fact, here: Reading, there: Reading, elsewhere: list[Fact]) -> bool:
    """Whether the other text says it of the same word with another of its facts."""
    said = scope(here, fact)
    return bool(said.head) and said.head in Scopes(there, elsewhere).all
