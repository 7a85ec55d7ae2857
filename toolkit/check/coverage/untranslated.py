"""The whole text is still in the source's language.

It is the source itself, but for signs and capitals, or nearly all of it is. Names, code, figures
and words that both languages write alike (*hospital*, *virus*, *no*) are known, and a text of
nothing else stays silent. For a source in English this holds in every target language if the text
has English articles, pronouns or prepositions in it; other words are known for Spanish.

A text with capitals throughout that might be a name or a title asks a person to look (`review`).

**Found:** `Side effects` → `Side effects`; `Take with food.` → `Take with food`.

**Silent:** `Hospital San José` → `Hospital San José`; `Covid-19` → `COVID-19`; `Johns Hopkins
University`.

**The way out:** translate it. A name that is not translated belongs into the glossary, as a term
that is kept, or among the declared names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.coverage.english import kept, runs
from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.language.bilingual import is_english, is_listed
from toolkit.language.bilingual.little import ENGLISH
from toolkit.language.words import Token
from toolkit.messages import _
from toolkit.model import Severity

CODE = "untranslated"
SEVERITY = Severity.ERROR

_NEARLY = 0.6  # of the words
_FEW = 4  # words from which on nearly all tell
_CODE = re.compile(r"[{}\\|_;=]|::|->|\w\(|\w\.\w+\(|&&|\A\s*[\"'`]?[\w.+-]+\.\w{1,4}[\"'`]?\s*\Z")


def check(subject: Subject) -> Iterator[Fault]:
    """The text, if it is no translation."""
    source, target = subject.source, subject.target
    if source.language != "en" or target.language == "en" or not target.words:
        return
    severity = None
    if [word.folded for word in source.words] == [word.folded for word in target.words]:
        severity = _severity(subject)
    elif subject.is_known and is_untranslated(subject):
        severity = SEVERITY
    if severity:
        span = (target.words[0].start, target.words[-1].end)
        yield Fault(_("this is not translated"), None, span, severity=severity)


def is_untranslated(subject: Subject) -> bool:
    """It is the source itself, or nearly all of it is English."""
    words = len(subject.target.words)
    if subject.source.text == subject.target.text:
        return True
    return words >= _FEW and sum(run.words for run in runs(subject)) >= _NEARLY * words


def _severity(subject: Subject) -> Severity | None:
    """How surely the source is a text that Spanish would say otherwise."""
    words = [word for word in subject.target.words if not word.text.isdigit()]
    names = kept(subject)
    english = [word for word in words if is_english(word.bare) and word.bare not in names]
    prose = sum(word.bare in ENGLISH for word in english) > 1
    if not english or not (prose or (subject.is_known and not _CODE.search(subject.target.plain))):
        return None
    telling = [word for word in words if word.bare not in ENGLISH]
    return _of_capitals(telling) if telling else SEVERITY


def _of_capitals(telling: list[Token]) -> Severity | None:
    """A title or a name has capitals throughout, and names have words that no table holds."""
    if not all(word.text[0].isupper() for word in telling) or len(telling) == 1:
        return SEVERITY
    known = sum(is_listed(word.bare, "en") for word in telling)
    if known == len(telling):
        return SEVERITY if len(telling) < 3 else Severity.REVIEW
    return Severity.REVIEW if known * 2 > len(telling) else None
