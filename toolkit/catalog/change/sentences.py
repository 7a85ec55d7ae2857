"""Which sentences of two texts are to be compared with which.

A sentence that both have says the same in both, wherever it stands. The others go in their order,
each with its own partner, unless some are clearly more alike crosswise; then each goes with the
one it shares most words with, so that those that were split or merged come together. A value that
one sentence lost is not paid for by the same value that another one gained.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from toolkit.catalog.change.alignment import rising
from toolkit.catalog.change.binding import is_content
from toolkit.catalog.change.stem import root
from toolkit.language.words import Kind, fold, tokens

# Not after an abbreviation (but a.m.), nor before a small letter; nor after a question, which says
# little without its answer: *Fever? Call us.* A sign that all ends begin with stands first, since
# what is before it is looked at slowly.
_END = re.compile(
    r"""[.!…\n]
    (?: (?<=\n)\s*+
      | (?<!\b(?i:dr|mr|ms|no|vs|st|sr).)(?<!\b(?i:mrs|e\.g|i\.e|sra|núm).)(?<![\s.][a-ln-z].)
        [.!?…]*+["'”’»)\]*_]*+\s++(?![a-záéíóúñü]) )""",
    re.VERBOSE,
)
_LABEL = 3  # words: what is no longer may be the heading of what follows
_MOST = 900  # pairs of sentences that are compared
_ALIKE = 0.5  # of the words of the shorter one
_CLEARLY = 2  # times as alike crosswise as in their order
_BACK = re.compile(r"\W*(?:this|that|these|those|est[aeo]s?|es[aeo]s?)\b", re.IGNORECASE)
_FAMILY = re.compile(r"(?<=\w{3})(?:less|ful)$")

Said = tuple[str, list[str]]  # a sentence, and its words by their families


class Unlike(NamedTuple):
    """The stretches to compare, old and new, and the text that both have word for word.

    ``alone`` are sentences that are like none of the other text, old and new.
    """

    pairs: tuple[tuple[str, str], ...]
    shared: str = ""
    alone: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


def unlike(old: str, new: str) -> Unlike:
    """What is to be compared with what: all sentences but those that both texts have."""
    sides = tuple(_cut(old)), tuple(_cut(new))
    if max(map(len, sides)) < 2:
        return Unlike(((old, new),))
    same = _same(*sides)
    if same is None:
        return Unlike(((old, new),))
    shared = "".join(sides[0][at] for at, _ in same)
    held = {at for at, _ in same}, {at for _, at in same}
    left = [
        [one for at, one in enumerate(side) if at not in gone]
        for side, gone in zip(sides, held, strict=True)
    ]
    return _grouped(*left)._replace(shared=shared)


def _cut(text: str) -> Iterator[str]:
    """The sentences, with the spaces behind them."""
    at = 0
    for end in _END.finditer(text):
        yield text[at : end.end()]
        at = end.end()
    if at < len(text):
        yield text[at:]


def _key(sentence: str) -> str:
    return " ".join(fold(sentence).split()).replace("...", "…").rstrip(".…")


def _same(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]] | None:
    """The places of each sentence that both have; None where labels may have got other owners."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, sentence in reversed(list(enumerate(new))):
        places[_key(sentence)].append(at)
    pairs = [(at, row.pop()) for at, one in enumerate(old) if (row := places.get(_key(one)))]
    moved = len(rising(pairs)) < len(pairs)
    if moved and any(len(old[at].split()) <= _LABEL for at, _ in pairs):
        return None
    return pairs


def _grouped(old: list[str], new: list[str]) -> Unlike:
    """The rest, each with what it is most like; what is like nothing, with what is before it."""
    if not old or not new:
        return Unlike((("".join(old), "".join(new)),), alone=(tuple(old), tuple(new)))
    if len(old) * len(new) > _MOST or len(old) == len(new) == 1:
        return Unlike((("".join(old), "".join(new)),))
    bags = [_bag(one) for one in (*old, *new)]
    rows = [*zip(old, bags, strict=False)], [*zip(new, bags[len(old) :], strict=True)]
    if len(old) == len(new) and _are_in_order(*rows):
        return Unlike(tuple(zip(old, new, strict=True)))
    groups = _Groups(len(old), len(new))
    for here, there in (groups.halves, groups.halves[::-1]):
        for one in here:
            likeness = {other: _like(bags[one], bags[other]) for other in there}
            nearest = max(likeness, key=likeness.__getitem__)
            if likeness[nearest]:
                groups.join(one, nearest)
    texts = [*old, *new]
    alone = groups.matched()
    groups.adopt(alone)
    pairs = [
        tuple("".join(texts[at] for at in members if at in half) for half in groups.halves)
        for members in groups.each()
    ]
    lone = [tuple(texts[at] for at in half if at in alone) for half in groups.halves]
    return Unlike(tuple((was, now) for was, now in pairs), alone=(lone[0], lone[1]))


def _are_in_order(old: list[Said], new: list[Said]) -> bool:
    """No two would be clearly more alike if they changed partners; none is but part of another."""
    own = [_part(one[1], other[1]) for one, other in zip(old, new, strict=True)]
    for part, *pair in zip(own, old, new, strict=True):
        if not part and any(_BACK.match(sentence) for sentence, _ in pair):
            return False
    for one, other in combinations(range(len(own)), 2):
        pairs = (old[one][1], new[other][1]), (old[other][1], new[one][1])
        crosswise = sum(_part(*pair) for pair in pairs)
        met = max(_shared(*pair) for pair in pairs) if crosswise else 0
        lone = not min(own[one], own[other]) and crosswise > own[one] + own[other]
        if met > 1 and (lone or crosswise >= _CLEARLY * (own[one] + own[other])):
            return False  # one word in common tells nothing
    return True


def _bag(sentence: str) -> list[str]:
    """The words that mean something, by their families; as often as they stand there."""
    said = [word.folded for word in tokens(sentence) if word.kind is Kind.WORD and is_content(word)]
    return list(map(_family, said))


@lru_cache(maxsize=20_000)
def _family(word: str) -> str:
    """What *pain*, *painful* and *painless* speak of."""
    return root(_FAMILY.sub("", word))


def _like(one: list[str], other: list[str]) -> float:
    """What part of both they share; 0 if it is little of the shorter one."""
    part = _part(one, other)
    total = len(one) + len(other)
    return part if part * total >= 2 * _ALIKE * min(len(one), len(other)) else 0


def _part(one: list[str], other: list[str]) -> float:
    """What part of the words of both is shared (the index of Dice)."""
    if set(one).isdisjoint(other):
        return 0
    return 2 * _shared(one, other) / (len(one) + len(other))


def _shared(one: list[str], other: list[str]) -> int:
    return (Counter(one) & Counter(other)).total()


class _Groups:
    """Sets of sentences that belong together; those of the old text have the lower numbers."""

    def __init__(self, old: int, new: int) -> None:
        self.head = list(range(old + new))
        self.halves = range(old), range(old, old + new)

    def join(self, one: int, other: int) -> None:
        gone, kept = self.head[other], self.head[one]
        self.head = [kept if head == gone else head for head in self.head]

    def alone(self) -> frozenset[int]:
        """Those that are a set by themselves."""
        counts = Counter(self.head)
        return frozenset(at for at, head in enumerate(self.head) if counts[head] == 1)

    def matched(self) -> frozenset[int]:
        """Those that are alone; if as many in both texts, each goes with its like in order."""
        alone = self.alone()
        rows = [sorted(alone.intersection(half)) for half in self.halves]
        if len(rows[0]) != len(rows[1]):
            return alone
        for one, other in zip(*rows, strict=True):
            self.join(one, other)
        return frozenset()

    def adopt(self, alone: frozenset[int]) -> None:
        """Each of these goes with what is before it, else with what is after, else together."""
        for half in self.halves:
            kept = [at for at in half if at not in alone]
            for at in alone.intersection(half):
                before = [one for one in kept if one < at]
                if kept:
                    self.join(before[-1] if before else kept[0], at)
        left = sorted(at for at in alone if Counter(self.head)[self.head[at]] == 1)
        for at in left[1:]:
            self.join(left[0], at)

    def each(self) -> list[list[int]]:
        members: dict[int, list[int]] = defaultdict(list)
        for at, head in enumerate(self.head):
            members[head].append(at)
        return sorted(members.values())
