"""The emphasis of Markdown in a text, and its signs that nothing closes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.check.marks import Mark
from toolkit.check.subject import Side
from toolkit.model import Span

KINDS = ("emphasis", "strong", "strong emphasis", "strike")

_SIGN = re.compile(r"\*++|(?<![^\W_])_++(?=\S)|(?<=\S)_++(?![^\W_])|~~")


def emphases(side: Side) -> list[Mark]:
    """What opens an emphasis."""
    return [mark for mark in side.marks if mark.kind in KINDS]


def kinds(marks: list[Mark]) -> Counter[str]:
    """How often each kind is there; both at once count as both."""
    return Counter(kind for mark in marks for kind in mark.kind.split())


def length(side: Side) -> Counter[str]:
    """How many characters each kind stresses."""
    found: Counter[str] = Counter()
    opened: dict[str, int] = {}
    for mark in side.marks:
        kind = mark.kind.removeprefix("/")
        if mark.kind in KINDS:
            opened[kind] = mark.end
        elif kind in opened:
            for each in kind.split():
                found[each] += mark.start - opened[kind]
    return found


def loose(side: Side) -> Iterator[Span]:
    """Signs of emphasis that open or close none, but touch a word on one side: `**word`."""
    text = side.plain
    for sign in _SIGN.finditer(text):
        before, after = text[sign.start() - 1 : sign.start()], text[sign.end() : sign.end() + 1]
        if before.isalnum() != after.isalnum():
            yield sign.span()
