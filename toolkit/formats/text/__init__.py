"""Plain text pages, as people write them in copy sent by mail.

Nothing in such a page says what is a heading; ``read`` guesses it, from how lines look and from
what stands around them, and says why and how sure it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

from toolkit.formats import frontmatter
from toolkit.formats.dress import Dress
from toolkit.formats.encoding import decoded
from toolkit.formats.markdown.headings import slugify
from toolkit.formats.text import outline as outlines
from toolkit.formats.text.blocks import Block, Shape, Sure, Why
from toolkit.formats.text.html import write
from toolkit.formats.text.letters import with_letters
from toolkit.formats.text.looks import MARK, one_line
from toolkit.formats.text.place import alone, place
from toolkit.formats.text.reading import read
from toolkit.formats.text.values import put_values
from toolkit.messages import _
from toolkit.model import (
    Finding,
    FormatOptions,
    Kind,
    Outline,
    Page,
    Piece,
    Segment,
    Severity,
    Step,
)

__all__ = ["Block", "Shape", "Sure", "Text", "Why", "read"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class Text:
    """The format of ``.txt`` pages (see ``model.Format`` for the verbs)."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt",)

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut a page into pieces.

        Raises SourceError where the bytes are not UTF-8; whatever else is wrong is a finding.
        """
        decoded(source, path)
        front = frontmatter.read(source, path, options.front_matter)
        blocks = read(source, front.end)
        anchors = _anchors(blocks)
        pieces = (*front.pieces, *outlines.pieces(blocks, source, front.end, anchors))
        return Page(
            path,
            pieces,
            outlines.outline(blocks, source),
            meta=front.meta,
            anchors=anchors,
            findings=(*front.findings, *_unfit(pieces, path)),
        )

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:
        """What stands in the page for ``text``; ``strict`` puts it between marks nobody sees."""
        return place(text, segment, strict=strict)

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:
        """``placed`` with a word joiner before each mark, so that it is none."""
        if segment.kind is Kind.META:
            return placed
        for at in sorted(set(marks), reverse=True):
            placed = placed[:at] + MARK.encode() + placed[at:]
        return placed

    def outline(self, source: bytes, options: FormatOptions) -> Outline:
        """The block structure, and the addresses in every text."""
        return outlines.outline(read(source, _start(source, options)), source)

    def html(self, source: bytes, options: FormatOptions, dress: Dress) -> str:
        """The page's body as HTML; ``dress`` speaks in bytes of the whole page."""
        front = frontmatter.read(source, "", options.front_matter)
        titled = bool(front.meta.get("title"))
        return write(read(source, front.end), source, dress, titled=titled)

    def mark(self, source: bytes, marks: Iterable[tuple[int, int, Mapping[str, str]]]) -> bytes:  # noqa: ARG002
        """The page as it is: plain text has no place for attributes."""
        return source

    def with_values(self, source: bytes, options: FormatOptions, text: Step, url: Step) -> bytes:
        """The page with its declared values in it: ``text`` in text, ``url`` in addresses."""
        return put_values(source, _start(source, options), text, url)

    def with_addresses(self, source: bytes, options: FormatOptions, step: Step) -> bytes:  # noqa: ARG002
        """The page as it is: its addresses are text that readers see."""
        return source

    def with_letters(
        self,
        segment: Segment,
        labels: Set[str],  # noqa: ARG002
        change: Callable[[str], str],
    ) -> str:
        """The segment's text with ``change`` over each stretch of plain letters."""
        return segment.text if segment.context == "slug" else with_letters(segment.text, change)

    def plain(self, text: str, segment: Segment) -> str:
        """The words of a text: it has no marks but those at its ends."""
        return text if segment.kind is Kind.META else one_line(text)

    def in_language(self, source: bytes, lang: str, direction: str) -> bytes:  # noqa: ARG002
        """The page as it is: plain text does not say its language."""
        return source

    def census(self, page: Page, source: bytes, options: FormatOptions) -> Counter[str]:
        """The words that a reader sees, by where they are."""
        start = _start(source, options)
        return outlines.census(page, source, start, read(source, start))

    def alone(self, placed: bytes, segment: Segment) -> bool:
        """Whether a placed text is read as its source is, whatever stands around it."""
        return alone(placed, segment)


def _start(source: bytes, options: FormatOptions) -> int:
    return frontmatter.read(source, "", options.front_matter).end


def _anchors(blocks: Sequence[Block]) -> tuple[str, ...]:
    taken: dict[str, int] = {}
    return tuple(slugify(each.text, taken) for each in blocks if each.shape is Shape.HEADING)


def _unfit(pieces: Iterable[Piece], path: str) -> Iterator[Finding]:
    """Texts with a control character: no catalog may hold one."""
    for piece in pieces:
        found = _CONTROL.search(piece.text) if isinstance(piece, Segment) else None
        if found and isinstance(piece, Segment):
            said = _("the text holds U+{code}, which no catalog can", code=f"{ord(found[0]):04X}")
            line = piece.line + piece.raw.count(b"\n", 0, max(piece.raw.find(found[0].encode()), 0))
            yield Finding("control-character", Severity.ERROR, said, path, line, page=path)
