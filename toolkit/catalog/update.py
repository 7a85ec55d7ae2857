"""Bring a catalog up to date with its template. No translation that a person wrote is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from toolkit.model import Entry, Key, Previous

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

    A message that left the page is kept as obsolete (``#~``) if it has a text of a person, and
    found again by its exact text when it comes back. An ``overlay`` holds only its differences:
    nothing is added to it, and an entry that is empty and bears no comment goes. ``forms`` is how
    many plural forms the catalog's language has.
    """
    known = {entry.key: entry for entry in catalog}
    wanted = {message.key: message for message in template}
    kept = [_fresh(message, known.get(message.key), forms) for message in template]
    if overlay:
        kept = [entry for entry in kept if _is_worth_keeping(entry)]
    gone = [entry for key, entry in known.items() if key not in wanted]
    obsolete = [_obsolete(entry) for entry in gone if any(entry.msgstr)]
    return Update(
        (*kept, *obsolete),
        new=tuple(entry.key for entry in kept if entry.key not in known),
        changed=tuple(e.key for e in kept if e.key in known and _differ(known[e.key], e)),
        gone=tuple(entry.key for entry in gone if not entry.obsolete),
        back=tuple(e.key for e in kept if e.key in known and known[e.key].obsolete),
    )


def _fresh(message: Entry, old: Entry | None, forms: int) -> Entry:
    """The message with the translator's part of the old entry."""
    if old is None:
        return replace(message, msgstr=("",) * _forms(message, forms))
    if old.msgid_plural != message.msgid_plural:
        old = _reshaped(old, _forms(message, forms))
    theirs = tuple(flag for flag in old.flags if flag not in _OURS)
    return replace(
        message,
        msgstr=old.msgstr,
        comments=old.comments,
        flags=theirs + tuple(flag for flag in message.flags if flag not in theirs),
        previous=old.previous,
    )


def _forms(message: Entry, plural: int) -> int:
    return 1 if message.msgid_plural is None else plural


def _reshaped(old: Entry, forms: int) -> Entry:
    """The entry for a message whose plural is another now: fuzzy, as msgmerge makes it.

    Forms that find no place are kept as comments.
    """
    if not any(old.msgstr):
        return replace(old, msgstr=("",) * forms)
    old = _led(old)
    kept = old.msgstr[:forms] if old.msgid_plural is not None else old.msgstr * forms
    left = tuple(f"msgstr: {text}" for text in old.msgstr[forms:] if text)
    whole = _fuzzy(replace(old, msgstr=kept + ("",) * (forms - len(kept))))
    before = old.previous or Previous(old.msgid, old.msgctxt, old.msgid_plural)
    return replace(whole, comments=old.comments + left, previous=before)


def _fuzzy(entry: Entry) -> Entry:
    return entry if entry.fuzzy else replace(entry, flags=("fuzzy", *entry.flags))


def _obsolete(entry: Entry) -> Entry:
    """Out of use. A file holds such an entry only if its first form has a text."""
    return replace(_led(entry), obsolete=True, extracted=(), references=())


def _led(entry: Entry) -> Entry:
    """The entry with a text in its first form: another's, to be looked at, if it has none."""
    if entry.msgstr[0]:
        return entry
    text = next(filter(None, entry.msgstr))
    return _fuzzy(replace(entry, msgstr=(text, *entry.msgstr[1:])))


def _is_worth_keeping(entry: Entry) -> bool:
    return any(entry.msgstr) or bool(entry.comments)


def _differ(old: Entry, new: Entry) -> bool:
    return old.extracted != new.extracted or set(old.flags) != set(new.flags)
