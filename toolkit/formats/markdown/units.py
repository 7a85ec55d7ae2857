"""What is offered to a translator: runs of a page's structure become segments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import unescape
from typing import Any

from pyromark.event import LinkDef

from toolkit.formats import html
from toolkit.formats.directives import Advice
from toolkit.formats.markdown import text
from toolkit.formats.markdown.events import Ranged
from toolkit.formats.markdown.structure import HtmlBlock, Run
from toolkit.formats.markdown.trim import trimmed
from toolkit.formats.pieces import Unit
from toolkit.model import Kind, Segment

_LINE_END = re.compile(rb"\r\n|\n|\r")
_WORD = re.compile(r"[^\W_]")
_HTML_WORDS = re.compile(
    r"\b(?:alt|title|aria-label|placeholder)\s*=\s*(?:\"[^\"]*\w|'[^']*\w|\w)", re.IGNORECASE
)
_TITLE = rb"""(?P<title>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))"""
_GAP = rb"(?:[ \t]|[\r\n][ \t>]*)"  # white space, over lines of a quotation too
_IMAGE_TITLE = re.compile(
    rb"\]\(" + _GAP + rb"*(?:<[^<>\n]*>|[^\s<]\S*+)" + _GAP + rb"+" + _TITLE + _GAP + rb"*\)\Z",
    re.DOTALL,
)
_DEFINITION_TITLE = re.compile(_TITLE + rb"\s*\Z", re.DOTALL)
_KINDS = {
    "Heading": Kind.HEADING,
    "TableCell": Kind.CELL,
    "DefinitionListTitle": Kind.TERM,
}
_WITHIN_A_LINE = (Kind.CELL, Kind.ALT, Kind.TITLE)
_CONTAINERS = {
    "Item": Kind.ITEM,
    "DefinitionListDefinition": Kind.DEFINITION,
    "FootnoteDefinition": Kind.FOOTNOTE,
}


class Reader:
    """Makes units of runs; remembers what later ones need: column headers, line numbers."""

    def __init__(self, source: bytes, lines_before: int) -> None:
        self.source = source
        self.lines_before = lines_before
        self.line_starts = [match.end() for match in _LINE_END.finditer(source)]
        self.columns: dict[tuple[int, int], str] = {}

    def units(self, run: Run, advice: Advice, anchor: str) -> Iterator[Unit]:
        """The segments of one run: itself, or the images that it is made of."""
        if _only_images(run.events, self.source):
            yield from self._images(run, advice, anchor)
        elif _readable(run.events):
            kind, role = self._what(run)
            start, end = trimmed(run, self.source)
            msgid = self._msgid(run, start, end)
            yield self.unit(start, end, msgid, kind, role, advice, anchor)

    def html_units(self, block: HtmlBlock, anchor: str) -> Iterator[Unit]:
        """The segments of a block of HTML."""
        for offer in block.found.offers:
            start, end = block.in_page(offer.start, offer.end)
            own = block.found.headings[offer.heading - 1].id if offer.heading else None
            raw = self.source[start:end]
            made = html.segment(replace(offer, name=""), raw, self.line(start), own or anchor)
            hang = text.hang(self.source, block.lines.line_in_page(start))
            yield Unit(start, end, replace(made, hang=hang))

    def unit(
        self,
        start: int,
        end: int,
        msgid: str,
        kind: Kind,
        role: str,
        advice: Advice,
        anchor: str,
        *,
        syntax: str = "",
    ) -> Unit:
        """A segment of these bytes, with all that was said about its block."""
        segment = Segment(
            raw=self.source[start:end],
            text=msgid,
            kind=kind,
            line=self.line(start),
            hang="" if kind in _WITHIN_A_LINE else text.hang(self.source, start),
            context=advice.context,
            notes=advice.notes,
            role=role,
            anchor=anchor,
            syntax=syntax,
            critical=advice.critical,
            max_length=advice.max_length,
        )
        return Unit(start, end, segment)

    def line(self, offset: int) -> int:
        """The line, from 1, in which a byte stands."""
        return self.lines_before + bisect_right(self.line_starts, offset) + 1

    def _msgid(self, run: Run, start: int, end: int) -> str:
        return text.msgid(self.source, start, end, run.events, _quotes(run))

    def _what(self, run: Run) -> tuple[Kind, str]:
        kind = _kind(run)
        match kind:
            case Kind.HEADING:
                return kind, f"heading {run.path[-1].data['Heading']['level'][1]}"
            case Kind.CELL:
                return kind, self._cell(run)
            case Kind.ITEM:
                return kind, "list item"
        return kind, _paragraph(run) if kind is Kind.PARAGRAPH else str(kind)

    def _cell(self, run: Run) -> str:
        table, row, cell = run.path[-3:]
        place = (table.start, cell.index)
        if row.tag == "TableHead":
            self.columns[place] = self._msgid(run, run.start, run.end)
            return "column header"
        column = self.columns.get(place)
        return f'cell in column "{column}"' if column else "cell"

    def _images(self, run: Run, advice: Advice, anchor: str) -> Iterator[Unit]:
        for start, end, image, inner in _spans(run.events):
            if _readable(inner):
                first, last = start + 2, max(span["end"] for _, span in inner)
                msgid = text.msgid(self.source, first, last, inner, _quotes(run))
                yield self.unit(first, last, msgid, Kind.ALT, "image description", advice, anchor)
            words = _WORD.search(image["title"])
            title = _IMAGE_TITLE.search(self.source, start, end) if words else None
            if title:
                yield self.title(
                    *title.span("title"),
                    image["title"],
                    "image title",
                    advice,
                    anchor,
                )

    def title(
        self, start: int, end: int, title: str, role: str, advice: Advice, anchor: str
    ) -> Unit:
        """A link's or an image's title between its quotes, which stay outside the segment."""
        words = " ".join(title.split())
        syntax = self.source[start : start + 1].decode()
        inner = self.source[start + 1 : end - 1]
        first = end - 1 - len(inner.lstrip())
        last = start + 1 + len(inner.rstrip())
        return self.unit(first, last, words, Kind.TITLE, role, advice, anchor, syntax=syntax)


def definition_titles(reader: Reader, definitions: Mapping[str, LinkDef]) -> Iterator[Unit]:
    """The titles of reference definitions, which stand outside every block."""
    for definition in definitions.values():
        span = definition["span"]
        found = _DEFINITION_TITLE.search(reader.source, span["start"], span["end"])
        if found and definition["title"] and _WORD.search(definition["title"]):
            start, end = found.span("title")
            yield reader.title(start, end, definition["title"], "link title", Advice(), "")


def _quotes(run: Run) -> int:
    return sum(block.tag == "BlockQuote" for block in run.path)


def _kind(run: Run) -> Kind:
    if run.block in _KINDS:
        return _KINDS[run.block]
    for block in reversed(run.path):
        if block.tag in _CONTAINERS:
            return _CONTAINERS[block.tag]
        if block.tag == "BlockQuote":
            break
    return Kind.PARAGRAPH


def _paragraph(run: Run) -> str:
    for block in reversed(run.path):
        if block.tag == "BlockQuote":
            alert = block.data["BlockQuote"]
            return f"paragraph in {alert.lower()} box" if alert else "quotation"
    return "paragraph"


def _readable(events: list[Ranged]) -> bool:
    """There are words that a reader sees and that are not code."""
    for event, _ in events:
        if not isinstance(event, dict):
            continue
        if "Text" in event and _WORD.search(event["Text"]):
            return True
        if "InlineHtml" in event and _HTML_WORDS.search(unescape(event["InlineHtml"])):
            return True
        if _title_of(event) and _WORD.search(_title_of(event)):
            return True
    return False


def _title_of(event: dict[str, Any]) -> str:
    tag = event.get("Start")
    if not isinstance(tag, dict):
        return ""
    (data,) = tag.values()
    return str(data.get("title", "")) if isinstance(data, dict) else ""


def _spans(events: list[Ranged]) -> Iterator[tuple[int, int, dict[str, str], list[Ranged]]]:
    """Each outermost image: its bytes, what the parser says of it, the events inside it."""
    depth = first = 0
    for index, (event, span) in enumerate(events):
        if isinstance(event, dict) and event.get("End") == "Image":
            depth -= 1
            if not depth:
                image = events[first][0]["Start"]["Image"]
                yield span["start"], span["end"], image, events[first + 1 : index]
        elif isinstance(event, dict) and "Image" in event.get("Start", ()):
            first = first if depth else index
            depth += 1


def _only_images(events: list[Ranged], source: bytes) -> bool:
    """Nothing but images (in links, perhaps) and space: then each description is a segment."""
    images = list(_spans(events))
    if not images or not all(_apart(*image[:3], source) for image in images):
        return False
    spans = [(start, end) for start, end, _, _ in images]
    return all(_inside(spans, span) or _silent(event) for event, span in events)


def _inside(spans: list[tuple[int, int]], span: dict[str, int]) -> bool:
    nearest = bisect_right(spans, span["start"], key=lambda image: image[0]) - 1
    return nearest >= 0 and span["end"] <= spans[nearest][1]


def _apart(start: int, end: int, image: dict[str, str], source: bytes) -> bool:
    """Whether an image's words can be cut out of it."""
    if image["link_type"] in text.BARE_LINKS:
        return False  # the description of ``![text]`` is also its label
    if image["link_type"] != "Inline" or not image["title"]:
        return True
    return bool(_IMAGE_TITLE.search(source, start, end))


def _silent(event: Any) -> bool:
    if isinstance(event, str):
        return event == "SoftBreak"
    ((name, value),) = event.items()
    if name == "Start":
        return isinstance(value, dict) and "Link" in value and not value["Link"]["title"]
    return (name == "End" and value == "Link") or (name == "Text" and not value.strip())
