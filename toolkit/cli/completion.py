"""``l10n completion``: what makes a shell complete commands, options and locales."""

from __future__ import annotations

import click

from toolkit.cli._common import Exit, command

SHELLS = ("bash", "zsh", "fish")


@command(
    examples="""
    l10n completion bash >> ~/.bashrc
    l10n completion zsh >> ~/.zshrc
    l10n completion fish > ~/.config/fish/completions/l10n.fish
    """
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> Exit:
    """Print what completes commands, options and locales in a shell.

    Add it to the shell's own start file, then open a new shell.
    """
    from click.shell_completion import BashComplete, FishComplete, ZshComplete  # noqa: PLC0415

    from toolkit.cli import l10n  # noqa: PLC0415 - its table leads here

    kinds = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
    click.echo(kinds[shell](l10n, {}, "l10n", "_L10N_COMPLETE").source())
    return Exit.DONE
