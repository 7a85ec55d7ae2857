"""Units of measure, money and dose forms, whatever their names: one value for each."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.counting import counted, is_number, unit_at, units
from toolkit.language.mention import Mention, Sense
from toolkit.language.words import Token, at, starts, tokens, touching

LANGUAGES = ("en", "es")
PERIODS = {"d", "wk", "mo", "a"}  # "5 mg a day" says how often, not what is measured

Unit = tuple[str, int]  # a value, and the index after its last word


def find(text: str, language: str) -> Iterator[Mention]:
    """The units of a text; compounds as one: `mg/kg/h`, and the two of `20%–30%`.

    A name with other meanings (drop, patch, second, C) is a unit only where it is counted.
    """
    if language not in LANGUAGES:
        return
    words, reached = tokens(text), 0
    for index in starts(text, units(language)[1].beginning.keys()):
        found = compound_at(words, index, language) if index >= reached else None
        if found and found[0] != "-" and not _said_again(words, found, language):
            yield Mention(Sense.UNIT, found[0], words[index].start, words[found[1] - 1].end)
        reached = found[1] if found else reached


def _said_again(words: tuple[Token, ...], unit: Unit, language: str) -> bool:
    """`5 mg to 10 mg` says what `5 to 10 mg` does."""
    if at(words, unit[1]).bare not in {"-", "–", "—", "to", "a", "al"}:
        return False
    again = compound_at(words, unit[1] + 2, language)
    number = is_number(words, unit[1] + 1, language)
    return number and again is not None and again[0] == unit[0]


def compound_at(words: tuple[Token, ...], index: int, language: str) -> Unit | None:
    """The unit there, with all that it is taken by: `mg per kilogram per hour`."""
    alone = not counted(words, index, language)
    unit = _squared(words, unit_at(words, index, language, alone=alone))
    if unit is None:
        return None
    value, end = unit
    while below := _below(words, end, language):
        value, end = f"{value}/{below[0]}", below[1]
    return value, end


def _below(words: tuple[Token, ...], index: int, language: str) -> Unit | None:
    """`/kg`, `per kg`, `por kg`."""
    if at(words, index).bare not in {"/", "per", "por"}:
        return None
    unit = _squared(words, unit_at(words, index + 1, language))
    return unit if unit and unit[0] not in PERIODS else None


def _squared(words: tuple[Token, ...], unit: Unit | None) -> Unit | None:
    """`m²`, `m2`, `mm^3`."""
    if unit is None or not unit[0].endswith("m") or unit[0] == "[ppm]":
        return unit
    power = {"²": "2", "2": "2", "³": "3", "3": "3"}.get(at(words, unit[1]).text)
    return (unit[0] + power, unit[1] + 1) if power and touching(words, unit[1]) else unit
