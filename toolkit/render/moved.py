"""What links must say once pages and files stand elsewhere.

A link means a page or a file of the content folder, from where its page stands; when either moves,
the way between them is another. How it was written is kept: from the top or from here, with the
suffix or without, the anchor as it is. What leads outside or nowhere stays.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from urllib.parse import quote, unquote

from toolkit.render.links import content_path, is_outside, split_url
from toolkit.render.site import meant

_UNFIT = re.compile(r"[^\w/.,+@=~-]")  # what means something in an address, in Markdown or in HTML


@dataclass(frozen=True, slots=True)
class Moved:
    """``moved`` says what went where, by content path; ``known`` is all there was before."""

    moved: Mapping[str, str]
    known: Set[str]

    def url(self, url: str, page: str) -> str:
        """What a link of ``page`` (as it was called before) says afterwards."""
        path, query, fragment = split_url(url)
        target = None if is_outside(url) or not path else content_path(path, page)
        found = next((one for one in meant(target or "") if one in self.known), None)
        if target is None or found is None:
            return url
        way = self._way(path, page, target, found)
        if posixpath.normpath(way) == posixpath.normpath(unquote(path)):
            return url
        anchor = "" if fragment is None else f"#{fragment}"
        return _UNFIT.sub(lambda match: quote(match[0], safe=""), way) + query + anchor

    def _way(self, path: str, page: str, target: str, found: str) -> str:
        """The path from where the page stands now, written as the old one was."""
        now = self._now(target, found)
        if path.startswith("/"):
            way = f"/{now}"
        else:
            here = posixpath.dirname(self.moved.get(page, page))
            way = posixpath.relpath(f"/{now}", f"/{here}")
        return f"{way.rstrip('/')}/" if path.endswith("/") else way

    def _now(self, target: str, found: str) -> str:
        """What the link means, where it stands now: a page by its name, its stem or its folder."""
        now = self.moved.get(found, found)
        if found == target:
            return now
        is_stem = found == f"{target}{posixpath.splitext(found)[1]}"
        return posixpath.splitext(now)[0] if is_stem else posixpath.dirname(now)
