"""``l10n render``: localised pages."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import (
    Exit,
    Output,
    command,
    complain,
    locale_arguments,
    report_options,
    site_option,
)
from toolkit.cli._help import option
from toolkit.messages import N_, _, ngettext

if TYPE_CHECKING:
    from toolkit.project import Project
    from toolkit.run.render_report import RenderReport


@command(
    examples="""
    l10n render
    l10n render es_CO --out /tmp/preview
    l10n render en_XA                    accented and longer: what is not translatable?
    l10n render ar_XB                    from right to left: does the layout hold?
    l10n render --to source --out build  Markdown for Hugo, MkDocs or Docusaurus
    """
)
@site_option
@locale_arguments
@option(
    "--to",
    type=click.Choice(["html", "source"]),
    default="html",
    help=N_("HTML pages in the theme, or the pages' own format for another site builder."),
)
@option(
    "--out",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help=N_("Write here; the configured folder if not given."),
)
@option(
    "--mark-fallback",
    is_flag=True,
    help=N_("With --to source: mark what is shown in another language (lang)."),
)
@report_options
def render(
    project: Project,
    tags: tuple[str, ...],
    to: str,
    out: Path | None,
    *,
    mark_fallback: bool,
    output: Output,
) -> Exit:
    """Render every page in every locale.

    Fuzzy text is never published; what is not translated is shown in the parent locale's words or
    the source's, marked with its language. Pages that are no longer made are removed. Writes only
    to a folder that it made itself.
    """
    from toolkit.run.render import render as to_html  # noqa: PLC0415 - heavy
    from toolkit.run.render_source import render_source  # noqa: PLC0415

    site, wanted = project.including(tags)
    report = (
        to_html(site, wanted, out)
        if to == "html"
        else render_source(site, wanted, out, mark_fallback=mark_fallback)
    )
    for problem in report.problems:
        complain(problem)
    output.write(_json(report) if output.json else _text(report, output))
    errors = any(finding.severity == "error" for finding in report.findings)
    return Exit.LOOK if report.problems or errors else Exit.DONE


def _json(report: RenderReport) -> str:
    said = {
        "version": 1,
        "out": str(report.out),
        "pages": [asdict(made) for made in report.made],
        "findings": [asdict(finding) for finding in report.findings],
        "removed": report.removed,
        "problems": [str(problem) for problem in report.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: RenderReport, output: Output) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    lines = output.lines(report.findings)
    tags = dict.fromkeys(made.locale for made in report.made)
    rows = [_row(report, tag) for tag in tags]
    lines += [table([_("locale"), _("pages"), _("messages to translate")], rows), ""]
    made, out = len(report.made), _near(report.out)
    lines.append(
        ngettext("{n} page written to {out}.", "{n} pages written to {out}.", made, out=out)
    )
    return "\n".join(lines)


def _near(folder: Path) -> Path:
    """The folder as a person who stands here would write it."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _row(report: RenderReport, tag: str) -> list[object]:
    made = [one for one in report.made if one.locale == tag]
    left = sum(one.count.messages - one.count.covered for one in made)
    return [tag, len(made), left or ""]
