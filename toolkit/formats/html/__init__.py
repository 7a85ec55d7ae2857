"""HTML pages, in the author's own tags: nothing changes but words.

What is shared with the blocks of HTML in Markdown lies in the modules beside this one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace

from toolkit.formats import frontmatter
from toolkit.formats.census import CODE, HIDDEN, WORD, Span, place_of, segment_spans
from toolkit.formats.dress import Dress, attributes
from toolkit.formats.encoding import decoded
from toolkit.formats.frontvalues import placed
from toolkit.formats.headings import with_ids
from toolkit.formats.html.dressed import dressed, in_language, marked, without_directives
from toolkit.formats.html.letters import plain, with_letters
from toolkit.formats.html.place import is_html, place, shield
from toolkit.formats.html.region import region
from toolkit.formats.html.shown import ADDRESSES, Role, edited, shown
from toolkit.formats.html.tokens import tokens
from toolkit.formats.html.walk import Found, Offer, Walk, stripped
from toolkit.formats.pieces import Unit, cut, unfit
from toolkit.model import (
    Finding,
    FormatOptions,
    Outline,
    Page,
    Segment,
    Severity,
    Spot,
    Step,
)

__all__ = [
    "Html",
    "alone",
    "census",
    "is_html",
    "plain",
    "segment",
    "shield",
    "spots",
    "with_letters",
]

_LINE_END = re.compile(rb"\r\n|\n|\r")


class Html:
    """The format of ``.html`` pages (see ``model.Format`` for the verbs)."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm")

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut a page into pieces.

        Raises SourceError where the bytes are not UTF-8; whatever else is wrong is a finding.
        """
        decoded(source, path)
        body = _Body(source, options, path)
        skipped = ((start + body.start, end + body.start) for start, end in body.found.skipped)
        pieces = (*body.front.pieces, *cut(source, body.start, body.units()))
        return Page(
            path,
            pieces,
            body.outline(),
            meta=body.meta(),
            skipped=tuple(skipped),
            anchors=body.anchors,
            ids=frozenset(body.found.ids),
            findings=(*body.front.findings, *body.complaints(path), *unfit(pieces, path)),
        )

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:
        """What stands in the page for ``text``."""
        if is_html(segment.syntax):
            return place(text, segment, strict=strict)
        return placed(text, segment)

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:
        """``placed`` with each mark as a character reference."""
        return shield(placed, segment.syntax, marks) if is_html(segment.syntax) else placed

    def outline(self, source: bytes, options: FormatOptions) -> Outline:
        """The tags and what stands between them, and the markup of every run."""
        return _Body(source, options).outline()

    def html(self, source: bytes, options: FormatOptions, dress: Dress) -> str:
        """The content of the page's ``<main>``, else of its body, with ``dress`` on."""
        start = frontmatter.read(source, "", options.front_matter).end
        body = source[start:]
        found = tokens(body)
        first, last = region(body, found)
        marks = (
            (mark.start - start - first, mark.end - start - first, mark.attributes)
            for mark in dress.marks
            if first <= mark.start - start < last
        )
        ids = ((at - first, at - first, id_) for at, id_ in _ids(body, dress) if first <= at < last)
        inside = body[first:last]
        more = [*ids, *(without_directives(inside) if dress.rich else ())]
        done = dressed(inside, dress, lambda at: at + first + start, marks, more=more)
        return done.decode(errors="replace")

    def mark(self, source: bytes, marks: Iterable[tuple[int, int, Mapping[str, str]]]) -> bytes:
        """The page with each of these byte ranges in an element with attributes."""
        pairs = sorted((start, end, tuple(said.items())) for start, end, said in marks)
        return edited(source, marked(source, tokens(source), pairs))

    def with_values(self, source: bytes, options: FormatOptions, text: Step, url: Step) -> bytes:
        """The page with its declared values in it: ``text`` in text, ``url`` in addresses."""

        def new(role: Role, said: str, at: int) -> str:
            if role in ADDRESSES:
                return url(said, at)
            return said if role is Role.CODE else text(said, at)

        return _exchanged(source, options, new)

    def with_addresses(self, source: bytes, options: FormatOptions, step: Step) -> bytes:
        """The page with each address of a link or an image as ``step`` has it."""

        def new(role: Role, said: str, at: int) -> str:
            return step(said, at) if role in ADDRESSES else said

        return _exchanged(source, options, new)

    def with_letters(
        self,
        segment: Segment,
        labels: Set[str],  # noqa: ARG002 - HTML has none
        change: Callable[[str], str],
    ) -> str:
        """The segment's text with ``change`` over each stretch of plain letters."""
        if segment.context == "slug":
            return segment.text
        return with_letters(segment.text, segment.syntax, change)

    def plain(self, text: str, segment: Segment) -> str:
        """The words of a text, without its tags and references."""
        return plain(text, segment.syntax) if is_html(segment.syntax) else text

    def in_language(self, source: bytes, lang: str, direction: str) -> bytes:
        """The page with ``lang`` on its ``<html>``, and ``dir`` where it is written or needed."""
        return in_language(source, lang, direction)

    def census(self, page: Page, source: bytes, options: FormatOptions) -> Counter[str]:
        """The words that a reader sees, by where they are."""
        start = frontmatter.read(source, "", options.front_matter).end
        return census(page, source[start:], lambda first, last: (first + start, last + start))

    def alone(self, placed: bytes, segment: Segment) -> bool:
        """Whether the text, by itself, is one run and holds no wall."""
        return alone(placed, segment.syntax)


