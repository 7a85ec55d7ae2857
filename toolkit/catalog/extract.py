"""From a page to the messages of its template."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import replace

from toolkit.model import Entry, Key, Page, Segment

MAX_LENGTH = "max-length: "
CRITICAL = "critical: "
SLUG = "slug"

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


def extract(
    page: Page,
    *,
    reference: str,
    address: Callable[[str], str] | None = None,
    names: Set[str] = frozenset(),
) -> list[Entry]:
    """The messages of ``page`` in its order, each text once for each context.

    ``reference`` is the file as it stands in ``#:``; ``address`` gives the published address of
    an anchor of the page, for translators to look at; ``names`` are the declared values.
    """
    merged: dict[Key, Entry] = {}
    for segment in page.segments:
        entry = Entry(
            segment.text,
            msgctxt=segment.context,
            extracted=tuple(_said(segment, address)),
            references=(reference,),
            flags=("python-brace-format",) if _is_brace_format(segment.text, names) else (),
        )
        merged[entry.key] = _joined(merged[entry.key], entry) if entry.key in merged else entry
    return list(merged.values())


def slug(stem: str, *, reference: str, address: Callable[[str], str] | None = None) -> Entry:
    """The message that names a page in its address; translated by hand, matched exactly."""
    said = ["page address: lower case, a–z 0–9 and hyphens"]
    return Entry(
        stem,
        msgctxt=SLUG,
        extracted=(*said, address("")) if address else tuple(said),
        references=(reference,),
    )


def critical_word(extracted: Iterable[str]) -> str:
    """The word of the author's ``critical`` mark in a message's ``#.`` lines, or nothing.

    Ask the template's message: in a catalog, such a line may speak of a change.
    """
    marks = (line for line in extracted if line.startswith(CRITICAL))
    return next(marks, "").removeprefix(CRITICAL)


def _said(segment: Segment, address: Callable[[str], str] | None) -> Iterator[str]:
    if segment.role:
        yield segment.role
    yield from segment.notes
    if segment.critical:
        yield CRITICAL + segment.critical
    if segment.max_length:
        yield f"{MAX_LENGTH}{segment.max_length}"
    if address:
        yield address(segment.anchor)


def _joined(first: Entry, again: Entry) -> Entry:
    lines = dict.fromkeys(first.extracted + again.extracted)
    return replace(first, extracted=tuple(lines))


def _is_brace_format(text: str, names: Set[str]) -> bool:
    """The text holds a declared value, and other tools will read it as one, too."""
    fields = list(_fields(text))
    return any(name in names for name in fields) and all(map(_NAME.match, fields))


def _fields(text: str) -> Iterable[str]:
    try:
        return [name for _, name, spec, how in string.Formatter().parse(text) if name is not None]
    except ValueError:  # a single brace
        return [""]
