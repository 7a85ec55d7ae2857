"""Words that are another by a slip of the pen, and words that are its opposite by their form."""

from __future__ import annotations

import pytest

from toolkit.catalog.change.affix import opposites
from toolkit.catalog.change.slip import misspelt


@pytest.mark.parametrize(
    ("one", "other"),
    [("should", "shuold"), ("should", "shold"), ("should", "shoulld"), ("should", "shouldn"),
     ("probably", "probaly"), ("before", "befora")],
)  # fmt: skip
def test_one_slip_is_seen_both_ways(one: str, other: str) -> None:
    assert misspelt(one, other)
    assert misspelt(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("may", "mya"), ("before", "after"), ("should", "should"), ("weeks", "weken")],
)
def test_other_words_are_other_words(one: str, other: str) -> None:
    assert not misspelt(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("tylonel", "tylenol"), ("acetomenophen", "acetaminophen")]
)
def test_two_slips_are_seen_where_they_are_asked_for(one: str, other: str) -> None:
    assert misspelt(one, other, slips=2)
    assert not misspelt(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("covered", "uncovered"), ("clockwise", "counterclockwise"), ("painless", "painful"),
     ("preoperative", "postoperative"), ("complete", "incomplete"), ("drowsy", "non-drowsy")],
)  # fmt: skip
def test_a_word_and_its_denial_are_opposites(one: str, other: str) -> None:
    assert list(opposites({one}, {other})) == [(one, other)]
    assert list(opposites({other}, {one})) == [(other, one)]


@pytest.mark.parametrize(("one", "other"), [("formation", "information"), ("like", "unlikely")])
def test_likeness_is_no_denial(one: str, other: str) -> None:
    assert list(opposites({one}, {other})) == []
