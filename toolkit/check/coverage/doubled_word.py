"""A word or a few words stand twice in a row.

Typed twice, or left behind when the sentence was changed. Nothing but spaces may stand between the
two; a line break counts as one only between little words (`de`, `la`, `the`).

**Found:** `el dolor de de cabeza`; `para la para la fiebre`.

**Silent:** what the source repeats as well (`very, very` and `muy muy`); doublings that the
language has (`muy muy`, `poco poco`, `had had`); a name that the source has so (`Duran Duran`);
`día a día a día`.

**The way out:** remove one of the two. A little word is removed by `--fix`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.language.bilingual import LITTLE
from toolkit.language.words import Token, listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "doubled-word"
SEVERITY = Severity.REVIEW

_LONGEST = 20  # words that are looked for twice in a row
_GAP = re.compile(r"[ \t\u00a0\u200b]*+(?:\n[ \t]*+)?\Z")
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
    if len(words) == len(subject.target.vocabulary) or not _may_repeat(words):
        return
    for twice in _repetitions(words):
        if _is_typed(subject, twice):
            yield _fault(subject.target, twice)


def _may_repeat(words: tuple[Token, ...]) -> bool:
    """A word stands beside itself, or two words stand together in two places."""
    said = [word.folded for word in words]
    beside = said[1:]
    return any(map(eq, said, beside)) or len(set(zip(said, beside, strict=False))) < len(beside)


def _repetitions(words: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Words that stand twice in a row, both times; the whole text may."""
    half = len(words) // 2
    said = [word.folded.rstrip("0123456789.") or word.folded for word in words]
    if half > 1 and said[:half] == said[half:]:
        yield words
        return
    before: dict[str, int] = {}
    done = 0
    for place, word in enumerate(said):
        first = before.get(word, -_LONGEST)
        before[word] = place
        end = 2 * place - first
        if place - first < _LONGEST and first >= done and said[first:place] == said[place:end]:
            yield words[first:end]
            done = end


def _is_typed(subject: Subject, twice: tuple[Token, ...]) -> bool:
    side, size = subject.target, len(twice) // 2
    once = [word.bare for word in twice[:size]]
    if size == 1 and once[0] in _MEANT.get(side.language, ()):
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
    return any(
        len(twice) == 2 * size and _is_run(source, twice) for twice in _repetitions(source.words)
    )


def _fault(side: Side, twice: tuple[Token, ...]) -> Fault:
    half = len(twice) // 2
    span, once = (twice[0].start, twice[-1].end), (twice[0].start, twice[half - 1].end)
    words = side.words_at(once)
    is_little = half == 1 and twice[0].bare in _FIXED.get(side.language, ())
    fix = side.text[slice(*once)] if is_little else None
    return Fault(_("“{words}” stands twice", words=words), None, span, fix)
