"""Another way of giving a medicine: by mouth became rectally, swallow became chew.

Compared are where a medicine goes (mouth, vein, muscle, skin, eye, ear, nose …) and what is done
with it (swallow, chew, crush, dissolve). What the form of a medicine implies is no other way: a
*tablet* is taken *by mouth*, an *injection* may go *into a vein*.

**Found:** `by mouth` → `por vía rectal`; `eye drops` → `gotas para los oídos`; `Swallow the tablet
whole` → `Mastique la tableta entera`.

**Silent:** `by mouth` → `por vía oral`; `shot` → `inyección`; `pill` → `comprimido`.

**The way out:** write the way of the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning.places import swaps, told, whole, words
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-route"
SEVERITY = Severity.ERROR

# Ways that may stand for one another; a way of no other line is another way.
_KINDRED = tuple(
    map(
        frozenset,
        (
            ("swallow", "oral", "drink", "tablet", "capsule", "liquid", "lozenge"),
            ("oral", "dissolve", "suck", "chew", "lozenge", "tablet", "buccal", "spit", "gargle"),
            ("oral", "sublingual", "dissolve", "tablet"),
            ("buccal", "oral", "gargle"),
            ("inject", "intravenous", "infusion", "intramuscular", "subcutaneous", "intradermal",
             "epidural", "intrathecal", "intraosseous"),
            ("nasal", "inhale", "drops", "liquid"),
            ("topical", "transdermal", "cream", "subcutaneous", "intradermal"),
            ("eye", "drops"), ("ear", "drops"), ("vaginal", "cream", "tablet"),
            ("rectal", "cream"), ("crush", "split", "chew"), ("liquid", "drops", "drink"),
        ),
    )
)  # fmt: skip
_APART = frozenset(["intravenous", "intramuscular", "subcutaneous", "intradermal", "epidural",
                    "intrathecal", "intraosseous"])  # fmt: skip


def check(subject: Subject) -> Iterator[Fault]:
    """Each way in whose place another stands."""
    here, there = subject.source.said(Sense.ROUTE), subject.target.said(Sense.ROUTE)
    if not (subject.is_known and here and there):
        return
    part = whole(subject)
    for one, other in swaps(part, told(part, here, there), _are_two):
        was, place = words(subject.source, one)
        now, span = words(subject.target, other)
        yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _are_two(one: Mention, other: Mention) -> bool:
    both = {one.value, other.value}
    return both <= _APART or not any(both <= row for row in _KINDRED)
