"""Two numbers of the message changed places.

Every number of the source is there, but what it counts is not the same: the unit or the period
that belongs to one stands with another. Of numbers with one unit, or with none, and of dates, two
are found that stand the other way round: an `error` where the words beside them (names, words of
one origin, conditions, people) did not come along, else a person is asked to look (`review`).

Why it matters: a list of numbers proves nothing. `2 tablets every 8 hours` and `8 tablets every 2
hours` hold the same numbers; the second is sixteen times the dose.

**Found:** `2 tablets of 500 mg every 8 hours` → `8 tabletas de 500 mg cada 2 horas`; `3 men and 5
women` → `5 hombres y 3 mujeres`.

**Silent:** `Take 500 mg in 2 tablets` → `Tome 2 tabletas de 500 mg`: each number kept what it
counts.

**The way out:** put each number back to what it belongs to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from toolkit.check.fault import Fault
from toolkit.check.quantities.amounts import is_same
from toolkit.check.quantities.crossed import crossings
from toolkit.check.quantities.measures import MOST, Measure, measures
from toolkit.check.subject import Subject
from toolkit.language import Sense
from toolkit.messages import _
from toolkit.model import Severity

CODE = "swapped-number"
SEVERITY = Severity.ERROR

Swap = tuple[Measure, Measure]  # what the source says, and what stands with the same unit now


def check(subject: Subject) -> Iterator[Fault]:
    """Each number that stands with the unit of another; else two that stand crosswise."""
    if not subject.is_known or _is_alike(subject):
        return
    found = swaps(subject)
    for was, now in found:
        yield _fault(subject, was, now)
    if not found:
        for was, now, severity in crossings(subject):
            yield _fault(subject, was, now, severity)


_COUNTING = (Sense.NUMBER, Sense.UNIT, Sense.FREQUENCY, Sense.DATE)


def _is_alike(subject: Subject) -> bool:
    """Both sides say the same in the same order, as most do."""
    source, target = subject.source, subject.target
    return all(
        [m.value for m in source.said(sense)] == [m.value for m in target.said(sense)]
        for sense in _COUNTING
    )


def _fault(subject: Subject, was: Measure, now: Measure, severity: Severity | None = None) -> Fault:
    said = subject.source.words_at(was.span), subject.target.words_at(now.span)
    message = _("“{was}” became “{now}”: the numbers changed places", was=said[0], now=said[1])
    return Fault(message, was.span, now.span, severity=severity)


def swaps(subject: Subject) -> list[Swap]:
    """The measures of the source whose unit has another of the source's numbers now."""
    source, target = subject.source, subject.target
    if len(source.said(Sense.NUMBER)) + len(source.said(Sense.FREQUENCY)) < 2:
        return []
    here, there = measures(source), measures(target)
    less, more = _unlike(here, there), _unlike(there, here)
    if not less or not more:
        return []
    mine, theirs = Counter(one.value for one in here), Counter(one.value for one in there)
    return [
        (was, now)
        for was in less
        for now in more
        if was.owner == now.owner and now.value in mine and mine[was.value] <= theirs[was.value]
    ][:MOST]


def _unlike(some: Sequence[Measure], others: Sequence[Measure]) -> list[Measure]:
    """Those with a unit that the other side does not have, in whatever unit."""
    distinct = {other[:2]: other for other in others}
    return [
        one
        for one in some
        if one.owner
        and one[:2] not in distinct
        and not any(is_same(one, other) for other in distinct.values())
    ]
