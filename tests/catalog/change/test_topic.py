"""A body part, a condition or a person in the place of another, and all that is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change import ChangeClass, classify_change


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("La hinchazón de la rodilla", "La hinchazón de la cadera"),
        ("Avísenos si tiene gota.", "Avísenos si tiene anemia."),
        ("Alergia al látex", "Alergia a las nueces"),
        ("La vacuna contra el sarampión", "La vacuna contra las paperas"),
        ("Es para niños.", "Es para adultos."),
        ("Las mujeres embarazadas deben preguntar.", "Las mujeres que amamantan deben preguntar."),
        ("Cuesta 40 dólares por persona.", "Cuesta 40 dólares por pareja."),
        ("Su madre puede venir.", "Su padre puede venir."),
        ("El dolor de pecho es común.", "El dolor de garganta es común."),
    ],
)
def test_in_spanish_one_in_the_place_of_another_is_a_term(old: str, new: str) -> None:
    assert classify_change(old, new, language="es").kind is ChangeClass.TERM
    assert classify_change(new, old, language="es").kind is ChangeClass.TERM


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tiene dolor de cabeza.", "Tiene cefalea."),
        ("Los niños vienen en ayunas.", "Los menores vienen en ayunas."),
        ("Mujeres embarazadas", "Mujeres que están embarazadas"),
        ("Tuvo un infarto.", "Tuvo un ataque al corazón."),
        ("Dificultad para respirar", "Falta de aire"),
        ("Personas con diabetes", "Personas diabéticas"),
        ("Puede tener picazón.", "Puede tener comezón."),
    ],
)
def test_in_spanish_another_word_for_the_same_is_wording(old: str, new: str) -> None:
    assert classify_change(old, new, language="es").kind is ChangeClass.WORDING


def test_it_is_told_once_with_all_words_that_say_it() -> None:
    change = classify_change("Put the drops into the ear.", "Put the drops into the eye.")
    told = [one.said for one in change.evidence if one.kind is ChangeClass.TERM]
    assert told == ["“into the ear” became “into the eye”"]


def test_two_that_took_the_places_of_two_are_told_each() -> None:
    change = classify_change("Call a mother about her knee.", "Call a father about his hip.")
    told = {one.said for one in change.evidence if one.kind is ChangeClass.TERM}
    assert told == {"“mother” became “father”", "“knee” became “hip”"}


SYMPTOMS = ["fever", "a rash", "nausea", "a cough", "swelling", "numbness"]


@given(st.permutations(SYMPTOMS), st.permutations(SYMPTOMS))
def test_a_list_in_another_order_says_the_same(one: list[str], other: list[str]) -> None:
    old, new = (f"Call us if you have {', '.join(row)}." for row in (one, other))
    assert not classify_change(old, new).kind.critical


@given(st.permutations(SYMPTOMS), st.integers(1, 5))
def test_what_is_added_to_a_list_or_dropped_is_no_term(row: list[str], many: int) -> None:
    old, new = (f"Call us if you have {', '.join(part)}." for part in (row, row[:many]))
    assert classify_change(old, new).kind is not ChangeClass.TERM
    assert classify_change(new, old).kind is not ChangeClass.TERM
