"""``pull``: pages and theme to templates, templates to every catalog. Read all, then write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.refusals import refusals
from toolkit.catalog.update import Update, update
from toolkit.errors import L10nError
from toolkit.model import Entry, Finding
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    forms_of,
    is_overlay,
    new_header,
    orphans,
    read_catalogs,
    template_name,
    translated,
)
from toolkit.run.sources import SITE, read_sources, stem_of
from toolkit.run.templates import Templates, site_templates


@dataclass(frozen=True, slots=True)
class Pulled:
    """What became of one catalog: how many messages are new, changed, gone, back; still to do."""

    catalog: str
    locale: str
    new: int
    changed: int
    gone: int
    back: int
    written: bool


@dataclass(slots=True)
class PullReport:
    """Every catalog's row, the files that changed (or would), what was found and not read."""

    rows: list[Pulled] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)  # texts held back as fuzzy
    orphans: list[str] = field(default_factory=list)  # catalogs without a page: kept
    problems: list[L10nError] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Write:
    name: str
    data: bytes
    row: Pulled | None = None
    findings: Sequence[Finding] = ()


def pull(project: Project, *, check: bool = False) -> PullReport:
    """Bring templates and catalogs up to date with the pages.

    All is read and computed before the first file is written; only changed files are. With
    ``check`` nothing is written, and the report says what would be.
    """
    sources = read_sources(project)
    templates = site_templates(project, sources)
    catalogs = read_catalogs(project, templates)
    report = PullReport(problems=[*sources.problems, *catalogs.problems.values()])
    there = {SITE, *templates, *map(stem_of, sources.broken)}
    report.orphans = orphans(project, there)
    if not check:
        files.sweep(project.root / str(project.catalogs))
    for write in list(_writes(project, templates, catalogs)):
        _carry_out(project, write, report, check=check)
    return report


def _writes(project: Project, templates: Templates, catalogs: Catalogs) -> Iterator[_Write]:
    for stem, messages in templates.items():
        yield _template(project, stem, messages)
        for tag in translated(project):
            if (tag, stem) not in catalogs.problems:
                yield from _catalog(project, catalogs, tag, stem, messages)


def _template(project: Project, stem: str, messages: list[Entry]) -> _Write:
    header = new_header(project, "") | {"Plural-Forms": "nplurals=INTEGER; plural=EXPRESSION;"}
    catalog = Catalog.new(header).with_entries(messages)
    return _Write(template_name(project, stem), po.dump(catalog))


def _catalog(
    project: Project, catalogs: Catalogs, tag: str, stem: str, messages: list[Entry]
) -> Iterator[_Write]:
    old = catalogs.found.get((tag, stem))
    base = old or Catalog.new(new_header(project, tag))
    overlay = is_overlay(project, tag)
    done = update(messages, base.entries, overlay=overlay, forms=forms_of(base))
    if old is None and overlay and not done.entries:
        return  # an overlay without differences needs no file
    name = catalog_name(project, tag, stem)
    refused = {e.key: refusals(e, base.header) for e in done.entries if _is_published(e)}
    entries = [_held_back(entry) if refused.get(entry.key) else entry for entry in done.entries]
    findings = [replace(one, file=name, locale=tag) for found in refused.values() for one in found]
    yield _Write(name, po.dump(base.with_entries(entries)), _row(name, tag, done), findings)


def _is_published(entry: Entry) -> bool:
    return entry.filled and not entry.fuzzy and not entry.obsolete


def _held_back(entry: Entry) -> Entry:
    """The entry as fuzzy: ``msgfmt -c`` would refuse the whole file for it."""
    return replace(entry, flags=("fuzzy", *entry.flags))


def _row(name: str, tag: str, done: Update) -> Pulled:
    counts = (len(done.new), len(done.changed), len(done.gone), len(done.back))
    return Pulled(name, tag, *counts, written=False)


def _carry_out(project: Project, write: _Write, report: PullReport, *, check: bool) -> None:
    path = project.root / write.name
    try:
        changed = (
            files.differs(path, write.data)
            if check
            else files.replace(path, write.data, root=project.root)
        )
    except L10nError as error:
        report.problems.append(error)
        return
    if changed:
        report.written.append(write.name)
    report.findings += write.findings
    if write.row:
        report.rows.append(replace(write.row, written=changed))
