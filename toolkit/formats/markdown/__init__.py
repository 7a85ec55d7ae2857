"""Markdown: CommonMark with GFM's tables, task lists, alerts, strikethrough, and front matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import pyromark
from pyromark.event import LinkDef

from toolkit.errors import SourceError
from toolkit.formats import frontmatter
from toolkit.formats.markdown.advice import Counsel
from toolkit.formats.markdown.events import OPTIONS, events
from toolkit.formats.markdown.headings import headings
from toolkit.formats.markdown.letters import folded_label
from toolkit.formats.markdown.markup import markup, unbalanced
from toolkit.formats.markdown.place import place, with_backslashes
from toolkit.formats.markdown.structure import Structure, structure
from toolkit.formats.markdown.units import Reader, Unit, definition_titles
from toolkit.model import (
    Finding,
    FormatOptions,
    Kind,
    Outline,
    Page,
    Piece,
    Segment,
    Severity,
    Spot,
    Verbatim,
)

_NO_MARKDOWN = frozenset([Kind.META, Kind.TITLE])
_ON_ONE_LINE = frozenset([Kind.HEADING, Kind.CELL, Kind.ALT, Kind.TITLE, Kind.META])


class Markdown:
    """The format of ``.md`` pages (see ``model.Format`` for the verbs)."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut a page into pieces.

        Raises SourceError where the bytes are not UTF-8; whatever else is wrong is a finding.
        """
        decode(source, path)
        front = frontmatter.read(source, path, options.front_matter)
        body = _Body(source, front.end, path, options)
        definitions = pyromark.reference_definitions(body.text, options=OPTIONS)
        units = sorted(body.units(definitions), key=lambda unit: unit.start)
        pieces = (*front.pieces, *_cut(source, front.end, units))
        findings = (*front.findings, *body.findings)
        labels = frozenset(folded_label(label) for label in definitions)
        return Page(path, pieces, body.outline(), front.meta, labels, findings)

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:
        """What stands in the page for ``text``."""
        return place(text, segment, strict=strict)

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:
        """``placed`` with a backslash before each mark, where Markdown knows backslashes."""
        return placed if segment.kind in _NO_MARKDOWN else with_backslashes(placed, marks)

    def outline(self, source: bytes, options: FormatOptions) -> Outline:
        """The block structure, and the markup of every run."""
        end = frontmatter.read(source, "", options.front_matter).end
        return _Body(source, end, "", options).outline()

    def alone(self, placed: bytes, segment: Segment) -> bool:
        """Whether the text, in a paragraph of its own, stays one run."""
        if segment.kind in _ON_ONE_LINE:
            return True  # no block can begin there; alone it could
        found = structure(events(placed.decode()), placed)
        return found.skeleton == ["Paragraph", "run", "end"]


def decode(source: bytes, path: str) -> str:
    """The text of a page. Raises SourceError with the line of the first bad byte."""
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        raise SourceError(
            f"byte 0x{source[error.start]:02x} is not UTF-8",
            file=path,
            line=line,
            hint="save the page as UTF-8",
        ) from None


class _Body:
    """A page behind its front matter, parsed once."""

    def __init__(self, source: bytes, start: int, path: str, options: FormatOptions) -> None:
        self.source, self.start, self.path = source, start, path
        self.body = source[start:]
        self.text = self.body.decode()
        self.events = events(self.text, options.names, math=options.math)
        self.structure: Structure = structure(self.events, self.body)
        self.findings: list[Finding] = []

    def outline(self) -> Outline:
        return Outline(self.structure.skeleton, tuple(self._spots()))

    def _spots(self) -> Iterator[Spot]:
        for run in self.structure.runs:
            found = markup(run.events)
            moved = tuple(replace(item, start=item.start + self.start) for item in found)
            yield Spot(run.start + self.start, run.end + self.start, moved, unbalanced(found))

    def units(self, definitions: Mapping[str, LinkDef]) -> Iterator[Unit]:
        """Every segment of the body, with offsets in the whole page."""
        reader = Reader(self.body, self.source[: self.start].count(b"\n"))
        counsel = Counsel(self.structure)
        anchor, ids = "", iter(headings(self.events))
        for run in self.structure.runs:
            if run.block == "Heading":
                anchor = next(heading.id for heading in ids)
            advice = counsel.of(run)
            if advice is not None:
                yield from map(self._moved, reader.units(run, advice, anchor))
        self._complain(counsel.complaints, reader)
        yield from map(self._moved, definition_titles(reader, definitions))

    def _moved(self, unit: Unit) -> Unit:
        return Unit(unit.start + self.start, unit.end + self.start, unit.segment)

    def _complain(self, complaints: Iterable[tuple[int, str]], reader: Reader) -> None:
        for at, problem in complaints:
            line = reader.line(at)
            self.findings.append(
                Finding("directive", Severity.ERROR, problem, self.path, line, page=self.path)
            )


def _cut(source: bytes, start: int, units: list[Unit]) -> Iterator[Piece]:
    """The units and what lies between them."""
    for unit in units:
        if unit.start > start:
            yield Verbatim(source[start : unit.start])
        yield unit.segment
        start = unit.end
    if start < len(source):
        yield Verbatim(source[start:])
