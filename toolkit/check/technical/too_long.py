"""The translation is longer than the place that it is for.

The source page says `max-length: 60` of a text: a title in search results, a button.

**Found:** a translation with more characters than that, counted as a reader counts them.

**Silent:** messages of which no length is said.

**The way out:** say it in fewer words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.messages import ngettext
from toolkit.model import Severity

CODE = "too-long"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """The rest that does not fit."""
    if not subject.entry.extracted:
        return
    most = subject.notes.get("max-length", "").strip()
    text = subject.target.text
    if not (most.isascii() and most.isdigit()) or len(text) <= int(most):
        return
    length = sum(not unicodedata.combining(sign) for sign in text)
    if length > int(most):
        said = ngettext(
            "{n} character, where {most} fit", "{n} characters, where {most} fit", length, most=most
        )
        yield Fault(said, None, (int(most), len(text)))
