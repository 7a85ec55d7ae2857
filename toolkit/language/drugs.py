"""Medicines: a substance under any of its names, a brand, a class — and names made of INN stems.

The value is the international nonproprietary name, so *acetaminophen*, *Tylenol* and *paracetamol*
are one. English and Spanish spell an INN alike but for a few letters (*ketamine*, *ketamina*;
*phenytoin*, *fenitoína*): names are compared by what both spellings keep. A name in no list is
known by its stem (*-triptan*, *-mab*, *-pril*: World Health Organization, "The use of stems in the
selection of INN").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import attrgetter
from string import ascii_lowercase

from toolkit.language.drug_names import (
    BRANDS,
    ENGLISH_CLASSES,
    NAMES,
    SPANISH_CLASSES,
    SUBSTANCES,
)
from toolkit.language.keys import keys
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

_LEXICON = Lexicon(
    Sense.DRUG,
    en=f"{NAMES.strip()}\n{BRANDS.strip()}\n{ENGLISH_CLASSES.strip()}",
    es=f"{NAMES.strip()}\n{BRANDS.strip()}\n{SPANISH_CLASSES.strip()}",
)

# Stems as both spellings keep them, long enough that no ordinary word ends alike.
_STEMS = """
    [a-z]mab tinib rafenib metinib citinib anib ciclib parib zomib lisib rasib degib inostat
    clax taxel platin rubicin notecan trexed limus lutamid [aio]pril sartan olol alol vastatin
    dipin tiacid fibrat xaban gatran [io]grel [aeio]parin vaptan [oi]sentan ciguat nafil triptan
    gepant fentanil morfon codon racetam acepam acolam barbital oxetin triptilin pramin piprazol
    peridon melteon orexant fluran curoni racuri [ai]cain [nxp]icilin acilin [dhlmt]omicin
    tromicin floxacin penem bactam ciclin conazol nidazol prazol bendazol fungin ciclovir navir
    tegravir buvir asvir previr amivir trelvir pavir gliptin gliflocin glitazon glutid natid
    glinid reotid setron pitant lucast m[eo]terol asterid dronat oprost orelin oxifen grastim
    poetin siran profen fenac oxicam coxib metason nisolon
""".split()  # noqa: SIM905 - a list of words is read as words
_STEM = re.compile(rf"[a-z]{{2,}}(?:{'|'.join(_STEMS)})")
_LAST = frozenset(stem[-2:] for stem in _STEMS)  # a word that ends otherwise need not be looked at
_ORDINARY = frozenset({"ensartan"})  # Spanish: they string
_SAME_SOUND = (
    ("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"),
    ("ae", "e"), ("oe", "e"), ("ze", "ce"), ("zi", "ci"),
)  # fmt: skip
_DOUBLED = tuple(letter * 2 for letter in ascii_lowercase)
_ENDING = re.compile(r"(?:um|[aeo])$", re.MULTILINE)


def find(text: str, language: str) -> Iterator[Mention]:
    """The medicines in ``text``, in order."""
    named = list(_LEXICON.find(text, language))
    substances = _substances_of(text, language)
    named += substances
    if substances:
        named.sort(key=attrgetter("start"))  # stable: what the lexicon says comes first
    reached = 0
    for mention in named:
        if mention.start >= reached:
            reached = mention.end
            yield mention


def is_substance(value: str) -> bool:
    """Whether a value is one substance, no class: ``ibuprofen``, no ``vaccine``."""
    return value in _listed() or bool(_STEM.fullmatch(value))


@cache
def _listed() -> frozenset[str]:
    return frozenset(_substances().values())


def _substances_of(text: str, language: str) -> list[Mention]:
    words = keys(text, language) if language in {"en", "es"} else ()
    return [
        Mention(Sense.DRUG, value, start, end)
        for word, start, end in words
        if len(word) > 3 and (value := _substance(word))
    ]


@lru_cache(maxsize=32_768)
def _substance(word: str) -> str | None:
    (bones,) = _skeletons([word])
    return _inn(bones) or (_inn(_ENDING.sub("", bones[:-1])) if bones[-1:] == "s" else None)


def _inn(bones: str) -> str | None:
    """The INN that has this skeleton; by its stem if unlisted."""
    if bones in (known := _substances()):
        return known[bones]
    stem = bones[-2:] in _LAST and bones not in _ORDINARY and _STEM.fullmatch(bones)
    return bones if stem else None


@cache
def _substances() -> dict[str, str]:
    names = [name for group in SUBSTANCES.values() for name in group.split()]
    return dict(zip(_skeletons(names), names, strict=True))


def _skeletons(names: list[str]) -> list[str]:
    """What the English and the Spanish spelling of names share: ``cetamin`` of *ketamina*."""
    written = "\n".join(names)  # all in one go
    bones = written if written.isascii() else _unmarked(written)
    for spelled, heard in _SAME_SOUND:
        bones = bones.replace(spelled, heard)
    for doubled in _DOUBLED:
        bones = bones.replace(doubled, doubled[0])
    return _ENDING.sub("", bones).split("\n") if names else []


def _unmarked(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
