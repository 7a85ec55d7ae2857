"""The same source text is translated otherwise on another page.

Texts of one locale are compared, those that it inherits too; what most pages say is taken for
right, and of two the first. Capitals, the first article and the last sign do not count.

Why it matters: a reader who sees `Pida una cita` and `Solicite su turno` looks for two things.

**Found:** `Ask for an appointment` on two pages, in two wordings.

**Silent:** texts in a context (`msgctxt`), which is there to set them apart; single words.

**The way out:** take the one wording everywhere, or give the message a context.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet, Shelf
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "inconsistent-translation"
SEVERITY = Severity.STYLE

_SIGNS = " \t\n.!?:;…"
_SHORT = 60

_ARTICLE = re.compile(r"(?:el|la|los|las|un|una|the|an?) (?=\w)")

Place = tuple[Sheet, Subject]


def check(shelf: Shelf) -> Iterator[tuple[Sheet, Subject, Fault]]:
    """Each text that is not said as on most pages."""
    for locale in shelf.locales:
        for places in _by_source(shelf.of(locale)).values():
            if len(places) > 1:
                yield from _otherwise(places)


def _by_source(sheets: tuple[Sheet, ...]) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for sheet in sheets:
        for subject in sheet.shown:
            source = subject.source.text
            if " " in source and subject.entry.msgctxt is None and subject.form is None:
                found.setdefault(source, []).append((sheet, subject))
    return found


def _otherwise(places: list[Place]) -> Iterator[tuple[Sheet, Subject, Fault]]:
    counts = Counter(_bare(subject) for _sheet, subject in places)
    if len(counts) == 1:
        return
    common = counts.most_common(1)[0][0]
    model_sheet, model = next(place for place in places if _bare(place[1]) == common)
    for sheet, subject in places:
        own = _is_own(sheet, subject) or _is_own(model_sheet, model)
        if own and _bare(subject) != common:
            page = model_sheet.page or model_sheet.file
            said = _("“{page}” says “{words}” for it", page=page, words=short(model.target.text))
            whole = (0, len(subject.source.text)), (0, len(subject.target.text))
            yield sheet, subject, Fault(said, *whole)


def _is_own(sheet: Sheet, subject: Subject) -> bool:
    """It is no text of the parent's, where it is compared already."""
    return subject.entry.key not in sheet.parents


def _bare(subject: Subject) -> str:
    """What counts of a translation."""
    said = " ".join(subject.target.text.casefold().split()).strip(_SIGNS)
    return _ARTICLE.sub("", said, count=1) if _ARTICLE.match(said) else said


def short(text: str) -> str:
    """The first words of a text, on one line."""
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
