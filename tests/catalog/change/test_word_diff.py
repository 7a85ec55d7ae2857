"""Old and new word by word."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change.alignment import align
from toolkit.catalog.change.word_diff import Piece, Stay, word_diff

WORDS = st.lists(st.sampled_from(["take", "five", "mg", ",", ".", "not", "now"]), max_size=30)
TEXTS = WORDS.map(" ".join) | st.text(max_size=40)


def test_a_changed_word_is_removed_and_added() -> None:
    assert word_diff("Take 5 mg now.", "Take 50 mg now.") == (
        Piece(Stay.KEPT, "Take "),
        Piece(Stay.REMOVED, "5"),
        Piece(Stay.ADDED, "50"),
        Piece(Stay.KEPT, " mg now."),
    )


def test_a_space_between_changed_words_does_not_part_them() -> None:
    pieces = word_diff("Take one pill now.", "Take two tablets now.")
    assert Piece(Stay.REMOVED, "one pill") in pieces
    assert Piece(Stay.ADDED, "two tablets") in pieces


def test_a_number_is_one_word() -> None:
    assert Piece(Stay.REMOVED, "1,000.5") in word_diff("1,000.5 mg", "1,000 mg")


@given(TEXTS, TEXTS)
def test_the_pieces_join_to_both_texts(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    assert "".join(piece.text for piece in pieces if piece.stay is not Stay.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.stay is not Stay.REMOVED) == new
    assert all(piece.text for piece in pieces)


@given(WORDS, WORDS)
def test_what_is_the_same_is_the_same(old: list[str], new: list[str]) -> None:
    spans = align(old, new)
    assert [i for span in spans for i in range(*span.old)] == list(range(len(old)))
    assert [i for span in spans for i in range(*span.new)] == list(range(len(new)))
    for span in spans:
        assert span.same == (old[slice(*span.old)] == new[slice(*span.new)])


def test_long_texts_are_compared_in_time() -> None:
    old = [f"{i % 97} {i // 5}" for i in range(20_000)]
    new = [word for i, word in enumerate(old) if i % 50] + ["end"]
    start = time.process_time()
    spans = align(old, new)
    assert time.process_time() - start < 4
    assert sum(span.old[1] - span.old[0] for span in spans if span.same) > 15_000
