"""Small words that turn a verb, kinds told by a letter, sentences that warn."""

from __future__ import annotations

import pytest

from toolkit.catalog.change.code import codes
from toolkit.catalog.change.particle import particles
from toolkit.catalog.change.warning import warns


def test_a_particle_counts_where_it_took_the_place_of_its_contrary() -> None:
    around = frozenset(["breathe"])
    assert list(particles(["in"], ["out"], around, amount=False)) == [("in", "out")]
    assert list(particles(["in"], ["on"], around, amount=False)) == []
    assert list(particles(["in"], ["out"], frozenset(["fill"]), amount=False)) == []


def test_by_and_to_are_contrary_before_an_amount() -> None:
    assert list(particles(["by"], ["to"], frozenset(), amount=True)) == [("by", "to")]
    assert list(particles(["by"], ["to"], frozenset(), amount=False)) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Take vitamin B12.", "Take vitamin B6.", [("B12", "B6")]),
        ("Hepatitis A is mild.", "Hepatitis B is mild.", [("A", "B")]),
        ("A cough.", "I cough.", []),
        ("UTF-8 text", "UTF8 text", []),
        ("See the MRI scan.", "See the scan (MRI).", []),
        ("Do NOT wait.", "Do not WAIT.", []),
        ("DO IT", "GO ON", []),
    ],
)
def test_a_code_for_another(old: str, new: str, found: list[tuple[str, str]]) -> None:
    assert list(codes(old, new)) == found


@pytest.mark.parametrize(
    "sentence",
    ["Return at once.", "Call us if your lips swell.", "Si sangra, acuda a urgencias."],
)
def test_a_warning_warns(sentence: str) -> None:
    assert warns(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Thank you.", "Call us if you have questions.", "If you like, see our garden."],
)
def test_a_courtesy_does_not(sentence: str) -> None:
    assert not warns(sentence)
