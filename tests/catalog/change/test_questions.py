"""Opening questions as conditions: which are, which are left, and how long that takes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change.asked import as_conditions

WORDS = ("do you", "have you", "need", "not", "sure", "feeling", "sick", "had", "a", "is your",
         "child", "?", ".", "Tell us", "\n")  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Have you ever had a stroke? Tell us.", "if you have had a stroke, Tell us."),
        ("Rest. Feeling dizzy? Sit down.", "Rest. if you feel dizzy, Sit down."),
        ("Not sure? Ask.", "if you are Not sure, Ask."),
        ("Is your child sick? Stay home.", "if your child Is sick, Stay home."),
    ],
)
def test_a_question_that_something_follows_is_a_condition(asked: str, told: str) -> None:
    assert as_conditions(asked) == told


@pytest.mark.parametrize(
    "text", ["Do you need help?", "What is it? A scan.", "We ask: why? Because.", "You need it."]
)
def test_other_questions_are_left(text: str) -> None:
    assert as_conditions(text) == text


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_word_that_denies_is_lost(text: str) -> None:
    assert as_conditions(text).casefold().count("not") == text.count("not")


@pytest.mark.parametrize("words", ["do you ", "is your ", "not ", "need? ", "Had a? ", "? "])
def test_it_takes_a_time_that_grows_with_the_text(words: str) -> None:
    start = time.process_time()
    as_conditions(words * 4_000)
    assert time.process_time() - start < 2
