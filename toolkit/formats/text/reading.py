"""``read``: plain text → blocks, each with its bytes, its reason and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.formats.text.blocks import Block, Shape, Span, Sure
from toolkit.formats.text.drafts import Draft, drafts, gaps
from toolkit.formats.text.headings import Headings, level
from toolkit.formats.text.lines import Line, lines
from toolkit.formats.text.lists import nest, style

_ALWAYS = (Shape.RULE, Shape.ROW, Shape.ITEM)


def read(source: bytes, start: int = 0) -> tuple[Block, ...]:
    """The blocks of ``source`` from byte ``start`` on (behind front matter), in page order.

    ``source`` is UTF-8; spans are bytes of it. Linear in time.

    Raises:
        UnicodeDecodeError: the bytes are not UTF-8.
    """
    found = list(drafts(lines(source, start)))
    nest(found)
    Headings(found).find()
    nest(found)  # behind a numbered heading no list goes on
    level(found)
    return tuple(_block(draft, source) for draft in found)


def _block(draft: Draft, source: bytes) -> Block:
    first, last = draft.first, draft.lines[-1]
    marker = draft.marker
    return Block(
        shape=draft.shape,
        start=first.raw_start,
        end=last.raw_end,
        text=draft.text,
        line=first.number,
        lines=tuple(line.span for line in draft.lines),
        why=draft.why,
        sure=Sure.CERTAIN if draft.shape in _ALWAYS else draft.sure,
        level=draft.level,
        depth=draft.depth,
        quote=draft.quote,
        marker=marker.marker if marker else "",
        marker_start=marker.marker_start if marker else first.raw_start,
        ordered=bool(marker and marker.marker_kind in ("number", "letter")),
        style=style(draft),
        tight=draft.tight,
        cells=tuple(_cells(first, source)) if draft.shape is Shape.ROW else (),
        look=draft.look,
        hang=_hang(draft),
    )


def _hang(draft: Draft) -> str:
    """What stands before further lines; nothing where an item's do not hang."""
    if len(draft.lines) == 1:
        return ""
    second = draft.lines[1]
    hangs = draft.shape is not Shape.ITEM or second.indent > draft.indent
    return second.before if hangs else ""


def _cells(line: Line, source: bytes) -> Iterator[Span]:
    """The cells of a row; the spaces behind a cell are its own, a tab is not."""
    text = source[line.raw_start : line.raw_end].decode()
    at, start = line.raw_start, 0
    for begin, end, _ in [*gaps(text), (len(text), len(text), True)]:
        padded = end if text[begin:end].isspace() and "\t" not in text[begin:end] else begin
        cell = len(text[start:padded].encode())
        yield at, at + cell
        at += cell + len(text[padded:end].encode())
        start = end
