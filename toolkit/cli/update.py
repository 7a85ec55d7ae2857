"""``l10n update``: one catalog follows one template, no site needed."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli._common import Exit, Output, command, output_options
from toolkit.cli._help import option
from toolkit.messages import N_


@command(
    examples="""
    l10n update es.po page.pot
    l10n update es.po page.pot -o es.po
    """
)
@click.argument("catalog", metavar="CATALOG", type=click.Path(path_type=Path))
@click.argument("template", metavar="TEMPLATE", type=click.Path(path_type=Path))
@option("--exact", is_flag=True, help=N_("Do not look for texts that were changed."))
@option(
    "-o",
    "--out",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    help=N_("Write the catalog here; to the terminal if not given."),
)
@output_options
def update(catalog: Path, template: Path, *, exact: bool, out: Path | None, output: Output) -> Exit:
    """Bring one catalog up to date with a template.

    What “l10n pull” does for a site, for two files that any gettext tool made: a changed text has
    its old translation as fuzzy, with the old source beside it, and a critical change says so.
    """
    from toolkit.run.update_file import update_file  # noqa: PLC0415 - heavy

    output.deliver(update_file(catalog, template, similar=not exact), out)
    return Exit.DONE
