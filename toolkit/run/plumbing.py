"""One file at a time, with no site around it: page to template, page and catalog to page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from toolkit import files, locales
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.extract import extract
from toolkit.errors import CatalogError, ConfigError, SourceError
from toolkit.formats import format_of, is_data
from toolkit.formats.fill import fill
from toolkit.messages import _
from toolkit.model import Entry, Filled, Finding, FormatOptions, Page, Resolved, State
from toolkit.run.sources import refusal

_OPTIONS = FormatOptions()  # a file of no site
_SOURCE = "-"  # stands for the locale of the page, which nobody named


def extract_file(file: Path, keys: Sequence[str] = ()) -> tuple[bytes, tuple[Finding, ...]]:
    """The template of a page, and what is wrong with the page.

    ``keys`` are the patterns that name the texts of a data file.

    Raises:
        SourceError: the page cannot be read.
    """
    page = parse_page(files.read(file), str(file), FormatOptions(keys=tuple(keys)))
    for finding in page.findings:
        if finding.code in ("control-character", "data-syntax", "data-value"):
            raise refusal(finding)
    entries = extract(page, reference=file.name)
    return po.dump(Catalog.new(_HEADER).with_entries(entries)), page.findings


def fill_file(file: Path, catalog: Path, keys: Sequence[str] = ()) -> Filled:
    """The page with the translations of a catalog in it; ``keys`` as for ``extract_file``.

    Raises:
        SourceError: the page cannot be read.
        CatalogError: the catalog cannot be.
    """
    data = files.read(catalog, limit=po.MAX_BYTES, error=CatalogError)
    return fill_page(files.read(file), po.load(data, str(catalog)), str(file), keys)


def parse_page(raw: bytes, name: str, options: FormatOptions = _OPTIONS) -> Page:
    """A page by its bytes and its name, whose suffix says the format.

    Raises:
        SourceError: it cannot be read.
    """
    if is_data(name) and not options.keys:
        raise SourceError(
            _("nobody said which values of this file are texts"),
            file=name,
            hint=_("name their keys, like {example}", example="--keys 'items[*].label'"),
        )
    return format_of(name).parse(raw, name, options)


def fill_page(raw: bytes, catalog: Catalog, name: str, keys: Sequence[str] = ()) -> Filled:
    """The page with the translations of a catalog in it.

    If any of them stands in it, a page that says its language says that of the catalog.

    Raises:
        SourceError: the page cannot be read.
    """
    options = FormatOptions(keys=tuple(keys))
    locale = catalog.header.get("Language", "").strip().replace("-", "_")
    filled = _filled(raw, catalog, name, options, locale)
    said = _in_language(raw, name, locale)
    if said == raw or all(placed.locale != locale for placed in filled.placed):
        return filled
    return _filled(said, catalog, name, options, locale)


def _filled(raw: bytes, catalog: Catalog, name: str, options: FormatOptions, locale: str) -> Filled:
    page = parse_page(raw, name, options)
    wanted = {entry.key: _shown(entry, locale) for entry in catalog.entries if not entry.obsolete}
    filled = fill(page, wanted, format_of(name), options, source_locale=_SOURCE, locale=locale)
    return replace(filled, findings=(*page.findings, *filled.findings))


def _in_language(raw: bytes, name: str, locale: str) -> bytes:
    """The page saying this language; as it is where the catalog names none that is known."""
    try:
        tag = locales.normalise(locale)
    except ConfigError:
        return raw
    return format_of(name).in_language(raw, locales.bcp47(tag), locales.direction(tag))


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
