"""Where a message that is new on its page may have its translation from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toolkit.catalog.extract import SLUG, critical_word
from toolkit.catalog.renew.memory import Known, Memory
from toolkit.model import Entry


class How(StrEnum):
    """How a translation came to a message."""

    EDITED = "edited"  # the text that stood in its place was changed
    MOVED = "moved"  # the very text, which left another page
    COPIED = "copied"  # the very text, which stands on other pages too
    SIMILAR = "similar"  # the nearest text that is translated


@dataclass(frozen=True, slots=True)
class Origin:
    """An entry, how it is related to the message, and whether its text holds as it stands."""

    known: Known
    how: How
    holds: bool


def same_text(message: Entry, stem: str, memory: Memory, *, overlay: bool) -> Origin | None:
    """The very text on another page.

    What moved keeps its translation. What still stands elsewhere lends it where all pages agree
    and the author did not mark it critical; else a person looks. An address is taken or not.
    """
    known = [one for one in memory.exact(message.key) if one.stem != stem]
    left = [one for one in known if not one.wanted]
    here = [one for one in known if one.wanted and one.sound]
    if overlay and not left and not _all_say_so(message, stem, memory, here):
        return None
    if moved := _moved(left, here):
        return Origin(moved, How.MOVED, holds=True)
    sound = [*here, *(one for one in left if one.sound)]
    holds = _agree(sound) and not critical_word(message.extracted)
    if message.msgctxt == SLUG and not holds:
        return None
    if sound:
        return Origin(sound[0], How.COPIED, holds)
    return Origin(left[0], How.MOVED, holds=True) if left else None  # fuzzy, as it was


def _moved(left: Sequence[Known], here: Sequence[Known]) -> Known | None:
    """The translation that left another page: just now, or earlier if none stands elsewhere."""
    now = [one for one in left if one.sound and not one.entry.obsolete]
    ever = [one for one in left if one.sound]
    if now and _agree(now):
        return now[0]
    return ever[0] if ever and not here and _agree(ever) else None


def similar_text(message: Entry, memory: Memory, *, overlay: bool) -> Origin | None:
    """The nearest text of any page, obsolete ones included; for an overlay, of those that left."""
    if message.msgctxt == SLUG:
        return None
    for known in memory.like(message.msgid):
        if not (overlay and known.wanted):
            return Origin(known, How.SIMILAR, holds=False)
    return None


def _agree(known: Sequence[Known]) -> bool:
    return len({one.entry.msgstr for one in known}) == 1


def _all_say_so(message: Entry, stem: str, memory: Memory, here: Iterable[Known]) -> bool:
    """Every other page that holds the message overrides it; inheriting is an answer too."""
    return {one.stem for one in here} == set(memory.holders(message.key)) - {stem}
