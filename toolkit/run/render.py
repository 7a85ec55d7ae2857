"""``render``: every page in every locale, filled, dressed and written where its readers find it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment

from toolkit import locales
from toolkit.catalog.coverage import Count, count
from toolkit.errors import AddressError, ConfigError, L10nError, SourceError
from toolkit.formats.fill import fill
from toolkit.formats.markdown.dress import escape_attribute, escape_text
from toolkit.formats.markdown.html import Dress, Labels, Mark
from toolkit.formats.markdown.letters import plain_text
from toolkit.messages import Words, _
from toolkit.model import Entry, Filled, Finding, Key, Kind, Resolved, Segment
from toolkit.project import PSEUDO, Project
from toolkit.render.lines import source_lines
from toolkit.render.links import Links
from toolkit.render.navigation import Navigator, Phrase
from toolkit.render.pages import PageView, compose, theme
from toolkit.render.site import Site, build_site, naming_pages
from toolkit.render.values import Values
from toolkit.render.words import said
from toolkit.run import theme as themes
from toolkit.run.catalogs import Catalogs, read_catalogs
from toolkit.run.output import Output
from toolkit.run.pseudo import pseudo_text, pseudo_texts, pseudo_words
from toolkit.run.sources import SITE, Source, Sources, options_of, read_named, read_sources
from toolkit.run.templates import MENU, Templates, site_templates, slug_message

Place = tuple[str, str]  # (page, locale)


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was written: its source, locale, file, and what is translated of it."""

    page: str
    locale: str
    file: str
    count: Count


@dataclass(slots=True)
class RenderReport:
    """What was made, what is to look at, what could not be made, and which old files went."""

    out: Path
    made: list[Made] = field(default_factory=list)
    findings: dict[Finding, None] = field(default_factory=dict)
    problems: list[L10nError] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def tell(self, problem: L10nError) -> None:
        """Note what could not be made; what many pages run into is said once."""
        if str(problem) not in map(str, self.problems):
            self.problems.append(problem)


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
        for path, source in sources.pages.items():
            _resolve(house, path, tag, source)
    return house


def _resolve(house: House, path: str, tag: str, source: Source) -> None:
    try:
        house.resolved[path, tag] = (
            pseudo_texts(source)
            if tag == PSEUDO
            else house.catalogs.resolve(house.templates.get(source.stem, []), tag, source.stem)
        )
    except L10nError as error:
        if str(error) not in map(str, house.problems):  # a parent's fault is told once
            house.problems.append(error)


def render(project: Project, tags: tuple[str, ...], out: Path | None) -> RenderReport:
    """Render the pages of these locales into ``out``, or the folder that is configured.

    A page that cannot be made is told, and the others are made.

    Raises:
        AddressError: the folder is not ours to write to.
        ConfigError: a template of the theme is at fault.
    """
    house = open_house(project, tuple(project.locales))
    with Output.open(project.output_folder(out), "html") as output:
        site = _index(house)
        report = RenderReport(output.folder, problems=[*house.problems, *_refused(house, site)])
        for tag in tags:
            _Locale(house, site, tag, report, output).pages()
        for name, data in themes.static_files(project).items():
            output.write(name, data, name)
        copy_files(house, output, report)
        clear(house, tags, output, report)
    return report


def copy_files(house: House, output: Output, report: RenderReport, prefix: str = "") -> None:
    """Copy what is no page as it is."""
    for name in house.sources.files:
        try:
            data = read_named(house.project, f"{house.project.content}/{name}", SourceError)
            output.write(f"{prefix}{name}", data, name)
        except L10nError as error:
            house.sources.broken.add(name)
            report.tell(error)


def clear(house: House, tags: tuple[str, ...], output: Output, report: RenderReport) -> None:
    """After all locales were rendered, remove what is no longer made.

    What was made of a source that could not be used this time stays as it was.
    """
    if set(tags) >= set(house.project.locales):
        wanted = {(path, tag) for path in house.sources.pages for tag in tags}
        unmade = wanted - {(made.page, made.locale) for made in report.made}
        report.removed = output.clear(house.sources.broken | {path for path, _ in unmade})


