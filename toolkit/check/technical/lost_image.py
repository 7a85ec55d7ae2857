"""An image of the source is missing in the translation.

**Found:** `![The knee](knee.png)` → `La rodilla`; `![The knee](knee.png)` → `[La
rodilla](knee.png)`, which is a link.

**Silent:** `![The knee](knee.png)` → `![La rodilla](knee.png)`.

**The way out:** write `![words](address)`, and translate the words.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.images import compare
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-image"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each image that is gone."""
    if any(mark.kind == "image" for mark in subject.source.marks):
        for one in compare(subject).lost:
            yield Fault(_("the image “{address}” is missing", address=one.value), one.span)
