"""Write ``docs/commands``: one page for each command, from the commands themselves.

python docs/make.py           write the pages
python docs/make.py --check   write nothing; exit 1 if a page is not as the code would have it
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill

import click

from toolkit.cli import COMMANDS, l10n
from toolkit.cli._help import paragraphs

WIDTH = 100
FOLDER = Path(__file__).parent / "commands"
INTRODUCTION = """\
# Commands

One page for each command, made from the code by `docs/make.py`. What all of them share, their exit
codes among it, stands in [the command line](../command-line.md).
"""


def pages() -> dict[str, str]:
    """Every page by its file name."""
    context = click.Context(l10n, info_name="l10n")
    made = {f"{name}.md": _page(name, context) for name in COMMANDS}
    return {"index.md": _index(), **made}


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


def main(arguments: list[str]) -> int:
    """Write the pages, or say which are not as they should be."""
    wanted = pages()
    found = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    wrong = sorted(name for name in wanted | found if wanted.get(name) != found.get(name))
    if "--check" in arguments:
        for name in wrong:
            sys.stderr.write(f"docs/commands/{name} is out of date; run: python docs/make.py\n")
        return 1 if wrong else 0
    for name in wrong:
        if name in wanted:
            (FOLDER / name).write_text(wanted[name], encoding="utf-8")
        else:
            (FOLDER / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
