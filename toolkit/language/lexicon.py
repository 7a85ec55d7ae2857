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
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from toolkit.language.inflection import forms
from toolkit.language.keys import Key, keys, places
from toolkit.language.mention import Mention, Sense

NOTHING = "-"
_AROUND = re.compile(r"(?:\[([^\]]+)\]\s*)?([^\[\]]+?)(?:\s*\[([^\]]+)\])?")


class _Sign(NamedTuple):
    """What a phrase means, and which of its words say so: those before and after only bear out."""

    value: str
    before: int
    after: int


class _Node:
    """A place in the tree of phrases: what may follow, and what is said if the phrase ends here."""

    __slots__ = ("next", "sign")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.sign: _Sign | None = None

    def put(self, word: str) -> _Node:
        """The place after ``word``, which is new."""
        node = self.next[word] = _Node()
        return node


class Lexicon:
    """The phrases of one sense in English and Spanish."""

    def __init__(self, sense: Sense, *, en: str, es: str) -> None:
        self._sense = sense
        self._tables = {"en": en, "es": es}

    def find(self, text: str, language: str) -> Iterator[Mention]:
        """What is said in ``text``, in order; nothing in a language without a table."""
        if language not in self._tables:
            return
        words = keys(text, language)
        root = _tree(self._tables[language], language)
        known = places(text, language)
        begins = sorted(at for key in known.keys() & root.next.keys() for at in known[key])
        for value, first, last in _said(root, words, begins, len(words)):
            yield Mention(self._sense, value, words[first].start, words[last].end)


def _said(
    root: _Node, words: tuple[Key, ...], begins: list[int], stop: int
) -> Iterator[tuple[str, int, int]]:
    """What is said by which words; those that only bear something out may say something too."""
    reached = 0
    for at in begins:
        sign, length = _longest(root, words, at, stop) if at >= reached else (None, 0)
        if sign is None:
            continue
        first, reached = at + sign.before, at + length - sign.after
        if sign.before:
            yield from _said(root, words, [one for one in begins if at <= one < first], first)
        if sign.value != NOTHING:
            yield sign.value, first, reached - 1


def _longest(root: _Node, words: tuple[Key, ...], at: int, stop: int) -> tuple[_Sign | None, int]:
    """The longest phrase from here: at most as many steps as the longest phrase has words."""
    node, found, length = root, None, 0
    for ahead in range(at, stop):
        step = node.next.get(words[ahead].key)
        if step is None:
            break
        node = step
        if node.sign:
            found, length = node.sign, ahead + 1 - at
    return found, length


# ── reading a table ──────────────────────────────────────────────────────────────────────────


@cache
def _tree(table: str, language: str) -> _Node:
    lines: dict[str, list[str]] = {}
    for value, phrases in _lines(table):
        lines.setdefault(value, []).extend(phrases)
    named = {
        name: [word for phrase in lines.pop(name) for word in phrase.split("|")]
        for name in [name for name in lines if name.startswith("@")]
    }
    root = _Node()
    for value, phrases in sorted(lines.items(), key=lambda line: line[0] != NOTHING):
        for phrase in phrases:
            _plant(root, value, _Phrase(phrase, named, language))
    return root


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
        self.before, self.after = len(before.split()), len(after.split())
        self.words = [_alternatives(w, named, language) for w in f"{before} {said} {after}".split()]


def _alternatives(word: str, named: dict[str, list[str]], language: str) -> list[str]:
    optional = word.startswith("(")
    names = (word[1:-1] if optional else word).split("|")
    meant = [each for name in names for each in named.get(name, [name])]
    return sorted({form for word in meant for form in forms(word, language)}) + [""] * optional


def _plant(root: _Node, value: str, phrase: _Phrase) -> None:
    head = len(phrase.words) - phrase.after
    whole = _Sign(value, phrase.before, phrase.after)
    for words in product(*phrase.words):
        node = root
        for word in filter(None, words):
            node = node.next.get(word) or node.put(word)
        if node.sign is None and "" in words:
            before, after = words[: phrase.before], words[head:]
            node.sign = _Sign(value, sum(map(bool, before)), sum(map(bool, after)))
        elif node.sign is None:
            node.sign = whole
