"""Declared values where a reader meets them: in text, in the number that a link dials, in a URL.

Names are looked for only after the page is parsed, and only declared ones: no text of a catalog is
ever a template. What a value reads like is the locale's own; see ``write_value``.

On a page that runs from right to left each value is isolated (UAX #9, section 2.4.2): else a
telephone would be shown turned, its country last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import singledispatch
from typing import TYPE_CHECKING
from urllib.parse import quote

from toolkit import locales
from toolkit.errors import ValueMissing
from toolkit.values import Date, Duration, Money, Number, Phone, Text, Time, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Set

_NAMED = re.compile(r"\{\{([a-z][a-z0-9_]*)\}\}|\{([a-z][a-z0-9_]*)\}")
_NOT_DIALLED = re.compile(r"[^0-9+*#]")
_ISOLATE = "\u2068", "\u2069"  # runs as its first letter does; the end of it


@singledispatch
def write_value(value: Value, locale: str) -> str:
    """``value`` as the readers of ``locale`` write it: ``US$350.00``, ``8 de marzo de 2027``."""
    raise TypeError(f"no way to write {value!r} in {locale}")


@write_value.register
def _text(value: Text, _locale: str) -> str:
    return value.text


@write_value.register
def _money(value: Money, locale: str) -> str:
    return locales.format_money(value.amount, value.currency, locale)


@write_value.register
def _phone(value: Phone, _locale: str) -> str:
    """With its country: good wherever the reader calls from (ITU-T E.123)."""
    import phonenumbers  # noqa: PLC0415 - heavy, and many sites declare no telephone

    number = phonenumbers.parse(value.e164)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@write_value.register
def _date(value: Date, locale: str) -> str:
    return locales.format_date(value.day, value.style, locale)


@write_value.register
def _time(value: Time, locale: str) -> str:
    return locales.format_time(value.time, locale)


@write_value.register
def _duration(value: Duration, locale: str) -> str:
    return locales.format_duration(value.minutes, locale)


@write_value.register
def _number(value: Number, locale: str) -> str:
    return locales.format_number(value.number, locale)


def dialled(value: Value, locale: str) -> str:
    """What a ``tel:`` link dials: E.164, or the digits of a short number (``911``, ``*123``)."""
    if isinstance(value, Phone):
        return value.e164
    return _NOT_DIALLED.sub("", write_value(value, locale))


def misspelt(text: str, names: Set[str]) -> Iterator[tuple[str, str]]:
    """Each ``{name}`` that is not declared but nearly is, and the name that it is near to."""
    for literal, name in _NAMED.findall(text):
        if name and not literal and name not in names:
            near = get_close_matches(name, sorted(names), n=1, cutoff=0.8)
            yield from ((name, meant) for meant in near)


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a site for one locale and one page.

    ``value`` looks a declared name up and raises ``ValueMissing`` without a place; ``file`` and
    ``line_of`` (byte offset → line) give it one. ``turned``: the page runs from right to left.
    """

    names: Set[str]
    value: Callable[[str], Value]
    locale: str
    file: str = ""
    line_of: Callable[[int], int] = lambda _: 0
    turned: bool = False

    def in_text(self, text: str, start: int) -> str:
        """Plain text in, plain text out: ``{price}`` is replaced, ``{{price}}`` says ``{price}``.

        Raises:
            ValueMissing: a declared value has none for this locale.
        """
        before, behind = _ISOLATE if self.turned else ("", "")
        return self._replace(
            text, start, lambda value: f"{before}{write_value(value, self.locale)}{behind}"
        )

    def in_html(self, text: str, start: int, escape: Callable[[str], str]) -> str:
        """Plain text in, HTML out: ``in_text``, escaped, where a tag isolates a value.

        Raises:
            ValueMissing: a declared value has none for this locale.
        """
        before, behind = ("<bdi>", "</bdi>") if self.turned else ("", "")

        def put(value: Value) -> str:
            return f"{before}{escape(write_value(value, self.locale))}{behind}"

        return self._replace(text, start, put, escape)

    def in_url(self, url: str, start: int) -> str:
        """A URL with its values: dialled in ``tel:`` and ``sms:``, else percent-encoded.

        A URL that is one value and nothing else (``[site]({booking_url})``) is that value.

        Raises:
            ValueMissing: a declared value has none for this locale.
        """
        if url.lower().startswith(("tel:", "sms:")):
            return self._replace(url, start, lambda value: dialled(value, self.locale))
        whole = _NAMED.fullmatch(url)
        safe = ":/?#[]@!$&'()*+,;=%" if whole else "@"
        return self._replace(
            url, start, lambda value: quote(write_value(value, self.locale), safe=safe)
        )

    def _replace(
        self,
        text: str,
        start: int,
        put: Callable[[Value], str],
        between: Callable[[str], str] = str,
    ) -> str:
        """``text`` with its values ``put`` in, and ``between`` over what is none."""
        out, at = [], 0
        for match in _NAMED.finditer(text):
            literal, name = match.groups()
            if (literal or name) in self.names:
                out.append(between(text[at : match.start()]))
                out.append(between(f"{{{literal}}}") if literal else put(self._value(name, start)))
                at = match.end()
        return "".join([*out, between(text[at:])])

    def _value(self, name: str, start: int) -> Value:
        try:
            return self.value(name)
        except ValueMissing as error:
            line = self.line_of(start) or None
            raise ValueMissing(
                error.message, file=self.file or None, line=line, hint=error.hint
            ) from None
