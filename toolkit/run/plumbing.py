"""One file at a time, with no site around it: page to template, page and catalog to page."""

from __future__ import annotations

from pathlib import Path

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.extract import extract
from toolkit.errors import CatalogError
from toolkit.formats import format_of
from toolkit.formats.fill import fill
from toolkit.messages import _
from toolkit.model import Entry, Filled, Finding, FormatOptions, Resolved, State

_SOURCE = "source"  # stands for the locale of the page, which nobody named


def extract_file(file: Path) -> tuple[bytes, tuple[Finding, ...]]:
    """The template of a page, and what is wrong with the page.

    Raises:
        SourceError: the page cannot be read.
    """
    form = format_of(file.name)
    page = form.parse(files.read(file), str(file), FormatOptions())
    entries = extract(page, reference=file.name)
    return po.dump(Catalog.new(_HEADER).with_entries(entries)), page.findings


def fill_file(file: Path, catalog: Path) -> Filled:
    """The page with the translations of a catalog in it.

    Raises:
        SourceError: the page cannot be read.
        CatalogError: the catalog cannot be.
    """
    form = format_of(file.name)
    page = form.parse(files.read(file), str(file), FormatOptions())
    found = po.load(files.read(catalog), str(catalog))
    locale = found.header.get("Language", "").strip() or "und"
    if locale == _SOURCE:
        raise CatalogError(_("its header names no language"), file=catalog)
    wanted = {entry.key: _shown(entry, locale) for entry in found.entries if not entry.obsolete}
    filled = fill(page, wanted, form, FormatOptions(), source_locale=_SOURCE, locale=locale)
    return Filled(filled.source, filled.placed, (*page.findings, *filled.findings))


def _shown(entry: Entry, locale: str) -> Resolved:
    if entry.filled and not entry.fuzzy:
        return Resolved(entry.msgstr, locale, State.TRANSLATED, entry)
    state = State.FUZZY if entry.fuzzy else State.MISSING
    return Resolved((entry.msgid,), _SOURCE, state, entry)


_HEADER = {
    "Project-Id-Version": "",
    "PO-Revision-Date": "",
    "Last-Translator": "",
    "Language-Team": "",
    "Language": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
