"""HTML elements in a text: names and attributes, whatever way they are written."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.check.marks import Mark
from toolkit.check.subject import Side
from toolkit.check.technical.pairing import lacking
from toolkit.model import Span

VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
                  "source", "track", "wbr"})  # fmt: skip
PHRASING = frozenset({"b", "cite", "em", "i", "q", "small", "strong", "sub", "sup", "u"})
# What a translator may write anew; addresses have a check of their own.
FREE = frozenset({"alt", "title", "placeholder", "label", "summary", "abbr", "content", "value",
                  "lang", "xml:lang", "hreflang", "dir", "href", "src", "action", "poster",
                  "data"})  # fmt: skip
DANGEROUS = frozenset({"script", "iframe", "object", "embed", "applet", "base", "frame", "frameset",
                       "form", "link", "meta", "style", "svg", "math", "template",
                       "noscript"})  # fmt: skip

_NAME = re.compile(r"</?([\w:-]+)")
_ATTRIBUTE = re.compile(r"([\w:@.-]++)(?:\s*+=\s*+(\"[^\"]*\"|'[^']*'|[^\s\"'>]++))?")


class Tag(NamedTuple):
    """``name`` is in small letters, with ``/`` before it where it closes."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def shown(self) -> str:
        """How it is named in a message."""
        return f"<{self.name}>"

    @property
    def kept(self) -> frozenset[tuple[str, str]]:
        """The attributes that no translator changes."""
        return frozenset(
            (name, value)
            for name, value in self.attributes
            if name not in FREE and not name.startswith(("aria-label", "aria-description", "on"))
        )


def tags(side: Side) -> list[Tag]:
    """The tags of a text, but for code, and ``<br>`` and ``<br/>`` alike."""
    return [_tag(mark) for mark in side.marks if mark.kind == "html"]


def _tag(mark: Mark) -> Tag:
    found = _NAME.match(mark.value)
    assert found is not None  # noqa: S101 - it is how the mark was read
    name = found[1].lower()
    closes = mark.value.startswith("</") and name not in VOID
    attributes = tuple(_attributes(mark.value[found.end() : -1]))
    return Tag(f"/{name}" if closes else name, attributes, mark.start, mark.end)


def _attributes(text: str) -> Iterator[tuple[str, str]]:
    for found in _ATTRIBUTE.finditer(text.rstrip("/")):
        value = html.unescape((found[2] or "").strip("\"'"))
        name = found[1].lower()
        yield name, " ".join(sorted(value.split())) if name in ("class", "rel") else value


def name_of(tag: Tag) -> str:
    """What tags are counted by."""
    return tag.name


def lost_and_added(here: list[Tag], there: list[Tag]) -> tuple[list[Tag], list[Tag]]:
    """Tags that one side alone has."""
    return lacking(here, there, name_of), lacking(there, here, name_of)


def badly_nested(all_tags: list[Tag]) -> Tag | None:
    """The first tag that closes another element than the last that was opened, or the last tag."""
    opened: list[str] = []
    for tag in all_tags:
        if not tag.name.startswith("/"):
            if tag.name not in VOID:
                opened.append(tag.name)
        elif opened and opened[-1] == tag.name[1:]:
            opened.pop()
        else:
            return tag
    return all_tags[-1] if opened else None
