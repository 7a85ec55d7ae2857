"""``override``: give a translator every message of a page in an overlay, the parent's beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.resolve import resolve
from toolkit.catalog.update import update
from toolkit.errors import ConfigError, SourceError
from toolkit.messages import _
from toolkit.model import Entry, Resolved
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    forms_of,
    is_overlay,
    new_header,
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
    source = sources.pages.get(page.removeprefix(f"{project.content}/"))
    if source is None:
        raise SourceError(_("no such page"), file=page, hint=_("name it as “l10n status” does"))
    return source.stem


def _add(project: Project, catalogs: Catalogs, tag: str, stem: str, messages: list[Entry]) -> int:
    chain = catalogs.chain(tag, stem)[1:]
    inherited = {message.key: resolve(message, chain) for message in messages}
    base = catalogs.found.get((tag, stem)) or Catalog.new(new_header(project, tag))
    done = update(messages, base.entries, overlay=False, forms=forms_of(base))
    entries = [_with_text(e, inherited.get(e.key)) for e in done.entries]
    name = catalog_name(project, tag, stem)
    files.replace(project.root / name, po.dump(base.with_entries(entries)), root=project.root)
    return len(done.new)


def _with_text(entry: Entry, inherited: Resolved | None) -> Entry:
    """The entry with what it inherits while it is empty among the comments."""
    if inherited is None:
        return entry
    lines = tuple(f"{inherited.locale}: {line}" for line in inherited.text[0].splitlines())
    return replace(entry, extracted=(*entry.extracted, *lines))
