"""Bring a catalog up to date with its template. No translation that a person wrote is dropped.

A message keeps its own translation. One that is new on its page has that of the very text
elsewhere, of the text that stood in its place, or of the nearest text, in this order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from toolkit.catalog.change import Change
from toolkit.catalog.extract import SLUG
from toolkit.catalog.renew.adapt import adapt
from toolkit.catalog.renew.keep import empty, fuzzy, keep, source_of
from toolkit.catalog.renew.keep import obsolete as out_of_use
from toolkit.catalog.renew.memory import Memory
from toolkit.catalog.renew.origin import How, Origin, same_text, similar_text
from toolkit.catalog.renew.overlay import Parent
from toolkit.catalog.renew.pairing import pair
from toolkit.catalog.renew.pending import Judge, remark, with_sources
from toolkit.catalog.signoff import without_signoffs
from toolkit.model import Entry, Key


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around one catalog, ``stem``, while it is brought up to date.

    ``memory`` are all catalogs of its locale, itself included, or nothing: then only what stands
    in it is used. ``before`` are the messages that the page held at the last update; an overlay,
    which holds few of them, needs it. ``places`` are, for new messages, those that stood in their
    place; found out where not given. ``parent`` is what stands under an overlay.
    """

    stem: str = ""
    memory: Memory | None = None
    before: Sequence[Key] | None = None
    places: Mapping[Key, Key] | None = None
    parent: Parent = field(default_factory=Parent)
    judge: Judge = field(default_factory=Judge)


@dataclass(frozen=True, slots=True)
class Carried:
    """A translation that came to a message: from which text of which catalog, and how it changed.

    ``fuzzy``: a person must look at it.
    """

    key: Key
    how: How
    stem: str
    was: Key
    change: Change
    fuzzy: bool


@dataclass(frozen=True, slots=True)
class Update:
    """The entries as they are to stand, and what became of each message.

    ``given`` are the catalogs that now hold what this one no longer does.
    """

    entries: tuple[Entry, ...]
    new: tuple[Key, ...] = ()
    changed: tuple[Key, ...] = ()
    gone: tuple[Key, ...] = ()
    back: tuple[Key, ...] = ()
    carried: tuple[Carried, ...] = ()
    given: frozenset[str] = frozenset()


def update(
    template: Sequence[Entry],
    catalog: Iterable[Entry],
    *,
    overlay: bool,
    forms: int = 2,
    around: Around = Around(),
) -> Update:
    """The catalog's entries for this template, in its order, obsolete ones last.

    A message that left the page is kept as obsolete (``#~``) if it has a text of a person, unless
    it went whole to another message or catalog; it is found again when it comes back. An
    ``overlay`` holds only its differences: nothing is added to it but what a person wrote, and an
    entry that is empty and bears no comment goes. ``forms`` is how many plural forms the
    catalog's language has.
    """
    wanted = {message.key for message in template}
    known = {entry.key: entry for entry in with_sources(list(catalog), wanted)}
    work = _Work(template, known, overlay, forms, around)
    kept = [entry for message in template if (entry := work.entry(message)) is not None]
    left = [entry for key, entry in known.items() if key not in wanted]
    given = {e.key: stem for e in left if not e.obsolete and (stem := _holder(e, around))}
    whole = {*given, *work.used}
    obsolete = [out_of_use(e) for e in left if any(e.msgstr) and e.key not in whole]
    return replace(
        _compared(known, kept, left),
        entries=(*kept, *obsolete),
        carried=tuple(work.carried),
        given=frozenset(given.values()),
    )


def _compared(known: Mapping[Key, Entry], kept: Sequence[Entry], left: Iterable[Entry]) -> Update:
    """What became of each message, beside what was ``known``."""
    old = [(known[entry.key], entry) for entry in kept if entry.key in known]
    return Update(
        tuple(kept),
        new=tuple(entry.key for entry in kept if entry.key not in known),
        changed=tuple(entry.key for was, entry in old if _differ(was, entry)),
        gone=tuple(entry.key for entry in left if not entry.obsolete),
        back=tuple(entry.key for was, entry in old if was.obsolete),
    )


