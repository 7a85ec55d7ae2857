"""``l10n verify``: the laws, proved on one's own pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._common import Exit, Output, command, complain, report_options
from toolkit.cli._help import option
from toolkit.messages import N_, _

if TYPE_CHECKING:
    from toolkit.run.verify import Verification


@command(
    examples="""
    l10n verify
    l10n verify source_content/visit
    l10n verify ~/docs/README.md         a file or folder of no site at all
    """
)
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@option(
    "--site",
    metavar="DIR",
    type=click.Path(path_type=Path),
    default=Path(),
    help=N_("The folder of the site, or one inside it; the current one if not given."),
)
@report_options
def verify(paths: tuple[Path, ...], site: Path, output: Output) -> Exit:
    """Prove that nothing is lost on the way.

    For each page: every word that a reader sees is offered to the translator (0), the pieces join
    to the same bytes (1), an untranslated page is the page itself (2), translating every letter
    and back gives the same page (3), and no translation can move a wall (4).
    """
    from toolkit.run.verify import verify as run  # noqa: PLC0415 - heavy

    found = run(paths, site)
    for problem in found.problems:
        complain(problem)
    output.write(
        json.dumps(found.as_json(), ensure_ascii=False, indent=2) if output.json else _text(found)
    )
    broken = any(verdict.broken for verdict in found.verdicts)
    return Exit.LOOK if broken or found.problems else Exit.DONE


def _text(found: Verification) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    broken = [
        [verdict.page, ", ".join(map(str, verdict.broken))]
        for verdict in found.verdicts
        if verdict.broken
    ]
    lines = [table([_("page"), _("breaks law")], broken, text=2)] if broken else []
    words = found.words
    total = sum(words.values())
    shares = "; ".join(f"{_(place)} {_share(count, total)}" for place, count in words.items())
    lines.append(_("Words that a reader sees: {shares}.", shares=shares))
    lines.append(
        _(
            "Pages: {pages}; segments: {segments}; pages that break one of laws 0 to 4: {broken}.",
            pages=len(found.verdicts),
            segments=found.total("segments"),
            broken=len(broken),
        )
    )
    lines.append(
        _(
            "Altered by the letter map: {altered}; hostile texts placed as text: {placed}.",
            altered=_share(found.total("altered"), found.total("segments")),
            placed=_share(found.total("placed"), found.total("hostile")),
        )
    )
    return "\n".join(lines)


def _share(part: int, whole: int) -> str:
    return f"{part} ({part / whole:.1%})" if whole else str(part)
