"""``override``: give a translator every message of a page in an overlay, the parent's beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.errors import ConfigError, SourceError
from toolkit.messages import _
from toolkit.model import Entry, Resolved
from toolkit.project import Project
from toolkit.run.catalogs import Catalogs, catalog_name, is_overlay, new_header, read_catalogs
from toolkit.run.sources import read_sources
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
    added = {}
    for page in pages:
        source = sources.pages.get(page.removeprefix(f"{project.content}/"))
        if source is None:
            raise SourceError(_("no such page"), file=page, hint=_("name it as “l10n status” does"))
        name = catalog_name(project, tag, source.stem)
        added[name] = _add(project, catalogs, tag, source.stem, templates[source.stem])
    return added


def _add(project: Project, catalogs: Catalogs, tag: str, stem: str, messages: list[Entry]) -> int:
    shown = catalogs.resolve(messages, tag, stem)
    base = catalogs.found.get((tag, stem)) or Catalog.new(new_header(project, tag))
    known = {entry.key: entry for entry in base.entries}
    kept = [
        known.get(message.key) or _with_text(message, shown[message.key]) for message in messages
    ]
    obsolete = [entry for entry in base.entries if entry.obsolete]
    name = catalog_name(project, tag, stem)
    data = po.dump(base.with_entries([*kept, *(e for e in obsolete if e not in kept)]))
    files.replace(project.root / name, data, root=project.root)
    return sum(message.key not in known for message in messages)


def _with_text(message: Entry, shown: Resolved) -> Entry:
    """The message, empty, with what is shown today among the comments."""
    inherited = tuple(f"{shown.locale}: {line}" for line in shown.text[0].splitlines())
    return replace(message, extracted=(*message.extracted, *inherited))
