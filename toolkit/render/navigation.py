"""What stands around a page: menu, trail, languages, and what search engines are told of them."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toolkit.locales import bcp47
from toolkit.render.site import INDEX, relative_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Set

    from toolkit.project import Locale
    from toolkit.render.site import Site


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text, and its language (BCP 47) and direction where they are not the page's own."""

    text: str
    lang: str = ""
    dir: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A link to a page. ``current`` is ``aria-current``: ``page``, ``true`` (above it) or empty."""

    label: Phrase
    url: str
    current: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """The same page in another locale, by the name that its readers call it."""

    name: str
    lang: str
    dir: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """A ``hreflang`` and the address it stands for."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True)
class Navigation:
    """All the ways from a page; URLs are relative, ``canonical`` and absolute ones aside."""

    root: str  # the output folder, as seen from the page: "../../"
    home: str
    menu: tuple[Way, ...]
    trail: tuple[Way, ...]
    languages: tuple[Language, ...]
    alternates: tuple[Alternate, ...]
    canonical: str


@dataclass(frozen=True, slots=True)
class Navigator:
    """Finds the ways from any page of a site.

    ``title`` names a page in a locale; ``menu`` holds pages, each with its label or ``None`` for
    its title; ``translated`` the places that search engines are told of.
    """

    site: Site
    locales: Mapping[str, Locale]
    title: Callable[[str, str], Phrase]
    menu: Callable[[str], Iterable[tuple[str, Phrase | None]]]
    translated: Set[tuple[str, str]]

    def ways(self, page: str, locale: str) -> Navigation:
        """The navigation of a page in a locale."""
        here = self.site.urls[page, locale]
        return Navigation(
            root=relative_url(here, "/"),
            home=relative_url(here, self._home(locale)),
            menu=tuple(self._menu(page, locale)),
            trail=tuple(self._trail(page, locale)),
            languages=tuple(self._language(page, here, other, locale) for other in self.locales),
            alternates=tuple(self._alternates(page, here, locale)),
            canonical=self._absolute(here, locale),
        )

    def _home(self, locale: str) -> str:
        return self.locales[locale].prefix or "/"

    def _trail(self, page: str, locale: str) -> Iterable[Way]:
        for above in self.site.trail(page, locale):
            yield replace(self._way(page, above, locale), current="")

    def _menu(self, page: str, locale: str) -> Iterable[Way]:
        for target, label in self.menu(locale):
            if (target, locale) in self.site.urls:
                yield self._way(page, target, locale, label)

    def _way(self, page: str, target: str, locale: str, label: Phrase | None = None) -> Way:
        urls = self.site.urls
        url = relative_url(urls[page, locale], urls[target, locale])
        return Way(label or self.title(target, locale), url, _current(page, target))

    def _language(self, page: str, here: str, other: str, locale: str) -> Language:
        there = self.site.urls.get((page, other), self._home(other))
        to = self.locales[other]
        url = relative_url(here, there)
        return Language(to.name, bcp47(other), to.direction, url, other == locale)

    def _alternates(self, page: str, here: str, locale: str) -> Iterable[Alternate]:
        """Every translated version, itself too; the first locale serves all other readers.

        A page that is not translated is nobody's alternate, and has none.
        """
        places = [tag for tag in self.locales if (page, tag) in self.translated]
        if len(places) < 2 or locale not in places:
            return
        for tag in places:
            url = self.site.urls[page, tag]
            yield Alternate(bcp47(tag), self._absolute(url, tag) or relative_url(here, url))
        first = self.site.urls[page, places[0]]
        yield Alternate("x-default", self._absolute(first, places[0]) or relative_url(here, first))

    def _absolute(self, url: str, locale: str) -> str:
        base = self.locales[locale].base_url
        return f"{base}{url}" if base else ""


def _current(page: str, target: str) -> str:
    if page == target:
        return "page"
    folder = posixpath.dirname(target)
    is_index = posixpath.splitext(posixpath.basename(target))[0] == INDEX
    above = is_index and folder and page.startswith(f"{folder}/")
    return "true" if above else ""
