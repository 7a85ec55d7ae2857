"""A number is not written as this locale writes numbers.

The site says how each locale writes thousands and decimals: `1.234,5`, `1,234.5` or `1 234,5`.
Whatever does not follow is `style`. Said or not, a number that a reader of the locale (by CLDR's
decimal sign) would take for a thousand times more or less than the source's asks a person to look
(`review`): `2.125` in Colombia is two thousand one hundred and twenty-five.

Why it matters: `1.500 mg` is one gram and a half or one thousand five hundred milligrams, and only
the country of the reader tells which.

**Found** (with `numbers = "1.234,5"`): `2.5 mg` → `2.5 mg`; `1,500` → `1,500`.

**Silent:** `2.5 mg` → `2,5 mg`; `1,500` → `1500`.

**The way out:** accept the fix, or change `numbers` under `[tool.l10n.check.locales.es_CO]`.

**Settings:** `numbers`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.language.words import Kind, Token
from toolkit.messages import _
from toolkit.model import Severity

CODE = "number-format"
SEVERITY = Severity.STYLE

_WRITTEN = re.compile(
    r"(\d{1,3}(?:(?P<group>[.,\u00a0\u202f\u2009 ])\d{3})(?:(?P=group)\d{3})*+|\d++)"
    r"(?:(?P<decimal>[.,])(\d++))?\Z"
)
_SPACES = "\u00a0\u202f\u2009 "
_TIME = {":", "/"}  # beside a number these make a time, a date, a ratio


def check(subject: Subject) -> Iterator[Fault]:
    """Each number of the translation with a sign of another policy."""
    group, decimal = _policy(subject)
    if not decimal:
        return
    for token in subject.target.tokens:
        if token.kind is Kind.NUMERAL and not token.text.isdigit():
            yield from _looked_at(subject, token, group, decimal)


def _policy(subject: Subject) -> tuple[str, str]:
    """The signs of thousands (empty: none is asked for) and of decimals."""
    numbers = subject.settings.numbers
    if len(numbers) > 2:
        return numbers[1], numbers[-2]
    return "", subject.settings.decimal


def _looked_at(subject: Subject, token: Token, group: str, decimal: str) -> Iterator[Fault]:
    found = _WRITTEN.match(token.text)
    if found is None or _is_of_a_name(subject, token):
        return
    whole, thousands, point, places = found[1], found["group"], found["decimal"], found[4]
    if thousands and not point and whole.count(thousands) == 1 and thousands in ".,":
        yield from _ambiguous(subject, token, group, decimal)
    elif group and (
        (point and point != decimal) or (thousands and not _is_alike(thousands, group))
    ):
        digits = re.sub(rf"[.,{_SPACES}]", group, whole)
        yield _fault(token, digits + (decimal + places if point else ""))


def _is_alike(sign: str, group: str) -> bool:
    return sign == group or (sign in _SPACES and group in _SPACES)


def _ambiguous(subject: Subject, token: Token, group: str, decimal: str) -> Iterator[Fault]:
    """`1.500`, `1,500`: the source tells whether it is a thousand or one and a half."""
    sign = "." if "." in token.text else ","
    digits = token.text.replace(sign, "")
    said = {one.text for one in subject.source.tokens if one.kind is Kind.NUMERAL}
    whole = digits in said or f"{digits[:-3]},{digits[-3:]}" in said
    part = f"{digits[:-3]}.{digits[-3:]}" in said
    if whole == part or token.text[0] == "0":
        return
    if part and sign != decimal:
        yield _fault(token, token.text.replace(sign, decimal), Severity.REVIEW)
    elif whole and sign == decimal and (group or token.text in said):
        right = token.text.replace(sign, group or ("." if decimal == "," else ","))
        yield _fault(token, right, Severity.REVIEW)
    elif whole and group and sign != group:
        yield _fault(token, token.text.replace(sign, group))


def _is_of_a_name(subject: Subject, token: Token) -> bool:
    """Of a time, a date, a version: `14.30 h`, `v2.5`, `8.5.1`."""
    plain = subject.target.plain
    around = plain[token.start - 1 : token.start] + plain[token.end : token.end + 1]
    hours = plain[token.end : token.end + 3].strip()[:1] == "h" and len(token.text) <= 5
    return any(c in _TIME or c.isalpha() or c == "_" for c in around) or hours


def _fault(token: Token, right: str, severity: Severity | None = None) -> Fault:
    said = _("in this locale “{now}” is written “{right}”", now=token.text, right=right)
    return Fault(said, None, (token.start, token.end), right, severity)
