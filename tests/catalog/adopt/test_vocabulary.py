"""Words that render one another, and what that may and may not confirm."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.meaning import is_rendered, unconfirmed
from toolkit.catalog.adopt.vocabulary import firm_lines, phrases, rows, words

EN_ES = ("en", "es")


def test_every_line_has_both_languages() -> None:
    assert all(len(row) == 2 and all(row) for row in rows())


def test_no_line_stands_twice() -> None:
    assert len(set(rows())) == len(rows())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_phrase_is_found_where_it_stands(language: str) -> None:
    lost = [
        phrase
        for phrase in phrases(language)
        if "'" not in phrase and not any(w.lines for w in words(phrase, language))
    ]
    assert lost == []


@given(st.text(max_size=80))
def test_words_stand_one_after_another(text: str) -> None:
    ends = [(word.start, word.end) for word in words(text, "en")]
    assert ends == sorted(ends)
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


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


def test_firm_words_are_few() -> None:
    assert 0 < len(firm_lines()) < len(rows()) / 10


@pytest.mark.parametrize(
    ("source", "translation", "wanted"),
    [("Medicines", "Medicamentos", True), ("Medicines", "Citas", False), ("6", "6", False)],
)
def test_wholly_rendered(source: str, translation: str, wanted: bool) -> None:
    assert is_rendered(source, translation, EN_ES) is wanted
