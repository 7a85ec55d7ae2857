"""Two numbers of one unit, or two dates, that stand crosswise: `fever (98%), cough (47%)`.

A translation says its numbers in the order of the source, unless what they count moved with them.
So of two that changed places the words around are asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from toolkit.check.quantities.measures import MOST, Measure, measures
from toolkit.check.subject import Side, Subject
from toolkit.language import Sense
from toolkit.language.words import Kind, Token
from toolkit.model import Severity

# Small words of both languages that tell what a number is there for: `in 2019`, `of ten`.
_LINKS = {"in": "in", "en": "in", "of": "of", "de": "of", "del": "of", "since": "since",
          "desde": "since", "than": "than", "que": "than", "from": "from", "until": "until",
          "hasta": "until", "to": "until", "al": "until"}  # fmt: skip
Near = dict[str, float]  # words by their roots and meanings: 1 for the nearest, 1/2 for the next
Crossing = tuple[Measure, Measure, Severity | None]

_NAME = re.compile(r"[^\W\d_]-?\Z")
_ENDS = frozenset(".;!?")
_WORDS = 6  # before a number, and after it
_SHORTEST = 3
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
        Measure(one.value[-6:], "date", (one.start, one.end), (one.start, one.end))
        for one in side.said(Sense.DATE)[:MOST]
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
) -> float:
    """How much nearer the words are that came along with their numbers than those that stayed."""
    mine = [_around(one, subject.source) for one in (here[first], here[second])]
    theirs = [_around(one, subject.target) for one in (there[first], there[second])]
    along = _shares(mine[0], theirs[1]) + _shares(mine[1], theirs[0])
    return along - _shares(mine[0], theirs[0]) - _shares(mine[1], theirs[1])


def _shares(some: Near, others: Near) -> float:
    return sum(some[word] * others[word] for word in some.keys() & others.keys())


def _around(one: Measure, side: Side) -> Near:
    """The roots of the words beside a number, in its sentence, and what they mean."""
    start, end = one.span
    before = _words(token for token in reversed(side.tokens) if token.end <= start)
    after = _words(token for token in side.tokens if token.start >= end)
    near: Near = {}
    for sign, words in ("<", before), (">", after):
        for distance, word in enumerate(words, 1):
            for root in _roots(word, side):
                near.setdefault(sign + root, 1 / distance)
    stands = bool(after) and side.plain[end : after[0].start].isspace()
    return near | {">word" if stands else ">stop": 0.5}


def _roots(word: Token, side: Side) -> Iterator[str]:
    if word.bare in _LINKS:
        yield _LINKS[word.bare]
    elif len(word.bare) >= _SHORTEST or word.text.isupper():
        yield word.bare[:_ROOT]
    for mention in (*side.mentions, *side.topics):
        if mention.sense in _TELLING and mention.start <= word.start < mention.end:
            yield f"{mention.sense}:{mention.value}"


def _words(tokens: Iterable[Token]) -> list[Token]:
    """The nearest, up to the end of the sentence."""
    inside = takewhile(lambda token: token.text not in _ENDS, tokens)
    return list(islice((token for token in inside if token.kind is Kind.WORD), _WORDS))
