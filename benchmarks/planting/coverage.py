"""Texts that say less, more, or something else: left out, added, untranslated, of another entry."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from .base import Pair, among, found, operator, put

_END = re.compile(r"(?<=[a-záéíóúñ)”»\"][.!?]) (?=[¿¡“(]?[A-ZÁÉÍÓÚÑ])")


def sentences(text: str) -> list[str]:
    """The sentences, where no abbreviation can be taken for an end."""
    return _END.split(text)


@operator("omission", "sentence")
def sentence(pair: Pair, random: Random) -> Iterator[Pair]:
    """One sentence is not there."""
    parts = sentences(pair.target)
    if len(parts) > 1 and len(sentences(pair.source)) == len(parts):
        at = random.randrange(len(parts))
        if len(parts[at].split()) > 3:
            yield Pair(pair.source, " ".join(parts[:at] + parts[at + 1 :]))


_CLAUSES = frozenset({"como", "pero", "donde", "cuando", "aunque", "para", "según"})
_WORD = r"(?!(?:y|o|e)\b)[\w-]++"
_ITEM = re.compile(rf", {_WORD}(?: {_WORD}){{0,3}}+(?=,| [yoe] \w)")
_LAST = re.compile(rf"(?:, {_WORD}(?: {_WORD}){{0,3}}+)*+,? [yoe] \w")


@operator("omission", "item of a list")
def item(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“náuseas, mareo y tos” as “náuseas y tos”."""
    if "," not in pair.source or re.search(r"\d", pair.target):
        return
    for place in _ITEM.finditer(pair.target):
        first = place[0].split()[1].lower()
        if found("son|es|está|están|fue|fueron|ha|han|se|puede|pueden", place[0]):
            continue
        if len(first) > 3 and first not in _CLAUSES and _LAST.match(pair.target, place.end()):
            yield Pair(pair.source, put(pair.target, *place.span(), ""))


_CLAUSE = re.compile(
    r",? \([^()\d]{12,}\)"
    r"|, (?:que|lo que|si|cuando|porque|ya que|donde|aunque|para) [^,.;:()]{12,}(?=[,.])"
)


@operator("omission", "clause")
def clause(pair: Pair, _random: Random) -> Iterator[Pair]:
    """What stands between commas or brackets."""
    for place in _CLAUSE.finditer(pair.target):
        if "(" in place[0] and pair.source.count("(") != pair.target.count("("):
            continue  # a translator's explanation may go
        yield Pair(pair.source, pair.target[: place.start()] + pair.target[place.end() :])


_TAIL = re.compile(
    r",? (?:para|por|con|en|durante|que|y|o|debido|de acuerdo|desde|hasta|según|si|cuando|como) "
)


@operator("omission", "tail")
def tail(pair: Pair, _random: Random) -> Iterator[Pair]:
    """The last third is cut away, at a place where a clause may end."""
    if len(sentences(pair.target)) == 1 and pair.target.endswith("."):
        size = len(pair.target)
        for place in _TAIL.finditer(pair.target):
            if size / 2 < place.start() < size * 0.75 and size - place.start() > 25:
                yield Pair(pair.source, pair.target[: place.start()] + ".")


@among("omission", "sentence added to the source")
def grown(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """The source has a sentence that nobody translated yet."""
    other = sentences(pairs[random.randrange(len(pairs))].source)[0]
    pair = pairs[at]
    if (
        re.search(r"[a-z]\.$", pair.source)
        and re.match(r"[A-Z].{25,160}\.$", other)
        and other not in pair.source
    ):
        yield Pair(f"{pair.source} {other}", pair.target)


@operator("addition", "sentence twice")
def twice(pair: Pair, random: Random) -> Iterator[Pair]:
    """A sentence is said twice."""
    parts = sentences(pair.target)
    if len(parts[-1].split()) > 3 and parts[-1].endswith("."):
        at = random.randrange(len(parts))
        if parts[at].endswith(".") and len(parts[at].split()) > 3:
            yield Pair(pair.source, " ".join([*parts[: at + 1], parts[at], *parts[at + 1 :]]))


@among("addition", "sentence of a neighbour")
def foreign(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """A sentence that belongs elsewhere."""
    other = sentences(pairs[random.randrange(len(pairs))].target)[0]
    pair = pairs[at]
    if (
        re.search(r"[a-z]\.$", pair.target)
        and re.match(r"[A-ZÁÉÍÓÚ].{25,160}\.$", other)
        and other not in pair.target
    ):
        yield Pair(pair.source, f"{pair.target} {other}")


_ENGLISH = re.compile(
    r"\b(?:the|and|of|is|are|to|you|your|with|for|or|have|has|was|were|that|this|do|if|not)\b",
    re.IGNORECASE,
)


@operator("untranslated", "whole")
def whole(pair: Pair, _random: Random) -> Iterator[Pair]:
    """The English stands there."""
    if len(_ENGLISH.findall(pair.source)) > 1 and len(pair.source.split()) > 3:
        yield Pair(pair.source, pair.source)


@operator("untranslated", "one sentence")
def half(pair: Pair, random: Random) -> Iterator[Pair]:
    """One sentence is still English."""
    english, spanish = sentences(pair.source), sentences(pair.target)
    if len(english) == len(spanish) > 1:
        at = random.randrange(len(english))
        if len(_ENGLISH.findall(english[at])) > 1:
            yield Pair(pair.source, " ".join([*spanish[:at], english[at], *spanish[at + 1 :]]))


@operator("untranslated", "tail")
def rest(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Where both sides have a comma, what comes after it is English."""
    if len(pair.source.split(", ")) == len(pair.target.split(", ")) == 2:
        end = pair.source.split(", ")[1]
        if len(_ENGLISH.findall(end)) > 1:
            yield Pair(pair.source, f"{pair.target.split(', ')[0]}, {end}")


@among("wrong string", "neighbour's translation")
def neighbour(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """One row too low, as after a bad merge."""
    step = random.choice([-2, -1, 1, 2, 3])
    here, other = pairs[at], pairs[(at + step) % len(pairs)]
    enough = min(len(here.source.split()), len(other.source.split())) > 3
    shared = set(here.target.lower().split()) & set(other.target.lower().split())
    if enough and here.source != other.source and len(shared) < len(here.target.split()) / 2:
        yield Pair(here.source, other.target)


@among("wrong string", "all neighbours moved")
def likely(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """A text of about the same length from elsewhere in the catalog."""
    here = pairs[at]
    if len(here.source.split()) > 3:
        for _ in range(40):
            other = random.choice(pairs)
            if other.source != here.source and 0.9 < len(other.target) / len(here.target) < 1.1:
                yield Pair(here.source, other.target)
                return
