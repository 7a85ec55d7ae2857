"""pyromark's events, with a few things put right: a site's values, old line endings, NUL."""

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
_LONE_RETURN = re.compile(r"\r(?!\n)")
_LAST_ON_LINE = re.compile(r"\{([a-z][a-z0-9_]*)\}(?=[ \t]*#*[ \t]*$)", re.MULTILINE)


def events(markdown: str, names: Set[str] = frozenset(), *, math: bool = False) -> list[Ranged]:
    """The events of ``markdown`` with their byte ranges.

    A declared value at the end of a heading (``# Call {clinic_phone}``) stays text: to the
    parser it would be an attribute of the heading, and vanish from the page.
    """
    options = OPTIONS | MATH if math else OPTIONS
    markdown = with_line_feeds(markdown)
    hidden = _hide(markdown, names) if names else markdown
    # pyromark's stubs type the range as a TypedDict; a plain dict is what its readers need.
    ranged: Iterator[Any] = pyromark.events_with_range(hidden, options=options)
    shown = {_STAND_IN: "}"} if hidden is not markdown else {}
    if "\0" in markdown:
        shown["\0"] = "\ufffd"  # CommonMark 2.3
    table = str.maketrans(shown)
    return [(_shown(event, table), span) for event, span in ranged] if shown else list(ranged)


def with_line_feeds(markdown: str) -> str:
    """``markdown`` with each lone carriage return a line feed, as long in bytes.

    It ends a line (CommonMark 2.1); pyromark reads over it in headings, tables and code.
    """
    return _LONE_RETURN.sub("\n", markdown) if "\r" in markdown else markdown


def _hide(markdown: str, names: Set[str]) -> str:
    def stand_in(match: re.Match[str]) -> str:
        return match[0][:-1] + _STAND_IN if match[1] in names else match[0]

    if _STAND_IN in markdown:
        return markdown
    return _LAST_ON_LINE.sub(stand_in, markdown)


def _shown(event: Any, table: dict[int, str]) -> Any:
    """The event with each stand-in turned back, however deep it lies."""
    if isinstance(event, str):
        return event.translate(table)
    if isinstance(event, dict):
        return {key: _shown(value, table) for key, value in event.items()}
    if isinstance(event, tuple):
        return tuple(_shown(item, table) for item in event)
    return event
