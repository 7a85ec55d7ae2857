"""Numbers: in digits and in words, whole, ordinal, parts of one, and how many times as much."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from toolkit.language.counting import (
    FUNCTION,
    a_second,
    counted,
    counts,
    measured,
    unit_at,
    units,
)
from toolkit.language.mention import Mention, Sense
from toolkit.language.number_words import (
    ARTICLES,
    BEGINNINGS,
    ORDINALS,
    SCALES,
    cardinal_at,
    ordinal_at,
    scale_at,
)
from toolkit.language.numerals import canonical, numeral
from toolkit.language.words import (
    CALLS,
    FIGURES,
    Kind,
    Phrases,
    Token,
    at,
    listed,
    longest_at,
    phrase_at,
    starts,
    tokens,
    touching,
)

Number = tuple[str, int]  # a value, and the index after its last word


def find(text: str, language: str) -> Iterator[Mention]:
    """The numbers of a text; both of a range or a ratio (5–10, 120/80), a telephone number as one.

    Ordinals are written `#3`, how many times as much `×2`, what is said in the round `100s`.
    """
    if language not in SCALES:
        return
    words, end = tokens(text), 0
    for index in starts(text, _STARTS[language]):
        if index < end or _is_idle(words, index, language):
            continue
        if (found := number_at(words, index, language)) is None:
            continue
        value, end = found[0], _repeated(words, found, language)
        if value:
            first, last = words[index], words[end - 1]
            start = first.start - (value[0] == "-")
            yield Mention(Sense.NUMBER, value, start, last.end)


def _repeated(words: tuple[Token, ...], said: Number, language: str) -> int:
    """The end of `two (2)`, which is one number said twice."""
    value, end = said
    shown = [at(words, end + step) for step in range(3)]
    again = shown[0].text == "(" and shown[2].text == ")" and shown[1].kind is Kind.NUMERAL
    return end + 3 if again and numeral(shown[1].text, language) == value else end


def number_at(words: tuple[Token, ...], index: int, language: str) -> Number | None:
    """The number that begins there; its value is empty for what only looks like one."""
    word = words[index]
    if word.kind is Kind.TELEPHONE:
        return "".join(filter(str.isdigit, word.text)), index + 1
    if word.kind is Kind.NUMERAL:
        return _digits_at(words, index, language)
    dotted = at(words, index - 1).text == "." and touching(words, index)
    suffix = dotted and word.text.islower()  # of a site: .mil; not "infections.Six"
    if word.kind is not Kind.WORD or suffix:
        return None
    return _words_at(words, index, language)


# ── in digits ────────────────────────────────────────────────────────────────────────────────


def _digits_at(words: tuple[Token, ...], index: int, language: str) -> Number:
    ordinal = ordinal_at(words, index, language)
    if ordinal:
        return f"#{ordinal[0]}", ordinal[1]
    part = _written_part(words, index)
    if part:
        return part[0], _of_a(words, part[1])
    value = numeral(words[index].text, language)
    if value in {"1/2", "1/4", "3/4", "1/3", "2/3"}:
        return value, _of_a(words, index + 1)
    scaled = _scaled(value, words, index + 1, language)
    return scaled or (_sign(words, index) + value, index + 1)


def _sign(words: tuple[Token, ...], index: int) -> str:
    """A minus that touches its number and nothing before."""
    minus = at(words, index - 1).text in {"-", "−"} and touching(words, index)
    ranges = touching(words, index - 1) and at(words, index - 2).text not in {"(", "[", "/"}
    return "-" if minus and not ranges and at(words, index - 2).kind is not Kind.NUMERAL else ""


def _written_part(words: tuple[Token, ...], index: int) -> Number | None:
    """`3/4`, `1 1/2`: proper, in lowest terms, with a denominator that people say."""
    if _is_part(words, index + 1) and words[index].text.isdecimal() and len(words[index].text) < 4:
        if not touching(words, index + 1):
            whole = int(words[index].text)
            return canonical(whole + _part(words, index + 1)), index + 4
        return None
    return (canonical(_part(words, index)), index + 3) if _is_part(words, index) else None


def _is_part(words: tuple[Token, ...], index: int) -> bool:
    over, slash, under = (at(words, index + step).text for step in range(3))
    if slash not in {"/", "⁄"} or not over.isdecimal() or under not in {*"234568"}:
        return False
    fenced = at(words, index - 1).text == "/" or at(words, index + 3).text == "/"
    return (
        len(over) == 1
        and 0 < int(over) < int(under)
        and gcd(int(over), int(under)) == 1
        and not fenced
    )


def _part(words: tuple[Token, ...], index: int) -> Fraction:
    return Fraction(int(words[index].text), int(words[index + 2].text))


def _scaled(value: str, words: tuple[Token, ...], index: int, language: str) -> Number | None:
    """`2.5 million`."""
    scale, end = scale_at(words, index, language)
    if language == "en" and at(words, index).bare == "hundred":
        scale, end = 100, index + 1
    plain = len(value) < 20 and value.replace(".", "", 1).isdigit()
    return (canonical(Fraction(value) * scale), end) if scale > 1 and plain else None


# ── in words ─────────────────────────────────────────────────────────────────────────────────

_ROUND = {
    "en": {
        "tens": "10s", "dozens": "12s", "hundreds": "100s", "thousands": "1000s",
        "millions": "1000000s",
    },
    "es": {
        "docenas": "12s", "decenas": "10s", "cientos": "100s", "centenares": "100s",
        "miles": "1000s", "millares": "1000s", "millones": "1000000s",
    },
}  # fmt: skip
_TIMES = {
    "en": {
        "double": "×2", "doubles": "×2", "doubled": "×2", "doubling": "×2", "twofold": "×2",
        "triple": "×3", "triples": "×3", "tripled": "×3", "tripling": "×3", "threefold": "×3",
        "quadruple": "×4", "tenfold": "×10",
    },
    "es": {
        "doble": "×2", "dobles": "×2", "duplicar": "×2", "duplica": "×2", "duplican": "×2",
        "duplique": "×2", "duplicarse": "×2", "duplico": "×2", "triple": "×3", "triples": "×3",
        "triplicar": "×3", "triplica": "×3", "triplique": "×3", "cuadruple": "×4",
    },
}  # fmt: skip
_PARTS = {
    "en": {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "thirds": 3, "third": 3,
           "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
           "eighth": 8, "eighths": 8},
    "es": {"medio": 2, "media": 2, "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4,
           "quinto": 5, "quintos": 5, "decimo": 10, "decimos": 10, "octavo": 8, "octavos": 8},
}  # fmt: skip
# Number words within expressions that count nothing.
_NAMES = {
    "en": """
        first aid|first name|first names|first responder|first responders|at first|first of all
        in the first place|first come|first and last name|first and last names|second hand
        second nature|third party|third parties|third person|double check
        double vision|double blind|double - blind|double - check|half life|half - life
        half lives|half - lives|half way|one another|no one|every one|any one|one of
        one 's|first lady|cloud nine|nine - to - five|double bed|quarterly|at one point
        one - to - one|one to one|one - on - one|one on one|at one time
        one sort|one kind|one type|one way|one thing|one reason|one example|one option
        just a second|in a second|wait a second|hold on a second|a second opinion
        just one second|wait one second|half the battle|on second thought|second thoughts
        square one|number one|day one|one day at a time
        just a minute|in a minute|wait a minute|just one minute|any second|any minute
    """,
    "es": """
        primeros auxilios|primer nombre|vision doble|doble ciego|doble vision|uno mismo|una misma
        uno u otro|una u otra|uno a otro|uno con otro|cada uno|cada una|segundo plano
        cuarto de baño|cuartos de baño|primer ministro|primera necesidad|medio ambiente
        primera infancia|segundo nombre
        por ciento|terceras personas|doble - ciego|tercera edad
    """,
}
_NAMED = {
    language: Phrases(
        {tuple(name.split()): "" for line in rows.strip().splitlines() for name in line.split("|")}
    )
    for language, rows in _NAMES.items()
}


_ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
_ROMAN = {written: value for value, written in enumerate(_ROMANS.split(), 1)}

# All words that begin a number of some kind, but for those expressions.
_BEGINNINGS = {
    language: frozenset(
        [
            *BEGINNINGS[language],
            *ORDINALS[language],
            *SCALES[language],
            *_PARTS[language],
            *_ROUND[language],
            *_TIMES[language],
            *["hundred", "twice", "single", "several", "few", "dozen"],
            *[
                "mitad",
                "docena",
                "docenas",
                "decena",
                "decenas",
                "un",
                "una",
                "y",
                "la",
                "el",
                "par",
            ],
        ]
    )
    for language in SCALES
}
_STARTS = {
    language: words.union(_NAMED[language].beginning, _ROMAN, [FIGURES, CALLS])
    for language, words in _BEGINNINGS.items()
}


# What stands after a small word where it begins a number: `a dozen`, `la tercera parte`, `y media`.
_FOLLOWING: dict[str, dict[str, frozenset[str]]] = {
    "en": dict.fromkeys(
        ARTICLES,
        listed("hundred couple pair dozen fortnight second meter metre -").union(
            _PARTS["en"], SCALES["en"], units("en")[0].beginning
        ),
    ),
    "es": {
        "la": frozenset(ORDINALS["es"]),
        "el": frozenset(ORDINALS["es"]),
        "y": frozenset(_PARTS["es"]),
    },
}


# The same, with what makes it begin an expression that counts nothing: `a second opinion`.
_AFTER = {
    language: {
        word: after.union(*(phrase[1:2] for phrase in _NAMED[language].beginning.get(word, ())))
        for word, after in row.items()
    }
    for language, row in _FOLLOWING.items()
}


def _is_idle(words: tuple[Token, ...], index: int, language: str) -> bool:
    """A small word before nothing that makes it a number."""
    follows = _AFTER[language].get(words[index].bare)
    if follows is None:
        return False
    after = at(words, index + 1)
    return after.bare not in follows and after.kind is not Kind.NUMERAL


def _words_at(words: tuple[Token, ...], index: int, language: str) -> Number | None:
    named = longest_at(words, index, _NAMED[language]) or _both_at(words, index, language)
    word = words[index].bare
    if named:
        return named
    if word not in _BEGINNINGS[language]:
        return _roman_at(words, index)
    said = _ROUND[language].get(word) or _TIMES[language].get(word)
    if said:
        return said, index + 1
    if word == "single" and at(words, index - 1).bare != "every":
        return "1", index + 1
    if word in {"several", "few"} and _ROUND["en"].get(at(words, index + 1).bare + "s"):
        return _ROUND["en"][words[index + 1].bare + "s"], index + 2
    return (
        _roman_at(words, index)
        or (_english_at if language == "en" else _spanish_at)(words, index)
        or _counted_at(words, index, language)
    )


_TWO = {"en": "two", "es": "dos"}
_THE = {"en": {"the", "these", "those"}, "es": {"los", "estos", "esos", "estas"}}


def _both_at(words: tuple[Token, ...], index: int, language: str) -> Number | None:
    """`the two doses` are both doses: no number, but before a unit of time."""
    two = words[index].bare == _TWO[language]
    the = two and at(words, index - 1).bare in _THE[language]
    unit = the and unit_at(words, index + 1, language)
    counts = (unit and unit[0][0] != "{") or at(words, index + 1).kind is not Kind.WORD
    return ("", index + 1) if the and not counts else None


def _counted_at(words: tuple[Token, ...], index: int, language: str) -> Number | None:
    scale = SCALES[language].get(words[index].bare) or (words[index].bare == "hundred" and 100)
    cardinal = cardinal_at(words, index, language) or (scale and (scale, index + 1)) or None
    ordinal = ordinal_at(words, index, language)
    if ordinal and (cardinal is None or ordinal[1] > cardinal[1]):
        second = _is_second(words, index, language)
        room = words[index].bare == "cuarto" and not _in_a_row(words, index + 1)
        return None if second or room else (f"#{ordinal[0]}", ordinal[1])
    if cardinal is None or (cardinal[0] == 1 and not counts(words, index, language)):
        return None
    return str(cardinal[0]), cardinal[1]


_ROWS = listed("lugar trimestre paso piso grupo ciclo grado nivel intento caso punto")


def _in_a_row(words: tuple[Token, ...], index: int) -> bool:
    """What a fourth one is spoken of: `cuarto` is a room, too."""
    return at(words, index).bare in _ROWS or unit_at(words, index, "es") is not None


def _is_second(words: tuple[Token, ...], index: int, language: str) -> bool:
    """Of time, not of a row."""
    second = words[index].bare in {"second", "segundo"} and counted(words, index, language)
    return second or words[index].bare == "segundos"


def _english_at(words: tuple[Token, ...], index: int) -> Number | None:
    return (
        _dozen_at(words, index)
        or _times_at(words, index)
        or _english_part_at(words, index)
        or _article_at(words, index)
    )


def _article_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`an hour` is one."""
    if words[index].bare not in {"a", "an"}:
        return None
    if at(words, index + 1).bare == "fortnight":
        return "2", index + 1
    one = a_second(words, index + 1) or measured(words, index + 1, "en")
    return ("1", index + 1) if one else None


