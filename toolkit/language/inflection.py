"""The forms of a word, by rule: what a table writes ``increase/v`` or ``seguro/a``.

The rules are generous: a form that nobody writes ("stoped") does no harm. What no rule gives
("rise rose risen") is written out in the table. After ``:`` stand further stems of a Spanish
verb (``cerrar/v:cierr``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_INFLECTED = re.compile(r"(\w+)/([vna])(?::([\w+]+))?")
_VOWELS = "aeiou"
_DOUBLING = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SILENT_U = re.compile("(?:qu|gu)[^aeiou]*$")
_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")


def forms(word: str, language: str) -> frozenset[str]:
    """Every form of ``word``; its part of speech follows ``/`` (v verb, n noun, a adjective)."""
    match = _INFLECTED.fullmatch(word) if "/" in word else None
    if not match:
        return frozenset({word})
    head, kind, stems = match.groups("")
    return frozenset(_RULES[language, kind](head, stems.split("+") if stems else []))


def _english_verb(verb: str, _stems: list[str]) -> Iterator[str]:
    yield from _english_noun(verb, [])
    stem = verb.removesuffix("e")
    yield from (stem + "ed", stem + "ing")
    if verb.endswith("y"):
        yield verb[:-1] + "ied"
        yield verb + "ing"
    if _DOUBLING.search(verb):
        yield from (verb + verb[-1] + "ed", verb + verb[-1] + "ing")
    if verb.endswith("ee"):
        yield verb + "ing"


def _english_noun(noun: str, _stems: list[str]) -> Iterator[str]:
    yield noun
    if _CONSONANT_Y.search(noun):
        yield noun[:-1] + "ies"
    elif _HISSING.search(noun):
        yield noun + "es"
    else:
        yield noun + "s"


def _english_adjective(adjective: str, _stems: list[str]) -> Iterator[str]:
    yield from (adjective, *comparatives(adjective), _adverb(adjective))


def comparatives(adjective: str) -> tuple[str, str]:
    """The comparative and the superlative of an English adjective, as *wetter* and *wettest*."""
    stem = adjective.removesuffix("e")
    if adjective.endswith("y"):
        stem = adjective[:-1] + "i"
    elif _DOUBLING.search(adjective):
        stem = adjective + adjective[-1]
    return stem + "er", stem + "est"


def _adverb(adjective: str) -> str:
    if adjective.endswith("ic"):
        return adjective + "ally"
    if adjective.endswith("le"):
        return adjective[:-1] + "y"
    return (adjective[:-1] + "i" if adjective.endswith("y") else adjective) + "ly"


# ── Spanish ──────────────────────────────────────────────────────────────────────────────────

_PRONOUNS = (
    *("lo", "la", "los", "las", "le", "les", "me", "te", "se", "nos"),
    *("selo", "sela", "selos", "selas", "melo", "mela", "telo", "tela"),
)
_ENDINGS = {  # those before which the stem is written alike, and those before which it may turn
    "ar": (
        """
        o as a amos áis an ás é aste ó asteis aron aba abas ábamos aban
        ado ada ados adas ando ara aras aran áramos ase asen
        """,
        "e es emos éis en",
    ),
    "er": (
        """
        es e emos éis en és í iste ió imos isteis ieron ía ías íamos ían
        ido ida idos idas iendo iera ieras ieran iéramos iese iesen ís
        """,
        "o a as amos áis an",
    ),
}
_FUTURE = ("é", "ás", "á", "emos", "éis", "án", "ía", "ías", "íamos", "ían")
_ACUTE = str.maketrans("aeiou", "áéíóú")


def _spanish_verb(verb: str, stems: list[str]) -> Iterator[str]:
    ending = "ar" if verb.endswith("ar") else "er"
    same, turned = _ENDINGS[ending]
    yield from (verb + tail for tail in ["", *_FUTURE, *_PRONOUNS])
    for stem in [verb[:-2], *stems]:
        yield from (stem + tail for tail in same.split())
        yield from (each + tail for each in _turned(stem, ending) for tail in turned.split())
        yield from _with_pronouns(stem, ending)


_TURNS = {
    ending: [(re.compile(old), new) for old, new in turns]
    for ending, turns in {
        "ar": [("c$", "qu"), ("g$", "gu"), ("z$", "c")],
        "er": [("(?<=[aeiou])c$", "zc"), ("c$", "z"), ("gu$", "g"), ("g$", "j")],
    }.items()
}


def _turned(stem: str, ending: str) -> set[str]:
    """The stem before the other vowels, as it may be written: tragar, trague; exigir, exija."""
    return {stem, *(old.sub(new, stem) for old, new in _TURNS[ending])}


def _with_pronouns(stem: str, ending: str) -> Iterator[str]:
    """Imperative and gerund with pronouns, which move the accent: trague, tráguelo."""
    stressed = _stressed(stem)
    gerund = "ándo" if ending == "ar" else "iéndo"
    imperatives = ("e", "en") if ending == "ar" else ("a", "an")
    yield from (stem + gerund + pronoun for pronoun in _PRONOUNS)
    for tail in imperatives:
        for each in _turned(stressed, ending):
            yield from (each + tail + pronoun for pronoun in _PRONOUNS)
    familiar = "a" if ending == "ar" else "e"
    yield from (stressed + familiar + pronoun for pronoun in _PRONOUNS)


def _stressed(stem: str) -> str:
    """The stem with an accent on its last vowel (the strong one of ``ie ue``)."""
    last = max((at for at, letter in enumerate(stem) if letter in _VOWELS), default=None)
    if last is None or _SILENT_U.search(stem):
        last = last if last is not None and stem[last] != "u" else None
    if last is None:
        return stem
    return stem[:last] + stem[last].translate(_ACUTE) + stem[last + 1 :]


def _spanish_noun(noun: str, _stems: list[str]) -> Iterator[str]:
    yield noun
    if noun.endswith("z"):
        yield noun[:-1] + "ces"
    elif noun[-1] in "aeiouáéó":
        yield noun + "s"
    else:
        yield _unaccented(noun) + "es"
        yield noun + "es"


def _spanish_adjective(adjective: str, _stems: list[str]) -> Iterator[str]:
    yield from _spanish_noun(adjective, [])
    if adjective.endswith("o"):
        yield from (adjective[:-1] + tail for tail in ("a", "as", "amente"))
        yield from (adjective[:-1] + "ísim" + tail for tail in ("o", "a", "os", "as"))
    else:
        yield adjective + "mente"


def _unaccented(noun: str) -> str:
    """The stem of a plural, which loses the accent of its last syllable: reacción, reacciones."""
    return re.sub(r"ó(?=n$)", "o", noun)


_RULES = {
    ("en", "v"): _english_verb,
    ("en", "n"): _english_noun,
    ("en", "a"): _english_adjective,
    ("es", "v"): _spanish_verb,
    ("es", "n"): _spanish_noun,
    ("es", "a"): _spanish_adjective,
}
