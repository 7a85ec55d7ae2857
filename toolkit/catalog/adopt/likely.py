"""How likely it is that blocks of a page and of its translation say the same.

The sum of what speaks for it and against it, as a logarithm: kind and level, length (after Gale and
Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993), numbers, links and code that
both have, what both say (units, drugs, sides), related words, and words known to stand for one
another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from math import sqrt

from toolkit.catalog.adopt.blocks import CODE, Block, Rarity
from toolkit.catalog.adopt.lexicon import Answers, Lexicon
from toolkit.language.bilingual import LITTLE, root
from toolkit.model import Kind

NEVER = -100.0
VARIANCE = 10.0  # of the length of a translation, for each letter
FURTHEST = 4.5  # what length alone can say against a pair
SAME_KIND, OTHER_LEVEL, OTHER_KIND, FAR_KIND = 0.8, -1.5, -2.0, -6.0
MOST_TOKENS, MOST_ROOTS, MOST_WORDS = 9.0, 4.0, 6.0
MOST_THINGS, THING_WEIGHT = 6.0, 0.7
LACKING = {
    "#": 0.7,
    "`": 1.0,
    "@": 1.2,
    "=": 0.0,
    "~": 0.5,
}  # against it, for each that the other lacks
MOST_LACKING = 5.0
MOST_THINGS_LACKING = 3.0
ROOT_WEIGHT = 0.45
WORD_WEIGHT, BY_CHANCE = 1.1, 0.3
WHOLE = 1.0  # every word of both is answered
TEXT = frozenset({Kind.PARAGRAPH, Kind.ITEM, Kind.DEFINITION, Kind.FOOTNOTE})


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for two blocks and against them; the parts add up to ``score``."""

    kind: float = 0.0
    length: float = 0.0
    tokens: float = 0.0
    things: float = 0.0
    roots: float = 0.0
    words: float = 0.0

    @property
    def score(self) -> float:
        """All of it."""
        return self.kind + self.length + self.said

    @property
    def said(self) -> float:
        """What the words themselves say."""
        return self.tokens + self.read

    @property
    def read(self) -> float:
        """What they say without numbers, links and code, which stand in other texts as well."""
        return self.things + self.roots + self.words


