"""Cases of checks: plain files that a translator could write.

A file ``tests/cases/check/CODE.md`` holds prose, fences ``po`` with one entry or more, and below
each fence what the check of that name says of it, a line each:

    finds: "5" "50"       the words in source and translation; `-` where it names none
    silent

``<!-- locale: es_CO -->``, ``<!-- settings: register = "usted" -->`` and the messages of the page,
``<!-- template: "One" "Two" -->``, count from there on.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from toolkit.catalog import po
from toolkit.catalog.renew.pending import Judge, is_critical
from toolkit.check import CHECKS, Scope
from toolkit.check.run import Chosen, check_sheet, check_shelf
from toolkit.check.settings import Settings, Term
from toolkit.check.sheet import Sheet, Shelf
from toolkit.demands import Choice
from toolkit.model import Entry, Finding, Span
from toolkit.run.resources import Needed

FOLDER = Path(__file__).parent.parent / "cases" / "check"
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'

_FENCE = re.compile(r"^```po\n(?P<po>.*?)^```\n", re.MULTILINE | re.DOTALL)
_STATE = re.compile(r"^<!-- (locale|settings|template|inherited): (.*?) -->$", re.MULTILINE)
_SAID = re.compile(r"^(?:finds: (.+)|silent)$", re.MULTILINE)
_WORDS = re.compile(r'"([^"]*)"|(-)')
_START = {"locale": "es", "settings": ""}


@dataclass(frozen=True)
class Case:
    """One fence. ``wanted`` are the words of source and translation that are named."""

    code: str
    line: int
    po: str
    locale: str
    settings: str
    wanted: tuple[tuple[str, str], ...]
    template: str = ""
    inherited: str = ""

    def __str__(self) -> str:
        return f"{self.code}:{self.line}"


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """All cases of all files; a fence of which nothing is said is a mistake."""
    for path in sorted(folder.glob("*.md")):
        yield from _cases(path.stem, path.read_text(encoding="utf-8"))


def _cases(code: str, text: str) -> Iterator[Case]:
    fences = list(_FENCE.finditer(text))
    ends = [*(fence.start() for fence in fences[1:]), len(text)]
    for fence, end in zip(fences, ends, strict=True):
        line = text.count("\n", 0, fence.start()) + 1
        said = list(_SAID.finditer(text, fence.end(), end))
        assert said, f"{code}:{line}: what does it find?"
        state = dict(_STATE.findall(text[: fence.start()]))
        wanted = tuple(_words(one[1]) for one in said if one[1])
        yield Case(code, line, fence["po"], wanted=wanted, **{**_START, **state})


def _words(line: str) -> tuple[str, str]:
    found = [words for words, _dash in _WORDS.findall(line)]
    assert len(found) == 2, line
    return found[0], found[1]


def found(case: Case) -> list[Finding]:
    """What the check of the case finds in its fence."""
    check = CHECKS[case.code]
    resources = Needed(frozenset({case.code})).of(None, case.locale)
    settings = replace(settings_of(case.settings), resources=resources)
    chosen = Chosen([Choice(select=(case.code,))])
    if check.scope is Scope.SHELF:
        return list(check_shelf(_shelf(case, settings), defaultdict(lambda: chosen)))
    sheet = sheet_of(case.po, case.locale, settings)
    if case.inherited:
        parents = {entry.key: entry for entry in sheet.entries}
        sheet = replace(sheet, entries=(), parents=parents)
    if case.template:
        sheet.template = tuple(Entry(found[1]) for found in _WORDS.finditer(case.template))
    return list(check_sheet(sheet, chosen))


def _shelf(case: Case, settings: Settings) -> Shelf:
    """Each entry of the fence is a catalog."""
    parts = enumerate(case.po.strip().split("\n\n"))
    sheets = (
        replace(sheet_of(f"{part}\n", case.locale, settings), file=f"{n}.po") for n, part in parts
    )
    return Shelf(tuple(sheets))


def sheet_of(text: str, locale: str = "es", settings: Settings | None = None) -> Sheet:
    """A catalog of these entries; a header is put before them if they have none."""
    whole = text if 'msgid ""\nmsgstr ""\n"' in text else HEADER + text
    catalog = po.load(whole.encode(), "case.po")
    return Sheet(
        "case.po",
        locale,
        entries=catalog.entries,
        header=dict(catalog.header),
        header_line=catalog.header_entry.line if catalog.header_entry else 1,
        is_header_fuzzy=bool(catalog.header_entry and catalog.header_entry.fuzzy),
        read=lambda: whole,
        harm=harm,
        settings=settings or Settings(decimal=","),
    )


def harm(entry: Entry) -> str:
    """What changed critically under a fuzzy entry, as a run tells it."""
    change = Judge().pending(entry)
    return change.kind.value if change and is_critical(change, entry.extracted) else ""


def settings_of(written: str) -> Settings:
    """Settings as TOML says them, ``;`` between two.

    Terms are a table: ``terms.WORD = ["..."]``, or ``terms.WORD = {keep = true}`` and the like.
    """
    said: dict[str, Any] = tomllib.loads(written.replace("; ", "\n"))
    terms = tuple(_term(term, names) for term, names in said.pop("terms", {}).items())
    if "forbidden" in said:
        said["forbidden"] = tuple(said["forbidden"])
    return Settings(**{"decimal": ",", "terms": terms, **said})


def _term(term: str, said: list[str] | dict[str, Any]) -> Term:
    known = {"translations": said} if isinstance(said, list) else said
    return Term(term, **{**known, "translations": tuple(known.get("translations", ()))})


def at(text: str, span: Span | None) -> str:
    """The words of a span."""
    return "" if span is None else text[slice(*span)]
