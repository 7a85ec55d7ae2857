"""Edits of English health text, each with the class that a careful reviewer gives it.

The tables in ``tests/cases/changes`` are made to be read. A critical edit taken for a lesser one
could publish a wrong dose: none may be. A harmless one taken for critical costs a person a look.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from toolkit.catalog.change import ChangeClass, classify_change

TABLES = Path(__file__).parents[2] / "cases" / "changes"
BAR = re.compile(r"(?<!\\)\|")
HEAD = ("Before", "After", "Class")


class Edit(NamedTuple):
    """One row of a table, and where it stands."""

    old: str
    new: str
    kind: str
    place: str

    @property
    def critical(self) -> bool:
        return ChangeClass(self.kind).critical

    def told(self) -> str:
        found = classify_change(self.old, self.new)
        return f"{self.place}: {self.kind}, found {found.kind}: {self.old} → {self.new}"


def cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip(" ").replace(r"\|", "|") for cell in BAR.split(line)[1:-1])


def is_row(line: str) -> bool:
    return line.startswith("|") and not line.startswith("| ---") and cells(line) != HEAD


def rows(path: Path) -> list[Edit]:
    lines = path.read_text(encoding="utf-8").splitlines()
    numbered = [(number, line) for number, line in enumerate(lines, 1) if is_row(line)]
    return [Edit(*cells(line), f"{path.name}:{number}") for number, line in numbered]


EDITS = [edit for path in sorted(TABLES.glob("table*.md")) for edit in rows(path)]
CRITICAL = [edit for edit in EDITS if edit.critical]
HARMLESS = [edit for edit in EDITS if not edit.critical]


@pytest.mark.parametrize("edit", CRITICAL, ids=lambda edit: edit.place)
def test_what_harms_is_never_called_less(edit: Edit) -> None:
    assert classify_change(edit.old, edit.new).kind.critical, edit.told()


def test_at_most_three_harmless_edits_in_a_hundred_are_called_critical() -> None:
    higher = [edit for edit in HARMLESS if classify_change(edit.old, edit.new).kind.critical]
    share = len(higher) / len(HARMLESS)
    print(f"harmless called critical: {len(higher)} of {len(HARMLESS)}, {share:.1%}")  # noqa: T201
    assert share <= 0.03, "\n".join(edit.told() for edit in higher)


def test_the_class_is_the_reviewers_own() -> None:
    other = [edit for edit in EDITS if classify_change(edit.old, edit.new).kind != edit.kind]
    share = 1 - len(other) / len(EDITS)
    print(f"exact class: {len(EDITS) - len(other)} of {len(EDITS)}, {share:.1%}")  # noqa: T201
    assert share >= 0.95, "\n".join(edit.told() for edit in other)


def test_the_table_is_large_half_critical_and_names_every_class() -> None:
    assert len(EDITS) >= 360
    assert {edit.kind for edit in EDITS} == {str(kind) for kind in ChangeClass}
    assert 0.4 < len(CRITICAL) / len(EDITS) < 0.6


def test_no_edit_stands_twice() -> None:
    pairs = [(edit.old, edit.new) for edit in EDITS]
    assert len(set(pairs)) == len(pairs)
