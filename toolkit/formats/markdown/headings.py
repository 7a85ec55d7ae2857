"""The headings of a page and their ids, which are the source's in every locale.

So a link to ``#what-is-chronic-migraine`` stays good when the heading is translated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.formats.markdown.writer import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.formats.markdown.events import Ranged

_OWN_ID = re.compile(r"""<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)""", re.IGNORECASE)
_DROPPED = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level (1 to 6), its words without markup, the id that leads to it."""

    level: int
    text: str
    id: str


def headings(events: Iterable[Ranged]) -> tuple[Heading, ...]:
    """The headings in page order; an explicit ``{#id}`` is kept and given to no other."""
    found = list(_headings(events))
    taken = {own: 0 for _, _, own in found if own}
    return tuple(Heading(level, text, own or slugify(text, taken)) for level, text, own in found)


def html_ids(events: Iterable[Ranged]) -> frozenset[str]:
    """The ids that an author's own HTML sets (``<a id="hours">``), which links may lead to."""
    return frozenset(
        found
        for name, html in (named(event) for event, _ in events)
        if name in ("Html", "InlineHtml")
        for found in _OWN_ID.findall(html)
    )


def slugify(text: str, taken: dict[str, int]) -> str:
    """An id for a heading's text as GitHub makes it, unlike all in ``taken``, and added there.

    Letters of every script stay, in lower case; spaces become ``-``; a repeated id is numbered.
    ``taken`` holds each id with the last number that was given to its like.
    """
    base = _DROPPED.sub("", text.strip().lower()).replace(" ", "-") or "section"
    slug, number = base, taken.get(base, 0)
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    taken[base] = number
    taken.setdefault(slug, 0)
    return slug


def _headings(events: Iterable[Ranged]) -> Iterator[tuple[int, str, str | None]]:
    start: Any = None
    words: list[str] = []
    for event, _ in events:
        name, detail = named(event)
        if name in ("Start", "End") and named(detail)[0] == "Heading":
            if start is not None:
                yield int(start["level"][1]), "".join(words).strip(), start["id"]
            start = named(detail)[1] if name == "Start" else None
            words = []
        elif start is not None and name in ("Text", "Code", "SoftBreak", "HardBreak"):
            words.append(detail or " ")
