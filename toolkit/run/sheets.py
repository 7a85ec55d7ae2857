"""The catalogs that are to be checked, as checks see them: of a site, or any files at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from toolkit import files, locales
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.resolve import Link, resolve
from toolkit.check.settings import Settings
from toolkit.check.sheet import Sheet
from toolkit.demands import Wording
from toolkit.errors import CatalogError, L10nError
from toolkit.language.tongue import SMALL_WORDS, counted
from toolkit.model import Entry, Key, State
from toolkit.project import Project
from toolkit.run.catalogs import Catalogs, catalog_name, orphans, read_catalogs, translated
from toolkit.run.glossary import judge, terms
from toolkit.run.resources import Needed
from toolkit.run.sources import SITE, Sources, read_sources
from toolkit.run.templates import site_templates

if TYPE_CHECKING:
    from toolkit.catalog.renew.pending import Judge as Weigher

Judge = Callable[[Entry], str]


@dataclass(slots=True)
class Gathered:
    """What is checked, by file; ``broken`` catalogs and other ``problems`` that stood in the way.

    ``places`` are where the files lie, with the fingerprint of what was read.
    """

    sheets: list[Sheet] = field(default_factory=list)
    catalogs: dict[str, Catalog] = field(default_factory=dict)
    places: dict[str, tuple[Path, bytes]] = field(default_factory=dict)
    broken: list[tuple[str, str, CatalogError]] = field(default_factory=list)  # locale, page
    problems: list[L10nError] = field(default_factory=list)


# ── of a site ────────────────────────────────────────────────────────────────────────────────


def of_site(
    project: Project, tags: tuple[str, ...], only: frozenset[Path] | None, needed: Needed
) -> Gathered:
    """The catalogs of these locales; ``only`` these files, pages or catalogs, if given."""
    sources = read_sources(project)
    templates = site_templates(project, sources)
    stems = [*templates, *orphans(project, [*templates, *_unread(sources)])]
    catalogs = read_catalogs(project, stems)
    found = Gathered(problems=[*sources.problems])
    weigh = _judge(project)
    settings = {tag: _settings(project, tag, needed, found.problems) for tag in tags}
    pages = {source.stem: source.path for source in sources.all.values()} | {SITE: SITE}
    for tag in tags:
        for stem in stems:
            page = pages.get(stem, "")
            if only is None or only & _paths(project, tag, stem, page):
                blank = Sheet("", tag, page=page, settings=settings[tag], harm=weigh)
                _put(found, catalogs, stem, templates.get(stem, []), blank)
    return found


def _unread(sources: Sources) -> Iterator[str]:
    """The stems of pages that could not be read: their catalogs are no orphans."""
    return (str(PurePath(path).with_suffix("")) for path in sources.broken)


def _paths(project: Project, tag: str, stem: str, page: str) -> set[Path]:
    catalog = project.root / catalog_name(project, tag, stem)
    return {catalog, project.root / str(project.content) / page} if page else {catalog}


def _put(
    found: Gathered, catalogs: Catalogs, stem: str, messages: list[Entry], blank: Sheet
) -> None:
    tag = blank.locale
    name = catalog_name(catalogs.project, tag, stem)
    if problem := catalogs.problems.get((tag, stem)):
        found.broken.append((tag, blank.page, _as_catalog_error(problem)))
    if (catalog := catalogs.found.get((tag, stem))) is None:
        return
    found.catalogs[name] = catalog
    found.places[name] = (catalogs.project.root / name, catalogs.prints[tag, stem])
    sheet = replace(
        blank,
        source_locale=catalogs.project.source_locale,
        template=tuple(messages),
        parents=_parents(catalogs, tag, stem, messages),
    )
    found.sheets.append(_filled(sheet, catalog, name))


def _as_catalog_error(problem: L10nError) -> CatalogError:
    place = {"file": problem.file, "line": problem.line, "column": problem.column}
    return CatalogError(problem.message, **place, hint=problem.hint)  # type: ignore[arg-type]


def _parents(
    catalogs: Catalogs, tag: str, stem: str, messages: Iterable[Entry]
) -> dict[Key, Entry]:
    """The parents' entries that readers of a locale see, by message."""
    try:
        chain = catalogs.chain(tag, stem)
    except L10nError:
        return {}  # told among the broken
    shown = ((message, resolve(message, chain)) for message in messages)
    own = chain[0].entries
    return {
        message.key: _beside(_link(chain, one.locale).entries[message.key], own.get(message.key))
        for message, one in shown
        if one.state is State.INHERITED
    }


