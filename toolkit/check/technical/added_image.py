"""The translation has an image that the source lacks.

**Found:** `The knee` → `![La rodilla](https://a.example/knee.png)`; a link that became an image.

**Silent:** an image of the source in another place of the sentence.

**The way out:** take it out, or add it to the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.images import compare
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-image"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each image that is new."""
    if any(mark.kind == "image" for mark in subject.target.marks):
        for one in compare(subject).added:
            said = _("the source has no image “{address}”", address=one.value)
            yield Fault(said, None, one.span)
