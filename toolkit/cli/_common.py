"""What every command shares: its options, how it speaks, and what its exit code means.

A command is one file and one line in the table of ``toolkit.cli``. It takes arguments, does one
job, shows a report and returns an ``Exit``; it catches nothing, because ``main`` turns errors into
exit codes. What is heavy is imported inside the function::

    @command(examples=\"\"\"
        l10n status
        l10n status es --format json
    \"\"\")
    @site_option
    @locale_arguments
    @report_options
    def status(project: Project, tags: tuple[str, ...], output: Output) -> Exit:
        \"\"\"Show what is translated, per locale and page.\"\"\"
        from toolkit.run.status import count

        found = count(project, chosen(project, tags))
        output.write(found.as_json() if output.json else found.as_text())
        return Exit.DONE
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli._help import Command, option
from toolkit.errors import L10nError
from toolkit.messages import N_

if TYPE_CHECKING:
    from toolkit.model import Finding
    from toolkit.project import Locale, Project

Function = Callable[..., Any]
Decorator = Callable[[Function], Function]


COLOURS: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "review": {"fg": "yellow"},
    "style": {"fg": "cyan"},
}


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    LOOK = 1  # done, and there is something to look at
    CANNOT = 2  # could not run


# ── speaking ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Output:
    """How a command speaks. ``color`` is ``None`` where the terminal decides."""

    verbosity: int = 0  # -1 quiet, 0 as usual, 1 or more: tell more
    color: bool | None = None
    json: bool = False

    def write(self, report: str) -> None:
        """The report that was asked for, to standard output, however quiet."""
        click.echo(report, color=self.color)

    def say(self, sentence: str, *, level: int = 0) -> None:
        """A sentence beside the report, to standard error, unless it should be quiet.

        ``level`` 1 is for those who asked for more with ``-v``.
        """
        if self.verbosity >= level:
            click.echo(one_line(sentence), err=True, color=self.color)

    def deliver(self, data: bytes, out: Path | None) -> None:
        """A file that was made: to where it was asked for, else to standard output as it is."""
        from toolkit import files  # noqa: PLC0415 - not every command writes

        if out is None:
            sys.stdout.buffer.write(data)
        else:
            files.replace(out, data)

    def lines(self, findings: Iterable[Finding]) -> list[str]:
        """Findings a line each, the severity in its colour; style only for who asked for more."""
        from toolkit.report.terminal import finding_line  # noqa: PLC0415 - heavy

        shown = (one for one in findings if one.severity != "style" or self.verbosity > 0)
        return [_coloured(one_line(finding_line(one)), one.severity) for one in shown]

    def tell(self, findings: Iterable[Finding]) -> Exit:
        """Findings, to standard error; the exit code that they call for."""
        listed = list(findings)
        for line in self.lines(listed):
            click.echo(line, err=True, color=self.color)
        return Exit.LOOK if any(one.severity == "error" for one in listed) else Exit.DONE


def _coloured(line: str, severity: str) -> str:
    return line.replace(f" {severity} ", f" {click.style(severity, **COLOURS[severity])} ", 1)


def complain(error: L10nError) -> None:
    """One line: where (as a person who stands here would write it), what, and the way out."""
    said = str(error).replace(f"{Path.cwd()}{os.sep}", "")
    click.echo(f"l10n: {one_line(said)}", err=True)


def one_line(text: str) -> str:
    """``text`` safe for a terminal: control characters shown as escapes (``\\\\x1b``)."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


# ── decorators ───────────────────────────────────────────────────────────────────────────────


def command(*, examples: str) -> Callable[[Function], Command]:
    """Make a function a command; its docstring is the help, ``examples`` stay as written."""
    settings = {"help_option_names": ["-h", "--help"]}
    return click.command(cls=Command, epilog=examples, context_settings=settings)


def site_option(function: Function) -> Function:
    """``--site DIR``; the function gets ``project``, found there or in a folder above."""

    @option(
        "--site",
        metavar="DIR",
        type=click.Path(path_type=Path),
        default=Path(),
        help=N_("The folder of the site, or one inside it; the current one if not given."),
    )
    @wraps(function)
    def with_project(*args: Any, site: Path, **kwargs: Any) -> Any:
        from toolkit.project import find_project  # noqa: PLC0415 - reads CLDR

        return function(*args, project=find_project(site), **kwargs)

    return with_project


def locale_arguments(function: Function) -> Function:
    """``[LOCALE]…``; the function gets ``tags`` as written: resolve them with ``chosen``."""
    return click.argument("tags", metavar="[LOCALE]...", nargs=-1, shell_complete=_complete)(
        function
    )


def chosen(project: Project, tags: tuple[str, ...]) -> tuple[Locale, ...]:
    """The locales that a person named; all but the source, if none.

    Raises:
        ConfigError: the site has no such locale.
    """
    if tags:
        return tuple(project.locale(tag) for tag in tags)
    return tuple(one for one in project.locales.values() if one.parent)


def _complete(ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The site's locales, for the shell; none where there is no site."""
    from toolkit.project import find_project  # noqa: PLC0415 - reads CLDR

    try:
        project = find_project(ctx.params.get("site") or Path())
    except L10nError:
        return []
    return [tag for tag in project.locales if tag.startswith(incomplete)]


def output_options(function: Function) -> Function:
    """``-q``, ``-v``, ``--color``; the function gets ``output``."""

    @option("-q", "--quiet", is_flag=True, help=N_("Say nothing but the report."))
    @option("-v", "--verbose", count=True, help=N_("Tell more; twice, tell all."))
    @option(
        "--color/--no-color",
        default=None,
        help=N_("Colours or none; the terminal and NO_COLOR decide if not given."),
    )
    @wraps(function)
    def with_output(
        *args: Any, quiet: bool, verbose: int, color: bool | None, form: str = "text", **kwargs: Any
    ) -> Any:
        if color is None and os.environ.get("NO_COLOR"):
            color = False
        output = Output(-1 if quiet else verbose, color, form == "json")
        return function(*args, output=output, **kwargs)

    return with_output


def report_options(function: Function) -> Function:
    """``output_options`` and ``--format``: ``output.json`` says which was asked for."""
    return option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        help=N_("For a person to read, or for a program, with everything in it."),
    )(output_options(function))
