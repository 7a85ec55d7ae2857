"""One way of saying a thing: what is rewritten, what is left, and how long that takes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change import classify_change
from toolkit.catalog.change.reworded import reworded

WORDS = ("do not", "don't", "if", "can", "stop", "taking", "more", "than", "without", "is", "only",
         "a", "low", "risk", "of", "the", "first", "two", "days", "some", "people", "may", "it",
         "unable", "to", "sleep", "one", "not", "nothing", "else", "for", ".", ",")  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You will be unable to drive.", "You can't drive."),
        ("Do not take more than 2.", "take no more than 2."),
        ("Come if you have not heard from us.", "Come unless you heard from us."),
        ("Do not stop taking it.", "continue taking it."),
        ("It is gone for the first two days.", "It is gone for two days."),
        ("There is a slim chance of bleeding.", "There is a low risk of bleeding."),
        ("Take water rather than milk.", "Take water, not milk."),
    ],
)
def test_both_become_the_same(one: str, other: str) -> None:
    assert reworded(one) == reworded(other)


@pytest.mark.parametrize(
    "text", ["Take 5 mg a day.", "You can drive.", "Stop the car.", "The first step is easy."]
)
def test_what_has_one_way_of_being_said_is_left(text: str) -> None:
    assert reworded(text) == text


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_a_not_before_a_text_is_seen_whatever_is_reworded(text: str) -> None:
    assert classify_change(
        f"You must take it: {text}", f"You must not take it: {text}"
    ).kind.critical


@pytest.mark.parametrize("word", [*WORDS, "do not a", "if a ", "to a and", "stop aing", "the "])
def test_it_takes_a_time_that_grows_with_the_text(word: str) -> None:
    start = time.process_time()
    reworded(f"{word} " * 4_000)
    assert time.process_time() - start < 2