def _link(chain: Iterable[Link], locale: str) -> Link:
    return next(link for link in chain if link.locale == locale)


def _beside(entry: Entry, own: Entry | None) -> Entry:
    """A parent's entry with what this catalog's translator wrote beside it."""
    return replace(entry, comments=own.comments if own else (), line=own.line if own else 0)


# ── of no site ───────────────────────────────────────────────────────────────────────────────


def of_files(paths: Iterable[Path], locale: str, needed: Needed) -> Gathered:
    """Catalogs wherever they lie; ``locale`` is theirs, where their header does not say it."""
    found = Gathered()
    weigh = _judge(None)
    for path in paths:
        name = str(path)
        try:
            data = files.read(path, limit=po.MAX_BYTES, error=CatalogError)
            catalog = po.load(data, name)
        except CatalogError as error:
            found.broken.append((locale, "", error))
            continue
        tag = locale or _locale_of(catalog, path)
        settings = Settings(decimal=_decimal(tag), resources=needed.of(None, tag))
        found.catalogs[name] = catalog
        found.places[name] = (path, files.fingerprint(data))
        sheet = Sheet("", tag, settings=settings, harm=weigh)
        found.sheets.append(_filled(sheet, catalog, name))
    return found


def sheet_of(entry: Entry, tag: str, needed: Needed) -> Sheet:
    """A message of no catalog.

    Raises:
        ConfigError: ``tag`` is no locale.
    """
    locale = locales.normalise(tag)
    settings = Settings(decimal=_decimal(locale), resources=needed.of(None, locale))
    return Sheet("", locale, entries=(entry,), settings=settings)


def _locale_of(catalog: Catalog, path: Path) -> str:
    """What the header says, or the path, or else the words of the translations."""
    said = [catalog.header.get("Language", ""), path.stem, *(part.name for part in path.parents)]
    for tag in said[:1] if said[0].strip() else said:
        try:
            return locales.normalise(tag.strip())
        except L10nError:
            continue
    words = counted(" ".join(text for entry in catalog.entries for text in entry.msgstr))
    best = max(SMALL_WORDS, key=lambda language: words[language])
    return best if words[best] else ""


def _decimal(tag: str) -> str:
    try:
        return locales.decimal_symbol(tag) if tag else ""
    except L10nError:
        return ""


# ── of both ──────────────────────────────────────────────────────────────────────────────────


def _filled(sheet: Sheet, catalog: Catalog, name: str) -> Sheet:
    header = catalog.header_entry
    return replace(
        sheet,
        file=name,
        entries=catalog.entries,
        header=catalog.header,
        header_line=header.line if header else 1,
        is_header_fuzzy=bool(header and header.fuzzy),
        read=lambda: po.dump(catalog).decode(),
    )


def _settings(project: Project, tag: str, needed: Needed, problems: list[L10nError]) -> Settings:
    """What the site asks of a locale; of a locale that says nothing, what it asks of its parent."""
    wordings = project.demands.wordings
    chain = [one for one in project.chain(tag) if one in wordings]
    wording = wordings[chain[0]] if chain else Wording()
    try:
        glossary = terms(project, tag)
    except L10nError as error:
        glossary = ()
        if str(error) not in map(str, problems):
            problems.append(error)
    return Settings(
        register=wording.register,
        numbers=wording.numbers,
        forbidden=wording.forbidden,
        required=wording.required,
        terms=glossary,
        readability=project.demands.readability,
        decimal=locales.decimal_symbol(tag),
        names=project.names,
        resources=needed.of(project, tag),
    )


def _judge(project: Project | None) -> Judge:
    """Who says of a fuzzy entry what changed critically in its source: most sites have none."""

    @cache
    def weigher() -> Weigher:
        from toolkit.catalog.renew.pending import Judge  # noqa: PLC0415 - heavy

        return judge(project, []) if project else Judge()  # the settings tell its problems

    def harm(entry: Entry) -> str:
        from toolkit.catalog.renew.pending import is_critical  # noqa: PLC0415 - heavy

        change = weigher().pending(entry)
        critical = change is not None and is_critical(change, entry.extracted)
        return change.kind.value if change and critical else ""

    return harm


def locales_of(project: Project, tags: Iterable[str]) -> tuple[str, ...]:
    """The locales that a person named; all that have catalogs, if none."""
    named = tuple(project.locale(tag).tag for tag in tags)
    return tuple(tag for tag in named or translated(project) if tag != project.source_locale)
