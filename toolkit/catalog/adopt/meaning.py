"""What a text says beyond its words, found in both languages: doses, days, sides, denials, drugs.

Two texts of one place may say contrary things with the same digits. So all that one of them says
is looked for in the other, and what nobody finds there is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from toolkit.catalog.adopt.signs import read
from toolkit.language import Mention, Sense, axes, mentions, topics
from toolkit.messages import _

_NEVER = {Sense.CONJUNCTION}  # "and" comes and goes in every translation
_ONCE = {Sense.ANATOMY, Sense.CONDITION, Sense.PERSON}  # then a pronoun says it
_PLAIN = {Sense.NUMBER, Sense.UNIT, Sense.FREQUENCY, Sense.CLOCK, Sense.DATE, Sense.MONTH,
          Sense.WEEKDAY, Sense.LATERALITY, Sense.DRUG, Sense.ROUTE}  # fmt: skip
_SOFT = {Sense.POLARITY, Sense.MODALITY}
_ARTICLE = "1"  # "un", "one": often a mere article in the other language
_MOST = 3  # named in a reason

Thing = tuple[Sense, str]


@lru_cache(maxsize=8192)
def said(text: str, language: str) -> tuple[str, tuple[Mention, ...]]:
    """The text without its marks, and all that it says, in order."""
    plain = read(text).plain
    found = (*mentions(plain, language), *topics(plain, language))
    kept = (one for one in found if one.sense not in _NEVER)
    return plain, tuple(sorted(kept, key=lambda one: (one.start, one.end)))


def things(text: str, language: str) -> frozenset[str]:
    """What the text says, as tokens that are the same in every language; numbers apart."""
    found = said(text, language)[1]
    return frozenset(f"~{m.sense}:{m.value}" for m in found if m.sense is not Sense.NUMBER)


def numerals(text: str, language: str) -> frozenset[str]:
    """The numbers of a text, those in words too."""
    found = said(text, language)[1]
    return frozenset(m.value.strip("#×s") for m in found if m.sense is Sense.NUMBER)


@lru_cache(maxsize=16)
def is_known(language: str) -> bool:
    """Whether anything can be found in texts of the language."""
    return bool(mentions("5", language))


def unconfirmed(source: str, translation: str, languages: tuple[str, str]) -> list[str]:
    """What one of the two says and the other does not; none if all agree."""
    here, there = said(source, languages[0]), said(translation, languages[1])
    less, more = _without(here[1], there[1]), _without(there[1], here[1])
    if not _PLAIN & {one.sense for one in (*here[1], *there[1])}:
        less, more = _that_turn(less, more), _that_turn(more, less)
    reasons = []
    if less:
        reasons.append(_("{what}: not said there", what=_named(less, *here)))
    if more:
        reasons.append(_("{what}: said only there", what=_named(more, *there)))
    return reasons


def contrary(source: str, translation: str, languages: tuple[str, str]) -> list[str]:
    """Only what is plainly another: mg for ml, left for right; a denial on one side alone."""
    if not all(map(is_known, languages)):
        return []
    here, there = said(source, languages[0]), said(translation, languages[1])
    less, more = _without(here[1], there[1]), _without(there[1], here[1])
    both = {one.sense for one in less} & {one.sense for one in more} & _PLAIN
    denied = [any(m.sense is Sense.NEGATION for m in side) for side in (here[1], there[1])]
    otherwise = [m for m in (less, more)[denied[0]] if m.sense is Sense.POLARITY]  # "avoid", "rare"
    if denied[0] != denied[1] and not otherwise:
        both.add(Sense.NEGATION)
    named = [
        _named([one for one in side if one.sense in both], *whole)
        for side, whole in ((less, here), (more, there))
    ]
    return (
        [_("it says something else: {what}", what=" | ".join(filter(None, named)))] if both else []
    )


def _thing(one: Mention) -> Thing:
    return one.sense, one.value.replace("evening", "night")  # "noche" is both


def _without(these: Iterable[Mention], those: Iterable[Mention]) -> list[Mention]:
    """What is said here and not, or not as often, there."""
    left = Counter(map(_thing, those))
    found, again = [], set(left)
    for one in these:
        thing = _thing(one)
        if left[thing]:
            left[thing] -= 1
        elif not ((one.sense in _ONCE and thing in again) or _is_article(one)):
            found.append(one)
    return found


def _that_turn(these: list[Mention], those: Sequence[Mention]) -> list[Mention]:
    """Without words that come and go ("use", "need", "will") and that nothing opposes.

    Only for texts that tell no dose, time, side or drug.
    """
    opposed = {one.sense for one in those}
    return [
        one
        for one in these
        if one.sense not in _SOFT
        or one.sense in opposed
        or any(pole.firm for pole in axes.poles(one.sense, one.value))
    ]


def _is_article(one: Mention) -> bool:
    return one.sense is Sense.NUMBER and one.value == _ARTICLE


def _named(few: Sequence[Mention], plain: str, everything: Sequence[Mention]) -> str:
    names = list(dict.fromkeys(_names(few, plain, everything)))
    return ", ".join(names[:_MOST]) + (", …" if names[_MOST:] else "")


def _names(few: Iterable[Mention], plain: str, everything: Sequence[Mention]) -> Iterator[str]:
    """The words themselves; a unit with its number."""
    for one in few:
        before = [m.start for m in everything if 0 <= one.start - m.end <= 1]
        start = before[-1] if one.sense is Sense.UNIT and before else one.start
        yield f"“{' '.join(plain[start : one.end].split())}”"
