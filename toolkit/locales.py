"""Locales: their tags, names and directions, their plural forms, and how each writes a value.

The only importer of Babel's CLDR, and only inside functions, so that ``l10n --help`` stays light.
Tags are gettext's here (``es_CO``); pages and URLs carry BCP 47 (``es-CO``).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from toolkit.errors import ConfigError
from toolkit.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time
    from decimal import Decimal

    import babel

# ── tags ─────────────────────────────────────────────────────────────────────────────────────

ACCENTED, MIRRORED = "en_XA", "ar_XB"  # CLDR's pseudo-locales: accented, and right to left
PSEUDO = (ACCENTED, MIRRORED)
_TAG = re.compile(
    r"([a-z]{2,3})(?:[_-]([a-z]{4}))?(?:[_-]([a-z]{2}|[0-9]{3}))?", re.IGNORECASE | re.ASCII
)


def normalise(tag: str) -> str:
    """``es_CO`` for ``es-CO``, ``es_co`` or ``ES-co``: language, script, territory.

    Raises:
        ConfigError: not such a tag, or no language that CLDR knows. It has no place.
    """
    parts = _TAG.fullmatch(tag)
    if not parts or not _is_language(parts[1].lower()):
        raise ConfigError(
            _("no locale “{tag}”", tag=tag),
            hint=_(
                "write a language and, if need be, a territory, like {example}", example="es_CO"
            ),
        )
    language, script, territory = (part or "" for part in parts.groups())
    return "_".join(filter(None, (language.lower(), script.title(), territory.upper())))


def bcp47(tag: str) -> str:
    """``es-CO``, as pages and URLs write ``es_CO``."""
    return tag.replace("_", "-")


def language(tag: str) -> str:
    """``es`` of ``es_CO``."""
    return tag.partition("_")[0]


def same_language(one: str, other: str) -> bool:
    """A reader of ``one`` reads ``other`` without a mark: ``es_CO`` and ``es``."""
    return language(one) == language(other)


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """How the script runs, as HTML's ``dir`` says it."""
    return "rtl" if _cldr(tag).text_direction == "rtl" else "ltr"


def autonym(tag: str) -> str:
    """The locale's name in its own language: ``español (Colombia)``."""
    locale = _cldr(tag)
    return locale.get_display_name(locale) or tag


@cache
def _is_language(code: str) -> bool:
    from babel.localedata import exists  # noqa: PLC0415 - heavy

    return exists(code)


