"""``locales/glossary.csv`` and ``glossary.tbx``: the words that a site translates in one way only.

Where both have a term, the table's line counts: it can say more of it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit import files
from toolkit.catalog import tbx
from toolkit.check.settings import Term
from toolkit.errors import ConfigError, L10nError
from toolkit.messages import _
from toolkit.project import Project
from toolkit.run.sources import read_named

if TYPE_CHECKING:
    from toolkit.catalog.renew.pending import Judge

NAME = "glossary.csv"
TBX = "glossary.tbx"

_Row = dict[str, str]  # a line of the table, by column


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


def _term(row: _Row, chain: tuple[str, ...]) -> Term:
    cell, *others = [row[tag] for tag in chain if row.get(tag)] or [""]
    return Term(
        row["term"],
        tuple(filter(None, (name.strip() for name in cell.split("|")))),
        part=row.get("pos", ""),
        keep=bool(row.get("do_not_translate")),
        critical=row["critical"],
        note=row.get("note", ""),
        local=bool(others) and bool(row.get(chain[0])) and others[0] != cell,
    )


def judge(project: Project, problems: list[L10nError]) -> Judge:
    """Who weighs changes of the site's source; a glossary that cannot be read is a problem."""
    from toolkit.catalog.renew.pending import Judge  # noqa: PLC0415 - heavy

    terms: frozenset[str] = frozenset()
    try:
        terms = critical_terms(project)
    except L10nError as error:
        problems.append(error)
    return Judge(terms, project.source_locale)


def _rows(project: Project) -> list[_Row]:
    rows = _table(project)
    known = {row["term"] for row in rows}
    return [*rows, *(row for row in _term_base(project) if row["term"] not in known)]


def _table(project: Project) -> list[_Row]:
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


def _term_base(project: Project) -> Iterator[_Row]:
    """The concepts of the TBX file, a line for each term of the source language."""
    name = f"{project.catalogs}/{TBX}"
    if not files.exists(project.root / name):
        return
    for concept in tbx.load(read_named(project, name, ConfigError), name):
        names = {tag.replace("-", "_"): "|".join(terms) for tag, terms in concept.terms.items()}
        said = {"critical": "", "pos": concept.part, "note": concept.note}
        for term in filter(None, names.get(project.source_locale, "").split("|")):
            yield {**names, **said, "term": term}
