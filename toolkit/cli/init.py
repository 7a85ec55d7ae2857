"""``l10n init``: a new site, small and complete, from the plain files in ``toolkit/cli/site``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files as package
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit import files
from toolkit.cli._common import Exit, Output, command, output_options
from toolkit.errors import WriteError
from toolkit.messages import _, ngettext

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@command(
    examples="""
    l10n init clinic
    l10n init .
    """
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@output_options
def init(folder: Path, output: Output) -> Exit:
    """Make a new site that works at once.

    DIR gets one page, its Spanish catalog, a configuration that explains itself, and what checks
    every push. Nothing that stands there is written over: if one of the files exists, none is made.
    """
    from toolkit.project import is_configured  # noqa: PLC0415 - reads CLDR

    new = dict(_template(package("toolkit.cli") / "site"))
    standing = [path for path in new if files.exists(folder / path)]
    if standing or is_configured(folder):
        raise WriteError(
            _("there is a site already: {names}", names=", ".join(standing or [str(folder)])),
            file=folder,
            hint=_("choose another folder, or move these files away"),
        )
    for path, content in new.items():
        files.replace(folder / path, content, root=folder)
        output.say(_("made {path}", path=folder / path), level=1)
    made = ngettext("Made {n} file in {dir}.", "Made {n} files in {dir}.", len(new), dir=folder)
    output.say(made)
    output.say(_("Next: cd {dir}, l10n render, and open public/index.html.", dir=folder))
    return Exit.DONE


def _template(folder: Traversable, at: str = "") -> Iterator[tuple[str, bytes]]:
    """The files of a new site, by path: in the package they stand as they will on the disk."""
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from _template(item, f"{at}{item.name}/")
        else:
            yield f"{at}{item.name}", item.read_bytes()
