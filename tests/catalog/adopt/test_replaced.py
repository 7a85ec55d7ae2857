"""A word may have been put for another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.meaning import unconfirmed

EN_ES = ("en", "es")


@pytest.mark.parametrize(
    ("source", "translation", "two"),
    [
        ("You may lose your hearing.", "Puede perder la visión.", "“hearing” here, “visión” there"),
        ("Bring your card.", "Traiga su sombrero.", "“card” here, “sombrero” there"),
    ],
)
def test_each_side_says_a_word_of_its_own(source: str, translation: str, two: str) -> None:
    assert two in unconfirmed(source, translation, EN_ES)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("You may lose your hearing.", "Puede perder la audición."),
        ("Bring your card.", "Traiga su tarjeta."),
        ("Bring your card, please.", "Traiga su tarjeta."),  # a word on one side comes and goes
        ("Use the blue inhaler.", "Use el inhalador azul."),
    ],
)
def test_a_word_that_is_answered_raises_no_doubt(source: str, translation: str) -> None:
    assert unconfirmed(source, translation, EN_ES) == []


def test_words_change_places_between_clauses() -> None:
    source = "Use the blue inhaler first, then the brown one."
    assert unconfirmed(source, "Use primero el inhalador marrón y luego el azul.", EN_ES)


@given(st.text(max_size=60))
def test_nothing_is_replaced_in_another_language(text: str) -> None:
    assert not any(" here, " in one for one in unconfirmed(text, text, ("en", "en")))
