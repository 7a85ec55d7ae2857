"""The formulas, on counts that are worked out by hand."""

from __future__ import annotations

import pytest

from toolkit.language.readability import Measure, fernandez_huerta, flesch, measured, szigriszt

HUNDRED = Measure(syllables=200, words=100, sentences=10)  # 2 a word, 10 a sentence


def test_words_and_syllables_are_counted() -> None:
    words = ["el", "goteo", "pasa", "poco", "a", "poco"]
    assert measured(words, 1, "es") == Measure(
        syllables=1 + 3 + 2 + 2 + 1 + 2, words=6, sentences=1
    )


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        (flesch, 206.835 - 169.2 - 10.15),
        (fernandez_huerta, 206.84 - 120 - 10.2),
        (szigriszt, 206.835 - 124.6 - 10),
    ],
)
def test_a_formula_gives_what_is_worked_out_by_hand(formula: object, value: float) -> None:
    assert callable(formula)
    assert formula(HUNDRED) == pytest.approx(value)


def test_nothing_at_all_is_no_fault() -> None:
    assert szigriszt(Measure()) == pytest.approx(206.835)
