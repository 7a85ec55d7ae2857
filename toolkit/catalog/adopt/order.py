"""Whether the same words stand in the same order: who swaps two of them says another thing.

*Ice, never heat* and *calor, nunca hielo* have all their words in common, and so have *2 mg in the
morning, 5 mg at night* and the same doses the other way round. So things of one sense come in one
order, poles of one axis too; what follows a word that turns a sentence (a denial, *before*, *more
than*) does so in the translation; and where both have as many clauses, each word keeps to its own.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, islice
from typing import NamedTuple

from toolkit.language import Mention, Sense, axes
from toolkit.language.bilingual import LITTLE, marks, root
from toolkit.language.bilingual.phrases import phrases, words
from toolkit.language.tongue import SMALL_WORDS
from toolkit.language.words import Kind, bare, tokens

_TURNING = {"before", "after", "until", "since"}
_WHO = ("doctor", "surgeon", "nurse", "dentist", "patient", "baby", "mother", "father", "parent",
        "child")  # fmt: skip
_THAN = {
    "en": re.compile(r"\bthan\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:más|menos|mejor|peor|mayor|menor)\b[^.;:!?]{0,40}?\bque\b", re.IGNORECASE
    ),
}
_LOOSE = ("can", "must", "need", "have to", "should")  # they stand on either side of a "no"
_BETWEEN = {
    "en": re.compile(r"[,;:.!?…]\s(?:(?:and|but|or)\b)?|\b(?:and|but|or)\b", re.IGNORECASE),
    "es": re.compile(
        r"[,;:.!?…]\s(?:(?:y|e|pero|o|u|ni|sino)\b)?|\b(?:y|e|pero|o|u|ni|sino)\b", re.IGNORECASE
    ),
}
_FIRST, _LATE = 1, 3  # words before who does it, at most; and before who does not
_NEXT = 2  # words after such a one that must follow it
_LEAST = 3  # letters of a word that tells where it stands
_SENTENCE = re.compile(r"[^.;:!?…]+")
_WORD = re.compile(r"[^\W\d_]{5,}")
_WORDS = re.compile(r"\w+")
_LONG = re.compile(r"[^\W\d_]{3,}")

Name = str | int


class Unit(NamedTuple):
    """A word or phrase of a text, and the names under which it may be found in the other."""

    start: int
    end: int
    names: frozenset[Name]


class Told(NamedTuple):
    """A text without marks, its language, and what was found in it, in order."""

    plain: str
    language: str
    found: tuple[Mention, ...]


def value_of(one: Mention) -> str:
    """The value, one for what Spanish says in one word: *noche*, *después de las comidas*."""
    if one.sense is Sense.POLARITY and one.value == "after food":
        return "after"
    return one.value.replace("evening", "night")


def swapped(here: Told, there: Told) -> str:
    """The first word that stands elsewhere in the translation; empty if none does."""
    both = ((here, there), (there, here))
    found = chain(
        _out_of_row(here, there),
        *(_turned(*two) for two in both),
        *(_in_another_clause(*two) for two in both),
        *(_no_longer_first(*two) for two in both),
    )
    return next(found, "")


# ── things of one sense, in a row ──


def _out_of_row(here: Told, there: Told) -> Iterator[str]:
    rows = _rows(here), _rows(there)
    for group in rows[0].keys() & rows[1].keys():
        one, other = _common(rows[0][group], rows[1][group])
        differ = (a for a, b in zip(one, other, strict=True) if a[0] != b[0])
        for _value, start, end in differ:
            yield here.plain[start:end]


Row = list[tuple[str, int, int]]


def _rows(told: Told) -> dict[str, Row]:
    found: defaultdict[str, Row] = defaultdict(list)
    for one in told.found:
        for group in _groups(one):
            found[group].append((value_of(one), one.start, one.end))
    return found


def _groups(one: Mention) -> Iterator[str]:
    """The rows in which it stands: that of its sense; that of each axis, if it is a pole."""
    if one.sense in (Sense.NEGATION, Sense.MODALITY):
        return
    if one.sense is Sense.POLARITY:
        yield from (pole.axis for pole in axes.poles(one.sense, one.value))
    else:
        yield one.sense


def _common(one: Row, other: Row) -> tuple[Row, Row]:
    """What both have, as often as both have it."""
    both = Counter(v for v, *_ in one) & Counter(v for v, *_ in other)
    return _kept(one, Counter(both)), _kept(other, Counter(both))


def _kept(row: Row, left: Counter[str]) -> Row:
    kept = []
    for one in row:
        if left[one[0]]:
            left[one[0]] -= 1
            kept.append(one)
    return kept


# ── what follows a word that turns the sentence ──


def _turned(here: Told, there: Told) -> Iterator[str]:
    ours, theirs = _turning(here), _turning(there)
    named = _by_name(there)
    for name, places in ours.items():
        for one, other in zip(places, theirs.get(name, ()), strict=False):
            known = ((unit, _places(unit, named)) for unit in _after(here, one[1]))
            for unit, found in islice(((u, f) for u, f in known if f), _NEXT):
                if max(found) < other[0]:
                    yield here.plain[unit.start : unit.end]


def _turning(told: Told) -> dict[str, list[tuple[int, int]]]:
    """Where the words stand that turn a sentence, by what they say."""
    found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in told.found:
        if one.sense is Sense.NEGATION or value_of(one) in _TURNING:
            found[value_of(one)].append((one.start, one.end))
    if than := _THAN.get(told.language):
        found["than"] += [match.span() for match in than.finditer(told.plain)]
    return found


def _after(told: Told, start: int) -> Iterator[Unit]:
    """The words of the sentence from a place on."""
    rest = _SENTENCE.match(told.plain, start)
    end = rest.end() if rest else start
    for unit in units(told):
        if start <= unit.start < end and unit.end - unit.start >= _LEAST:
            yield unit


# ── clauses ──


def _in_another_clause(here: Told, there: Told) -> Iterator[str]:
    ours, theirs = _clauses(here), _clauses(there)
    if not 0 < len(ours) == len(theirs):
        return
    named = _by_name(there)
    for unit in units(here):
        found = _places(unit, named) if unit.end - unit.start >= _LEAST else []
        if found and bisect(ours, unit.start) not in {bisect(theirs, at) for at in found}:
            yield here.plain[unit.start : unit.end]


def unanchored(here: Told, there: Told) -> str:
    """A denial of which no known word tells in which clause it belongs; empty if all are told."""
    ends, denials = _clauses(here), [m for m in here.found if m.sense is Sense.NEGATION]
    clauses = {bisect(ends, one.start) for one in denials}
    if not ends or not denials or len(clauses) > len(ends):
        return ""
    named = _by_name(there)
    met: defaultdict[frozenset[Name], set[int]] = defaultdict(set)
    for unit in units(here):
        if unit.end - unit.start >= _LEAST and _places(unit, named):
            met[unit.names].add(bisect(ends, unit.start))
    telling = any(len(several) == 1 for several in met.values())
    return "" if telling else here.plain[denials[0].start : denials[0].end]


def _clauses(told: Told) -> list[int]:
    """Where clauses end: at a mark, or at a conjunction that joins them; the last one not."""
    marks = _BETWEEN[told.language].finditer(told.plain) if told.language in _BETWEEN else ()
    return [match.start() for match in marks if _WORDS.search(told.plain, match.end())]


def _no_longer_first(here: Told, there: Told) -> Iterator[str]:
    """Who does it stands first, or who it is done to."""
    who = next(iter(_people(here)), None)
    if who is None or len(_WORDS.findall(here.plain[: who.start])) > _FIRST:
        return
    found = [unit for unit in _people(there) if unit.names & who.names]
    if found and len(_WORDS.findall(there.plain[: found[0].start])) > _LATE:
        yield here.plain[who.start : who.end]


def _people(told: Told) -> list[Unit]:
    mentioned = {(one.start, one.end) for one in told.found if one.sense is Sense.PERSON}
    who = _lines(_WHO)
    return [one for one in units(told) if one.names & who or (one.start, one.end) in mentioned]


# ── words and their places ──


def _places(unit: Unit, others: dict[Name, list[int]]) -> list[int]:
    return [start for name in unit.names for start in others.get(name, ())]


@lru_cache(maxsize=64)
def _by_name(told: Told) -> dict[Name, list[int]]:
    found: defaultdict[Name, list[int]] = defaultdict(list)
    for unit in units(told):
        for name in unit.names:
            found[name].append(unit.start)
    return found


@lru_cache(maxsize=64)
def units(told: Told) -> Sequence[Unit]:
    """All in a text by which its translation may be compared, from left to right."""
    found: defaultdict[tuple[int, int], set[Name]] = defaultdict(set)
    for one in told.found:
        if one.sense not in (Sense.NEGATION, Sense.MODALITY):
            found[one.start, one.end].add(f"{one.sense}:{value_of(one)}")
    for word in words(told.plain, told.language):
        if word.lines.isdisjoint(_lines(_LOOSE)):
            found[word.start, word.end].update(word.lines)
    for match in _WORD.finditer(told.plain):
        found[match.span()].add(root(bare(match[0])))
    for token in tokens(told.plain):
        if token.kind is Kind.WORD and token.bare not in LITTLE.get(told.language, ()):
            found[token.start, token.end].update(marks(token.bare, told.language))
    return [Unit(*span, frozenset(names)) for span, names in sorted(found.items())]


@cache
def _lines(several: tuple[str, ...]) -> frozenset[int]:
    return frozenset(line for phrase in several for line in phrases("en")[phrase])


def wholly_known(here: Told, there: Told) -> bool:
    """Whether each word of both texts, but for the smallest, is met in the other."""
    return all(_is_met(*two) for two in ((here, there), (there, here)))


def _is_met(here: Told, there: Told) -> bool:
    small, named = SMALL_WORDS.get(here.language, "").split(), _by_name(there)
    met = [(unit.start, unit.end) for unit in units(here) if _places(unit, named)]
    asked = [match for match in _LONG.finditer(here.plain) if match[0].casefold() not in small]
    return bool(asked) and all(
        any(start <= one.start() and one.end() <= end for start, end in met) for one in asked
    )
