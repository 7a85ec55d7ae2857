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
_STEM = re.compile(
    r"""
    [a-z]{2,}
    (?: [a-z]mab | tinib | rafenib | metinib | citinib | anib | ciclib | parib | zomib | lisib
      | rasib | degib | inostat | clax | taxel | platin | rubicin | notecan | trexed | limus
      | lutamid | [aio]pril | sartan | olol | alol | vastatin | dipin | tiacid | fibrat | xaban
      | gatran | [io]grel | [aeio]parin | vaptan | [oi]sentan | ciguat | nafil | triptan
      | gepant | fentanil | morfon | codon | racetam | acepam | acolam | barbital | oxetin
      | triptilin | pramin | piprazol | peridon | melteon | orexant | fluran | curoni | racuri
      | [ai]cain | (?:[nxp]i|a)cilin | [dhlmt]omicin | tromicin | floxacin | penem | bactam
      | ciclin | conazol | nidazol | prazol | bendazol | fungin | ciclovir | navir | tegravir
      | buvir | asvir | previr | amivir | trelvir | pavir | gliptin | gliflocin | glitazon
      | glutid | natid | glinid | reotid | setron | pitant | lucast | m[eo]terol | asterid
      | dronat | oprost | orelin | oxifen | grastim | poetin | siran | profen | fenac | oxicam
      | coxib | metason | nisolon )
    """,
    re.VERBOSE,
)
_ORDINARY = frozenset({"ensartan"})  # Spanish: they string
_SAME_SOUND = (
    ("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"),
    ("ae", "e"), ("oe", "e"), ("ze", "ce"), ("zi", "ci"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_ENDING = re.compile(r"(?:um|[aeo])$")


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


def _substances_of(text: str, language: str) -> list[Mention]:
    return [
        Mention(Sense.DRUG, value, start, end)
        for word, start, end in (keys(text, language) if language in {"en", "es"} else ())
        if len(word) > 3 and (value := _inn(word))
    ]


@lru_cache(maxsize=16_384)
def _inn(word: str) -> str | None:
    """The INN that the word spells in English or Spanish, one or more; by its stem if unlisted."""
    known = _substances()
    for singular in (word, word[:-1]) if word.endswith("s") else (word,):
        bones = _skeleton(singular)
        if bones in known:
            return known[bones]
        if bones not in _ORDINARY and _STEM.fullmatch(bones):
            return bones
    return None


@cache
def _substances() -> dict[str, str]:
    return {_skeleton(name): name for group in SUBSTANCES.values() for name in group.split()}


def _skeleton(name: str) -> str:
    """What the English and the Spanish spelling of a name share: ``cetamin`` of *ketamina*."""
    bones = name if name.isascii() else _unmarked(name)
    for written, heard in _SAME_SOUND:
        bones = bones.replace(written, heard)
    return _ENDING.sub("", _DOUBLED.sub(r"\1", bones))


def _unmarked(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
