"""Part of the translation says something else than its part of the source.

At the same place words of the source have no counterpart in the translation, and words of the
translation none in the source: a clause of an older version, or of another text. See `omitted` for
how counterparts are found.

Why it matters: the translation is complete and fluent, and still tells what the page no longer
says.

**Found:** `Take it with food, and call us if your skin itches.` → `Tómelo con comida, y guarde el
frasco en el refrigerador.`

**Silent:** one thing said in another way, as long as some of its words can be found.

**The way out:** translate that part anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.coverage.gaps import Findings, findings, is_strange
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "stale-clause"
SEVERITY = Severity.REVIEW

_ENOUGH = 6.2  # what the words of both sides must weigh
_FAR = 0.15  # of the text, between the places of both


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """The two parts that do not answer each other."""
    for found in findings(sheet):
        if found.omitted and found.added and not is_strange(found) and exchanged(found):
            was, now = found.omitted[:2], found.added[:2]
            source, target = found.subject.source.words_at(was), found.subject.target.words_at(now)
            said = _("“{now}” does not say “{was}”", now=target, was=source)
            yield found.subject, Fault(said, was, now)


def exchanged(found: Findings) -> bool:
    """Both sides have words without an answer, enough of them, and at the same place."""
    was, now = found.omitted, found.added
    if not was or not now:
        return False
    enough = min(was.words, now.words) + max(was.words, now.words) / 2 > _ENOUGH
    source, target = len(found.subject.source.plain), len(found.subject.target.plain)
    apart = max(
        now.start / target - was.end / source,
        was.start / source - now.end / target,
    )
    return enough and apart < _FAR
