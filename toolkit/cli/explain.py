"""``l10n explain``: the page of a check."""

from __future__ import annotations

import click

from toolkit.cli._common import Exit, Output, command, output_options
from toolkit.errors import L10nError
from toolkit.messages import _


@command(
    examples="""
    l10n explain changed-number
    l10n explain                 all checks, one line each
    """
)
@click.argument("code", metavar="[CODE]", required=False)
@output_options
def explain(code: str | None, output: Output) -> Exit:
    """Tell what a check finds, why it matters, and the way out."""
    from toolkit.check import CHECKS  # noqa: PLC0415 - imports the checks
    from toolkit.settings import nearest  # noqa: PLC0415

    if code is None:
        width = max(map(len, CHECKS))
        lines = (f"{check.code:<{width}}  {check.title}" for check in CHECKS.values())
        output.write("\n".join(lines))
        return Exit.DONE
    if code not in CHECKS:
        said = _("no check is called “{code}”", code=code)
        raise L10nError(said, hint=nearest(code, CHECKS))
    check = CHECKS[code]
    output.write(f"# {code} ({check.severity})\n\n{check.page}")
    return Exit.DONE
