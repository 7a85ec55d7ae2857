"""What comes before what, or instead of what: two things that changed places around a word.

In "eat before you swim" one thing stands before the word and another after it, to the end of the
clause; in "before you swim, eat" too. Where a word of the one and a word of the other have changed
over, the texts say the contrary of one another. *Swim after you eat* and *eat, then swim* are one
order of things; of a "not" the two things are what its clauses say and what the others do.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from toolkit.catalog.change.binding import BOUNDS, Reading, is_content
from toolkit.catalog.change.scope import is_listed
from toolkit.catalog.change.side import DENYING, Side
from toolkit.catalog.change.stem import root
from toolkit.language.words import Kind, Token

_ORDER = "order"
_NOT = "not"
# Whether what stands behind them is the later thing.
ORDERING = {
    **dict.fromkeys(["before", "then", "antes", "luego"], True),
    **dict.fromkeys(["after", "once", "después", "tras"], False),
}
_BETWEEN = frozenset(
    """
    into onto until till than without instead because unless since from
    sin vez lugar hasta desde porque salvo
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_VERBS = frozenset(
    root(word)
    for word in [
        *("cause", "causes", "follows", "follow", "replaces", "replace", "precedes", "triggers"),
        *("trigger", "exceeds", "causa", "causan", "reemplaza", "precede", "provoca", "provocan"),
    ]
)
_TO = frozenset(["to", "for", "from", "with", "a", "para", "con"])
_WHOM = frozenset(["you", "us", "me", "them", "usted", "nosotros"])
_CLAUSE = 20  # words, of which it may have
_BY = frozenset(["by", "por"])
_STOPS = frozenset(".!?;\n")
_CLAUSES = BOUNDS - {"or", "nor", "o", "u", "ni"}  # for "not" reaches beyond these
_CONDITIONS = frozenset(["if", "when", "because", "although", "though", "si", "cuando", "porque"])
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
    pivots = _pivots(old.reading, new.reading)
    here, there = _relations(old.reading, pivots), _relations(new.reading, pivots)
    for word, relation in here.items():
        if word in there and relation.turned(there[word]):
            yield relation.said, there[word].said


def _pivots(old: Reading, new: Reading) -> frozenset[str]:
    """In one clause of the same words in another order any of them tells: *iron blocks zinc*."""
    sides = [[word.folded for word in reading.words] for reading in (old, new)]
    said = sorted(map(root, sides[0])) == sorted(map(root, sides[1]))
    bounds = any(word in BOUNDS for side in sides for word in side[:-1])
    if not said or bounds or len(sides[0]) > _CLAUSE:
        return _VERBS
    return _VERBS | _roots(old.words)


def same_order(old: Reading, new: Reading) -> bool:
    """Both tell what comes first and what later, and tell the same."""
    here, there = _ordered(old), _ordered(new)
    if not here or not there or here.turned(there):
        return False
    return bool(here.behind & there.behind and here.beside & there.beside)


def _ordered(reading: Reading) -> _Relation | None:
    """What comes first and what later, if the text tells so once."""
    row = [at for at, word in enumerate(reading.words) if word.folded in ORDERING]
    return _relation(reading, row[0]) if len(row) == 1 else None


def _relations(reading: Reading, pivots: frozenset[str] = _VERBS) -> dict[str, _Relation]:
    """The relations in a text by their words, but for words that stand there more than once."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(reading.words):
        if word.folded in ORDERING:
            places.setdefault(_ORDER, []).append(at)
        elif word.folded in _BETWEEN or root(word.folded) in pivots:
            places.setdefault(root(word.folded), []).append(at)
    found = {word: _relation(reading, row[0]) for word, row in places.items() if len(row) == 1}
    if denied := _denied(reading):
        found[_NOT] = denied
    return found


def _denied(reading: Reading) -> _Relation | None:
    """What is said in clauses with a "not", and what in the others."""
    if not any(word.folded in DENYING or word.folded.endswith("n't") for word in reading.words):
        return None
    denied: set[str] = set()
    said: set[str] = set()
    first = start = 0
    for at in range(len(reading.words) + 1):
        if at < len(reading.words) and not _ends_clause(reading, at):
            continue
        clause = reading.words[start:at]
        roots = _roots(clause) | _addressed(clause)
        if any(word.folded in DENYING or word.folded.endswith("n't") for word in clause):
            denied |= roots
            first = first or at
        else:
            said |= roots
        start = at + 1
    end = reading.words[first - 1].end if first else 0
    return _Relation(frozenset(denied), frozenset(said), reading.text[:end])


def _addressed(clause: tuple[Token, ...]) -> frozenset[str]:
    """*To you*, *for us*: elsewhere such words mean nothing by themselves."""
    pairs = pairwise(word.folded for word in clause)
    return frozenset(who for before, who in pairs if before in _TO and who in _WHOM)


def _ends_clause(reading: Reading, at: int) -> bool:
    word = reading.words[at].folded
    return word in _CONDITIONS or (word in _CLAUSES and not is_listed(reading, at))


def _relation(reading: Reading, at: int) -> _Relation:
    words = reading.words
    end = next((n for n in range(at + 1, len(words)) if words[n].folded in _WALLS), len(words))
    stop = next((n for n in range(end, len(words)) if words[n].folded in _STOPS), len(words))
    start = next((n for n in range(at, 0, -1) if words[n - 1].folded in _STOPS), 0)
    behind = _roots(words[at + 1 : end])
    beside = _roots(words[start:at]) | _roots(words[end:stop])
    by = words[at + 1 : at + 2] and words[at + 1].folded in _BY
    if by or not ORDERING.get(words[at].folded, True):
        behind, beside = beside, behind
    said = reading.text[words[at].start : words[end - 1].end]
    return _Relation(behind, beside, said)


def _roots(words: tuple[Token, ...]) -> frozenset[str]:
    """Words that mean something; numbers have owners of their own."""
    said = (word for word in words if is_content(word) and word.kind is Kind.WORD)
    return frozenset(root(word.folded) for word in said)
