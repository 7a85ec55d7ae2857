"""Two pages side by side: who is whose, and what speaks for each pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import exp

from toolkit.catalog.adopt.align import Aligner, Match
from toolkit.catalog.adopt.blocks import CODE, Block
from toolkit.catalog.adopt.lexicon import Lexicon
from toolkit.catalog.adopt.likely import Evidence, Likely
from toolkit.model import Kind

LEAST_SAID = 2.5  # what words, numbers and links must say for a pair that nobody looks at
LEAST_READ = 1.0  # and what words alone must say
WORDLESS = 0.4  # what words say by chance; then the place must tell
LEAST_BESIDE = 1.5  # what the place must say where no word does
BESIDE = 1.0  # each neighbour that goes with the neighbour
RENDERED = 2.0  # all of its words
STEEP, MIDDLE = 0.55, 2.2
APART = 3  # pairs between a block and the mate that it has by chance
HOLDERS = 8  # blocks that have a rare thing
NEAR = 12  # blocks around among which there may be a better one


@dataclass(slots=True)
class Laid:
    """Two pages side by side."""

    source: Sequence[Block]
    target: Sequence[Block]
    likely: Likely
    matches: list[Match]

    @classmethod
    def of(cls, source: Sequence[Block], target: Sequence[Block], lexicon: Lexicon) -> Laid:
        """Aligned, with what is known of words."""
        likely = Likely.of(source, target, lexicon)
        laid = cls(source, target, likely, Aligner(source, target, likely).matches())
        laid.settle()
        return laid

    def settle(self) -> None:
        """What stands side by side by its place alone gives way to what says the same."""
        weak = [match for match in self.matches if self._is_weak(match)]
        sides = (
            {at for match in weak for at in match.source},
            {at for match in weak for at in match.target},
        )
        for match in self.matches:
            if not (match.source and match.target):
                sides[0].update(match.source)
                sides[1].update(match.target)
        found = list(self._closest(*sides))
        if not found:
            return
        taken = {one.source[0] for one in found}, {one.target[0] for one in found}
        kept = [
            match
            for match in self.matches
            if taken[0].isdisjoint(match.source) and taken[1].isdisjoint(match.target)
        ]
        met = {at for m in (*kept, *found) for at in m.source}
        alone = [Match((at,), ()) for at in range(len(self.source)) if at not in met]
        met = {at for m in (*kept, *found) for at in m.target}
        alone += [Match((), (at,)) for at in range(len(self.target)) if at not in met]
        self.matches = sorted([*kept, *found, *alone], key=lambda one: one.source or (1 << 60,))
        self._made = None

    def _is_weak(self, match: Match) -> bool:
        one, other = match.source, match.target
        if not (len(one) == len(other) == 1) or self.source[one[0]].kind == CODE:
            return False
        said = self.likely.evidence(*self.blocks(match))
        if said.tokens < 0:
            return True  # the numbers or links of the one may stand elsewhere in the other
        return said.read <= WORDLESS and (said.tokens <= 0 or self.beside(match) < LEAST_BESIDE)

    def is_untold(self, match: Match, evidence: Evidence) -> bool:
        """Whether neither the words of a pair nor its neighbours tell that it is one."""
        if evidence.read > WORDLESS or self.beside(match) >= LEAST_BESIDE:
            return False
        return not self.likely.are_code(*self.blocks(match))

    def _closest(self, ours: Collection[int], theirs: Collection[int]) -> Iterator[Match]:
        """Of blocks that are free, those that say most of the same, the best first."""
        holders: defaultdict[str, list[int]] = defaultdict(list)
        for at in sorted(theirs):
            for token in self.target[at].rarities:
                holders[token].append(at)
        offers = []
        for at in sorted(ours):
            near = [holders[t] for t in self.source[at].rarities if t in holders]
            for to in sorted({to for several in near if len(several) <= HOLDERS for to in several}):
                said = self.likely.evidence((self.source[at],), (self.target[to],))
                if said.read >= LEAST_READ and said.score >= LEAST_SAID:
                    offers.append((-said.score, at, to))
        taken: tuple[set[int], set[int]] = set(), set()
        for _score, at, to in sorted(offers):
            if at not in taken[0] and to not in taken[1]:
                taken[0].add(at)
                taken[1].add(to)
                yield Match((at,), (to,), moved=True)

    @property
    def common(self) -> float:
        """What words, numbers and links say for the pairs, more than by chance, on average.

        Chance is what they say for each block and the mate of another one.
        """
        two = [self.blocks(match) for match in self.matches if match.source and match.target]
        pairs = [(one, other) for one, other in two if one[0].kind != CODE]
        shifted = [other for _one, other in (*pairs[APART:], *pairs[:APART])]
        said = sum(self.likely.evidence(*pair).said for pair in pairs)
        chance = sum(
            max(self.likely.evidence(one, other).said, 0.0)
            for (one, _mate), other in zip(pairs, shifted, strict=True)
        )
        size = min(sum(block.kind != CODE for block in page) for page in (self.source, self.target))
        return (said - (2 * chance if len(pairs) > APART else 0.0)) / size if size else 0.0

    def sure(self) -> Iterator[tuple[int, int]]:
        """Blocks from whose words others may be known."""
        for match in self.matches:
            if len(match.source) == len(match.target) == 1:
                one, other = self.blocks(match)
                if one[0].kind != CODE and self.likely.score(one[0], other[0]) > 0:
                    yield match.source[0], match.target[0]

    def blocks(self, match: Match) -> tuple[list[Block], list[Block]]:
        """The blocks of a match."""
        return [self.source[at] for at in match.source], [self.target[at] for at in match.target]

    def confidence(self, match: Match, *, rendered: bool) -> tuple[float, Evidence]:
        """0 to 1: what it says itself, what goes beside it, what else it might be.

        ``rendered`` where every word of both is known to render one of the other.
        """
        one, other = self.blocks(match)
        evidence = self.likely.evidence(one, other)
        value = evidence.score + BESIDE * self.beside(match) + RENDERED * rendered
        rival = self._rival(match, evidence.score)
        value += min(evidence.score - rival, 4.0) / 2
        return 1 / (1 + exp(-STEEP * (value - MIDDLE))), evidence

    def beside(self, match: Match) -> float:
        """What the pairs before and after it say for it: much, if they are sure themselves."""
        mates = self._mates()
        before, after = match.source[0] - 1, match.source[-1] + 1
        two = [(before, match.target[0] - 1), (after, match.target[-1] + 1)]
        if self.source[match.source[0]].kind is Kind.HEADING and after < len(self.source):
            two = [two[1], two[1]]  # a heading belongs to what it stands over
        return sum(self._neighbour(mates, *one) for one in two)

    def _neighbour(self, mates: dict[int, int], i: int, j: int) -> float:
        if (i, j) in ((-1, -1), (len(self.source), len(self.target))):
            return 0.5  # both pages begin there, or end
        if mates.get(i, -2) != j:
            return 0.0
        said = self.likely.evidence((self.source[i],), (self.target[j],)).said
        return min(max(said, 0.0) / 2, 1.5)

    _made: dict[int, int] | None = None

    def _mates(self) -> dict[int, int]:
        if self._made is None:
            self._made = {}
            for match in self.matches:
                if match.source and match.target:
                    self._made[match.source[0]] = match.target[0]
                    self._made[match.source[-1]] = match.target[-1]
        return self._made

    def _rival(self, match: Match, score: float) -> float:
        """The best score that one of the two has with another block."""
        best = 0.0
        i, j = match.source[0], match.target[0]
        for at in range(max(0, j - NEAR), min(len(self.target), j + NEAR + 1)):
            if at not in match.target:
                best = max(best, self.likely.score(self.source[i], self.target[at]))
        for at in range(max(0, i - NEAR), min(len(self.source), i + NEAR + 1)):
            if at not in match.source:
                best = max(best, self.likely.score(self.source[at], self.target[j]))
        return min(best, score + 4.0)
