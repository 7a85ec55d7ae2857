"""Two source texts that say different things have one and the same translation.

Texts of one locale that are translated alike are compared by what they say: numbers, sides,
denials, days of the week and months. Where these differ, one of the two translations belongs to the
other text.

Why it matters: it is what is left when a translation is copied and the number is not changed.

**Found:** `Take it on Monday` and `Take it on Friday`, both `Tómelo el lunes`.

**Silent:** two wordings of the same thing (`Call us` and `Give us a call`).

**The way out:** translate the one that is wrong anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet, Shelf
from toolkit.check.subject import Side, Subject
from toolkit.check.terminology.inconsistent_translation import Place, short
from toolkit.language import Sense
from toolkit.messages import _
from toolkit.model import Severity

CODE = "same-translation"
SEVERITY = Severity.REVIEW

_SAID = (Sense.NUMBER, Sense.LATERALITY, Sense.NEGATION, Sense.WEEKDAY, Sense.MONTH)


def check(shelf: Shelf) -> Iterator[tuple[Sheet, Subject, Fault]]:
    """Each text whose translation stands for another text as well, and rather for that one."""
    for locale in shelf.locales:
        for places in _by_target(shelf.of(locale)).values():
            yield from _borrowed(places)


def _by_target(sheets: tuple[Sheet, ...]) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for sheet in sheets:
        for subject in sheet.subjects:
            if subject.is_known and subject.form is None and " " in subject.target.text:
                found.setdefault(subject.target.text, []).append((sheet, subject))
    return found


def _borrowed(places: list[Place]) -> Iterator[tuple[Sheet, Subject, Fault]]:
    if len({subject.source.text for _sheet, subject in places}) < 2:
        return
    wanted = _what(places[0][1].target)
    right = next((subject for _sheet, subject in places if _what(subject.source) == wanted), None)
    for sheet, subject in places:
        if right and _what(subject.source) != wanted:
            said = _("“{words}” has the same translation", words=short(right.source.text))
            whole = (0, len(subject.source.text)), (0, len(subject.target.text))
            yield sheet, subject, Fault(said, *whole)


def _what(side: Side) -> list[tuple[str, ...]]:
    """What it says, by sense."""
    return [tuple(sorted(one.value for one in side.said(sense))) for sense in _SAID]