def _dozen_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`a couple of`, `a dozen`, `half a dozen`, `two dozen`."""
    article = at(words, index).bare in {"a", "an", "one"}
    noun = at(words, index + article).bare
    if article and noun in {"couple", "pair"}:
        return "2", index + 2 + (at(words, index + 2).bare == "of")
    if phrase_at(words, index, ("half", "a", "dozen")):
        return "6", index + 3
    number = (1, index + article) if article else cardinal_at(words, index, "en")
    number = (1, index) if noun == "dozen" and not number else number
    if number is None or at(words, number[1]).bare != "dozen":
        return None
    return str(number[0] * 12), number[1] + 1


_MORE = {
    "as",
    "more",
    "higher",
    "greater",
    "larger",
    "less",
    "lower",
    "fewer",
    "the",
    "your",
    "that",
}


def _times_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`twice as much`, `twice the dose`, `three times more`."""
    if at(words, index).bare == "twice":
        number, end = 2, index + 1
    else:
        number, end = cardinal_at(words, index, "en") or (0, index)
        end += at(words, end).bare == "times"
    said = number and end > index and at(words, end - 1).bare in {"twice", "times"}
    return (f"×{number}", end + 1) if said and at(words, end).bare in _MORE else None


def _english_part_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`half`, `half a`, `a quarter of a`, `two thirds`, `one and a half`, `three-quarters`."""
    article = at(words, index).bare in {"a", "an"}
    number = (1, index + 1) if article else cardinal_at(words, index, "en") or (1, index)
    over, after = number
    after += at(words, after).bare == "-"
    mixed = _and_part(words, after) if not article else None
    if mixed and after > index:
        return canonical(over + mixed[0]), mixed[1]
    under = _PARTS["en"].get(at(words, after).bare, 0)
    if not under or not _part_is_meant(words, index, after, under):
        return None
    return _times_scale(Fraction(over, under), words, _of_a(words, after + 1), "en")


def _times_scale(part: Fraction, words: tuple[Token, ...], index: int, language: str) -> Number:
    """`half a million`, `medio millón`."""
    scale = SCALES[language].get(at(words, index).bare)
    return (canonical(part * (scale or 1)), index + bool(scale))


def _and_part(words: tuple[Token, ...], index: int) -> tuple[Fraction, int] | None:
    """The end of `one and a half`."""
    for joint in (("and", "a"), ("and", "one"), ("and", "one", "-"), ("-", "and", "-", "a", "-")):
        end = index + len(joint)
        under = {"half": 2, "quarter": 4, "third": 3}.get(at(words, end).bare)
        if phrase_at(words, index, joint) and under:
            return Fraction(1, under), end + 1
    return None


def _part_is_meant(words: tuple[Token, ...], index: int, at_noun: int, under: int) -> bool:
    """Not the third dose, nor a quarter of a town: a number before it, or `of` after it."""
    noun, after = at(words, at_noun).bare, at(words, at_noun + 1).bare
    if noun in {"half", "halves"}:
        return True
    plural, counted = noun.endswith("s"), at_noun > index
    articled = at(words, index).bare in {"a", "an"}
    if noun == "quarter":
        return counted or after in {"of", "tablet", "dose"}
    alone = at(words, at_noun + 1).kind is not Kind.WORD or after in FUNCTION
    return counted and (plural or not articled or alone) and under > 2


def _of_a(words: tuple[Token, ...], index: int) -> int:
    """After `half`: `a`, `of a`."""
    article = index + (at(words, index).bare in {"of", "-"})
    return article + 1 if at(words, article).bare in {"a", "an"} else index


def _spanish_at(words: tuple[Token, ...], index: int) -> Number | None:
    if words[index].bare == "mitad":
        return "1/2", index + 1
    return (
        _spanish_dozen_at(words, index)
        or _spanish_times_at(words, index)
        or _spanish_part_at(words, index)
    )


def _spanish_times_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`tres veces más`."""
    number, end = cardinal_at(words, index, "es") or (0, index)
    more = at(words, end + 1).bare in {"mas", "menos", "mayor", "superior", "inferior"}
    return (f"×{number}", end + 2) if number and at(words, end).bare == "veces" and more else None


