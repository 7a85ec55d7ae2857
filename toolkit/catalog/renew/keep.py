"""What stays of an entry when its catalog follows the template: all that a translator did."""

from __future__ import annotations

from dataclasses import replace

from toolkit.model import Entry, Previous

OURS = ("python-brace-format",)  # flags that follow the source, whatever a translator did
FUZZY = "fuzzy"


def keep(message: Entry, old: Entry, forms: int) -> Entry:
    """The message with the translator's part of its own old entry."""
    if old.msgid_plural != message.msgid_plural:
        old = reshaped(old, forms_of(message, forms))
    return replace(
        message,
        msgstr=old.msgstr,
        comments=old.comments,
        flags=_flags(message, old),
        previous=old.previous if old.fuzzy else None,
    )


def empty(message: Entry, forms: int) -> Entry:
    """The message, to be translated."""
    return replace(message, msgstr=("",) * forms_of(message, forms))


def obsolete(entry: Entry) -> Entry:
    """The entry out of use: what was said of its place goes."""
    return replace(led(entry), obsolete=True, extracted=(), references=())


def source_of(entry: Entry) -> Previous:
    """What ``#|`` says of an entry whose source is left behind."""
    return Previous(entry.msgid, entry.msgctxt, entry.msgid_plural)


def fuzzy(entry: Entry) -> Entry:
    """The entry, to be looked at by a person."""
    return entry if entry.fuzzy else replace(entry, flags=(FUZZY, *entry.flags))


def forms_of(message: Entry, plural: int) -> int:
    """How many texts its translation has, in a language with ``plural`` forms."""
    return 1 if message.msgid_plural is None else plural


def led(entry: Entry) -> Entry:
    """The entry with a text in its first form: another's, to be looked at, if it has none."""
    if entry.msgstr[0]:
        return entry
    text = next(filter(None, entry.msgstr))
    return fuzzy(replace(entry, msgstr=(text, *entry.msgstr[1:])))


def _flags(message: Entry, old: Entry) -> tuple[str, ...]:
    theirs = tuple(flag for flag in old.flags if flag not in OURS)
    return theirs + tuple(flag for flag in message.flags if flag not in theirs)


def reshaped(old: Entry, forms: int) -> Entry:
    """The entry for a message whose plural is another now: fuzzy, as msgmerge makes it.

    Forms that find no place are kept as comments.
    """
    if not any(old.msgstr):
        return replace(old, msgstr=("",) * forms)
    old = led(old)
    kept = old.msgstr[:forms] if old.msgid_plural is not None else old.msgstr * forms
    left = tuple(f"msgstr: {text}" for text in old.msgstr[forms:] if text)
    whole = fuzzy(replace(old, msgstr=kept + ("",) * (forms - len(kept))))
    return replace(whole, comments=old.comments + left, previous=old.previous or source_of(old))
