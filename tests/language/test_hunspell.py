"""The forms of a dictionary, and the list that keeps them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import CatalogError
from toolkit.language.hunspell import expanded
from toolkit.language.wordlist import WordList, slips

AFF = """SET UTF-8
FLAG UTF-8
NEEDAFFIX x
FORBIDDENWORD f
PFX a Y 1
PFX a 0 anti [^r]
SFX S Y 2
SFX S 0 s [aeo]
SFX S z ces z
SFX C Y 1
SFX C r ción/S ar
SFX S 0 es n
"""
LETTERS = st.text("abcáñ", min_size=1, max_size=7)


def forms(*stems: str) -> set[str]:
    return expanded(AFF.encode(), "\n".join([str(len(stems)), *stems]).encode())


def test_suffixes_prefixes_and_what_follows_them() -> None:
    assert forms("vacuna/Sa", "luz/S") == {
        *("vacuna", "vacunas", "antivacuna", "antivacunas"),
        *("luz", "luces"),
    }
    assert forms("vacunar/C") == {"vacunar", "vacunación", "vacunaciónes"}


def test_a_bound_stem_and_a_forbidden_word_are_no_words() -> None:
    assert forms("vacuna/Sx", "sida/f") == {"vacunas"}


def test_what_is_no_dictionary_is_told() -> None:
    with pytest.raises(CatalogError):
        expanded(b"SET nonsense-8", b"1\nx")
    with pytest.raises(CatalogError):
        expanded(b"SET UTF-8\nSFX S Y 1\nSFX S 0 s [", b"1\nx/S")
    with pytest.raises(CatalogError):
        expanded(b"SET UTF-8", b"1\n\xff")


@given(st.sets(LETTERS), LETTERS)
def test_a_list_holds_its_words_and_no_other(words: set[str], other: str) -> None:
    kept = WordList.load(WordList.of(words).dump()) or WordList()
    assert all(word in kept for word in words)
    assert (other in kept) == (other in words)


@given(st.sets(LETTERS, min_size=1), st.data())
def test_a_torn_list_is_none(words: set[str], data: st.DataObject) -> None:
    whole = WordList.of(words).dump()
    cut = data.draw(st.integers(0, len(whole) - 1))
    assert WordList.load(whole[:cut]) is None


@given(LETTERS)
def test_a_slip_can_be_undone(word: str) -> None:
    assert all(word in set(slips(slip)) for slip in list(slips(word))[:40])
