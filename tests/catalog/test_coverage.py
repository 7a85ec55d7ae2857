"""Counts: messages by state, words of the source, and what of them a reader sees translated."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.coverage import Count, count, words
from toolkit.model import Entry, Resolved, State

STATES = st.lists(st.tuples(st.text("ab {}", max_size=12), st.sampled_from(State)), max_size=12)


def counted(pairs: list[tuple[str, State]]) -> Count:
    return count((Entry(text), Resolved((text,), "es", state)) for text, state in pairs)


@given(STATES)
def test_the_four_states_add_up_to_the_messages(pairs: list[tuple[str, State]]) -> None:
    one = counted(pairs)
    assert one.translated + one.inherited + one.fuzzy + one.missing == one.messages == len(pairs)


@given(STATES)
def test_coverage_is_what_is_translated_and_inherited(pairs: list[tuple[str, State]]) -> None:
    one = counted(pairs)
    seen = [text for text, state in pairs if state in (State.TRANSLATED, State.INHERITED)]
    assert one.covered == len(seen)
    assert one.words_covered == sum(map(words, seen)) <= one.words


@given(STATES, STATES)
def test_pages_together_are_their_sum(
    one: list[tuple[str, State]], other: list[tuple[str, State]]
) -> None:
    assert counted(one) + counted(other) == counted(one + other)


def test_nothing_counts_nothing() -> None:
    assert count([]) == Count()


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 0),
        ("— … !", 0),
        ("Take one tablet.", 3),
        ("don't stop", 2),
        ("2.5 mg", 2),
        ("Call {clinic_phone} now", 3),
        ("https://example.org/a/b?c=d", 1),
        ("well-known and/or", 2),
        ("**bold** _word_", 2),
        ("migraña crónica", 2),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, size: int) -> None:
    assert words(text) == size


@pytest.mark.parametrize("text", ["{" * 100_000, "a-" * 50_000 + "!", "{a" * 50_000, "h" * 100_000])
def test_words_are_counted_in_linear_time(text: str) -> None:
    start = process_time()
    words(text)
    assert process_time() - start < 1
