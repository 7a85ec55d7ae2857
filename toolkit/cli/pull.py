"""``l10n pull``: pages to catalogs."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli._change import abridged, change_said
from toolkit.cli._common import (
    COLOURS,
    Exit,
    Output,
    command,
    complain,
    one_line,
    report_options,
    site_option,
)
from toolkit.cli._help import option
from toolkit.messages import N_, _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.project import Project
    from toolkit.run.changes import Changed
    from toolkit.run.pull import Pulled, PullReport

_MOST = 60  # pieces of a text that are shown


@command(
    examples="""
    l10n pull
    l10n pull --explain        what changed under which translation, word by word
    l10n pull --check          in CI: is every catalog up to date?
    l10n pull --prune --before v1.0
    l10n pull --format json
    """
)
@site_option
@option("--check", is_flag=True, help=N_("Write nothing; exit 1 if something would change."))
@option("--explain", is_flag=True, help=N_("Show each change word by word, with its class."))
@option("--prune", is_flag=True, help=N_("Take away the entries that no page needs any more."))
@option(
    "--before",
    metavar="REV",
    help=N_("With --prune: only those that were out of use at this git revision."),
)
@report_options
def pull(
    project: Project,
    *,
    check: bool,
    explain: bool,
    prune: bool,
    before: str | None,
    output: Output,
) -> Exit:
    """Bring the catalogs up to date with the pages.

    Reads every page and the theme, writes a template (.pot) for each page, and brings the
    catalog (.po) of each locale up to date. A text that moved keeps its translation, and so does
    one in which only quotes, spaces, a link or a placeholder changed. What else changed becomes
    fuzzy, the old source beside it; a changed dose, a negation or a drug is called critical. No
    translation is dropped: what left the page is kept as obsolete and found again.
    """
    from toolkit.run.pull import pull as run  # noqa: PLC0415 - heavy

    if before is not None and not prune:
        raise click.UsageError(_("--before goes with --prune"))
    report = run(project, check=check, prune=prune, before=before)
    for problem in report.problems:
        complain(problem)
    text = _json(report) if output.json else _text(report, check=check, explain=explain)
    output.write(text)
    told = output.tell(report.findings)
    stale = check and (report.written or report.removed)
    return Exit.LOOK if report.problems or stale else told


def _json(report: PullReport) -> str:
    said = {
        "version": 1,
        "catalogs": [asdict(row) for row in report.rows],
        "written": report.written,
        "removed": report.removed,
        "renamed": report.renamed,
        "changes": [asdict(one) for one in report.changes],
        "orphans": report.orphans,
        "findings": [asdict(finding) for finding in report.findings],
        "problems": [str(problem) for problem in report.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: PullReport, *, check: bool, explain: bool) -> str:
    parts = [
        _table(report.rows),
        "\n".join([*_renamed(report), *_origins(report.changes)]),
        "\n\n".join(map(_explained, report.changes)) if explain else _criticals(report.changes),
        "\n".join(_("{name}: its page is gone; kept", name=name) for name in report.orphans),
        _summary(report, check=check),
    ]
    return "\n\n".join(filter(None, parts))


def _table(rows: list[Pulled]) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    titles = {
        "new": _("new"),
        "changed": _("changed"),
        "gone": _("gone"),
        "back": _("back"),
        "carried": _("carried"),
        "pruned": _("pruned"),
    }
    shown = [row for row in rows if any(getattr(row, name) for name in titles)]
    counts = {name: [getattr(row, name) for row in shown] for name in titles}
    used = [
        name for name in titles if name in ("new", "changed", "gone", "back") or any(counts[name])
    ]
    cells = zip(*([n or "" for n in counts[name]] for name in used), strict=True)
    lines = [[row.catalog, *line] for row, line in zip(shown, cells, strict=True)]
    return table([_("catalog"), *(titles[name] for name in used)], lines) if lines else ""


def _renamed(report: PullReport) -> list[str]:
    return [
        _("{new}: known by its texts; it was {old}", new=new, old=old)
        for new, old in report.renamed.items()
    ]


def _origins(changes: list[Changed]) -> list[str]:
    """From which page texts came, a line for each pair of catalogs."""
    met = Counter(
        (one.catalog, one.source) for one in changes if one.how in ("moved", "copied", "similar")
    )
    return [
        ngettext(
            "{catalog}: {n} text from {source}",
            "{catalog}: {n} texts from {source}",
            count,
            catalog=catalog,
            source=source,
        )
        for (catalog, source), count in met.items()
    ]


def _criticals(changes: list[Changed]) -> str:
    return "\n".join(_headline(one) for one in changes if one.critical)


def _headline(one: Changed) -> str:
    """Where, how grave, what tells so."""
    hows = {
        "edited": _("edited"),
        "moved": _("moved from {source}", source=one.source),
        "copied": _("copied from {source}", source=one.source),
        "similar": _("like a text of {source}", source=one.source),
        "waiting": _("waiting"),
        "parent": _("the text of {locale}, under this one, changed", locale=one.source),
    }
    grave = _("critical") if one.critical else (_("to look at") if one.fuzzy else _("kept"))
    colour = COLOURS["error"] if one.critical else COLOURS["review" if one.fuzzy else "style"]
    place = f"{one.catalog}:{one.line}" if one.line else one.catalog
    why = f"{change_said(one.kind, one.evidence, critical=one.critical)} ({hows[one.how]})"
    return f"{one_line(place)}: {click.style(grave, **colour)}: {one_line(why)}"


def _explained(one: Changed) -> str:
    return f"{_headline(one)}\n  {''.join(_word_by_word(one.was, one.now))}"


def _word_by_word(was: str, now: str) -> Iterator[str]:
    """What stays, goes and comes; of what is long only what stands beside a change."""
    from toolkit.catalog.change.word_diff import Stay, word_diff  # noqa: PLC0415 - heavy

    marks: dict[Stay, tuple[str, str, dict[str, Any]]] = {
        Stay.REMOVED: ("[-", "-]", {"fg": "red"}),
        Stay.ADDED: ("{+", "+}", {"fg": "green"}),
    }
    pieces = word_diff(was, now)
    for at, (stay, text) in enumerate(pieces[:_MOST]):
        words = one_line(" ".join(text.split("\n")))
        if stay is Stay.KEPT:
            yield _beside(words, is_first=not at, is_last=at + 1 == len(pieces))
        else:
            opening, closing, colour = marks[stay]
            yield click.style(f"{opening}{abridged(words)}{closing}", **colour)
    yield " …" if pieces[_MOST:] else ""


def _beside(words: str, *, is_first: bool, is_last: bool) -> str:
    """What stays, as far as it stands beside what does not."""
    if is_first == is_last:
        return abridged(words)
    return abridged(words, head=0) if is_first else abridged(words, tail=0)


def _summary(report: PullReport, *, check: bool) -> str:
    count = len(report.written) + len(report.removed)
    if not count and report.problems:
        return _("All other catalogs are up to date.")
    if not count:
        return _("All catalogs are up to date.")
    if check:
        return ngettext("{n} file would change.", "{n} files would change.", count)
    if not report.written:
        return ngettext("{n} file removed.", "{n} files removed.", count)
    if report.removed:
        gone = ngettext("{n} removed", "{n} removed", len(report.removed))
        return ngettext(
            "{n} file written, {gone}.",
            "{n} files written, {gone}.",
            len(report.written),
            gone=gone,
        )
    return ngettext("{n} file written.", "{n} files written.", count)
