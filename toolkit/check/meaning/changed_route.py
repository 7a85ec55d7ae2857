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

import re
from collections.abc import Iterator
from functools import partial

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

_UNDER = re.compile(r"(?:just )?(?:under|beneath)\b", re.IGNORECASE)  # the skin
_ON = re.compile(r"(?:sobre|en) la piel\b", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Fault]:
    """Each way in whose place another stands."""
    here, there = subject.source.said(Sense.ROUTE), subject.target.said(Sense.ROUTE)
    if not (subject.is_known and here and there):
        return
    part = whole(subject)
    found = list(swaps(part, told(part, here, there), partial(_are_two, subject)))
    for one, other in found or _needles(here, there):
        was, place = words(subject.source, one)
        now, span = words(subject.target, other)
        yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _needles(here: list[Mention], there: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The one way of a needle on each side, however far the words stand apart."""
    ours, theirs = ([one for one in said if one.value in _APART] for said in (here, there))
    values = [{one.value for one in said} for said in (ours, theirs)]
    if values[0] != values[1] and len(values[0]) == len(values[1]) == 1:
        yield ours[0], theirs[0]


def _are_two(subject: Subject, one: Mention, other: Mention) -> bool:
    both = {one.value, other.value}
    beneath = _UNDER.match(subject.source.plain, one.start)
    if beneath and _ON.match(subject.target.plain, other.start):
        return True
    return both <= _APART or not any(both <= row for row in _KINDRED)
