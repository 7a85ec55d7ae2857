"""All translations of a locale: what its catalogs know of a text, exactly or nearly.

``pull`` brings one catalog after another up to date, and puts each back as it then is: whoever
comes later sees what the disk will hold, so that a run that was cut short ends as a whole one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from toolkit.catalog.extract import SLUG
from toolkit.catalog.renew.likeness import LEAST, Likeness
from toolkit.model import Entry, Key

SHORT = 40  # characters of a text that is soon like another by its letters alone
LEAST_IF_SHORT = 0.75


@dataclass(frozen=True, slots=True)
class Known:
    """An entry with a text, the catalog it stands in, and whether that page still holds it."""

    stem: str
    entry: Entry
    wanted: bool

    @property
    def sound(self) -> bool:
        """Complete, and nobody doubts it."""
        return self.entry.filled and not self.entry.fuzzy


@dataclass(frozen=True, slots=True)
class _Shelf:
    """One catalog: its entries with a text, and the messages that its page holds."""

    known: tuple[Known, ...]
    wanted: frozenset[Key]


@dataclass(slots=True)
class Memory:
    """The catalogs of one locale by stem. What finds texts in them is made when first asked for."""

    _shelves: dict[str, _Shelf] = field(default_factory=dict)
    _by_key: dict[Key, dict[str, Known]] | None = None
    _by_text: dict[str, dict[tuple[str, Key], Known]] | None = None
    _likeness: Likeness = field(default_factory=Likeness)

    def put(self, stem: str, entries: Iterable[Entry], wanted: Collection[Key]) -> None:
        """What a catalog holds now, in place of what it held."""
        self._take(stem)
        known = (Known(stem, e, e.key in wanted and not e.obsolete) for e in entries)
        shelf = _Shelf(tuple(k for k in known if any(k.entry.msgstr)), frozenset(wanted))
        self._shelves[stem] = shelf
        self._index_keys(shelf.known)
        self._index_texts(shelf.known)

    def exact(self, key: Key) -> list[Known]:
        """The translations of this very message, by the name of their catalogs."""
        if self._by_key is None:
            self._by_key = {}
            self._index_keys(known for shelf in self._shelves.values() for known in shelf.known)
        return [known for _, known in sorted(self._by_key.get(key, {}).items())]

    def holders(self, key: Key) -> list[str]:
        """The pages that hold a message, translated or not."""
        return [stem for stem, shelf in self._shelves.items() if key in shelf.wanted]

    def has_page(self, stem: str) -> bool:
        """There is a page for this catalog."""
        return bool(self._shelves[stem].wanted)

    def like(self, text: str) -> Iterator[Known]:
        """Translations of texts like this one, the nearest first; sound ones before others."""
        if self._by_text is None:
            self._by_text = {}
            self._index_texts(known for shelf in self._shelves.values() for known in shelf.known)
        least = LEAST if len(text) > SHORT else LEAST_IF_SHORT
        for _, near in self._likeness.closest(text, least=least):
            yield from sorted(self._by_text[near].values(), key=_rank)

    def _take(self, stem: str) -> None:
        for known in self._shelves.pop(stem, _Shelf((), frozenset())).known:
            if self._by_key is not None:
                self._by_key[known.entry.key].pop(stem, None)
            if self._by_text is not None and (text := text_of(known.entry)) in self._by_text:
                self._by_text[text].pop((stem, known.entry.key), None)
                if not self._by_text[text]:
                    del self._by_text[text]
                    self._likeness.discard(text)

    def _index_keys(self, knowns: Iterable[Known]) -> None:
        if self._by_key is not None:
            for known in knowns:
                self._by_key.setdefault(known.entry.key, {})[known.stem] = known

    def _index_texts(self, knowns: Iterable[Known]) -> None:
        if self._by_text is None:
            return
        for known in knowns:
            if known.entry.msgctxt != SLUG:  # an address is never made of another
                text = text_of(known.entry)
                if text not in self._by_text:
                    self._likeness.add(text)
                self._by_text.setdefault(text, {})[known.stem, known.entry.key] = known


def text_of(entry: Entry) -> str:
    """The source that an entry's translation was made from."""
    was = entry.previous.msgid if entry.fuzzy and entry.previous else None
    return entry.msgid if was is None else was


def _rank(known: Known) -> tuple[bool, bool, str, str, str]:
    context, msgid = known.entry.key
    return (not known.sound, not known.wanted, known.stem, context or "", msgid)
