"""What a reader sees of a message in a locale: the one function that decides it.

Everything that counts, shows, checks or publishes asks here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toolkit.model import Entry, Key, Resolved, State

_DECIMAL = re.compile(r"\d[.,]\d")


@dataclass(frozen=True, slots=True)
class Link:
    """One locale of a chain: its entries by key, its language, how it writes 2.5."""

    locale: str
    language: str
    decimal: str
    entries: Mapping[Key, Entry]


def resolve(message: Entry, chain: Sequence[Link]) -> Resolved:
    """The text of ``message`` for the first locale of ``chain``, and its state there.

    ``chain`` goes from the reader's locale to the source locale, which is last and has no
    entries. A parent's text counts as inherited only in the same language; an own fuzzy text is
    never shown, and the message stays fuzzy whatever is shown in its place. A message with a
    decimal is not borrowed from a parent that writes decimals another way.
    """
    own, source = chain[0], chain[-1]
    if own is source:
        return Resolved(_source_text(message), source.locale, State.TRANSLATED)
    entry = _entry(own, message.key)
    if entry and _is_fit(entry):
        return Resolved(entry.msgstr, own.locale, State.TRANSLATED, entry)
    state = State.FUZZY if entry and entry.fuzzy and any(entry.msgstr) else State.MISSING
    for parent in chain[1:-1]:
        found = _entry(parent, message.key)
        if found and _is_fit(found) and _may_borrow(own, parent, message):
            inherited = state if state is State.FUZZY else _state_of(own, parent)
            return Resolved(found.msgstr, parent.locale, inherited, entry)
    return Resolved(_source_text(message), source.locale, state, entry)


def _source_text(message: Entry) -> tuple[str, ...]:
    plural = (message.msgid_plural,) if message.msgid_plural is not None else ()
    return (message.msgid, *plural)


def _entry(link: Link, key: Key) -> Entry | None:
    entry = link.entries.get(key)
    return entry if entry and not entry.obsolete else None


def _is_fit(entry: Entry) -> bool:
    """To be published: every form has words, and no person must look first."""
    return entry.filled and not entry.fuzzy and all(text.strip() for text in entry.msgstr)


def _may_borrow(own: Link, parent: Link, message: Entry) -> bool:
    return own.decimal == parent.decimal or not any(map(_DECIMAL.search, _source_text(message)))


def _state_of(own: Link, parent: Link) -> State:
    return State.INHERITED if own.language == parent.language else State.MISSING
