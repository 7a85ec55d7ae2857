"""How often something is done is not the same in the translation, or it is missing.

What is compared is the pace: `twice a day` is `dos veces al día` and `cada 12 horas`; `every other
day` is `un día sí y otro no` and `cada 48 horas`; `fortnightly` is `quincenal`. Digits or words,
`al día` or `diario` are one. What prescriptions write is read too (`b.i.d.`, `q8h`, `at bedtime`,
`as needed`).

Why it matters: every 8 hours and every 2 hours are both good Spanish; one is four times the dose.

That something is done *as needed*, *at bedtime* or *every day* and the translation does not say so
asks a person to look (`review`); all else is an `error`.

**Found:** `every 8 hours` → `cada 6 horas`; `once a week` → `una vez al día`.

**Silent:** `twice daily` → `cada 12 horas`; `your daily life` → `su vida`.

**The way out:** say how often as the source does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from toolkit.check.compare import unmatched
from toolkit.check.fault import Fault
from toolkit.check.quantities.measures import MOST, measures
from toolkit.check.quantities.told import told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, numbers, units
from toolkit.language.words import listed
from toolkit.model import Severity, Span

CODE = "changed-frequency"
SEVERITY = Severity.ERROR

_RATE = re.compile(r"([\d.]*)(?:-([\d.]+))?/([\d.]*)(?:-([\d.]+))?([a-z]+)\Z")
_HOURS: dict[str, int | Fraction] = {
    "hour": 1, "day": 24, "week": 168, "month": 730, "year": 8760, "minute": Fraction(1, 60),
    "second": Fraction(1, 3600),
}  # fmt: skip
_UNITS = {"hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "a", "minute": "min"}
_PARTS = {"morning": 1, "afternoon": 2, "evening": 3, "night": 4}
_ALIKE = (
    {"biweekly", "1/2week"}, {"biweekly", "2/week"}, {"bimonthly", "1/2month"},
    {"bimonthly", "2/month"}, {"bedtime", "1/night"}, {"1/evening", "1/afternoon"},
    {"1/evening", "1/night"}, {"1/month", "1/4week"},
)  # fmt: skip
_A_DAY = {("24", "h"), ("1", "d")}
_LIGHT = frozenset(["as-needed", "bedtime", "always", "biweekly", "bimonthly"])
_BED = listed("bed bedtime sleep sleeping night acostarse dormir cama noche noches")
_CALLED = listed("every each once cada todos todas vez")
_DOSES = listed("mg g ug mL L [IU] U [drp] [tsp_us] [tbs_us] {tablet} {capsule} {puff} {patch}")


def check(subject: Subject) -> Iterator[Fault]:
    """Each frequency that is missing, and each that the source does not have."""
    source, target = subject.source, subject.target
    here, there = source.said(Sense.FREQUENCY)[:MOST], target.said(Sense.FREQUENCY)[:MOST]
    if not subject.is_known or [m.value for m in here] == [m.value for m in there]:
        return
    less, more = _unlike(here, there, source, target), _unlike(there, here, target, source)
    for was in less:
        now = next((m for m in more if _rivals(was, m)), None)
        if now:
            more.remove(now)
            yield told(subject, was, now)
        elif not _says(there, was) and not _said_apart(was, target):
            yield from _missing(subject, was)
    for now in more:
        if _is_counted(now.value) and not _says(here, now) and not _said_apart(now, source):
            yield told(subject, None, now)


def _says(frequencies: Sequence[Mention], one: Mention) -> bool:
    return any(_pace(one.value) == _pace(other.value) for other in frequencies)


def _unlike(
    some: Sequence[Mention], others: Sequence[Mention], mine: Side, other: Side
) -> list[Mention]:
    """Those that the other side does not say, in whatever words."""
    rest = unmatched(some, others, lambda one: _pace(one.value))
    return [
        one
        for one in rest
        if not any({one.value, two.value} in _ALIKE for two in others)
        and not _is_an_amount(one.value, other)
        and not any(_is_in_a_day(one.value, two.value, mine, other) for two in others)
    ]


def _pace(value: str) -> str:
    """How long from one time to the next, in hours, with the part of the day."""
    rate = _RATE.match(value)
    if rate is None or rate[3].count(".") > 1 or rate[1].count(".") > 1:
        return value
    part = rate[5] if rate[5] in _PARTS else ""
    hours: Fraction | int = _HOURS.get("day" if part else rate[5], 0)
    times, long = Fraction(rate[1] or 1) or Fraction(1), Fraction(rate[3] or 1)
    ends = sorted({Fraction(hours) * long / times, _other_end(rate, hours, times, long)})
    return f"{[str(end) for end in ends]} {part}"


def _other_end(
    rate: re.Match[str], hours: int | Fraction, times: Fraction, long: Fraction
) -> Fraction:
    over = Fraction(rate[4]) if rate[4] else long
    return Fraction(hours) * over / (Fraction(rate[2]) if rate[2] else times)


def _is_an_amount(value: str, other: Side) -> bool:
    """`in 24 hours` is a day's; `for 1 day`."""
    lengths = {"1/day": _A_DAY, "1/week": {("7", "d"), ("1", "wk")},
               "always": {("24", "h")}}.get(value, set())  # fmt: skip
    return any((one.value, one.owner) in lengths for one in measures(other))


