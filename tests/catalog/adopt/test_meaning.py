"""What two texts say, compared across languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.meaning import contrary, unconfirmed

EN_ES = ("en", "es")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        (
            "Take 2.5 ml three times a day for 10 days.",
            "Tome 2,5 ml tres veces al día por 10 días.",
        ),
        ("Do not drive for 2 weeks.", "No conduzca durante 2 semanas."),
        ("Use your left hand.", "Use la mano izquierda."),
        ("Never give aspirin to a child.", "Nunca le dé aspirina a un niño."),
    ],
)
def test_faithful_texts_agree(source: str, translation: str) -> None:
    assert unconfirmed(source, translation, EN_ES) == []
    assert contrary(source, translation, EN_ES) == []


def test_a_reason_names_the_words_with_their_number() -> None:
    said = unconfirmed("Take 5 mg.", "Tome 5 ml.", EN_ES)
    assert ["5 mg" in said[0], "5 ml" in said[1]] == [True, True]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Take 5 mg.", "No tome 5 mg."),
        ("Take 5 mg every 2 weeks.", "Tome 5 mg cada 2 días."),
        ("Use the left hand.", "Use la mano derecha."),
    ],
)
def test_what_is_plainly_another_is_contrary(source: str, translation: str) -> None:
    assert contrary(source, translation, EN_ES)


def test_nothing_is_called_contrary_in_a_language_that_nobody_reads_here() -> None:
    assert contrary("Do not take 5 mg.", "Ne prenez pas 5 ml.", ("en", "fr")) == []


@given(st.text(max_size=80))
def test_a_text_says_what_it_says(text: str) -> None:
    assert unconfirmed(text, text, ("en", "en")) == []
