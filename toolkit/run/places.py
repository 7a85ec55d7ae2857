"""Where every page of a site stands in every locale, and which have no place, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from toolkit.catalog.extract import SLUG
from toolkit.errors import AddressError, CatalogError, L10nError
from toolkit.messages import _
from toolkit.project import Project
from toolkit.render.site import Place, Site, build_site, by_stem, naming_pages
from toolkit.run.catalogs import Catalogs, catalog_name
from toolkit.run.house import House
from toolkit.run.sources import Source, Sources
from toolkit.run.templates import slug_message


def site_index(house: House) -> Site:
    """The index of a site, in all its locales.

    Slugs are those of the locale or its parents, never fuzzy ones. A page whose texts, or
    those of a folder that it lies in, could not be read has no address.
    """
    slugs = {}
    for path, tag in (place for place in house.resolved if place[0] in house.sources.pages):
        shown = house.text((path, tag), slug_message(house.sources.pages[path]))
        if shown:
            slugs[path, tag] = shown.text[0]
    pages = {path: _ids(source) for path, source in house.sources.pages.items()}
    prefixes = {tag: locale.prefix for tag, locale in house.project.locales.items()}
    site = build_site(prefixes, pages, slugs, house.sources.files)
    urls = {place: url for place, url in site.urls.items() if not _nameless(house, *place)}
    broken = dict.fromkeys(house.sources.broken, frozenset[str]())
    anchors = {**broken, **site.anchors}
    return replace(site, urls=urls, anchors=anchors, stems=by_stem(anchors))


def addresses(project: Project, sources: Sources, catalogs: Catalogs) -> Mapping[Place, str]:
    """Where every page stands in every locale by what these catalogs say, as render would have it.

    A page that has no address in a locale, or whose texts could not be read, is left out.
    """
    house = House(project, sources, {}, catalogs)
    for path, source in sources.pages.items():
        message = slug_message(source)
        for tag in project.locales:
            with suppress(CatalogError):  # told by those who read the catalog
                named = [message] if message else []
                house.resolved[path, tag] = catalogs.resolve(named, tag, source.stem)
    return site_index(house).urls


def refusals(house: House, site: Site) -> Iterator[L10nError]:
    """Why pages have no address."""
    content = house.project.content
    for (page, tag), error in site.refused.items():
        name, line = _slug_place(house, error.file or page, tag)
        yield AddressError(error.message, file=name, line=line, hint=error.hint)
    for path in house.sources.pages:
        tags = house.project.locales
        above = {tag: one for tag in tags if (one := _nameless(house, path, tag))}
        for tag, one in above.items():
            if one != path:
                message = _("without {page} it has no address in {locale}", page=one, locale=tag)
                yield AddressError(message, file=f"{content}/{path}", hint=_("mend that first"))


def _nameless(house: House, path: str, tag: str) -> str | None:
    """The page whose texts are missing for the address of a page in a locale."""
    known = house.sources.pages.keys() | house.sources.broken
    named = [page for page in (*naming_pages(path, by_stem(known)), path) if page in known]
    return next((page for page in named if (page, tag) not in house.resolved), None)


def _slug_place(house: House, page: str, tag: str) -> tuple[str, int | None]:
    """Where a person wrote what a page is called in a locale: a catalog, front matter, its name."""
    source = house.sources.pages[page]
    message = slug_message(source)
    shown = house.text((page, tag), message)
    catalog = house.catalogs.found.get((shown.locale, source.stem)) if shown else None
    if shown and message and catalog:
        line = next(entry.line for entry in catalog.entries if entry.key == message.key)
        return catalog_name(house.project, shown.locale, source.stem), line
    lines = (segment.line for segment in source.page.segments if segment.context == SLUG)
    return f"{house.project.content}/{page}", next(lines, None)


def _ids(source: Source) -> frozenset[str]:
    return source.page.ids.union(source.page.anchors)
