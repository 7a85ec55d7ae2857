"""What one side has and the other lacks, mark by mark."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from typing import TypeVar

from toolkit.check.marks import Mark
from toolkit.check.subject import Side
from toolkit.model import Span

Each = TypeVar("Each")


# Marks in which any letter may stand.
QUIET = frozenset({"code", "url", "autolink", "email", "/link", "/image", "html", "placeholder"})


def span(mark: Mark) -> Span:
    """Where it stands."""
    return mark.start, mark.end


def beyond(side: Side, kinds: Set[str]) -> Callable[[int], bool]:
    """Tells of a place whether it is outside all marks of these kinds."""
    marks = [mark for mark in side.marks if mark.kind in kinds]
    starts = [mark.start for mark in marks]

    def outside(at: int) -> bool:
        before = bisect_right(starts, at)
        return not before or at >= marks[before - 1].end

    return outside


def lacking(
    here: Sequence[Each], there: Iterable[Each], key: Callable[[Each], Hashable]
) -> list[Each]:
    """Those of ``here`` that are not, or not as often, ``there``; the last of them."""
    left = Counter(map(key, there))
    found = []
    for one in here:
        if left[key(one)]:
            left[key(one)] -= 1
        else:
            found.append(one)
    return found
