"""The site's index: where each page stands in each locale, and what can be linked to.

An address is the locale's prefix, the folders' slugs and the page's own; a folder is named by its
index page. Every path here is a content path with ``/``; every URL begins with ``/``.
"""

from __future__ import annotations

import posixpath
import unicodedata
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from toolkit.errors import AddressError
from toolkit.messages import _
from toolkit.render.addresses import check_slug, suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set

INDEX = "index"
Place = tuple[str, str]  # (page, locale)


@dataclass(frozen=True, slots=True)
class Site:
    """Pages and files of a site. ``anchors`` are the ids on a page, the same in every locale.

    ``refused`` says which pages have no address in which locale, and why. ``stems`` are the pages
    by their path without the suffix, as links may write it.
    """

    urls: Mapping[Place, str]
    anchors: Mapping[str, Set[str]] = field(default_factory=dict)
    files: Set[str] = frozenset()
    refused: Mapping[Place, AddressError] = field(default_factory=dict)
    stems: Mapping[str, str] = field(default_factory=dict)

    def output(self, page: str, locale: str) -> str:
        """Where the page is written, in the output folder: ``es/visita/index.html``."""
        return output_name(self.urls[page, locale])

    def find_page(self, path: str, locale: str) -> str | None:
        """The page that a link's path means: ``a/b.md``, ``a/b``, ``a/b/`` or a folder ``a/``."""
        return next((page for page in meant(path, self.stems) if (page, locale) in self.urls), None)

    def knows(self, path: str) -> bool:
        """Whether a link's path means a page, be it one that could not be made."""
        return any(page in self.anchors for page in meant(path, self.stems))

    def trail(self, page: str, locale: str) -> tuple[str, ...]:
        """The pages above a page, from the home page down; a folder without an index has none."""
        above = (_index(folder, self.stems) for folder in _down_to(posixpath.dirname(page)))
        return tuple(one for one in above if one != page and (one, locale) in self.urls)


def build_site(
    prefixes: Mapping[str, str],
    pages: Mapping[str, Set[str]],
    slugs: Mapping[Place, str],
    files: Iterable[str] = (),
) -> Site:
    """The index of ``pages`` (path → the ids on it) in the locales of ``prefixes``.

    A page without a slug in a locale is called there as its file is. A page whose address may not
    be, or is another's, is left out and told in ``refused``; the others stand.
    """
    urls: dict[Place, str] = {}
    refused: dict[Place, AddressError] = {}
    taken = {_folded(name): name for name in sorted(files)}
    stems = by_stem(pages)
    for page, (locale, prefix) in product(pages, prefixes.items()):
        try:
            named = naming_pages(page, stems)
            url = prefix.rstrip("/") + _path(named, locale, slugs)
            _claim(url, page, locale, taken)
        except AddressError as error:
            refused[page, locale] = error
        else:
            urls[page, locale] = url
    return Site(urls, pages, frozenset(files), refused, stems)


def relative_url(start: str, target: str) -> str:
    """The way from one URL of the site to another: ``../visita/``, ``./`` for the page itself."""
    way = posixpath.relpath(target, posixpath.join(start, "."))
    return f"{way}/" if target.endswith("/") else way


def by_stem(pages: Iterable[str]) -> dict[str, str]:
    """The pages by their path without the suffix, which no two of a site share."""
    return {posixpath.splitext(page)[0]: page for page in pages}


def meant(path: str, stems: Mapping[str, str]) -> tuple[str, ...]:
    """The pages and files that a link's path may mean, the likeliest first."""
    return path, stems.get(path, path), _index(path, stems)


def naming_pages(page: str, stems: Mapping[str, str]) -> list[str]:
    """The pages whose slugs make up the address of a page: the folders' from the top, its own."""
    folder, name = posixpath.split(page)
    named = [_index(path, stems) for path in _down_to(folder)[1:]]
    return named if posixpath.splitext(name)[0] == INDEX else [*named, page]


def _index(folder: str, stems: Mapping[str, str]) -> str:
    """The page that names a folder; one without a suffix where there is none."""
    stem = posixpath.join(folder, INDEX)
    return stems.get(stem, stem)


def _path(named: Iterable[str], locale: str, slugs: Mapping[Place, str]) -> str:
    """``/tratamientos/migrana-cronica/``"""
    return "/" + "".join(f"{_slug(one, locale, slugs)}/" for one in named)


def _slug(page: str, locale: str, slugs: Mapping[Place, str]) -> str:
    folder, name = posixpath.split(page)
    stem = posixpath.splitext(name)[0]
    own = posixpath.basename(folder) if stem == INDEX else stem
    return check_slug(slugs.get((page, locale)) or suggest(own) or own, page, locale)


def _down_to(folder: str) -> list[str]:
    """The folders on the way from the top (``""``) down to ``folder``."""
    return [*_down_to(posixpath.dirname(folder)), folder] if folder else [""]


def output_name(url: str) -> str:
    """The file at an address, in the output folder."""
    return posixpath.join(url.lstrip("/"), "index.html")


def _folded(path: str) -> str:
    """One name for all that some file system takes for the same: ``A`` and ``a``, ``ó`` twice."""
    return unicodedata.normalize("NFC", path).casefold()


def _claim(url: str, page: str, locale: str, taken: dict[str, str]) -> None:
    """Take the place of ``url`` for a page in a locale, unless it is taken."""
    claimant = f"{page} ({locale})"
    holder = taken.setdefault(_folded(output_name(url)), claimant)
    if holder != claimant:
        raise AddressError(
            _(
                "“{one}” and “{other}” would both stand at {url}",
                one=holder,
                other=claimant,
                url=url,
            ),
            file=page,
            hint=_("give one of them another slug"),
        )
