"""One catalog brought up to date with one template, with no site around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.memory import Memory
from toolkit.catalog.pairing import pair
from toolkit.catalog.update import Around, update
from toolkit.errors import CatalogError
from toolkit.model import Entry, Key
from toolkit.run.catalogs import forms_of


def update_file(file: Path, template: Path, *, similar: bool = True) -> bytes:
    """The catalog ``file`` as it is to stand; see ``update_catalog``.

    Raises:
        CatalogError: one of the two cannot be read.
    """
    old, new = (
        po.load(files.read(path, limit=po.MAX_BYTES, error=CatalogError), str(path))
        for path in (file, template)
    )
    return po.dump(update_catalog(old, new, similar=similar))


def update_catalog(old: Catalog, template: Catalog, *, similar: bool = True) -> Catalog:
    """A catalog brought up to date with its template.

    A message that is new has the translation of the text in whose place it stands, or of the
    nearest one anywhere in the catalog; not so where ``similar`` is false.
    """
    return old.refreshed(template, partial(_renewed, old, template, similar))


def _renewed(
    old: Catalog, template: Catalog, similar: bool, asked: Sequence[Entry], known: Sequence[Entry]
) -> Sequence[Entry]:
    keys = {entry.key for entry in known}
    new = [message.key for message in asked if message.key not in keys]
    around = Around(places={})
    if new and similar:
        places = _places(old, template)
        around = replace(around, places=places)
        if not places.keys() >= set(new):
            around = replace(around, memory=_memory(old, template))
    return update(asked, known, overlay=False, forms=forms_of(old), around=around).entries


def _places(old: Catalog, template: Catalog) -> dict[Key, Key]:
    """For each new message the one that stood in its place, in the whole of both files."""
    before, after = (
        [block for block in catalog.blocks if block.key[1] and not block.is_obsolete]
        for catalog in (old, template)
    )
    found = pair([block.key[1] for block in before], [block.key[1] for block in after])
    return {after[at].entry.key: before[was].entry.key for at, was in found.items()}


def _memory(old: Catalog, template: Catalog) -> Memory:
    memory = Memory()
    memory.put("", old.entries, {entry.key for entry in template.entries})
    return memory
