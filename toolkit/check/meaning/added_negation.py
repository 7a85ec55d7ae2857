"""The translation denies, forbids or excepts something, and the source does not.

One small *no* too many turns a sentence into its contrary: `This is safe` becomes `Esto no es
seguro`. Whatever denies in the source counts: *not*, *never*, *without*, and words that deny by
themselves (*no está claro*: `unclear`; *no es válido*: `invalid`; *sin precedentes*:
`unprecedented`).

**Found:** `You can eat` → `No puede comer`; `with food` → `sin alimentos`; `if it bleeds` → `a
menos que sangre`.

**Silent:** `He has never smoked` → `No ha fumado nunca`; `Invalid date` → `La fecha no es válida`;
`Keep out of the reach of children` → `No deje al alcance de los niños`.

**The way out:** take away the denial. Where the source says it in other words, ignore the finding
on this message, and give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning import denials
from toolkit.check.meaning.places import words
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-negation"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each negation of the translation that nothing in the source answers."""
    if not subject.is_known:
        return
    for one in denials.added(subject):
        now, span = words(subject.target, one)
        yield Fault(_("nothing in the source answers “{now}”", now=now), None, span)
