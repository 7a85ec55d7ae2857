"""What the commands do, from Python: few names, each a job.

import toolkit

site = toolkit.open_site("clinic")
site.pull()
print(site.status().of("es").words_covered)
site.render("es", out="preview")

entries = toolkit.extract(b"# Take *one*", "page.md")
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.change import Change, ChangeClass, Evidence, classify_change
from toolkit.catalog.extract import extract as _extract
from toolkit.catalog.polib_bridge import from_polib, to_mo, to_polib
from toolkit.demands import Choice
from toolkit.errors import L10nError
from toolkit.model import Entry, Filled, Finding, FormatOptions, Resolved, Severity, State
from toolkit.project import Project, find_project
from toolkit.run.add import AddReport
from toolkit.run.add import add as _add
from toolkit.run.adopt import AdoptReport
from toolkit.run.adopt import adopt as _adopt
from toolkit.run.check import CheckReport
from toolkit.run.check import check as _check
from toolkit.run.check import check_message as _check_message
from toolkit.run.plumbing import fill_page, parse_page
from toolkit.run.pull import PullReport
from toolkit.run.pull import pull as _pull
from toolkit.run.render import render as _render
from toolkit.run.render_report import RenderReport
from toolkit.run.status import Status
from toolkit.run.status import status as _status
from toolkit.run.todo import Todo
from toolkit.run.todo import todo as _todo

__all__ = [
    "AddReport",
    "AdoptReport",
    "Catalog",
    "Change",
    "ChangeClass",
    "CheckReport",
    "Entry",
    "Evidence",
    "Filled",
    "Finding",
    "L10nError",
    "PullReport",
    "RenderReport",
    "Resolved",
    "Severity",
    "Site",
    "State",
    "Status",
    "Todo",
    "check_message",
    "classify_change",
    "dump_catalog",
    "extract",
    "fill",
    "from_polib",
    "load_catalog",
    "open_site",
    "to_mo",
    "to_polib",
]


@dataclass(frozen=True, slots=True)
class Site:
    """A site on the disk. Every method reads it anew, so that it is never out of date."""

    project: Project

    def pull(
        self, *, check: bool = False, prune: bool = False, before: str | None = None
    ) -> PullReport:
        """Bring templates and catalogs up to date; with ``check``, only say what would change.

        ``prune`` takes obsolete entries away; ``before`` names a git revision: only those that
        were obsolete then.
        """
        return _pull(self.project, check=check, prune=prune, before=before)

    def adopt(
        self,
        locale: str,
        *others: Path | str,
        page: Path | str | None = None,
        dry_run: bool = False,
    ) -> AdoptReport:
        """Take over translations from catalogs that other tools made, or from a translated page.

        With ``page`` (or a folder of pages) there is one other: its translation.

        Raises:
            ConfigError: no such locale, or a page has no counterpart.
            CatalogError: a catalog cannot be read, or is another language's.
            SourceError: there is no such page, or one cannot be read.
        """
        tag = self.project.locale(locale).tag
        paths = [Path(one) for one in others]
        named = None if page is None else Path(page)
        return _adopt(self.project, tag, paths, page=named, check=dry_run)

    def add(self, *sources: Path | str, to: str | None = None, dry_run: bool = False) -> AddReport:
        """Bring files in as source pages: text, HTML, Word documents, Markdown.

        ``to`` is the new page, or a folder with ``/`` at its end. All are added, or none, and the
        problems of the report say why.

        Raises:
            AddressError: ``to`` is no place for a page.
            WriteError: the disk said no; nothing was added.
        """
        return _add(self.project, [Path(one) for one in sources], to, dry_run=dry_run)

    def todo(self, *locales: str) -> Todo:
        """What is left to translate in these locales, or in all, the most urgent first.

        Raises:
            ConfigError: no such locale.
        """
        return _todo(self.project, self._tags(locales))

    def render(self, *locales: str, out: Path | str | None = None) -> RenderReport:
        """Write the pages of these locales, or of all.

        Raises:
            ConfigError: no such locale, or a template of the theme is at fault.
            AddressError: the folder is not ours to write to.
        """
        project, tags = self.project.including(locales)
        return _render(project, tags, None if out is None else Path(out))

    def check(
        self,
        *locales: str,
        paths: Iterable[Path | str] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        fix: bool = False,
    ) -> CheckReport:
        """Find what is wrong in the translations of these locales, or of all.

        ``paths`` are the pages, catalogs and folders that count, ``select`` and ``ignore`` codes
        of checks. ``fix`` writes the fixes that cannot change meaning.

        Raises:
            ConfigError: no such locale or check.
            L10nError: there is no catalog to check.
        """
        choice = Choice(tuple(select), tuple(ignore))
        named = [Path(path) for path in paths]
        return _check(self.project, named, tags=locales, choice=choice, fix=fix)

    def status(self, *locales: str) -> Status:
        """Count what is translated in these locales, or in all.

        Raises:
            ConfigError: no such locale.
        """
        return _status(self.project, self._tags(locales))

    def _tags(self, locales: tuple[str, ...]) -> tuple[str, ...]:
        project = self.project
        tags = [project.locale(tag).tag for tag in locales or project.locales]
        return tuple(tag for tag in tags if tag != project.source_locale)


def open_site(folder: Path | str = ".") -> Site:
    """The site that a folder lies in.

    Raises:
        ConfigError: there is none, or its configuration is wrong.
    """
    return Site(find_project(Path(folder)))


def extract(
    page: bytes, name: str = "page.md", *, values: Iterable[str] = (), keys: Iterable[str] = ()
) -> list[Entry]:
    """The messages of a page, in its order; the suffix of ``name`` says its format.

    ``keys`` are the patterns that name the texts of a data file (``"items[*].label"``).

    Raises:
        SourceError: the page cannot be read.
    """
    names = frozenset(values)
    parsed = parse_page(page, name, FormatOptions(names=names, keys=tuple(keys)))
    return _extract(parsed, reference=name, names=names)


def fill(
    page: bytes, catalog: Catalog, name: str = "page.md", *, keys: Iterable[str] = ()
) -> Filled:
    """The page with a catalog's translations in it; what could not be placed is a finding.

    Raises:
        SourceError: the page cannot be read.
    """
    return fill_page(page, catalog, name, tuple(keys))


def check_message(
    source: str,
    translation: str,
    locale: str = "es",
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """What is wrong in one translation from English, the gravest first; it needs no catalog.

    Raises:
        ConfigError: no such locale or check.
    """
    return _check_message(source, translation, locale, Choice(tuple(select), tuple(ignore)))


def load_catalog(data: bytes, name: str = "") -> Catalog:
    """Read a ``.po`` file, strictly: ``dump_catalog`` gives the same bytes back.

    Raises:
        CatalogError: it cannot be read without risking a translation.
    """
    return po.load(data, name)


def dump_catalog(catalog: Catalog) -> bytes:
    """The bytes of a catalog; entries that nobody changed stand as they stood."""
    return po.dump(catalog)