def _index(house: House) -> Site:
    """Where every page stands. Slugs are those of the locale or its parents, never fuzzy ones.

    A page whose texts, or those of a folder that it lies in, could not be read has no address.
    """
    slugs = {}
    for path, tag in house.resolved:
        shown = house.text((path, tag), slug_message(house.sources.pages[path]))
        if shown:
            slugs[path, tag] = shown.text[0]
    pages = {path: _ids(source) for path, source in house.sources.pages.items()}
    prefixes = {tag: locale.prefix for tag, locale in house.project.locales.items()}
    site = build_site(prefixes, pages, slugs, house.sources.files)
    urls = {place: url for place, url in site.urls.items() if not _nameless(house, *place)}
    broken = dict.fromkeys(house.sources.broken, frozenset[str]())
    return replace(site, urls=urls, anchors={**broken, **site.anchors})


def _ids(source: Source) -> frozenset[str]:
    return source.page.ids.union(source.page.anchors)


def _nameless(house: House, path: str, tag: str) -> str | None:
    """The page whose texts are missing for the address of a page in a locale."""
    known = house.sources.pages.keys() | house.sources.broken
    named = [page for page in (*naming_pages(path), path) if page in known]
    return next((page for page in named if (page, tag) not in house.resolved), None)


def _refused(house: House, site: Site) -> Iterator[L10nError]:
    """Why pages have no address."""
    content = house.project.content
    for error in site.refused:
        yield AddressError(error.message, file=f"{content}/{error.file}", hint=error.hint)
    for path in house.sources.pages:
        tags = house.project.locales
        above = {tag: page for tag in tags if (page := _nameless(house, path, tag))}
        for tag, page in above.items():
            if page != path:
                message = _("without {page} it has no address in {locale}", page=page, locale=tag)
                yield AddressError(message, file=f"{content}/{path}", hint=_("mend that first"))


@lru_cache(maxsize=2)
def _theme(own: tuple[tuple[str, str], ...], folder: str) -> Environment:
    """The theme, compiled once for as long as no template of the site changes."""
    return theme(dict(own), folder)


