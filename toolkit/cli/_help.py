"""Help in the reader's language: Click's classes, their words looked up when they are shown.

A command's docstring is its help. Each of its paragraphs is one message, soft line breaks folded;
its examples stand exactly as they are written.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Any

import click

from toolkit.errors import L10nError
from toolkit.messages import N_, _
from toolkit.settings import nearest


def paragraphs(text: str | None) -> Iterator[str]:
    """The paragraphs of a docstring, each on one line, as the catalog has them."""
    for paragraph in inspect.cleandoc(text or "").split("\n\n"):
        yield " ".join(paragraph.split())


class Option(click.Option):
    """An option whose help is looked up."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        return record and (record[0], _(record[1]))


class _Spoken(click.Command):
    """The parts of a help page, each in the language spoken now."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=_("Usage: "))

    def format_help_text(
        self,
        ctx: click.Context,  # noqa: ARG002 - Click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        for paragraph in paragraphs(self.help):
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(_(paragraph))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section(_("Options")):
            formatter.write_dl([row for one in options if (row := one.get_help_record(ctx))])

    def format_epilog(
        self,
        ctx: click.Context,  # noqa: ARG002 - Click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        if self.epilog:
            with formatter.section(_("Examples")):
                for line in inspect.cleandoc(self.epilog).splitlines():
                    formatter.write(f"{'':{formatter.current_indent}}{line}".rstrip() + "\n")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = _(HELP)
        return option


HELP = N_("Show this page and exit.")


class Command(_Spoken):
    """One command: a docstring for help, examples kept as they are written."""


class Group(_Spoken, click.Group):
    """The commands of a literal table, each imported only when it is called.

    ``table`` says where each command stands (``module:function``) and what it does, in one line.
    """

    def __init__(self, *args: Any, table: dict[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        return list(self.table)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - Click's signature
        cmd_name: str,
    ) -> click.Command | None:
        if cmd_name not in self.table:
            return None
        module, _colon, name = self.table[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.table and not args[0].startswith("-"):
            hint = nearest(args[0], self.table)
            raise L10nError(_("no command “{name}”", name=args[0]), hint=hint)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(line)) for name, (_where, line) in self.table.items()])


option = partial(click.option, cls=Option)

keys_option = option(
    "--keys",
    metavar="PATTERN",
    multiple=True,
    help=N_("In a data file, values to translate; as often as needed."),
)
