"""A term of the glossary is called by another name.

`locales/glossary.csv` (or `glossary.tbx`) says how each term of the source is called in each
locale; a cell may hold more than one name, parted by `|`. Both sides may be inflected, the words of
a name may stand in another order or have others between them. Of two terms in one place the longer
counts: `migraine` within `chronic migraine` is not looked at. A locale without a name of its own
has its parent's.

Why it matters: a patient who reads two names for one thing thinks of two things. A term that is
marked `critical` in the glossary is an error, for another name may do harm.

**Found:** `concussion` → `contusión`, where the glossary says `conmoción cerebral`.

**Silent:** `chronic migraines` → `migrañas crónicas`; a noun of the glossary that is a verb here
(`Visit our page`); a name in quotes or brackets beside another; a term that comes again.

**The way out:** use the name of the glossary, or add the other one to its cell if it is as good.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.settings import Term
from toolkit.check.subject import Subject
from toolkit.check.terminology.terms import unmet
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "glossary"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each term of which no accepted name is there."""
    if not subject.settings.terms:
        return
    for term, span in unmet(subject):
        severity = Severity.ERROR if term.critical else None
        yield Fault(_said(subject, term, span), span, _left(subject, span), severity=severity)


def _said(subject: Subject, term: Term, span: Span) -> str:
    names = " | ".join(term.translations)
    words = subject.source.words_at(span)
    return _("in the glossary “{words}” is called “{names}”", words=words, names=names)


def _left(subject: Subject, span: Span) -> Span | None:
    """Where the term stands untranslated, if it does."""
    words = subject.source.text[slice(*span)]
    at = subject.target.text.find(words)
    return (at, at + len(words)) if at >= 0 else None
