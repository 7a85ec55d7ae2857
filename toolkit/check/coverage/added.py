"""Words of the translation have no counterpart in the source.

A sentence too many, a remark of the translator, a remainder of another text. What the translation
says is looked for in the source, as `omitted` looks for the source in the translation.

Why it matters: what nobody has reviewed as advice is read as advice.

**Found:** `Drink water.` → `Tome agua. Evite también las bebidas con cafeína.`

**Silent:** what Spanish needs more words for: `a 24/7 line` → `una línea que atiende las 24 horas`;
an abbreviation written out; a quantity in another unit, in brackets (`68 °F (20 °C)`).

**The way out:** remove what is too much, or write it into the source.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.coverage.gaps import findings, is_strange
from toolkit.check.coverage.stale_clause import exchanged
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.language.mention import Sense
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "added"
SEVERITY = Severity.REVIEW

_REMARK = 40  # letters of a quantity in brackets
_ENOUGH = 5.8  # weight from which on it is told: Spanish says much at greater length


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """The words of each message that are most likely too many."""
    for found in findings(sheet):
        gap = found.added
        if gap and gap.weight > _ENOUGH and not is_strange(found) and not exchanged(found):
            span = (gap.start, gap.end)
            if _spells_out(found.subject, span) or _converts(found.subject, span):
                continue
            words = found.subject.target.words_at(span)
            said = _("“{words}” has no counterpart in the source", words=words)
            yield found.subject, Fault(said, None, span)


def _converts(subject: Subject, span: Span) -> bool:
    """A quantity in brackets, beside the same in another unit."""
    text = subject.target.plain
    before, after = text.rfind("(", 0, span[0]), text.find(")", span[1])
    if before < 0 or after - before > _REMARK:
        return False
    inside = [one for one in subject.target.said(Sense.UNIT) if before < one.start < after]
    return bool(inside) and bool(subject.source.said(Sense.UNIT))


def _spells_out(subject: Subject, span: Span) -> bool:
    """The words are what an abbreviation of the source stands for, in whatever order."""
    inside = (word for word in subject.target.words if span[0] <= word.start < span[1])
    initials = Counter(word.bare[0] for word in inside)
    short = {word.text for word in subject.source.words if word.text.isupper()}
    return any(2 <= len(name) <= 6 and Counter(name.lower()) <= initials for name in short)
