"""Words of the source are left over in the translation.

A word or more of the source stand in it as they are, although Spanish says them otherwise. Names,
words in quotes or brackets, terms that the site keeps, and words that both languages have are left
alone. One word or two ask a person to look (`review`), more of them are an `error`.

**Found:** `Tome el medicamento with food.`; `Siga las instructions de su médico.`

**Silent:** `el virus`, `el software`; `la revista Journal of Medicine`; `pulse “Save”`;
`distanciamiento social (social distancing)`.

**The way out:** translate them. A word that is not translated belongs into the glossary, as a term
that is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.coverage.english import is_name, is_quoted, runs
from toolkit.check.coverage.untranslated import is_untranslated
from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "left-in-english"
SEVERITY = Severity.ERROR

_SURE = 3  # words in a row that are no name


def check(subject: Subject) -> Iterator[Fault]:
    """Each run of words that is still English."""
    if not subject.is_known or (subject.source.language, subject.target.language) != ("en", "es"):
        return
    found = list(runs(subject))
    if not found or is_untranslated(subject):
        return
    for run in found:
        if is_quoted(subject, run) or is_name(subject, run):
            continue
        words = subject.target.words_at(run[:2])
        severity = SEVERITY if run.english >= _SURE else Severity.REVIEW
        said = _("“{words}” is still in English", words=words)
        yield Fault(said, None, run[:2], severity=severity)
