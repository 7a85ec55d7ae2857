"""Headings and their ids, which are the source's in every locale.

So a link to ``#what-is-chronic-migraine`` stays good when the heading is translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_DROPPED = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level (1 to 6), its words without markup, the id that leads to it."""

    level: int
    text: str
    id: str


def with_ids(found: Iterable[tuple[int, str, str | None]]) -> tuple[Heading, ...]:
    """Headings by level, words and own id; an own id is kept and given to no other."""
    listed = list(found)
    taken = {own: 0 for _, _, own in listed if own}
    return tuple(Heading(level, text, own or slugify(text, taken)) for level, text, own in listed)


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