@dataclass(slots=True)
class _Work:
    """One update under way; ``used`` are old messages whose translation is whole in a new one."""

    template: Sequence[Entry]
    known: Mapping[Key, Entry]
    overlay: bool
    forms: int
    around: Around
    carried: list[Carried] = field(default_factory=list)
    used: set[Key] = field(default_factory=set)
    _places: Mapping[Key, Key] | None = None

    def entry(self, message: Entry) -> Entry | None:
        """The message as it is to stand; None where an overlay has nothing to say."""
        old = self.known.get(message.key)
        made = keep(message, old, self.forms) if old else None
        if made is None or not (any(made.msgstr) or self.overlay):
            made = self._found(message, made) or made
        if made is None and not self.overlay:
            made = empty(message, self.forms)
        if made is None or (self.overlay and not _is_worth_keeping(made)):
            return None
        return self._told(message, made, old)

    def _found(self, message: Entry, own: Entry | None) -> Entry | None:
        """The message with a translation from elsewhere."""
        if self.overlay and not self._is_new(message):
            return None
        stem, memory = self.around.stem, self.around.memory
        origin = memory and same_text(message, stem, memory, overlay=self.overlay)
        if origin:
            return self._taken(message, origin, own)
        if own is not None:
            return None  # it waits for a translation already
        if (was := self._place(message.key)) and (old := self.known.get(was)):
            made = self._adapted(message, old, How.EDITED, stem)
            if not made.fuzzy:
                self.used.add(was)  # whole; else it is kept, and back if the edit is taken back
            return made
        origin = memory and similar_text(message, memory, overlay=self.overlay)
        return self._taken(message, origin, own) if origin else None

    def _taken(self, message: Entry, origin: Origin, own: Entry | None) -> Entry:
        entry = origin.known.entry
        moved = not origin.known.wanted and not entry.obsolete
        comments = without_signoffs(entry.comments) if moved else ()
        old = replace(entry, comments=(own.comments if own else ()) + comments, obsolete=False)
        if origin.how is How.COPIED and not origin.holds and not entry.fuzzy:
            old = replace(fuzzy(old), previous=source_of(old))
        return self._adapted(message, old, origin.how, origin.known.stem)

    def _adapted(self, message: Entry, old: Entry, how: How, stem: str) -> Entry:
        entry, change = adapt(message, old, self.forms, self.around.judge)
        if any(entry.msgstr):
            said = Carried(message.key, how, stem, old.key, change, entry.fuzzy)
            self.carried.append(said)
        return entry

    def _is_new(self, message: Entry) -> bool:
        before = self.around.before
        return before is not None and message.key not in before

    def _place(self, key: Key) -> Key | None:
        """The message that stood where this one stands now, if that is no more."""
        if self._places is None:
            known = self.around.places
            self._places = self._paired() if known is None else known
        return self._places.get(key)

    def _paired(self) -> dict[Key, Key]:
        held = (entry.key for entry in self.known.values() if not entry.obsolete)
        before = self.around.before
        old = [key for key in (held if before is None else before) if key[0] != SLUG]
        new = [message.key for message in self.template if message.msgctxt != SLUG]
        found = pair([_text(key) for key in old], [_text(key) for key in new])
        return {new[at]: old[was] for at, was in found.items()}

    def _told(self, message: Entry, entry: Entry, old: Entry | None) -> Entry:
        """With what a translator must know beside it: a critical change, the parent's text."""
        pending = self.around.judge.pending(entry)
        if pending:
            entry = replace(entry, extracted=entry.extracted + remark(pending, message.extracted))
        return self.around.parent.beside(entry, old) if self.overlay else entry


def _text(key: Key) -> str:
    context, msgid = key
    return msgid if context is None else f"{context}\4{msgid}"


def _holder(entry: Entry, around: Around) -> str | None:
    """Another catalog in which all of an entry that left its page stands in use."""
    found = around.memory.exact(entry.key) if around.memory else ()
    comments = set(without_signoffs(entry.comments))
    for known in found:
        same = known.entry.msgstr == entry.msgstr and comments <= set(known.entry.comments)
        if known.stem != around.stem and known.wanted and same and known.entry.fuzzy == entry.fuzzy:
            return known.stem
    return None


def _is_worth_keeping(entry: Entry) -> bool:
    return any(entry.msgstr) or bool(entry.comments)


def _differ(old: Entry, new: Entry) -> bool:
    return old.extracted != new.extracted or set(old.flags) != set(new.flags)
