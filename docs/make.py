"""Write what the code says: a page for each command and each check, and what examples say.

python docs/make.py           write docs/commands, docs/checks, and pages whose examples changed
python docs/make.py --check   write nothing; exit 1 if a page is not as the code would have it
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill

import click
from examples import PAGES, ROOT, TO_RUN, followed

from toolkit.check import CHECKS, Check
from toolkit.cli import COMMANDS, l10n
from toolkit.cli._help import paragraphs

WIDTH = 100
DOCS = Path(__file__).parent
INTRODUCTION = """\
# Commands

One page for each command, made from the code by `docs/make.py`. What all of them share, their exit
codes among it, stands in [the command line](../command-line.md).
"""
ALL_CHECKS = """\
# The checks

One page for each check, made from the code by `docs/make.py`; `l10n explain CODE` prints it. How to
choose among them, to set their severity and to ignore a finding stands in [Checks](../checks.md).
"""


def pages() -> dict[str, str]:
    """Every page by its name."""
    context = click.Context(l10n, info_name="l10n")
    commands = {f"commands/{name}.md": _page(name, context) for name in COMMANDS}
    checks = {f"checks/{code}.md": _check(check) for code, check in CHECKS.items()}
    lists = {"commands/index.md": _index(), "checks/index.md": _all_checks()}
    return lists | commands | checks


def _check(check: Check) -> str:
    severity = f"Severity: **{check.severity}**."
    return "\n\n".join([f"# {check.code}", severity, check.page, "See [all checks](index.md).\n"])


def _all_checks() -> str:
    rows = ((f"[{code}]({code}.md)", f"{c.severity}: {c.title}") for code, c in CHECKS.items())
    return "\n".join([ALL_CHECKS, *_table(("Check", "Severity, and what it finds"), rows), ""])


def _index() -> str:
    rows = ((f"[{name}]({name}.md)", line) for name, (_module, line) in COMMANDS.items())
    return "\n".join([INTRODUCTION, *_table(("Command", "What it does"), rows), ""])


def _page(name: str, parent: click.Context) -> str:
    command = l10n.get_command(parent, name)
    assert command is not None  # noqa: S101 - its name is from the table
    context = click.Context(command, parent=parent, **command.context_settings)
    usage = " ".join(["l10n", name, *command.collect_usage_pieces(context)])
    lines = [f"# l10n {name}", "", "```text", usage, "```", ""]
    for paragraph in paragraphs(command.help):
        lines += [fill(paragraph, WIDTH), ""]
    lines += ["## Options", "", *_table(("Option", "Meaning"), _options(command, context)), ""]
    lines += ["## Examples", "", "```text", inspect.cleandoc(command.epilog or ""), "```", ""]
    return "\n".join([*lines, "See [the command line](../command-line.md) for the exit codes.", ""])


def _options(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    for one in command.get_params(context):
        record = one.get_help_record(context)
        if isinstance(one, click.Option) and record:
            yield f"`{record[0]}`".replace("|", r"\|"), record[1]


def _table(headers: tuple[str, str], rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    listed = list(rows)
    widths = [max(len(row[at]) for row in [headers, *listed]) for at in (0, 1)]
    for first, second in [headers, ("-" * widths[0], "-" * widths[1]), *listed]:
        yield f"| {first.ljust(widths[0])} | {second.ljust(widths[1])} |"


def outdated() -> dict[Path, str | None]:
    """The pages that are not as the code would have them, and how they should be."""
    wanted = {DOCS / name: text for name, text in pages().items()}
    there = (path for name in ("commands", "checks") for path in (DOCS / name).glob("*.md"))
    found = {path: path.read_text(encoding="utf-8") for path in there}
    return {
        path: wanted.get(path) for path in wanted | found if wanted.get(path) != found.get(path)
    }


def changed() -> dict[Path, str | None]:
    """The pages whose examples say something else today."""
    told = {page: page.read_text(encoding="utf-8") for page in PAGES}
    said = {page: followed(text) for page, text in told.items() if TO_RUN.search(text)}
    return {page: text for page, text in said.items() if text != told[page]}


def main(arguments: list[str]) -> int:
    """Write the pages, or say which are not as they should be."""
    check, wrong = "--check" in arguments, outdated() | changed()
    for page, text in wrong.items():
        sys.stdout.write(f"{page.relative_to(ROOT)}\n")
        if text is None and not check:
            page.unlink()
        elif text is not None and not check:
            page.parent.mkdir(exist_ok=True)
            page.write_text(text, encoding="utf-8")
    return int(check and bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
