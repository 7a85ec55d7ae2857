"""The language of a whole file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.tongue import other_tongue

TEXTS = {
    "en": "Take the tablet with a glass of water, and call us if you have a fever.",
    "es": "Tome la tableta con un vaso de agua y llame a la clínica si tiene fiebre.",
    "fr": "Prenez le comprimé avec un verre d'eau et appelez la clinique si vous avez mal.",
    "pt": "Tome o comprimido com um copo de água e ligue para a clínica se você não está bem.",
    "it": "Prenda la compressa con un bicchiere di acqua e chiami la clinica se non sta bene.",
    "de": "Nehmen Sie die Tablette mit einem Glas Wasser, und rufen Sie an, wenn es nicht hilft.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_known_by_its_small_words(language: str) -> None:
    assert other_tongue(TEXTS[language], language) is None
    for expected in TEXTS.keys() - {language}:
        assert other_tongue(TEXTS[language] * 2, expected) in (language, None)
    assert other_tongue(TEXTS[language] * 2, "en" if language != "en" else "es") == language


@pytest.mark.parametrize("text", ["", "INR", "Dolor", "4 × 400 mg"])
def test_too_little_tells_nothing(text: str) -> None:
    assert other_tongue(text, "es") is None


@given(st.text())
def test_any_text_is_counted(text: str) -> None:
    assert other_tongue(text, "xx") is None
    other_tongue(text, "es")
