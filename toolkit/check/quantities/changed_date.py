"""A date, a month or a day of the week is another one in the translation, or it is missing.

Dates are compared by value, however they are written: `May 3, 2027`, `3 de mayo de 2027`,
`2027-05-03`. A range may be put together in another way (`May 3–5`, `del 3 al 5 de mayo`). In
English figures the month stands first, in Spanish the day: the same figures on both sides are two
days, and ask a person to look (`review`), as does a month or a weekday that is only missing.

Why it matters: who comes a month late has no appointment; who fasts on the wrong day fasts twice.

**Found:** `Monday, March 4` → `lunes 4 de mayo`; `tomorrow` → `hoy`; `5/3/2027` → `5/3/2027`.

**Silent:** `5/3/2027` → `3/5/2027`; `Monday through Friday` → `de lunes a viernes`.

**The way out:** write the date of the source; write out the month where figures can be misread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from toolkit.check.compare import paired, unmatched
from toolkit.check.fault import Fault
from toolkit.check.quantities.measures import MOST
from toolkit.check.quantities.told import told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.language.calendar import MONTH_NAMES
from toolkit.language.words import listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-date"
SEVERITY = Severity.ERROR

_ISO = re.compile(r"(\d{4})?-{1,2}?(\d\d)(?:-(\d\d))?\Z")
_DAYS = ("today", "tomorrow", "yesterday")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{1,2}\Z")
_NEAR = 5  # " al 5 de mayo", " and 5"


class Parts(NamedTuple):
    """Of a date; what it does not say is 0."""

    year: int
    month: int
    day: int


def check(subject: Subject) -> Iterator[Fault]:
    """Dates, then months that stand alone, then weekdays and today."""
    if not subject.is_known:
        return
    source, target = subject.source, subject.target
    if source.said(Sense.DATE) or target.said(Sense.DATE):
        yield from _dates(subject)
        yield from _days(subject)
    if source.said(Sense.MONTH) or target.said(Sense.MONTH):
        yield from _months(subject)
    if source.said(Sense.WEEKDAY) or target.said(Sense.WEEKDAY):
        yield from _weekdays(subject)


# ── dates ────────────────────────────────────────────────────────────────────────────────────


def _dates(subject: Subject) -> Iterator[Fault]:
    here, there = _dated(subject.source), _dated(subject.target)
    less = [one for one in here if not any(_agree(parts(one), parts(two)) for two in there)]
    more = [one for one in there if not any(_agree(parts(one), parts(two)) for two in here)]
    retold = _is_told(less, subject.target) and _is_told(more, subject.source)
    if not retold or len(less) == len(more) > 1:
        for was, now in paired(less, more):
            if not _is_version(subject, was, now):
                yield _same_figures(subject, was, now) or told(subject, was, now)
    elif len(here) == len(there):
        yield from _shortened(subject, here, there)


def _shortened(
    subject: Subject, here: Sequence[Mention], there: Sequence[Mention]
) -> Iterator[Fault]:
    """A date without its day or year now (`On March 2, 2020` → `Al de marzo de 2020`), or with."""
    said = _figures(subject.source), _figures(subject.target)
    for was, now in zip(here, there, strict=True):
        one, two = parts(was), parts(now)
        if not _agree(one, two):
            continue
        if not {one.day, one.year} - {two.day, two.year} <= said[1]:
            yield told(subject, was, now)
        elif not {two.day, two.year} - {one.day, one.year} <= said[0]:
            yield told(subject, was, now, Severity.REVIEW)


def _dated(side: Side) -> list[Mention]:
    return [one for one in side.said(Sense.DATE)[:MOST] if one.value[-1].isdigit()]


def parts(date: Mention) -> Parts:
    """Year, month and day of `2027-05-03`, `--05-03`, `2027-05`."""
    found = _ISO.match(date.value)
    return Parts(*(int(part or 0) for part in found.groups())) if found else Parts(0, 0, 0)


def _agree(one: Parts, other: Parts) -> bool:
    """What both say is the same."""
    return one.month == other.month and all(
        here == there or not here or not there for here, there in zip(one, other, strict=True)
    )


def _is_told(dates: Sequence[Mention], other: Side) -> bool:
    """Year, month and day stand on the other side, in other dates or alone."""
    if not dates:
        return True
    said = _figures(other)
    months = {parts(one).month for one in _dated(other)}
    months |= {MONTH_NAMES.index(m.value) + 1 for m in other.said(Sense.MONTH)}
    return all({one.year, one.day} <= said and one.month in months for one in map(parts, dates))


def _figures(side: Side) -> set[int]:
    """All years and days of the dates, and what stands with one: `May 3–5`; nothing, too."""
    dates = _dated(side)
    said = {part for one in dates for part in (parts(one).year, parts(one).day)}
    near = (
        m.value.strip("#")
        for m in side.said(Sense.NUMBER)[:MOST]
        if any(one.start - _NEAR <= m.end and m.start <= one.end + _NEAR for one in dates)
    )
    return {0} | said | {int(value) for value in near if value.isdecimal() and len(value) < 5}


def _same_figures(subject: Subject, was: Mention | None, now: Mention | None) -> Fault | None:
    """`5/3/2027` on both sides: May 3 in English, March 5 in Spanish."""
    if was is None or now is None:
        return None
    here, there = (was.start, was.end), (now.start, now.end)
    words = subject.source.words_at(here)
    if words != subject.target.words_at(there):
        return None
    message = _("“{now}” is read with the day first, in the source with the month", now=words)
    return Fault(message, here, there, severity=Severity.REVIEW)


def _is_version(subject: Subject, was: Mention | None, now: Mention | None) -> bool:
    """`2.7.15` on both sides."""
    if was is None or now is None:
        return False
    written = subject.source.plain[was.start : was.end]
    return written == subject.target.plain[now.start : now.end] and bool(_DOTTED.match(written))


def _days(subject: Subject) -> Iterator[Fault]:
    """`tomorrow` that became `hoy`; one of them alone has many ways to be said."""
    here = [m for m in subject.source.said(Sense.DATE) if m.value in _DAYS]
    there = [m for m in subject.target.said(Sense.DATE) if m.value in _DAYS]
    for was, now in zip(unmatched(here, there), unmatched(there, here), strict=False):
        yield told(subject, was, now)


# ── names ────────────────────────────────────────────────────────────────────────────────────


def _months(subject: Subject) -> Iterator[Fault]:
    here, there = (side.said(Sense.MONTH)[:MOST] for side in (subject.source, subject.target))
    yield from _names(
        subject,
        _absent(here, subject.source, subject.target),
        _absent(there, subject.target, subject.source),
    )


def _absent(months: Sequence[Mention], mine: Side, other: Side) -> list[Mention]:
    dated = {MONTH_NAMES[parts(one).month - 1] for one in _dated(other)}
    dated |= {one.value for one in other.said(Sense.MONTH)}
    dated |= other.vocabulary  # a month that may be a verb, a name: June Almeida, Mayo Clinic
    return [
        one
        for one in months
        if not {one.value, mine.words_at((one.start, one.end)).casefold()} & dated
    ]


def _weekdays(subject: Subject) -> Iterator[Fault]:
    here, there = subject.source.said(Sense.WEEKDAY), subject.target.said(Sense.WEEKDAY)
    said = _with_weekend(there), _with_weekend(here)
    less = [one for one in here if one.value not in said[0]]
    more = [one for one in there if one.value not in said[1]]
    if not less and not more:
        less, more = _crossed(here, there)
    if not _is_turned(subject, less, more):
        yield from _names(subject, less, more)


_WEEKEND = {"saturday", "sunday"}
_CLOSED = listed(
    "closed close closes except cerrado cerrada cerrados cerradas cierra salvo excepto"
)


def _with_weekend(days: Sequence[Mention]) -> set[str]:
    """What is said, with the days of a weekend, or with the weekend that two days are."""
    said = {one.value for one in days}
    return said | ({"weekend"} if said >= _WEEKEND else _WEEKEND if "weekend" in said else set())


def _is_turned(subject: Subject, less: Sequence[Mention], more: Sequence[Mention]) -> bool:
    """`open only on weekdays` as `no abre los fines de semana`: one of the two is denied."""
    days = {one.value for one in less}, {one.value for one in more}
    if days not in (({"weekday"}, {"weekend"}), ({"weekend"}, {"weekday"})):
        return False
    here, there = (
        bool(side.said(Sense.NEGATION)) or not _CLOSED.isdisjoint(side.vocabulary)
        for side in subject.sides
    )
    return here != there


def _crossed(
    here: Sequence[Mention], there: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """`Monday to Thursday` that became `de jueves a lunes`."""
    pairs = list(zip(here, there, strict=False)) if len(here) == len(there) else []
    apart = [(one, two) for one, two in pairs if one.value != two.value]
    return [one for one, _two in apart], [two for _one, two in apart]


def _names(subject: Subject, less: Sequence[Mention], more: Sequence[Mention]) -> Iterator[Fault]:
    severity = None if less and more else Severity.REVIEW
    for was, now in paired(less, more):
        yield told(subject, was, now, severity)
