"""The same amount in another unit: 1 g and 1000 mg, two weeks and 14 days, 100.4 °F and 38 °C.

Factors: NIST Special Publication 811, appendix B; what is converted is rounded as people round.
"""

from __future__ import annotations

from fractions import Fraction

from toolkit.check.quantities.measures import Measure

# What a unit comes to in the first of its row. Within a row amounts are equal exactly …
_EXACT: tuple[dict[str, Fraction | int], ...] = (
    {"g": 1, "mg": Fraction(1, 10**3), "ug": Fraction(1, 10**6), "ng": Fraction(1, 10**9),
     "kg": 10**3},
    {"L": 1, "dL": Fraction(1, 10), "mL": Fraction(1, 10**3), "uL": Fraction(1, 10**6)},
    {"m": 1, "km": 10**3, "cm": Fraction(1, 100), "mm": Fraction(1, 10**3),
     "um": Fraction(1, 10**6)},
    {"h": 1, "min": Fraction(1, 60), "s": Fraction(1, 3600), "d": 24, "wk": 168},
    {"mo": 1, "a": 12},
    {"[tsp_us]": 1, "[tbs_us]": 3},
    {"[ft_i]": 12, "[in_i]": 1},
    {"[lb_av]": 16, "[oz_av]": 1},
)  # fmt: skip
# … and across these nearly.
_NEARLY: dict[tuple[str, str], float] = {
    ("[lb_av]", "kg"): 0.45359237,
    ("[oz_av]", "g"): 28.349523,
    ("[oz_av]", "mL"): 29.57353,
    ("[in_i]", "cm"): 2.54,
    ("[ft_i]", "m"): 0.3048,
    ("[ft_i]", "cm"): 30.48,
    ("[yd_i]", "m"): 0.9144,
    ("[mi_i]", "km"): 1.609344,
    ("[foz_us]", "mL"): 29.57353,
    ("{cup}", "mL"): 236.5882,
    ("[pt_us]", "mL"): 473.1765,
    ("[gal_us]", "L"): 3.785412,
    ("[tsp_us]", "mL"): 4.92892,
    ("[tbs_us]", "mL"): 14.7868,
    ("mo", "wk"): 4.345,
    ("mo", "d"): 30.44,
}
_TOLERANCE = 0.1  # 6 feet are 2 m
_FORTNIGHT = {("2", "wk"), ("15", "d")}  # "quince días"
_EIGHT_DAYS = {("1", "wk"), ("8", "d")}  # "ocho días", both ends counted


def is_same(one: Measure, other: Measure) -> bool:
    """Whether the two are one amount, in whatever units."""
    said = {(one.value, one.owner), (other.value, other.owner)}
    if len(said) == 1 or said in (_FORTNIGHT, _EIGHT_DAYS):
        return True
    here, there = _value(one), _value(other)
    if here is None or there is None or not one.owner or not other.owner:
        return False
    for row in _EXACT:
        if one.owner in row and other.owner in row:
            return here * row[one.owner] == there * row[other.owner]
    return _is_near(float(here), one.owner, float(there), other.owner)


_PERIODS = {"hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "a", "minute": "min"}


def as_length(measure: Measure) -> Measure:
    """`trimestral` as the three months that it comes after; all else as it is."""
    period = measure.owner.removeprefix("every ")
    return measure._replace(owner=_PERIODS.get(period, measure.owner))


def _value(measure: Measure) -> Fraction | None:
    try:
        return Fraction(measure.value) if len(measure.value) < 20 else None
    except (ValueError, ZeroDivisionError):
        return None


def _is_near(value: float, unit: str, other: float, theirs: str) -> bool:
    if {unit, theirs} == {"Cel", "[degF]"}:
        celsius, fahrenheit = (value, other) if unit == "Cel" else (other, value)
        return abs((fahrenheit - 32) / 1.8 - celsius) <= 0.6
    if (unit, theirs) not in _NEARLY:
        unit, theirs, value, other = theirs, unit, other, value
    factor = _NEARLY.get((unit, theirs))
    return bool(factor) and abs(value * (factor or 0) - other) <= _TOLERANCE * abs(other)
