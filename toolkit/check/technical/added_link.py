"""The translation has a link that the source lacks.

Nobody decided that readers should go there: it may be left over from another message, or be an
advertisement.

**Found:** `Ask us.` → `[Pregúntenos](https://shop.example).`; an e-mail address or a note `[^2]`
that the source lacks.

**Silent:** an address of the source given twice; the page in the reader's language.

**The way out:** take it out, or add it to the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.addresses import KINDS, compare
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-link"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each link that is new."""
    if any(mark.kind in KINDS for mark in subject.target.marks):
        for one in compare(subject).added:
            said = _("the source has no link to “{address}”", address=one.value)
            if one.value in subject.source.text:  # `words <address>`_ of reStructuredText
                said = _("“{address}” stands in the source in another way", address=one.value)
            yield Fault(said, None, one.span)
