"""``override``: give a translator every message of a page in an overlay, the parent's beside it."""

from __future__ import annotations

from collections.abc import Iterable

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.renew.update import Around, update
from toolkit.errors import ConfigError, SourceError
from toolkit.messages import _
from toolkit.model import Entry
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    is_overlay,
    new_header,
    parent_of,
    read_catalogs,
)
from toolkit.run.sources import Sources, read_sources
from toolkit.run.templates import site_templates


def override(project: Project, tag: str, pages: Iterable[str]) -> dict[str, int]:
    """Add the messages of ``pages`` to the overlay of a locale; says how many, by catalog.

    What stays empty inherits, and the next ``pull`` takes it away again.

    Raises:
        ConfigError: the locale has no parent of its own language to differ from.
        SourceError: there is no such page.
    """
    if not is_overlay(project, tag):
        raise ConfigError(
            _("{locale} is no overlay: its parent speaks another language", locale=tag),
            hint=_("translate its catalogs as they are; “l10n pull” makes them complete"),
        )
    sources = read_sources(project)
    templates = site_templates(project, sources)
    catalogs = read_catalogs(project, templates)
    stems = [_stem(project, sources, page) for page in pages]
    added = {}
    for stem in dict.fromkeys(stems):
        name = catalog_name(project, tag, stem)
        added[name] = _add(project, catalogs, tag, stem, templates[stem])
    return added


def _stem(project: Project, sources: Sources, page: str) -> str:
    source = sources.all.get(page.removeprefix(f"{project.content}/"))
    if source is None:
        raise SourceError(_("no such page"), file=page, hint=_("name it as “l10n status” does"))
    return source.stem


def _add(project: Project, catalogs: Catalogs, tag: str, stem: str, messages: list[Entry]) -> int:
    catalogs.chain(tag, stem)  # all of it can be read
    base = catalogs.found.get((tag, stem)) or Catalog.new(new_header(project, tag))
    around = Around(stem, before=(), parent=parent_of(project, catalogs, tag, stem, messages))
    done = update(messages, base.entries, overlay=False, forms=base.forms, around=around)
    known = {entry.key: entry for entry in base.entries}
    entries = [
        entry if entry.obsolete else around.parent.beside(entry, known.get(entry.key))
        for entry in done.entries
    ]
    name = catalog_name(project, tag, stem)
    was = catalogs.prints.get((tag, stem))
    files.replace(
        project.root / name, po.dump(base.with_entries(entries)), root=project.root, known=was
    )
    return len(done.new)
