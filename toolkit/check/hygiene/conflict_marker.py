"""A merge left its marks in a text or in a comment.

Marks outside of texts make the catalog unreadable, which is told at once. Within a text or a
comment they go unnoticed, and readers see both sides of the conflict.

**Found:** lines that begin with `<<<<<<<`, `|||||||` or `>>>>>>>`, and `#-#-#-#-#`, in a
translation, also a fuzzy one, or in a comment.

**Silent:** what the source has, too; a row of `=` under a heading.

**The way out:** keep the side that is right, and take the marks out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "conflict-marker"
SEVERITY = Severity.ERROR

_MARKER = re.compile(r"^(?:<{7}|\|{7}|>{7})(?=[ \n]|\Z)|#-#-#-#-#", re.MULTILINE)


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """The first mark of each message."""
    for entry in sheet.entries:
        if entry.obsolete or not any(_may_be(text) for text in (*entry.msgstr, *entry.comments)):
            continue
        if fault := None if _MARKER.search(entry.msgid) else _fault(entry):
            yield entry, fault


def _may_be(text: str) -> bool:
    return "<<<" in text or ">>>" in text or "|||" in text or "#-#" in text


def _fault(entry: Entry) -> Fault | None:
    for text in (*entry.msgstr, *entry.comments):
        if found := _MARKER.search(text):
            at = found.span() if text is entry.msgstr[0] else None
            return Fault(_("a merge left its mark “{mark}”", mark=found[0]), None, at)
    return None
