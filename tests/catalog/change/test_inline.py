"""A message taken apart: what is read, what marks it, and where each letter stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change.inline import OBJECT, take_apart

MARKED = st.text(st.sampled_from("a5 .,*_`~<>[](){}!\\\n\"'-&;#:/@=^"), max_size=80)


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("Take **5 mg** *now*", "Take 5 mg now"),
        ("***both***", "both"),
        ("**a *b* c**", "a b c"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("_yes_ and __yes__", "yes and yes"),
        ("~~old~~ new", "old new"),
        ("[See](a.md) ![a room](b.png)", "See a room"),
        ("[the [inner] text](a.md)", "the [inner] text"),
        ("[text][label] and [text]", "text and [text]"),
        ('[text](a.md "a title")', 'text "a title" '),
        ("`code *x*` and ``a ` b``", "code *x* and a ` b"),
        ("an `open tick", "an `open tick"),
        ("<b>5</b> mg<br>now", "5 mg\nnow"),
        ("a < b and c > d", "a < b and c > d"),
        (r"1\. \*not\*", "1. *not*"),
        ("Fish &amp; chips&nbsp;", "Fish & chips\N{NO-BREAK SPACE}"),
        ("note[^1]", "note"),
        ("Call {phone}", "Call {phone}"),
        ("See <https://a.example> or https://b.example/c.", f"See {OBJECT} or {OBJECT}."),
        ("Write to a@b.example.", f"Write to {OBJECT}."),
    ],
)
def test_marks_are_taken_from_the_text(message: str, plain: str) -> None:
    assert take_apart(message).plain == plain


@pytest.mark.parametrize(
    ("message", "kind", "value"),
    [
        ("[a](b.md)", "link", "b.md"),
        ("[a](<b c.md>)", "link", "b c.md"),
        ("[a](b_(c).md)", "link", "b_(c).md"),
        ("[a][b]", "link", "[b]"),
        ("![a](b.png)", "image", "b.png"),
        ('<a href="b.md">a</a>', "link", "b.md"),
        ("<tel:123>", "address", "tel:123"),
        ("(https://a.example/b)", "address", "https://a.example/b"),
        ("{phone}", "placeholder", "{phone}"),
        ("{{ phone }}", "placeholder", "{{ phone }}"),
        ("%(phone)s", "placeholder", "%(phone)s"),
        ("%1$s", "placeholder", "%1$s"),
        ("a[^note]", "footnote", "[^note]"),
        ("`x y`", "code", "x y"),
    ],
)
def test_marks_keep_their_values(message: str, kind: str, value: str) -> None:
    assert take_apart(message).values(kind) == (value,)


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("- Rest\n2. Wait\n## Sleep", "Rest\nWait\nSleep"),
        ("1) Rest", "Rest"),
        ("> 65 years", "> 65 years"),
        ("- 5 °C", "- 5 °C"),
        ("2.5 mg", "2.5 mg"),
        ("Room #1", "Room #1"),
    ],
)
def test_what_begins_an_item_is_a_mark_where_asked_for(message: str, plain: str) -> None:
    assert take_apart(message, items=True).plain == plain
    assert take_apart(message).plain == message


@pytest.mark.parametrize("message", ["50%s", "100% sure", "5 % d", "{a b}"])
def test_what_only_looks_like_a_placeholder_is_none(message: str) -> None:
    assert take_apart(message).values("placeholder") == ()


def test_the_number_of_a_placeholder_is_not_spoken() -> None:
    assert take_apart("Step %1$s").spoken == f"Step {OBJECT}"


def test_words_that_a_tag_shows_are_read() -> None:
    assert "5 mg" in take_apart('<img src="a.png" alt="5 mg">').plain


@given(MARKED | st.text(max_size=60))
def test_every_mark_has_its_place(message: str) -> None:
    inline = take_apart(message)
    assert all(0 <= mark.at <= len(inline.plain) for mark in inline.marks)
    assert all(0 <= mark.start <= mark.end <= len(message) for mark in inline.marks)


@given(st.text(st.sampled_from("abc 5,.é"), max_size=40))
def test_a_text_without_marks_is_itself(message: str) -> None:
    assert take_apart(message).plain == message


PIECES = ["[", "](", '](a "', "*", "*a ", "**a*", "`", "`` ` ", "<a ", "<!--", "&", "{a", "_a_"]


@pytest.mark.parametrize("piece", [*PIECES, "\\", "[^", "  ", "a@", "![a]["])
def test_time_grows_with_the_length(piece: str) -> None:
    def taken(times: int) -> float:
        message = piece * times
        return min(_seconds(message) for _ in range(3))

    assert taken(16_000) < 40 * taken(2_000) + 0.05


def _seconds(message: str) -> float:
    start = time.process_time()
    take_apart(message)
    return time.process_time() - start
