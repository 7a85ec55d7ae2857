"""What a reading says of a page to the rest of the toolkit: pieces, outline, the words by place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from toolkit.formats.census import HIDDEN, OFFERED, WORD, segment_spans
from toolkit.formats.text.blocks import Block, Shape, Span
from toolkit.formats.text.links import links
from toolkit.formats.text.looks import MARK, one_line
from toolkit.formats.text.looks import WORD as LETTER
from toolkit.formats.text.place import TIGHT
from toolkit.model import Kind, Markup, Outline, Page, Piece, Segment, Spot, Verbatim

_KINDS = {Shape.HEADING: Kind.HEADING, Shape.ITEM: Kind.ITEM}
_ROLES = {Shape.ITEM: "list item", Shape.PARAGRAPH: "paragraph", Shape.LINE: "line"}


def pieces(
    blocks: Sequence[Block], source: bytes, start: int, anchors: Sequence[str]
) -> Iterator[Piece]:
    """The page from byte ``start`` on, cut into what is translated and what is not."""
    for segment, (begin, end) in _segments(blocks, source, anchors):
        if begin > start:
            yield Verbatim(source[start:begin])
        yield segment
        start = end
    if start < len(source):
        yield Verbatim(source[start:])


def _segments(
    blocks: Sequence[Block], source: bytes, anchors: Sequence[str]
) -> Iterator[tuple[Segment, Span]]:
    ids, anchor = iter(anchors), ""
    below: Block | None
    for block, below in zip_longest(blocks, blocks[1:]):
        if block.shape is Shape.HEADING:
            anchor = next(ids)
        tight = block.tight or bool(below and below.tight)
        for start, end in spans(block):
            raw = source[start:end]
            text = one_line(raw.decode()) if block.cells else block.text
            if LETTER.search(text):
                yield _segment(block, raw, text, anchor, tight=tight), (start, end)


def _segment(block: Block, raw: bytes, text: str, anchor: str, *, tight: bool) -> Segment:
    role = f"heading {block.level}" if block.level else _ROLES.get(block.shape, "cell")
    kind = Kind.CELL if block.cells else _KINDS.get(block.shape, Kind.PARAGRAPH)
    return Segment(
        raw=raw,
        text=text,
        kind=kind,
        line=block.line,
        hang=block.hang,
        role=role,
        anchor=anchor,
        syntax=block.look + TIGHT * tight,
    )


def spans(block: Block) -> Sequence[Span]:
    """Where the words of a block are: in its cells, or in one stretch; a rule has none."""
    if block.shape is Shape.RULE:
        return ()
    return block.cells or [(block.start, block.end)]


def outline(blocks: Sequence[Block], source: bytes) -> Outline:
    """The blocks without their words, and where those are."""
    walls = [
        (each.shape, each.level, each.depth, each.quote, each.style, each.tight, len(each.cells))
        for each in blocks
    ]
    spots = (
        Spot(start, end, tuple(_markup(source[start:end], start)))
        for block in blocks
        for start, end in spans(block)
    )
    return Outline(walls, tuple(spots))


def _markup(raw: bytes, start: int) -> Iterator[Markup]:
    """The addresses in a text: all that it has beside its words."""
    text, at = raw.decode(), 0
    for link in links(text):
        start += len(text[at : link.start].encode())
        yield Markup("link", link.url, start, deliberate=True)
        at = link.start


def census(page: Page, source: bytes, start: int, blocks: Sequence[Block]) -> Counter[str]:
    """The words of a page's body by their place; those of no segment, markers aside, are hidden."""
    offered = [span for span in segment_spans(page) if span[0] >= start]
    words = Counter[str]({OFFERED: sum(_count(source[begin:end]) for begin, end in offered)})
    markers = [(block.marker_start, block.start) for block in blocks if block.marker]
    at = start
    for begin, end in [*sorted([*offered, *markers]), (len(source), len(source))]:
        words[HIDDEN] += _count(source[at:begin])
        at = max(at, end)
    return +words


def _count(raw: bytes) -> int:
    return len(WORD.findall(re.sub(MARK, "", raw.decode())))
