"""Words as they are compared: without case, plural and ending, in one spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PLURAL = (
    (re.compile(r"(?<=[a-z]{2})ies$"), "y"),
    (re.compile(r"(?:(?<=[sxz])|(?<=[cs]h))es$"), ""),
    (re.compile(r"(?<=[^siu])s$"), ""),
)
_SPELLING = (
    (re.compile(r"(?<=[bcdfgkpt])re$"), "er"),  # centre, litre
    (re.compile(r"(?<=[a-z]{2})our(?=s?$|ed$|ing$)"), "or"),  # colour
    (re.compile(r"(?<=[a-z]{3})is(?=e$|ed$|ing$|ation$)"), "iz"),
    (re.compile(r"ae|oe"), "e"),  # anaesthesia
    (re.compile(r"ll(?=ed$|ing$)"), "l"),
)
_VERBAL = re.compile(r"(?<=[a-z]{3})(?:e|ed|ing)$")
_DOUBLED = re.compile(r"([bdfgmnprt])\1$")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A name's key: *centres* and *Center* are one, *infusion* and *infuse* are two."""
    key = unicodedata.normalize("NFC", word).casefold().replace("’", "'")
    key = key.removesuffix("'s").removesuffix("'")
    for pattern, put in (*_PLURAL, *_SPELLING):
        key = pattern.sub(put, key)
    return key


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """What the forms of a word share: *drive driving*, *crush crushed*."""
    return _DOUBLED.sub(r"\1", _VERBAL.sub("", stem(word)))


FUNCTION = frozenset(
    """
    a an the this that these those it its he she they them his her their you your we our us i me my
    is are was were be been being am do does did done has have had having will would shall
    to of in on at by for from with as into onto about than then so also too very just please
    and or but nor if when while because although though there here which who whom whose what
    need needs needed necessary required
    not no s t ll re ve d m
    el la los las un una unos unas lo le les se su sus tu tus mi mis nuestro nuestra usted ustedes
    este esta estos estas ese esa eso que quien cual es son fue era ser está están estar ha han he
    de del al a en con por para desde hasta como más y e o u ni pero si cuando mientras porque
    no muy ya también así
    """.split()  # noqa: SIM905 - a list of words is read as words
)
