"""How much of a page is there in a locale, in messages and in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from toolkit.model import Entry, Resolved, State

# A value or an address is one word, however many letters groups it has.
_WORD = re.compile(r"\{[^{}\s]+\}|https?://\S+|[^\W_]+(?:['’.,\-/][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Count:
    """Messages by their four states, which add up; words of the source, and those covered."""

    messages: int = 0
    translated: int = 0
    inherited: int = 0
    fuzzy: int = 0
    missing: int = 0
    words: int = 0
    words_covered: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(Count)))

    @property
    def covered(self) -> int:
        """Messages that a reader sees in their language: translated and inherited."""
        return self.translated + self.inherited


def count(resolved: Iterable[tuple[Entry, Resolved]]) -> Count:
    """Count messages with what ``resolve`` decided for each."""
    return sum((_one(entry, found) for entry, found in resolved), Count())


def words(text: str) -> int:
    """The words in a source text."""
    return len(_WORD.findall(text))


def _one(entry: Entry, found: Resolved) -> Count:
    size = words(entry.msgid)
    states = {state: int(found.state is state) for state in State}
    return Count(
        1,
        states[State.TRANSLATED],
        states[State.INHERITED],
        states[State.FUZZY],
        states[State.MISSING],
        size,
        size if found.covered else 0,
    )
