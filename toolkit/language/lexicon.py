"""What phrases mean: a table of values and their phrases, found word by word, the longest first.

A table has one value a line, a colon, and phrases with commas between them; an indented line
continues the one above. In a phrase

    increase/v     stands for all forms of the word (see `inflection`),
    a|b            for either word,
    (a)            for a word that may be missing,
    #              for any number, @name for any word of the line ``@name: …``,
    [a] b          asks that a stands there, but is no part of what is found.

Phrases of the value ``-`` mean nothing: they keep shorter ones from being found within them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from functools import cache, cached_property, lru_cache
from itertools import product
from typing import NamedTuple

from toolkit.language.inflection import forms
from toolkit.language.keys import keys
from toolkit.language.mention import Mention, Sense

NOTHING = "-"
_AROUND = re.compile(r"(?:\[([^\]]+)\]\s*)?([^\[\]]+?)(?:\s*\[([^\]]+)\])?")


class _Sign(NamedTuple):
    """What a phrase means, and which of its words say so: those before and after only bear out."""

    value: str
    before: int
    after: int


class _Node:
    """A place in the tree of phrases: what may follow, and what the phrases that end here say."""

    __slots__ = ("next", "signs")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = _LEAF
        self.signs: tuple[tuple[Lexicon, _Sign], ...] = ()

    def put(self, word: str) -> _Node:
        """The place after ``word``, which is new."""
        if self.next is _LEAF:
            self.next = {}
        node = self.next[word] = _Node()
        return node


_LEAF: dict[str, _Node] = {}  # most places are ends, and nothing follows there


# Of one lexicon: from which word on, phrases of so many words, the shorter first.
_Met = dict[int, list[tuple[int, _Sign]]]


class Lexicon:
    """The phrases of one sense in English and Spanish."""

    def __init__(self, sense: Sense, *, en: str, es: str) -> None:
        self._sense = sense
        self.tables = {"en": en, "es": es}
        _LEXICONS.append(self)
        _tree.cache_clear()
        _met.cache_clear()

    def find(self, text: str, language: str) -> Iterator[Mention]:
        """What is said in ``text``, in order; nothing in a language without a table."""
        met = _met(text, language).get(self)
        if met is None:
            return
        words = keys(text, language)
        for value, first, last in _said(met, met, len(words)):
            yield Mention(self._sense, value, words[first].start, words[last].end)


def met(text: str, language: str) -> Set[Lexicon]:
    """The lexicons of which ``text`` has a phrase."""
    return _met(text, language).keys()


_LEXICONS: list[Lexicon] = []  # a text is walked through once for all of them


@lru_cache(maxsize=64)
def _met(text: str, language: str) -> dict[Lexicon, _Met]:
    """The phrases that stand in ``text``: from each word as many steps as the longest one has."""
    met: dict[Lexicon, _Met] = {}
    words, tree = [key for key, _, _ in keys(text, language)], _tree(language)
    begins, unread = tree.next, tree.unread
    for at, word in enumerate(words):
        if word in unread:
            tree.read(word)
        node, end = begins.get(word), at + 1
        while node is not None:
            for lexicon, sign in node.signs:
                met.setdefault(lexicon, {}).setdefault(at, []).append((end - at, sign))
            node, end = node.next.get(words[end]) if end < len(words) else None, end + 1
    return met


def _said(met: _Met, begins: Iterable[int], stop: int) -> Iterator[tuple[str, int, int]]:
    """What is said by which words; those that only bear something out may say something too."""
    reached = 0
    for at in begins:
        length, sign = _longest(met[at], stop - at) if at >= reached else (0, None)
        if sign is None:
            continue
        first, reached = at + sign.before, at + length - sign.after
        if sign.before:
            yield from _said(met, [one for one in range(at, first) if one in met], first)
        if sign.value != NOTHING:
            yield sign.value, first, reached - 1


def _longest(phrases: list[tuple[int, _Sign]], most: int) -> tuple[int, _Sign | None]:
    return next((one for one in reversed(phrases) if one[0] <= most), (0, None))


# ── reading a table ──────────────────────────────────────────────────────────────────────────


@cache
def _tree(language: str) -> _Tree:
    """The phrases of all lexicons in one tree."""
    tree = _Tree()
    for lexicon in _LEXICONS:
        for value, phrase in _phrases(lexicon.tables.get(language, ""), language):
            for word in phrase.beginnings:
                tree.unread.setdefault(word, []).append((lexicon, value, phrase))
    return tree


class _Tree(_Node):
    """Where phrases begin. They are ``unread`` until a text has their first word."""

    __slots__ = ("unread",)

    def __init__(self) -> None:
        super().__init__()
        self.next = {}
        self.unread: dict[str, list[tuple[Lexicon, str, _Phrase]]] = {}

    def read(self, word: str) -> None:
        """Put the phrases that begin with ``word`` into the tree."""
        for lexicon, value, phrase in self.unread.pop(word):
            for words in phrase.beginning_with(word):
                _plant(self, lexicon, phrase.sign(value, words), words)


def _phrases(table: str, language: str) -> Iterator[tuple[str, _Phrase]]:
    lines: dict[str, list[str]] = {}
    for value, phrases in _lines(table):
        lines.setdefault(value, []).extend(phrases)
    named = {
        name: [word for phrase in lines.pop(name) for word in phrase.split("|")]
        for name in [name for name in lines if name.startswith("@")]
    }
    for value, phrases in sorted(lines.items(), key=lambda line: line[0] != NOTHING):
        yield from ((value, _Phrase(phrase, named, language)) for phrase in phrases)


def _lines(table: str) -> Iterator[tuple[str, list[str]]]:
    for line in re.sub(r"\n\s+", " ", table.strip()).splitlines():
        value, _, phrases = line.partition(": ")
        yield value, [phrase for phrase in re.split(r",\s+", phrases.strip().rstrip(",")) if phrase]


class _Phrase:
    """A phrase of a table: for each word its forms, and how many only bear out."""

    def __init__(self, phrase: str, named: dict[str, list[str]], language: str) -> None:
        before, said, after = "", phrase, ""
        if "[" in phrase:
            before, said, after = _AROUND.fullmatch(phrase).groups("")  # type: ignore[union-attr]
        self._before, self._after = len(before.split()), len(after.split())
        self._written = f"{before} {said} {after}".split()
        self._named, self._language = named, language

    @cached_property
    def _words(self) -> list[list[str]]:
        return [_alternatives(word, self._named, self._language) for word in self._written]

    @property
    def beginnings(self) -> Iterator[str]:
        """The words with which it may begin."""
        for word in self._written:
            yield from filter(None, said := _alternatives(word, self._named, self._language))
            if "" not in said:
                return

    def beginning_with(self, first: str) -> Iterator[tuple[str, ...]]:
        """The rows of words that it stands for and that begin so; those left out are empty."""
        for at, words in enumerate(self._words):
            if first in words:
                yield from product(*[[""]] * at, [first], *self._words[at + 1 :])
            if "" not in words:
                return

    def sign(self, value: str, words: tuple[str, ...]) -> _Sign:
        """What such a row means."""
        before, after = words[: self._before], words[len(words) - self._after :]
        return _Sign(value, sum(map(bool, before)), sum(map(bool, after)))


def _alternatives(word: str, named: dict[str, list[str]], language: str) -> list[str]:
    if word.isalpha():  # most are written as they are
        return [word]
    optional = word.startswith("(")
    names = (word[1:-1] if optional else word).split("|")
    meant = [each for name in names for each in named.get(name, [name])]
    return sorted({form for word in meant for form in forms(word, language)}) + [""] * optional


def _plant(root: _Node, lexicon: Lexicon, sign: _Sign, words: tuple[str, ...]) -> None:
    """Put a row of words into the tree; of two that are alike the lexicon keeps the first."""
    node = root
    for word in filter(None, words):
        node = node.next.get(word) or node.put(word)
    if all(known is not lexicon for known, _ in node.signs):
        node.signs += ((lexicon, sign),)
