"""The translation says the contrary of a word: less for more, after for before, unsafe for safe.

Words that have a contrary are compared by what they say: *increase* and *decrease*, *before* and
*after*, *more* and *less*, *at least* and *at most*, *start* and *stop*, *allow* and *forbid*,
*above* and *below*, *safe* and *dangerous*, *hot* and *cold*, *mild* and *severe*. Free translation
says much in other words; so only this is found: the source says one, nothing in the translation
answers it, and the contrary stands there unasked.

**Found:** `before meals` → `después de las comidas`; `at least 2 hours` → `como máximo 2 horas`;
`It increases the risk` → `Disminuye el riesgo`.

**Silent:** `not common` → `raro`; `It is not safe` → `Es peligroso`; `no more than two` → `dos como
máximo`; `Before you stop` → `Antes de suspenderlo`.

**The way out:** write what the source says. Where both say the same in another way, ignore the
finding on this message, and give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning import bounds
from toolkit.check.meaning.contraries import contraries, turned
from toolkit.check.meaning.places import words
from toolkit.check.subject import Subject
from toolkit.language import Sense
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-polarity"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each word whose contrary stands in the translation."""
    if not subject.is_known:
        return
    found = list(contraries(subject, Sense.POLARITY))
    known = {other.start for _one, other in found}
    found += [pair for pair in bounds.turned(subject) if pair[1].start not in known]
    for one, other in [*found, *turned(subject, {other.start for _one, other in found})]:
        was, here = words(subject.source, one)
        now, there = words(subject.target, other)
        yield Fault(_("“{was}” became its contrary “{now}”", was=was, now=now), here, there)
