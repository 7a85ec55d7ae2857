"""Who is whose in a page and its translation: in order, and then what moved.

The best way through both pages, by dynamic programming: a block goes with one block, with two, or
with none. Pages that are long are cut where both surely say the same, and searched near the
diagonal between the cuts, so time and memory grow with the length of the pages. What is left alone
on both sides is compared run by run: a section that stands elsewhere is found by what it says.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toolkit.catalog.adopt.blocks import CODE, Block
from toolkit.catalog.adopt.likely import NEVER, TEXT, Likely

ALONE = -0.7  # a block that goes with none
UNEVEN = -2.0  # one that goes with two
STRETCHED = 2.5  # standard deviations of length; more is no pair of one and two
SMALL = 20_000  # cells that are all looked at
BAND = 32  # blocks to either side of the diagonal, in what is larger
ANCHOR = 6.0  # from which rare things that two blocks share cut a long page
CERTAIN = 3.0  # the score that such two have at least
LOWEST = float("-inf")
MOVED = 2.5  # a block's score, on average, where a run of them moved
MOST_RUNS = 40  # runs of one side that are compared with one of the other


Row = dict[int, float]


@dataclass(frozen=True, slots=True)
class Match:
    """Blocks that belong together, by their places; one side may be empty, none is long."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    moved: bool = False


