"""Phrases of a text and of its translation that are contrary to one another: *sit*, *de pie*.

The tables of ``language.contrasts`` have both languages on each axis. What one text says at one
pole and nowhere at the other, and the translation the other way round, is named, unless the
vocabulary has its own word for it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.bilingual.phrases import lines, phrases
from toolkit.language.contrasts import LONGEST, Places, places
from toolkit.language.keys import keys


def opposed(source: str, translation: str, languages: tuple[str, str]) -> str:
    """The first phrase whose contrary stands there, and it does not; empty if none does."""
    ours = dict(_found(source, languages[0]))
    theirs = dict(_found(translation, languages[1]))
    rendered = lines(translation, languages[1])
    beyond = list(_beyond(theirs, ours).values())
    for phrase, poles in _beyond(ours, theirs).items():
        if rendered.isdisjoint(phrases(languages[0]).get(phrase, ())) and any(
            _exclude(poles, others) for others in beyond
        ):
            return phrase
    return ""


def _found(text: str, language: str) -> Iterator[tuple[str, Places]]:
    """The phrases in a text, each the longest from where it begins."""
    known, read = places(language), keys(text, language)
    at = 0
    while at < len(read):
        for end in range(min(at + LONGEST, len(read)), at, -1):
            phrase = " ".join(key.key for key in read[at:end])
            if phrase in known:
                yield phrase, known[phrase]
                at = end - 1
                break
        at += 1


def _beyond(some: dict[str, Places], others: dict[str, Places]) -> dict[str, Places]:
    """Those that stand at no pole of the others."""
    said = frozenset[tuple[int, int]]().union(*others.values())
    return {phrase: poles for phrase, poles in some.items() if poles.isdisjoint(said)}


def _exclude(one: Places, other: Places) -> bool:
    here = dict(one)
    return any(here.get(axis, pole) != pole for axis, pole in other)
