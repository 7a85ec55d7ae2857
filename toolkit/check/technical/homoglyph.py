"""A letter of another script stands in a word, and looks like one of ours.

`pаciente` with a Cyrillic *а* reads well, is not found by search, and is read aloud letter by
letter. It may also hide a false address.

**Found:** Cyrillic and Greek letters that look Latin within Latin words, or alone; full-width and
mathematical letters; a Cyrillic *О* for a zero.

**Silent:** a letter that the source has too; `µg` and `TNFα`; words that are Greek or Russian, in
a language written so.

**The way out:** type the word anew. The finding offers the letter that was meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.unseen import FOREIGN, has_odd
from toolkit.messages import _
from toolkit.model import Severity

CODE = "homoglyph"
SEVERITY = Severity.ERROR

# Unicode's confusables (UTS 39), those that look Latin in common fonts.
_CYRILLIC = dict(zip("АВЕЗКМНОРСТУХЅІЈԚԜаеорсухѕіјԛԝһԁӏгпкмнтвЁёЇї",
                     "ABE3KMHOPCTYXSIJQWaeopcyxsijqwhdlrnkmhtBËëÏï", strict=True))  # fmt: skip
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαεικνοπρτυχωϲόάίύέήγη",
                  "ABEZHIKMNOPTYXCaeikvonptuxwcóáíúéńyn", strict=True))  # fmt: skip
_OTHERS = {"ɡ": "g", "ɑ": "a", "ı": "i", "ⅼ": "l", "օ": "o", "ո": "n", "ս": "u", "հ": "h"}
_LOOKS = _CYRILLIC | _GREEK | _OTHERS
# Languages written in such letters: there, a word of nothing else is a word.
_NATIVE = frozenset({"be", "bg", "ce", "cu", "cv", "el", "grc", "hy", "kk", "ky", "mk", "mn", "os",
                     "ru", "sr", "tg", "tt", "uk", "uz"})  # fmt: skip
_DOTLESS = frozenset({"az", "tr"})

_WORD = re.compile(r"[^\W_]++")
_SCIENCE = frozenset("αβγδεκλμνπρσφχωΩΔΣ")  # they name things at the edge of a word: TNFα, µg


def check(subject: Subject) -> Iterator[Fault]:
    """Each letter that only looks right."""
    text = subject.target.text
    if not has_odd(text) or not FOREIGN.search(text):
        return
    known = set(subject.source.text)
    for found in _WORD.finditer(subject.target.plain):
        word = found[0]
        if not word.isascii() and FOREIGN.search(word):
            sure = word.isalpha()  # a zero may be meant
            for at in _odd(word, subject.target.language):
                sign, place = word[at], found.start() + at
                if sign not in known:
                    meant = _meant(sign)
                    fix = meant if sure else None
                    yield Fault(_said(sign, meant), None, (place, place + 1), fix)


def _said(sign: str, meant: str) -> str:
    name = unicodedata.name(sign, f"U+{ord(sign):04X}")
    return _("“{sign}” is no “{meant}”: {name}", sign=sign, meant=meant, name=name)


def _meant(sign: str) -> str:
    """The letter that it looks like; nothing for one that looks like itself."""
    if sign < "\u0131":
        return ""
    if sign in _LOOKS:
        return _LOOKS[sign]
    plain = unicodedata.normalize("NFKC", sign) if FOREIGN.match(sign) else sign
    return plain if plain != sign and plain.isascii() and plain.isalnum() else ""


def _odd(word: str, language: str) -> Iterator[int]:
    """Where such letters stand in a Latin word, or in one that is made of nothing else."""
    latin = any(sign < "\u0250" and sign.isalpha() for sign in word)
    whole = language not in _NATIVE and all(sign < "\u0250" or _meant(sign) for sign in word)
    for at, sign in enumerate(word):
        if not _meant(sign) or not (latin or whole) or (sign == "ı" and language in _DOTLESS):
            continue
        if sign not in _SCIENCE or _in_word(word, at):
            yield at


def _in_word(word: str, at: int) -> bool:
    """Small letters on both sides: no name of science has that."""
    around = word[max(0, at - 1) : at], word[at + 1 : at + 2]
    if not all(around):
        return len(word) > 3 and any(side.islower() and side < "\u0250" for side in around)
    return all(side.islower() and side < "\u0250" for side in around)
