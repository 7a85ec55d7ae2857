"""An emphasis of the source is missing in the translation.

What the author wrote in bold (*do **not** take*) is what must be seen. Signs that came apart
(`** no**`) show as stars and stress nothing.

**Found:** `Do **not** eat.` → `No coma.`; `**Take** two **now**` → `**Tome** dos ahora`.

**Silent:** the emphasis on another word, split in two, or two that became one.

**The way out:** put the stars around the words that say the same, without a space inside.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.emphases import emphases, kinds, length
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-emphasis"
SEVERITY = Severity.REVIEW

_ALIKE = 1.1  # a translation into Spanish is a fifth longer


def check(subject: Subject) -> Iterator[Fault]:
    """Each kind of emphasis that is there less often."""
    wanted = emphases(subject.source)
    if not wanted:
        return
    lost = kinds(wanted) - kinds(emphases(subject.target))
    if lost and _is_joined(subject):
        return
    for mark in reversed(wanted):
        if any(lost[kind] for kind in mark.kind.split()):
            lost -= kinds([mark])
            yield Fault(_("the emphasis “{sign}” is missing", sign=mark.value), span(mark))


def _is_joined(subject: Subject) -> bool:
    """Two became one that holds as many words."""
    less, more = length(subject.source), length(subject.target)
    return bool(more) and all(more[kind] >= _ALIKE * size for kind, size in less.items())
