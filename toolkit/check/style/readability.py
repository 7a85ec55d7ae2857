"""A page is harder to read than it may be.

The running text of the page (what ends as a sentence ends) is measured by formula: Spanish on the
scale INFLESZ (Szigriszt Pazos 1993, Barrio-Cantalejo et al. 2008), beside it by Fernández Huerta
(1959, as Law corrected it in 2011); English by Flesch (1948). All go from 0 to 100, higher is
easier. `toolkit/language/readability.py` has the formulas and their sources. A page with fewer than
100 words is not measured.

Why it matters: a text on health that falls below 55 is not understood by most of its readers.

**Found:** a page at 48,3, in words of four syllables and sentences of thirty words.

**Silent:** menus, headings, table cells; a page at the limit or above it.

**The way out:** cut the longest sentence, which is named, in two; take everyday words.

**Settings:** `readability = 55` is the least value, 0 none at all; `severity = { readability =
"review" }` makes it weigh more.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Side, Subject
from toolkit.language.readability import Measure, fernandez_huerta, flesch, measured, szigriszt
from toolkit.messages import _
from toolkit.model import Severity

CODE = "readability"
SEVERITY = Severity.STYLE

_LEAST = 100  # words without which the formulas say little
_ENDS = (".", "!", "?", "…", ":", ".”", ".»", '."', ".)", "!»", "?»")


def check(sheet: Sheet) -> Iterator[tuple[Subject | None, Fault]]:
    """The page, at its hardest sentence, if it is below the limit."""
    least = sheet.settings.readability
    read = [one for one in sheet.shown if one.is_known and _is_running(one)] if least else []
    if not sheet.subjects or not read:
        return
    there = total([one.target for one in read])
    language = read[0].target.language
    if there.words >= _LEAST and ease(there, language) < least:
        own = [one for one in read if one.entry.key not in sheet.parents]
        hardest = max(own, key=_words_a_sentence, default=None)
        here = total([one.source for one in read])
        yield hardest, Fault(_said(here, there, read[0], least))


def _is_running(subject: Subject) -> bool:
    return subject.source.plain.rstrip().endswith(_ENDS) and len(subject.target.sentences) > 0


def _words_a_sentence(subject: Subject) -> float:
    return len(subject.target.words) / len(subject.target.sentences)


def total(sides: list[Side]) -> Measure:
    """What is counted of a page."""
    words = (word.folded for side in sides for word in side.words)
    return measured(words, sum(len(side.sentences) for side in sides), sides[0].language)


def ease(text: Measure, language: str) -> float:
    """The measure that counts for a language: INFLESZ for Spanish, Flesch for English."""
    return szigriszt(text) if language == "es" else flesch(text)


def _said(here: Measure, there: Measure, one: Subject, least: float) -> str:
    value, source = ease(there, one.target.language), ease(here, one.source.language)
    values = {
        "value": f"{value:.1f}",
        "least": f"{least:g}",
        "huerta": f"{fernandez_huerta(there):.1f}",
        "source": f"{source:.1f}",
        "difference": f"{value - source:+.1f}",
        "words": f"{there.a_sentence:.0f}",
    }
    if one.target.language != "es":
        return _(
            "the page reads at Flesch {value}, below {least}; its source at {source}", **values
        )
    return _(
        "the page reads at INFLESZ {value}, below {least} (Fernández Huerta {huerta}; its source"
        " {source}, difference {difference}; {words} words a sentence)",
        **values,
    )
