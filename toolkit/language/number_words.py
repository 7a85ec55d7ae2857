"""What number words are worth: `two hundred and five`, `doscientos cinco`, `twenty-first`."""

from __future__ import annotations

from toolkit.language.words import Kind, Token, at


def _row(words: str) -> list[str]:
    return words.split()


_EN_ONES = _row(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_EN_TENS = _row("twenty thirty forty fifty sixty seventy eighty ninety")
_ES_ONES = _row(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro "
    "veinticinco veintiseis veintisiete veintiocho veintinueve"
)
_ES_TENS = _row("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_ES_HUNDREDS = _row(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
    "novecientos"
)

_ONES = {
    "en": {word: value for value, word in enumerate(_EN_ONES)},
    "es": {word: value for value, word in enumerate(_ES_ONES)}
    | {"un": 1, "una": 1, "veintiun": 21, "veintiuna": 21},
}
_TENS = {
    "en": {word: 10 * tens for tens, word in enumerate(_EN_TENS, 2)},
    "es": {word: 10 * tens for tens, word in enumerate(_ES_TENS, 2)},
}
_HUNDREDS = {
    "cien": 100,
    **{word: 100 * value for value, word in enumerate(_ES_HUNDREDS, 1)},
    **{word[:-2] + "as": 100 * value for value, word in enumerate(_ES_HUNDREDS[1:], 2)},
}
SCALES = {
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    "es": {
        "mil": 10**3,
        "millon": 10**6,
        "millones": 10**6,
        "billon": 10**12,
        "billones": 10**12,
    },
}
_JOINED = {"en": ("-", ""), "es": ("y",)}  # between tens and ones

_EN_ORDINALS = _row(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_EN_TENTHS = [word[:-1] + "ieth" for word in _EN_TENS]
_ES_ORDINALS = _row("primer segund tercer cuart quint sext septim octav noven decim")
ORDINALS = {
    "en": {word: value for value, word in enumerate(_EN_ORDINALS, 1)}
    | {word: 10 * tens for tens, word in enumerate(_EN_TENTHS, 2)},
    "es": {"primer": 1, "tercer": 3}
    | {
        stem + ending: value
        for value, stem in enumerate(_ES_ORDINALS, 1)
        for ending in ("o", "a", "os", "as")
    },
}

ARTICLES = {"a", "an"}  # of a hundred, a thousand: nothing less
# Words with which a number may begin.
BEGINNINGS = {
    "en": {*ARTICLES, *_ONES["en"], *_TENS["en"]},
    "es": {"mil", *_ONES["es"], *_TENS["es"], *_HUNDREDS},
}

Counted = tuple[int, int]  # a value, and the index after its last word


def cardinal_at(words: tuple[Token, ...], index: int, language: str) -> Counted | None:
    """The whole number that words say from here on; of bounded length, as scales fall."""
    if at(words, index).bare not in BEGINNINGS[language]:
        return None
    total, limit, end = 0, 10**13, index
    group = _group_at(words, index, language)
    while group:
        value, after = group
        scale, after = scale_at(words, after, language)
        if scale >= limit or (language == "en" and value >= 1000 and scale > 1):
            break
        total, limit, end = total + value * scale, scale, after
        if scale == 1:
            break
        group = _next_group(words, end, language, limit)
    return (total, end) if end > index else None


def scale_at(words: tuple[Token, ...], index: int, language: str) -> Counted:
    """`thousand`, `millones`, `mil millones` (which is a billion), and what follows; else 1."""
    scale = SCALES[language].get(at(words, index).bare, 1)
    if scale == 1000 and at(words, index + 1).bare == "millones":
        return 10**9, index + 2
    return scale, index + (scale > 1)


def _group_at(words: tuple[Token, ...], index: int, language: str) -> Counted | None:
    """What stands before a scale: up to 999, `fifteen hundred`, `a` and a bare `mil`."""
    first = at(words, index).bare
    if language == "es":
        return (1, index) if first == "mil" else _hundreds_es(words, index)
    if first in ARTICLES:
        return _hundreds_en(words, index + 1, 1) if _is_scale(at(words, index + 1)) else None
    ones = _below_hundred(words, index, language)
    return _hundreds_en(words, ones[1], ones[0]) if ones else None


def _is_scale(token: Token) -> bool:
    return token.bare == "hundred" or token.bare in SCALES["en"]


def _next_group(words: tuple[Token, ...], index: int, language: str, limit: int) -> Counted | None:
    """After `two thousand`: `five hundred`, `and five`."""
    if language == "en":
        index += at(words, index).bare == "and"
        if at(words, index).bare in ARTICLES:
            return None
    group = _group_at(words, index, language)
    return group if group and group[0] < limit and group[1] > index else None


def _hundreds_en(words: tuple[Token, ...], index: int, value: int) -> Counted:
    if at(words, index).bare != "hundred" or not 0 < value < 100:
        return value, index
    value, index = value * 100, index + 1
    rest = index + (at(words, index).bare == "and")
    ones = _below_hundred(words, rest, "en")
    if ones is None or ones[0] == 0 or _is_scale_of_its_own(words, ones[1], rest > index):
        return value, index
    return value + ones[0], ones[1]


def _is_scale_of_its_own(words: tuple[Token, ...], index: int, after_and: bool) -> bool:
    """`One hundred and two hundred` are two numbers."""
    return after_and and at(words, index).bare == "hundred"


def _hundreds_es(words: tuple[Token, ...], index: int) -> Counted | None:
    hundreds = _HUNDREDS.get(at(words, index).bare)
    if hundreds is None:
        return _below_hundred(words, index, "es")
    ones = _below_hundred(words, index + 1, "es") if at(words, index).bare != "cien" else None
    return (hundreds + ones[0], ones[1]) if ones and ones[0] else (hundreds, index + 1)


def _below_hundred(words: tuple[Token, ...], index: int, language: str) -> Counted | None:
    word = at(words, index)
    tens = _TENS[language].get(word.bare)
    if tens is None:
        ones = _ONES[language].get(word.bare)
        return None if ones is None else (ones, index + 1)
    joined = at(words, index + 1).bare in _JOINED[language]
    ones = _ONES[language].get(at(words, index + 1 + joined).bare, 0)
    spaced = joined or language == "en"
    return (tens + ones, index + 2 + joined) if spaced and 0 < ones < 10 else (tens, index + 1)


def ordinal_at(words: tuple[Token, ...], index: int, language: str) -> Counted | None:
    """The place in a row: `third`, `twenty-first`, `21st`, `3.º`."""
    word = at(words, index)
    if word.kind is Kind.NUMERAL:
        return _suffixed_at(words, index, language)
    value = ORDINALS[language].get(word.bare)
    if value is not None:
        return value, index + 1
    tens = _TENS[language].get(word.bare) if language == "en" else None
    dash = at(words, index + 1).bare == "-"
    ones = ORDINALS["en"].get(at(words, index + 1 + dash).bare, 0)
    return (tens + ones, index + 2 + dash) if tens and 0 < ones < 10 else None


_SUFFIXES = {
    "en": {"st", "nd", "rd", "th"},
    "es": {
        "º",
        "ª",
        "er",
        "ero",
        "era",
        "ro",
        "ra",
        "do",
        "da",
        "to",
        "ta",
        "mo",
        "ma",
        "vo",
        "va",
    },
}


def _suffixed_at(words: tuple[Token, ...], index: int, language: str) -> Counted | None:
    """`1st`, `1º`, `1.º`: at most four digits with a suffix that touches them."""
    number, suffix = at(words, index), index + 1
    suffix += language == "es" and at(words, suffix).text == "."
    end = at(words, suffix)
    near = end.start - number.end == suffix - index - 1
    if end.bare not in _SUFFIXES[language] or not near or not number.text.isdecimal():
        return None
    return (int(number.text), suffix + 1) if len(number.text) <= 4 else None
