"""``l10n pull``: pages to catalogs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from toolkit.cli._common import (
    Exit,
    Output,
    command,
    complain,
    report_options,
    site_option,
)
from toolkit.cli._help import option
from toolkit.messages import N_, _, ngettext

if TYPE_CHECKING:
    from toolkit.project import Project
    from toolkit.run.pull import Pulled, PullReport


@command(
    examples="""
    l10n pull
    l10n pull --check          in CI: is every catalog up to date?
    l10n pull --format json
    """
)
@site_option
@option("--check", is_flag=True, help=N_("Write nothing; exit 1 if something would change."))
@report_options
def pull(project: Project, *, check: bool, output: Output) -> Exit:
    """Bring the catalogs up to date with the pages.

    Reads every page and the theme, writes a template (.pot) for each page, and brings the
    catalog (.po) of each locale up to date. No translation is dropped: what left the page is kept
    as obsolete and found again.
    """
    from toolkit.run.pull import pull as run  # noqa: PLC0415 - heavy

    report = run(project, check=check)
    for problem in report.problems:
        complain(problem)
    output.write(_json(report) if output.json else _text(report, check=check))
    told = output.tell(report.findings)
    return Exit.LOOK if report.problems or (check and report.written) else told


def _json(report: PullReport) -> str:
    said = {
        "version": 1,
        "catalogs": [asdict(row) for row in report.rows],
        "written": report.written,
        "orphans": report.orphans,
        "findings": [asdict(finding) for finding in report.findings],
        "problems": [str(problem) for problem in report.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: PullReport, *, check: bool) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    rows = [_row(row) for row in report.rows if row.written or row.new or row.gone]
    headers = [_("catalog"), _("new"), _("changed"), _("gone"), _("back")]
    shown = [table(headers, rows)] if rows else []
    kept = [_("{name}: its page is gone; kept", name=name) for name in report.orphans]
    shown += ["\n".join(kept)] if kept else []
    return "\n\n".join([*shown, _summary(report, check=check)])


def _row(row: Pulled) -> list[object]:
    return [row.catalog, row.new or "", row.changed or "", row.gone or "", row.back or ""]


def _summary(report: PullReport, *, check: bool) -> str:
    count = len(report.written)
    if not count and report.problems:
        return _("All other catalogs are up to date.")
    if not count:
        return _("All catalogs are up to date.")
    if check:
        return ngettext("{n} file would change.", "{n} files would change.", count)
    return ngettext("{n} file written.", "{n} files written.", count)
