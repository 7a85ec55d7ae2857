"""Code of the source is missing in the translation.

What stands between ticks is typed or read as it is: a command, a name, a value.

**Found:** ``Run `l10n check`.`` → `Ejecute la revisión.`; one tick that was lost.

**Silent:** code in another order. Code that is there fewer times than in the source asks for a
look only.

**The way out:** write it between ticks, as it stands in the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.codes import codes, compare, inner, loose
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-code"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """A tick that nothing closes, and each piece of code that is gone."""
    torn = [] if loose(subject.source) else loose(subject.target)
    for where in torn[:1]:
        yield Fault(_("nothing closes this tick"), None, where)
    if not any(mark.kind == "code" for mark in subject.source.marks):
        return
    there = {inner(mark) for mark in codes(subject.target)}
    for mark in compare(subject).lost:
        if torn and inner(mark) in subject.target.text:
            continue  # the tick says it
        said = _("the code “{code}” is missing", code=inner(mark))
        yield Fault(said, span(mark), severity=Severity.REVIEW if inner(mark) in there else None)
