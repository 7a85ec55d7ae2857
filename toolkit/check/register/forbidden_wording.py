"""The translation says what the site never says.

A site lists wordings that its pages must not have: claims that no clinic may make (`cura
milagrosa`, `garantizado`), words that hurt. A wording is found in any letters, with or without
accents, as whole words.

Why it matters: a promise of healing is against the law in many countries, and no one who reads
the source can see that the translation makes one.

**Found:** `Una cura milagrosa`, where `forbidden = ["cura milagrosa"]`.

**Silent:** a longer word that has it within (`garantizados` for `garantiza`).

**The way out:** say it as the site says it.

**Settings:** `forbidden = ["cura milagrosa"]` under `[tool.l10n.check.locales.es_CO]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.register.phrases import places
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "forbidden-wording"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each place where a forbidden wording stands."""
    for wording in subject.settings.forbidden:
        for span in places(wording, subject.target):
            said = _("this site does not say “{wording}”", wording=subject.target.words_at(span))
            yield Fault(said, None, span)
