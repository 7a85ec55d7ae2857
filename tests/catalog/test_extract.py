"""What a template says of each segment of a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.extract import critical_word, extract, slug
from toolkit.model import Entry, Kind, Outline, Page, Segment, Verbatim


def segment(text: str, **said: object) -> Segment:
    given = {"kind": Kind.PARAGRAPH, "line": 1, "role": "paragraph", **said}
    return Segment(text.encode(), text, **given)  # type: ignore[arg-type]


def page(*segments: Segment) -> Page:
    pieces = [piece for one in segments for piece in (one, Verbatim(b"\n\n"))]
    return Page("page.md", tuple(pieces), Outline(()))


def entries(*segments: Segment, names: frozenset[str] = frozenset()) -> list[Entry]:
    return extract(page(*segments), reference="page.md", names=names)


def test_messages_stand_in_page_order() -> None:
    assert [one.msgid for one in entries(*map(segment, "bca"))] == ["b", "c", "a"]


def test_a_message_says_what_it_is_and_where_it_is_published() -> None:
    one = segment("Dose", role="heading 2", anchor="dose", notes=("in mg",))
    (found,) = extract(page(one), reference="a/page.md", address=lambda id_: f"/a/page/#{id_}")
    assert found.extracted == ("heading 2", "in mg", "/a/page/#dose")
    assert found.references == ("a/page.md",)


def test_a_message_has_no_translation_yet() -> None:
    assert entries(segment("Dose"))[0].msgstr == ("",)


def test_a_segment_without_a_role_leaves_no_empty_comment() -> None:
    assert entries(segment("Dose", role=""))[0].extracted == ()


def test_marks_of_the_author_are_lines_that_other_tools_keep() -> None:
    (found,) = entries(segment("Take 5 mg", critical="dose", max_length=60))
    assert found.extracted == ("paragraph", "critical: dose", "max-length: 60")


def test_the_same_text_is_one_message_with_both_places_in_words() -> None:
    one, two = segment("Dose", role="heading 2"), segment("Dose", role="cell")
    (found,) = entries(one, two, one)
    assert found.extracted == ("heading 2", "cell")


def test_a_context_keeps_the_same_text_apart() -> None:
    found = entries(segment("Right"), segment("Right", context="side"))
    assert [one.key for one in found] == [(None, "Right"), ("side", "Right")]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Call {phone}", True),
        ("Call {phone} or {other_name}", True),
        ("Call {Phone}", False),
        ("Call {other}", False),
        ("Call {phone} }", False),
        ("Call {phone} and {}", False),
        ("Call {phone} and {0}", False),
        ("{{phone}}", False),
        ("plain", False),
    ],
)
def test_a_declared_name_makes_a_format_that_other_tools_can_check(
    text: str, *, flagged: bool
) -> None:
    (found,) = entries(segment(text), names=frozenset({"phone"}))
    assert found.flags == (("python-brace-format",) if flagged else ())


@given(st.text(alphabet="{}[]!:.ab _\\", max_size=40))
def test_braces_of_any_shape_are_read_without_a_fault(text: str) -> None:
    assert entries(segment(text), names=frozenset({"a"}))[0].msgid == text


def test_a_page_has_a_message_that_names_its_address() -> None:
    found = slug("knee-pain", reference="knee-pain.md", address=lambda _: "/knee-pain/")
    assert found.key == ("slug", "knee-pain")
    assert found.extracted[-1] == "/knee-pain/"


def test_an_author_s_word_for_what_is_critical_is_found_again() -> None:
    assert critical_word(entries(segment("x", critical="dose"))[0].extracted) == "dose"
    assert critical_word(entries(segment("x"))[0].extracted) == ""


def test_a_note_that_speaks_of_critical_things_is_no_mark() -> None:
    assert critical_word(entries(segment("x", notes=("not critical: style",)))[0].extracted) == ""