@dataclass(slots=True)
class Likely:
    """What two pages have in common as wholes; weighs their blocks one by one."""

    rarity: Rarity
    ratio: float = 1.0
    lexicon: Lexicon = field(default_factory=Lexicon)
    _answers: dict[frozenset[str], Answers] = field(default_factory=dict)

    @classmethod
    def of(
        cls, source: Sequence[Block], target: Sequence[Block], lexicon: Lexicon | None = None
    ) -> Likely:
        """Made for two pages."""
        sizes = [sum(b.size for b in page if b.kind != CODE) + 1 for page in (source, target)]
        ratio = min(max(sizes[1] / sizes[0], 0.8), 1.5)
        return cls(Rarity.of(source, target), ratio, lexicon or Lexicon())

    def score(self, source: Block, target: Block) -> float:
        """How likely the two belong together; above 0 more likely than not."""
        kind = _kinds(source, target)
        if kind <= FAR_KIND:
            return kind
        if source.kind == CODE:
            return kind + self._tokens(source.tokens, target.tokens)
        return (
            kind
            + self._length(source.size, target.size)
            + self._tokens(source.tokens, target.tokens)
            + self._things(source.things, target.things)
            + self._roots(source.roots, target.roots)
            + self._words(source.roots, target.roots)
        )

    def evidence(self, source: Sequence[Block], target: Sequence[Block]) -> Evidence:
        """The same for blocks in a row, one of the two sides having one."""
        kind = min(_kinds(one, other) for one in source for other in target)
        if kind <= NEVER:
            return Evidence(kind)
        if source[0].kind == CODE:
            return Evidence(kind, 0.0, self._tokens(source[0].tokens, target[0].tokens))
        one, other = _joined(source), _joined(target)
        return Evidence(
            kind,
            self._length(sum(b.size for b in source), sum(b.size for b in target)),
            self._tokens(one[0], other[0]),
            self._things(one[2], other[2]),
            self._roots(one[1], other[1]),
            self._words(one[1], other[1]),
        )

    def are_code(self, source: Sequence[Block], target: Sequence[Block]) -> bool:
        """Whether both have the same code or links, and no word that says something."""
        (ours, words, _things), (theirs, others, _same) = _joined(source), _joined(target)
        named = any(token[0] in "`@" for token in ours)
        return named and ours == theirs and (words | others) <= _little()

    def stretch(self, source: Sequence[Block], target: Sequence[Block]) -> float:
        """By how many standard deviations the translation is too long, or too short."""
        return self._deviation(sum(b.size for b in source), sum(b.size for b in target))

    def _deviation(self, source: int, target: int) -> float:
        expected = source * self.ratio
        return (target - expected) / sqrt(VARIANCE * (max(expected, target) + 8))

    def _length(self, source: int, target: int) -> float:
        return 0.8 - min(self._deviation(source, target) ** 2 / 2, FURTHEST)

    def _tokens(self, source: frozenset[str], target: frozenset[str]) -> float:
        if not (source or target):
            return 0.0
        shared = sum(self.rarity(token) for token in source & target)
        lacking = sum(LACKING[token[0]] for token in (source ^ target) if token[0] != "@")
        lacking += LACKING["@"] * _links_lacking(source - target, target - source)
        return min(shared, MOST_TOKENS) - min(lacking, MOST_LACKING)

    def _things(self, source: frozenset[str], target: frozenset[str]) -> float:
        if not (source or target):
            return 0.0
        shared = sum(min(self.rarity(thing), 4.0) for thing in source & target) * THING_WEIGHT
        lacking = len(source ^ target) * LACKING["~"]
        return min(shared, MOST_THINGS) - min(lacking, MOST_THINGS_LACKING)

    def _roots(self, source: frozenset[str], target: frozenset[str]) -> float:
        shared = source & target
        if not shared:
            return 0.0
        weight = sum(min(self.rarity(root), 4.0) for root in shared) * ROOT_WEIGHT
        return min(weight, MOST_ROOTS)

    def _words(self, source: frozenset[str], target: frozenset[str]) -> float:
        answers = self._answers.get(source)
        if answers is None:
            answers = self._answers[source] = self.lexicon.answers(source)
        if not answers.known:
            return 0.0
        heard = answers.heard(target)
        said = (len(heard) - BY_CHANCE * answers.known) * WORD_WEIGHT
        asked = source - target - _little()
        if heard and asked <= heard and target - source - _little() <= answers.said.keys():
            said += WHOLE
        return min(max(said, -MOST_WORDS / 2), MOST_WORDS)


@cache
def _little() -> frozenset[str]:
    """The beginnings of words that say little by themselves."""
    return frozenset(root(word) for words in LITTLE.values() for word in words)


def _kinds(one: Block, other: Block) -> float:
    if (one.kind == CODE) != (other.kind == CODE):
        return NEVER
    if one.kind == CODE:
        return 1.0 if one.tokens == other.tokens else -0.5
    if Kind.META in (one.kind, other.kind) and (one.kind, one.level) != (other.kind, other.level):
        return NEVER
    if one.kind == other.kind:
        return SAME_KIND if one.level == other.level else OTHER_LEVEL
    return OTHER_KIND if {one.kind, other.kind} <= TEXT else FAR_KIND


def _links_lacking(less: frozenset[str], more: frozenset[str]) -> int:
    """Links that only one has; one on each side is the same that leads to a translated page."""
    return abs(sum(one[0] == "@" for one in less) - sum(one[0] == "@" for one in more))


def _joined(several: Sequence[Block]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    if len(several) == 1:
        return several[0].tokens, several[0].roots, several[0].things
    empty: frozenset[str] = frozenset()
    return (
        empty.union(*(b.tokens for b in several)),
        empty.union(*(b.roots for b in several)),
        empty.union(*(b.things for b in several)),
    )