def _is_in_a_day(one: str, two: str, mine: Side, other: Side) -> bool:
    """`6 times in 24 hours` is six times a day."""
    if f"{one}/day" != two and f"{two}/day" != one:
        return False
    return any(m[:2] in _A_DAY for side in (mine, other) for m in measures(side))


def _rivals(was: Mention, now: Mention) -> bool:
    """Both say a pace, so the one stands for the other."""
    return was.value not in _LIGHT and now.value not in _LIGHT


def _is_counted(value: str) -> bool:
    """It says a number: `2/day`, `1/8hour`, `3`; not `1/day`."""
    rate = _RATE.match(value)
    if rate:
        return rate[1] not in {"", "1"} or rate[3] not in {"", "1"}
    return value.isdigit() and value != "1"


def _said_apart(one: Mention, other: Side) -> bool:
    """`twice a day` as `2 tabletas diarias`: number and period stand there, not together."""
    rate = _RATE.match(one.value)
    said = {m.value.strip("×#s") for m in numbers.find(other.plain, other.language)}
    times = one.value if rate is None else rate[3] or rate[1]
    if not _is_counted(one.value) or times not in said or (rate and _is_once(rate, other)):
        return False
    return rate is None or _says_period(rate[5], other)


_ONCE = listed("despues luego tras dentro durante later after within for")


def _is_once(rate: re.Match[str], other: Side) -> bool:
    """`6 horas después` comes once, and `cada 6 horas` again and again."""
    if rate[3] in {"", "1"} or not _ONCE & other.vocabulary:
        return False
    told = (m for m in measures(other) if (m.value, m.owner) == (rate[3], _UNITS.get(rate[5])))
    return any(_ONCE & _beside(one.span, other) for one in told)


def _beside(span: Span, side: Side) -> set[str]:
    """The word before it and the word behind it."""
    before = next((w.bare for w in reversed(side.words) if w.end <= span[0]), "")
    after = next((w.bare for w in side.words if w.start >= span[1]), "")
    return {before, after}


def _says_period(period: str, other: Side) -> bool:
    unit = _UNITS.get(period, "")
    rates = (m.value.endswith(period) for m in other.said(Sense.FREQUENCY))
    return any(rates) or any(m.value == unit for m in units.find(other.plain, other.language))


def _missing(subject: Subject, was: Mention) -> Iterator[Fault]:
    """A missing one: `daily` is a mere adjective where no dose is told."""
    words = set(subject.source.plain[was.start : was.end].casefold().split())
    dosed = any(m.owner in _DOSES for m in measures(subject.source))
    if was.value == "bedtime" and _BED & subject.target.vocabulary:
        return
    if _is_counted(was.value) or (dosed and was.value not in _LIGHT):
        yield told(subject, was, None)
    elif (dosed and was.value != "always") or (_CALLED & words and "/" in was.value):
        yield told(subject, was, None, Severity.REVIEW)
