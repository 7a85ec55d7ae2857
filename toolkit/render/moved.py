"""What links must say once pages and files stand elsewhere.

A link means a page or a file of the content folder, from where its page stands; when either moves,
the way between them is another. How it was written is kept: from the top or from here, with the
suffix or without, the anchor as it is. What leads outside or nowhere, or still leads where it did,
stays.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from toolkit.render.links import content_path, is_outside, split_url
from toolkit.render.site import by_stem, meant

_UNFIT = re.compile(r"[^\w/.,+@=~-]")  # what means something in an address, in Markdown or in HTML


@dataclass(frozen=True)
class Moved:
    """``moved`` says what went where, by content path; ``known`` is all there was before.

    ``suffixes`` are those of pages, which a link may leave out.
    """

    moved: Mapping[str, str]
    known: Set[str]
    suffixes: tuple[str, ...] = (".md",)

    @cached_property
    def _after(self) -> Set[str]:
        """All there is afterwards."""
        return (self.known - self.moved.keys()) | set(self.moved.values())

    @cached_property
    def _stems(self) -> Mapping[str, str]:
        return by_stem(path for path in self.known if path.endswith(self.suffixes))

    @cached_property
    def _stems_after(self) -> Mapping[str, str]:
        return by_stem(path for path in self._after if path.endswith(self.suffixes))

    def url(self, url: str, page: str) -> str:
        """What a link of ``page`` (as it was called before) says afterwards."""
        path, query, fragment = split_url(url)
        if is_outside(url) or not path:
            return url
        found = self._found(path, page, self.known, self._stems)
        if found is None or self._still_leads(path, page, found):
            return url
        way = self._way(path, page, found)
        anchor = "" if fragment is None else f"#{fragment}"
        return _UNFIT.sub(lambda match: quote(match[0], safe=""), way) + query + anchor

    def _still_leads(self, path: str, page: str, found: str) -> bool:
        now = self.moved.get(page, page)
        leads = self._found(path, now, self._after, self._stems_after)
        return leads == self.moved.get(found, found)

    def _way(self, path: str, page: str, found: str) -> str:
        """The path from where the page stands now, written as the old one was."""
        now = self._now(content_path(path, page), found)
        if path.startswith("/"):
            way = f"/{now}"
        else:
            here = posixpath.dirname(self.moved.get(page, page))
            way = posixpath.relpath(f"/{now}", f"/{here}")
        return f"{way.rstrip('/')}/" if path.endswith("/") else way

    def _now(self, target: str | None, found: str) -> str:
        """What the link means, where it stands now: a page by its name, its stem or its folder."""
        now = self.moved.get(found, found)
        if found == target:
            return now
        is_stem = found == f"{target}{posixpath.splitext(found)[1]}"
        return posixpath.splitext(now)[0] if is_stem else posixpath.dirname(now)

    def _found(self, path: str, page: str, known: Set[str], stems: Mapping[str, str]) -> str | None:
        """What a link's path means."""
        target = content_path(path, page)
        means = () if target is None else meant(target, stems)
        return next((one for one in means if one in known), None)
