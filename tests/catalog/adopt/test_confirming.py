"""What words that render one another may and may not confirm."""

from __future__ import annotations

import pytest

from toolkit.catalog.adopt.meaning import is_rendered, unconfirmed

EN_ES = ("en", "es")


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("You should eat before the test.", "Debe comer antes de la prueba."),
        ("Up to 100 % of it.", "Hasta el 100 % de ello."),
        ("If you do not have insurance", "Si no tiene seguro"),
        ("Wash the wound.", "Lave la herida."),
    ],
)
def test_words_that_render_one_another_raise_no_doubt(source: str, translation: str) -> None:
    assert unconfirmed(source, translation, EN_ES) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Take it every 4 hours.", "Tómelo cada 6 horas."),
        ("It is not contagious.", "Es contagiosa."),
        ("Both parents must sign.", "Uno de los padres debe firmar."),
        ("A parent must sign.", "Uno de los padres puede firmar."),
    ],
)
def test_a_word_confirms_no_more_than_itself(source: str, translation: str) -> None:
    assert unconfirmed(source, translation, EN_ES)


@pytest.mark.parametrize(
    ("source", "translation", "wanted"),
    [("Medicines", "Medicamentos", True), ("Medicines", "Citas", False), ("6", "6", False)],
)
def test_wholly_rendered(source: str, translation: str, wanted: bool) -> None:
    assert is_rendered(source, translation, EN_ES) is wanted
