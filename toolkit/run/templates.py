"""The templates of a site: for each page its messages, with the address a reader finds them at."""

from __future__ import annotations

import posixpath
from collections.abc import Callable

from toolkit.catalog.extract import SLUG, extract, slug
from toolkit.model import Entry
from toolkit.project import Project
from toolkit.render.addresses import suggest
from toolkit.render.site import INDEX, Site, build_site
from toolkit.render.words import extract_words
from toolkit.run.sources import SITE, Source, Sources
from toolkit.run.theme import own_templates, packaged_words

MENU = "menu"

Templates = dict[str, list[Entry]]  # by stem


def site_templates(project: Project, sources: Sources) -> Templates:
    """The messages of each catalog; ``site`` holds those of menus and own templates."""
    index = source_index(project, sources)
    found = {SITE: _site_messages(project)}
    for source in sources.pages.values():
        found[source.stem] = _page_messages(project, index, source)
    for source in sources.data.values():
        reference = f"{project.content}/{source.path}"
        found[source.stem] = extract(source.page, reference=reference, names=project.names)
    return {stem: entries for stem, entries in found.items() if entries}


def slug_message(source: Source) -> Entry | None:
    """The message that names a page in its address: front matter's, else the file's own name.

    The home page has none.
    """
    own = [segment.text for segment in source.page.segments if segment.context == SLUG]
    text = own[0] if own else _name(source.path)
    return Entry(text, msgctxt=SLUG) if text else None


def source_index(project: Project, sources: Sources) -> Site:
    """Where the pages stand in the source locale."""
    locale = project.locales[project.source_locale]
    named = {path: slug_message(source) for path, source in sources.pages.items()}
    slugs = {(path, locale.tag): entry.msgid for path, entry in named.items() if entry}
    return build_site({locale.tag: locale.prefix}, {path: set() for path in named}, slugs)


def _page_messages(project: Project, index: Site, source: Source) -> list[Entry]:
    reference = f"{project.content}/{source.path}"
    address = _address(project, index, source.path)
    entries = extract(source.page, reference=reference, address=address, names=project.names)
    name = _name(source.path)
    if not name or any(entry.msgctxt == SLUG for entry in entries):
        return entries
    return [slug(name, reference=reference, address=address), *entries]


def _name(path: str) -> str:
    """What a page is called in addresses until someone says otherwise: its file's name.

    ``Drop_Bomb.md`` is ``drop-bomb``; a name that gives no address stays, to be refused by name.
    """
    folder, name = posixpath.split(path)
    stem = posixpath.splitext(name)[0]
    own = posixpath.basename(folder) if stem == INDEX else stem
    return suggest(own) or own


def _address(project: Project, index: Site, path: str) -> Callable[[str], str] | None:
    locale = project.locales[project.source_locale]
    url = index.urls.get((path, locale.tag))
    if url is None:
        return None
    return lambda anchor: f"{locale.base_url}{url}" + (f"#{anchor}" if anchor else "")


def _site_messages(project: Project) -> list[Entry]:
    labels = [
        Entry(item.label, msgctxt=MENU, extracted=("menu",), references=(project.file,))
        for item in project.menu
        if item.label
    ]
    known = {entry.key for entry in (*packaged_words(), *labels)}
    templates = own_templates(project).items()
    own = extract_words({f"{project.theme}/{name}": source for name, source in templates})
    return [*labels, *(entry for entry in own if entry.key not in known)]
