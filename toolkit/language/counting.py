"""When `one` and `un` count something, and when a name of many meanings is a unit."""

from __future__ import annotations

from functools import cache

from toolkit.language.number_words import SCALES, cardinal_at
from toolkit.language.unit_names import COUNTED, FREE, table
from toolkit.language.words import (
    VULGAR,
    Kind,
    Phrases,
    Token,
    at,
    listed,
    longest_at,
    phrase_at,
    touching,
)

_RANGE = {"to", "or", "in", "-", "–", "—", "/", "a", "o", "de", "and", "y"}
_COUNTING = {  # before a number and nothing else
    "en": listed(
        "only just least than most exactly about approximately nearly take takes taking took use "
        "swallow give gives chew inhale apply dissolve insert drink number step day type dose plus "
        "or to phase stage level grade week part option"
    ),
    "es": listed(
        "solo solamente menos mas maximo exactamente aproximadamente casi numero paso dia tipo "
        "fase nivel opcion"
    ),
}
_PRONOUN_BEFORE = listed("this that the no any every some which each another whichever")
_PRONOUN_AFTER = listed("of another who whose whom 's that which else should must can may")
FUNCTION = listed("""
    is are was were be been has have had do does did will would could might shall and or but if when
    while because so than then as at by for from in into on onto to with without about after before
    during until through per you your we our they their he she it its his her i my this these those
    of not also only too again either neither yet there here now today a an the up out off
    """)
_PARTS = {
    "en": {"half", "quarter", "third", "quarters", "thirds", "couple", "dozen", "few", "several"},
    "es": {"medio", "media", "cuarto", "mitad", "par", "docena", "pocos", "pocas", "varios"},
}
_MOMENT = listed("just wait in on only any")
_PER = {"per", "each", "por", "cada", "/"}


@cache
def units(language: str) -> tuple[Phrases, Phrases]:
    """The names that are always units, and those that are so where they are counted."""
    free = table(FREE, language)
    return Phrases(free), Phrases({**table(COUNTED, language), **free})


def counts(words: tuple[Token, ...], index: int, language: str) -> bool:
    """Whether this word for one is a number and no pronoun or article."""
    if phrase_at(words, index + 1, ("de", "cada")) or phrase_at(words, index + 1, ("in", "every")):
        return True
    ranges = at(words, index + 1).bare in _RANGE and is_number(words, index + 2, language)
    if ranges or (
        at(words, index - 1).bare in {"or", "to", "o", "a", "-", "–"}
        and (is_number(words, index - 2, language) and at(words, index - 2) is not words[index])
    ):
        return True
    return (_one_counts if language == "en" else _uno_counts)(words, index)


def _one_counts(words: tuple[Token, ...], index: int) -> bool:
    before, after = at(words, index - 1).bare, at(words, index + 1)
    if after.bare in _PRONOUN_AFTER:
        return False
    noun = after.kind is Kind.WORD and after.bare not in FUNCTION
    if before in _PRONOUN_BEFORE:
        return noun and before in {"this", "the", "each"}
    return noun or after.text == "-" or before in _COUNTING["en"]


def _uno_counts(words: tuple[Token, ...], index: int) -> bool:
    before = at(words, index - 1).bare
    if before in {"cada", "otro", "otra", "ningun", "algun"}:
        return False
    sole = at(words, index + 1).bare in {"sola", "solo", "unica", "unico"}
    than = before == "de" and at(words, index - 2).bare in {"mas", "menos"}
    return sole or than or measured(words, index + 1, "es") or before in _COUNTING["es"]


# Forms of which an article counts one; others are things too: use a syringe.
_MEASURED = {"{tablet}", "{capsule}", "{puff}", "{capful}", "{scoop}", "{spoon}", "{handful}"}


def measured(words: tuple[Token, ...], index: int, language: str) -> bool:
    """Whether the article before says one: `an hour`, `una tableta`; not `a dose`, `a vial`."""
    unit = unit_at(words, index, language, alone=True)
    named = at(words, index).kind is Kind.WORD
    drop = language == "es" and at(words, index).bare in {"gota", "metro"}
    return drop or bool(unit and named and (unit[0][0] != "{" or unit[0] in _MEASURED))


def a_second(words: tuple[Token, ...], index: int) -> bool:
    """`a second` of time: no noun follows, nor is it only a moment (`just a second`)."""
    after = at(words, index + 1)
    ends = after.kind is not Kind.WORD or after.bare in FUNCTION
    moment = at(words, index - 2).bare in _MOMENT
    return at(words, index).bare in {"second", "meter", "metre"} and ends and not moment


def is_number(words: tuple[Token, ...], index: int, language: str) -> bool:
    """A numeral or a number word stands there (`one` and `un` among them)."""
    word = at(words, index)
    if word.kind is Kind.NUMERAL or word.text in {*VULGAR}:
        return True
    scaled = word.bare in SCALES[language] or word.bare in {"hundred", "cien"}
    return word.kind is Kind.WORD and (scaled or cardinal_at(words, index, language) is not None)


def counted(words: tuple[Token, ...], index: int, language: str) -> bool:
    """Whether what stands right before counts: a number (`30-second` too), a part, `per`."""
    back = index - 1 - (at(words, index - 1).text in {"-", "‑", "‐"})
    before = at(words, back).bare
    if before in {"un", "una"}:
        return measured(words, index, language)
    if before == "a" and language == "en":
        return a_second(words, index)
    return (
        is_number(words, back, language)
        or before in _PARTS[language]
        or before in {"per", "each", "por", "cada", "/"}
    )


def unit_at(
    words: tuple[Token, ...], index: int, language: str, *, alone: bool = False
) -> tuple[str, int] | None:
    """The unit that is named there, the longest; `alone` leaves out those that must be counted."""
    word = at(words, index)
    free, every = units(language)
    if len(word.text) == 1 and word.kind is Kind.WORD:
        value = None if alone or _initial(words, index) else every.values.get((word.text,))
        return (value, index + 1) if value else None
    return longest_at(words, index, free if alone else every)


def _initial(words: tuple[Token, ...], index: int) -> bool:
    """The first letter of `U.S.`; the s of `the 1990s`, `in their 50s`."""
    dotted = at(words, index + 1).text == "." and at(words, index + 2).kind is Kind.WORD
    if words[index].text == "s":
        long = len(at(words, index - 1).text) == 4
        of = at(words, index - 2).bare in {"their", "his", "her", "your", "the", "my", "our"}
        return touching(words, index) and (long or of)
    return dotted and touching(words, index + 1) and touching(words, index + 2)
