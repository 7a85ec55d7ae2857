"""Why a translation waits for a person: what became of its source since it was written.

Computed each time from ``#|`` and msgid, and from the author's mark; never read from a comment.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from toolkit.catalog.change import Change, ChangeClass, classify_change, weigh_change
from toolkit.catalog.extract import CRITICAL, critical_word
from toolkit.catalog.renew.keep import source_of
from toolkit.model import Entry, Key, Previous

_MOST = 3  # pieces of evidence in a comment


@dataclass(frozen=True, slots=True)
class Judge:
    """What changes are judged by: names that matter to the site, and the source's language.

    A ``brief`` one leaves out what nobody asks for who only brings a catalog up to date.
    """

    terms: frozenset[str] = frozenset()
    language: str = "en"
    brief: bool = False

    def change(self, was: Previous, now: Entry) -> Change:
        """From the source as it was translated to the message as it is; the graver of its texts."""
        texts = [(was.msgid or "", now.msgid)]
        if was.msgid_plural and now.msgid_plural:
            texts.append((was.msgid_plural, now.msgid_plural))
        return _gravest([_classified(*pair, self) for pair in texts])

    def pending(self, entry: Entry) -> Change | None:
        """What changed under a fuzzy translation; None where nothing tells."""
        if not entry.fuzzy or not any(entry.msgstr) or translated_from(entry) is None:
            return None
        return self.change(entry.previous or Previous(), entry)


@lru_cache(maxsize=4096)
def _classified(old: str, new: str, judge: Judge) -> Change:
    """Remembered, since an update asks twice, and each locale again."""
    classify = weigh_change if judge.brief else classify_change
    return classify(old, new, terms=judge.terms, language=judge.language)


def translated_from(entry: Entry) -> Previous | None:
    """The source that ``#|`` keeps, if it keeps a text."""
    return entry.previous if entry.previous and entry.previous.msgid is not None else None


def with_sources(entries: Sequence[Entry], wanted: Set[Key]) -> list[Entry]:
    """The entries; a fuzzy one that lost its ``#|`` in some editor has it back, if it is known.

    The source that its translation was made from stands among those that the page does not want.
    """
    left = {e.msgstr: e for e in entries if e.key not in wanted and e.filled and not e.fuzzy}
    return [
        replace(entry, previous=source_of(left[entry.msgstr]))
        if entry.key in wanted and _lost_its_source(entry) and entry.msgstr in left
        else entry
        for entry in entries
    ]


def _lost_its_source(entry: Entry) -> bool:
    return entry.fuzzy and not entry.previous


def is_critical(change: Change, extracted: Collection[str]) -> bool:
    """Nobody may wave it through: by what changed, or since the author marked the message."""
    return change.kind.critical or bool(critical_word(extracted))


def remark(change: Change, extracted: Collection[str]) -> tuple[str, ...]:
    """What a translator is told of a critical change, as a ``#.`` line: none, or one."""
    if not is_critical(change, extracted):
        return ()
    said = [" ".join(one.said.split()) for one in change.evidence if one.kind.critical]
    if not said:
        return (f"{CRITICAL}its words changed",) if change.kind is ChangeClass.WORDING else ()
    return (CRITICAL + "; ".join(said[:_MOST]) + ("; …" if said[_MOST:] else ""),)


def _gravest(changes: Collection[Change]) -> Change:
    evidence = {one: None for change in changes for one in change.evidence}
    kind = max((change.kind for change in changes), key=lambda one: one.rank)
    return Change(kind, tuple(sorted(evidence, key=lambda one: -one.kind.rank)))
