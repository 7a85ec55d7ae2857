"""``l10n add``: what people have written elsewhere becomes a source page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import (
    Exit,
    Output,
    command,
    complain,
    one_line,
    report_options,
    site_option,
)
from toolkit.cli._help import option
from toolkit.messages import N_, _, ngettext

if TYPE_CHECKING:
    from toolkit.formats.convert import Guess
    from toolkit.formats.convert.counts import Counts
    from toolkit.project import Project
    from toolkit.run.add import Added, AddReport


@command(
    examples="""
    l10n add mail.txt
    l10n add "Before your visit.docx" --to visit/
    l10n add old-site/faq.html --to treatments/questions.md
    l10n add *.docx --to articles/ --dry-run
    """
)
@click.argument(
    "sources", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@option(
    "--to",
    metavar="PATH",
    help=N_("The new page, or its folder with / at the end; else the page is named by its title."),
)
@site_option
@option("--dry-run", is_flag=True, help=N_("Write nothing; print the pages."))
@report_options
def add(
    project: Project, sources: tuple[Path, ...], *, to: str | None, dry_run: bool, output: Output
) -> Exit:
    """Bring text, HTML, Word documents or Markdown in as source pages.

    Each FILE (.txt, .html, .docx, .md) becomes a page in Markdown with front matter: headings,
    lists, tables, links, emphasis. What had to be guessed is told with the line of the new page,
    and what was left out with its words; “unsure” asks you to look. Nothing is fetched and nothing
    in a document is run.

    No page is ever written over, and of several files all are added or none.
    """
    from toolkit.run.add import add as run  # noqa: PLC0415 - heavy

    report = run(project, sources, to, here=Path.cwd(), dry_run=dry_run)
    for problem in report.problems:
        complain(problem)
    if output.json:
        output.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
    elif dry_run:
        _preview(report, project, output)
    elif not report.problems:
        output.write(_text(report, project, output))
    return Exit.CANNOT if report.problems else Exit.DONE


def _preview(report: AddReport, project: Project, output: Output) -> None:
    """The pages to standard output, all else beside them."""
    for one in report.added:
        output.write(one.draft.markdown.rstrip("\n"))
        for line in _about(one, project, output):
            output.say(line)


def _text(report: AddReport, project: Project, output: Output) -> str:
    lines = [line for one in report.added for line in (*_about(one, project, output), "")]
    unsure = sum(guess.sure == "unsure" for one in report.added for guess in one.draft.guesses)
    if unsure:
        lines.append(
            ngettext(
                "{n} guess is unsure: look at it.", "{n} guesses are unsure: look at them.", unsure
            )
        )
    lines.append(_("Next: read the page, then “l10n pull” offers it to translators."))
    return "\n".join(lines)


def _about(one: Added, project: Project, output: Output) -> Iterator[str]:
    """What a file became, what was guessed, and the numbers."""
    page = f"{project.content}/{one.page}"
    yield one_line(f"{one.source} → {page}")
    for guess in one.draft.guesses:
        if guess.sure != "certain" or output.verbosity > 0:
            yield one_line(_guess(guess, page))
    yield _numbers(one.counts)


def _guess(guess: Guess, page: str) -> str:
    where = f"{page}:{guess.line}" if guess.line else page
    unsure = _("unsure") + ": " if guess.sure == "unsure" else ""
    place = f" ({guess.place})" if guess.place else ""
    return f"{where}: {unsure}{guess.said}{place}"


def _numbers(counts: Counts) -> str:
    told = [
        ngettext("{n} heading", "{n} headings", counts.headings),
        ngettext("{n} of them a question", "{n} of them questions", counts.questions),
        ngettext("{n} list", "{n} lists", counts.lists),
        ngettext("{n} table", "{n} tables", counts.tables),
        ngettext("{n} paragraph", "{n} paragraphs", counts.paragraphs),
        ngettext("{n} word", "{n} words", counts.words),
    ]
    shown = [counts.headings, counts.questions, counts.lists, counts.tables, True, True]
    return ", ".join(said for said, show in zip(told, shown, strict=True) if show) + "."
