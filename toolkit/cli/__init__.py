"""The command ``l10n``: one file a command, imported only when it is called.

``l10n --help`` imports Click and the standard library, nothing else: what a command does stands
here in one line, beside where it is written.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence

import click

from toolkit.cli._common import Exit, complain
from toolkit.cli._help import Group, Option, option
from toolkit.cli._language import speak, speak_only
from toolkit.errors import L10nError
from toolkit.messages import N_, _, preferred

COMMANDS: dict[str, tuple[str, str]] = {
    "pull": ("toolkit.cli.pull:pull", N_("Bring the catalogs up to date with the pages.")),
    "render": ("toolkit.cli.render:render", N_("Render every page in every locale.")),
    "status": ("toolkit.cli.status:status", N_("Show what is translated, per locale and page.")),
    "todo": ("toolkit.cli.todo:todo", N_("Show what is left to translate.")),
    "check": ("toolkit.cli.check:check", N_("Find what is wrong in the translations.")),
    "explain": (
        "toolkit.cli.explain:explain",
        N_("Tell what a check finds, why it matters, and the way out."),
    ),
    "add": (
        "toolkit.cli.add:add",
        N_("Bring text, HTML, Word documents or Markdown in as source pages."),
    ),
    "mv": ("toolkit.cli.mv:mv", N_("Move a page with its translations and all links to it.")),
    "adopt": (
        "toolkit.cli.adopt:adopt",
        N_("Take over existing translations into the catalogs of LOCALE."),
    ),
    "override": (
        "toolkit.cli.override:override",
        N_("Lay a page's messages before the translator of an overlay."),
    ),
    "verify": ("toolkit.cli.verify:verify", N_("Prove that nothing is lost on the way.")),
    "extract": (
        "toolkit.cli.extract:extract",
        N_("Write the messages of one page as a gettext template."),
    ),
    "fill": ("toolkit.cli.fill:fill", N_("Put the translations of a catalog into one page.")),
    "update": (
        "toolkit.cli.update:update",
        N_("Bring one catalog up to date with a template."),
    ),
    "init": ("toolkit.cli.init:init", N_("Make a new site that works at once.")),
    "completion": ("toolkit.cli.completion:completion", N_("Print what completes commands.")),
}


def _speak(_ctx: click.Context, _param: click.Parameter, tag: str | None) -> None:
    if tag:
        speak_only(tag)


@click.group(cls=Group, table=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@option(
    "--lang",
    metavar="LANG",
    is_eager=True,
    expose_value=False,
    callback=_speak,
    help=N_("Speak this language; the locale of the environment decides if not given."),
)
@click.version_option(
    None,
    "-V",
    "--version",
    package_name="l10n-toolkit",
    message="l10n %(version)s",
    cls=Option,
    help=N_("Show the version and exit."),
)
def l10n() -> None:
    """Pages that must be right, in every language.

    Pull messages from pages, translate them in gettext catalogs, render every page in every
    locale.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 something to look at, 2 could not run.

    What nobody foresaw is not swallowed: it keeps its traceback.
    """
    speak(preferred(os.environ))
    try:
        code = l10n.main(arguments, prog_name="l10n", standalone_mode=False)
    except click.UsageError as error:
        page = f"{error.ctx.command_path} --help" if error.ctx else "l10n --help"
        complain(L10nError(error.format_message().rstrip("."), hint=_("see “{page}”", page=page)))
        return Exit.CANNOT
    except L10nError as error:
        complain(error)
        return Exit.CANNOT
    except click.Abort:
        return 128 + signal.SIGINT
    return int(code or Exit.DONE)
