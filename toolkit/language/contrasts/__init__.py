"""Words and phrases that are contrary where one stands in the other's place: fades and spreads.

Alone they say nothing certain ("light", "keep", "leave"), so no text is searched for them; where an
edit put one in the place of the other they turn what is said. A paragraph is an axis, a line is one
of its poles, written as in `opposites`: values, whose phrases in `polarity` belong to the pole too,
or a mere name, then English phrases, a bar, and Spanish ones. A phrase may stand on many axes:
*light* is contrary to *dark* and to *heavy*. "=" before an axis: "not" and one pole say the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from toolkit.language import polarity
from toolkit.language.contrasts import acts, kinds, measures, states, ways
from toolkit.language.inflection import comparatives, forms
from toolkit.language.mention import Sense
from toolkit.language.words import listed

Place = tuple[int, int]  # an axis, a pole there
Places = frozenset[Place]

TABLES = (
    (Sense.POLARITY, states.TABLE),
    (Sense.POLARITY, measures.TABLE),
    (Sense.POLARITY, acts.TABLE),
    (Sense.POLARITY, ways.TABLE),
    (Sense.MODALITY, kinds.SHARES),
    (Sense.ROUTE, kinds.TABLE),
    (Sense.UNIT, kinds.UNITS),
)
LONGEST = 6  # words of a phrase
_MOST = 12  # words in the place: of more, nobody knows which took the place of which
_HYPHENS = frozenset("-‐‑")
# Adjectives that are compared by their ending: *fuller* stands where *full* does.
_GRADED = listed(
    """
    airy angry bare bitter bland bleak blunt blurry bold brave bright brisk bulky bumpy busy calm
    chilly clammy clean clear cloudy coarse cool crisp crunchy crusty damp dense dim dirty dry dull
    easy empty faint firm flaky flat floppy foggy frail fresh full fussy glad gloomy grainy greasy
    harsh hazy healthy hungry icy itchy keen lean lengthy light lively loose loud lumpy messy mild
    moist muddy murky narrow neat noisy oily pale plain plump poor puffy pure quiet rare rich ripe
    risky roomy rough runny sad safe salty scaly scarce shady shaky shallow sharp shiny sick silky
    simple sleepy slim slippery smoky smooth snug soft soggy sore sour sparse spicy steady steep
    sticky stiff strict sturdy sunny sweaty sweet swift tall tense thick thin thirsty tidy tight
    tough wary warm weak weary wet wide wild wise
    """
)
_ASKING = frozenset("[@#<>")  # what asks for something beside a phrase, or stands for many words


def contrary(
    gone: Sequence[str], come: Sequence[str], kept: frozenset[str], language: str
) -> Iterator[tuple[Sense, str, str]]:
    """Phrases of one row of words with the contrary one of another that took its place.

    Each with the sense of its axis. What both rows say, in whatever words, is left aside, and words
    that are ``kept`` elsewhere.
    """
    if max(len(gone), len(come)) > _MOST:
        return
    was, now = (
        {
            phrase: at
            for phrase, at in _found(words, language)
            if not kept.issuperset(phrase.split())
        }
        for words in (gone, come)
    )
    for before, here in _beyond(was, now):
        for after, there in _beyond(now, was):
            yield from ((sense, before, after) for sense in _apart(here, there))


def _found(words: Sequence[str], language: str) -> Iterator[tuple[str, Places]]:
    """The phrases in a row of words, each the longest from where it begins."""
    known = places(language)
    words = [word for word in words if word not in _HYPHENS]
    at = 0
    while at < len(words):
        ends = range(min(at + LONGEST, len(words)), at, -1)
        end = next((end for end in ends if " ".join(words[at:end]) in known), 0)
        if end:
            phrase = " ".join(words[at:end])
            yield phrase, known[phrase]
        at = end or at + 1


def _beyond(some: dict[str, Places], others: dict[str, Places]) -> list[tuple[str, Places]]:
    """Those that stand nowhere where one of the others does."""
    said = frozenset[Place]().union(*others.values())
    return [(phrase, places) for phrase, places in some.items() if places.isdisjoint(said)]


def _apart(one: Places, other: Places) -> frozenset[Sense]:
    """The senses of the axes on which they stand at different poles."""
    here = dict(one)
    return frozenset(axes()[at].sense for at, pole in other if here.get(at, pole) != pole)


# ── reading the tables ───────────────────────────────────────────────────────────────────────


class Pole(NamedTuple):
    """A line of a table: its values, or a mere name, and its own phrases by language."""

    values: tuple[str, ...]
    own: dict[str, list[str]]

    def phrases(self, language: str) -> list[str]:
        """Its own phrases, and those of its values."""
        shared = _shared(language)
        return [*self.own[language], *(one for value in self.values for one in shared[value])]


class Axis(NamedTuple):
    """What it tells of, whether "not" makes one of its poles of the other, and the poles."""

    sense: Sense
    turning: bool
    poles: tuple[Pole, ...]


@cache
def axes() -> tuple[Axis, ...]:
    """Each axis of each table."""
    return tuple(
        _axis(sense, paragraph)
        for sense, table in TABLES
        for paragraph in re.split(r"\n\n+", re.sub(r"\n +", " ", table.strip()))
    )


def _axis(sense: Sense, paragraph: str) -> Axis:
    lines = paragraph.removeprefix("= ").splitlines()
    return Axis(sense, paragraph.startswith("= "), tuple(map(_pole, lines)))


@cache
def complements(language: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The phrases of which "not" makes one of the others, and these, in all their forms."""
    said = [
        [
            frozenset(
                form for phrase in pole.phrases(language) for form in _forms(phrase, language)
            )
            for pole in axis.poles
        ]
        for axis in axes()
        if axis.turning
    ]
    return tuple(pair for one, other in said for pair in ((one, other), (other, one)))


