"""A document between two formats: blocks of text runs, as far as Markdown can say them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from toolkit.formats.convert.draft import Remark


class Part(StrEnum):
    """What a span is."""

    TEXT = "text"
    BREAK = "break"
    IMAGE = "image"
    NOTE = "note"  # the number that leads to a footnote


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with one look.

    ``marks`` are names of HTML elements (``strong em del code sub sup`` …). ``text`` is an image's
    description, a footnote's label.
    """

    text: str
    marks: frozenset[str] = frozenset()
    href: str = ""
    title: str = ""
    part: Part = Part.TEXT
    src: str = ""

    def saying(self, text: str) -> Span:
        """The same look with another text."""
        return Span(text, self.marks, self.href, self.title, self.part, self.src)


Words = tuple[Span, ...]


@dataclass(slots=True)
class Block:
    """A block, and what there is to say of how it was read."""

    remarks: list[Remark] = field(default_factory=list, kw_only=True)


@dataclass(slots=True)
class Heading(Block):
    """A heading; level 1 is the page's own."""

    words: Words
    level: int


@dataclass(slots=True)
class Paragraph(Block):
    """A paragraph."""

    words: Words


@dataclass(slots=True)
class List(Block):
    """A list; ``first`` is its first number, None where it has bullets."""

    items: list[list[Block]]
    first: int | None = None


@dataclass(slots=True)
class Definitions(Block):
    """Terms and what is said of each of them."""

    pairs: list[tuple[list[Words], list[list[Block]]]]


@dataclass(slots=True)
class Table(Block):
    """Rows of cells, the first of them the heads of the columns where it is ``headed``.

    None where the source does not say; ``place`` is where it stands in it, in words.
    """

    rows: list[list[Words]]
    headed: bool | None = None
    place: str = ""


@dataclass(slots=True)
class Quote(Block):
    """A quotation."""

    blocks: list[Block]


@dataclass(slots=True)
class Code(Block):
    """Text that stays as it is written."""

    text: str
    language: str = ""


@dataclass(slots=True)
class Rule(Block):
    """A line between two parts of a page."""


@dataclass(slots=True)
class Html(Block):
    """What Markdown cannot say; ``words`` is what a reader sees of it."""

    markup: str
    words: str


@dataclass(slots=True)
class Footnote(Block):
    """A note at the foot of the page."""

    label: str
    blocks: list[Block]


@dataclass(slots=True)
class Nothing(Block):
    """No block: the place of what was left out."""


def plain(words: Iterable[Span]) -> str:
    """What a reader sees of these runs, on one line."""
    shown = (" " if span.part is Part.BREAK else span.text for span in words if _seen(span))
    return " ".join("".join(shown).split())


def _seen(span: Span) -> bool:
    return span.part is not Part.NOTE


def inside(block: Block) -> Iterator[Block]:
    """A block and all blocks in it, in their order."""
    yield block
    for child in _children(block):
        yield from inside(child)


def _children(block: Block) -> Iterator[Block]:
    match block:
        case List(items=items):
            for item in items:
                yield from item
        case Quote(blocks=blocks) | Footnote(blocks=blocks):
            yield from blocks
        case Definitions(pairs=pairs):
            for _terms, said in pairs:
                for one in said:
                    yield from one


def words_of(block: Block) -> Iterator[str]:
    """Every text of a block itself, not of the blocks in it."""
    match block:
        case Heading(words=words) | Paragraph(words=words):
            yield plain(words)
        case Table(rows=rows):
            yield from (plain(cell) for row in rows for cell in row)
        case Definitions(pairs=pairs):
            yield from (plain(term) for terms, _said in pairs for term in terms)
        case Code(text=text) | Html(words=text):
            yield text


def all_words(blocks: Iterable[Block]) -> str:
    """What a reader sees of all these blocks."""
    texts = (text for block in blocks for one in inside(block) for text in words_of(one))
    return " ".join(filter(None, texts))
