"""What a "not" denies: the words after it, to the end of the clause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from toolkit.catalog.change.binding import Reading, is_content
from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.stem import root

_WALLS = frozenset(",;.:!?()–—")
_JOINTS = frozenset(["but", "and", "then", "pero", "sino", "y", "e"])
_CONDITIONS = frozenset(["if", "unless", "when", "until", "because", "si", "cuando", "porque"])
_REACH = 40  # words: no clause is longer
_BUT = frozenset(["but", "pero", "sino"])
_COMMAS = frozenset([",", "a", "an", "the", "any"])
_LIST = 8  # words in which it ends
_OR = frozenset(["or", "nor", "o", "u", "ni"])
_LIGHT = frozenset(
    root(word)
    for word in [
        "do",
        "done",
        "made",
        "allowed",
        "permitted",
        "recommended",
        "advised",
        "given",
        "feel",
    ]
)


class Scope(NamedTuple):
    """What one "not" denies: what comes first and after each "or", all words, how it reads.

    Where nothing comes after ("potatoes are not"), what comes before is denied as a whole.
    """

    heads: frozenset[str]
    words: frozenset[str]
    said: str
    contrast: bool  # "not this but that"
    whole: bool = False


class Scopes:
    """All that the facts of one sort in a text deny, and all words of the text."""

    def __init__(self, reading: Reading, facts: list[Fact]) -> None:
        self.each = [scope(reading, fact) for fact in facts]
        self.words = Counter(root(word.folded) for word in reading.words)
        self.all = Counter(word for one in self.each for word in one.words)

    def lost(self, other: Scopes) -> list[Scope]:
        """Those that deny something which the other text says without denying it."""
        if not all(one.heads for one in other.each):  # nobody knows what is denied
            return []
        contrast = any(one.contrast for one in other.each)
        return [one for one in self.each if self._is_free(one, other, contrast=contrast)]

    @cached_property
    def free(self) -> frozenset[str]:
        """Words that are said and not denied."""
        return frozenset(self.words.keys() - self.all.keys())

    @cached_property
    def twice(self) -> frozenset[str]:
        """Words that are denied here and said there: they do not tell what is denied."""
        return frozenset(word for word in self.all if self.words[word] > self.all[word])

    def _is_free(self, one: Scope, other: Scopes, *, contrast: bool) -> bool:
        if one.contrast and contrast:
            return bool(other.free & one.words)
        heads = one.heads - self.twice or one.words - self.twice or one.heads
        return bool(heads and heads <= other.free if one.whole else heads & other.free)


def scope(reading: Reading, fact: Fact) -> Scope:
    """What follows the fact in its clause; what precedes it in "driving is not allowed"."""
    at = reading.index(fact.end - 1) + 1
    if reading.words[at - 2 : at - 1] and reading.words[at - 1].folded == "free":
        return _freed(reading, fact)
    after = list(_content(reading, range(at, min(at + _REACH, len(reading.words)))))
    telling = [place for place in after if root(reading.words[place].folded) not in _LIGHT]
    words = _roots(reading, after)
    end = reading.words[after[0]].end if after else fact.end
    if whole := not telling:
        start = reading.index(fact.start) - 1
        clause = takewhile(
            lambda place: reading.words[place].folded not in _CONDITIONS,
            range(start, max(start - _REACH, -1), -1),
        )
        heads = _roots(reading, _content(reading, clause))
    else:
        first = [at for at in telling if at == telling[0] or _is_joined(reading, at)]
        heads, end = _roots(reading, first), reading.words[first[-1]].end
    said = reading.text[fact.start : end]
    return Scope(heads, words | heads, said, _is_contrast(reading, after), whole)


def _freed(reading: Reading, fact: Fact) -> Scope:
    """What *sugar-free* denies stands before it; *free of sugar* is read as "without sugar" is."""
    start = reading.index(fact.start)
    places = [at for at in range(max(start - 2, 0), start) if is_content(reading.words[at])]
    heads = _roots(reading, places[-1:])
    return Scope(heads, heads, reading.text[fact.start : fact.end], contrast=False)


def _roots(reading: Reading, places: Iterable[int]) -> frozenset[str]:
    return frozenset(root(reading.words[place].folded) for place in places)


def _is_joined(reading: Reading, place: int) -> bool:
    """The word follows an "or"."""
    return place > 0 and reading.words[place - 1].folded in _OR


def _is_contrast(reading: Reading, after: list[int]) -> bool:
    next_ = after[-1] + 1 if after else len(reading.words)
    return any(word.folded in _BUT for word in reading.words[next_ : next_ + 2])


def _content(reading: Reading, places: Iterable[int]) -> Iterator[int]:
    """The places of words that mean something, up to the end of the clause."""
    for at in places:
        word = reading.words[at]
        if word.folded in _JOINTS or (word.folded in _WALLS and not is_listed(reading, at)):
            return
        if is_content(word):
            yield at


def is_listed(reading: Reading, comma: int) -> bool:
    """The comma stands in a list that ends with "or": do not *eat, drink or smoke*."""
    if reading.words[comma].folded != ",":
        return False
    items = takewhile(lambda word: word.folded not in _OR, reading.words[comma : comma + _LIST])
    listed = list(items)
    more = reading.words[comma + len(listed) : comma + _LIST]
    return bool(more) and all(is_content(word) or word.folded in _COMMAS for word in listed)


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
