"""Tags, plural forms and formats, as gettext and CLDR have them; the pseudo-locale's letters."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import locales
from toolkit.errors import ConfigError

# ── tags ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("es-CO", "es_CO"),
        ("ES_co", "es_CO"),
        ("es_419", "es_419"),
        ("zh-hant-tw", "zh_Hant_TW"),
        ("en-XA", locales.ACCENTED),
        ("ar-xb", locales.MIRRORED),
    ],
)
def test_a_tag_is_read_both_ways(written: str, tag: str) -> None:
    assert locales.normalise(written) == tag
    assert locales.normalise(locales.bcp47(tag)) == tag


NO_TAGS = ["", "e", "../es", "es/CO", "es_CO\n", "es\0", "%2e", "xx", "root", "\uff45\uff53", "ſv"]


@pytest.mark.parametrize("tag", NO_TAGS)
def test_what_is_no_locale_never_reaches_cldr(tag: str) -> None:
    with pytest.raises(ConfigError, match="no locale"):
        locales.normalise(tag)


@given(st.text(max_size=12))
def test_any_text_is_a_tag_or_refused(text: str) -> None:
    try:
        tag = locales.normalise(text)
    except ConfigError:
        return
    assert locales.normalise(tag) == tag
    assert locales.autonym(tag)
    assert locales.direction(tag) in ("ltr", "rtl")


def test_the_same_language_is_read_without_a_mark() -> None:
    assert locales.same_language("es_CO", "es")
    assert not locales.same_language("es", "en")


@pytest.mark.parametrize(
    ("tag", "name"), [("es", "español"), ("es_CO", "español (Colombia)"), ("en", "English")]
)
def test_a_locale_names_itself(tag: str, name: str) -> None:
    assert locales.autonym(tag) == name


def test_direction_follows_the_script() -> None:
    assert [locales.direction(tag) for tag in ("es", "ar", "he_IL")] == ["ltr", "rtl", "rtl"]


# ── plural forms ─────────────────────────────────────────────────────────────────────────────

TEMPLATE = """msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "{n} file"
msgid_plural "{n} files"
msgstr[0] ""
msgstr[1] ""
"""
TAGS = sorted(tag for tags in locales._FORMS.values() for tag in tags.split())


@pytest.mark.parametrize("tag", [*TAGS, "es_CO"])
def test_plural_forms_are_what_msginit_writes(tag: str) -> None:
    program = shutil.which("msginit")
    assert program, "msginit is missing: make tools"
    command = [
        program,
        "--no-translator",
        "--no-wrap",
        f"--locale={tag}",
        "--input=-",
        "--output=-",
    ]
    made = subprocess.run(command, input=TEMPLATE, capture_output=True, text=True, check=True)
    assert f'"Plural-Forms: {locales.plural_forms(tag)}\\n"' in made.stdout.splitlines()


def test_a_language_that_gettext_does_not_list_has_cldrs_forms() -> None:
    assert locales.plural_forms("ar").startswith("nplurals=6; plural=(n==0 ? 0 :")


# ── values ───────────────────────────────────────────────────────────────────────────────────

SPACE = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("tag", "symbol"), [("es", ","), ("es_CO", ","), ("es_419", "."), ("es_MX", "."), ("en", ".")]
)
def test_a_locale_writes_decimals_its_own_way_not_its_parents(tag: str, symbol: str) -> None:
    assert locales.decimal_symbol(tag) == symbol


@pytest.mark.parametrize(
    ("number", "tag", "written"),
    [
        ("2.50", "es_CO", "2,50"),
        ("2.50", "en", "2.50"),
        ("0.0625", "es", "0,0625"),
        ("-3", "en", "-3"),
        ("1234567.8", "es_CO", "1.234.567,8"),
    ],
)
def test_no_digit_of_a_number_is_lost(number: str, tag: str, written: str) -> None:
    assert locales.format_number(Decimal(number), tag) == written


@given(st.decimals(-(10**15), 10**15, places=10).filter(lambda n: abs(n) < 10**15))
def test_a_number_is_read_back_from_what_is_written(number: Decimal) -> None:
    written = locales.format_number(number, "es_CO")
    assert Decimal(written.replace(".", "").replace(",", ".")) == number


@pytest.mark.parametrize(
    ("tag", "written"),
    [("en", "$1,350.00"), ("es", f"1.350,00{SPACE}US$"), ("es_CO", "US$1.350,00")],
)
def test_money_is_written_with_its_currency(tag: str, written: str) -> None:
    assert locales.format_money(Decimal("1350.00"), "USD", tag) == written


def test_an_amount_finer_than_its_currency_is_not_rounded() -> None:
    assert locales.format_money(Decimal("0.125"), "USD", "en") == "$0.125"


def test_a_day_is_written_in_the_length_that_is_asked_for() -> None:
    day = date(2027, 3, 8)
    assert locales.format_date(day, "long", "es_CO") == "8 de marzo de 2027"
    assert locales.format_date(day, "full", "en") == "Monday, March 8, 2027"


def test_a_time_of_day_follows_the_locale() -> None:
    assert locales.format_time(time(8), "es") == "8:00"
    assert locales.format_time(time(14, 30), "es_CO") == f"2:30{NARROW}p.{NARROW}m."
    assert locales.format_time(time(8), "en") == f"8:00{NARROW}AM"


@pytest.mark.parametrize(
    ("minutes", "tag", "written"),
    [
        (40, "es", "40 minutos"),
        (60, "es", "1 hora"),
        (90, "es_CO", "1 hora y 30 minutos"),
        (61, "en", "1 hour and 1 minute"),
        (0, "en", "0 minutes"),
    ],
)
def test_a_length_of_time_is_written_in_words(minutes: int, tag: str, written: str) -> None:
    assert locales.format_duration(minutes, tag) == written


# ── the pseudo-locale ────────────────────────────────────────────────────────────────────────


def test_every_plain_letter_gets_an_accent() -> None:
    assert locales.accent("Save 5 mg") == "Šáṽé 5 ɱĝ"
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    accented = locales.accent(letters)
    assert len(set(accented)) == len(letters)
    assert not any(char.isascii() for char in accented)
    assert [char.isupper() for char in accented] == [char.isupper() for char in letters]


@given(st.text())
def test_accents_come_off_again_from_any_text(text: str) -> None:
    assert locales.unaccent(locales.accent(text)) == text


@given(st.text(), st.text())
def test_a_text_is_accented_and_lengthened_piece_by_piece(one: str, other: str) -> None:
    for verb in (locales.accent, locales.lengthen):
        assert verb(one + other) == verb(one) + verb(other)


def test_english_grows_by_about_forty_percent(repository: Path) -> None:
    prose = (repository / "LICENSE").read_text(encoding="utf-8")
    prose = " ".join(prose.split())
    assert 1.35 < len(locales.lengthen(prose)) / len(prose) < 1.45
