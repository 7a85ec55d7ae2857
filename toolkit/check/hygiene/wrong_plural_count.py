"""A message has more or fewer plural forms than the header says, or one is empty.

`msgfmt --check` refuses the catalog. A reader who sees three things meets an empty text.

**Found:** one form where `nplurals=2`; three where it is two; one form translated, and one not
(`review`).

**Silent:** a message in which no form is translated yet.

**The way out:** write each form that the language has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _, ngettext
from toolkit.model import Entry, Severity

CODE = "wrong-plural-count"
SEVERITY = Severity.ERROR

_COUNT = re.compile(r"\s*nplurals\s*=\s*(\d{1,3})\s*;")


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each such message."""
    found = _COUNT.match(sheet.header.get("Plural-Forms", ""))
    for entry in sheet.entries:
        if entry.msgid_plural is None or entry.obsolete or not any(entry.msgstr):
            continue
        if found and len(entry.msgstr) != int(found[1]):
            yield entry, Fault(_said(len(entry.msgstr), found[1]))
        elif not all(entry.msgstr):
            yield entry, Fault(_("one plural form has no text"), severity=Severity.REVIEW)


def _said(count: int, wanted: str) -> str:
    return ngettext(
        "{n} plural form where the language has {wanted}",
        "{n} plural forms where the language has {wanted}",
        count,
        wanted=wanted,
    )
