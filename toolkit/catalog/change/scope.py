"""What a "not" denies: the words after it, to the end of the clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.catalog.change.binding import Reading, is_content
from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.stem import root

_WALLS = frozenset(",;.:!?()–—")
_JOINTS = frozenset(["but", "and", "then", "pero", "sino", "y", "e"])
_REACH = 40  # words: no clause is longer
_BUT = frozenset(["but", "pero", "sino"])
_OR = frozenset(["or", "nor", "o", "u", "ni"])
_LIGHT = frozenset(
    root(word)
    for word in ["do", "done", "made", "allowed", "permitted", "recommended", "advised", "given"]
)


class Scope(NamedTuple):
    """What one "not" denies: what comes first and after each "or", all words, how it reads."""

    heads: frozenset[str]
    words: frozenset[str]
    said: str
    contrast: bool  # "not this but that"


class Scopes:
    """All that the facts of one sort in a text deny, and all words of the text."""

    def __init__(self, reading: Reading, facts: list[Fact]) -> None:
        self.each = [scope(reading, fact) for fact in facts]
        self.words = Counter(root(word.folded) for word in reading.words)
        self.all = Counter(word for one in self.each for word in one.words)

    def lost(self, other: Scopes) -> list[Scope]:
        """Those that deny something which the other text says without denying it."""
        if not all(one.heads for one in other.each):  # "with or without": nobody knows what
            return []
        free = other.words.keys() - other.all.keys()
        contrast = any(one.contrast for one in other.each)
        return [
            one
            for one in self.each
            if free & (one.words if one.contrast and contrast else one.heads)
        ]


def scope(reading: Reading, fact: Fact) -> Scope:
    """What follows the fact in its clause; what precedes it too in "driving is not allowed"."""
    at = reading.index(fact.end - 1) + 1
    after = list(_content(reading, range(at, min(at + _REACH, len(reading.words)))))
    heads = [place for place in after if place == after[0] or _is_joined(reading, place)]
    words = {root(reading.words[place].folded) for place in after}
    first = root(reading.words[after[0]].folded) if after else ""
    if not first or first in _LIGHT:
        start = reading.index(fact.start) - 1
        before = _content(reading, range(start, max(start - _REACH, -1), -1))
        words |= {root(reading.words[place].folded) for place in before}
    end = reading.words[heads[-1]].end if heads else fact.end
    return Scope(
        frozenset(root(reading.words[place].folded) for place in heads),
        frozenset(words),
        reading.text[fact.start : end],
        _is_contrast(reading, after),
    )


def _is_joined(reading: Reading, place: int) -> bool:
    """The word follows an "or"."""
    return place > 0 and reading.words[place - 1].folded in _OR


def _is_contrast(reading: Reading, after: list[int]) -> bool:
    next_ = after[-1] + 1 if after else len(reading.words)
    return any(word.folded in _BUT for word in reading.words[next_ : next_ + 2])


def _content(reading: Reading, places: range) -> Iterator[int]:
    """The places of words that mean something, up to the end of the clause."""
    for at in places:
        word = reading.words[at]
        if word.folded in _WALLS or word.folded in _JOINTS:
            return
        if is_content(word):
            yield at


def moved(old: Scopes, new: Scopes) -> Iterator[tuple[str, str]]:
    """Pairs of what was denied and what is denied now, where it is another thing."""
    lost, won = old.lost(new), new.lost(old)
    if lost or won:
        yield (lost or old.each)[0].said, (won or new.each)[0].said


def restated(fact: Fact, here: Reading, said: Scopes, there: Scopes) -> bool:
    """Whether the other text says it of the same words, wherever they stand, by other facts.

    ``said`` is what all facts of this value say here: what is denied twice is not said again.
    """
    heads = scope(here, fact).heads
    return bool(heads) and all(
        there.all[head] >= there.words[head] > 0 and said.all[head] <= said.words[head]
        for head in heads
    )
