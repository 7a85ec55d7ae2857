"""Words of the source have no counterpart in the translation.

A sentence, an item of a list, a clause or the end of the text is missing. What the source says is
looked for in the translation word by word: through the tables of `toolkit/language/bilingual`,
which a linguist can read and extend, through common roots (*infection*, *infección*), and through
what the catalog itself calls a thing elsewhere. Words that nothing answers are told only with more
to bear it out: the translation is shorter by about so much, has fewer sentences or fewer items,
breaks off, and has no other words in that place.

Why it matters: a warning that is left out cannot be read. The rest is fluent, so nobody misses it.

**Found:** `Do not drive. Do not drink alcohol.` → `No conduzca.`; `fever, cough and vomiting` →
`fiebre y tos`.

**Silent:** `Please make sure that you wash your hands` → `Lávese las manos`; what is said in other
words, as long as they are there.

**The way out:** translate what is missing. Where it was left out for a reason, ignore the finding
on this message, and give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.coverage.gaps import Findings, Gap, findings, is_strange
from toolkit.check.coverage.stale_clause import exchanged
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "omitted"
SEVERITY = Severity.REVIEW

_ENOUGH = 3.6  # weight from which on it is told


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """The words of each message that are most likely left out."""
    for found in findings(sheet):
        gap = found.omitted
        if gap and gap.weight > _ENOUGH and not is_strange(found) and not exchanged(found):
            yield found.subject, _fault(found, gap)


def _fault(found: Findings, gap: Gap) -> Fault:
    span = (gap.start, gap.end)
    words = found.subject.source.words_at(span)
    return Fault(_("“{words}” has no counterpart in the translation", words=words), span)
