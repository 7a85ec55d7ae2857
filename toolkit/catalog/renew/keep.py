"""What stays of an entry when its catalog follows the template: all that a translator did."""

from __future__ import annotations

from dataclasses import replace

from toolkit.model import Entry, Previous

OURS = ("python-brace-format",)  # flags that follow the source, whatever a translator did
FUZZY = "fuzzy"
_LEFT = "msgstr: "  # before a form that has no place, in a comment


def keep(message: Entry, old: Entry, forms: int) -> Entry:
    """The message with the translator's part of its own old entry."""
    if old.msgid_plural != message.msgid_plural:
        old = reshaped(message, old, forms)
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


def reshaped(message: Entry, old: Entry, forms: int) -> Entry:
    """The entry for a message whose plural is another now: fuzzy, as msgmerge makes it.

    Forms that find no place are kept as comments. They come back, and the translation is as good
    as it was, when the source is again what it was made from.
    """
    count = forms_of(message, forms)
    if not any(old.msgstr):
        return replace(old, msgstr=("",) * count)
    return _had_back(message, old, count) or _doubted(old, count)


def _doubted(old: Entry, count: int) -> Entry:
    """A text that was fuzzy before is not doubled, and its other forms are said to be fuzzy."""
    whole = led(old)
    doubled = old.msgid_plural is None and not old.fuzzy
    kept = whole.msgstr * count if doubled else whole.msgstr[:count]
    label = f"fuzzy {_LEFT}" if whole.fuzzy else _LEFT
    return replace(
        fuzzy(whole),
        msgstr=kept + ("",) * (count - len(kept)),
        comments=old.comments + tuple(label + text for text in whole.msgstr[count:] if text),
        previous=old.previous or source_of(old),
    )


def _had_back(message: Entry, old: Entry, count: int) -> Entry | None:
    """The entry as it stood before its plural came or went, if nothing of it was lost since."""
    came = old.msgid_plural is not None
    kept = [line for line in old.comments if came or not line.startswith(_LEFT)]
    left = [line.removeprefix(_LEFT) for line in old.comments if line not in kept]
    texts = tuple(dict.fromkeys(old.msgstr)) if came else (*old.msgstr, *left)
    if old.previous != source_of(message) or len(texts) != count or len(old.msgstr) == count:
        return None
    flags = tuple(flag for flag in old.flags if flag != FUZZY)
    return replace(old, msgstr=texts, comments=tuple(kept), flags=flags, previous=None)
