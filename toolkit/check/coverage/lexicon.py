"""How a catalog renders the words that no table answers, learned from the catalog itself.

Words that are left without an answer on both sides of a message may render one another. Those that
are left together again and again, and seldom without one another, do (I. D. Melamed, "Models of
translational equivalence among words", 2000: links between what a dictionary leaves).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

LEAST = 2  # times that two words must be left together
BOND = 0.3  # share of the times that either is left in which both are
MOST = 12  # words left on one side: more tell nothing of each other


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Roots of the source with the roots that render them (``~paga`` and the like)."""

    links: dict[str, frozenset[str]] = field(default_factory=dict)


def learned(left: Iterable[tuple[set[str], set[str]]]) -> Lexicon:
    """From the roots that are left without an answer, message by message."""
    met: Counter[tuple[str, str]] = Counter()
    ours: Counter[str] = Counter()
    theirs: Counter[str] = Counter()
    for source, target in left:
        if len(source) <= MOST and len(target) <= MOST:
            ours.update(source)
            theirs.update(target)
            met.update(product(source, target))
    links = defaultdict(set)
    for (one, other), times in met.items():
        if times >= LEAST and times >= BOND * max(ours[one], theirs[other]):
            links[one].add(other)
    return Lexicon({one: frozenset(others) for one, others in links.items()})
