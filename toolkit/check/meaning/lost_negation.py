"""The source denies, forbids or excepts something, and the translation does not.

A lost *not*, *never*, *without*, *unless*, *except* or *avoid* turns a sentence into its contrary,
and the result reads well: `Do not crush` becomes `Triture`. Whatever denies in the translation
counts: `no`, `sin`, `nunca` and `ningún`; words that deny by themselves (`unknown`: *se desconoce*;
`missing`: *faltan*), the contrary of a word (`not effective`: *ineficaz*), `solo` and `hasta`.

**Found:** `Do not drive` → `Conduzca`; `without food` → `con alimentos`; `unless your doctor says
so` → `si su médico se lo indica`.

**Silent:** `There is no risk` → `No hay ningún riesgo`; `Avoid alcohol` → `No beba alcohol`; `It is
not known` → `Se desconoce`; `not until Monday` → `solo a partir del lunes`.

**The way out:** say in the translation what the source denies. Where another wording denies it too,
ignore the finding on this message, and give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning import denials
from toolkit.check.meaning.places import words
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-negation"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each negation of the source that nothing in the translation answers."""
    if not subject.is_known:
        return
    for one in denials.lost(subject):
        was, span = words(subject.source, one)
        yield Fault(_("nothing in the translation answers “{was}”", was=was), span)
