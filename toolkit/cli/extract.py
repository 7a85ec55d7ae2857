"""``l10n extract``: one file to a template, no site needed."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli._common import Exit, Output, command, output_options
from toolkit.cli._help import keys_option, option
from toolkit.messages import N_


@command(
    examples="""
    l10n extract page.md
    l10n extract page.md -o page.pot
    l10n extract menu.yaml --keys title --keys 'items[*].label'
    """
)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@option(
    "-o",
    "--out",
    metavar="POT",
    type=click.Path(path_type=Path, dir_okay=False),
    help=N_("Write the template here; to the terminal if not given."),
)
@keys_option
@output_options
def extract(file: Path, out: Path | None, keys: tuple[str, ...], output: Output) -> Exit:
    """Write the messages of one page as a gettext template."""
    from toolkit.run.plumbing import extract_file  # noqa: PLC0415 - heavy

    template, findings = extract_file(file, keys)
    output.deliver(template, out)
    return output.tell(findings)
