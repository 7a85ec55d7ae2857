"""How many of the planted errors are found: by any check, and by one that should."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

from planting import OPERATORS, Pair, Planted, plant
from planting.hygiene import BODY, FILES, HEADER

from toolkit.model import Finding, Severity

from .beside import pofilter
from .families import FAMILIES
from .soil import GRAVE, Base
from .verdicts import is_true

SHARE = 10  # one text in so many of a catalog is spoilt at once
KINDS = list(dict.fromkeys(one.kind for one in OPERATORS))


@dataclass(frozen=True)
class Draw:
    """How errors are drawn: so many of an operator in a catalog; whose misses are shown."""

    limit: int
    seed: int
    shown: Sequence[str] = ()


class Result(NamedTuple):
    """An error, what is new on its text, and whether pofilter sees it."""

    error: Planted
    new: list[Finding]
    beside: bool


@dataclass
class Row:
    """What came of one class."""

    kind: str
    planted: int = 0
    caught: int = 0
    by_family: int = 0  # by a check that is meant for such errors
    as_error: int = 0
    pofilter: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    operators: dict[str, list[int]] = field(default_factory=dict)  # caught, of

    def add(self, operator: str, codes: set[str], as_error: bool, beside: bool) -> None:
        """One more error, and the checks that found it."""
        self.planted += 1
        self.caught += bool(codes)
        self.by_family += bool(codes & FAMILIES[self.kind])
        self.as_error += as_error
        self.pofilter += beside
        self.codes.update(codes)
        each = self.operators.setdefault(operator, [0, 0])
        each[0] += bool(codes)
        each[1] += 1


def in_table(results: Iterable[Result]) -> dict[str, Row]:
    """The rows, by class, in the order of the planters."""
    table: dict[str, Row] = {}
    for error, new, beside in sorted(results, key=lambda one: KINDS.index(one.error.kind)):
        row = table.setdefault(error.kind, Row(error.kind))
        as_error = any(one.severity is Severity.ERROR for one in new)
        row.add(error.operator, {one.code for one in new}, as_error, beside)
    return table


def total(table: dict[str, Row]) -> Row:
    """All classes together."""
    row = Row("all")
    for one in table.values():
        row.planted += one.planted
        row.caught += one.caught
        row.by_family += one.by_family
        row.as_error += one.as_error
        row.pofilter += one.pofilter
    return row


def recall(base: Base, kinds: Sequence[str], draw: Draw) -> Iterator[Result]:
    """Errors of some classes in one catalog, but for texts that are wrong as they are."""
    faulty = {one.line for one in base.remember() if is_true(one)}
    places = [(at, pair) for at, pair in base.good() if base.sheet.entries[at].line not in faulty]
    pairs = [pair for _at, pair in places]
    errors = list(_drawn(base, pairs, kinds, draw))
    clean = pofilter(pairs)
    beside = pofilter([(error.source, error.target) for error in errors])
    seen = {id(one): bool(tests - clean[one.at]) for one, tests in zip(errors, beside, strict=True)}
    for spoilt in _rounds(errors, len(places)):
        found: dict[int, list[Finding]] = defaultdict(list)
        for at, one in base.spoilt({places[at][0]: error for at, error in spoilt.items()}):
            found[at].append(one)
        for at, error in spoilt.items():
            result = Result(error, found[places[at][0]], seen[id(error)])
            _show_missed(result, pairs[at], draw.shown)
            yield result


def _drawn(
    base: Base, pairs: Sequence[Pair], kinds: Sequence[str], draw: Draw
) -> Iterator[Planted]:
    """In an order of chance, so that kindred errors are not in the catalog together."""
    errors = [
        error
        for kind in kinds
        for error in plant(pairs, limit=draw.limit, seed=draw.seed, kind=kind)
        if kind != "glossary" or _breaks_a_term(error, pairs[error.at], base)
    ]
    yield from Random(draw.seed).sample(errors, len(errors))


def _breaks_a_term(error: Planted, pair: Pair, base: Base) -> bool:
    """An error of the glossary is one only if the glossary has the term."""
    before, now = pair.target.lower(), error.target.lower()
    return any(
        term.term in error.source.lower() and before.count(way) > now.count(way)
        for term in base.sheet.settings.terms
        for way in term.translations
    )


def _rounds(errors: Iterable[Planted], size: int) -> list[dict[int, Planted]]:
    """Spread over copies of the catalog, so that most of each stays good."""
    found: list[dict[int, Planted]] = []
    most = max(size // SHARE, 5)
    for error in errors:
        free = (one for one in found if error.at not in one and len(one) < most)
        room = next(free, None)
        if room is None:
            found.append(room := {})
        room[error.at] = error
    return found


def _show_missed(result: Result, good: Pair, shown: Sequence[str]) -> None:
    error = result.error
    if not result.new and {error.kind, error.operator} & {*shown}:
        now = error.target if error.target != good.target else "(its source changed)"
        print(f"- {error.kind} · {error.operator}", error.source, good.target, now, sep="\n  ")


# ── files ────────────────────────────────────────────────────────────────────────────────────


def hygiene(shown: Sequence[str]) -> Row:
    """Files with one fault each, against the same file without."""
    row = Row("hygiene")
    before = _said_of(HEADER + BODY).keys()
    for fault, text in FILES.items():
        new = {code: one for code, one in _said_of(text).items() if code not in before}
        row.add(fault, set(new), "error" in new.values(), beside=False)
        if not new and "hygiene" in shown:
            print(f"- hygiene · {fault}")
    return row


_COMMAND = "from toolkit.cli import main; main()"


def _said_of(text: str) -> dict[str, str]:
    """The codes of errors and reviews, and their severities, as the command prints them."""
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "es.po").write_text(text, encoding="utf-8")
        command = [sys.executable, "-c", _COMMAND, "check", "--format", "json", "es.po"]
        done = subprocess.run(command, cwd=name, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["findings"]
    return {one["code"]: one["severity"] for one in found if one["severity"] in GRAVE}
