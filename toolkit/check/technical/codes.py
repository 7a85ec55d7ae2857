"""The code in a text: ``between ticks`` or in an element such as ``<code>``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.check.marks import Mark
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.pairing import lacking
from toolkit.model import Span

_ROLE = re.compile(r":[\w:+-]{1,60}:\Z")  # of reStructuredText: the words in it are translated
_SPACED = re.compile(r" ?([^\w\s]) ?")
_KEYS = ("<kbd", "<samp")  # are called otherwise in other languages: Enter, Intro
_TICKS = re.compile(r"`++")


class Codes(NamedTuple):
    """Code that is missing, new, or other code."""

    lost: list[Mark]
    added: list[Mark]
    changed: list[tuple[Mark, Mark]]


def compare(subject: Subject) -> Codes:
    """The code of both sides."""
    here, there = list(codes(subject.source)), list(codes(subject.target))
    lost, added = lacking(here, there, inner), lacking(there, here, inner)
    if len(lost) != len(added):
        return Codes(lost, added, [])
    pairs = zip(lost, added, strict=True)
    return Codes([], [], [pair for pair in pairs if not pair[0].value.startswith(_KEYS)])


def codes(side: Side) -> Iterator[Mark]:
    """What is code; not the roles and references of reStructuredText."""
    for mark in side.marks:
        if mark.kind == "code" and not _is_role(mark, side.text):
            yield mark


def _is_role(mark: Mark, text: str) -> bool:
    one = mark.value.startswith("`") and not mark.value.startswith("``")
    before = text[max(0, mark.start - 62) : mark.start]
    return one and (text[mark.end : mark.end + 1] == "_" or bool(_ROLE.search(before)))


def inner(mark: Mark) -> str:
    """What stands between the signs."""
    value = mark.value
    text = value.strip("`") if value[0] == "`" else value.partition(">")[2].rpartition("</")[0]
    return " ".join(text.split())


def without_spaces(mark: Mark) -> str:
    """Code without the spaces beside signs: `a + b` is `a+b`."""
    return _SPACED.sub(r"\1", inner(mark))


def loose(side: Side) -> list[Span]:
    """Ticks that open or close nothing."""
    return [found.span() for found in _TICKS.finditer(side.plain)] if "`" in side.text else []
