"""Syllables: every word of the case file, and what holds for any word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.syllables import syllables

FILE = Path(__file__).parent.parent / "cases" / "language" / "syllables.md"


def rows() -> Iterator[tuple[str, int, str]]:
    for part in FILE.read_text(encoding="utf-8").split("\n## ")[1:]:
        language, _, lines = part.partition("\n")
        for count, words in re.findall(r"^(\d): (.+)$", lines, re.MULTILINE):
            yield from ((language.strip(), int(count), word) for word in words.split())


@pytest.mark.parametrize("language", ["es", "en"])
def test_each_word_has_the_syllables_of_its_line(language: str) -> None:
    counted = {
        word: (n, syllables(word, tongue)) for tongue, n, word in rows() if tongue == language
    }
    assert {word: pair for word, pair in counted.items() if pair[0] != pair[1]} == {}


@given(
    st.text(alphabet="aeiouáéíóúühyqgbcst'", min_size=1, max_size=30), st.sampled_from(["es", "en"])
)
def test_any_word_has_one_syllable_or_more_and_no_more_than_letters(word: str, tongue: str) -> None:
    assert 1 <= syllables(word, tongue) <= 2 * len(word)


@given(st.sampled_from([word for tongue, _, word in rows() if tongue == "es"]))
def test_capitals_change_nothing(word: str) -> None:
    assert syllables(word.upper(), "es") == syllables(word, "es")
