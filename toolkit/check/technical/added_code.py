"""The translation shows as code what the source does not.

**Found:** `Save the file.` → ``Guarde el `archivo`.``

**Silent:** code of the source that is named twice.

**The way out:** take the ticks out.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.codes import codes, compare, inner
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-code"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each piece of code that is new."""
    if "`" not in subject.target.text and "<" not in subject.target.text:
        return
    known = {inner(mark) for mark in codes(subject.source)}
    for mark in compare(subject).added:
        if inner(mark) not in known:
            said = _("the source has no code “{code}”", code=inner(mark))
            yield Fault(said, None, span(mark))
