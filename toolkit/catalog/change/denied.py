"""A "not" far from the word that it turns: *do not get it wet*, *keep it dry*."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.catalog.change.classes import ChangeClass
from toolkit.catalog.change.fact import Fact
from toolkit.catalog.change.scope import Scope, scope
from toolkit.catalog.change.side import DENYING, Side
from toolkit.catalog.change.stem import root
from toolkit.language.axes import complement
from toolkit.language.mention import Sense

_NOT = (f"{Sense.NEGATION}: not", "not")


def turned_by_not(here: Side, there: Side) -> Iterator[Fact]:
    """The "not" and what it denies here, and its contrary there; if there is one "not" less."""
    denied = here.values.get(_NOT, [])
    if len(denied) != len(there.values.get(_NOT, [])) + 1:
        return
    reach = scope(here.reading, denied[0])
    for (sort, value), said in here.values.items():
        sense, _, axis = sort.partition(": ")
        other = complement(Sense.POLARITY, axis, value) if sense == Sense.POLARITY else ""
        contrary = there.values.get((sort, other), [])
        met = (sort, value) in there.values or (sort, other) in here.values
        plain = not any(_is_denied(fact, there) for fact in contrary)
        if contrary and not met and plain and _reaches(reach, denied[0], said[0], here):
            yield from (denied[0], *said, *contrary)


def _reaches(reach: Scope, denied: Fact, fact: Fact, side: Side) -> bool:
    """The "not" denies just this: *not always wet* is not dry."""
    words = (side.reading.words[at].folded for at in side.reading.inside(fact))
    hedged = any(
        one.kind is ChangeClass.MODALITY and denied.start < one.start < fact.start
        for row in side.facts.values()
        for one in row
    )
    return not hedged and reach.words.issuperset(map(root, words))


def _is_denied(fact: Fact, side: Side) -> bool:
    words = [side.reading.words[at].folded for at in side.reading.inside(fact)]
    return any(word in DENYING or word.endswith("n't") for word in words)
