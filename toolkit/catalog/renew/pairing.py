"""Which text of a document's last version a new one was made from, by where it stands.

Texts that are in both versions hold the place of the others: a new text is looked for among those
that vanished after the text before it, or before the text after it. So a section that moved takes
its edits along. Within such a gap the texts are aligned in their order, by likeness.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from toolkit.catalog.renew.likeness import LEAST, Likeness, kept

# Of real texts with half of their words changed, 95 in 100 are more alike than this; of real
# neighbours, which are none of each other's versions, 90 in 100 are less.
LEAST_IN_PLACE = 0.5
SHORT = 24  # characters, as of a cell: "Yes" became "No" where nothing else changed
PART = 12  # characters from which a text can be told as a part of another
WHOLE = 90.0  # likeness, of 100, of a part to where it was in the whole
ALIGNED = 10_000  # pairs of texts that are measured in one gap


class Text(NamedTuple):
    """A text, its place in its version, its kind (empty: not known)."""

    place: int
    text: str
    kind: str


class Pair(NamedTuple):
    """How alike two texts are, and their places in the old and the new version."""

    likeness: float
    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Old texts that vanished, and the new ones in their place."""

    old: tuple[Text, ...]
    new: tuple[Text, ...]


def pair(
    old: Sequence[str],
    new: Sequence[str],
    *,
    old_kinds: Sequence[str] = (),
    new_kinds: Sequence[str] = (),
) -> dict[int, int]:
    """For places in ``new``: the place in ``old`` of the text that was changed into this one.

    Only a text that is not in ``old`` has one, and only one that is not in ``new`` is one; none is
    given twice, but for a text that was split. ``kinds`` tell headings from cells, one for each
    text, where they are known: texts of two kinds must be as alike as those found anywhere.
    """
    before, after = _version(old, old_kinds), _version(new, new_kinds)
    gaps = list(_gaps(before, after))
    paired = _best(found for gap in gaps for found in _aligned(gap))
    for gap in gaps:
        _join_parts(gap.new, before, paired)
        _join_parts(gap.new[::-1], before, paired)
    return dict(sorted(paired.items()))


def _version(texts: Sequence[str], kinds: Sequence[str]) -> list[Text]:
    kinds = kinds or [""] * len(texts)
    return [Text(place, *one) for place, one in enumerate(zip(texts, kinds, strict=True))]


# ── where to look ────────────────────────────────────────────────────────────────────────────


def _gaps(old: Sequence[Text], new: Sequence[Text]) -> Iterator[Gap]:
    """The runs of new texts, each with the runs that vanished beside the texts beside it."""
    same = _same(old, new) | {-1: -1, len(new): len(old)}
    vanished = {one.place: run for run in _runs(old, new) for one in run}
    for run in _runs(new, old):
        after = same[run[0].place - 1] + 1
        before = same[run[-1].place + 1] - 1
        found = {*vanished.get(after, ()), *vanished.get(before, ())}
        if found:
            yield Gap(tuple(sorted(found)), run)


def _same(old: Sequence[Text], new: Sequence[Text]) -> dict[int, int]:
    """Where each text of ``new`` was in ``old``: the first the first time, and so on."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for one in reversed(old):
        places[one.text].append(one.place)
    found = {}
    for one in new:
        if left := places.get(one.text):
            found[one.place] = left.pop() if len(left) > 1 else left[0]
    return found


def _runs(texts: Iterable[Text], others: Iterable[Text]) -> Iterator[tuple[Text, ...]]:
    """The texts that ``others`` lack, those that stand together together."""
    known = {one.text for one in others}
    run: list[Text] = []
    for one in texts:
        if one.text not in known:
            run.append(one)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


# ── who is whose ─────────────────────────────────────────────────────────────────────────────


def _best(pairs: Iterable[Pair]) -> dict[int, int]:
    """New places to old ones, each in one pair: the most alike first."""
    paired: dict[int, int] = {}
    taken = set()
    for _, old, new in sorted(pairs, key=lambda one: (-one.likeness, one.old, one.new)):
        if new not in paired and old not in taken:
            paired[new] = old
            taken.add(old)
    return paired


def _aligned(gap: Gap) -> Iterator[Pair]:
    """The pairs of a gap, as ranks in it; then what stands alone between two of them."""
    small = len(gap.old) * len(gap.new) <= ALIGNED
    found = list(_in_order(gap) if small else _anywhere(gap))
    ends = Pair(0, -1, -1), Pair(0, len(gap.old), len(gap.new))
    ordered = sorted((*ends, *found), key=lambda one: one.new)
    alone = [
        Pair(0, one.old + 1, one.new + 1)
        for one, other in pairwise(ordered)
        if (other.old - one.old, other.new - one.new) == (2, 2)
        and _may_stand_for(gap.old[one.old + 1], gap.new[one.new + 1])
    ]
    for likeness, old, new in found + alone:
        yield Pair(likeness, gap.old[old].place, gap.new[new].place)


def _in_order(gap: Gap) -> Iterator[Pair]:
    """The pairs that keep both orders and are most alike in all."""
    scores = [[_likeness(old, new) for new in gap.new] for old in gap.old]
    best = [[0.0] * (len(gap.new) + 1)]
    for row in scores:
        above, here = best[-1], [0.0]
        for place, score in enumerate(row):
            here.append(max(above[place + 1], here[place], above[place] + score))
        best.append(here)
    old, new = len(gap.old), len(gap.new)
    while old and new:
        if best[old][new] == best[old - 1][new]:
            old -= 1
        elif best[old][new] == best[old][new - 1]:
            new -= 1
        else:
            old, new = old - 1, new - 1
            yield Pair(scores[old][new], old, new)


def _anywhere(gap: Gap) -> Iterator[Pair]:
    """In a gap too large to be aligned: for each text the one most like it."""
    ranks = {one.text: rank for rank, one in enumerate(gap.old)}
    likeness = Likeness()
    for text in ranks:
        likeness.add(text)
    found = [
        Pair(score, ranks[text], rank)
        for rank, one in enumerate(gap.new)
        for score, text in likeness.closest(one.text, least=LEAST)
    ]
    for new, old in _best(found).items():
        yield Pair(_likeness(gap.old[old], gap.new[new]), old, new)


def _likeness(old: Text, new: Text) -> float:
    """0 where it is too little."""
    least = LEAST_IN_PLACE if _may_be_one_kind(old, new) else LEAST
    return Indel.normalized_similarity(kept(old.text), kept(new.text), score_cutoff=least)


def _may_be_one_kind(old: Text, new: Text) -> bool:
    return old.kind == new.kind or not (old.kind and new.kind)


def _may_stand_for(old: Text, new: Text) -> bool:
    return max(len(old.text), len(new.text)) <= SHORT and _may_be_one_kind(old, new)


def _join_parts(run: Sequence[Text], old: Sequence[Text], paired: dict[int, int]) -> None:
    """Give a text that is part of its neighbour's old one, which was split, the same one."""
    for beside, one in pairwise(run):
        place = paired.get(beside.place)
        if place is not None and one.place not in paired and len(one.text) >= PART:
            part, whole = kept(one.text), kept(old[place].text)
            if len(part) < len(whole) and fuzz.partial_ratio(part, whole) >= WHOLE:
                paired[one.place] = place
