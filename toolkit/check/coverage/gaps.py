"""A gap: words of one side that the other leaves without an answer, with all that bears it out.

Words without an answer alone prove little, for people translate freely. So it is weighed with them
whether the text is as much shorter as the words are long, whether the other side has words there
that answer nothing either (then it says the same in another way), whether it has fewer sentences
or fewer items of a list, and whether it breaks off without a full stop.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import nlargest
from itertools import islice
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from toolkit.check.coverage.account import Stretch, Word, accounts, linked, mark_of, stretches
from toolkit.check.coverage.items import dropped
from toolkit.check.coverage.lexicon import learned
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Side, Subject
from toolkit.language.words import listed

STRANGE = 3.5  # sum of weights from which on hardly a word has its answer
_USUAL = 1.15  # letters of Spanish for one of English
_LEAST = 40  # messages from which a catalog tells its own
_MOST = 3  # stretches of a text that are weighed
_ANSWERED = 0.4  # share of the words that another text may answer by chance
_FEW = 1.0  # weight of words that alone may be enough
_HANGING = {
    "es": listed("de del la el los las y o u que con en para por un una su sus al a como sin se"),
    "en": listed("of the a an and or that with in for by his her your their to as without"),
}
_ITEM = 6.0  # weight of an item that its list lacks
_SEVERAL = 2.0  # weight of more than one word
_NEARBY = 0.12  # of the text: how far what answers may have moved
_SEPARATOR = re.compile(r"[,;:()\n]|\b(?:and|or|y|e|o|u|ni|nor)\b")
_GLOSS = re.compile(r"\([^()\d]{12,200}\)")
_LOOKED_AT = 8  # remarks of a text
_OPENINGS = {
    "although": listed("aunque si bien pero pese pesar aun embargo mientras"),
    "though": listed("aunque si bien pero pese pesar aun embargo mientras"),
    "because": listed("porque ya que dado debido pues puesto por a causa como"),
    "unless": listed("menos salvo excepto no"),
    "until": listed("hasta"),
}  # English conjunctions that open a clause, with all that Spanish has for them
_OPENS = re.compile(rf"\b({'|'.join(_OPENINGS)})\b(?=[^,.;:()]*\Z)")
_NEAR = 40  # letters before the words in which their conjunction stands
_END = re.compile(r"[.?!:;…][\"'”’»)\]]{0,3}\s*\Z")


class Gap(NamedTuple):
    """Where it is, and how much bears it out; ``words`` is what the words alone do."""

    start: int
    end: int
    weight: float
    words: float


class Findings(NamedTuple):
    """Of one message: what the translation leaves out, and what it has too much."""

    subject: Subject
    omitted: Gap | None
    added: Gap | None
    source: Sequence[Word]
    target: Sequence[Word]


def strangeness(source: Sequence[Word], target: Sequence[Word]) -> float:
    """Above zero: taken together, the words speak against the one being the other's translation."""
    return sum(word.weight for word in source) + sum(word.weight for word in target)


def is_strange(found: Findings, least: float = STRANGE) -> bool:
    """The whole is not the translation of the source; its parts need not be told."""
    answered = sum(word.is_answered for word in found.target)
    few = bool(found.target) and answered <= _ANSWERED * len(found.target)
    return few and strangeness(found.source, found.target) > least


@lru_cache(maxsize=4)
def findings(sheet: Sheet) -> tuple[Findings, ...]:
    """For every message of a catalog in known languages that is translated at all."""
    subjects = [one for one in sheet.subjects if _is_told(one)]
    if not subjects:
        return ()
    plain = [accounts(one.source, one.target) for one in subjects]
    lexicon = learned((_left(ours), _left(theirs)) for ours, theirs in plain)
    ratio = _ratio(subjects)
    return tuple(
        _findings(one, linked(read, lexicon), ratio)
        for one, read in zip(subjects, plain, strict=True)
    )


def _is_told(subject: Subject) -> bool:
    source, target = subject.source, subject.target
    return subject.is_known and source.language != target.language and source.text != target.text


def _left(words: Sequence[Word]) -> set[str]:
    return {mark_of(word) for word in words if not word.is_answered}


def _ratio(subjects: Sequence[Subject]) -> float:
    """How long a translation is for a source as long as 1."""
    known = [
        len(one.target.plain) / len(one.source.plain)
        for one in subjects
        if len(one.source.plain) > 30
    ]
    usual = _USUAL if subjects[0].target.language == "es" else 1 / _USUAL
    return median([*known, *[usual] * max(0, _LEAST - len(known))])


def _findings(subject: Subject, words: tuple[list[Word], list[Word]], ratio: float) -> Findings:
    ours, theirs = words
    source, target = subject.source, subject.target
    omitted = _item(source, target, words) or _gap(source, target, ours, theirs, ratio)
    added = _gap(target, source, theirs, ours, 1 / ratio)
    return Findings(subject, omitted, added, ours, theirs)


