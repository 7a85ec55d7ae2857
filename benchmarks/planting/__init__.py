"""Errors planted in good translations: one in each, as translators and merges make them.

The operators and their words are written for this alone, from Spanish grammar and from the
mistakes that people make; they share nothing with the tables of the checks. An operator keeps
silent where it cannot tell that what comes out is fluent and wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from . import coverage, meaning, quantities, technical, wording
from .base import OPERATORS, Pair, Planted

__all__ = ["OPERATORS", "Pair", "Planted", "plant"]

_RULES = (quantities, meaning, coverage, wording, technical)  # their import fills OPERATORS


def plant(pairs: Sequence[Pair], *, limit: int, seed: int, kind: str = "") -> Iterator[Planted]:
    """Up to ``limit`` errors of each operator (of one class), in pairs drawn by the seed."""
    for operator in (one for one in OPERATORS if kind in ("", one.kind)):
        random = Random(f"{seed} {operator.kind} {operator.name}")
        order = random.sample(range(len(pairs)), len(pairs))
        count = 0
        for at in order:
            if count >= limit:
                break
            made = list(operator.plant(pairs, at, random))
            if made:
                source, target = random.choice(made)
                if (source, target) != (pairs[at].source, pairs[at].target) and target.strip():
                    count += 1
                    yield Planted(operator.kind, operator.name, at, source, target)
