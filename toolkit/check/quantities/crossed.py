"""Two numbers of one unit, or two dates, that stand crosswise: `fever (98%), cough (47%)`.

A translation says its numbers in the order of the source, unless what they count moved with them.
So of two that changed places the words around are asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from toolkit.check.quantities.measures import Measure, measures
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.language.words import Kind, Token
from toolkit.model import Severity

Crossing = tuple[Measure, Measure, Severity | None]

_NAME = re.compile(r"[^\W\d_]-?\Z")
_ENDS = frozenset(".;!?")
_WORDS = 4  # before a number, and after it
_ROOT = 5  # letters that words of one origin share: "diabetes mellitus", "patients" / "pacientes"
_TELLING = frozenset([Sense.CONDITION, Sense.PERSON, Sense.ANATOMY, Sense.POLARITY,
                      Sense.LATERALITY, Sense.DRUG, Sense.MONTH, Sense.WEEKDAY])  # fmt: skip


def crossings(subject: Subject) -> Iterator[Crossing]:
    """A number of the source, what stands in its place now, and how sure that is."""
    here, there = _shared(_row(subject.source), _row(subject.target))
    apart = [n for n, (one, two) in enumerate(zip(here, there, strict=True)) if one[0] != two[0]]
    if len(apart) not in {2, 4}:
        return
    for first in apart:
        for second in apart:
            if first < second and _is_crossed(here, there, first, second):
                words = _straight(subject, here, there, first, second)
                if words <= 0:
                    severity = None if words < 0 else Severity.REVIEW
                    yield here[first], there[first], severity


def _row(side: Side) -> list[Measure]:
    """Numbers and dates in order; none of names (`H1N1`, `COVID-19`)."""
    if len(side.mentions) < 2:
        return []
    dates = [
        Measure(one.value, "date", (one.start, one.end), (one.start, one.end))
        for one in side.said(Sense.DATE)
        if one.value[-1].isdigit()
    ]
    counted = (
        one
        for one in measures(side)
        if not _NAME.search(side.plain, max(0, one.number[0] - 2), one.number[0])
    )
    return sorted([*counted, *dates], key=lambda one: one.number)


def _shared(
    here: Sequence[Measure], there: Sequence[Measure]
) -> tuple[list[Measure], list[Measure]]:
    """What both sides say, and as often."""
    counted = Counter(one.value for one in here), Counter(one.value for one in there)
    both = {value for value, times in counted[0].items() if counted[1][value] == times}
    return [one for one in here if one.value in both], [one for one in there if one.value in both]


def _is_crossed(here: Sequence[Measure], there: Sequence[Measure], first: int, second: int) -> bool:
    """They changed places, and not each with its own unit."""
    one, two = here[first], here[second]
    moved = (one.value, two.value) == (there[second].value, there[first].value)
    own = (one.owner, two.owner) == (there[second].owner, there[first].owner)
    return moved and not (own and one.owner != two.owner)


def _straight(
    subject: Subject, here: Sequence[Measure], there: Sequence[Measure], first: int, second: int
) -> int:
    """How many more words came along with their numbers than stayed where they were."""
    mine = [_around(one, subject.source) for one in (here[first], here[second])]
    theirs = [_around(one, subject.target) for one in (there[first], there[second])]
    along = len(mine[0] & theirs[1]) + len(mine[1] & theirs[0])
    stayed = len(mine[0] & theirs[0]) + len(mine[1] & theirs[1])
    return along - stayed


def _around(one: Measure, side: Side) -> set[str]:
    """The roots of the words beside a number, in its sentence, and what they mean."""
    start, end = one.span
    before = [t for t in side.tokens if t.end <= start]
    after = [t for t in side.tokens if t.start >= end]
    near = [*_words(reversed(before)), *_words(after)]
    if not near:
        return set()
    roots = {t.bare[:_ROOT] for t in near if len(t.bare) >= _ROOT or t.text.isupper()}
    first, last = min(t.start for t in near), max(t.end for t in near)
    return roots | _meanings((*side.mentions, *side.topics), first, last)


def _words(tokens: Iterable[Token]) -> list[Token]:
    """The nearest, up to the end of the sentence."""
    inside = takewhile(lambda token: token.text not in _ENDS, tokens)
    return list(islice((token for token in inside if token.kind is Kind.WORD), _WORDS))


def _meanings(mentions: Sequence[Mention], start: int, end: int) -> set[str]:
    return {
        f"{m.sense}:{m.value}"
        for m in mentions
        if m.sense in _TELLING and start <= m.start and m.end <= end
    }
