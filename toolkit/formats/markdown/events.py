"""pyromark's events, with the one thing put right that a site's values need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any

import pyromark
from pyromark import Options

OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_DEFINITION_LIST
    | Options.ENABLE_GFM
)
MATH = Options.ENABLE_MATH

Ranged = tuple[Any, dict[str, int]]  # (event, {"start": byte, "end": byte})

_STAND_IN = "\x1f"  # as long as "}" in UTF-8, and no author writes it
_LAST_ON_LINE = re.compile(r"\{([a-z][a-z0-9_]*)\}(?=[ \t]*#*[ \t]*$)", re.MULTILINE)


def events(markdown: str, names: Set[str] = frozenset(), *, math: bool = False) -> list[Ranged]:
    """The events of ``markdown`` with their byte ranges.

    A declared value at the end of a heading (``# Call {clinic_phone}``) stays text: to the
    parser it would be an attribute of the heading, and vanish from the page.
    """
    options = OPTIONS | MATH if math else OPTIONS
    hidden = _hide(markdown, names) if names else markdown
    # pyromark's stubs type the range as a TypedDict; a plain dict is what its readers need.
    ranged: Iterator[Any] = pyromark.events_with_range(hidden, options=options)
    if hidden is markdown:
        return list(ranged)
    return [(_shown(event), span) for event, span in ranged]


def _hide(markdown: str, names: Set[str]) -> str:
    def stand_in(match: re.Match[str]) -> str:
        return match[0][:-1] + _STAND_IN if match[1] in names else match[0]

    if _STAND_IN in markdown:
        return markdown
    return _LAST_ON_LINE.sub(stand_in, markdown)


def _shown(event: Any) -> Any:
    """The event with each stand-in turned back, however deep it lies."""
    if isinstance(event, str):
        return event.replace(_STAND_IN, "}")
    if isinstance(event, dict):
        return {key: _shown(value) for key, value in event.items()}
    if isinstance(event, tuple):
        return tuple(_shown(item) for item in event)
    return event