def _spanish_dozen_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`un par de`, `una docena`, `media docena`, `dos docenas`, `decena`, `una quincena`."""
    if phrase_at(words, index, ("un", "par")):
        return "2", index + 2 + (at(words, index + 2).bare == "de")
    if phrase_at(words, index, ("media", "docena")):
        return "6", index + 2
    over, after = cardinal_at(words, index, "es") or (1, index)
    if at(words, after).bare == "quincena" and after > index:
        people = at(words, after + 1).bare == "de" and not _is_month(words, after + 2)
        return ("15", after + 1) if people else ("2", after)  # two weeks
    size = {"docena": 12, "docenas": 12, "decena": 10}.get(at(words, after).bare)
    return (str(over * size), after + 1) if size and after > index else None


def _is_month(words: tuple[Token, ...], index: int) -> bool:
    return at(words, index).bare in _MONTHS


_MONTHS = listed(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cada"
)


def _spanish_part_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`media tableta`, `dos y medio`, `y media`, `un cuarto de`, `tercera parte`."""
    article = at(words, index).bare in {"un", "una", "la", "el"}
    number = cardinal_at(words, index, "es") or _million_at(words, index)
    over, after = number or (1, index + article)
    ordinal = ordinal_at(words, after, "es")
    if ordinal and ordinal[0] > 2 and at(words, ordinal[1]).bare in {"parte", "partes"}:
        return canonical(Fraction(over, ordinal[0])), ordinal[1] + 1
    over, after = number or (1, index)
    if at(words, after).bare == "y" and at(words, after + 1).bare in {"medio", "media", "cuarto"}:
        under = _PARTS["es"][at(words, after + 1).bare]
        of = SCALES["es"].get(at(words, after - 1).bare, 1) if number else 1
        return canonical((over if number else 0) + Fraction(of, under)), after + 2
    under = _PARTS["es"].get(at(words, after).bare, 0)
    meant = _halved(words, after + 1) if under == 2 else _of(words, after, number)
    part = Fraction(over, under or 1)
    return _times_scale(part, words, _of_unit(words, after + 1), "es") if under and meant else None


