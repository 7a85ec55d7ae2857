"""One catalog brought up to date with one template, with no site around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.po_reader import uncollected
from toolkit.catalog.renew.keep import empty, keep, obsolete
from toolkit.errors import CatalogError
from toolkit.model import Entry, Key

if TYPE_CHECKING:
    from toolkit.catalog.renew.memory import Memory


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
    with uncollected():
        return old.refreshed(template, partial(_renewed if similar else _kept, old, template))


def _kept(
    old: Catalog, _template: Catalog, asked: Sequence[Entry], known: Sequence[Entry]
) -> Sequence[Entry]:
    """Each message with its own translation or none; the others out of use."""
    left = {entry.key: entry for entry in known}
    found = ((message, left.pop(message.key, None)) for message in asked)
    made = [keep(new, own, old.forms) if own else empty(new, old.forms) for new, own in found]
    return [*made, *(obsolete(entry) for entry in left.values() if any(entry.msgstr))]


def _renewed(
    old: Catalog, template: Catalog, asked: Sequence[Entry], known: Sequence[Entry]
) -> Sequence[Entry]:
    from toolkit.catalog.renew.pending import Judge  # noqa: PLC0415 - heavy
    from toolkit.catalog.renew.update import Around, update  # noqa: PLC0415 - heavy

    new = {message.key for message in asked} - {entry.key for entry in known}
    places = _places(old, template) if new else {}
    around = Around(places=places, judge=Judge(brief=True))
    if new - (around.places or {}).keys():
        around = replace(around, memory=_memory(old, template))
    return update(asked, known, overlay=False, forms=old.forms, around=around).entries


def _places(old: Catalog, template: Catalog) -> dict[Key, Key]:
    """For each new message the one that stood in its place, in the whole of both files."""
    from toolkit.catalog.renew.pairing import pair  # noqa: PLC0415 - heavy

    before, after = (
        [block for block in catalog.blocks if block.key[1] and not block.is_obsolete]
        for catalog in (old, template)
    )
    found = pair([block.key[1] for block in before], [block.key[1] for block in after])
    return {after[at].message: before[was].message for at, was in found.items()}


def _memory(old: Catalog, template: Catalog) -> Memory:
    from toolkit.catalog.renew.memory import Memory  # noqa: PLC0415 - heavy

    memory = Memory()
    wanted = {block.message for block in template.blocks}
    memory.put("", (block.entry for block in old.blocks if block.key[1]), wanted)
    return memory