def alone(placed: bytes, syntax: str) -> bool:
    """Whether a text, by itself, is one run; where no tag may stand, it is."""
    return syntax != "html" or Walk().read(placed).skeleton == ["run"]


def census(page: Page, source: bytes, in_page: Callable[[int, int], Span]) -> Counter[str]:
    """The words of a piece of HTML by where they are; ``in_page`` says where in the page."""
    offered, words = list(segment_spans(page)), Counter[str]()
    for one in shown(source):
        if one.role in ADDRESSES or not (count := len(WORD.findall(one.text))):
            continue
        found = place_of(page, offered, in_page(*stripped(source, one.start, one.end)))
        words[CODE if one.role is Role.CODE and found == HIDDEN else found] += count
    return words


def spots(found: Found, in_page: Callable[[int, int], Span]) -> Iterator[Spot]:
    """Where words stand in the page, with the markup there."""
    for run in found.runs:
        items = ((item, in_page(item.start, item.start)[0]) for item in run.markup())
        moved = tuple(replace(item, start=start) for item, start in items)
        yield Spot(*in_page(run.start, run.end), moved, run.stray())


def segment(offer: Offer, raw: bytes, line: int, anchor: str) -> Segment:
    """What a translator gets of an offer that stands in the page as ``raw``."""
    advice = offer.advice
    return Segment(
        raw=raw,
        text=offer.text,
        kind=offer.kind,
        line=line,
        context=advice.context,
        notes=advice.notes,
        role=offer.role,
        anchor=anchor,
        name=offer.name,
        syntax=offer.syntax,
        critical=advice.critical,
        max_length=advice.max_length,
    )


class _Body:
    """A page behind its front matter, read once."""

    def __init__(self, source: bytes, options: FormatOptions, path: str = "") -> None:
        self.source = source
        self.front = frontmatter.read(source, path, options.front_matter)
        self.start = self.front.end
        self.walk = Walk()
        self.found = self.walk.read(source[self.start :])
        self.walk.counsel.close()
        self.anchors = tuple(heading.id for heading in with_ids(_headings(self.found)))

    def outline(self) -> Outline:
        found = spots(self.found, lambda start, end: (start + self.start, end + self.start))
        return Outline(self.found.skeleton, tuple(found))

    def units(self) -> Iterator[Unit]:
        """What is offered; a title is the page's unless its front matter says another."""
        ends = [match.end() for match in _LINE_END.finditer(self.source)]
        for offer in self.found.offers:
            start, end = offer.start + self.start, offer.end + self.start
            own = replace(offer, name="") if offer.name in self.front.meta else offer
            anchor = self.anchors[offer.heading - 1] if offer.heading else ""
            line = bisect_right(ends, start) + 1
            yield Unit(start, end, segment(own, self.source[start:end], line, anchor))

    def meta(self) -> dict[str, str]:
        said = {one.name: one.text for one in reversed(self.found.offers) if one.name}
        return said | self.front.meta

    def complaints(self, path: str) -> Iterator[Finding]:
        for at, said in self.walk.counsel.complaints:
            line = len(_LINE_END.findall(self.source, 0, at + self.start)) + 1
            yield Finding("directive", Severity.ERROR, said, path, line, page=path)


def _headings(found: Found) -> Iterator[tuple[int, str, str | None]]:
    for one in found.headings:
        yield one.level, " ".join("".join(one.words).split()), one.id


def _ids(body: bytes, dress: Dress) -> Iterator[tuple[int, bytes]]:
    """The ids that headings lack, each where it is to stand."""
    headings = Walk().read(body).headings if dress.heading_ids else []
    for heading, id_ in zip(headings, dress.heading_ids, strict=False):
        if not heading.id:
            yield heading.start + len("<h1"), attributes([("id", id_)]).encode()


def _exchanged(
    source: bytes, options: FormatOptions, new: Callable[[Role, str, int], str]
) -> bytes:
    """The page with what ``new`` says in place of all that is shown or leads somewhere."""
    start = frontmatter.read(source, "", options.front_matter).end
    edits = []
    for one in shown(source[start:]):
        said = new(one.role, one.text, one.start + start)
        if said != one.text:
            edits.append((one.start + start, one.end + start, one.written(said)))
    return edited(source, edits)
