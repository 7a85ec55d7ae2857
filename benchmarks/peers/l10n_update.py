"""We bring a catalog up to date: CATALOG TEMPLATE OUT [--no-fuzzy]."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from toolkit.catalog import po
from toolkit.catalog.adapt import forms_of, keep
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.memory import Memory
from toolkit.catalog.update import Around, update
from toolkit.model import Entry


def exact(messages: Sequence[Entry], entries: Sequence[Entry]) -> list[Entry]:
    """Translations of the very texts; what is left of the others."""
    known = {entry.key: entry for entry in entries}
    made = [
        keep(message, old, 2)
        if (old := known.pop(message.key, None))
        else replace(message, msgstr=("",) * forms_of(message, 2))
        for message in messages
    ]
    left = (entry for entry in known.values() if entry.msgstr[0])
    return made + [replace(e, obsolete=True, references=(), extracted=()) for e in left]


def near(old: Catalog, new: Catalog) -> Catalog:
    memory = Memory()
    memory.put("page", old.entries, {entry.key for entry in new.entries})
    done = update(new.entries, old.entries, overlay=False, around=Around("page", memory))
    return old.with_entries(done.entries)


def main(catalog: str, template: str, out: str, *options: str) -> None:
    old, new = (po.load(Path(name).read_bytes(), name) for name in (catalog, template))
    done = old.refreshed(new, exact) if "--no-fuzzy" in options else near(old, new)
    Path(out).write_bytes(po.dump(done))


if __name__ == "__main__":
    main(*sys.argv[1:])
