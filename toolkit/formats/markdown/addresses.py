"""The addresses of links and images, written anew where they stand; no other byte changes.

Those of inline links and images, of reference definitions, and ``href`` and ``src`` in the
author's own HTML. An autolink is text that readers see, and what stands in code is no link.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pyromark.event import LinkDef

from toolkit.formats.markdown.events import Ranged
from toolkit.model import Step

AUTOLINKS = ("Autolink", "Email")
_GAP = re.compile(rb"(?:[ \t]|[\r\n][ \t>]*)*+")  # over lines of a quotation too
_IN_ANGLES = re.compile(rb"<((?:\\.|[^<>\\\r\n])*+)>")
_LABEL = re.compile(rb"\[(?:\\.|[^\[\]\\])*+\]:", re.DOTALL)
_MARKS = re.compile(r"""([\\()<>&*_`|"'\[\]{}$!])""")
_TAG = re.compile(rb"""<[A-Za-z][A-Za-z0-9-]*+(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>""")
_ATTRIBUTE = re.compile(
    rb"""(?P<name>[^\s"'<>/=]++)"""
    rb"""(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'<>=`]++)))?"""
)


@dataclass(frozen=True, slots=True)
class _Place:
    """An address as it is meant, and the bytes that say it."""

    start: int
    end: int
    url: str
    is_html: bool = False

    def written(self, new: str, source: bytes) -> bytes:
        """What says the new address here: as plainly as the old one was said, else escaped."""
        if source[self.start : self.end] == self.url.encode():
            return new.encode()
        return (html.escape(new) if self.is_html else _MARKS.sub(r"\\\1", new)).encode()


@dataclass(slots=True)
class _Open:
    """A link whose words are being read; ``inner`` is where they end, as far as is known."""

    link: Any
    inner: int


@dataclass(slots=True)
class Rewriting:
    """A page with new addresses, and which address became which."""

    source: bytes
    became: dict[str, str] = field(default_factory=dict)


def put_addresses(
    source: bytes, events: Sequence[Ranged], definitions: Mapping[str, LinkDef], step: Step
) -> Rewriting:
    """``source`` with ``step`` asked for each address, by what it means and where it stands."""
    done = Rewriting(source)
    places = [*_inline(source, events), *_defined(source, definitions), *_in_html(source, events)]
    out, at = [], 0
    for place in sorted(places, key=lambda place: place.start):
        new = step(place.url, place.start)
        if new != place.url:
            done.became[place.url] = new
            out += [source[at : place.start], place.written(new, source)]
            at = place.end
    done.source = b"".join([*out, source[at:]])
    return done


def addresses(events: Sequence[Ranged], became: Mapping[str, str]) -> list[str]:
    """The addresses of all links and images in order; autolinks keep theirs."""
    links = filter(None, (_link(event) for event, _ in events))
    urls = ((link["dest_url"], link["link_type"] in AUTOLINKS) for link in links)
    return [url if kept else became.get(url, url) for url, kept in urls]


def _link(event: Any) -> Any:
    """What an event says of the link or image that begins with it."""
    tag = event.get("Start") if isinstance(event, dict) else None
    return next(iter(tag.values())) if isinstance(tag, dict) and _is_link(tag) else None


def _is_link(tag: Any) -> bool:
    return tag in ("Link", "Image") or (
        isinstance(tag, dict) and bool({"Link", "Image"} & set(tag))
    )


def _inline(source: bytes, events: Sequence[Ranged]) -> Iterator[_Place]:
    """Links and images whose address stands behind their words."""
    waiting: list[_Open] = []
    for event, span in events:
        if isinstance(event, dict) and _is_link(event.get("End")):
            ended = waiting.pop()
            if ended.link["link_type"] == "Inline":
                opening = source.find(b"](", ended.inner, span["end"])
                yield from _destination(source, opening + 2, ended.link["dest_url"])
        if waiting:
            waiting[-1].inner = max(waiting[-1].inner, span["end"])
        if link := _link(event):
            waiting.append(_Open(link, span["start"] + 1))


def _defined(source: bytes, definitions: Mapping[str, LinkDef]) -> Iterator[_Place]:
    for definition in definitions.values():
        if label := _LABEL.match(source, definition["span"]["start"]):
            yield from _destination(source, label.end(), definition["dest"])


def _destination(source: bytes, at: int, url: str) -> Iterator[_Place]:
    """The address that stands at or behind ``at`` (CommonMark 0.31, section 6.3)."""
    gap = _GAP.match(source, at)
    start = gap.end() if gap else at
    if angles := _IN_ANGLES.match(source, start):
        yield _Place(*angles.span(1), url)
    else:
        yield _Place(start, _bare_end(source, start), url)


def _bare_end(source: bytes, at: int) -> int:
    """Where an address without angle brackets ends: at a space, or a bracket it did not open."""
    depth = 0
    while at < len(source) and source[at] > 0x20:
        if source[at] == ord("\\"):
            at += 1
        else:
            depth += (source[at] == ord("(")) - (source[at] == ord(")"))
        if depth < 0:
            return at
        at += 1
    return at


def _in_html(source: bytes, events: Sequence[Ranged]) -> Iterator[_Place]:
    for event, span in events:
        begins = isinstance(event, dict) and event.get("Start") == "HtmlBlock"
        if begins or (isinstance(event, dict) and "InlineHtml" in event):
            for tag in _TAG.finditer(source, span["start"], span["end"]):
                yield from _attributes(source, *tag.span())


def _attributes(source: bytes, start: int, end: int) -> Iterator[_Place]:
    for match in _ATTRIBUTE.finditer(source, start + 1, end):
        if match["name"].lower() in (b"href", b"src") and match.lastgroup != "name":
            first, last = match.span(match.lastgroup or "")
            url = html.unescape(source[first:last].decode())
            yield _Place(first, last, url, is_html=True)
