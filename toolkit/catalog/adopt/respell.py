"""A translation in another notation, written as the site's message is: marks, escapes, line breaks.

Two messages with the same words have the same signs in the same places, however each tool writes
them: ``<em>``, ``*``, ``_``; ``](page.html)``, ``]{1}``, ``][label]``. So the site's own spelling
of each sign is put where the translation has the other one. Nothing is guessed: a sign that has no
counterpart makes it unfaithful, and a person will look.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from toolkit.catalog.adopt.signs import Reading, Sign, in_markdown, read, tight, words_of
from toolkit.catalog.adopt.structure import one_line

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ANY = frozenset({"placeholder", "html", "/html"})  # a numbered place may stand for anything


@dataclass(frozen=True, slots=True)
class Respelled:
    """A translation as it would stand; ``faithful`` if every sign found its counterpart."""

    text: str
    faithful: bool


def respelled(theirs: str, translation: str, ours: str) -> Respelled | None:
    """``translation`` of ``theirs`` as one of ``ours``; None if the two say different things."""
    theirs, translation = in_markdown(theirs), in_markdown(translation)
    if words_of(theirs) != words_of(ours) or tight(theirs) != tight(ours):
        return None
    source, target, wanted = read(theirs), read(translation), read(ours)
    spelling = _spelling(source.signs, wanted.signs)
    if spelling is None:
        return Respelled(_folded(translation, ours), faithful=theirs == ours)
    retold = _retelling(source, wanted)
    faithful, parts = True, []
    for piece, sign in zip(target.pieces, (*target.signs, None), strict=True):
        parts.append(retold(piece))
        if sign is not None:
            known = spelling.get((sign.kind, sign.value))
            faithful &= bool(known)
            parts.append(known.pop(0) if known else sign.raw)
    faithful &= not any(spelling.values())
    return Respelled(_folded("".join(parts), ours), faithful)


def _spelling(
    theirs: Sequence[Sign], ours: Sequence[Sign]
) -> dict[tuple[str, str], list[str]] | None:
    """How we write each sign of theirs; None where the signs do not stand in the same places."""
    if len(theirs) != len(ours):
        return None
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one, other in zip(theirs, ours, strict=True):
        if one.words != other.words or not _may_be(one, other):
            return None
        found[one.kind, one.value].append(other.raw)
    return found


def _may_be(one: Sign, other: Sign) -> bool:
    return one.kind == other.kind or one.kind in _ANY or {one.kind, other.kind} == {
        "emphasis", "strong"} or {one.kind, other.kind} == {"/emphasis", "/strong"}  # fmt: skip


def _retelling(theirs: Reading, ours: Reading) -> Callable[[str], str]:
    """How text between signs is written as ours: entities and escapes made or taken away."""
    their_text, our_text = "".join(theirs.pieces), "".join(ours.pieces)
    steps: list[Callable[[str], str]] = []
    if _ENTITY.search(their_text) and not _ENTITY.search(our_text):
        steps.append(html.unescape)
    if _ESCAPE.search(their_text) and not _ESCAPE.search(our_text):
        steps.append(lambda text: _ESCAPE.sub(r"\1", text))
    elif escaped := set(_ESCAPE.findall(our_text)) - set(_ESCAPE.findall(their_text)):
        steps.append(lambda text: _escaped(text, escaped))
    return lambda text: _through(steps, text)


def _through(steps: Iterable[Callable[[str], str]], text: str) -> str:
    for step in steps:
        text = step(text)
    return text


def _escaped(text: str, letters: set[str]) -> str:
    return "".join(f"\\{letter}" if letter in letters else letter for letter in text)


def _folded(text: str, ours: str) -> str:
    """Without the line breaks of a tool that wraps; hard ones stay."""
    if "\n" in ours.replace("  \n", "").replace("\\\n", ""):
        return text
    return one_line(text)