class _Locale:
    """The pages of one locale."""

    def __init__(
        self, house: House, site: Site, tag: str, report: RenderReport, output: Output
    ) -> None:
        self.house, self.site, self.tag = house, site, tag
        self.report, self.output = report, output
        self.project = house.project
        self.words = self._words()
        own = themes.own_templates(self.project)
        self.environment = _theme(tuple(own.items()), str(self.project.theme))
        self.navigator = Navigator(
            site, self.project.locales, self.title, self.menu, self._translated()
        )

    def pages(self) -> None:
        """Make every page that has an address and texts."""
        for path, source in self.house.sources.pages.items():
            place = (path, self.tag)
            if place in self.site.urls:
                try:
                    self._page(source, place)
                except ConfigError:
                    raise  # a fault of the theme is every page's
                except L10nError as error:
                    self.report.tell(error)

    def _page(self, source: Source, place: Place) -> None:
        filled = fill_source(self.house, source, self.tag)
        view = self._view(source, place, filled)
        counted = self._count(source, place)
        name = self.site.output(*place)
        self.output.write(name, compose(self.environment, view, self.words), source.path)
        self.report.made.append(Made(source.path, self.tag, name, counted))

    def _view(self, source: Source, place: Place, filled: Filled) -> PageView:
        locale = self.project.locales[self.tag]
        foreign = sum(self._foreign(placed.locale) for placed in filled.placed)
        return PageView(
            page=source.path,
            lang=locales.bcp47(self.tag),
            dir=locale.direction,
            title=self.title(source.path, self.tag),
            description=self._meta(source, place, "description"),
            body=self._body(source, filled),
            ways=self.navigator.ways(source.path, self.tag),
            site_name=self.project.site_name,
            untranslated=foreign,
        )

    def _body(self, source: Source, filled: Filled) -> str:
        name = f"{self.project.content}/{source.path}"
        line_of = source_lines(filled)
        values = self._values(name, line_of)
        links = Links(self.site, source.path, self.tag, name, line_of)
        dress = Dress(
            text=lambda text, at: escape_text(values.in_text(text, at)),
            attribute=lambda text, at: escape_attribute(values.in_text(text, at)),
            href=lambda url, at: links.href(values.in_url(url, at), at),
            src=lambda url, at: links.src(values.in_url(url, at), at),
            heading_ids=source.page.anchors,
            marks=list(self._marks(filled)),
            rich=True,
            labels=Labels(**said(self.words)),
        )
        body = source.format.html(filled.source, options_of(self.project), dress)
        self.report.findings |= dict.fromkeys((*filled.findings, *self._new(links.findings)))
        return body

    def _new(self, found: list[Finding]) -> list[Finding]:
        """Faults of the source that no locale before this one told."""
        told = {(one.page, one.message) for one in self.report.findings if not one.locale}
        return [one for one in found if (one.page, one.message) not in told]

    def _marks(self, filled: Filled) -> Iterator[Mark]:
        for placed in filled.placed:
            if self._foreign(placed.locale) and placed.segment.kind not in (Kind.META, Kind.TITLE):
                yield Mark(placed.start, placed.end, self._language(placed.locale))

    def _language(self, tag: str) -> tuple[tuple[str, str], ...]:
        """``lang``, and ``dir`` where it is not the page's."""
        direction = locales.direction(tag)
        turned = direction != self.project.locales[self.tag].direction
        return (("lang", locales.bcp47(tag)), *([("dir", direction)] if turned else []))

    def _foreign(self, tag: str) -> bool:
        return not locales.same_language(tag, self.tag)

    def title(self, path: str, tag: str) -> Phrase:
        """The title of a page: front matter's, else its first heading, else its file's name."""
        source = self.house.sources.pages[path]
        named = self._meta(source, (path, tag), "title")
        if named.text:
            return named
        heading = next((s for s in source.page.segments if s.kind is Kind.HEADING), None)
        return self._phrase((path, tag), heading) if heading else Phrase(_stem(path))

    def _meta(self, source: Source, place: Place, name: str) -> Phrase:
        segments = (s for s in source.page.segments if s.name == name)
        segment = next(segments, None)
        if segment:
            return self._phrase(place, segment)
        text = source.page.meta.get(name, "")  # not one of those that the site translates
        return self._said(place[0], text, 1, self.project.source_locale) if text else Phrase("")

    def _phrase(self, place: Place, segment: Segment) -> Phrase:
        shown = self.house.resolved[place][segment.context, segment.text]
        text = shown.text[0] if segment.kind is Kind.META else plain_text(shown.text[0])
        return self._said(place[0], text, segment.line, shown.locale)

    def _said(self, path: str, text: str, line: int, tag: str) -> Phrase:
        name = f"{self.project.content}/{path}"
        written = self._values(name, lambda _: line).in_text(text, 0)
        if not self._foreign(tag):
            return Phrase(written)
        attributes = dict(self._language(tag))
        return Phrase(written, attributes["lang"], attributes.get("dir", ""))

    def menu(self, tag: str) -> Iterator[tuple[str, Phrase | None]]:
        """The pages of the menu, each with its label in the locale."""
        if tag == PSEUDO:
            yield from (
                (m.page, Phrase(pseudo_text(m.label)) if m.label else None)
                for m in self.project.menu
            )
            return
        labels = [Entry(item.label, msgctxt=MENU) for item in self.project.menu if item.label]
        shown = self.house.catalogs.resolve(labels, tag, SITE)
        for item in self.project.menu:
            label = shown[MENU, item.label] if item.label else None
            yield item.page, self._label(label) if label else None

    def _label(self, shown: Resolved) -> Phrase:
        if not self._foreign(shown.locale):
            return Phrase(shown.text[0])
        return Phrase(shown.text[0], locales.bcp47(shown.locale))

    def _values(self, file: str, line_of: Callable[[int], int]) -> Values:
        project, tag = self.project, self._speaking(self.tag)
        return Values(project.names, lambda name: project.value(name, tag), tag, file, line_of)

    def _speaking(self, tag: str) -> str:
        """The locale whose values are shown: the pseudo-locale has none of its own."""
        return self.project.source_locale if tag == PSEUDO else tag

    def _words(self) -> Words:
        if self.tag == PSEUDO:
            return pseudo_words(themes.all_words(self.project))
        chain = self.project.chain(self.tag)
        speaking = [tag for tag in chain if locales.same_language(tag, self.tag)]
        site = [self.house.catalogs.found.get((tag, SITE)) for tag in speaking]
        return themes.words(speaking, [catalog.entries for catalog in site if catalog])

    def _translated(self) -> set[Place]:
        """The pages that search engines are told of: some of the text is in their language."""
        source = self.project.source_locale
        return {
            place
            for place, texts in self.house.resolved.items()
            if place in self.site.urls
            and (place[1] == source or any(shown.covered for shown in texts.values()))
        }

    def _count(self, source: Source, place: Place) -> Count:
        messages = self.house.templates.get(source.stem, [])
        shown = self.house.resolved[place]
        return count((message, shown[message.key]) for message in messages)


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


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
