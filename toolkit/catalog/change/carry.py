"""A cosmetic change of the source, made in its translation too: mechanically, or not at all."""

from __future__ import annotations

import re

from toolkit.catalog.change.classes import Change, ChangeClass, Evidence
from toolkit.catalog.change.inline import take_apart

_EMPHASIS = ("***", "**", "*", "___", "__", "_")
_PLAIN = frozenset({"", "emphasis", "/emphasis", "strong", "/strong"})
_LINKED = frozenset({"link", "/link", "image", "/image"})
_VALUED = frozenset({"link", "image", "address", "placeholder"})
_BEFORE_STOP = re.compile(r"[^\W_][)\]]?$")
# After a shorter word it may be an abbreviation's.
_STOP = re.compile(r"(?<![.\w])[^\W\d_]{4,}[)\]]?\.$")


def carried(old: str, new: str, translation: str, change: Change) -> str | None:
    """The translation of ``new``, made from that of ``old``; None where a person must do it.

    A link's target or a placeholder that stands once in the old text and once in the translation is
    replaced there, and the marks of a list's items, where it has the same. A new typography leaves
    the translation as it is, but for the final stop and for emphasis around the whole text.
    """
    relisted = _relisted(old, new, translation) if change.kind.cosmetic else None
    if relisted is None:
        return None
    translation, marks = relisted, _items(old) + _items(new)
    for evidence in change.evidence:
        if evidence.kind is ChangeClass.MARKUP and {evidence.old, evidence.new} & {*marks}:
            continue
        done = _step(old, new, translation, evidence)
        if done is None:
            return None
        translation = done
    return _stopped(old, new, _emphasised(old, new, translation))


def _step(old: str, new: str, translation: str, evidence: Evidence) -> str | None:
    """The translation with one thing done in it."""
    if evidence.kind in (ChangeClass.LINK, ChangeClass.PLACEHOLDER):
        return _replaced(old, translation, evidence)
    if evidence.kind is ChangeClass.MARKUP and (evidence.old, evidence.new) != (old, new):
        plain = {evidence.old, evidence.new} <= _PLAIN
        moved = evidence.old == evidence.new and evidence.old in _LINKED
        return translation if plain or moved else None
    return translation


def _items(message: str) -> tuple[str, ...]:
    return take_apart(message, items=True).values("item")


def _relisted(old: str, new: str, translation: str) -> str | None:
    """The translation with the new marks before the items of its list, if it has the old ones."""
    was, now = _items(old), _items(new)
    if was == now:
        return translation
    marks = [mark for mark in take_apart(translation, items=True).marks if mark.kind == "item"]
    if was != tuple(mark.value for mark in marks) or len(was) != len(now):
        return None
    for mark, value in reversed([*zip(marks, now, strict=True)]):
        said = translation[mark.start : mark.end].replace(mark.value, value)
        translation = translation[: mark.start] + said + translation[mark.end :]
    return translation


def _replaced(old: str, translation: str, evidence: Evidence) -> str | None:
    """With the new value in the place of the old one, if there is just one such place."""
    if not evidence.old or not evidence.new or len(_places(old, evidence.old)) != 1:
        return None
    places = _places(translation, evidence.old)
    if len(places) != 1:
        return None
    start, end = places[0]
    at = translation.rfind(evidence.old, start, end)
    return (
        translation[:at] + evidence.new + translation[at + len(evidence.old) :] if at >= 0 else None
    )


def _places(text: str, value: str) -> list[tuple[int, int]]:
    """Where links to this target, or placeholders of this name, stand."""
    marks = take_apart(text).marks
    return [
        (mark.start, mark.end) for mark in marks if mark.value == value and mark.kind in _VALUED
    ]


def _emphasised(old: str, new: str, translation: str) -> str:
    """Emphasis around all of the text, put around the translation or taken from it."""
    for sign in _EMPHASIS:
        if new == f"{sign}{old}{sign}" and sign[0] not in old + translation:
            return f"{sign}{translation}{sign}"
        bare = translation.removeprefix(sign).removesuffix(sign)
        whole = translation == f"{sign}{bare}{sign}" and sign[0] not in new + bare
        if old == f"{sign}{new}{sign}" and whole:
            return bare
    return translation


def _stopped(old: str, new: str, translation: str) -> str:
    """The final stop added or taken away, where it is surely the end of a sentence."""
    if new == f"{old}." and _BEFORE_STOP.search(old) and _BEFORE_STOP.search(translation):
        return f"{translation}."
    if old == f"{new}." and _BEFORE_STOP.search(new) and _STOP.search(translation):
        return translation[:-1]
    return translation
