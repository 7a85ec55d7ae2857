"""A fuzzy translation was brought up to date, and the flag left on.

It says what the source says now, not what it said before (`#|`); but as long as it is fuzzy no
reader sees it.

**Found:** numbers, placeholders and addresses that changed in the source, and stand changed in the
translation.

**Silent:** a translation that still says what the source said; one of which nothing tells; a
fuzzy message without `#|`.

**The way out:** read it once more, and take the flag and the `#|` lines out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Side
from toolkit.language import Sense
from toolkit.locales import language
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "edited-fuzzy"
SEVERITY = Severity.REVIEW

_MARKS = frozenset({"placeholder", "url", "email", "autolink", "/link", "code"})


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each such message."""
    for entry in sheet.entries:
        if entry.fuzzy and entry.filled and not entry.obsolete and _is_new(entry, sheet):
            yield entry, Fault(_("this says what the source says now, and is still fuzzy"))


def _is_new(entry: Entry, sheet: Sheet) -> bool:
    was = entry.previous.msgid if entry.previous else None
    if was is None or was == entry.msgid:
        return False
    own = language(sheet.source_locale)
    before, now = _facts(Side(was, own)), _facts(Side(entry.msgid, own))
    if before == now:
        return False
    said = _facts(Side(entry.msgstr[0], language(sheet.locale)))
    return not (now - before) - said and all(said[fact] <= now[fact] for fact in before - now)


def _facts(side: Side) -> Counter[str]:
    """What is the same in every language."""
    marks = (mark.value for mark in side.marks if mark.kind in _MARKS)
    return Counter([*marks, *(mention.value for mention in side.said(Sense.NUMBER))])
