"""Catalogs to and from polib, the exchange type of the Python world, and to ``.mo``.

polib is loaded when it is asked for. What polib cannot hold (line ends, hand-wrapped lines) is not
carried over; entries and header are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.catalog.catalog import Catalog
from toolkit.model import Entry, Previous

if TYPE_CHECKING:
    import polib

LINE_NUMBER = re.compile(r"(.+):(\d+)")


def to_polib(catalog: Catalog) -> polib.POFile:
    """The catalog's header and entries as a ``polib.POFile``."""
    import polib  # noqa: PLC0415 - only who exchanges pays for it

    file = polib.POFile(wrapwidth=78, encoding="utf-8", check_for_duplicates=False)
    header = catalog.header_entry
    file.metadata = dict(catalog.header)
    if header is not None:
        file.header = "\n".join(header.comments)
        file.metadata_is_fuzzy = header.fuzzy
    file.extend(polib.POEntry(**_fields(entry)) for entry in catalog.entries)
    return file


def _fields(entry: Entry) -> dict[str, object]:
    before = entry.previous or Previous()
    plural = entry.msgid_plural is not None
    return {
        "msgid": entry.msgid,
        "msgstr": "" if plural else entry.msgstr[0],
        "msgid_plural": entry.msgid_plural or "",
        "msgstr_plural": dict(enumerate(entry.msgstr)) if plural else {},
        "msgctxt": entry.msgctxt,
        "tcomment": "\n".join(entry.comments),
        "comment": "\n".join(entry.extracted),
        "occurrences": [_occurrence(reference) for reference in entry.references],
        "flags": list(entry.flags),
        "previous_msgid": before.msgid,
        "previous_msgctxt": before.msgctxt,
        "previous_msgid_plural": before.msgid_plural,
        "obsolete": entry.obsolete,
        "linenum": entry.line,
    }


def _occurrence(reference: str) -> tuple[str, str]:
    found = LINE_NUMBER.fullmatch(reference)
    return (found[1], found[2]) if found else (reference, "")


def from_polib(file: polib.POFile, name: str = "") -> Catalog:
    """A catalog written anew from ``file``. CatalogError for what no catalog can hold."""
    comments = file.header.split("\n") if file.header else []
    header = Catalog.new(file.metadata, comments, name, fuzzy=bool(file.metadata_is_fuzzy))
    return header.with_entries(_entries(file))


def _entries(file: polib.POFile) -> Iterator[Entry]:
    for entry in file:
        plural = bool(entry.msgid_plural)
        forms = [text for _, text in sorted(entry.msgstr_plural.items())]
        yield Entry(
            msgid=entry.msgid,
            msgstr=tuple(forms) if plural else (entry.msgstr,),
            msgctxt=entry.msgctxt,
            msgid_plural=entry.msgid_plural if plural else None,
            comments=_lines(entry.tcomment),
            extracted=_lines(entry.comment),
            references=tuple(_reference(*at) for at in entry.occurrences),
            flags=tuple(entry.flags),
            previous=_previous(entry),
            obsolete=bool(entry.obsolete),
        )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _reference(file: str, line: str) -> str:
    return f"{file}:{line}" if line else file


def _previous(entry: polib.POEntry) -> Previous | None:
    if entry.previous_msgid is None:
        return None
    return Previous(entry.previous_msgid, entry.previous_msgctxt, entry.previous_msgid_plural)


def to_mo(catalog: Catalog) -> bytes:
    """The compiled catalog, as programs read it; fuzzy and obsolete entries stay out."""
    return to_polib(catalog).to_binary()