def _million_at(words: tuple[Token, ...], index: int) -> tuple[int, int] | None:
    """`millón y medio`, which is one and a half."""
    halved = at(words, index).bare == "millon" and at(words, index + 1).bare == "y"
    return (10**6, index + 1) if halved else None


def _of_unit(words: tuple[Token, ...], index: int) -> int:
    """After `un cuarto`: `de`, where a unit follows (`hora`)."""
    unit = at(words, index).bare == "de" and unit_at(words, index + 1, "es")
    return index + 1 if unit else index


def _halved(words: tuple[Token, ...], index: int) -> bool:
    """What stands after `medio` and `media` if they are no average and no middle."""
    scaled = at(words, index).bare in SCALES["es"]
    return scaled or unit_at(words, index, "es") is not None


def _of(words: tuple[Token, ...], index: int, number: tuple[int, int] | None) -> bool:
    """`un tercio`, `tres cuartos`, `un cuarto de`: and not a room."""
    noun = at(words, index).bare
    if noun in {"tercio", "tercios"}:
        return True
    return number is not None and (noun != "cuarto" or at(words, index + 1).bare == "de")


# ── roman ────────────────────────────────────────────────────────────────────────────────────

_NUMBERED = listed(
    "stage stages phase phases type types grade grades class factor schedule level category part "
    "chapter step estadio estadios etapa fase fases tipo tipos grado grados clase factor nivel "
    "categoria parte capitulo paso siglo siglos war wars"
)


def _roman_at(words: tuple[Token, ...], index: int) -> Number | None:
    """`stage IV`, `II` in `stages I and II`: only where something is numbered so."""
    value = _ROMAN.get(words[index].text)
    if not value:
        return None
    back = index - 1
    if at(words, back).bare in {"and", "or", "y", "o", "-", "–", "to", "a", "/"}:
        back -= 1 + (at(words, back - 1).text in _ROMAN)
    speaks = value == 1 and at(words, index + 1).bare in {
        "have",
        "am",
        "take",
        "need",
        "had",
        "want",
    }
    return (str(value), index + 1) if at(words, back).bare in _NUMBERED and not speaks else None
