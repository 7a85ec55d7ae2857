"""Which words stand for one another, learnt from texts and their translations."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from toolkit.catalog.adopt.blocks import roots, words
from toolkit.language.bilingual import marks, root

LEAST = 2  # times that two words must have met
STRENGTH = 0.12  # of the bond between two words, 0 to 1
COMMON = 0.12  # share of texts; a word that is in more says nothing
MOST = 40  # words of a text that are learnt from
MOST_TEXTS = 20_000


class Lexicon:
    """Words of the source and the words of the translation that go with them."""

    def __init__(self, bonds: dict[str, frozenset[str]] | None = None) -> None:
        self.bonds = bonds or {}

    def knowing(self, other: Lexicon) -> Lexicon:
        """This one, with what the other knows besides."""
        none: frozenset[str] = frozenset()
        words = self.bonds.keys() | other.bonds.keys()
        both = {w: self.bonds.get(w, none) | other.bonds.get(w, none) for w in words}
        return Lexicon(both)

    @classmethod
    def learnt(cls, pairs: Iterable[tuple[str, str]]) -> Lexicon:
        """From texts and translations that are known to belong together."""
        return cls.of_roots((roots(one), roots(other)) for one, other in pairs)

    @classmethod
    def of_roots(cls, pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Lexicon:
        """From the words of such texts."""
        left: Counter[str] = Counter()
        right: Counter[str] = Counter()
        kept = []
        for one, other in pairs:
            if one and other and len(one) <= MOST and len(other) <= MOST:
                kept.append((one, other))
                left.update(one)
                right.update(other)
            if len(kept) == MOST_TEXTS:
                break
        most = max(3.0, COMMON * len(kept))
        met: Counter[tuple[str, str]] = Counter()
        for one, other in kept:
            theirs = [word for word in other if LEAST <= right[word] <= most]
            for word in one:
                if LEAST <= left[word] <= most:
                    met.update((word, said) for said in theirs)
        bonds: defaultdict[str, set[str]] = defaultdict(set)
        for (word, said), times in met.items():
            if times >= LEAST and times * times >= STRENGTH * left[word] * right[said]:
                bonds[word].add(said)
        return cls({word: frozenset(said) for word, said in bonds.items()})

    def answers(self, source: frozenset[str]) -> Answers:
        """What a translation of these words may say."""
        known = self.bonds.keys() & source
        said: defaultdict[str, list[str]] = defaultdict(list)
        for word in known:
            for rendering in self.bonds[word]:
                said[rendering].append(word)
        return Answers(len(known), said)


Texts = Iterable[str]


def listed(two: tuple[Texts, Texts], languages: tuple[str, str]) -> Lexicon:
    """What the bilingual tables know of the words in texts of two languages."""
    if {*languages} != {"en", "es"}:
        return Lexicon()
    here, there = ({*chain.from_iterable(map(words, texts))} for texts in two)
    rendering: defaultdict[str, set[str]] = defaultdict(set)
    for word in there:
        for mark in _beginnings(word, languages[1]):
            rendering[mark].add(root(word))
    bonds: defaultdict[str, set[str]] = defaultdict(set)
    for word in here:
        known = (rendering[mark] for mark in _beginnings(word, languages[0]) if mark in rendering)
        bonds[root(word)].update(*known)
    return Lexicon({word: frozenset(said) for word, said in bonds.items() if said})


def _beginnings(word: str, language: str) -> Iterator[str]:
    """What the tables say of a word; its root and its figure are compared by themselves."""
    return (mark for mark in marks(word, language) if mark[0] not in "~#")


@dataclass(frozen=True, slots=True)
class Answers:
    """What answers some words: ``said`` has, for each rendering, the words that it renders."""

    known: int
    said: dict[str, list[str]]

    def heard(self, target: frozenset[str]) -> set[str]:
        """Those of the words that are answered in a text."""
        return {word for met in self.said.keys() & target for word in self.said[met]}
