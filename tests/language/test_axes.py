"""Axes of meaning: what excludes what, and what "not" makes of it."""

from __future__ import annotations

import pytest

from toolkit.language import denials, opposites, polarity
from toolkit.language.axes import poles
from toolkit.language.mention import Sense

OPPOSITES = [
    ("The pump is plugged in.", "The pump is unplugged."),
    ("Push it.", "Pull it."),
    ("the next visit", "the last visit"),
    ("a firm mattress", "a soft mattress"),
    ("It is visible.", "It is invisible."),
    ("The wound is monitored.", "The wound is unmonitored."),
    ("with breakfast", "with dinner"),
    ("at sunrise", "at sunset"),
    ("The fee is refundable.", "The fee is non-refundable."),
    ("The gel is frozen; freeze it.", "Thaw it."),
]


def stands(text: str, language: str = "en") -> dict[str, str]:
    """Each axis of which the text speaks, with its pole there."""
    said = polarity.find(text, language)
    return {
        pole.axis: pole.pole for mention in said for pole in poles(Sense.POLARITY, mention.value)
    }


@pytest.mark.parametrize(("one", "other"), OPPOSITES)
def test_opposites_stand_at_two_poles_of_one_axis(one: str, other: str) -> None:
    first, second = stands(one), stands(other)
    assert any(first[axis] != second[axis] for axis in first.keys() & second.keys())


@pytest.mark.parametrize(
    ("one", "other"), [("Empuje.", "Tire de él."), ("visible", "invisible"), ("gratis", "de pago")]
)
def test_so_they_do_in_spanish(one: str, other: str) -> None:
    first, second = stands(one, "es"), stands(other, "es")
    assert any(first[axis] != second[axis] for axis in first.keys() & second.keys())


def test_not_makes_of_a_word_what_its_prefix_does() -> None:
    for language in ("en", "es"):
        for one in denials.denials(language):
            complements = {pole.complement for pole in poles(Sense.POLARITY, one.value)}
            assert denials.NOT + one.value in complements


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_value_of_a_field_stands_on_an_axis(language: str) -> None:
    for row in opposites.rows(language).splitlines():
        assert poles(Sense.POLARITY, row.partition(":")[0]), row


def test_a_value_that_says_nothing_certain_counts_only_beside_another() -> None:
    (will,) = poles(Sense.MODALITY, "will")
    (must,) = poles(Sense.MODALITY, "must")
    assert (will.axis, will.firm, must.firm) == (must.axis, False, True)
