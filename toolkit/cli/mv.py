"""``l10n mv``: a page goes elsewhere, and nothing is lost on the way."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import Exit, Output, command, complain, report_options, site_option
from toolkit.cli._help import option
from toolkit.messages import N_, _, ngettext

if TYPE_CHECKING:
    from toolkit.project import Project
    from toolkit.run.move import MoveReport


@command(
    examples="""
    l10n mv treatments/chronic-migraine.md treatments/migraine.md
    l10n mv source_content/visit/preparing.md source_content/help/
    l10n mv visit your-visit             a folder with all its pages and files
    l10n mv visit your-visit --dry-run
    """
)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@site_option
@option("--dry-run", is_flag=True, help=N_("Write nothing; say what would be written."))
@report_options
def mv(project: Project, old: str, new: str, *, dry_run: bool, output: Output) -> Exit:
    """Move a page with its translations and all links to it.

    OLD is a page, or a folder of pages; NEW its new name, or the folder that it goes to. Both are
    paths from the current folder or from the content folder. The catalogs of the page go along,
    with the address that translators gave it; the links of the page, those to it and the menu are
    written anew; its old addresses are noted in redirects.csv, and the next “l10n render” leads
    readers on from there. Ends with what “l10n pull” does.

    If it is interrupted, the same command finishes it.
    """
    from toolkit.run.move import move  # noqa: PLC0415 - heavy

    report = move(project, old, new, here=Path.cwd(), dry_run=dry_run)
    for problem in report.problems:
        complain(problem)
    output.write(_json(report) if output.json else _text(report, project, dry_run=dry_run))
    told = output.tell(report.pulled.findings) if report.pulled else Exit.DONE
    return Exit.LOOK if report.problems else told


def _json(report: MoveReport) -> str:
    said = {
        "version": 1,
        "moved": report.moved,
        "links": [asdict(link) for link in report.links],
        "written": report.written,
        "removed": report.removed,
        "pulled": report.pulled.written if report.pulled else [],
        "problems": [str(problem) for problem in report.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: MoveReport, project: Project, *, dry_run: bool) -> str:
    lines = [f"{old} → {new}" for old, new in report.moved.items()]
    lines += [
        f"{project.content}/{link.page}:{link.line}: {link.old} → {link.new}"
        for link in report.links
    ]
    count = len(report.links)
    lines.append(ngettext("{n} link written anew.", "{n} links written anew.", count))
    if dry_run:
        lines[-1] = _("Nothing was written.")
    return "\n".join(lines)
