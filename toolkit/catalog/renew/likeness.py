"""Which of many texts are most like a text: an index of rare words, and of parts of words.

The rare words that two texts share bring candidates, a few dozen of ten thousands; a measure of
edits ranks them. Beginnings and ends of words find a text in which every word changed slightly,
letters in threes a short one, and one in a script without spaces.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import inf

from rapidfuzz import process
from rapidfuzz.distance import Indel

LEAST = 0.6  # likeness from which a text found anywhere is worth a look
KEPT = 1_000  # characters of a text's beginning and of its end: no more is looked at
SHORT = 24  # characters of a text that is known by all its letters in threes
LONG = 12  # characters of a word that is, too: of a script without spaces, perhaps
VISITS = 1_500  # texts met in the index, the rarest words first
FEW = 500  # texts that are all measured
CANDIDATES = 96  # texts measured
WORD = re.compile(r"\w+")


class Likeness:
    """A set of texts that finds those most like another. Adding is cheap until it is asked."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        self._added: set[str] = set()  # not in the index yet
        self._holders: defaultdict[str, set[str]] = defaultdict(set)  # by what they hold

    def add(self, text: str) -> None:
        """Have ``text`` found from now on; twice is once."""
        if text not in self._texts:
            self._texts.add(text)
            self._added.add(text)

    def discard(self, text: str) -> None:
        """Have ``text`` found no more, however often it was added."""
        self._texts.discard(text)
        self._added.discard(text)
        for trait in traits(text):
            holders = self._holders.get(trait)
            if holders is not None:
                holders.discard(text)
                if not holders:
                    del self._holders[trait]

    def closest(self, text: str, *, least: float = LEAST, many: int = 5) -> list[tuple[float, str]]:
        """At most ``many`` texts with their likeness, 0 to 1, of at least ``least``; best first.

        The order of adding makes no difference. A text that is itself in the set is found, too.
        """
        candidates = self._candidates(text, least)
        found = process.extract(
            kept(text),
            list(map(kept, candidates)),
            scorer=Indel.normalized_similarity,
            processor=None,
            score_cutoff=least,
            limit=None,
        )
        ranked = sorted((-score, candidates[place]) for _, score, place in found)
        return [(-score, candidate) for score, candidate in ranked[:many]]

    def _candidates(self, text: str, least: float) -> list[str]:
        """The texts that share most of the rarest traits; of equals those of like length."""
        shortest, longest = _lengths(text, least)
        if len(self._texts) <= FEW:
            return [other for other in self._texts if shortest <= len(other) <= longest]
        shared = {
            other: count
            for other, count in self._shared(text).items()
            if shortest <= len(other) <= longest
        }
        if len(shared) <= CANDIDATES:
            return list(shared)
        bar = sorted(shared.values())[-CANDIDATES]
        sure = [other for other, count in shared.items() if count > bar]
        equal = sorted(
            (abs(len(other) - len(text)), other) for other, count in shared.items() if count == bar
        )
        return sure + [other for _, other in equal[: CANDIDATES - len(sure)]]

    def _shared(self, text: str) -> Counter[str]:
        """The texts that share a rare trait with this one, with how many they share."""
        self._index()
        known = [trait for trait in traits(text) if trait in self._holders]
        shared: Counter[str] = Counter()
        visits = 0
        for size, trait in sorted((len(self._holders[trait]), trait) for trait in known):
            visits += size
            if shared and visits > VISITS:
                break
            shared.update(self._holders[trait])
        return shared

    def _index(self) -> None:
        for text in self._added:
            for trait in traits(text):
                self._holders[trait].add(text)
        self._added.clear()


def _lengths(text: str, least: float) -> tuple[int, float]:
    """Between which lengths a text is alike enough, were all the shorter one in the longer."""
    size = len(kept(text))
    longest = size * (2 - least) / least + 1 if least else inf
    return int(size * least / (2 - least)), longest if longest < 2 * KEPT else inf


def kept(text: str) -> str:
    """What is looked at of a text, however long it is."""
    return text if len(text) <= 2 * KEPT else text[:KEPT] + text[-KEPT:]


def traits(text: str) -> set[str]:
    """Its words, where they begin and end, and the letters in threes of what is short or long."""
    plain = kept(text).casefold()
    words = set(WORD.findall(plain))
    found = words | {word[:4] for word in words} | {word[-4:] for word in words}
    for whole in [f"  {plain} "] if len(plain) <= SHORT else filter(_is_long, words):
        found.update(map("".join, zip(whole, whole[1:], whole[2:], strict=False)))
    return found


def _is_long(word: str) -> bool:
    return len(word) > LONG
