"""Another medicine: the translation names one that the source does not, in place of its own.

Names are compared by substance: *acetaminophen*, `paracetamol` and *Tylenol* are one, *ketamine* is
`ketamina`, and what no list has is known by its stem (World Health Organization, international
nonproprietary names). A class (*vaccine*, *antibiotic*) may stand for its member.

**Found:** `Take ibuprofen` → `Tome naproxeno`; `prednisone` → `prednisolona`.

**Silent:** `acetaminophen` → `paracetamol`; `Advil` → `ibuprofeno`; `a pain reliever such as
ibuprofen` → `un analgésico como el ibuprofeno`.

**The way out:** write the medicine of the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning.places import swaps, told, whole, words
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense, drugs
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-drug"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each medicine in whose place another stands."""
    here, there = subject.source.said(Sense.DRUG), subject.target.said(Sense.DRUG)
    if not (subject.is_known and here and there):
        return
    part = whole(subject)
    said = {one.value for one in (*here,)}, {one.value for one in (*there,)}
    for one, other in swaps(part, told(part, here, there), _are_two):
        if one.value not in said[1] and other.value not in said[0]:
            was, place = words(subject.source, one)
            now, span = words(subject.target, other)
            yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _are_two(one: Mention, other: Mention) -> bool:
    return drugs.is_substance(one.value) and drugs.is_substance(other.value)
