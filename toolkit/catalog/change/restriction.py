"""*Only if told to* and *not unless told to*: one restriction, said from either end."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.scope import scope
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import root
from toolkit.language.mention import Sense

_NOT = (f"{Sense.NEGATION}: not", "not")
_ONLY = (f"{Sense.MODALITY}: only", "only")
_EXCEPTING = frozenset(["unless", "until"])
_FREEING = frozenset(["may", "after"])  # you can drive only after that


def restricted(here: Side, there: Side) -> Iterator[Fact]:
    """What says "only" here and "not unless" there, of the same thing; in both texts."""
    only, denied = here.values.get(_ONLY, []), there.values.get(_NOT, [])
    excepted = list(_lacking(there, here, _EXCEPTING))
    if len(only) != 1 or not excepted or there.values.get(_ONLY):
        return
    if len(denied) != len(here.values.get(_NOT, [])) + 1:
        return
    said = frozenset(map(root, here.words))
    heads = scope(there.reading, denied[0]).heads
    if heads and heads <= said:
        yield from (only[0], denied[0], *excepted)
        yield from _lacking(here, there, _FREEING)


def _lacking(some: Side, other: Side, values: frozenset[str]) -> Iterator[Fact]:
    """The facts of these values that the other text has not."""
    for (sort, value), said in some.values.items():
        if value in values and (sort, value) not in other.values:
            yield from said
