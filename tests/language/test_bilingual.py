"""The bilingual tables: each line has both sides, and what a word is rendered by answers it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.bilingual import LITTLE, TABLES, figure_mark, is_english, marks, root
from toolkit.language.bilingual.counts import FIGURES
from toolkit.language.bilingual.little import PHRASED, PHRASES

LINES = [line for line in re.sub(r"\n +", " ", "".join(TABLES)).splitlines() if line]
ROWS = [tuple(side.split() for side in line.split(" | ")) for line in LINES]
WORDS = st.text("abcdefghijklmnñopqrstuvwxyzü", min_size=1, max_size=30)
RENDERED = [
    ("bandaged", "vendada"), ("swollen", "hinchazon"), ("stomach", "estomago"), ("two", "dos"),
    ("infection", "infeccion"), ("pharmacy", "farmacia"), ("children", "niños"),
]  # fmt: skip


def test_each_line_has_both_sides() -> None:
    assert [row for row in ROWS if len(row) != 2 or not all(row)] == []


def test_no_line_says_a_word_twice_on_one_side() -> None:
    twice = [row for row in ROWS if any(len(side) != len(set(side)) for side in row)]
    assert twice == []


def test_no_line_stands_twice() -> None:
    assert [line for line, times in Counter(LINES).items() if times > 1] == []


@pytest.mark.parametrize(("english", "spanish"), RENDERED)
def test_a_word_is_answered_by_what_renders_it(english: str, spanish: str) -> None:
    assert marks(english, "en") & marks(spanish, "es")


@pytest.mark.parametrize(("english", "spanish"), [("bandage", "fiebre"), ("left", "derecha")])
def test_other_words_do_not_answer(english: str, spanish: str) -> None:
    assert not marks(english, "en") & marks(spanish, "es")


@pytest.mark.parametrize("word", sorted(FIGURES))
def test_a_number_word_is_answered_by_its_figure(word: str) -> None:
    assert figure_mark(FIGURES[word]) in marks(word, "es")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_phrase_that_says_little_has_a_word_to_look_for(language: str) -> None:
    phrases = re.findall(r"[a-z ]{4,}", PHRASES[language].pattern)
    assert PHRASED[language] <= {word for phrase in phrases for word in phrase.split()}


def test_a_little_word_of_spanish_is_not_english() -> None:
    assert not any(map(is_english, LITTLE["es"]))


@given(WORDS, st.sampled_from(["en", "es"]))
def test_every_word_has_its_root_among_its_marks(word: str, language: str) -> None:
    assert "~" + root(word) in marks(word, language)
