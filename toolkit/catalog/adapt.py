"""The translation of one text, made the translation of another that was made from it."""

from __future__ import annotations

from dataclasses import replace

from toolkit.catalog.change import Change, ChangeClass
from toolkit.catalog.change.carry import carried
from toolkit.catalog.extract import critical_word
from toolkit.catalog.pending import Judge, translated_from
from toolkit.model import Entry, Previous

OURS = ("python-brace-format",)  # flags that follow the source, whatever a translator did
FUZZY = "fuzzy"


def keep(message: Entry, old: Entry, forms: int) -> Entry:
    """The message with the translator's part of its own old entry."""
    if old.msgid_plural != message.msgid_plural:
        old = _reshaped(old, forms_of(message, forms))
    return replace(
        message,
        msgstr=old.msgstr,
        comments=old.comments,
        flags=_flags(message, old),
        previous=old.previous if old.fuzzy else None,
    )


def adapt(message: Entry, old: Entry, forms: int, judge: Judge) -> tuple[Entry, Change]:
    """The message with the translation of another source, and what changed between the two.

    A cosmetic change is made in the translation too, which stays as good as it was. Any other, or
    one that cannot be made mechanically, asks a person: fuzzy, the old source in ``#|``.
    """
    was = (translated_from(old) if old.fuzzy else None) or source_of(old)
    change = judge.change(was, message)
    texts = _mechanical(message, old, change)
    if texts is not None:
        return keep(
            message, replace(old, msgstr=texts, msgid_plural=message.msgid_plural), forms
        ), change
    if old.msgid_plural != message.msgid_plural:
        old = _reshaped(old, forms_of(message, forms))
    if not any(old.msgstr):
        return keep(message, replace(old, msgid_plural=message.msgid_plural), forms), change
    doubted = replace(fuzzy(old), previous=was, msgid_plural=message.msgid_plural)
    return keep(message, doubted, forms), change


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


def _mechanical(message: Entry, old: Entry, change: Change) -> tuple[str, ...] | None:
    """The texts with a cosmetic change made in them; None where a person must do it."""
    same = (old.msgctxt, bool(old.msgid_plural)) == (message.msgctxt, bool(message.msgid_plural))
    if old.fuzzy or not old.filled or not same or not change.kind.cosmetic:
        return None
    if change.kind.rank > ChangeClass.MARKUP.rank and (
        critical_word(message.extracted) or old.msgid_plural
    ):
        return None
    texts = [carried(old.msgid, message.msgid, text, change) for text in old.msgstr]
    done = tuple(text for text in texts if text is not None)
    return done if len(done) == len(texts) else None


def _flags(message: Entry, old: Entry) -> tuple[str, ...]:
    theirs = tuple(flag for flag in old.flags if flag not in OURS)
    return theirs + tuple(flag for flag in message.flags if flag not in theirs)


def _reshaped(old: Entry, forms: int) -> Entry:
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
