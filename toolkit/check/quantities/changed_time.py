"""A time of the clock or a part of the day is another one in the translation, or it is missing.

Times are compared by the clock: `2:30 pm` is `14:30`, `las 2:30 de la tarde` and `las dos y media
de la tarde`; `noon` is `mediodía` and `12:00`. An hour without its half of the day (`8:00`) may be
of either. Of the parts of the day only another one is found (`in the morning` → `por la noche`):
the English evening is `tarde` or `noche`.

Why it matters: a pill taken at night in place of the morning, a clinic that is closed.

**Found:** `at 8 a.m.` → `a las 8 p. m.`; `at 2:30 pm` → `a las 12:30`.

**Silent:** `2:30 pm` → `14:30 h`; `in the evening` → `por la tarde`.

**The way out:** write the time of the source, of 12 hours or of 24.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.check.compare import paired, unmatched
from toolkit.check.fault import Fault
from toolkit.check.quantities.measures import MOST
from toolkit.check.quantities.told import told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.language.words import listed
from toolkit.model import Severity

CODE = "changed-time"
SEVERITY = Severity.ERROR

_HALF_DAY = 12 * 60
_OF_HOURS = listed("h hs hr hrs hora horas hours hour o'clock y media cuarto menos")
_RIVALS = {
    "morning": {"afternoon", "evening", "night"},
    "afternoon": {"morning", "night"},
    "evening": {"morning"},
    "night": {"morning", "afternoon"},
}


def check(subject: Subject) -> Iterator[Fault]:
    """Times, then parts of the day."""
    here, there = (s.said(Sense.CLOCK)[:MOST] for s in (subject.source, subject.target))
    if not subject.is_known or [m.value for m in here] == [m.value for m in there]:
        return
    less = _unlike(here, there, subject.source, subject.target)
    more = _unlike(there, here, subject.target, subject.source)
    for was, now in paired(less, more):
        yield told(subject, was, now)
    yield from _parts(subject)


def _unlike(
    some: Sequence[Mention], others: Sequence[Mention], mine: Side, other: Side
) -> list[Mention]:
    """The times that the other side does not tell, not even as numbers (`de 9 a 17 h`)."""
    left = [one for one in others if ":" in one.value]
    found = []
    for one in some:
        if ":" not in one.value:
            continue
        same = next((two for two in left if _is_same(one, two, mine, other)), None)
        if same:
            left.remove(same)
        elif not any(_is_same(one, two, mine, other) for two in others if ":" in two.value):
            found.append(one)
    said = {m.value for m in other.said(Sense.NUMBER)}
    return [one for one in found if not _in_numbers(one, said)]


def _is_same(one: Mention, two: Mention, mine: Side, other: Side) -> bool:
    here, there = _minutes(one), _minutes(two)
    if here == there:
        return True
    sure = _is_sure(one, mine) and _is_sure(two, other)
    return not sure and here % _HALF_DAY == there % _HALF_DAY


def _minutes(time: Mention) -> int:
    hour, _colon, minutes = time.value.partition(":")
    return (int(hour) % 24) * 60 + int(minutes)


def _is_sure(time: Mention, side: Side) -> bool:
    """It says which half of the day: by a word, or by its twenty-four hours."""
    written = side.plain[time.start : time.end].casefold()
    words = "".join(c if c.isalpha() or c == "'" else " " for c in written).split()
    return _minutes(time) >= 13 * 60 or not _OF_HOURS.issuperset(words) or written[:1] == "0"


def _in_numbers(time: Mention, said: set[str]) -> bool:
    hour, minutes = divmod(_minutes(time), 60)
    told = {str(hour), str(hour % 12)} & said
    return bool(told) and (not minutes or str(minutes) in said)


def _parts(subject: Subject) -> Iterator[Fault]:
    """A part of the day that became another."""
    here, there = _parts_of(subject.source), _parts_of(subject.target)
    less, more = unmatched(here, there), unmatched(there, here)
    for was in less:
        now = next((m for m in more if m.value in _RIVALS[was.value]), None)
        if (
            now
            and was.value not in _rated(subject.target)
            and now.value not in _rated(subject.source)
        ):
            more.remove(now)
            yield told(subject, was, now)


def _parts_of(side: Side) -> list[Mention]:
    return [one for one in side.said(Sense.CLOCK)[:MOST] if one.value in _RIVALS]


def _rated(side: Side) -> set[str]:
    """The parts within `every morning`."""
    return {one.value.partition("/")[2] for one in side.said(Sense.FREQUENCY)}