def _item(source: Side, target: Side, words: tuple[list[Word], list[Word]]) -> Gap | None:
    """An item that a list of the translation lacks, or a remark in brackets."""
    for start, end in dropped(source, target, *words):
        return Gap(start, end, _ITEM, _FEW)
    if source.plain.count("(") > target.plain.count("("):
        for match in islice(_GLOSS.finditer(source.plain), _LOOKED_AT):
            inside = [w for w in words[0] if match.start() < w.start < match.end()]
            left = sum(not word.is_answered for word in inside)
            if left > 1 and 2 * left >= len(inside):
                return Gap(inside[0].start, inside[-1].end, _ITEM, _FEW)
    return None


def _gap(
    mine: Side, other: Side, words: Sequence[Word], others: Sequence[Word], ratio: float
) -> Gap | None:
    """The gap that is best borne out, if there are words for one."""
    found = nlargest(_MOST, stretches(words), key=attrgetter("weight"))
    found = [one for one in found if one.weight > _FEW]
    gaps = [_weighed(mine, other, words, others, one, ratio) for one in found]
    return max(gaps, key=lambda gap: gap.weight, default=None)


def _shorter(mine: Side, other: Side, gap: Stretch, ratio: float) -> float:
    """Whether the other text has the length of one without these words or of one with them."""
    whole, rest = len(mine.plain), len(mine.plain) - (gap.end - gap.start)
    spread = 0.06 + 1 / math.sqrt(whole + 5)
    with_them, without = (
        abs(math.log((len(other.plain) + 3) / (ratio * size + 3))) for size in (whole, rest)
    )
    return max(-4, min(4, (with_them - without) / spread))


def _said_otherwise(mine: Side, other: Side, gap: Stretch, others: Sequence[Word]) -> float:
    """What stands there on the other side and answers nothing either."""
    scale = len(other.plain) / max(1, len(mine.plain))
    slack = _NEARBY * len(other.plain)
    first, last = gap.start * scale - slack, gap.end * scale + slack
    near = (w.weight for w in others if not w.is_answered and first <= w.start <= last)
    return 0.4 * sum(near)


def _weighed(
    mine: Side,
    other: Side,
    words: Sequence[Word],
    others: Sequence[Word],
    stretch: Stretch,
    ratio: float,
) -> Gap:
    otherwise = _said_otherwise(mine, other, stretch, others)
    item = 0.0 if otherwise else _lacks_an_item(mine, other, words, stretch)
    shape = _breaks_off(mine, other, stretch) + (item or _opening(mine, other, stretch))
    weight = stretch.weight + 0.8 * _shorter(mine, other, stretch, ratio) - otherwise
    weight += shape + _fewer_sentences(mine, other)
    if stretch.weight < _SEVERAL and not shape:
        weight -= 1.0
    return Gap(stretch.start, stretch.end, weight, stretch.weight)


def _fewer_sentences(mine: Side, other: Side) -> float:
    return 1.0 if len(mine.sentences) > len(other.sentences) else 0.0


def _breaks_off(mine: Side, other: Side, gap: Stretch) -> float:
    """The words stand at the end, and the other text ends without a stop, or within a phrase."""
    if len(mine.plain) - gap.end > max(20, 0.2 * len(mine.plain)):
        return 0
    unfinished = _END.search(mine.plain[-40:]) and not _END.search(other.plain[-40:])
    hanging = len(other.words) > 3 and other.words[-1].bare in _HANGING[other.language]
    return 1.8 * bool(unfinished) + 1.8 * bool(hanging)


def _lacks_an_item(mine: Side, other: Side, words: Sequence[Word], gap: Stretch) -> float:
    """The words are an item of a list, and the other text has fewer."""
    if _items(mine) <= _items(other):
        return 0
    before = max((w.end for w in words if w.end <= gap.start), default=0)
    after = min((w.start for w in words if w.start >= gap.end), default=len(mine.plain))
    alone = _SEPARATOR.search(mine.plain, before, gap.start) and (
        _SEPARATOR.search(mine.plain, gap.end, after) or after == len(mine.plain)
    )
    return 2.4 if alone else 0


def _opening(mine: Side, other: Side, gap: Stretch) -> float:
    """The words follow a conjunction that the other text has none for."""
    if mine.language != "en" or _OPENINGS.keys().isdisjoint(mine.vocabulary):
        return 0
    found = _OPENS.findall(mine.plain, max(0, gap.start - _NEAR), gap.start)
    return 2.4 if found and _OPENINGS[found[-1]].isdisjoint(other.vocabulary) else 0


def _items(side: Side) -> int:
    return len(_SEPARATOR.findall(side.plain))
