"""The letters and the stress of Spanish words (Ortografía de la lengua española, 2010, ch. II)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_ACUTE = dict(zip("aeiou", "áéíóú", strict=True))
# A syllable has a diphthong or one vowel; two strong ones, or a weak one with an accent, are two.
_SYLLABLE = re.compile(
    r"(?:[iu](?=[aeoáéó]))?[aeoáéó](?:[iu](?![aeoáéóíú])|y\b)?|[íú]|[iuü](?:[iu])?|y\b"
)


def bare(word: str) -> str:
    """Without acute accents."""
    if not word.isascii():
        for plain, marked in _ACUTE.items():
            word = word.replace(marked, plain)
    return word


def accented(word: str) -> Iterator[str]:
    """The word with an acute accent on each of its vowels in turn, the last vowel first."""
    for at in range(len(word) - 1, -1, -1):
        if marked := _ACUTE.get(word[at]):
            yield word[:at] + marked + word[at + 1 :]


def nuclei(word: str) -> list[str]:
    """The vowels of each syllable: ``medicina`` has ``e i i a``."""
    silent = re.sub(r"(?<=[qg])u(?=[eéií])", "_", word)
    return _SYLLABLE.findall(silent)


@lru_cache(maxsize=8192)
def accent_place(word: str) -> int:
    """In which syllable from the end the written accent stands; 0 if there is none."""
    marked = [any(letter in "áéíóú" for letter in one) for one in nuclei(word)]
    return len(marked) - marked.index(True) if True in marked else 0


def stressed(word: str) -> str:
    """A word without accents, its last syllable but one with one: ``registre``, ``regístre``."""
    silent = re.sub(r"(?<=[qg])u(?=[ei])", "_", word)
    found = list(_SYLLABLE.finditer(silent))
    if len(found) < 2:
        return word
    one = found[-2]
    strong = next((at for at in range(*one.span()) if word[at] in "aeo"), one.end() - 1)
    return word[:strong] + _ACUTE.get(word[strong], word[strong]) + word[strong + 1 :]
