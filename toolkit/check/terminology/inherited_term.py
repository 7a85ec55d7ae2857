"""A text comes from the parent locale, but has a term that this locale calls otherwise.

Readers of `es_CO` see the text of `es` where `es_CO` has none of its own. If the glossary gives
`es_CO` another name for a term than `es`, such a text speaks to them in a stranger's words.

**Found:** `es` says `resaca de la migraña`, the glossary `guayabo de la migraña` for `es_CO`.

**Silent:** terms that the two locales call by the same name; those are looked at in the parent.

**The way out:** give the text a translation in this locale too.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.check.terminology.terms import unmet
from toolkit.messages import _
from toolkit.model import Severity

CODE = "inherited-term"
SEVERITY = Severity.REVIEW


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """Each term of an inherited text that has a name of its own here."""
    if not any(term.local for term in sheet.settings.terms):
        return
    for subject in sheet.inherited:
        for term, span in unmet(subject):
            if term.local:
                names = " | ".join(term.translations)
                words = subject.source.words_at(span)
                said = _("readers here call “{words}” “{names}”", words=words, names=names)
                yield subject, Fault(said, span)
