"""What is typography, and what is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change.typography import without_typography


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don’t", "don't"),
        ("“a” and ‘b’", "\"a\" and 'b'"),
        ("«a»", "“a”"),
        ("a – b", "a—b"),
        ("a -- b", "a — b"),
        ("5-10", "5 – 10"),
        ("follow‑up", "follow-up"),
        ("a...", "a…"),
        ("a b", "a\u00a0 b "),
        ("5 %", "5%"),
        ("the end.", "the end"),
        ("co\u00adoperate", "cooperate"),
        ("-5", "\u22125"),
        ("cafe\u0301", "café"),
    ],
)
def test_these_are_the_same(one: str, other: str) -> None:
    assert without_typography(one) == without_typography(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("-5", "5"),
        ("at -5", "at 5"),
        ("2.5", "25"),
        ("2.5", "2,5"),
        ("a, b", "a b"),
        ("a!", "a"),
        ("A", "a"),
        ("nurse's", "nurses"),
        ("10 000", "10000"),
        ("every day", "everyday"),
        ("well-being", "wellbeing"),
        ("a. b", "a b"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert without_typography(one) != without_typography(other)


@given(st.text())
def test_it_is_done_once(text: str) -> None:
    folded = without_typography(text)
    assert without_typography(folded) == folded


@pytest.mark.parametrize("piece", [" ", ".", "-", " -", "'", "5 ", ". ", "…", " ,"])
def test_time_grows_with_the_length(piece: str) -> None:
    start = time.process_time()
    without_typography(piece * 50_000 + "x")
    assert time.process_time() - start < 2
