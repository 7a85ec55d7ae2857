"""The translation does not say something as the site says it.

A site lists wordings of the source, and how each is said in a locale (`emergency room`:
`urgencias`). Where the source has the one, the translation must have the other, as whole words in
any letters.

Why it matters: what a patient looks for at the door has one name on all pages.

**Found:** `Vaya a la sala de emergencia.` where `required = { "emergency room" = "urgencias" }`.

**Silent:** `Vaya a Urgencias.`

**The way out:** use the wording; words that bend in many ways belong in the glossary.

**Settings:** `required = { "emergency room" = "urgencias" }` under
`[tool.l10n.check.locales.es_CO]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.register.phrases import places
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "required-wording"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each wording of the source that is said in another way."""
    for wording, wanted in subject.settings.required.items():
        here = places(wording, subject.source)
        if here and not places(wanted, subject.target):
            named = {"wording": subject.source.words_at(here[0]), "wanted": wanted}
            yield Fault(_("“{wording}” is “{wanted}” on this site", **named), here[0])
