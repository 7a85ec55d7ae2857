"""Every check: what it finds and where, and where it stays silent."""

from __future__ import annotations

import pytest
from check_cases import FOLDER, Case, at, cases, found

from toolkit.check import CHECKS

CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_check_finds_what_the_case_tells(case: Case) -> None:
    said = [(at(one.msgid, one.source), at(one.msgstr, one.target)) for one in found(case)]
    assert said == list(case.wanted)


def test_every_check_has_cases_of_both_kinds() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(CHECKS)
    for code in CHECKS:
        kinds = {bool(case.wanted) for case in CASES if case.code == code}
        assert kinds == {True, False}, code
