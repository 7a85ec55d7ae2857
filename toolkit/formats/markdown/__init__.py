"""Markdown: CommonMark with GFM's tables, task lists, alerts, strikethrough, and front matter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import cached_property, partial

from pyromark.event import LinkDef

from toolkit.errors import SourceError
from toolkit.formats import frontmatter
from toolkit.formats import html as hypertext
from toolkit.formats.dress import Dress, Step
from toolkit.formats.encoding import decoded
from toolkit.formats.markdown.addresses import addresses, put_addresses
from toolkit.formats.markdown.census import census
from toolkit.formats.markdown.events import definitions, events
from toolkit.formats.markdown.headings import headings, html_ids
from toolkit.formats.markdown.html import moved, write
from toolkit.formats.markdown.letters import folded_label, plain_text, with_letters
from toolkit.formats.markdown.markup import markup, unbalanced
from toolkit.formats.markdown.place import place, with_backslashes, with_entities
from toolkit.formats.markdown.structure import HtmlBlock, Run, Structure, structure
from toolkit.formats.markdown.units import Reader, definition_titles
from toolkit.formats.markdown.values import put_values
from toolkit.formats.pieces import Unit, cut, unfit
from toolkit.messages import _
from toolkit.model import (
    Finding,
    FormatOptions,
    Kind,
    Outline,
    Page,
    Segment,
    Severity,
    Spot,
)

_ON_ONE_LINE = frozenset([Kind.HEADING, Kind.CELL, Kind.ALT, Kind.TITLE, Kind.META])


class Markdown:
    """The format of ``.md`` pages (see ``model.Format`` for the verbs)."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut a page into pieces.

        Raises SourceError where the bytes are not UTF-8; whatever else is wrong is a finding.
        """
        decoded(source, path)
        front = frontmatter.read(source, path, options.front_matter)
        body = _Body(source, front.end, path, options)
        defined = definitions(body.text)
        units = sorted(body.units(defined), key=lambda unit: unit.start)
        pieces = (*front.pieces, *cut(source, front.end, units))
        findings = (*front.findings, *body.findings, *unfit(pieces, path))
        labels = frozenset(folded_label(label) for label in defined)
        anchors = tuple(body.anchors().values())
        return Page(
            path,
            pieces,
            body.outline(),
            meta=front.meta,
            labels=labels,
            skipped=tuple(body.skipped),
            anchors=anchors,
            ids=html_ids(body.events),
            findings=findings,
        )

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:
        """What stands in the page for ``text``; for its own, what stands there."""
        return segment.raw if text == segment.text else place(text, segment, strict=strict)

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:
        """``placed`` with a backslash before each mark; in a title, with entities instead."""
        if hypertext.is_html(segment.syntax):
            return hypertext.shield(placed, segment.syntax, marks)
        if segment.kind is Kind.TITLE:
            return with_entities(placed, marks)
        return placed if segment.kind is Kind.META else with_backslashes(placed, marks)

    def outline(self, source: bytes, options: FormatOptions) -> Outline:
        """The block structure, and the markup of every run."""
        end = frontmatter.read(source, "", options.front_matter).end
        return _Body(source, end, "", options).outline()

    def html(self, source: bytes, options: FormatOptions, dress: Dress) -> str:
        """The page's body as HTML; ``dress`` speaks in bytes of the whole page."""
        start = frontmatter.read(source, "", options.front_matter).end
        body = _Body(source, start, "", options)
        return write(body.events, body.body, moved(dress, start))

    def mark(self, source: bytes, marks: Iterable[tuple[int, int, Mapping[str, str]]]) -> bytes:
        """The page with each of these byte ranges in a ``<span>`` with attributes."""
        for start, end, attributes in sorted(marks, key=lambda mark: mark[0], reverse=True):
            said = "".join(f' {name}="{value}"' for name, value in attributes.items())
            span = b"<span" + said.encode() + b">" + source[start:end] + b"</span>"
            source = source[:start] + span + source[end:]
        return source

    def with_values(self, source: bytes, options: FormatOptions, text: Step, url: Step) -> bytes:
        """The page with its declared values in it: ``text`` in text, ``url`` in addresses."""
        start = frontmatter.read(source, "", options.front_matter).end
        body = _Body(source, start, "", options)
        steps = [lambda said, at, step=step: step(said, at + start) for step in (text, url)]
        return source[:start] + put_values(body.body, body.events, *steps)

    def with_addresses(self, source: bytes, options: FormatOptions, step: Step) -> bytes:
        """The page with each address of a link or an image as ``step`` has it.

        Raises SourceError where the page would not be the same but for its addresses.
        """
        start = frontmatter.read(source, "", options.front_matter).end
        body = _Body(source, start, "", options)
        asked = put_addresses(
            body.body,
            body.events,
            definitions(body.text),
            lambda url, at: step(url, at + start),
        )
        if not asked.became:
            return source
        done = source[:start] + asked.source
        again = _Body(done, start, "", options)
        same = addresses(again.events, {}) == addresses(body.events, asked.became)
        if not same or again.walls != body.walls:
            raise SourceError(
                _("its links cannot be written anew"),
                hint=_("write them like [words](page.md), and do it again"),
            )
        return done

    def with_letters(self, segment: Segment, labels: Set[str], change: Callable[[str], str]) -> str:
        """The segment's text with ``change`` over each stretch of plain letters."""
        if hypertext.is_html(segment.syntax):
            return hypertext.with_letters(segment.text, segment.syntax, change)
        return with_letters(segment, labels, change)

    def plain(self, text: str, segment: Segment) -> str:
        """The words of a text, without its marks; a front-matter value has none."""
        if hypertext.is_html(segment.syntax):
            return hypertext.plain(text, segment.syntax)
        return text if segment.kind is Kind.META else plain_text(text)

    def in_language(self, source: bytes, lang: str, direction: str) -> bytes:  # noqa: ARG002
        """The page as it is: Markdown does not say its language."""
        return source

    def census(self, page: Page, source: bytes, options: FormatOptions) -> Counter[str]:
        """The words that a reader sees, by where they are."""
        start = frontmatter.read(source, "", options.front_matter).end
        body = _Body(source, start, "", options)
        words = census(page, body.events, start)
        for block in body.structure.html:
            at = partial(block.in_page, base=start)
            words += hypertext.census(page, block.lines.of(body.body), at)
        return words

    def alone(self, placed: bytes, segment: Segment) -> bool:
        """Whether the text, in a paragraph of its own, stays one run."""
        if hypertext.is_html(segment.syntax):
            return hypertext.alone(placed, segment.syntax)
        if segment.kind in _ON_ONE_LINE:
            return True  # no block can begin there; alone it could
        found = structure(events(placed.decode()), placed)
        return found.skeleton == ["Paragraph", "run", "end"]