@cache
def places(language: str) -> dict[str, Places]:
    """Every phrase in all its forms, with the poles at which it stands."""
    found: dict[str, Places] = {}
    for phrase, at in _written(language).items():
        graded = comparatives(phrase) if language == "en" and phrase in _GRADED else ()
        for form in (*_forms(phrase, language), *graded):
            found[form] = found.get(form, at) | at
    return found


def _written(language: str) -> dict[str, Places]:
    """Every phrase as the tables write it, with the poles at which it stands."""
    if language not in polarity.TABLES:
        return {}
    found: dict[str, set[Place]] = defaultdict(set)
    for at, axis in enumerate(axes()):
        for side, pole in enumerate(axis.poles):
            for phrase in pole.phrases(language):
                found[phrase].add((at, side))
    return {phrase: frozenset(at) for phrase, at in found.items()}


def _pole(line: str) -> Pole:
    values, _, said = line.partition(":")
    english, _, spanish = said.partition(" | ")
    return Pole(tuple(values.split(", ")), {"en": _phrases(english), "es": _phrases(spanish)})


def _phrases(row: str) -> list[str]:
    return [phrase for phrase in re.split(r",\s+", row.strip().removesuffix(",")) if phrase]


@cache
def _shared(language: str) -> dict[str, list[str]]:
    """The phrases of each value of polarity that need nothing beside them."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in re.sub(r"\n\s+", " ", polarity.TABLES[language]).splitlines():
        value, _, phrases = line.partition(": ")
        found[value] += [phrase for phrase in _phrases(phrases) if _ASKING.isdisjoint(phrase)]
    return found


def _forms(phrase: str, language: str) -> Iterator[str]:
    words = [_alternatives(word, language) for word in phrase.split()]
    yield from (" ".join(filter(None, row)) for row in product(*words))


@cache
def _alternatives(word: str, language: str) -> Collection[str]:
    """A word in its forms; none of it, if it stands in brackets."""
    said = {form for one in word.strip("()").split("|") for form in forms(one, language)}
    return said | {""} if word.startswith("(") else said
