"""What is left in the catalog of a page that is no more, once its texts went elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from toolkit.catalog.renew.adapt import adapt
from toolkit.catalog.renew.memory import Known, Memory, text_of
from toolkit.catalog.renew.pending import Judge
from toolkit.catalog.signoff import without_signoffs
from toolkit.model import Entry

_NEAR = 5  # texts that one may have become


def remains(
    entries: Iterable[Entry], memory: Memory, judge: Judge, forms: int
) -> tuple[list[Entry], frozenset[str]]:
    """The entries that stand nowhere else, and the catalogs that hold the others.

    An entry stands elsewhere if carrying it there gives what is there already.
    """
    kept, given = [], set()
    for entry in entries:
        heir = next(_heirs(entry, memory, judge, forms), None)
        if heir:
            given.add(heir.stem)
        elif any(entry.msgstr) or entry.comments:
            kept.append(entry)
    return kept, frozenset(given)


def _heirs(entry: Entry, memory: Memory, judge: Judge, forms: int) -> Iterator[Known]:
    comments = set(without_signoffs(entry.comments))
    for known in _near(entry, memory):
        there = known.entry
        elsewhere = comments <= set(there.comments)
        if elsewhere and adapt(there, entry, forms, judge)[0].msgstr == there.msgstr:
            yield known


def _near(entry: Entry, memory: Memory) -> Iterator[Known]:
    """What stands on pages that there are; the others go the same way as this one."""
    like = memory.like(text_of(entry)) if any(entry.msgstr) else ()
    found = (one for one in chain(memory.exact(entry.key), like) if memory.has_page(one.stem))
    return islice(found, _NEAR)
