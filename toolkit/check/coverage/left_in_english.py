"""Words of the source are left over in the translation.

A word or more of the source stand in it as they are, although Spanish says them otherwise. Names,
words in quotes, brackets or italics, terms that the site keeps, and words of both languages are
left alone, and so is a word that the catalog leaves so in three places or more: it is a term there,
unless it is a little word such as *and*, *with*, *of*.
One word or two ask a person to look (`review`), more of them are an `error`.

**Found:** `Tome el medicamento with food.`; `con agua and jabón`; `Siga las
instructions de su médico.`

**Silent:** `el virus`, `el software`; `la revista Journal of Medicine`; `pulse “Save”`;
`distanciamiento social (social distancing)`.

**The way out:** translate them. A word that is not translated belongs into the glossary, as a term
that is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.coverage.english import Run, is_name, is_quoted, runs
from toolkit.check.coverage.untranslated import is_untranslated
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.language.bilingual.little import ENGLISH
from toolkit.messages import _
from toolkit.model import Severity

CODE = "left-in-english"
SEVERITY = Severity.ERROR

_SURE = 3  # words in a row that are no name
_USUAL = 3  # times from which on a catalog uses a word as a term of its own


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """Each run of words that is still English."""
    found = [(subject, run) for subject in sheet.subjects for run in _left(subject)]
    often = Counter(_wording(subject, run) for subject, run in found)
    for subject, run in found:
        words = _wording(subject, run)
        if often[words] < _USUAL or run.english >= _SURE or words in ENGLISH:
            severity = SEVERITY if run.english >= _SURE else Severity.REVIEW
            said = _("“{words}” is still in English", words=subject.target.words_at(run[:2]))
            yield subject, Fault(said, None, run[:2], severity=severity)


def _left(subject: Subject) -> list[Run]:
    """What is English in a translation that is Spanish on the whole."""
    if not subject.is_known or (subject.source.language, subject.target.language) != ("en", "es"):
        return []
    found = [
        run for run in runs(subject) if not is_quoted(subject, run) and not is_name(subject, run)
    ]
    return [] if found and is_untranslated(subject) else found


def _wording(subject: Subject, run: Run) -> str:
    return subject.target.words_at(run[:2]).casefold().removesuffix("s")
