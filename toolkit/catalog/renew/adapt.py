"""The translation of one text, made the translation of another that was made from it."""

from __future__ import annotations

from dataclasses import replace

from toolkit.catalog.change import Change, ChangeClass
from toolkit.catalog.change.carry import carried
from toolkit.catalog.extract import critical_word
from toolkit.catalog.renew.keep import fuzzy, keep, led, reshaped, source_of
from toolkit.catalog.renew.pending import Judge, translated_from
from toolkit.model import Entry


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
        old = reshaped(message, old, forms)
    if not any(old.msgstr):
        return keep(message, replace(old, msgid_plural=message.msgid_plural), forms), change
    old = led(old)  # a flag does not stand where the first form is missing
    doubted = replace(fuzzy(old), previous=was, msgid_plural=message.msgid_plural)
    return keep(message, doubted, forms), change


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
