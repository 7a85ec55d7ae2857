"""Contraries by exchange: what stands at two poles, what says the same, and laws of the tables."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language import contrasts
from toolkit.language.contrasts import contrary

EXCHANGED = [
    ("fades", "spreads"),
    ("rich", "poor"),
    ("sleepy", "lively"),
    ("tap", "sterile"),
    ("wears off", "builds up"),
    ("lasts longer", "lasts less"),
    ("as soon as", "until"),
    ("live", "inactivated"),
    ("light", "dark"),
    ("light", "heavy"),
    ("hard", "soft"),
    ("hard", "easy"),
    ("drawn-out", "brief"),
    ("keep", "throw away"),
    ("keep", "give back"),
]
EXCHANGED_SPANISH = [
    ("húmeda", "seca"),
    ("suba", "baje"),
    ("agudo", "crónico"),
    ("guarde", "deseche"),
    ("boca arriba", "boca abajo"),
    ("del grifo", "hervida"),
    ("con fuerza", "suavemente"),
]
ALIKE = [
    ("quick", "fast"),
    ("mild", "light"),
    ("thin", "fine"),
    ("fades", "goes away"),
    ("keep", "store"),
    ("strong", "bright"),
    ("get up", "stand"),
]
WORDS = st.lists(st.sampled_from(sorted({word for pair in EXCHANGED for word in pair})), max_size=4)


def told(one: str, other: str, *, kept: str = "", language: str = "en") -> list[tuple[str, str]]:
    words = (text.replace("-", " - ").split() for text in (one, other))
    found = contrary(*words, frozenset(kept.split()), language)
    return [(before, after) for _sense, before, after in found]


@pytest.mark.parametrize(("one", "other"), EXCHANGED)
def test_what_took_the_place_of_its_contrary_is_told(one: str, other: str) -> None:
    assert told(one, other)


@pytest.mark.parametrize(("one", "other"), EXCHANGED_SPANISH)
def test_so_it_is_in_spanish(one: str, other: str) -> None:
    assert told(one, other, language="es")


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_took_the_place_of_its_like_is_not(one: str, other: str) -> None:
    assert not told(one, other)


def test_what_both_say_in_other_words_is_left_aside() -> None:
    assert not told("a quiet , dark", "a dark and silent")


def test_a_word_that_stays_elsewhere_took_no_place() -> None:
    assert told("skip", "eat")
    assert not told("skip", "eat", kept="eat")


def test_where_much_was_rewritten_nothing_took_the_place_of_anything() -> None:
    assert told("wet " + "a " * 11, "dry")
    assert not told("wet " + "a " * 12, "dry")


def test_nothing_is_contrary_in_a_language_without_tables() -> None:
    assert not told("wet", "dry", language="de")


@given(WORDS, WORDS)
def test_the_way_back_is_as_contrary_as_the_way(some: list[str], others: list[str]) -> None:
    there = set(contrary(some, others, frozenset(), "en"))
    back = set(contrary(others, some, frozenset(), "en"))
    assert there == {(sense, before, after) for sense, after, before in back}


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_phrase_stands_at_two_poles_of_an_axis(language: str) -> None:
    for phrase, places in contrasts.places(language).items():
        assert len(dict(places)) == len(places), phrase


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_pole_has_phrases_short_enough_to_be_found(language: str) -> None:
    for pole in chain.from_iterable(axis.poles for axis in contrasts.axes()):
        phrases = pole.phrases(language)
        assert phrases, pole
        assert max(len(phrase.split()) for phrase in phrases) <= contrasts.LONGEST, pole
