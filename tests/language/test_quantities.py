"""Numbers, units, frequencies and days: cases of both languages, and laws over any text."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language import FINDERS, Mention, Sense, mentions
from toolkit.language.numerals import canonical, numeral

CASES = Path(__file__).parent.parent / "cases" / "language"
FILES = ("numbers", "units", "frequencies", "calendar")
QUANTITIES = frozenset(
    {
        Sense.NUMBER,
        Sense.UNIT,
        Sense.FREQUENCY,
        Sense.DATE,
        Sense.MONTH,
        Sense.WEEKDAY,
        Sense.CLOCK,
    }
)


def listed(words: str) -> list[str]:
    return words.split(" ")


def said(text: str, language: str) -> list[str]:
    found = (mention for mention in mentions(text, language) if mention.sense in QUANTITIES)
    return [f"{mention.sense} {mention.value}" for mention in found]


def cases() -> Iterator[tuple[str, str, str]]:
    """Language, text and what it says, of every row; a heading begins with its language."""
    for name in FILES:
        language = ""
        for line in (CASES / f"{name}.md").read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                language = line[3:5]
            elif line.startswith("| ") and not line.startswith(("| Text", "| ---")):
                text, says = (cell.strip() for cell in line.strip("|").split("|"))
                yield language, text, says


@pytest.mark.parametrize(("language", "text", "says"), [*cases()])
def test_a_text_says_what_the_case_tells(language: str, text: str, says: str) -> None:
    assert ", ".join(said(text, language)) == says


# ── any text ─────────────────────────────────────────────────────────────────────────────────

WORDS = st.sampled_from(
    listed(
        "a an one two half quarter second may May 3 5 1,000 2.5 1/2 ½ mg kg / per day days every "
        "other times once twice of and - – to 8:00 a.m. p.m. un una dos y medio media tableta al "
        "día cada horas veces de mayo 2024 lunes % ° C $ first third hundred thousand mil ciento "
        "I stage º . , : ( ) \n q 8 h x in the mañana por la"
    )
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join))
LANGUAGES = st.sampled_from(["en", "es"])


@given(TEXTS, LANGUAGES)
def test_mentions_stand_in_order_and_apart(text: str, language: str) -> None:
    found = mentions(text, language)
    ends = [0, *(mention.end for mention in found)]
    assert all(
        end <= mention.start < mention.end <= len(text)
        for end, mention in zip(ends, found, strict=False)
    )


@given(TEXTS, LANGUAGES)
def test_each_finder_names_places_in_order(text: str, language: str) -> None:
    for find in FINDERS:
        found = [*find(text, language)]
        starts = [mention.start for mention in found]
        assert starts == sorted(starts)
        assert all(text[mention.start : mention.end].strip() and mention.value for mention in found)


@given(TEXTS)
def test_in_another_language_nothing_is_found(text: str) -> None:
    assert mentions(text, "fr") == ()


@given(st.integers(0, 10**6), LANGUAGES)
def test_a_changed_digit_is_seen(value: int, language: str) -> None:
    assert said(f"B{value}", language) == [f"number {value}"]


# ── one number, many writings ────────────────────────────────────────────────────────────────

EN_ONES = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
EN_TENS = listed("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
ES_ONES = listed(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
ES_TENS = listed("cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
ES_HUNDREDS = listed(
    "cero ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos "
    "ochocientos novecientos"
)


def english(value: int) -> str:
    if value < 20:
        return EN_ONES[value]
    if value < 100:
        return EN_TENS[value // 10] + (f"-{EN_ONES[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = f" and {english(value % 100)}" if value % 100 else ""
        return f"{EN_ONES[value // 100]} hundred{rest}"
    rest = f" {english(value % 1000)}" if value % 1000 else ""
    return f"{english(value // 1000)} thousand{rest}"


def spanish(value: int) -> str:
    if value < 30:
        return ES_ONES[value]
    if value < 100:
        return ES_TENS[value // 10] + (f" y {ES_ONES[value % 10]}" if value % 10 else "")
    if value == 100:
        return "cien"
    if value < 1000:
        rest = f" {spanish(value % 100)}" if value % 100 else ""
        return f"{ES_HUNDREDS[value // 100]}{rest}"
    thousands = "" if value < 2000 else f"{spanish(value // 1000)} "
    return f"{thousands}mil" + (f" {spanish(value % 1000)}" if value % 1000 else "")


def test_a_number_in_words_is_the_number_in_digits() -> None:
    values = [*range(120), *range(120, 10_001, 97), 9_999, 10_000]
    for value in values:
        digits = [f"number {value}", "unit mg"]
        assert said(f"{value} mg", "en") == digits
        assert said(f"{english(value)} mg", "en") == digits
        assert said(f"{spanish(value)} mg", "es") == digits


@pytest.mark.soak
def test_all_numbers_in_words_to_ten_thousand() -> None:
    for value in range(10_001):
        digits = [f"number {value}", "unit mg"]
        assert said(f"{english(value)} mg", "en") == said(f"{spanish(value)} mg", "es") == digits


@given(st.integers(1_000, 10**9), st.integers(0, 999))
def test_groups_and_decimals_of_either_language_are_one_number(whole: int, part: int) -> None:
    decimals = f"{part:03}7"
    english_way = f"{whole:,}.{decimals}"
    spanish_way = english_way.translate(str.maketrans(",.", ".,"))
    spaced = english_way.replace(",", "\N{NARROW NO-BREAK SPACE}")
    value = f"{whole}.{decimals}"
    assert numeral(english_way, "en") == numeral(spaced, "en") == value
    assert numeral(spanish_way, "es") == value
    assert said(english_way, "en") == said(spanish_way, "es") == [f"number {value}"]


@given(st.builds(Fraction, st.integers(0, 8000), st.integers(1, 8)))
def test_equal_numbers_have_one_writing(value: Fraction) -> None:
    assert Fraction(canonical(value)) == value


def test_digits_without_end_are_read() -> None:
    assert [mention.value for mention in mentions("9" * 10_000, "en")] == ["9" * 10_000]


# ── the work grows with the text ─────────────────────────────────────────────────────────────

HOSTILE = (
    "one hundred thousand ", "twenty-", "1,000,", "1/2/", "mg/", "every ", "once or ", "a a.m. ",
    "+1 2 3 4 5 6 ", "1.2.", "may May ", "half a ", "y media ", "de ", "`", "{a", "a@b.", "1 1/2 ",
    "mon, ", "8:", "º", "-", "9", "veces al ", "I, II, ",
)  # fmt: skip


def calls(text: str, language: str) -> int:
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        mentions(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("pattern", HOSTILE)
def test_the_work_grows_with_the_text(pattern: str, language: str) -> None:
    mentions(pattern, language)  # tables are read once
    small, large = (calls(pattern * times, language) for times in (15, 60))
    assert large < 5 * small


def test_a_mention_is_a_value() -> None:
    assert Mention(Sense.UNIT, "mg", 0, 2) == Mention(Sense.UNIT, "mg", 0, 2)
