"""Stems: the forms of a word have one, other words another."""

from __future__ import annotations

import pytest

from toolkit.language.stems import family, stem, verb_forms

SAME = {
    "es": "vía vías|migraña migrañas|crónico crónica crónicas|señal señales|país países|luz luces"
    "|dosis|infusión infusiones|ataque ataques|mes meses|pie pies|goteo goteos|día días",
    "en": "dose doses|virus viruses|disease diseases|diagnosis diagnoses|body bodies|child children"
    "|medicine medicines|weakness weaknesses|eye eyes|foot feet|attack attacks",
}
BARE = str.maketrans("áéíóú", "aeiou")
ROWS = [(tongue, row.split()) for tongue, rows in SAME.items() for row in rows.split("|")]


@pytest.mark.parametrize(("tongue", "words"), ROWS)
def test_forms_of_one_word_have_one_stem(tongue: str, words: list[str]) -> None:
    assert len({stem(word.translate(BARE), tongue) for word in words}) == 1


@pytest.mark.parametrize("tongue", ["es", "en"])
def test_other_words_have_other_stems(tongue: str) -> None:
    stems = [stem(words[0].translate(BARE), tongue) for known, words in ROWS if known == tongue]
    assert len(set(stems)) == len(stems)


def test_forms_of_a_verb() -> None:
    assert stem("infundida", "es") in verb_forms("infundir", "es")
    assert stem("infusing", "en") in verb_forms("infuse", "en")


def test_a_family_is_of_long_words_only() -> None:
    assert "pulmonar".startswith(family("pulmon"))
    assert "debilitado".startswith(family("debilidad"))
    assert family("tos") == ""
