"""The headings of a Markdown page, and the ids that its author's HTML sets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from toolkit.formats.headings import Heading, slugify, with_ids
from toolkit.formats.markdown.writer import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.formats.markdown.events import Ranged

__all__ = ["Heading", "headings", "html_ids", "slugify"]

_OWN_ID = re.compile(r"""<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)""", re.IGNORECASE)


def headings(events: Iterable[Ranged]) -> tuple[Heading, ...]:
    """The headings in page order; an explicit ``{#id}`` is kept and given to no other."""
    return with_ids(_headings(events))


def html_ids(events: Iterable[Ranged]) -> frozenset[str]:
    """The ids that an author's own HTML sets (``<a id="hours">``), which links may lead to."""
    return frozenset(
        found
        for name, html in (named(event) for event, _ in events)
        if name in ("Html", "InlineHtml")
        for found in _OWN_ID.findall(html)
    )


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
