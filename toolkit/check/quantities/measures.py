"""Which unit, or which period, belongs to which number: `2 tablets of 500 mg every 8 hours`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from toolkit.check.subject import Side
from toolkit.language import Mention, Sense
from toolkit.language.words import listed
from toolkit.model import Span


class Measure(NamedTuple):
    """A number and what it is of: the value of a unit, `every hour`, `times a day`, or nothing."""

    value: str
    owner: str
    number: Span
    unit: Span

    @property
    def span(self) -> Span:
        """From the one to the other."""
        return min(self.number[0], self.unit[0]), max(self.number[1], self.unit[1])


_JOINT = re.compile(
    r"\s*(?:-|–|—|/|to|a|al|through|u|,(?: el| la)?|,? ?(?:and/or|y/o|and|or|y|o)(?: el| la)?)?"
    r"\s*\Z"
)
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_GAP = re.compile(r"[\s\u00a0\-–]{0,3}(?:[^\W\d_]{2,14}[\s-]){0,2}\Z")
_APART = listed(
    "of in for per every each with at from than by until de del en por para cada con que desde "
    "is are was were within dentro es son fue and y but pero if si when cuando not no"
)
_RATE = re.compile(r"([\d./-]*?)/([\d.-]*)([a-z]+)\Z")
_NAMED = re.compile(r"[^\W\d_]-\Z")
_NEAR = 24
MOST = 150  # how many of a kind are held against each other; more is no text for people


@lru_cache(maxsize=8)
def measures(side: Side) -> tuple[Measure, ...]:
    """Every number with its owner, in order; of how often too."""
    numbers = [m for m in side.said(Sense.NUMBER)[:MOST] if m.value[0] not in "#×"]
    rates = _of_rates(side.said(Sense.FREQUENCY)[:MOST])
    found = [*_with_minutes(_with_units(numbers, side), side), *rates]
    return tuple(sorted(found, key=lambda one: one.number))


_AND_A_HALF = re.compile(r"\s(?:and a|and|y) ?")


def _with_units(numbers: list[Mention], side: Side) -> list[Measure]:
    """From the last to the first: in `5 to 10 mg` the five takes what the ten has."""
    found: list[Measure] = []
    for number in reversed(numbers):
        after = found[-1] if found else None
        span = (number.start, number.end)
        unit = _unit_of(number, side)
        if unit is None and (before := _halved_unit(number, numbers, side)):
            found.append(Measure("1.5", before.value, span, (before.start, before.end)))
        elif unit:
            value = _with_half(number, unit, after, side)
            if after and value != number.value:  # the half is of the same
                found[-1] = Measure(value, unit.value, after.number, (unit.start, unit.end))
            found.append(Measure(value, unit.value, span, (unit.start, unit.end)))
        elif after and _is_joined(number, after, side):
            found.append(Measure(number.value, after.owner, span, after.unit))
        else:
            owner = RATIO if _is_of_ratio(number, numbers, side) else ""
            found.append(Measure(number.value, owner, span, span))
    return found


_MINUTES = {"15": ".25", "30": ".5", "45": ".75"}
_AND_MINUTES = re.compile(r",?(?: and| y| con)? \Z")


def _with_minutes(found: Sequence[Measure], side: Side) -> Iterator[Measure]:
    """From the last to the first: `1 hora y 30 minutos` is an hour and a half, said in two."""
    minutes: Measure | None = None
    for one in found:
        if minutes and _is_with(one, minutes, side):
            value = one.value + _MINUTES[minutes.value]
            yield from (each._replace(value=value, owner="h") for each in (one, minutes))
            minutes = None
            continue
        if minutes:
            yield minutes
        minutes = one if one.owner == "min" and one.value in _MINUTES else None
        if minutes is None:
            yield one
    if minutes:
        yield minutes


def _is_with(hours: Measure, minutes: Measure, side: Side) -> bool:
    between = side.plain[hours.unit[1] : minutes.number[0]][:_NEAR]
    return hours.owner == "h" and hours.value.isdecimal() and bool(_AND_MINUTES.match(between))


def _halved_unit(number: Mention, numbers: list[Mention], side: Side) -> Mention | None:
    """The unit before `y media` that no number stands with: `hora y media` is one and a half."""
    if number.value != "1/2" or side.plain[number.start : number.start + 2].casefold() != "y ":
        return None
    unit = next((u for u in side.said(Sense.UNIT) if u.end == number.start - 1), None)
    if unit is None or any(0 <= unit.start - one.end <= 2 for one in numbers):
        return None
    return unit


RATIO = "{ratio}"  # what the second number of `one in ten` is of
_RATIO = re.compile(r"\s(?:in|out of|of every|in every|de cada|por cada)\s\Z", re.IGNORECASE)


def ratio(number: Mention, before: Mention | None, side: Side) -> str:
    """The part that two numbers say together: `dos de cada tres` is 2/3; nothing if they do not."""
    if before is None or not _RATIO.fullmatch(side.plain[before.end : number.start][:_NEAR]):
        return ""
    if not (before.value.isdecimal() and number.value.isdecimal() and len(number.value) < 10):
        return ""
    over, under = int(before.value), int(number.value)
    return str(Fraction(over, under)) if under > over else ""


def _is_of_ratio(number: Mention, numbers: list[Mention], side: Side) -> bool:
    before = next((one for one in reversed(numbers) if one.end <= number.start), None)
    return bool(ratio(number, before, side))


def _is_joined(number: Mention, after: Measure, side: Side) -> bool:
    """A range or a list, no year (`in 2019, 5 mg`), nothing counted (`one 500 mg tablet`)."""
    between = _between(number, after, side)
    counts = not between and side.plain[number.start].isalpha()
    return bool(_JOINT.match(between)) and not counts and not _YEAR.match(number.value)


def _between(number: Mention, after: Measure, side: Side) -> str:
    """What stands before the next number, but for its unit said twice: `5 mg to 10 mg`."""
    text = side.plain[number.end : after.number[0]][:_NEAR].strip()
    return text.removeprefix(side.plain[slice(*after.unit)]) if after.owner else text


def _with_half(number: Mention, unit: Mention, after: Measure | None, side: Side) -> str:
    """`a year and a half` is one and a half."""
    half = after is not None and after.value == "1/2" and number.value.isdecimal()
    joined = half and after and _AND_A_HALF.match(side.plain[unit.end : after.number[0] + 2][:8])
    return f"{number.value}.5" if joined else number.value


def _unit_of(number: Mention, side: Side) -> Mention | None:
    if _NAMED.search(side.plain, max(0, number.start - 2), number.start):
        return None  # UTF-8, COVID-19
    for unit in side.said(Sense.UNIT)[: 2 * MOST]:
        if unit.start == number.end and side.plain[unit.start : unit.end] == "s":
            continue  # in her 60s
        if unit.end <= number.start <= unit.end + 1 and is_money(unit.value):
            return unit
        if 0 <= unit.start - number.end <= _NEAR and (
            _reaches(number.end, unit.start, side)
            or _is_of_money(number, unit, side)
            or _is_part(number, unit, side)
        ):
            return unit
    return None


def _is_of_money(number: Mention, unit: Mention, side: Side) -> bool:
    """`60 millones de dólares`."""
    return is_money(unit.value) and side.plain[number.end : unit.start].strip() == "de"


def _is_part(number: Mention, unit: Mention, side: Side) -> bool:
    """`¼ de cucharadita`."""
    between = side.plain[number.end : unit.start].strip()
    return "/" in number.value and between in ("de", "de una", "of", "of a")


def is_money(unit: str) -> bool:
    """A currency by its code of ISO 4217, or one that is called so in many countries."""
    return (len(unit) == 3 and unit.isalpha() and unit.isupper()) or unit in {"{peso}", "{cent}"}


def _reaches(start: int, end: int, side: Side) -> bool:
    """`two more weeks`, `30-second`: an adjective may stand between."""
    between = side.plain[start:end]
    return bool(_GAP.match(between)) and _APART.isdisjoint(between.casefold().split())


def _of_rates(rates: list[Mention]) -> Iterator[Measure]:
    for rate in rates:
        found = _RATE.match(rate.value)
        span = (rate.start, rate.end)
        if found and found[2]:
            yield Measure(found[2], f"every {found[3]}", span, span)
        elif found and found[1] not in {"", "1"}:
            yield Measure(found[1], f"a {found[3]}", span, span)
