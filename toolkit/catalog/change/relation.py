"""What comes before what, or instead of what: two things that changed places around a word.

In "eat before you swim" one thing stands before the word and another after it, to the end of the
clause; in "before you swim, eat" too. Where a word of the one and a word of the other have changed
over, the texts say the contrary of one another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.catalog.change.binding import Reading, is_content
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import root
from toolkit.language.words import Kind, Token

_BETWEEN = frozenset(
    """
    before after until till than then without instead because unless since from
    antes después luego sin vez lugar hasta desde porque salvo
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_VERBS = frozenset(
    root(word)
    for word in [
        *("cause", "causes", "follows", "follow", "replaces", "replace", "precedes", "triggers"),
        *("trigger", "exceeds", "causa", "causan", "reemplaza", "precede", "provoca", "provocan"),
    ]
)
_BY = frozenset(["by", "por"])
_STOPS = frozenset(".!?;\n")
_WALLS = _STOPS | frozenset([",", "(", ")", "–", "—", "to", "a", "hasta"])


class _Relation(NamedTuple):
    """What a word has behind it in its clause, and what else the sentence says."""

    behind: frozenset[str]
    beside: frozenset[str]
    said: str

    def turned(self, other: _Relation) -> bool:
        """Something came before the word, something else behind it."""
        fore, back = self.beside & other.behind, self.behind & other.beside
        return bool(fore - other.beside - self.behind and back - other.behind - self.beside)


def turned(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """What stands behind each word that relates two things, where these changed over."""
    here, there = _relations(old.reading), _relations(new.reading)
    for word, relation in here.items():
        if word in there and relation.turned(there[word]):
            yield relation.said, there[word].said


def _relations(reading: Reading) -> dict[str, _Relation]:
    """The relations in a text by their words, but for words that stand there more than once."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(reading.words):
        if word.folded in _BETWEEN or root(word.folded) in _VERBS:
            places.setdefault(root(word.folded), []).append(at)
    return {word: _relation(reading, row[0]) for word, row in places.items() if len(row) == 1}


def _relation(reading: Reading, at: int) -> _Relation:
    words = reading.words
    end = next((n for n in range(at + 1, len(words)) if words[n].folded in _WALLS), len(words))
    stop = next((n for n in range(end, len(words)) if words[n].folded in _STOPS), len(words))
    start = next((n for n in range(at, 0, -1) if words[n - 1].folded in _STOPS), 0)
    behind = _roots(words[at + 1 : end])
    beside = _roots(words[start:at]) | _roots(words[end:stop])
    if words[at + 1 : at + 2] and words[at + 1].folded in _BY:
        behind, beside = beside, behind
    said = reading.text[words[at].start : words[end - 1].end]
    return _Relation(behind, beside, said)


def _roots(words: tuple[Token, ...]) -> frozenset[str]:
    """Words that mean something; numbers have owners of their own."""
    said = (word for word in words if is_content(word) and word.kind is Kind.WORD)
    return frozenset(root(word.folded) for word in said)
