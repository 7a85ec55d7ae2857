"""pyromark's events, with a few things put right: a site's values, old line endings, NUL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

import pyromark
from pyromark import Options
from pyromark.event import LinkDef

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
# The last line of an underlined heading in a quotation or list, with attributes and no words.
_ATTRIBUTES_ALONE = re.compile(
    r"^([ \t>]+\{[^{}\r\n]*)\}(?=[ \t]*\r?\n[ \t>]*(?:-+|=+)[ \t]*\r?$)", re.MULTILINE
)
_BACKSLASH = "\x1e"  # another such stand-in
# Perhaps all of an underlined heading, but for a box to tick.
_BACKSLASH_ALONE = re.compile(r"(?<=[ \t])\\(?=\r?\n[ \t>]*(?:-+|=+)[ \t]*\r?$)", re.MULTILINE)
SHOWN = str.maketrans({_STAND_IN: "}", _BACKSLASH: "\\"})
_LAST_ON_LINE = re.compile(r"\{([a-z][a-z0-9_]*)\}(?=[ \t]*#*[ \t]*$)", re.MULTILINE)


def events(markdown: str, names: Set[str] = frozenset(), *, math: bool = False) -> list[Ranged]:
    """The events of ``markdown`` with their byte ranges.

    A declared value at the end of a heading (``# Call {clinic_phone}``) stays text: to the
    parser it would be an attribute of the heading, and vanish from the page. So do attributes
    that are a heading's last line inside a quotation or list, and a backslash that is all of one
    behind a box to tick: the parser panics on them.
    """
    options = OPTIONS | MATH if math else OPTIONS
    markdown = with_line_feeds(markdown)
    hidden = hide(markdown, names)
    # pyromark's stubs type the range as a TypedDict; a plain dict is what its readers need.
    ranged: Iterator[Any] = pyromark.events_with_range(hidden, options=options)
    shown = SHOWN if hidden != markdown else {}
    if "\0" in markdown:
        shown = {**shown, 0: "\ufffd"}  # CommonMark 2.3
    return [(_shown(event, shown), span) for event, span in ranged] if shown else list(ranged)


def definitions(markdown: str) -> dict[str, LinkDef]:
    """The reference definitions of ``markdown``, by label."""
    hidden = hide(with_line_feeds(markdown))
    return pyromark.reference_definitions(hidden, options=OPTIONS)


def with_line_feeds(markdown: str) -> str:
    """``markdown`` with each lone carriage return a line feed, as long in bytes.

    It ends a line (CommonMark 2.1); pyromark reads over it in headings, tables and code.
    """
    return _LONE_RETURN.sub("\n", markdown) if "\r" in markdown else markdown


def hide(markdown: str, names: Set[str] = frozenset()) -> str:
    """``markdown`` with stand-ins for what the parser misreads, or panics on; see ``SHOWN``."""

    def stand_in(match: re.Match[str]) -> str:
        return match[0][:-1] + _STAND_IN if match[1] in names else match[0]

    if _STAND_IN in markdown or _BACKSLASH in markdown:
        return markdown
    hidden = _BACKSLASH_ALONE.sub(_BACKSLASH, markdown) if "\\" in markdown else markdown
    if "{" not in markdown:
        return hidden
    hidden = _ATTRIBUTES_ALONE.sub(rf"\1{_STAND_IN}", hidden)
    return _LAST_ON_LINE.sub(stand_in, hidden) if names else hidden


def _shown(event: Any, table: Mapping[int, str]) -> Any:
    """The event with each stand-in turned back, however deep it lies."""
    if isinstance(event, str):
        return event.translate(table)
    if isinstance(event, dict):
        return {key: _shown(value, table) for key, value in event.items()}
    if isinstance(event, tuple):
        return tuple(_shown(item, table) for item in event)
    return event
