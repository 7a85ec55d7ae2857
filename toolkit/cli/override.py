"""``l10n override``: what a locale says its own way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import Exit, Output, command, report_options, site_option
from toolkit.messages import ngettext

if TYPE_CHECKING:
    from toolkit.project import Project


@command(
    examples="""
    l10n override es_CO visit/preparing.md
    l10n override es_CO index.md safety/index.md
    """
)
@click.argument("tag", metavar="LOCALE")
@click.argument("pages", metavar="PAGE...", nargs=-1, required=True)
@site_option
@report_options
def override(project: Project, tag: str, pages: tuple[str, ...], output: Output) -> Exit:
    """Lay a page's messages before the translator of an overlay.

    Adds every message of PAGE to the catalog of LOCALE, empty, with the parent's text in a
    comment. Translate those that a reader of LOCALE would find odd; the next “l10n pull” takes
    the others away again.
    """
    from toolkit.run.override import override as run  # noqa: PLC0415 - heavy

    added = run(project, project.locale(tag).tag, pages)
    if output.json:
        output.write(json.dumps({"version": 1, "added": added}, ensure_ascii=False, indent=2))
        return Exit.DONE
    for name, count in added.items():
        output.write(
            ngettext("{name}: {n} message added.", "{name}: {n} messages added.", count, name=name)
        )
    return Exit.DONE
