"""``l10n adopt``: existing translations, taken over."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli._change import abridged
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
    from collections.abc import Iterable

    from toolkit.catalog.adopt.proposal import Left, Thresholds
    from toolkit.project import Project
    from toolkit.run.adopt import Adopted, AdoptReport


class _Score(click.FloatRange):
    """0 to 1; “nan” is neither more nor less than anything, so it is no score."""

    def convert(
        self, value: float, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        score = super().convert(value, param, ctx)
        if isnan(score):
            self.fail(_("“{value}” is no score", value=value), param, ctx)
        return score


_SCORE = _Score(0, 1)


@command(
    examples="""
    l10n adopt es old/es.po
    l10n adopt es po/*.po --dry-run -v       every proposal, nothing written
    l10n adopt es --page source_content/knee.md old/rodilla.md
    l10n adopt es --page source_content old/es
    l10n adopt es old/es.po --translated 1 --format json
    """
)
@click.argument("tag", metavar="LOCALE")
@click.argument(
    "others", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@option(
    "--page",
    metavar="PAGE",
    type=click.Path(path_type=Path),
    help=N_("FILE is no catalog but the translation of this page, or a folder of this folder's."),
)
@option(
    "--translated",
    metavar="SCORE",
    type=_SCORE,
    help=N_("Enter as translated from this score on, 0 to 1; 0.95 if not given."),
)
@option(
    "--fuzzy",
    metavar="SCORE",
    type=_SCORE,
    help=N_("Enter as fuzzy from this score on; 0.6 if not given."),
)
@option("-n", "--dry-run", is_flag=True, help=N_("Write nothing; say what would be."))
@site_option
@report_options
def adopt(
    project: Project,
    *,
    tag: str,
    others: tuple[Path, ...],
    page: Path | None,
    translated: float | None,
    fuzzy: float | None,
    dry_run: bool,
    output: Output,
) -> Exit:
    """Take over existing translations into the catalogs of LOCALE.

    FILE is a catalog that another tool made (po4a, mdpo, translate-toolkit, mdbook-i18n-helpers):
    other places to cut, other marks, other escapes. With --page it is a page that was translated
    by itself, and may have drifted apart. What surely belongs together enters as translated or as
    fuzzy; the rest is listed side by side. What the site has translated already stays. Each pair
    has a score and a reason: ask with -v for all of them.
    """
    from toolkit.run.adopt import adopt as run  # noqa: PLC0415 - heavy

    bounds = _thresholds(translated, fuzzy)
    to = project.locale(tag).tag
    report = run(project, to, others, page=page, thresholds=bounds, check=dry_run)
    for problem in report.problems:
        complain(problem)
    text = _json(report) if output.json else _text(report, output, check=dry_run)
    output.write(text)
    told = output.tell(report.findings)
    return Exit.LOOK if report.problems else told


def _thresholds(translated: float | None, fuzzy: float | None) -> Thresholds:
    from toolkit.catalog.adopt.proposal import USUAL, Thresholds  # noqa: PLC0415 - heavy

    entering = USUAL.translated if translated is None else translated
    doubted = min(USUAL.fuzzy if fuzzy is None else fuzzy, entering)
    if fuzzy is not None and fuzzy > entering:
        said = _("it is above the score of “translated”, {score}", score=entering)
        raise click.BadParameter(said, param_hint="--fuzzy")
    return Thresholds(entering, doubted, min(USUAL.shown, doubted))


def _json(report: AdoptReport) -> str:
    said = {
        "version": 1,
        "proposals": [asdict(one) for one in report.proposals],
        "left": [asdict(one) for one in report.left],
        "lacking": [asdict(one) for one in report.lacking],
        "written": report.written,
        "findings": [asdict(finding) for finding in report.findings],
        "problems": [str(problem) for problem in report.problems],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)


def _text(report: AdoptReport, output: Output, *, check: bool) -> str:
    entered = ("translated", "fuzzy") if output.verbosity > 0 else ()
    shown = [one for one in report.proposals if one.verdict in (*entered, "listed", "conflict")]
    parts = [
        _table(report.proposals),
        *(_side_by_side(one, weights=output.verbosity > 1) for one in shown),
        "\n".join(_apart(report)) if output.verbosity > 0 else "",
        "\n".join(_summary(report, output, check=check)),
    ]
    return "\n\n".join(filter(None, parts))


def _table(proposals: Iterable[Adopted]) -> str:
    from toolkit.report.terminal import table  # noqa: PLC0415 - heavy

    counts: dict[str, Counter[str]] = {}
    for one in proposals:
        counts.setdefault(one.catalog, Counter())[one.verdict] += 1
    titles = [_("catalog"), _("translated"), _("fuzzy"), _("listed"), _("conflicts")]
    verdicts = ("translated", "fuzzy", "listed", "conflict")
    rows = [[name, *(count[one] or "" for one in verdicts)] for name, count in counts.items()]
    return table(titles, rows) if rows else ""


def _side_by_side(one: Adopted, *, weights: bool) -> str:
    """What was found and how sure it is; then the source (-), the text that was
    translated (~) where it was another, the translation (+), what stands there (=).
    """
    said = {
        "translated": (_("translated"), COLOURS["style"]),
        "fuzzy": (_("fuzzy"), COLOURS["review"]),
        "listed": (_("for a person"), COLOURS["review"]),
        "conflict": (_("there already"), COLOURS["review"]),
    }
    name, colour = said[one.verdict]
    evidence = [one.evidence] if weights and one.evidence else []
    why = "; ".join([_how(one.how), *evidence, *one.why])
    lines = [
        f"{one_line(one.origin)}: {click.style(name, **colour)} {one.score:.2f}: {one_line(why)}"
    ]
    lines.append(_quoted("  - ", one.msgid))
    if one.source and one.source != one.msgid:
        lines.append(_quoted("  ~ ", one.source))
    lines += [_quoted("  + ", text) for text in one.msgstr]
    lines += [_quoted("  = ", text) for text in one.site]
    return "\n".join(lines)


def _how(how: str) -> str:
    return {
        "exact": _("the very message"),
        "respelled": _("the same words, written otherwise"),
        "changed": _("the same words, but for marks or stops"),
        "part": _("a block of a longer message"),
        "joined": _("several messages in a row"),
        "sentence": _("sentences of longer messages"),
        "like": _("much alike"),
        "aligned": _("in the same place"),
    }[how]


def _quoted(mark: str, text: str) -> str:
    return mark + one_line(abridged(" ".join(text.split())))


def _apart(report: AdoptReport) -> list[str]:
    """What has no partner, ours and theirs."""
    return [*map(_without, report.lacking), *map(_left_over, report.left)]


def _without(one: Left) -> str:
    said = one_line(abridged(" ".join(one.text.split())))
    return _("{place}: nothing belongs to it: “{text}”", place=one_line(one.origin), text=said)


def _left_over(one: Left) -> str:
    said = one_line(abridged(" ".join(one.text.split())))
    return _("{place}: belongs to nothing: “{text}”", place=one_line(one.origin), text=said)


def _summary(report: AdoptReport, output: Output, *, check: bool) -> list[str]:
    met = Counter(one.verdict for one in report.proposals)
    left, lacking = len(report.left), len(report.lacking)
    files = len(report.written)
    said = _(
        "{translated} translated, {fuzzy} fuzzy, {listed} for a person, {conflicts} as they were.",
        translated=met["translated"],
        fuzzy=met["fuzzy"],
        listed=met["listed"],
        conflicts=met["conflict"],
    )
    over = ngettext(
        "{n} text over there belongs to nothing here.",
        "{n} texts over there belong to nothing here.",
        left,
    )
    none = ngettext(
        "{n} text here has no partner over there.",
        "{n} texts here have no partner over there.",
        lacking,
    )
    apart = [*([over] if left else []), *([none] if lacking else [])]
    if apart and output.verbosity == 0:
        apart.append(_("They are listed with -v."))
    wrote = (
        ngettext("{n} file would change.", "{n} files would change.", files)
        if check
        else ngettext("{n} file written.", "{n} files written.", files)
    )
    return [said, *apart, wrote]
