"""Links inside the site lead to the same locale, by the way from page to page.

Relative ways (``../visita/#hours``) hold wherever the site is put. A link that leads nowhere is
found here, with the line of the source that wrote it. What stands outside is left as it is.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from toolkit.messages import _
from toolkit.model import Finding, Severity
from toolkit.render.site import relative_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.render.site import Site

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):|//", re.IGNORECASE)
_RUNS = frozenset({"javascript", "data", "vbscript"})  # schemes that run in the page
_PARTS = re.compile(r"([^?#]*)(\?[^#]*)?(?:#(.*))?", re.DOTALL)


@dataclass(slots=True)
class Links:
    """The links of one page in one locale; ``findings`` and ``files`` fill as it is written.

    ``files`` holds each file of the content folder that the page uses: source path → output path.
    """

    site: Site
    page: str
    locale: str
    file: str = ""
    line_of: Callable[[int], int] = lambda _: 0
    findings: list[Finding] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)

    def href(self, url: str, start: int) -> str:
        """Where a link leads from this page in this locale."""
        scheme = _SCHEME.match(url)
        if scheme is None:
            return self._inside(url, start)
        return self._refuse(url, start) if _runs(scheme) else url

    def src(self, url: str, start: int) -> str:
        """Where an image is found from this page."""
        return url if url.lower().startswith("data:image/") else self.href(url, start)

    def action(self, url: str, start: int) -> str:
        """Where a form is sent; a path from the top that means nothing here is the server's own."""
        path = split_url(url)[0]
        target = content_path(path, self.page)
        known = target is not None and (self.site.knows(target) or target in self.site.files)
        return url if path.startswith("/") and not known else self.href(url, start)

    def _inside(self, url: str, start: int) -> str:
        path, query, fragment = split_url(url)
        target = content_path(path, self.page)
        page = self._page(target) if path else self.page
        if page is not None:
            return self._to_page(page, url, query, fragment, start)
        if target is not None and target in self.site.files:
            return self._to_file(target, query, fragment)
        if target is not None and self.site.knows(target):
            message = _("the link “{url}” leads to a page that could not be made", url=url)
        else:
            message = _("the link “{url}” leads to no page or file", url=url)
        self._find(message, start)
        return url

    def _page(self, target: str | None) -> str | None:
        return None if target is None else self.site.find_page(target, self.locale)

    def _to_page(self, page: str, url: str, query: str, fragment: str | None, start: int) -> str:
        ids = self.site.anchors.get(page, frozenset())
        if fragment and fragment != "top" and unquote(fragment) not in ids:
            near = get_close_matches(unquote(fragment), sorted(ids), n=1)
            hint = _(" (did you mean “#{id}”?)", id=near[0]) if near else ""
            self._find(_("“{url}” leads to no heading of {page}", url=url, page=page) + hint, start)
        anchor = "" if fragment is None else f"#{fragment}"
        if page == self.page and anchor:
            return query + anchor
        here, there = self.site.urls[self.page, self.locale], self.site.urls[page, self.locale]
        return relative_url(here, there) + query + anchor

    def _to_file(self, path: str, query: str, fragment: str | None) -> str:
        self.files[path] = path
        way = relative_url(self.site.urls[self.page, self.locale], f"/{path}")
        return quote(way) + query + ("" if fragment is None else f"#{fragment}")

    def _refuse(self, url: str, start: int) -> str:
        message = _("the link “{url}” would run as code; it was left out", url=url[:40])
        self._find(message, start, code="unsafe-link")
        return "#"

    def _find(self, message: str, start: int, code: str = "broken-link") -> None:
        """Note a fault of the source: it is the same in every locale, so it names none."""
        line = self.line_of(start)
        self.findings.append(
            Finding(code, Severity.ERROR, message, self.file or self.page, line, page=self.page)
        )


def _runs(scheme: re.Match[str]) -> bool:
    return (scheme[1] or "").lower() in _RUNS


def is_outside(url: str) -> bool:
    """A URL with a scheme or a host: what it means is none of the site's business."""
    return _SCHEME.match(url) is not None


def content_path(path: str, page: str) -> str | None:
    """The content path that a link of ``page`` means; ``None`` where it climbs out of the site."""
    base = "" if path.startswith("/") else posixpath.dirname(page)
    joined = posixpath.normpath(posixpath.join(base, unquote(path).lstrip("/")))
    return None if joined.split("/")[0] == ".." else joined.removeprefix(".")


def split_url(url: str) -> tuple[str, str, str | None]:
    """Path, query with its ``?``, and fragment (``None`` if there is no ``#``)."""
    parts = _PARTS.fullmatch(url)
    assert parts is not None  # noqa: S101 - every text matches
    return parts[1], parts[2] or "", parts[3]
