"""``l10n fill``: one file and a catalog to the translated file, no site needed."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli._common import Exit, Output, command, output_options
from toolkit.cli._help import keys_option, option
from toolkit.messages import N_


@command(
    examples="""
    l10n fill page.md --catalog es.po
    l10n fill page.md --catalog es.po -o pagina.md
    l10n fill menu.yaml --catalog es.po --keys '**.label'
    """
)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@option(
    "--catalog",
    metavar="PO",
    required=True,
    type=click.Path(path_type=Path),
    help=N_("The translations."),
)
@option(
    "-o",
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help=N_("Write the page here; to the terminal if not given."),
)
@keys_option
@output_options
def fill(
    file: Path, catalog: Path, out: Path | None, keys: tuple[str, ...], output: Output
) -> Exit:
    """Put the translations of a catalog into one page.

    What is fuzzy or missing stays as it is in the page; a translation that would break the page
    or add what the page does not have is left out and told.
    """
    from toolkit.run.plumbing import fill_file  # noqa: PLC0415 - heavy

    filled = fill_file(file, catalog, keys)
    output.deliver(filled.source, out)
    return output.tell(filled.findings)
