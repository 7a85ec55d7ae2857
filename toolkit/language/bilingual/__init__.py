"""Which Spanish words an English word is rendered by: what coverage of a translation is told by.

The tables are data that a linguist may read and extend. A line holds English words of one family, a
bar, and what the Spanish words for them begin with, accents or none; ``san.`` is a whole word, with
its plural; an indented line goes on. Inflected English words need not be listed (``bandages``,
``bandaged``), irregular ones do. A table says no more than that a word *may* be rendered so: words
that say the contrary may stand on one line (``comfortable``, ``uncomfortable``), for contraries are
told apart elsewhere.

Words that both languages have from one root need no line: see `root`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from toolkit.language.bilingual import acts, counts, health, qualities, society, things
from toolkit.language.bilingual.counts import FIGURES
from toolkit.language.bilingual.little import ENGLISH, SPANISH
from toolkit.language.words import bare, listed

TABLES = (acts.TABLE, things.TABLE, qualities.TABLE, health.TABLE, society.TABLE, counts.TABLE)
LITTLE = {"en": ENGLISH, "es": SPANISH}
_LONGEST = 12  # letters of a beginning
ROOT = 5  # letters by which words of two languages are known to be of one root


@cache
def _table() -> dict[str, frozenset[str]]:
    """What Spanish words begin with, by the English words as they are listed."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in re.sub(r"\n +", " ", "".join(TABLES).strip()).splitlines():
        english, _, spanish = bare(line).partition(" | ")
        for word in english.split():
            found[word].update(spanish.split())
    return {word: frozenset(beginnings) for word, beginnings in found.items()}


@cache
def _beginnings() -> frozenset[str]:
    return frozenset().union(*_table().values())


@lru_cache(maxsize=32_768)
def marks(word: str, language: str) -> frozenset[str]:
    """What a word (bare) and those that may render it have in common.

    An English and a Spanish word may translate each other if their marks meet: beginnings of
    Spanish words, ``~`` with the root, ``#`` with a figure.
    """
    beginnings = _of_english(word) if language == "en" else _of_spanish(word)
    figure = {figure_mark(FIGURES[word])} if word in FIGURES else set()
    return beginnings | {"~" + root(word)} | figure


def figure_mark(digits: str) -> str:
    """The mark of a figure and of its words; noughts at the end come and go (2 million)."""
    return "#" + digits.strip("0")


@lru_cache(maxsize=32_768)
def is_listed(word: str, language: str) -> bool:
    """The tables tell how it is rendered, or what it renders."""
    return bool(_of_english(word) if language == "en" else _of_spanish(word))


def _of_english(word: str) -> frozenset[str]:
    known = _table()
    return next((known[form] for form in _dictionary_forms(word) if form in known), frozenset())


def _of_spanish(word: str) -> frozenset[str]:
    known = _beginnings()
    parts = [word[:end] for end in range(2, min(len(word), _LONGEST) + 1)]
    whole = [f"{word}.", f"{word.removesuffix('s')}.", f"{word.removesuffix('es')}."]
    return frozenset(part for part in [*parts, *whole] if part in known)


_ENDINGS = (
    ("'s", ""), ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"),
    ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("er", ""),
    ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""), ("ly", "le"), ("ally", ""), ("ness", ""),
    ("ers", ""), ("ers", "e"), ("ings", ""), ("less", ""), ("ful", ""),
)  # fmt: skip
_DOUBLED = re.compile(r"([bdfglmnprt])\1\Z")
_BEFORE = ("non", "un", "re", "self", "over", "pre", "post", "anti", "sub", "dis", "multi")


def _dictionary_forms(word: str) -> Iterator[str]:
    """The word, and what it may be a form of: first without an ending, then without a prefix."""
    yield word
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: -len(ending)]
            yield stem + put
            if _DOUBLED.search(stem):
                yield stem[:-1]
    for prefix in _BEFORE:
        if word.startswith(prefix) and len(word) - len(prefix) > 3:
            yield from _dictionary_forms(word[len(prefix) :])
            return


# How the spelling of Greek and Latin words differs: pharmacy, farmacia; action, acción.
_SPELT = (
    ("ph", "f"), ("tion", "cion"), ("qua", "cua"), ("qu", "c"), ("ch", "c"), ("k", "c"), ("h", ""),
    ("y", "i"), ("nm", "m"), ("oe", "e"), ("ae", "e"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1")


@lru_cache(maxsize=32_768)
def root(word: str) -> str:
    """The beginning of a word (bare) as both languages would write it."""
    word = word[: ROOT + 4]
    for written, put in _SPELT:
        word = word.replace(written, put)
    if word[:1] == "s" and word[1:2] not in "aeiou":
        word = "e" + word
    return _TWICE.sub(r"\1", word)[:ROOT]


# English words that Spanish has taken, and Spanish words that are spelled like English ones.
_TAKEN = listed(
    """
    in simple test tests software hardware internet web online marketing link links blog blogs
    chat app apps kit kits spray stock wifi stress club clubs bar bares hotel radio video gel
    spam ranking streaming smartphone tablet tablets podcast input set sets show pub rock jazz
    pop fan fans best seller hobby hobbies slogan eslogan master coach copyright feedback lobby
    parking piercing picnic pizza puzzle poster rating reset routers router script scripts
    sandwich sexy shock short shorts snack snacks spa staff standard sticker suite ticket
    tickets tour tours token tokens truck tweet cookie cookies password email emails e-mail mail
    newsletter hashtag backup default array arrays buffer cache cluster firewall frame framework
    hash host hosting layout login logout plugin pixel proxy stream string thread threads
    tutorial widget banner bit bits byte bytes red sea sin pie come pan sale dice grave base
    clave fine largo use pasta rival once son ten real pare vine done pose tome ante fin con
    actual idea no area general total final
    """
)


@lru_cache(maxsize=32_768)
def is_english(word: str) -> bool:
    """An English word (bare) that is no Spanish one, and is said otherwise in Spanish."""
    if word in SPANISH or word in _TAKEN or len(word) < 2:
        return False
    return word in ENGLISH or (bool(_of_english(word)) and not _may_be_spanish(word))


# How no Spanish word is spelled, accents or none: action, results, vaccine, body, health.
_FOREIGN = re.compile(
    r"[kw]|ss|bb|dd|ff|gg|mm|pp|tt|zz|[tsrpw]h|ee|oo"
    r"|(?:ion|[^aeiou]s|[^aeiounlrsdzjx]|[^aeiou][nlrd]|(?<!bl)(?<!nt)(?<!br)(?<!dr)e)\Z"
)


def _may_be_spanish(word: str) -> bool:
    """It is spelled as a Spanish word that renders it, or as another: *hospital*, *actual*."""
    if word in _of_english(word):
        return True
    if _FOREIGN.search(word):
        return False
    beginnings = _of_spanish(word)
    whole = any(len(part) >= max(4, len(word) - 1) for part in beginnings)
    return whole or not _of_english(word).isdisjoint(beginnings)
