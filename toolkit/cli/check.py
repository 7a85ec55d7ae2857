"""``l10n check``: what is wrong in the translations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import COLOURS, Exit, Output, command, complain, report_options
from toolkit.cli._help import option
from toolkit.messages import N_, ngettext
from toolkit.model import Severity

if TYPE_CHECKING:
    from toolkit.run.check import CheckReport


@command(
    examples="""
    l10n check
    l10n check locales/es/LC_MESSAGES/visit source_content/index.md
    l10n check ~/translations/es.po             a catalog of no site at all
    l10n check --select changed-number,lost-placeholder
    l10n check --severity review                reviews too end with exit code 1
    l10n check --fix
    """
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@option("--select", metavar="CODES", multiple=True, help=N_("Only these checks."))
@option("--ignore", metavar="CODES", multiple=True, help=N_("All checks but these."))
@option(
    "--severity",
    type=click.Choice([*map(str, Severity)]),
    default=str(Severity.ERROR),
    help=N_("The least severity that ends with exit code 1."),
)
@option(
    "--locale",
    "tags",
    metavar="LOCALE",
    multiple=True,
    help=N_("Only this locale; the one of a catalog that does not say it."),
)
@option("--fix", is_flag=True, help=N_("Write the fixes that cannot change meaning."))
@option(
    "--site",
    metavar="DIR",
    type=click.Path(path_type=Path),
    default=Path(),
    help=N_("The folder of the site, or one inside it; the current one if not given."),
)
@report_options
def check(
    paths: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str,
    tags: tuple[str, ...],
    site: Path,
    output: Output,
    *,
    fix: bool,
) -> Exit:
    """Find what is wrong in the translations, before a reader does.

    Errors can hurt somebody: a changed dose, a lost placeholder. Reviews ask a person. Style
    only informs, and is shown with “-v”. “l10n explain CODE” tells what a check finds and the way
    out. A catalog needs no site around it.
    """
    from toolkit.demands import Choice  # noqa: PLC0415 - heavy
    from toolkit.run.check import check as run  # noqa: PLC0415 - heavy

    choice = Choice(_codes(select), _codes(ignore))
    report = run(site, paths, tags=tags, choice=choice, fix=fix)
    for problem in report.problems:
        complain(problem)
    output.write(_json(report) if output.json else _text(report, severity, output))
    grave = report.as_grave_as(Severity(severity))
    return Exit.LOOK if grave or report.problems else Exit.DONE


def _codes(written: tuple[str, ...]) -> tuple[str, ...]:
    """Codes, however they are parted: by commas, or by writing the option again."""
    return tuple(code for part in written for code in part.replace(",", " ").split())


def _json(report: CheckReport) -> str:
    from toolkit.report.findings import as_json  # noqa: PLC0415 - heavy
    from toolkit.run.check import by_severity  # noqa: PLC0415

    said = as_json(report.findings, report.messages, by_severity(report.findings))
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: CheckReport, severity: str, output: Output) -> str:
    from toolkit.report.findings import as_text  # noqa: PLC0415 - heavy

    everything = output.verbosity > 0 or severity == Severity.STYLE
    shown = [one for one in report.findings if everything or one.severity != Severity.STYLE]
    lines = [_sum(report)]
    if hidden := len(report.findings) - len(shown):
        lines.append(ngettext("{n} of style (-v shows it)", "{n} of style (-v shows them)", hidden))
    return "\n\n".join(filter(None, [as_text(shown, _paint), "\n".join(lines)]))


def _paint(text: str, severity: Severity) -> str:
    return click.style(text, **COLOURS[severity])


def _sum(report: CheckReport) -> str:
    messages = ngettext("{n} message checked", "{n} messages checked", report.messages)
    counts = (
        ngettext("{n} error", "{n} errors", len(report.of(Severity.ERROR))),
        ngettext("{n} to review", "{n} to review", len(report.of(Severity.REVIEW))),
    )
    lines = [f"{messages}: {', '.join(counts)}."]
    if report.fixed:
        lines.append(ngettext("{n} text fixed.", "{n} texts fixed.", report.fixed))
    return "\n".join(lines)
