"""``l10n todo``: what waits for a translator."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from toolkit.cli._change import around, change_said
from toolkit.cli._common import (
    COLOURS,
    Exit,
    Output,
    chosen,
    command,
    complain,
    locale_arguments,
    one_line,
    report_options,
    site_option,
)
from toolkit.messages import _, ngettext

if TYPE_CHECKING:
    from toolkit.project import Project
    from toolkit.run.todo import Item, Todo


@command(
    examples="""
    l10n todo
    l10n todo es -v            every message, not only the critical ones
    l10n todo --format json
    """
)
@site_option
@locale_arguments
@report_options
def todo(project: Project, tags: tuple[str, ...], output: Output) -> Exit:
    """Show what is left to translate, the most urgent first.

    Critical changes come first, each by itself: a wrong dose must not wait. Then the
    pages that are not complete, those with the fewest words left before the others. Then
    overrides that a person should look at.
    """
    from toolkit.run.todo import todo as run  # noqa: PLC0415 - heavy

    found = run(project, tuple(locale.tag for locale in chosen(project, tags)))
    for problem in found.problems:
        complain(problem)
    output.write(_json(found) if output.json else _text(found, everything=output.verbosity > 0))
    return Exit.LOOK if found.problems else Exit.DONE


def _json(found: Todo) -> str:
    totals = {tag: _totals(found, tag) for tag in found.locales}
    said = {
        "version": 1,
        "locales": totals,
        "items": [asdict(item) for item in found.items],
        "problems": [str(problem) for problem in found.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _totals(found: Todo, tag: str) -> dict[str, int]:
    items = [item for item in found.items if item.locale == tag]
    critical = sum(item.rank == "critical" for item in items)
    words = sum(item.words for item in items)
    return {"messages": len(items), "words": words, "critical": critical}


def _text(found: Todo, *, everything: bool) -> str:
    if not found.items:
        return _("Nothing is left to translate.")
    shown = [item for item in found.items if everything or item.rank == "critical"]
    return "\n\n".join(filter(None, ["\n".join(map(_line, shown)), _table(found), _sum(found)]))


def _line(item: Item) -> str:
    colour = COLOURS["error" if item.rank == "critical" else "review"]
    said = _("critical") if item.rank == "critical" else _state(item)
    place = f"{item.file}:{item.line}" if item.line else item.file
    critical = item.rank == "critical"
    why = f"{change_said(item.kind, item.evidence, critical=critical)} — " if item.kind else ""
    changed = item.evidence[0].new if item.evidence else ""
    text = around(" ".join(item.msgid.split()), changed)
    return f"{one_line(place)}: {click.style(said, **colour)}: {one_line(f'{why}“{text}”')}"


def _state(item: Item) -> str:
    return {"fuzzy": _("to look at"), "missing": _("missing")}[item.state]


def _table(found: Todo) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    words, messages, critical = Counter[str](), Counter[str](), Counter[str]()
    for item in found.items:
        words[item.file] += item.words
        messages[item.file] += 1
        critical[item.file] += item.rank == "critical"
    rows = [[name, critical[name] or "", messages[name], words[name]] for name in words]
    return table([_("file"), _("critical"), _("messages"), _("words left")], rows)


def _sum(found: Todo) -> str:
    words = sum(item.words for item in found.items)
    files = len({item.file for item in found.items})
    said = ngettext("{n} word left", "{n} words left", words)
    return ngettext("{said} in {n} file.", "{said} in {n} files.", files, said=said)
