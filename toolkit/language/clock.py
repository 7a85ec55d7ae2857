"""Times of the clock and parts of the day: `8 a.m.`, `20:00`, noon, in the evening."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.mention import Mention, Sense
from toolkit.language.number_words import ARTICLES, BEGINNINGS, cardinal_at
from toolkit.language.words import (
    FIGURES,
    Kind,
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

# After an hour: what half of the day it is of.
_HALVES = {
    "en": phrases("""
        am | am a.m. a.m in_the_morning o'clock_in_the_morning
        pm | pm p.m. p.m in_the_afternoon in_the_evening o'clock_in_the_afternoon
             o'clock_in_the_evening
        night | at_night o'clock_at_night
        any | o'clock
    """),
    "es": phrases("""
        am | am a.m. a.m de_la_mañana de_la_madrugada
        pm | pm p.m. p.m de_la_tarde del_mediodia
        night | de_la_noche
        any | en_punto
    """),
}
_PARTS = {
    "en": phrases("""
        12:00     | noon midday noontime 12_noon twelve_noon 12_midday twelve_midday
        00:00     | midnight 12_midnight twelve_midnight
        morning   | morning mornings
        afternoon | afternoon afternoons
        evening   | evening evenings
        night     | night nights tonight overnight nighttime during_the_night by_night
        -         | good_morning good_evening good_night
    """),
    "es": phrases("""
        12:00     | mediodia al_medio_dia 12_del_dia doce_del_dia
        00:00     | medianoche media_noche
        morning   | la_mañana mañanas esta_mañana cada_mañana una_mañana
        afternoon | la_tarde tardes esta_tarde una_tarde
        night     | noche noches anoche
        -         | buenas_tardes buenas_noches
    """),
}

Found = tuple[str, int]  # a value, and the index after its last word


def find(text: str, language: str) -> Iterator[Mention]:
    """Times as `20:00`, of 24 hours; parts of the day by name."""
    if language not in _PARTS:
        return
    words, reached = tokens(text), 0
    told = not _TELLING[language].isdisjoint(standing(text))
    articles = _BEFORE_HOUR[language][0]
    for index in starts(text, _BEGINNINGS[language]):
        if index < reached or not (told or at(words, index - 1).bare in articles):
            continue
        found = _time_at(words, index, language) or longest_at(words, index, _PARTS[language])
        if found and found[0] != "-":
            yield Mention(Sense.CLOCK, found[0], words[index].start, words[found[1] - 1].end)
        reached = found[1] if found else 0


def _time_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    read = _hour_at(words, index, language)
    if read is None:
        return _spoken_at(words, index, language)
    hour, minutes, end = read
    half = longest_at(words, end, _HALVES[language])
    if half and _is_amount(words, index, end):
        return None
    if half is None or (hour > 12 and half[0] != "any"):
        return (
            _bare_time(words, index, hour, minutes, end)
            or _spoken_at(words, index, language)
            or _whole_at(words, index, (hour, minutes, end), language)
        )
    return f"{_turned(hour, half[0]):02}:{minutes or '00'}", half[1]


def _turned(hour: int, half: str) -> int:
    """The hour of 24; twelve at night is midnight."""
    if half == "any" or (half == "night" and hour == 12):
        return hour % 12 if half == "night" else hour
    return hour % 12 + 12 * (half in {"pm", "night"})


_TO_HOUR = listed("at by from until till to before after past around about between is are")
_JOINTS = listed("and or , - –")
_HALF_DAYS = listed("am pm a.m. p.m. a.m p.m")
_NEAR = 12  # words before, in which another hour may stand


def _is_amount(words: tuple[Token, ...], index: int, end: int) -> bool:
    """Two tablets and *one at night*: what is told is how many, not at what hour."""
    if end != index + 1 or at(words, end).bare not in {"in", "at"}:
        return False
    near = range(max(index - _NEAR, 0), index)
    before = at(words, index - 1).bare
    told = before in _JOINTS and any(_tells_hour(words, n) for n in near)
    return index > 0 and before not in _TO_HOUR and not told


def _tells_hour(words: tuple[Token, ...], index: int) -> bool:
    word = words[index].bare
    return word in _HALF_DAYS or (
        word in _TO_HOUR - {"is", "are"} and bool(_number_at(words, index + 1, "en"))
    )


# What an hour is told with: "half past eight", "las ocho y media"; minutes after it, or to it.
_PAST = {
    "en": phrases("""
        30  | half_past
        15  | a_quarter_past quarter_past a_quarter_after quarter_after
        -15 | a_quarter_to quarter_to a_quarter_of a_quarter_till quarter_till
        10  | ten_past 10_past ten_minutes_past
        -10 | ten_minutes_to
        5   | five_past 5_past five_minutes_past
        -5  | five_minutes_to
        20  | twenty_past 20_past twenty_minutes_past
        -20 | twenty_minutes_to
    """),
    "es": phrases("""
        30  | y_media
        15  | y_cuarto
        -15 | menos_cuarto
        10  | y_diez
        -10 | menos_diez
        20  | y_veinte
        -20 | menos_veinte
    """),
}


_BEGINNINGS = {
    language: frozenset(
        [
            FIGURES,
            *BEGINNINGS[language] - ARTICLES,
            *_PARTS[language].beginning,
            *_PAST[language].beginning,
        ]
    )
    for language in _PARTS
}
# Without one of these only an hour after its article is told: at 8.
_TELLING = {
    language: _HALVES[language].telling | _PARTS[language].telling | _PAST[language].telling
    | {":", "h"}
    for language in _PARTS
}  # fmt: skip


def _spoken_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """`half past eight`, `a quarter to nine p.m.`, `las ocho y media`."""
    hour = index
    if language == "en":
        past = longest_at(words, index, _PAST["en"])
        hour = past[1] if past else len(words)
    number = _number_at(words, hour, language)
    if number is None or number[0] > 24:
        return None
    if language == "es":
        past = longest_at(words, number[1], _PAST["es"])
        articled = at(words, index - 1).bare in {"la", "las"}
        number = (number[0], past[1]) if past and articled else number
        past = past if articled else None
    return _told(words, number, int(past[0]), language) if past else None


def _told(words: tuple[Token, ...], hour: tuple[int, int], past: int, language: str) -> Found:
    half = longest_at(words, hour[1], _HALVES[language])
    value = _turned(hour[0], half[0]) if half else hour[0]
    minutes = (value * 60 + past) % (24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}", half[1] if half else hour[1]


def _number_at(words: tuple[Token, ...], index: int, language: str) -> tuple[int, int] | None:
    word = at(words, index)
    if word.kind is Kind.NUMERAL:
        short = word.text.isascii() and word.text.isdecimal() and len(word.text) < 3
        return (int(word.text), index + 1) if short else None
    return cardinal_at(words, index, language) if word.kind is Kind.WORD else None


_BEFORE_HOUR = {"en": ({"at"}, {""}), "es": ({"las"}, {"a"})}
_AFTER_HOUR = frozenset(["", ".", ",", ";", "!", "?", ")", "and", "tomorrow", "sharp", "y"])


def _whole_at(
    words: tuple[Token, ...], index: int, hour: tuple[int, str, int], language: str
) -> Found | None:
    """`at 8.`, `a las 8`: an hour alone, where nothing follows that it could count."""
    articles, before = _BEFORE_HOUR[language]
    told = at(words, index - 1).bare in articles and (
        language == "en" or at(words, index - 2).bare in before
    )
    follows = at(words, hour[2])
    ends = follows.bare in _AFTER_HOUR and at(words, hour[2] + 1).kind is not Kind.NUMERAL
    whole = 0 < hour[0] < 25 and "." not in words[index].text
    return (f"{hour[0]:02}:00", hour[2]) if told and ends and whole else None


def _bare_time(
    words: tuple[Token, ...], index: int, hour: int, minutes: str, end: int
) -> Found | None:
    """`8:00`, `20h30`; the `h` of `20:00 h` belongs to it."""
    if not minutes or "." in words[index].text:
        return None
    hours = at(words, end).bare in {"h", "hs", "hrs", "horas", "hours"}
    return f"{hour:02}:{minutes}", end + hours


def _hour_at(words: tuple[Token, ...], index: int, language: str) -> tuple[int, str, int] | None:
    """Hour and minutes: `8`, `eight`, `8:30`, `20h30`, `8.30`."""
    word = words[index]
    if word.kind is Kind.WORD:
        spoken = cardinal_at(words, index, language)
        return (spoken[0], "", spoken[1]) if spoken and spoken[0] <= 24 else None
    if word.kind is not Kind.NUMERAL or not word.text.isascii():
        return None
    hour, dot, minutes = word.text.partition(".")
    if not hour.isdecimal() or int(hour[:3]) > 24 or (dot and not _is_minutes(minutes)):
        return None
    if not dot and at(words, index + 1).bare in {":", "h"}:
        minutes = _minutes_after(words, index + 1)
        return int(hour), minutes, index + (3 if minutes else 1)
    return int(hour), minutes, index + 1


def _minutes_after(words: tuple[Token, ...], colon: int) -> str:
    minutes = at(words, colon + 1).text
    close = touching(words, colon) and touching(words, colon + 1)
    chained = at(words, colon - 2).text == ":" and touching(words, colon - 1)
    return minutes if close and _is_minutes(minutes) and not chained else ""


def _is_minutes(text: str) -> bool:
    return len(text) == 2 and text.isdecimal() and text.isascii() and text < "60"
