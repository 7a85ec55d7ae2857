"""A quantity that stands converted beside its original: 100.4 °F (38 °C).

Factors: NIST Special Publication 811, appendix B; rounded as people round.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from toolkit.check.subject import Side
from toolkit.language import Mention, Sense

Convert = Callable[[float], float]

_FACTORS: dict[tuple[str, str], float] = {
    ("[lb_av]", "kg"): 0.45359237,
    ("[oz_av]", "g"): 28.349523,
    ("[in_i]", "cm"): 2.54,
    ("[ft_i]", "m"): 0.3048,
    ("[ft_i]", "cm"): 30.48,
    ("[mi_i]", "km"): 1.609344,
    ("[foz_us]", "mL"): 29.57353,
    ("[cup_us]", "mL"): 236.5882,
    ("[gal_us]", "L"): 3.785412,
}
_TOLERANCE = 0.06  # 2 inches are 5 cm


def is_converted(number: Mention, mine: Side, other: Side) -> bool:
    """``number`` has a unit, and is what a quantity of ``other`` comes to in that unit."""
    unit = _unit_of(number, mine)
    value = _value(number)
    if not unit or value is None:
        return False
    return any(
        _is_same(value, unit, there, _unit_of(one, other))
        for one in other.said(Sense.NUMBER)
        if (there := _value(one)) is not None
    )


def _unit_of(number: Mention, side: Side) -> str:
    """The unit behind a number, or behind the other end of its range."""
    units = (m for m in side.said(Sense.UNIT) if 0 <= m.start - number.end <= 12)
    return next((unit.value for unit in units), "")


def _value(number: Mention) -> float | None:
    try:
        return float(Fraction(number.value))
    except (ValueError, ZeroDivisionError):
        return None


def _is_same(value: float, unit: str, other: float, theirs: str) -> bool:
    if (unit, theirs) in (("Cel", "[degF]"), ("[degF]", "Cel")):
        celsius, fahrenheit = (value, other) if unit == "Cel" else (other, value)
        return abs((fahrenheit - 32) / 1.8 - celsius) <= 0.6
    for (one, two), factor in _FACTORS.items():
        if {one, two} == {unit, theirs}:
            small = other * factor if unit == two else other / factor
            return abs(small - value) <= _TOLERANCE * max(abs(value), 1e-9)
    return False
