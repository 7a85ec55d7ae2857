"""Phrases that say the very same in English and Spanish, and where they stand in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.bilingual.phrases import firm_lines, phrases, rows, words


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


def test_firm_words_are_few() -> None:
    assert 0 < len(firm_lines()) < len(rows()) / 10
