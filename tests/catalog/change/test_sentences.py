"""Which sentences are compared with which."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change.sentences import unlike

TEXTS = st.lists(
    st.sampled_from(
        ["Rest well. ", "Take 5 mg now. ", "Take 6 mg now. ", "Dr. Ruiz calls.\n", "A"]
    ),
    max_size=5,
).map("".join)


def test_what_both_have_is_not_compared() -> None:
    said = unlike("Rest well today, please. Take 5 mg.", "Rest well today, please. Take 6 mg.")
    assert said.pairs == (("Take 5 mg.", "Take 6 mg."),)
    assert said.shared == "Rest well today, please. "


def test_each_is_compared_with_what_it_is_most_like() -> None:
    said = unlike("Take 5 mg of it. The left eye hurts.", "The right eye hurts. Take 6 mg of it.")
    assert {(was.strip(), now.strip()) for was, now in said.pairs} == {
        ("Take 5 mg of it.", "Take 6 mg of it."),
        ("The left eye hurts.", "The right eye hurts."),
    }


def test_what_was_split_comes_together() -> None:
    said = unlike("Rest well and drink water. Go.", "Rest well. Drink water. Go.")
    assert said.pairs == (("Rest well and drink water. ", "Rest well. Drink water. "),)


def test_a_sentence_like_no_other_is_alone() -> None:
    said = unlike("Take one tablet.", "Take one tablet a day.")
    assert said.alone == ((), ())
    said = unlike("Take the tablet.", "Take the tablet. Call us at once.")
    assert said.alone == ((), ("Call us at once.",))


def test_labels_that_changed_places_leave_the_texts_whole() -> None:
    old = "Left knee. Use ice on it. Right knee. Use heat on it."
    new = "Right knee. Use ice on it. Left knee. Use heat on it."
    assert unlike(old, new).pairs == ((old, new),)


def test_an_abbreviation_ends_no_sentence() -> None:
    assert unlike("Dr. Ruiz calls.", "Dr. Ruiz rests.").pairs == (
        ("Dr. Ruiz calls.", "Dr. Ruiz rests."),
    )


@given(TEXTS, TEXTS)
def test_nothing_is_lost(old: str, new: str) -> None:
    said = unlike(old, new)
    for at, text in enumerate((old, new)):
        kept = " ".join([said.shared, *(pair[at] for pair in said.pairs)])
        assert sorted(kept.casefold().split()) == sorted(text.casefold().split())


def test_each_keeps_its_own_partner_though_another_is_as_like() -> None:
    said = unlike(
        "The scan causes no pain. The test is painless.", "The scan is painless. It hurts."
    )
    assert said.pairs == (
        ("The scan causes no pain. ", "The scan is painless. "),
        ("The test is painless.", "It hurts."),
    )


def test_a_question_goes_with_its_answer() -> None:
    said = unlike("Rest. Fever? Call us.", "Rest. If you have a fever, call us.")
    assert said.pairs == (("Fever? Call us.", "If you have a fever, call us."),)
