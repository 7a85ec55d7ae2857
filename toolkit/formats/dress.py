"""How a published page differs from its plain HTML, and how text stands in HTML at all.

A ``Dress`` is a handful of steps that the writer asks on its way; as it comes, it changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Pairs = tuple[tuple[str, str], ...]
Step = Callable[[str, int], str]  # what stands in the source, and where: a byte offset


def escape_text(text: str) -> str:
    """``text`` as HTML text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_attribute(text: str) -> str:
    """``text`` as the inside of a double-quoted attribute."""
    return escape_text(text).replace('"', "&quot;").replace("'", "&#39;")


def escape_url(url: str) -> str:
    """``url`` percent-encoded where a URL needs it, then escaped as an attribute."""
    safe = quote(url, safe="!#$%&'()*+,-./:;=?@_~")
    return safe.replace("&", "&amp;").replace("'", "&#x27;")


def attributes(pairs: Iterable[tuple[str, str | None]]) -> str:
    """Name–value pairs as they follow a tag's name."""
    return "".join(
        f' {escape_attribute(name)}="{escape_attribute(value or "")}"' for name, value in pairs
    )


@dataclass(frozen=True, slots=True)
class Mark:
    """Attributes for the inline content of the bytes ``start`` to ``end`` (a whole segment).

    They stand on the tag of the block that is this content and nothing else (paragraph, heading,
    cell, term; an image, if the bytes are its alt text), and on a ``<span>`` of their own where
    the block holds more (a tight list item with a list below it).
    """

    start: int
    end: int
    attributes: Pairs


@dataclass(frozen=True, slots=True)
class Labels:
    """What the writer itself says on a page, in the page's language; ``{n}`` is a number."""

    note: str = "Note"
    tip: str = "Tip"
    important: str = "Important"
    warning: str = "Warning"
    caution: str = "Caution"
    table: str = "Table"
    done: str = "Done"
    to_do: str = "To do"
    footnotes: str = "Notes"
    footnote: str = "Note {n}"
    back: str = "Back to note {n} in the text"


@dataclass(frozen=True, slots=True)
class Dress:
    """How a page differs from its plain HTML.

    ``text`` and ``attribute`` turn a text into escaped HTML; ``href``, ``src`` and ``action``
    exchange the URL of a link, of an image, of where a form is sent. ``heading_ids`` holds the id
    of each heading in order; an explicit ``{#id}`` wins. ``marks`` are in page order. ``rich`` adds
    what plain HTML lacks: see ``rich.py``, which speaks with ``labels``.
    """

    text: Step = lambda text, _: escape_text(text)
    attribute: Step = lambda text, _: escape_attribute(text)
    href: Step = lambda url, _: url
    src: Step = lambda url, _: url
    action: Step = lambda url, _: url
    heading_ids: Sequence[str] = ()
    marks: Sequence[Mark] = ()
    rich: bool = False
    labels: Labels = field(default_factory=Labels)


PLAIN = Dress()
