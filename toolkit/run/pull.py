"""``pull``: pages and theme to templates, templates to every catalog. Read all, then write."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.renew.pending import Judge
from toolkit.errors import L10nError
from toolkit.model import Entry, Finding, Key
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    new_header,
    orphans,
    read_catalogs,
    template_name,
    translated,
)
from toolkit.run.changes import Changed, changes
from toolkit.run.glossary import judge
from toolkit.run.places import addresses
from toolkit.run.prune import Prune
from toolkit.run.redirects import read_redirects, redirects_file, redirects_name
from toolkit.run.sources import SITE, Sources, read_named, read_sources, stem_of
from toolkit.run.steps import Step, Steps, joined
from toolkit.run.templates import Templates, site_templates
from toolkit.run.writes import Write, Written, carry_out


@dataclass(frozen=True, slots=True)
class Pulled:
    """What became of one catalog: how many messages are new, changed, gone, back; still to do.

    ``carried`` came from other texts or pages; ``pruned`` obsolete ones were taken away.
    """

    catalog: str
    locale: str
    new: int
    changed: int
    gone: int
    back: int
    carried: int
    pruned: int
    written: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """What was read, before it is brought up to date: who fills in texts puts them there."""

    sources: Sources
    templates: Templates
    catalogs: Catalogs


Filling = Callable[[Desk], None]


@dataclass(slots=True)
class PullReport:
    """Every catalog's row, the files that changed (or would), what was found and not read.

    ``changes`` are the texts that were carried to other ones, or wait for a person, the critical
    ones first; ``removed`` the files of pages that are no more whose texts all went elsewhere;
    ``renamed`` the pages, by stem, that had another name, and that name.
    """

    rows: list[Pulled] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)
    changes: list[Changed] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)  # texts held back, idle overrides
    orphans: list[str] = field(default_factory=list)  # catalogs without a page: kept
    problems: list[L10nError] = field(default_factory=list)


def pull(
    project: Project,
    *,
    check: bool = False,
    prune: bool = False,
    before: str | None = None,
    filling: Filling | None = None,
) -> PullReport:
    """Bring templates and catalogs up to date with the pages.

    All is read and computed before the first file is written; only changed files are. With
    ``check`` nothing is written, and the report says what would be. ``prune`` takes obsolete
    entries away, with ``before`` only those that were obsolete at that revision. ``filling`` may
    put texts into the catalogs that were read.

    Raises:
        SourceError: there is no page at all.
        GitError: the revision cannot be read.
    """
    site = _Site.read(project)
    if filling:
        filling(Desk(site.sources, site.templates, site.catalogs))
    report = PullReport(problems=[*site.sources.problems, *site.catalogs.problems.values()])
    weigh = judge(project, report.problems)
    plan = site.plan(weigh)
    steps = [Prune(project, before).done(step) for step in plan] if prune else list(plan)
    if not check:
        files.sweep(project.root / str(project.catalogs))
    writes = list(_writes(site, plan, steps, report))
    done = carry_out(project, writes, check=check)
    _report(report, steps, done)
    followed = [step for step in joined(steps) if step.name not in done.failed]
    report.changes = changes(followed, site.templates, weigh)
    return report


@dataclass(frozen=True, slots=True)
class _Site:
    """All there is, before the first file is written; of ``gone`` only catalogs are left."""

    project: Project
    sources: Sources
    templates: Templates
    gone: Sequence[str]
    catalogs: Catalogs

    @classmethod
    def read(cls, project: Project) -> _Site:
        sources = read_sources(project)
        templates = site_templates(project, sources)
        gone = orphans(project, {SITE, *templates, *map(stem_of, sources.broken)})
        return cls(project, sources, templates, gone, read_catalogs(project, [*templates, *gone]))

    def plan(self, weigh: Judge) -> Steps:
        held = _before(self.project, [*self.templates, *self.gone])
        return Steps(self.project, self.templates, self.catalogs, self.gone, held, weigh)


def _before(project: Project, stems: Iterable[str]) -> dict[str, tuple[Key, ...]] | None:
    """The messages of each page at the last pull; None where no template was kept."""
    if not files.exists(project.root / str(project.catalogs) / "pot"):
        return None
    return {stem: keys for stem in stems if (keys := _template_keys(project, stem))}


def _template_keys(project: Project, stem: str) -> tuple[Key, ...]:
    """None for a template that is not there or cannot be read: it will be made anew."""
    name = template_name(project, stem)
    try:
        entries = po.load(read_named(project, name, L10nError), name).entries
    except L10nError:
        return ()
    return tuple(entry.key for entry in entries)


# ── what is to be written ────────────────────────────────────────────────────────────────────


def _writes(site: _Site, plan: Steps, steps: Sequence[Step], report: PullReport) -> Iterator[Write]:
    """Templates last of all, since they say what the pages held at the last pull."""
    yield from map(_catalog, steps)
    yield from _redirects(site, plan, report)
    yield from _templates(site, steps)


def _catalog(step: Step) -> Write:
    data = po.dump(step.catalog) if step.catalog else None
    return Write(step.name, data, step.known, step.needs)


def _redirects(site: _Site, plan: Steps, report: PullReport) -> Iterator[Write]:
    """Where the pages stand from now on, beside all places where they stood."""
    try:
        known = read_redirects(site.project)
    except L10nError as error:
        report.problems.append(error)
        return
    paths = {source.stem: source.path for source in site.sources.pages.values()}
    heirs = {old: paths[new] for new, old in plan.heirs.items() if new in paths}
    known = {at: heirs.get(stem_of(page), page) for at, page in known.items()}
    now = addresses(site.project, site.sources, site.catalogs)
    yield Write(redirects_name(site.project), redirects_file(known, now))


def _templates(site: _Site, steps: Sequence[Step]) -> Iterator[Write]:
    """One stays as it was while a catalog of the page could not follow."""
    project = site.project
    stuck = {stem for _, stem in site.catalogs.problems}
    for stem, messages in site.templates.items():
        if stem not in stuck:
            name, data = template_name(project, stem), po.dump(_template(project, messages))
            yield Write(name, data, follows=frozenset(_names(project, stem)))
    going = {step.name for step in joined(steps) if step.catalog is None}
    for stem in site.gone:
        several = _names(project, stem)
        left = [name for name in several if name not in going]
        if not any(files.exists(project.root / name) for name in left):
            yield Write(template_name(project, stem), None, follows=frozenset(several))


def _names(project: Project, stem: str) -> list[str]:
    return [catalog_name(project, tag, stem) for tag in translated(project)]


def _template(project: Project, messages: list[Entry]) -> Catalog:
    header = new_header(project, "") | {"Plural-Forms": "nplurals=INTEGER; plural=EXPRESSION;"}
    return Catalog.new(header).with_entries(messages)


# ── what is told ─────────────────────────────────────────────────────────────────────────────


def _report(report: PullReport, steps: Sequence[Step], done: Written) -> None:
    report.problems += done.failed.values()
    report.written, report.removed = done.written, done.removed
    for step in joined(steps):
        if step.name not in done.failed:
            report.rows.append(_row(step, {*done.written, *done.removed}))
            report.findings += step.findings
        if step.catalog and not step.is_in_use:
            report.orphans.append(step.name)
        if step.heir_of:
            report.renamed[step.stem] = step.heir_of


def _row(step: Step, written: Container[str]) -> Pulled:
    done = step.done
    counts = (len(done.new), len(done.changed), len(done.gone), len(done.back), len(done.carried))
    return Pulled(step.name, step.tag, *counts, step.pruned, step.name in written)
