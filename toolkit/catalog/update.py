"""Bring a catalog up to date with its template. No translation that a person wrote is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from toolkit.model import Entry, Key

_OURS = ("python-brace-format",)


@dataclass(frozen=True, slots=True)
class Update:
    """The entries as they are to stand, and what became of each message."""

    entries: tuple[Entry, ...]
    new: tuple[Key, ...] = ()
    changed: tuple[Key, ...] = ()
    gone: tuple[Key, ...] = ()
    back: tuple[Key, ...] = ()


def update(
    template: Sequence[Entry], catalog: Iterable[Entry], *, overlay: bool, forms: int = 2
) -> Update:
    """The catalog's entries for this template, in its order, obsolete ones last.

    A message that left the page is kept as obsolete (``#~``) if it has a text or a comment of a
    person, and found again by its exact text when it comes back. An ``overlay`` holds only its
    differences: nothing is added to it, and an entry that is empty and bears no comment goes.
    ``forms`` is how many plural forms the catalog's language has.
    """
    known = {entry.key: entry for entry in catalog}
    wanted = {message.key: message for message in template}
    kept = [_fresh(message, known.get(message.key), forms) for message in template]
    if overlay:
        kept = [entry for entry in kept if _is_worth_keeping(entry)]
    gone = [entry for key, entry in known.items() if key not in wanted]
    obsolete = [_obsolete(entry) for entry in gone if _is_worth_keeping(entry)]
    return Update(
        (*kept, *obsolete),
        new=tuple(entry.key for entry in kept if entry.key not in known),
        changed=tuple(e.key for e in kept if e.key in known and _differ(known[e.key], e)),
        gone=tuple(entry.key for entry in gone if not entry.obsolete),
        back=tuple(e.key for e in kept if e.key in known and known[e.key].obsolete),
    )


def _fresh(message: Entry, old: Entry | None, forms: int) -> Entry:
    """The message with the translator's part of the old entry."""
    plural = message.msgid_plural is not None
    empty = ("",) * (forms if plural else 1)
    if old is None:
        return replace(message, msgstr=empty)
    theirs = tuple(flag for flag in old.flags if flag not in _OURS)
    return replace(
        message,
        msgstr=old.msgstr if plural == (old.msgid_plural is not None) else empty,
        comments=old.comments,
        flags=theirs + tuple(flag for flag in message.flags if flag not in theirs),
        previous=old.previous,
    )


def _obsolete(entry: Entry) -> Entry:
    return replace(entry, obsolete=True, extracted=(), references=())


def _is_worth_keeping(entry: Entry) -> bool:
    return any(entry.msgstr) or bool(entry.comments)


def _differ(old: Entry, new: Entry) -> bool:
    return old.extracted != new.extracted or old.flags != new.flags
