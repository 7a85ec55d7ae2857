"""What all checks see of a text: places stay true, marks are blanked, any text is read in time."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.check import CHECKS, Scope
from toolkit.check.marks import read
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Side, Subject
from toolkit.model import Entry

SIGNS = st.sampled_from(
    ["`", "``", "*", "**", "_", "[", "](", "](a b)", "]", ")", "<", "<a ", ">", "{", "}", "{x}",
     "%", "%s", "%(n)", "\\", "\\*", "&", "&amp;", "~~", "https://", "www.", "@", "a@b.co", " ",
     "word", "!", "![", "[^1]", "5", "%d", "<!--", "-->", "<code>", "</code>", "{{", "}}", '"', ")"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(SIGNS, max_size=40).map("".join))


@given(TEXTS)
def test_plain_has_every_letter_that_is_left_in_its_place(text: str) -> None:
    side = Side(text, "en")
    assert len(side.plain) == len(text)
    assert all(kept in (" ", was) for kept, was in zip(side.plain, text, strict=True))


@given(TEXTS)
def test_marks_stand_in_order_and_apart(text: str) -> None:
    ends = [0]
    for mark in read(text):
        assert ends[-1] <= mark.start < mark.end <= len(text)
        ends.append(mark.end)


@given(TEXTS)
def test_sentences_hold_all_words(text: str) -> None:
    side = Side(text, "en")
    kept = "".join(side.plain[start:end] for start, end in side.sentences)
    assert "".join(kept.split()) == "".join(side.plain.split())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("See [page 3](https://a.example \"Title\").", "See  page 3                     Title  ."),
        ("**Take** `x[7]` now", "  Take          now"),
        ("Call {clinic_phone} or {{name}}.", "Call                or         ."),
        ("5 * 3 and a * b", "5 * 3 and a * b"),
        ("snake_case_word", "snake_case_word"),
        ("[sic] stays", "[sic] stays"),
        ("50% de todo, 100% seguro", "50% de todo, 100% seguro"),
        ("Hi <b class='x'>you</b>&nbsp;!", "Hi              you          !"),
        ("![A knee](knee.png)", "  A knee           "),
        ("https://a.example/b_c_d.", "                       ."),
    ],
)  # fmt: skip
def test_marks_are_blanked(text: str, plain: str) -> None:
    assert Side(text, "en").plain == plain


def test_directives_of_c_need_the_flag() -> None:
    assert [mark.value for mark in read("% d of %5.2f", frozenset({"c"}))] == ["% d", "%5.2f"]
    assert not read("50% d of them")
    assert not read("the first 10% of them", frozenset({"python"}))


def test_a_sentence_does_not_end_at_an_abbreviation() -> None:
    side = Side("Ask Dr. Lee, e.g. today. Then rest!", "en")
    assert [side.plain[slice(*span)] for span in side.sentences] == [
        "Ask Dr. Lee, e.g. today.",
        "Then rest!",
    ]


def test_each_plural_form_stands_beside_its_own_source() -> None:
    entry = Entry("One file", ("Un archivo", "%d archivos"), msgid_plural="%d files")
    pairs = [(s.source.text, s.target.text, s.form) for s in Sheet("", "es").of(entry)]
    assert pairs == [("One file", "Un archivo", 0), ("%d files", "%d archivos", 1)]


@pytest.mark.parametrize(
    "entry",
    [
        Entry("One", ("Uno",), flags=("fuzzy",)),
        Entry("One", ("",)),
        Entry("One", ("Uno",), obsolete=True),
        Entry("one", ("uno",), msgctxt="slug"),
        Entry("One", ("Uno", ""), msgid_plural="More"),
    ],
)
def test_what_no_reader_sees_is_not_checked(entry: Entry) -> None:
    assert not list(Sheet("", "es").of(entry))


PIECES = ["a", "<a ", "[", "](", "*", "**a", "_", "`", "`` ", "{", "{{", "%(", "%", "&", "\\",
          "<!--", "http://", "www.)", "@", "a@", "1 ", "1.", "á", "¿", "no ", "5 mg "]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_every_check_of_messages_is_linear(piece: str) -> None:
    """Eight times the text takes about eight times as long."""

    def time_of(size: int, tail: str) -> float:
        text = piece * (size // len(piece)) + tail  # another text each time: readings are kept
        subject = Subject(Side(text, "en"), Side(text + "b", "es"), "es", Entry(text))
        start = process_time()
        for check in CHECKS.values():
            if check.scope is Scope.MESSAGE:
                list(check.module.check(subject))
        return process_time() - start

    short, long = (min(time_of(size, tail) for tail in "!?;") for size in (1_000, 8_000))
    assert long < 24 * max(short, 0.002)
