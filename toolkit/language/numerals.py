"""What digits are worth, grouped and divided as the language writes them."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from toolkit.language.words import SUPERSCRIPTS, VULGAR

_GROUPS = {"en": ",", "es": ".,"}  # Spanish of Latin America groups with commas: 1,000
_SPACES = re.compile(r"[\s'’]")
_EXPONENT = re.compile(rf"(?:\^|⁻?(?=[{SUPERSCRIPTS}])).++$")
_PARTS = {Fraction(*part) for part in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4))}


def canonical(value: Fraction) -> str:
    """One writing for one number: `3`, `2.5`, halves, thirds and quarters below one as `1/2`."""
    decimal = None if value in _PARTS else _decimal(value)
    return decimal or f"{value.numerator}/{value.denominator}"


def _decimal(value: Fraction) -> str | None:
    """`2.5` where the decimals end within six places."""
    scaled = value * 10**6
    if scaled.denominator != 1:
        return None
    digits = str(scaled.numerator).rjust(7, "0")
    return f"{digits[:-6]}.{digits[-6:]}".rstrip("0").rstrip(".")


@lru_cache(maxsize=4096)
def numeral(text: str, language: str) -> str:
    """The canonical writing of a numeral as found in a text: `1.000,5` in Spanish is `1000.5`.

    A lone comma or full stop before exactly three digits groups them if the language groups so.
    What has two full stops and does not group (1.2.3) is a name, and stays as it is.
    """
    exponent = _EXPONENT.search(text)
    head = text[: exponent.start()] if exponent else text
    power = _ascii(exponent[0].lstrip("^").replace("⁻", "-")) if exponent else ""
    return _mixed(head, language) + (f"^{power}" if power else "")


def _mixed(text: str, language: str) -> str:
    """`1½` is one and a half."""
    if text[-1:] not in {*VULGAR}:
        return _plain(text, language)
    part = Fraction(unicodedata.numeric(text[-1])).limit_denominator(10)
    whole = _plain(text[:-1], language) if text[:-1].strip() else "0"
    return canonical(part + int(whole)) if whole.isdigit() and len(whole) < 20 else whole


def _plain(text: str, language: str) -> str:
    digits = _ascii(_SPACES.sub("", text)).replace("·", ".")
    marks = [character for character in digits if character in ".,"]
    if len(marks) > 1 and len(set(marks)) == 1 and not _grouped(digits):
        return digits
    decimal = _decimal_mark(digits, marks, language)
    whole, _, places = digits.rpartition(decimal) if decimal else (digits, "", "")
    return _stripped(whole.replace(".", "").replace(",", ""), places)


def _decimal_mark(digits: str, marks: list[str], language: str) -> str | None:
    if len(set(marks)) == 2:
        return marks[-1]
    if len(marks) != 1 or (marks[0] in _GROUPS[language] and _grouped(digits)):
        return None
    return marks[0]


def _grouped(digits: str) -> bool:
    return bool(re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})++", digits))


def _stripped(whole: str, places: str) -> str:
    """Without zeros that say nothing; quarters and halves as parts."""
    number = f"{whole.lstrip('0') or '0'}.{places.rstrip('0')}".rstrip(".")
    return {"0.25": "1/4", "0.5": "1/2", "0.75": "3/4"}.get(number, number)


def _ascii(text: str) -> str:
    """Digits of any script as 0–9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
