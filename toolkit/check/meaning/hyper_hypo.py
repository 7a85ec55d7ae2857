"""Too much became too little: hypertension and hipotensión, intravenous and interna, ab- and ad-.

Two letters part *hyperglycemia* from *hypoglycemia*, *intracellular* from *intercellular*,
*abduction* from *adduction*, and treatment for the one harms who has the other. Compared are words
by their prefix, and what patients say instead: *high blood pressure* is `hipertensión`, *low blood
sugar* is `hipoglucemia`, *fast heartbeat* is `taquicardia`.

**Found:** `hypertension` → `hipotensión`; `low blood sugar` → `hiperglucemia`; `tachycardia` →
`bradicardia`; `intramuscular` → `intermuscular`.

**Silent:** `high blood pressure` → `hipertensión`; `overactive thyroid` → `hipertiroidismo`;
`hypokalemia` → `hipopotasemia`, `potasio bajo`.

**The way out:** write the extreme of the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning.places import left_over, same, whole, words
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, extremes
from toolkit.messages import _
from toolkit.model import Severity

CODE = "hyper-hypo"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each extreme whose contrary stands in the translation."""
    if not subject.is_known:
        return
    for one, other in _turned(subject):
        was, here = words(subject.source, one)
        now, there = words(subject.target, other)
        yield Fault(_("“{was}” became its contrary “{now}”", was=was, now=now), here, there)


def _turned(subject: Subject) -> Iterator[tuple[Mention, Mention]]:
    source, target = subject.source, subject.target
    named = [list(extremes.find(side.plain, side.language)) for side in (source, target)]
    if not any(named) and not all(map(_is_cut, (source, target))):
        return
    cut = [list(extremes.prefixed(side.plain, side.language)) for side in (source, target)]
    told = set[int]()
    for found, alike in ((named, same), (cut, _alike)):
        if not _has_contraries(found[0], found[1]):
            continue
        less, more = left_over(whole(subject), (found[0], found[1]), alike)
        for one in less:
            for other in more:
                if one.start not in told and extremes.contrary(one.value, other.value):
                    told.add(one.start)
                    yield one, other


def _is_cut(side: Side) -> bool:
    """Whether any word has a prefix with a contrary."""
    return any(map(extremes.is_cut, side.vocabulary))


def _has_contraries(here: list[Mention], there: list[Mention]) -> bool:
    """A quick look: hardly any text names both ends of one matter."""
    named = {one.value for one in here}
    other = {one.value for one in there} - named
    return any(extremes.contrary(one, two) for one in named for two in other)


def _alike(one: Mention, other: Mention) -> bool:
    return extremes.alike(one.value, other.value)
