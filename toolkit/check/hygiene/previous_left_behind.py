"""The old source (`#|`) stands on a message that is not fuzzy.

An editor took the flag away and left the rest, or somebody deleted the word `fuzzy` without
looking. The translation may be that of the old source.

**Found:** `#| msgid` on a message without `fuzzy`.

**Silent:** fuzzy messages, for whose translator it is meant; obsolete ones.

**The way out:** compare the translation with the source as it is now; then take the `#|` lines out.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "previous-left-behind"
SEVERITY = Severity.ERROR


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each such message."""
    for entry in sheet.entries:
        if entry.previous and not entry.fuzzy and not entry.obsolete and any(entry.msgstr):
            yield entry, Fault(_("the old source (#|) was left on a message that is not fuzzy"))
