"""What is left in the catalog of a page that is no more, once its texts went elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from toolkit.catalog.renew.adapt import adapt
from toolkit.catalog.renew.memory import Known, Memory
from toolkit.catalog.renew.pending import Judge
from toolkit.catalog.signoff import without_signoffs
from toolkit.model import Entry

_NEAR = 5  # texts that one may have become


def remains(
    entries: Iterable[Entry], stem: str, memory: Memory, judge: Judge, forms: int
) -> tuple[list[Entry], frozenset[str]]:
    """The entries that stand nowhere else, and the catalogs that hold the others.

    An entry stands elsewhere if carrying it there gives what is there already.
    """
    kept, given = [], set()
    for entry in entries:
        heir = next(_heirs(entry, stem, memory, judge, forms), None)
        if heir:
            given.add(heir.stem)
        elif any(entry.msgstr) or entry.comments:
            kept.append(entry)
    return kept, frozenset(given)


def _heirs(entry: Entry, stem: str, memory: Memory, judge: Judge, forms: int) -> Iterator[Known]:
    comments = set(without_signoffs(entry.comments))
    for known in _near(entry, memory):
        there = known.entry
        elsewhere = known.stem != stem and comments <= set(there.comments)
        if elsewhere and adapt(there, entry, forms, judge)[0].msgstr == there.msgstr:
            yield known


def _near(entry: Entry, memory: Memory) -> Iterator[Known]:
    yield from memory.exact(entry.key)
    if any(entry.msgstr):
        yield from (known for known, _ in zip(memory.like(entry.msgid), range(_NEAR), strict=False))