@cache
def _cldr(tag: str) -> babel.Locale:
    """CLDR's data of a tag, or of the nearest shorter one that CLDR knows."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - heavy

    try:
        return Locale.parse(tag)
    except UnknownLocaleError:
        return Locale.parse(tag.rpartition("_")[0])


# ── plural forms ─────────────────────────────────────────────────────────────────────────────

_SLAVIC = "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2"
_FORMS = {  # GNU gettext's own table, as msginit 0.21 writes it; other languages are CLDR's
    "nplurals=1; plural=0;": "ja ko vi",
    "nplurals=2; plural=(n != 1);": "bg da de el en eo es et fi fo he hu it nb nl nn no pt sv tr",
    "nplurals=2; plural=(n > 1);": "fr pt_BR",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);": "lv",
    "nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;": "ga",
    "nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;": "ro",
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);": "lt",  # noqa: E501 - one rule, one line
    f"nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : {_SLAVIC});": "be hr ru sr uk",
    "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;": "cs sk",
    f"nplurals=3; plural=(n==1 ? 0 : {_SLAVIC});": "pl",
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);": "sl",
}
_FORMS_OF = {tag: forms for forms, tags in _FORMS.items() for tag in tags.split()}


def plural_forms(tag: str) -> str:
    """The ``Plural-Forms`` header of a catalog: ``nplurals=2; plural=(n != 1);`` for Spanish."""
    known = _FORMS_OF.get(tag) or _FORMS_OF.get(language(tag))
    return known or _cldr_forms(tag)


def _cldr_forms(tag: str) -> str:
    from babel.messages.plurals import get_plural  # noqa: PLC0415 - heavy

    forms = get_plural(tag)
    return f"nplurals={forms.num_plurals}; plural={forms.plural_expr};"


# ── values, as the locale itself writes them ─────────────────────────────────────────────────


def decimal_symbol(tag: str) -> str:
    """What stands between whole and fraction: ``,`` in ``es_CO``, ``.`` in ``es_MX``."""
    from babel.numbers import get_decimal_symbol  # noqa: PLC0415 - heavy

    return get_decimal_symbol(_cldr(tag))


def is_currency(code: str) -> bool:
    """``code`` is a currency of ISO 4217 that CLDR knows."""
    from babel.numbers import is_currency  # noqa: PLC0415 - heavy

    return is_currency(code, "en")


def format_number(number: Decimal, tag: str) -> str:
    """``2,50`` for ``2.50`` in Spanish: every digit that was written, none rounded away."""
    from babel.numbers import format_decimal  # noqa: PLC0415 - heavy

    fraction = "." + "0" * _decimals(number) if _decimals(number) else ""
    return format_decimal(number, format=f"#,##0{fraction}", locale=_cldr(tag))


def format_money(amount: Decimal, currency: str, tag: str) -> str:
    """``US$350,00`` for 350 USD in ``es_CO``; an amount finer than the currency is not rounded.

    A whole amount shows no decimals where people pay without them (CLDR's cash digits): 900000
    COP is ``$900.000``.
    """
    from babel.numbers import format_currency, get_currency_precision  # noqa: PLC0415 - heavy

    locale = _cldr(tag)
    if amount == amount.to_integral_value() and not _cash_digits(currency):
        whole = str(locale.currency_formats["standard"].pattern).replace(".00", "")
        return format_currency(amount, currency, whole, locale, currency_digits=False)
    as_usual = _decimals(amount) <= get_currency_precision(currency)
    return format_currency(amount, currency, locale=locale, decimal_quantization=as_usual)


def _cash_digits(currency: str) -> int:
    """How many decimals cash has in a currency (CLDR, supplemental currency data)."""
    from babel.core import get_global  # noqa: PLC0415 - heavy

    fractions = get_global("currency_fractions")
    cash: int = fractions.get(currency, fractions["DEFAULT"])[2]
    return cash


def format_date(day: date, style: str, tag: str) -> str:
    """A day in one of CLDR's lengths: ``short medium long full``."""
    from babel.dates import format_date as write  # noqa: PLC0415 - heavy

    return write(day, format=style, locale=_cldr(tag))


def format_time(moment: time, tag: str) -> str:
    """A time of day: ``8:00 a. m.`` in ``es_CO``, ``8:00`` in ``es``."""
    from babel.dates import format_time as write  # noqa: PLC0415 - heavy

    return write(moment, format="short", locale=_cldr(tag))


def format_duration(minutes: int, tag: str) -> str:
    """A length of time in words: ``1 hora y 30 minutos``."""
    from babel.lists import format_list  # noqa: PLC0415 - heavy

    return format_list(list(_units(minutes, tag)), style="standard", locale=_cldr(tag))


def _units(minutes: int, tag: str) -> Iterator[str]:
    from babel.units import format_unit  # noqa: PLC0415 - heavy

    hours, rest = divmod(minutes, 60)
    if hours:
        yield format_unit(hours, "duration-hour", locale=_cldr(tag))
    if rest or not hours:
        yield format_unit(rest, "duration-minute", locale=_cldr(tag))


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


# ── the pseudo-locales en-XA and ar-XB ───────────────────────────────────────────────────────

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀçďéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĎÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_SWAPPED = str.maketrans(_PLAIN + _ACCENTED, _ACCENTED + _PLAIN)
_DOUBLED = re.compile(r"[aeiouns]", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]++")
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"  # override, and its end


def pseudo(text: str, tag: str) -> str:
    """``text`` as the pseudo-locale shows it; letter by letter, so that parts may come apart."""
    return mirror(text) if tag == MIRRORED else accent(lengthen(text))


def accent(text: str) -> str:
    """``Šávé`` for ``Save``: each plain letter changes places with an accented one.

    Because they change places, no text loses anything: ``unaccent`` brings back every one.
    """
    return text.translate(_SWAPPED)


def unaccent(text: str) -> str:
    """What ``accent`` was given."""
    return text.translate(_SWAPPED)


def mirror(text: str) -> str:
    """Each word run from right to left, as a page in Arabic would."""
    return _WORDS.sub(rf"{_RIGHT_TO_LEFT}\g<0>{_END}", text)


def lengthen(text: str) -> str:
    """``text`` longer by about 40 %, as translations are: vowels, n and s twice.

    Letter by letter, so that a text may be cut anywhere and its parts lengthened apart.
    """
    return _DOUBLED.sub(r"\g<0>\g<0>", text)