@dataclass(slots=True)
class Aligner:
    """Two pages and what weighs their blocks."""

    source: Sequence[Block]
    target: Sequence[Block]
    likely: Likely

    def matches(self) -> list[Match]:
        """Every block of both pages once, in the order of the source."""
        ordered = list(self._in_order())
        found = [match for match in ordered if match.source and match.target]
        moved = list(self._moved(found))
        taken = (
            {at for match in moved for at in match.source},
            {at for match in moved for at in match.target},
        )
        alone = [
            match
            for match in ordered
            if not (match.source and match.target)
            and taken[0].isdisjoint(match.source)
            and taken[1].isdisjoint(match.target)
        ]
        return sorted([*found, *moved, *alone], key=lambda one: one.source or (1 << 60,))

    # ── in order ──

    def _in_order(self) -> Iterator[Match]:
        first = (0, 0)
        cuts = self._cuts() if len(self.source) * len(self.target) > SMALL else []
        for cut in (*cuts, (len(self.source), len(self.target))):
            yield from self._between(*first, *cut)
            if cut[0] < len(self.source) and cut[1] < len(self.target):
                yield Match((cut[0],), (cut[1],))
            first = cut[0] + 1, cut[1] + 1

    def _cuts(self) -> list[tuple[int, int]]:
        """Blocks that surely belong together, as many as stand in one order."""
        rarity = self.likely.rarity
        holders: defaultdict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for side, page in enumerate((self.source, self.target)):
            for block in page:
                for token in block.rarities:
                    holders[token][side].append(block.place)
        votes: defaultdict[tuple[int, int], float] = defaultdict(float)
        for token, (one, other) in holders.items():
            if len(one) == len(other) == 1:
                votes[one[0], other[0]] += rarity(token) * (1.0 if token[0] in "#`@=" else 0.5)
        sure = sorted(
            pair
            for pair, weight in votes.items()
            if weight >= ANCHOR
            and self.likely.score(self.source[pair[0]], self.target[pair[1]]) > 3
        )
        return _rising(sure)

    def _between(self, i0: int, j0: int, i1: int, j1: int) -> Iterator[Match]:
        """The best way through a part of both pages."""
        rows, columns = i1 - i0, j1 - j0
        band = columns if rows * columns <= SMALL else BAND
        came = self._table(i0, j0, rows, columns, band)
        i, j = rows, columns
        steps = []
        while i or j:
            di, dj = came[i].get(j, (1, 0) if i else (0, 1))
            steps.append((i - di, j - dj, di, dj))
            i, j = i - di, j - dj
        for at, to, di, dj in reversed(steps):
            match = Match(tuple(range(i0 + at, i0 + at + di)), tuple(range(j0 + to, j0 + to + dj)))
            yield match

    def _table(
        self, i0: int, j0: int, rows: int, columns: int, band: int
    ) -> list[dict[int, tuple[int, int]]]:
        """For each cell near the diagonal the step by which the best way comes to it."""
        came: list[dict[int, tuple[int, int]]] = []
        last: tuple[Row, Row] = ({}, {})  # two rows above, and one
        for i in range(rows + 1):
            middle = i * columns // rows if rows else 0
            ahead = band + columns // (rows or 1)
            room = range(max(0, middle - band), min(columns, middle + ahead) + 1)
            here: Row = {}
            steps: dict[int, tuple[int, int]] = {}
            above, two_above = last[1], last[0]
            for j in room:
                best, step = (here[j - 1] + ALONE, (0, 1)) if j - 1 in here else (LOWEST, (0, 0))
                if j in above and above[j] + ALONE > best:
                    best, step = above[j] + ALONE, (1, 0)
                for value, one in self._offers(i0 + i, j0 + j, above, two_above, j):
                    if value > best:
                        best, step = value, one
                here[j], steps[j] = (best, step) if i or j else (0.0, step)
            came.append(steps)
            last = last[1], here
        return came

    def _offers(
        self, i: int, j: int, above: Row, two_above: Row, column: int
    ) -> Iterator[tuple[float, tuple[int, int]]]:
        """What it is worth to come to a cell by a pair, and by one that goes with two."""
        if column - 1 not in above:
            return
        yield above[column - 1] + self._score(i - 1, j - 1), (1, 1)
        one = self.source[i - 1].kind
        if one not in TEXT or one != self.target[j - 1].kind:
            return
        if column - 2 in above and self.target[j - 2].kind == one:
            value = self._uneven(self.source[i - 1 : i], self.target[j - 2 : j])
            yield above[column - 2] + value, (1, 2)
        if column - 1 in two_above and self.source[i - 2].kind == one:
            value = self._uneven(self.source[i - 2 : i], self.target[j - 1 : j])
            yield two_above[column - 1] + value, (2, 1)

    def _score(self, i: int, j: int) -> float:
        return self.likely.score(self.source[i], self.target[j])

    def _uneven(self, source: Sequence[Block], target: Sequence[Block]) -> float:
        """One text that is two in the other page, none of them longer than it."""
        one, two = (source, target) if len(source) == 1 else (target, source)
        if one[0].size < max(two[0].size, two[1].size) or self._is_stretched(source, target):
            return NEVER
        return self.likely.evidence(source, target).score + UNEVEN

    def _is_stretched(self, source: Sequence[Block], target: Sequence[Block]) -> bool:
        return abs(self.likely.stretch(source, target)) > STRETCHED

    # ── what moved ──

    def _moved(self, found: Sequence[Match]) -> Iterator[Match]:
        """Runs of blocks left alone on one side that are found on the other, elsewhere."""
        left = (
            _runs(self.source, {at for match in found for at in match.source}),
            _runs(self.target, {at for match in found for at in match.target}),
        )
        offers = []
        for one in left[0]:
            for other in self._near(one, left[1]):
                match = self._run(one, other)
                value = sum(self._value(pair) for pair in match)
                if match and value >= MOVED * len(match):
                    offers.append((value, one[0], other[0], match))
        taken: set[tuple[int, int]] = set()
        for _value, _one, _other, matches in sorted(offers, key=lambda o: (-o[0], o[1], o[2])):
            places = {(0, at) for m in matches for at in m.source}
            places |= {(1, at) for m in matches for at in m.target}
            if taken.isdisjoint(places):
                taken |= places
                yield from (Match(m.source, m.target, moved=True) for m in matches)

    def _near(self, run: tuple[int, int], others: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The runs of the other side that share most rare things with this one."""
        said = self._said(self.source, run)
        weighed = [
            (sum(map(self.likely.rarity, said & self._said(self.target, other))), other)
            for other in others[: MOST_RUNS * 10]
        ]
        best = sorted(weighed, key=lambda one: (-one[0], one[1]))[:MOST_RUNS]
        return [other for _weight, other in best]

    def _said(self, page: Sequence[Block], run: tuple[int, int]) -> frozenset[str]:
        empty: frozenset[str] = frozenset()
        return empty.union(*(b.rarities for b in page[run[0] : run[1]]))

    def _run(self, one: tuple[int, int], other: tuple[int, int]) -> list[Match]:
        way = self._between(one[0], other[0], one[1], other[1])
        return [match for match in way if match.source and match.target]

    def _value(self, match: Match) -> float:
        source = [self.source[at] for at in match.source]
        target = [self.target[at] for at in match.target]
        return self.likely.evidence(source, target).score


def _runs(page: Sequence[Block], taken: set[int]) -> list[tuple[int, int]]:
    """Where blocks that nobody took stand together."""
    runs: list[tuple[int, int]] = []
    for block in page:
        if block.place not in taken:
            if runs and runs[-1][1] == block.place:
                runs[-1] = runs[-1][0], block.place + 1
            else:
                runs.append((block.place, block.place + 1))
    return [run for run in runs if any(page[at].kind != CODE for at in range(*run))]


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs that rises on both sides."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_one, other) in enumerate(pairs):
        place = bisect_left(tails, other)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [other]
        ends[place : place + 1] = [at]
    chain = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    rising = chain[::-1]
    return [pair for k, pair in enumerate(rising) if not k or pair[0] > rising[k - 1][0]]
