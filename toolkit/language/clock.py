"""Times of the clock and parts of the day: `8 a.m.`, `20:00`, noon, in the evening."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.mention import Mention, Sense
from toolkit.language.number_words import cardinal_at
from toolkit.language.words import (
    Kind,
    Token,
    at,
    longest_at,
    phrases,
    tokens,
    touching,
)

# After an hour: what half of the day it is of.
_HALVES = {
    "en": phrases("""
        am | am a.m. a.m in_the_morning o'clock_in_the_morning
        pm | pm p.m. p.m in_the_afternoon in_the_evening at_night o'clock_in_the_afternoon
             o'clock_in_the_evening o'clock_at_night
        any | o'clock
    """),
    "es": phrases("""
        am | am a.m. a.m de_la_mañana de_la_madrugada
        pm | pm p.m. p.m de_la_tarde de_la_noche del_mediodia
        any | en_punto
    """),
}
_PARTS = {
    "en": phrases("""
        12:00     | noon midday noontime
        00:00     | midnight
        morning   | morning mornings
        afternoon | afternoon afternoons
        evening   | evening evenings
        night     | night nights tonight overnight nighttime
        -         | good_morning good_evening good_night
    """),
    "es": phrases("""
        12:00     | mediodia medio_dia
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
    words, index = tokens(text), 0
    while index < len(words):
        found = _time_at(words, index, language) or longest_at(words, index, _PARTS[language])
        if found and found[0] != "-":
            yield Mention(Sense.CLOCK, found[0], words[index].start, words[found[1] - 1].end)
        index = found[1] if found else index + 1


def _time_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    read = _hour_at(words, index, language)
    if read is None:
        return None
    hour, minutes, end = read
    half = longest_at(words, end, _HALVES[language])
    if half is None or (hour > 12 and half[0] != "any"):
        return _bare_time(words, index, hour, minutes, end)
    turned = hour % 12 + 12 * (half[0] == "pm") if half[0] != "any" else hour
    return f"{turned:02}:{minutes or '00'}", half[1]


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
