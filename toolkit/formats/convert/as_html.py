"""Blocks as HTML, for what stands in a place that Markdown has no words for."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from toolkit.formats.convert.blocks import (
    Block,
    Code,
    Heading,
    Html,
    List,
    Paragraph,
    Part,
    Quote,
    Span,
    Table,
    Words,
)


def as_html(blocks: Sequence[Block]) -> str:
    """The blocks of a cell; a paragraph alone needs no tag."""
    told = [block for block in blocks if isinstance(block, _SAID)]
    if len(told) == 1 and isinstance(told[0], Paragraph):
        return words_as_html(told[0].words)
    return "".join(map(_block, told))


def words_as_html(words: Words) -> str:
    """Runs of text, their looks as elements."""
    return "".join(map(_span, words))


def _block(block: Block) -> str:  # noqa: PLR0911 - one answer for each kind
    match block:
        case Heading(words=words, level=level):
            return f"<h{level}>{words_as_html(words)}</h{level}>" if 0 < level < 7 else _bold(words)
        case Paragraph(words=words):
            return f"<p>{words_as_html(words)}</p>"
        case List(items=items, first=first):
            name = "ul" if first is None else "ol"
            start = "" if first in (None, 1) else f' start="{first}"'
            inner = "".join(f"<li>{as_html(item)}</li>" for item in items)
            return f"<{name}{start}>{inner}</{name}>"
        case Quote(blocks=inner):
            return f"<blockquote>{as_html(inner)}</blockquote>"
        case Code(text=text):
            return f"<p><code>{escape(text)}</code></p>"
        case Table(rows=rows):
            cells = ("".join(f"<td>{words_as_html(cell)}</td>" for cell in row) for row in rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        case Html(markup=markup):
            return markup
    return ""


def _bold(words: Words) -> str:
    return f"<p><strong>{words_as_html(words)}</strong></p>"


def _span(span: Span) -> str:
    match span.part:
        case Part.BREAK:
            return "<br>"
        case Part.IMAGE:
            return f'<img src="{escape(span.src)}" alt="{escape(span.text)}">'
        case Part.NOTE:
            return f"[{escape(span.text)}]"
    said = escape(span.text, quote=False)
    for mark in sorted(span.marks):
        said = f"<{mark}>{said}</{mark}>"
    return f'<a href="{escape(span.href)}">{said}</a>' if span.href else said


_SAID = (Heading, Paragraph, List, Quote, Code, Table, Html)
