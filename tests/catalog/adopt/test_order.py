"""The same words in other places say another thing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.meaning import unconfirmed
from toolkit.catalog.adopt.opposed import opposed

EN_ES = ("en", "es")
CASES = Path(__file__).parents[2] / "cases" / "adopt" / "contrary.tsv"
ROWS = [line.split("\t") for line in CASES.read_text("utf-8").splitlines() if line]


@pytest.mark.parametrize(("source", "faithful", "contrary"), ROWS, ids=[row[0] for row in ROWS])
def test_a_contrary_text_is_doubted(source: str, faithful: str, contrary: str) -> None:
    assert unconfirmed(source, contrary, EN_ES)


@pytest.mark.parametrize(("source", "faithful", "contrary"), ROWS, ids=[row[0] for row in ROWS])
def test_a_faithful_text_is_not(source: str, faithful: str, contrary: str) -> None:
    assert unconfirmed(source, faithful, EN_ES) == []


@given(st.text(max_size=80))
def test_nothing_is_contrary_to_itself(text: str) -> None:
    assert opposed(text, text, ("en", "en")) == ""
