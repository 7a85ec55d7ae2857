"""A word or a few words stand twice in a row.

Typed twice, or left behind when the sentence was changed. Nothing but spaces may stand between the
two; a line break counts as one only between little words (`de`, `la`, `the`).

**Found:** `el dolor de de cabeza`; `para la para la fiebre`.

**Silent:** what the source repeats as well (`very, very` and `muy muy`); doublings that the
language has (`muy muy`, `poco poco`, `had had`); names (`Duran Duran`); `día a día a día`.

**The way out:** remove one of the two. A little word is removed by `--fix`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.language.bilingual import LITTLE
from toolkit.language.words import Token, listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "doubled-word"
SEVERITY = Severity.REVIEW

_LONGEST = 6  # words that are looked for twice in a row
_GAP = re.compile(r"[ \t\u00a0]*+(?:\n[ \t]*+)?\Z")
_MEANT = {
    "es": listed("muy casi poco si no ya bien luego nunca hola vamos ja je jo pio"),
    "en": listed("very that had is so no far many much really now there bye ha"),
}
_STEPS = listed("a y por con en tras o de to by after and in")  # step by step by step
_FIXED = {
    "es": listed("el la los las un una unos unas de del al en con por para que y o su sus a se"),
    "en": listed("the a an of in on at to for with by and or from"),
}


def check(subject: Subject) -> Iterator[Fault]:
    """Each repetition that the source does not have."""
    words = subject.target.words
    if len(words) == len(subject.target.vocabulary):
        return
    place = 0
    while place < len(words) - 1:
        size = _repeated(words, place)
        if size and _is_typed(subject, words[place : place + 2 * size]):
            yield _fault(subject.target, words[place : place + 2 * size])
        place += 2 * size or 1


def _repeated(words: tuple[Token, ...], place: int) -> int:
    """How many words from there on stand twice in a row."""
    first = words[place].folded
    for size in range(1, min(_LONGEST, (len(words) - place) // 2) + 1):
        if words[place + size].folded == first and all(
            words[place + step].folded == words[place + size + step].folded for step in range(size)
        ):
            return size
    return 0


def _is_typed(subject: Subject, twice: tuple[Token, ...]) -> bool:
    side, size = subject.target, len(twice) // 2
    once = [word.bare for word in twice[:size]]
    if size == 1 and (once[0] in _MEANT.get(side.language, ()) or twice[1].text[0].isupper()):
        return False
    if size == 2 and _STEPS.intersection(once):
        return False
    return _is_run(side, twice) and not _is_of_source(subject.source, size)


def _is_run(side: Side, twice: tuple[Token, ...]) -> bool:
    """Nothing stands between the words; a line break only between little ones."""
    little = twice[0].bare in LITTLE.get(side.language, ())
    for one, other in pairwise(twice):
        between = side.text[one.end : other.start]
        if not _GAP.match(between) or ("\n" in between and not little):
            return False
    return True


def _is_of_source(source: Side, size: int) -> bool:
    """The source repeats as many words somewhere."""
    return any(_repeated(source.words, place) == size for place in range(len(source.words) - 1))


def _fault(side: Side, twice: tuple[Token, ...]) -> Fault:
    half = len(twice) // 2
    span, once = (twice[0].start, twice[-1].end), (twice[0].start, twice[half - 1].end)
    words = side.words_at(once)
    is_little = half == 1 and twice[0].bare in _FIXED.get(side.language, ())
    fix = side.text[slice(*once)] if is_little else None
    return Fault(_("“{words}” stands twice", words=words), None, span, fix)