class _Body:
    """A page behind its front matter, parsed once."""

    def __init__(self, source: bytes, start: int, path: str, options: FormatOptions) -> None:
        self.source, self.start, self.path = source, start, path
        self.body = source[start:]
        self.text = self.body.decode()
        self.events = events(self.text, options.names, math=options.math)
        self.findings: list[Finding] = []
        self.skipped: list[tuple[int, int]] = []

    @cached_property
    def structure(self) -> Structure:
        return structure(self.events, self.body)

    @property
    def walls(self) -> list[object]:
        """The skeleton without the words of the author's HTML."""
        leaves = self.structure.skeleton
        return [one for one in leaves if not (isinstance(one, tuple) and one[0] == "Html")]

    def outline(self) -> Outline:
        return Outline(self.structure.skeleton, tuple(self._spots()))

    def _spots(self) -> Iterator[Spot]:
        """Runs of Markdown and of HTML, in the order of the page."""
        yield from sorted([*self._runs(), *self._html_spots()], key=lambda spot: spot.start)

    def _runs(self) -> Iterator[Spot]:
        for run in self.structure.runs:
            found = markup(run.events)
            moved = tuple(replace(item, start=item.start + self.start) for item in found)
            yield Spot(run.start + self.start, run.end + self.start, moved, unbalanced(found))

    def _html_spots(self) -> Iterator[Spot]:
        for block in self.structure.html:
            yield from hypertext.spots(block.found, partial(block.in_page, base=self.start))

    def units(self, definitions: Mapping[str, LinkDef]) -> Iterator[Unit]:
        """Every segment of the body, with offsets in the whole page."""
        reader = Reader(self.body, self.source[: self.start].count(b"\n"))
        anchor, ids = "", self.anchors()
        found: list[Run | HtmlBlock] = [*self.structure.runs, *self.structure.html]
        for one in sorted(found, key=lambda one: one.start):
            if isinstance(one, HtmlBlock):
                self._skip(*(one.in_page(*span) for span in one.found.skipped))
                yield from map(self._moved, reader.html_units(one, anchor))
                continue
            if one.block == "Heading":
                anchor = ids[one.path[-1].start]
            if one.advice is None:
                self._skip((one.start, one.end))
            else:
                yield from map(self._moved, reader.units(one, one.advice, anchor))
        self._complain(self.structure.complaints, reader)
        yield from map(self._moved, definition_titles(reader, definitions))

    def _skip(self, *spans: tuple[int, int]) -> None:
        self.skipped += [(start + self.start, end + self.start) for start, end in spans]

    def anchors(self) -> dict[int, str]:
        """The id of each heading, by the byte where it begins."""
        starts = [
            span["start"]
            for event, span in self.events
            if isinstance(event, dict) and "Heading" in event.get("Start", ())
        ]
        return {at: heading.id for at, heading in zip(starts, headings(self.events), strict=True)}

    def _moved(self, unit: Unit) -> Unit:
        return Unit(unit.start + self.start, unit.end + self.start, unit.segment)

    def _complain(self, complaints: Iterable[tuple[int, str]], reader: Reader) -> None:
        for at, problem in complaints:
            line = reader.line(at)
            self.findings.append(
                Finding("directive", Severity.ERROR, problem, self.path, line, page=self.path)
            )
