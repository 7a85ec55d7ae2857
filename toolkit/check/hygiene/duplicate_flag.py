"""A flag stands twice on a message, or beside its opposite.

It comes from a merge by hand. Which one counts depends on the program that reads it.

**Found:** `#, fuzzy, fuzzy`; `#, c-format, no-c-format`.

**Silent:** different flags.

**The way out:** keep one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "duplicate-flag"
SEVERITY = Severity.ERROR

_PREFIXES = ("no-", "impossible-")


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each flag that is too many."""
    for entry in sheet.entries:
        if len(entry.flags) < 2 or entry.obsolete:
            continue
        for flag, times in Counter(entry.flags).items():
            if times > 1:
                yield entry, Fault(_("the flag {flag} stands twice", flag=flag))
            for other in {f"{prefix}{flag}" for prefix in _PREFIXES} & set(entry.flags):
                said = _("the flags {one} and {other} exclude each other", one=flag, other=other)
                yield entry, Fault(said)
