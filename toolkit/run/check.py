"""``check``: what is wrong in the catalogs of a site, or in any catalogs at all."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.po_reader import uncollected
from toolkit.check import CHECKS
from toolkit.check.fingerprint import with_fingerprints
from toolkit.check.fix import fixed_entry
from toolkit.check.run import Chosen, check_messages, check_sheet, check_shelf
from toolkit.check.sheet import Sheet, Shelf, is_published
from toolkit.demands import Choice, Demands
from toolkit.errors import ConfigError, L10nError
from toolkit.messages import _
from toolkit.model import Entry, Finding, Severity
from toolkit.project import Project, find_project
from toolkit.run.resources import Needed
from toolkit.run.sheets import Gathered, locales_of, of_files, of_site, sheet_of
from toolkit.settings import nearest

BROKEN = "broken-catalog"
NOT_RUN = "not-run"
_ROUNDS = 3  # a fix may make room for another


@dataclass(slots=True)
class CheckReport:
    """The findings, the gravest first; how many messages were read, and texts were fixed."""

    findings: list[Finding] = field(default_factory=list)
    messages: int = 0
    fixed: int = 0
    problems: list[L10nError] = field(default_factory=list)

    def of(self, severity: Severity) -> list[Finding]:
        """The findings of one severity."""
        return [one for one in self.findings if one.severity is severity]

    def as_grave_as(self, severity: Severity) -> bool:
        """Whether there is a finding of this severity, or a graver one."""
        ranks = list(Severity)
        return any(ranks.index(one.severity) <= ranks.index(severity) for one in self.findings)


def check(
    site: Path | Project,
    paths: Sequence[Path] = (),
    *,
    tags: Sequence[str] = (),
    choice: Choice | None = None,
    fix: bool = False,
) -> CheckReport:
    """Check the site, or only these catalogs, pages and folders, which need not be of a site.

    ``tags`` are the locales that count (of files outside a site: the one they are in), ``choice``
    the checks. ``fix`` writes the fixes that are safe, and reports what is left.

    Raises:
        L10nError: there is nothing to check, or a check or a locale is not known.
    """
    job = _Job(site, paths, tuple(tags), choice or Choice())
    report = job.done()
    for _round in range(_ROUNDS if fix else 0):
        if not (fixed := job.fix(report.findings)):
            break
        again = job.done()
        again.fixed, report = report.fixed + fixed, again
    return report


def check_message(source: str, translation: str, tag: str, choice: Choice) -> list[Finding]:
    """What the checks find that look at one message; its texts need no catalog.

    Raises:
        ConfigError: a check is not known, or the locale is none.
    """
    _refuse_unknown([*choice.select, *choice.ignore], "")
    needed = Needed(frozenset(code for code in CHECKS if choice.wants(code)))
    sheet = sheet_of(Entry(source, (translation,)), tag, needed)
    chosen = Chosen([choice], needed.without(sheet.locale))
    return sorted(with_fingerprints(check_messages(sheet, chosen)), key=_order)


class _Job:
    """One run: which files, with which checks."""

    def __init__(
        self, site: Path | Project, paths: Sequence[Path], tags: tuple[str, ...], choice: Choice
    ) -> None:
        self.project = site if isinstance(site, Project) else _project(site, needed=not paths)
        self.demands = self.project.demands if self.project else Demands()
        self.choice, self.paths, self.tags = choice, paths, tags
        _refuse_unknown([*choice.select, *choice.ignore], "")
        _refuse_unknown(self.demands.codes, self.project.file if self.project else "")
        self.gathered: list[Gathered] = []

    def done(self) -> CheckReport:
        """All findings."""
        needed = Needed(frozenset(code for code in CHECKS if self.choice.wants(code)))
        with uncollected():
            self.gathered = list(self._gather(needed))
            return self._report(needed)

    def _report(self, needed: Needed) -> CheckReport:
        sheets = [sheet for each in self.gathered for sheet in each.sheets]
        broken = [one for each in self.gathered for one in each.broken]
        if not sheets and not broken:
            hint = _("name a .po file, or a folder with some")
            raise L10nError(_("no catalog to check"), hint=hint)
        found = [
            *map(_broken, broken),
            *self._read(sheets),
            *_not_run(needed),
            *self._found(sheets, needed),
        ]
        return CheckReport(
            sorted(with_fingerprints(found), key=_order),
            messages=sum(is_published(e) for sheet in sheets for e in sheet.entries),
            problems=[problem for each in self.gathered for problem in each.problems],
        )

    def fix(self, findings: Iterable[Finding]) -> int:
        """Write what the findings offer; how many texts changed."""
        offered: dict[str, dict[int, list[Finding]]] = {}
        for one in findings:
            if one.fix is not None and one.target is not None:
                offered.setdefault(one.file, {}).setdefault(one.line, []).append(one)
        return sum(self._write(file, lines) for file, lines in offered.items())

    def _gather(self, needed: Needed) -> Iterator[Gathered]:
        loose, only = list(_catalogs(self.paths)), None
        if self.project and self.paths:
            loose, only = self._parted(loose)
        if self.project and (only or not self.paths):
            yield of_site(self.project, locales_of(self.project, self.tags), only, needed)
        if loose:
            yield of_files(loose, self.tags[0] if self.tags else "", needed)

    def _parted(self, named: list[Path]) -> tuple[list[Path], frozenset[Path]]:
        """The catalogs outside the site, and what was named of its own catalogs and pages."""
        assert self.project  # noqa: S101 - only asked where there is a site
        root, catalogs = self.project.root, str(self.project.catalogs)
        folders = [root / catalogs / tag for tag in self.project.locales]
        content = [root / str(self.project.content)]
        loose = [path for path in named if not _is_within(path, folders)]
        own = [file for path in self.paths for file in _files(path)]
        return loose, frozenset(_plain(f) for f in own if _is_within(f, [*folders, *content]))

    def _found(self, sheets: list[Sheet], needed: Needed) -> Iterator[Finding]:
        chosen = {sheet.file: self._chosen(sheet, needed) for sheet in sheets}
        for sheet in sheets:
            yield from check_sheet(sheet, chosen[sheet.file])
        yield from check_shelf(Shelf(tuple(sheets)), chosen)

    def _read(self, sheets: Iterable[Sheet]) -> Iterator[Finding]:
        """What there was to say when the files were read."""
        catalogs = {file: one for each in self.gathered for file, one in each.catalogs.items()}
        for sheet in sheets:
            for one in catalogs[sheet.file].findings:
                if self.choice.wants(one.code):
                    yield replace(one, file=sheet.file, locale=sheet.locale, page=sheet.page)

    def _chosen(self, sheet: Sheet, needed: Needed) -> Chosen:
        is_own = sheet.template is not None  # the site asks nothing of others' catalogs
        demanded = self.demands.choices(sheet.page, sheet.file) if is_own else ()
        return Chosen([*demanded, self.choice], needed.without(sheet.locale))

    def _write(self, file: str, lines: dict[int, list[Finding]]) -> int:
        catalog, (path, print_) = next(
            (each.catalogs[file], each.places[file])
            for each in self.gathered
            if file in each.catalogs
        )
        entries = [fixed_entry(e, lines.get(e.line, ())) for e in catalog.entries]
        files.replace(path, po.dump(catalog.with_entries(entries)), known=print_)
        return sum(old != new for old, new in zip(catalog.entries, entries, strict=True))


def _project(site: Path, *, needed: bool) -> Project | None:
    """The site around; files of no site do without."""
    try:
        return find_project(site)
    except ConfigError:
        if needed or site != Path():
            raise
        return None


def _refuse_unknown(codes: Iterable[str], file: str) -> None:
    for code in codes:
        if code not in CHECKS:
            said = _("no check is called “{code}”", code=code)
            raise ConfigError(said, file=file or None, hint=nearest(code, CHECKS))


def _catalogs(paths: Iterable[Path]) -> Iterator[Path]:
    """The catalogs that paths name: files themselves, all in a folder."""
    for path in paths:
        yield from (file for file in _files(path) if file.suffix == ".po")


def _files(path: Path) -> list[Path]:
    if not files.exists(path):
        raise L10nError(_("no such file"), file=path, hint=_("look at its name"))
    return list(files.walk(path)) or [path]


def _is_within(path: Path, folders: Iterable[Path]) -> bool:
    return any(_plain(path).is_relative_to(folder) for folder in folders)


def _plain(path: Path) -> Path:
    """The path from the root, without ``..``."""
    return Path(os.path.normpath(path.absolute()))


def _broken(problem: tuple[str, str, L10nError]) -> Finding:
    locale, page, error = problem
    said = f"{error.message} ({error.hint})" if error.hint else error.message
    return Finding(BROKEN, Severity.ERROR, said, error.file or "", error.line or 0, locale, page)


def _not_run(needed: Needed) -> Iterator[Finding]:
    for tag in needed.lacking:
        for code in sorted(needed.without(tag)):
            said = f"{code}: {needed.said(code)}"
            yield Finding(NOT_RUN, Severity.REVIEW, said, locale=tag)


def _order(one: Finding) -> tuple[int, str, int, str]:
    return list(Severity).index(one.severity), one.file, one.line, one.code


def by_severity(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings of each severity."""
    counts = Counter(one.severity for one in findings)
    return {severity.value: counts[severity] for severity in Severity}
