"""The values a site declares by name: ``{clinic_phone}``, ``{price}``.

Each has a type, because a locale writes a price, a day or a length of time its own way. Here they
are read and checked; how a locale writes them is CLDR's, in ``locales``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from toolkit.errors import ConfigError
from toolkit.messages import _

NAME = re.compile(r"[a-z][a-z0-9_]*")
STYLES = ("short", "medium", "long", "full")  # CLDR's four lengths of a date


@dataclass(frozen=True, slots=True)
class Text:
    """Words that stand as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217: ``USD``)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number with its country, as written; ``e164`` is what a link dials."""

    number: str
    e164: str


@dataclass(frozen=True, slots=True)
class Date:
    """A day, and which of CLDR's lengths to write it in."""

    day: date
    style: str = "long"


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day."""

    time: time


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number, with every digit that was written."""

    number: Decimal


Value = Text | Money | Phone | Date | Time | Duration | Number
Written = Mapping[str, str]  # the table that declares a value


def parse_value(written: Written) -> Value:
    """The value that ``{money = "350.00", currency = "USD"}`` declares.

    Raises:
        ConfigError: no type, two types, or a text that its type cannot read. It has no place: the
            caller knows it.
    """
    types = [key for key in written if key in _TYPES]
    if len(types) != 1:
        raise ConfigError(
            _("a value needs exactly one type"),
            hint=_("write one of: {names}", names=", ".join(_TYPES)),
        )
    kind = _TYPES[types[0]]
    stray = sorted(set(written) - {types[0]} - kind.options)
    if stray:
        raise ConfigError(_("“{key}” does not go with “{type}”", key=stray[0], type=types[0]))
    return kind.read(written)


def _refuse(written: str, example: str) -> ConfigError:
    return ConfigError(
        _("cannot read “{text}”", text=written),
        hint=_("write it like {example}", example=example),
    )


def _text(written: Written) -> Text:
    return Text(written["text"])


def _decimal(written: str, example: str) -> Decimal:
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,10})?", written, re.ASCII):
        raise _refuse(written, example)
    return Decimal(written)


def _money(written: Written) -> Money:
    from toolkit.locales import is_currency  # noqa: PLC0415 - only a site with prices needs CLDR

    currency = written.get("currency", "")
    if not is_currency(currency):
        raise ConfigError(
            _("no currency “{currency}”", currency=currency),
            hint=_("add the ISO 4217 code, like {example}", example='currency = "USD"'),
        )
    return Money(_decimal(written["money"], '"350.00"'), currency)


def _phone(written: Written) -> Phone:
    import phonenumbers  # noqa: PLC0415 - heavy, and many sites declare no telephone

    number = written["phone"]
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        raise _refuse(number, '"+1 203 555 0100"') from None
    if not phonenumbers.is_possible_number(parsed) or parsed.extension:
        raise _refuse(number, '"+1 203 555 0100"')
    return Phone(number, phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def _date(written: Written) -> Date:
    style = written.get("format", "long")
    if style not in STYLES:
        raise ConfigError(
            _("no date format “{format}”", format=style),
            hint=_("write one of: {names}", names=", ".join(STYLES)),
        )
    day = written["date"]
    try:
        return Date(date.fromisoformat(day if re.fullmatch(r"[\d-]{10}", day) else ""), style)
    except ValueError:
        raise _refuse(day, '"2027-03-08"') from None


def _time(written: Written) -> Time:
    moment = written["time"]
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", moment, re.ASCII):
        raise _refuse(moment, '"08:00"')
    return Time(time.fromisoformat(moment))


def _duration(written: Written) -> Duration:
    length = written["duration"]
    found = re.fullmatch(r"(?:(\d{1,5}) ?h)? ?(?:(\d{1,5}) ?min)?", length, re.ASCII)
    if not length.strip() or not found:
        raise _refuse(length, '"40 min", "1 h 30 min"')
    hours, minutes = (int(part or 0) for part in found.groups())
    return Duration(hours * 60 + minutes)


def _number(written: Written) -> Number:
    return Number(_decimal(written["number"], '"2.5"'))


@dataclass(frozen=True, slots=True)
class _Type:
    read: Callable[[Written], Value]
    options: frozenset[str] = frozenset()


_TYPES: Mapping[str, _Type] = {
    "text": _Type(_text),
    "money": _Type(_money, frozenset({"currency"})),
    "phone": _Type(_phone),
    "date": _Type(_date, frozenset({"format"})),
    "time": _Type(_time),
    "duration": _Type(_duration),
    "number": _Type(_number),
}
WORDS: frozenset[str] = frozenset(_TYPES).union(*(kind.options for kind in _TYPES.values()))
