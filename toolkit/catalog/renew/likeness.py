"""Which of many texts are most like a text: an index of rare words, and of parts of words.

The rare words that two texts share bring candidates, a few dozen of ten thousands; a measure of
edits ranks them. Beginnings and ends of words find a text in which every word changed slightly,
letters in threes a short one, and one in a script without spaces.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from math import inf

from rapidfuzz import process
from rapidfuzz.distance import Indel

LEAST = 0.6  # likeness from which a text found anywhere is worth a look
KEPT = 1_000  # characters of a text's beginning and of its end: no more is looked at
SHORT = 24  # characters of a text that is known by all its letters in threes
LONG = 12  # characters of a word that is, too: of a script without spaces, perhaps
VISITS = 1_500  # texts met in the index, the rarest words first
SOON = 300  # texts met when those that share most are measured: one of them may be NEAR
NEAR = 0.85
FEW = 500  # texts that are all measured
FEWER, CANDIDATES = 48, 96  # texts measured then, and at last
WORD = re.compile(r"\w+")
_WORDS = "".join(one if WORD.match(one) else " " for one in map(chr, range(128)))  # of ASCII


class Likeness:
    """A set of texts that finds those most like another. Adding is cheap until it is asked."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        self._added: set[str] = set()  # not in the index yet
        self._holders: defaultdict[str, set[str]] = defaultdict(set)  # by the words they hold
        self._words: defaultdict[str, set[str]] = defaultdict(set)  # by their traits
        self._sizes: dict[str, int] = {}  # of traits, since a text last came or went

    def add(self, text: str) -> None:
        """Have ``text`` found from now on; twice is once."""
        if text not in self._texts:
            self._texts.add(text)
            self._added.add(text)

    def discard(self, text: str) -> None:
        """Have ``text`` found no more, however often it was added."""
        self._texts.discard(text)
        self._added.discard(text)
        self._sizes.clear()
        for word in words(text):
            _drop(self._holders, word, text)
            if word not in self._holders:
                for trait in traits(word):
                    _drop(self._words, trait, word)

    def closest(self, text: str, *, least: float = LEAST, many: int = 5) -> list[tuple[float, str]]:
        """At most ``many`` texts with their likeness, 0 to 1, of at least ``least``; best first.

        The order of adding makes no difference. A text that is itself in the set is found, too.
        Where one is very near, others that are not may be left out.
        """
        if len(self._texts) <= FEW:
            return _ranked(text, _fitting(text, self._texts, least), least)[:many]
        self._index()
        met = self._met(text)
        found = _ranked(text, _candidates(text, next(met), least, FEWER), least)
        if not found or found[0][0] < NEAR:
            found = _ranked(text, _candidates(text, next(met), least, CANDIDATES), least)
        return found[:many]

    def _met(self, text: str) -> Iterator[list[set[str]]]:
        """The texts that share at least one rare trait, two, three …: SOON, and all VISITS."""
        asked = set().union(*map(traits, words(text))) & self._words.keys()
        levels: list[set[str]] = []
        visits, pause = 0, SOON
        for size, trait in sorted((self._size(trait), trait) for trait in asked):
            visits += size
            if visits > pause:
                yield levels
                pause = VISITS
            if levels and visits > VISITS:
                break
            holders = [self._holders[word] for word in self._words[trait]]
            _raise(levels, holders[0] if len(holders) == 1 else set().union(*holders))
        yield levels
        yield levels

    def _size(self, trait: str) -> int:
        """How many texts have words with this trait; one that has two of them counts twice."""
        size = self._sizes.get(trait)
        if size is None:
            size = sum(map(len, map(self._holders.__getitem__, self._words[trait])))
            self._sizes[trait] = size
        return size

    def _index(self) -> None:
        if self._added:
            self._sizes.clear()
        for text in self._added:
            for word in words(text):
                holders = self._holders[word]
                if not holders:
                    for trait in traits(word):
                        self._words[trait].add(word)
                holders.add(text)
        self._added.clear()


def _candidates(text: str, levels: Sequence[set[str]], least: float, most: int) -> list[str]:
    """The texts that share most traits; of equals those of like length."""
    found: list[str] = []
    above: Set[str] = frozenset()
    for level in reversed(levels):
        fitting = _fitting(text, level - above, least)
        room = most - len(found)
        if len(fitting) > room:
            near = sorted((abs(len(other) - len(text)), other) for other in fitting)
            return found + [other for _, other in near[:room]]
        found += fitting
        above = level
    return found


def _ranked(text: str, candidates: Sequence[str], least: float) -> list[tuple[float, str]]:
    """Those that are alike enough, with their likeness, the most alike first."""
    found = process.extract(
        kept(text),
        list(map(kept, candidates)),
        scorer=Indel.normalized_similarity,
        processor=None,
        score_cutoff=least,
        limit=None,
    )
    ranked = sorted((-score, candidates[place]) for _, score, place in found)
    return [(-score, candidate) for score, candidate in ranked]


def _raise(levels: list[set[str]], texts: set[str]) -> None:
    """Put texts one level higher than they were."""
    for level in levels:
        raised = level & texts
        level.update(texts)
        texts = raised
        if not texts:
            return
    levels.append(set(texts))


def _fitting(text: str, others: Iterable[str], least: float) -> list[str]:
    """Those that are neither too short nor too long to be alike enough."""
    shortest, longest = _lengths(text, least)
    return [other for other in others if shortest <= len(other) <= longest]


def _lengths(text: str, least: float) -> tuple[int, float]:
    """Between which lengths a text is alike enough, were all the shorter one in the longer."""
    size = len(kept(text))
    longest = size * (2 - least) / least + 1 if least else inf
    return int(size * least / (2 - least)), longest if longest < 2 * KEPT else inf


def kept(text: str) -> str:
    """What is looked at of a text, however long it is."""
    return text if len(text) <= 2 * KEPT else text[:KEPT] + text[-KEPT:]


def words(text: str) -> set[str]:
    """Its words; all of a short text, between spaces, is one more."""
    plain = kept(text).casefold()
    found = set(plain.translate(_WORDS).split() if plain.isascii() else WORD.findall(plain))
    if len(plain) <= SHORT:
        found.add(f"  {plain} ")
    return found


def traits(word: str) -> set[str]:
    """It, where it begins and ends; of a long one and of a short text the letters in threes."""
    whole = word.startswith(" ")
    found = set() if whole else {word, word[:4], word[-4:]}
    if whole or len(word) > LONG:
        found.update(map("".join, zip(word, word[1:], word[2:], strict=False)))
    return found


def _drop(table: dict[str, set[str]], key: str, value: str) -> None:
    """Take a value away, and its place in the table with the last one."""
    values = table.get(key, set())
    values.discard(value)
    if not values:
        table.pop(key, None)
