"""``render``: every page in every locale, filled, dressed and written where its readers find it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment

from toolkit import locales
from toolkit.catalog.coverage import Count, count
from toolkit.errors import AddressError, ConfigError, L10nError
from toolkit.formats.dress import Dress, Labels, Mark, escape_attribute, escape_text
from toolkit.messages import Words
from toolkit.model import Entry, Filled, Finding, Kind, Segment
from toolkit.project import Project
from toolkit.render.lines import source_lines
from toolkit.render.links import Links
from toolkit.render.navigation import Navigator, Phrase
from toolkit.render.pages import PageView, RedirectView, compose, compose_redirect, theme
from toolkit.render.site import Site, output_name, relative_url
from toolkit.render.values import Values
from toolkit.render.words import said
from toolkit.run import theme as themes
from toolkit.run.house import House, Place, fill_source, open_house
from toolkit.run.names import folded
from toolkit.run.output import Output
from toolkit.run.places import refusals, site_index
from toolkit.run.pseudo import pseudo_text, pseudo_words
from toolkit.run.redirects import Redirects, leading_on, read_redirects
from toolkit.run.render_data import render_data
from toolkit.run.render_report import Made, RenderReport, clear, copy_files
from toolkit.run.sources import SITE, Source, misspelt_values, options_of
from toolkit.run.templates import MENU


def render(project: Project, tags: tuple[str, ...], out: Path | None) -> RenderReport:
    """Render the pages of these locales into ``out``, or the folder that is configured.

    A page that cannot be made is told, and the others are made.

    Raises:
        AddressError: the folder is not ours to write to.
        ConfigError: a template of the theme is at fault.
    """
    house = open_house(project, tuple(project.locales))
    with Output.open(project.output_folder(out), "html") as output:
        site = site_index(house)
        report = RenderReport(output.folder, problems=[*house.problems, *refusals(house, site)])
        speaking = [_Locale(house, site, tag, report, output) for tag in tags]
        for locale in speaking:
            locale.pages()
        for name, data in themes.static_files(project).items():
            output.write(name, data, name)
        copy_files(house, output, report)
        render_data(house, tags, output, report)
        if _lead_on(speaking, report):
            clear(house, tags, output, report)
    return report


def _lead_on(speaking: list[_Locale], report: RenderReport) -> bool:
    """Make what stands at old addresses; says whether it is known what those are."""
    try:
        for locale in speaking:
            locale.redirects(read_redirects(locale.project))
    except AddressError as error:
        report.tell(error)
        return False
    return True


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
                with self._telling():
                    self._page(source, place)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell what one page runs into; a fault of the theme is every page's."""
        try:
            yield
        except ConfigError:
            raise
        except L10nError as error:
            self.report.tell(error)

    def _page(self, source: Source, place: Place) -> None:
        filled = fill_source(self.house, source, self.tag)
        view = self._view(source, place, filled)
        counted = self._count(source, place)
        name = self.site.output(*place)
        self.output.write(name, compose(self.environment, view, self.words), source.path)
        self.report.made.append(Made(source.path, self.tag, name, counted))

    def redirects(self, known: Redirects) -> None:
        """Lead readers on from where pages stood before; nothing that stands now is covered."""
        taken, lost = set(map(folded, self.site.files)), self._lost()
        for address, page in leading_on(known, self.site.urls, self.tag):
            name = output_name(address)
            if name not in taken and self.output.may_hold(name, page, lost):
                with self._telling():
                    view = self._redirect(address, page)
                    self.output.write(
                        name, compose_redirect(self.environment, view, self.words), page
                    )

    def _lost(self) -> set[str]:
        """The pages whose address is not known this time."""
        pages = (
            path for path in self.house.sources.pages if (path, self.tag) not in self.site.urls
        )
        return self.house.sources.broken.union(pages)

    def _redirect(self, address: str, page: str) -> RedirectView:
        locale, url = self.project.locales[self.tag], self.site.urls[page, self.tag]
        return RedirectView(
            lang=locales.bcp47(self.tag),
            dir=locale.direction,
            title=self.title(page, self.tag),
            url=relative_url(address, url),
            root=relative_url(address, "/"),
            canonical=f"{locale.base_url}{url}" if locale.base_url else "",
        )

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
            text=lambda text, at: values.in_html(text, at, escape_text),
            attribute=lambda text, at: escape_attribute(values.in_text(text, at)),
            href=lambda url, at: links.href(values.in_url(url, at), at),
            src=lambda url, at: links.src(values.in_url(url, at), at),
            action=lambda url, at: links.action(values.in_url(url, at), at),
            heading_ids=source.page.anchors,
            marks=list(self._marks(filled)),
            rich=True,
            labels=Labels(**said(self.words)),
        )
        body = source.format.html(filled.source, options_of(self.project), dress)
        misspelt = misspelt_values(source, self.project)
        found = (*misspelt, *filled.findings, *self._new(links.findings))
        self.report.findings |= dict.fromkeys(found)
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
        return self._phrase(source, (path, tag), heading) if heading else Phrase(_stem(path))

    def _meta(self, source: Source, place: Place, name: str) -> Phrase:
        segments = (s for s in source.page.segments if s.name == name)
        segment = next(segments, None)
        if segment:
            return self._phrase(source, place, segment)
        text = source.page.meta.get(name, "")  # not one of those that the site translates
        return self._said(place[0], text, 1, self.project.source_locale) if text else Phrase("")

    def _phrase(self, source: Source, place: Place, segment: Segment) -> Phrase:
        shown = self.house.resolved[place][segment.context, segment.text]
        text = source.format.plain(shown.text[0], segment)
        return self._said(place[0], text, segment.line, shown.locale)

    def _said(self, path: str, text: str, line: int, tag: str) -> Phrase:
        return self._written(text, tag, f"{self.project.content}/{path}", line)

    def _written(self, text: str, tag: str, file: str, line: int) -> Phrase:
        written = self._values(file, lambda _: line).in_text(text, 0)
        if not self._foreign(tag):
            return Phrase(written)
        attributes = dict(self._language(tag))
        return Phrase(written, attributes["lang"], attributes.get("dir", ""))

    def menu(self, tag: str) -> Iterator[tuple[str, Phrase | None]]:
        """The pages of the menu, each with its label in the locale."""
        labels = self._labels(tag)
        for item in self.project.menu:
            yield item.page, labels[item.label] if item.label else None

    def _labels(self, tag: str) -> dict[str, Phrase]:
        """What the menu says in the locale, by its label in the source."""
        labels = [item.label for item in self.project.menu if item.label]
        if tag in locales.PSEUDO:
            return {label: self._label(pseudo_text(label, tag), tag) for label in labels}
        messages = [Entry(label, msgctxt=MENU) for label in labels]
        shown = self.house.catalogs.resolve(messages, tag, SITE)
        return {key[1]: self._label(one.text[0], one.locale) for key, one in shown.items()}

    def _label(self, text: str, tag: str) -> Phrase:
        return self._written(text, tag, self.project.file, 0)

    def _values(self, file: str, line_of: Callable[[int], int]) -> Values:
        project, tag = self.project, self._speaking(self.tag)
        turned = project.locales[self.tag].direction == "rtl"
        return Values(
            project.names, lambda name: project.value(name, tag), tag, file, line_of, turned
        )

    def _speaking(self, tag: str) -> str:
        """The locale whose values are shown: a pseudo-locale has none of its own."""
        return self.project.source_locale if tag in locales.PSEUDO else tag

    def _words(self) -> Words:
        if self.tag in locales.PSEUDO:
            return pseudo_words(themes.all_words(self.project), self.tag)
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


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
