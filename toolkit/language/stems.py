"""Words without what number and gender add: by this ``migrañas crónicas`` is ``migraña crónica``.

Light rules, the same on both texts that are compared: what is left need be no word. Two words of
one stem are taken for one; that is wanted where a term is looked for in running text.
"""

from __future__ import annotations

from functools import lru_cache

from toolkit.language.inflection import forms
from toolkit.language.words import fold

_IRREGULAR = {"feet": "foot", "teeth": "tooth", "men": "man", "women": "woman", "mice": "mouse",
              "children": "child", "lives": "life", "people": "person", "persons": "person",
              "bacteria": "bacterium", "criteria": "criterion",
              "vertebrae": "vertebra"}  # fmt: skip
_VOWELS = frozenset("aeiou")
_DERIVED = ("ciones", "cion", "siones", "sion", "mientos", "miento", "dades", "dad", "encia",
            "ancia",
            "ados", "adas", "ado", "ada", "idos", "idas", "ido", "ida", "able", "ible")  # fmt: skip
_ACUTE = str.maketrans("áéíóú", "aeiou")


@lru_cache(maxsize=32_768)
def stem(bare: str, language: str) -> str:
    """The stem of a bare word (lower case, no acute accents)."""
    return _spanish(bare) if language == "es" else _english(bare)


def _english(word: str) -> str:
    word = _IRREGULAR.get(word, word)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")):
        word = word[:-2] if len(word) > 4 and word.endswith(("es", "is")) else word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _spanish(word: str) -> str:
    if len(word) > 3 and word.endswith(("as", "es", "os")):  # not dosis, virus, país
        word = _singular(word)
    return word[:-1] if len(word) > 3 and word[-1] in "oae" else word


def _singular(word: str) -> str:
    if word.endswith("ces"):
        return word[:-3] + "z"
    return word[:-2] if word.endswith("es") and word[-3] not in _VOWELS else word[:-1]


def verb_forms(verb: str, language: str) -> frozenset[str]:
    """The stems of all forms of a verb."""
    bare = {fold(form).translate(_ACUTE) for form in forms(f"{verb}/v", language)}
    return frozenset(stem(form, language) for form in bare)


_NAMING = ("idades", "idad", "ismos", "ismo", "ologia", "ologo", "ologa", "ologos", "encia",
           "ancia", "encias", "ancias", "osis", "itis")  # fmt: skip


def names_another(bare: str, kin: str) -> bool:
    """A Spanish noun of the same family that is made otherwise: infección, infectividad."""
    return any(kin.endswith(end) and not bare.endswith(end) for end in _NAMING)


def family(bare: str) -> str:
    """How a Spanish word's family begins: pulmon(ar), debil(itado); nothing of a short word."""
    if any(bare.endswith(end) for end in _DERIVED):
        return bare[: max(_ROOT, len(bare) * 3 // 5)]
    root = _spanish(bare)
    return root if len(root) >= _ROOT else ""


_ROOT = 5
