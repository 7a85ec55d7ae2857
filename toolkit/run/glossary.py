"""``locales/glossary.csv``: the words that a site translates in one way only."""

from __future__ import annotations

import csv
import io

from toolkit import files
from toolkit.catalog.renew.pending import Judge
from toolkit.check.settings import Term
from toolkit.errors import ConfigError, L10nError
from toolkit.messages import _
from toolkit.project import Project
from toolkit.run.sources import read_named

NAME = "glossary.csv"


def critical_terms(project: Project) -> frozenset[str]:
    """The terms whose change in a text can hurt somebody: those with a word in ``critical``.

    Raises:
        ConfigError: the glossary cannot be read.
    """
    return frozenset(row["term"] for row in _rows(project) if row["term"] and row["critical"])


def terms(project: Project, tag: str) -> tuple[Term, ...]:
    """The glossary for a locale: each cell of its column, or of its nearest parent's that has one.

    Several accepted translations stand in one cell, parted by ``|``.

    Raises:
        ConfigError: the glossary cannot be read.
    """
    chain = project.chain(tag)
    return tuple(_term(row, chain) for row in _rows(project) if row["term"])


def _term(row: dict[str, str], chain: tuple[str, ...]) -> Term:
    cell = next((row[tag] for tag in chain if row.get(tag)), "")
    return Term(
        row["term"],
        tuple(filter(None, (name.strip() for name in cell.split("|")))),
        part=row.get("pos", ""),
        keep=bool(row.get("do_not_translate")),
        critical=row["critical"],
        note=row.get("note", ""),
    )


def judge(project: Project, problems: list[L10nError]) -> Judge:
    """Who weighs changes of the site's source; a glossary that cannot be read is a problem."""
    terms: frozenset[str] = frozenset()
    try:
        terms = critical_terms(project)
    except L10nError as error:
        problems.append(error)
    return Judge(terms, project.source_locale)


def _rows(project: Project) -> list[dict[str, str]]:
    name = f"{project.catalogs}/{NAME}"
    if not files.exists(project.root / name):
        return []
    try:
        text = read_named(project, name, ConfigError).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True, restval=""))
    except (UnicodeDecodeError, csv.Error) as fault:
        hint = _("save it as comma-separated values in UTF-8")
        raise ConfigError(_("not a table: {fault}", fault=fault), file=name, hint=hint) from None
    return [{"term": "", "critical": "", **{k: v for k, v in row.items() if k}} for row in rows]
