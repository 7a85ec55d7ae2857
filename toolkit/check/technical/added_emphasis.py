"""The translation stresses what the source does not, or shows signs that stress nothing.

**Found:** `Take two.` → `Tome **dos**.`; `Take **two** now.` → `Tome **dos ahora.`, where readers
see two stars.

**Silent:** one emphasis split in two; a word of the source kept in italics, as Spanish wants it;
`5 * 3`; `snake_case`.

**The way out:** take the signs out, or close them.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.marks import Mark
from toolkit.check.subject import Subject
from toolkit.check.technical.emphases import emphases, kinds, loose
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-emphasis"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each kind of emphasis that the source lacks, and signs that belong to none."""
    text = subject.target.text
    if "*" not in text and "_" not in text and "~~" not in text:
        return
    known = kinds(emphases(subject.source))
    for mark in emphases(subject.target):
        if not any(known[kind] for kind in mark.kind.split()) and not _is_kept(mark, subject):
            yield Fault(_("the source has no emphasis here"), None, span(mark))
    if not any(loose(subject.source)):
        for where in loose(subject.target):
            said = _("“{sign}” stresses nothing", sign=text[slice(*where)])
            yield Fault(said, None, where)


def _is_kept(mark: Mark, subject: Subject) -> bool:
    """A word of the source, not translated: written in italics."""
    end = subject.target.text.find(mark.value, mark.end)
    words = subject.target.text[mark.end : end].strip(" ()").lower()
    return mark.kind == "emphasis" and words.removesuffix("s") in subject.source.text.lower()
