"""Days of the calendar: dates in every common writing, months, days of the week, today."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.language.mention import Mention, Sense
from toolkit.language.number_words import ARTICLES, BEGINNINGS, ORDINALS, cardinal_at, ordinal_at
from toolkit.language.words import (
    FIGURES,
    Kind,
    Phrases,
    Token,
    at,
    listed,
    longest_at,
    phrases,
    standing,
    starts,
    tokens,
    touching,
)

_MONTHS = {
    "en": phrases("""
        01 | january
        02 | february
        03 | march
        04 | april
        05 | may
        06 | june
        07 | july
        08 | august
        09 | september
        10 | october
        11 | november
        12 | december
    """),
    "es": phrases("""
        01 | enero
        02 | febrero
        03 | marzo
        04 | abril
        05 | mayo
        06 | junio
        07 | julio
        08 | agosto
        09 | septiembre setiembre
        10 | octubre
        11 | noviembre
        12 | diciembre
    """),
}
# Read so only beside a day, a year or another month, or after a word that none but time follows.
_SHORT_MONTHS = {
    "en": phrases("""
        01 | jan
        02 | feb
        03 | mar
        04 | apr
        06 | jun
        07 | jul
        08 | aug
        09 | sep sept
        10 | oct
        11 | nov
        12 | dec
    """),
    "es": phrases("""
        01 | ene
        02 | feb
        03 | mar
        04 | abr
        05 | may
        06 | jun
        07 | jul
        08 | ago
        09 | sep sept set
        10 | oct
        11 | nov
        12 | dic
    """),
}
MONTH_NAMES = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
]  # fmt: skip
_WEEKDAYS = {
    "en": phrases("""
        monday    | monday mondays
        tuesday   | tuesday tuesdays
        wednesday | wednesday wednesdays
        thursday  | thursday thursdays
        friday    | friday fridays
        saturday  | saturday saturdays
        sunday    | sunday sundays
        weekend   | weekend weekends
        weekday   | weekday weekdays business_day business_days working_day working_days
                    monday_to_friday monday_through_friday monday_-_friday
                    monday_–_friday monday_—_friday monday_thru_friday mondays_to_fridays
                    mondays_through_fridays mon_-_fri mon_–_fri mon_—_fri mon_to_fri
                    mon_through_fri mon_thru_fri mon_._-_fri mon_._–_fri mon_._to_fri
                    mon_._through_fri m_-_f m_–_f
    """),
    "es": phrases("""
        monday    | lunes
        tuesday   | martes
        wednesday | miercoles
        thursday  | jueves
        friday    | viernes
        saturday  | sabado sabados
        sunday    | domingo domingos
        weekend   | fin_de_semana fines_de_semana
        weekday   | dia_laborable dias_laborables dia_habil dias_habiles lunes_a_viernes
                    lunes_-_viernes lunes_–_viernes entre_semana lun_-_vie lun_–_vie lun_a_vie
                    lun_._-_vie lun_._–_vie lun_._a_vie l_-_v l_–_v l_a_v
    """),
}
_SHORT_WEEKDAYS = {
    "en": phrases("""
        monday    | mon
        tuesday   | tue tues
        wednesday | wed weds
        thursday  | thu thur thurs
        friday    | fri
        saturday  | sat
        sunday    | sun
    """),
    "es": phrases("""
        monday    | lun lu
        tuesday   | mar ma
        wednesday | mie mier mi
        thursday  | jue ju
        friday    | vie vi
        saturday  | sab sa
        sunday    | dom do
    """),
}
_DAYS = {
    "en": phrases("""
        today     | today
        tomorrow  | tomorrow
        yesterday | yesterday
    """),
    "es": phrases("""
        today     | hoy
        tomorrow  | mañana
        yesterday | ayer
        -         | hoy_en_dia
    """),
}

_NAMES = {
    language: frozenset(
        word
        for table in (_MONTHS, _SHORT_MONTHS, _WEEKDAYS, _SHORT_WEEKDAYS, _DAYS)
        for word in table[language].beginning
    )
    for language in _MONTHS
}
_BEGINNINGS = {
    language: names.union([FIGURES], BEGINNINGS[language] - ARTICLES, ORDINALS[language])
    for language, names in _NAMES.items()
}

Found = tuple[Sense, str, int]  # what it is, its value, and the index after its last word


def find(text: str, language: str) -> Iterator[Mention]:
    """Dates as ISO 8601 (`2024-05-03`, `--05-03` without a year, `2024-05`); months, weekdays."""
    if language not in _MONTHS:
        return
    named = not _NAMES[language].isdisjoint(standing(text))
    words, reached = tokens(text), 0
    for index in starts(text, _BEGINNINGS[language] if named else {FIGURES}):
        if index < reached:
            continue
        found = _found_at(words, index, language)
        if found and found[1] != "-":
            last = words[found[2] - 1]
            yield Mention(found[0], found[1], words[index].start, last.end)
        reached = found[2] if found else 0


def _found_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    date = _figures_at(words, index, language) or _date_at(words, index, language)
    if date:
        return Sense.DATE, date[0], date[1]
    if words[index].kind is not Kind.WORD:
        return None
    return (
        _month_alone_at(words, index, language)
        or _weekday_at(words, index, language)
        or _day_at(words, index, language)
    )


# ── in figures ───────────────────────────────────────────────────────────────────────────────

_ISO = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}")
_SLASHED = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})")
Dated = tuple[str, int]


def _figures_at(words: tuple[Token, ...], index: int, language: str) -> Dated | None:
    """`2024-05-03`, `5/3/2024` (English: month first; where that cannot be, day first)."""
    if words[index].kind is not Kind.NUMERAL:
        return None
    end = index + 1 if words[index].text.count(".") == 2 else index + 5
    if end > index + 1 and not touching(words, index + 1):
        return None
    written = "".join(token.text for token in words[index:end])
    together = len(written) == at(words, end - 1).end - words[index].start
    fenced = at(words, end).text in {"/", "-"} and at(words, end + 1).kind is Kind.NUMERAL
    if not together or fenced or not written.replace(".", "").isascii():
        return None
    parts = re.split(r"[-/.]", written)
    if _ISO.fullmatch(written):
        return _date(parts[0], parts[1], parts[2], end)
    if not _SLASHED.fullmatch(written):
        return None
    day_first = language == "es" or int(parts[0]) > 12
    day, month = parts[:2] if day_first else (parts[1], parts[0])
    if int(month) > 12:
        day, month = month, day
    return _date(_full_year(parts[2]), month, day, end)


def _full_year(year: str) -> str:
    """Two digits: of the hundred years up to 2069, as POSIX reads them."""
    return year if len(year) == 4 else ("20" if int(year) < 69 else "19") + year


def _date(year: str, month: str, day: str, end: int) -> Dated | None:
    possible = 0 < int(month) < 13 and 0 < int(day) < 32
    return (f"{year}-{int(month):02}-{int(day):02}", end) if possible else None


# ── in words ─────────────────────────────────────────────────────────────────────────────────


def _date_at(words: tuple[Token, ...], index: int, language: str) -> Dated | None:
    """`May 3, 2024`, `the third of May`, `3 de mayo de 2024`, `May 2024`."""
    month = _month_at(words, index, language)
    if month is None:
        return _day_first_at(words, index, language)
    value, end = month
    end += at(words, end).text == "."
    day = _day_number_at(words, end + (at(words, end).bare == "the"), language)
    if day and not _year_at(words, end):
        return _with_year(words, value, day)
    year = _year_at(words, end)
    return (f"{year[0]}-{value}", year[1]) if year else None


def _day_first_at(words: tuple[Token, ...], index: int, language: str) -> Dated | None:
    day = _day_number_at(words, index, language)
    if day is None:
        return None
    joint = day[1] + (at(words, day[1]).bare == "day")  # this 19th day of March
    month = _month_at(words, joint + (at(words, joint).bare in {"of", "de", "-"}), language)
    if month is None:
        return None
    end = month[1] + (at(words, month[1]).text == "." and _short(words, month[1] - 1, language))
    return _with_year(words, month[0], (day[0], end))


def _short(words: tuple[Token, ...], index: int, language: str) -> bool:
    return longest_at(words, index, _SHORT_MONTHS[language]) is not None


def _with_year(words: tuple[Token, ...], month: str, day: tuple[int, int]) -> Dated:
    year = _year_at(words, day[1])
    written = f"-{month}-{day[0]:02}"
    return (year[0] + written, year[1]) if year else ("-" + written, day[1])


def _month_at(words: tuple[Token, ...], index: int, language: str) -> Dated | None:
    """A month beside a number: its short name will do; in English it has a capital."""
    word = at(words, index)
    if language == "en" and not word.text[:1].isupper():
        return None
    return longest_at(words, index, _MONTHS[language]) or longest_at(
        words, index, _SHORT_MONTHS[language]
    )


def _day_number_at(words: tuple[Token, ...], index: int, language: str) -> tuple[int, int] | None:
    word = at(words, index)
    number = ordinal_at(words, index, language)
    if number is None and word.kind is Kind.NUMERAL and word.text.isdecimal():
        number = (int(word.text), index + 1) if len(word.text) < 3 else None
    if number is None and word.kind is Kind.WORD:
        number = cardinal_at(words, index, language)
    return number if number and 0 < number[0] < 32 else None


def _year_at(words: tuple[Token, ...], index: int) -> Dated | None:
    """Four digits, after a comma, `of`, `de` or `del`."""
    index += at(words, index).bare in {",", "of", "de", "del"}
    year = at(words, index).text
    good = len(year) == 4 and year.isdecimal() and year[0] in "12"
    other = at(words, index + 1).text in {"%", "/"} or _is_iso(words, index)
    return (year, index + 1) if good and not other else None


def _is_iso(words: tuple[Token, ...], index: int) -> bool:
    return at(words, index + 1).text == "-" and at(words, index + 2).kind is Kind.NUMERAL


# ── names alone ──────────────────────────────────────────────────────────────────────────────

_BEFORE_MONTH = listed(
    """
    in of by since until till from last next this early late mid during before after every each
    through to and or between - – , / ( around on
    """
)
_LOOSE = listed("and or - – , / (")  # what may stand before a verb too
_VERBS = {"may", "march", "august"}


_SINCE = listed("since until till early late mid desde hasta")  # no word of all days follows them


def _month_alone_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    month = longest_at(words, index, _MONTHS[language])
    if month is None:
        month = longest_at(words, index, _SHORT_MONTHS[language])
        named = bool(month) and _is_short_month(words, index, language)
    else:
        named = _is_month(words, index, language)
    return (Sense.MONTH, MONTH_NAMES[int(month[0]) - 1], month[1]) if month and named else None


def _is_short_month(words: tuple[Token, ...], index: int, language: str) -> bool:
    """An abbreviation stands beside another month, or after *since*; in English it is a name."""
    if language == "en" and not words[index].text[0].isupper():
        return False
    tables = (_MONTHS[language], _SHORT_MONTHS[language])
    beside = any(_beside(words, index, step, tables, language) for step in (-1, 1))
    return beside or at(words, index - 1).bare in _SINCE


def _is_month(words: tuple[Token, ...], index: int, language: str) -> bool:
    """The verbs may and march: without a capital, or where any word has one."""
    word = words[index]
    if language != "en" or word.bare not in _VERBS:
        return True
    begins = at(words, index - 1).text in {"", ".", ":", "!", "?", "•", "-", "–", "(", "“", '"'}
    before, after = at(words, index - 1).bare, at(words, index + 1)
    asks = before in _LOOSE and after.kind is Kind.WORD and after.bare not in _LOOSE | {"to"}
    return word.text.istitle() and not begins and before in _BEFORE_MONTH and not asks


def _weekday_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    full = longest_at(words, index, _WEEKDAYS[language])
    if full:
        return Sense.WEEKDAY, *full
    short = longest_at(words, index, _SHORT_WEEKDAYS[language])
    if short is None or not _is_weekday(words, index, language):
        return None
    return Sense.WEEKDAY, *short


_SUN = {"sat", "sun"}  # what people did, and what shines


def _is_weekday(words: tuple[Token, ...], index: int, language: str) -> bool:
    """An abbreviation stands beside another weekday; in English a capital does, but for Sun."""
    word = words[index]
    if language == "en" and word.text.istitle() and word.bare not in _SUN:
        return True
    if language == "en" and not word.text[0].isupper():
        return False
    tables = (_WEEKDAYS[language], _SHORT_WEEKDAYS[language])
    return any(_beside(words, index, step, tables, language) for step in (-1, 1))


def _beside(
    words: tuple[Token, ...], index: int, step: int, tables: tuple[Phrases, ...], language: str
) -> bool:
    """Another of the tables there, past a dash, a comma, `to`."""
    index += step
    for _ in range(2):
        index += step * (at(words, index).bare in _BETWEEN)
    if language == "en" and not at(words, index).text[:1].isupper():
        return False
    return any(longest_at(words, index, table) for table in tables)


_BETWEEN = listed("- – — , . to through thru or until a y o & and / al")


def _day_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """Today, tomorrow, yesterday; `mañana` is tomorrow unless it is morning."""
    day = longest_at(words, index, _DAYS[language])
    if day is None or (day[0] == "tomorrow" and language == "es" and _morning(words, index)):
        return None
    return Sense.DATE, *day


def _morning(words: tuple[Token, ...], index: int) -> bool:
    return at(words, index - 1).bare in {"la", "cada", "una", "esta", "media", "misma", "las"}
