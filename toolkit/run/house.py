"""A site under one roof: its pages, templates and catalogs, and every text of it decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from toolkit import locales
from toolkit.errors import L10nError
from toolkit.formats.fill import fill
from toolkit.model import Entry, Filled, Key, Resolved
from toolkit.project import Project
from toolkit.run.catalogs import Catalogs, read_catalogs
from toolkit.run.pseudo import pseudo_texts
from toolkit.run.sources import Source, Sources, options_of, read_sources
from toolkit.run.templates import Templates, site_templates

Place = tuple[str, str]  # (page, locale)


@dataclass(slots=True)
class House:
    """All that pages share while a site is rendered."""

    project: Project
    sources: Sources
    templates: Templates
    catalogs: Catalogs
    resolved: dict[Place, Mapping[Key, Resolved]] = field(default_factory=dict)
    problems: list[L10nError] = field(default_factory=list)

    def text(self, place: Place, message: Entry | None) -> Resolved | None:
        """What a reader of a place sees of one message of the page."""
        return self.resolved[place].get(message.key) if message else None


def open_house(project: Project, tags: tuple[str, ...]) -> House:
    """Read a site and decide every text of it, for these locales.

    Raises:
        SourceError: there is no page at all.
    """
    sources = read_sources(project)
    templates = site_templates(project, sources)
    catalogs = read_catalogs(project, templates)
    house = House(project, sources, templates, catalogs, problems=list(sources.problems))
    for tag in tags:
        for path, source in sources.all.items():
            _resolve(house, path, tag, source)
    return house


def _resolve(house: House, path: str, tag: str, source: Source) -> None:
    try:
        house.resolved[path, tag] = (
            pseudo_texts(source, tag)
            if tag in locales.PSEUDO
            else house.catalogs.resolve(house.templates.get(source.stem, []), tag, source.stem)
        )
    except L10nError as error:
        if str(error) not in map(str, house.problems):  # a parent's fault is told once
            house.problems.append(error)


def fill_source(house: House, source: Source, tag: str) -> Filled:
    """A page with what a reader of a locale sees in it."""
    filled = fill(
        source.page,
        house.resolved[source.path, tag],
        source.format,
        options_of(house.project),
        source_locale=house.project.source_locale,
        locale=tag,
    )
    findings = tuple(replace(finding, page=source.path) for finding in filled.findings)
    return replace(filled, findings=findings)
