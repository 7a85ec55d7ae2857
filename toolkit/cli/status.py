"""``l10n status``: what is translated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from toolkit.cli._common import (
    Exit,
    Output,
    chosen,
    command,
    complain,
    locale_arguments,
    report_options,
    site_option,
)
from toolkit.messages import _

if TYPE_CHECKING:
    from toolkit.catalog.coverage import Count
    from toolkit.project import Project
    from toolkit.run.status import Status


@command(
    examples="""
    l10n status
    l10n status es_CO -v       page by page
    l10n status --format json
    """
)
@site_option
@locale_arguments
@report_options
def status(project: Project, tags: tuple[str, ...], output: Output) -> Exit:
    """Show what is translated, per locale and page.

    Every message is in one of four states: translated, inherited (from a parent locale of the
    same language), fuzzy (a person must look) or missing. Incomplete translation alone is no
    error.
    """
    from toolkit.run.status import status as run  # noqa: PLC0415 - heavy

    found = run(project, tuple(locale.tag for locale in chosen(project, tags)))
    for problem in found.problems:
        complain(problem)
    output.write(
        json.dumps(found.as_json(), ensure_ascii=False, indent=2)
        if output.json
        else _text(found, by_page=output.verbosity > 0)
    )
    return Exit.LOOK if found.problems else Exit.DONE


def _text(found: Status, *, by_page: bool) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    headers = [
        _("locale"),
        _("page"),
        _("words"),
        _("messages"),
        _("translated"),
        _("inherited"),
        _("fuzzy"),
        _("missing"),
    ]
    rows = []
    for tag in found.locales:
        pages = [(page, one) for (page, locale), one in found.counts.items() if locale == tag]
        incomplete = [item for item in pages if by_page or item[1].covered < item[1].messages]
        rows += [[tag, *_row(_("all pages"), found.of(tag))]]
        rows += [["", *_row(page, one)] for page, one in incomplete]
    return table(headers, rows, text=3)


def _row(page: str, one: Count) -> list[object]:
    from toolkit.report.terminal import bar  # noqa: PLC0415 - heavy

    share = bar(one.words_covered, one.words)
    states = (one.translated, one.inherited, one.fuzzy, one.missing)
    return [page, share, one.messages, *(number or "" for number in states)]
