"""Copy whose labels say what is what, and addresses that lead through somebody else."""

from __future__ import annotations

from toolkit.formats.convert import Sure, convert
from toolkit.formats.convert.addresses import straight

DECK = """\
Meta title: Hay fever | Clinic
URL slug: /pollen/hay-fever-help

H1: Hay fever

Pollen does it.
"""


def test_the_address_of_the_copy_names_the_file() -> None:
    assert convert(DECK.encode(), "copy.txt").stem == "hay-fever-help"


def test_a_field_that_is_left_out_is_told_with_its_words() -> None:
    told = [one.text for one in convert(DECK.encode(), "copy.txt").guesses if one.code == "label"]
    assert told == ["Meta title: Hay fever | Clinic", "URL slug: /pollen/hay-fever-help"]


def test_one_label_of_a_heading_is_no_deck() -> None:
    draft = convert(b"Flu\n\nH2: blockers calm the stomach.\n", "copy.txt")
    assert "H2: blockers" in draft.markdown


def test_a_description_that_is_no_sentence_is_unsure() -> None:
    draft = convert(b"Flu\n\nElm Street 3\nOakham\n", "copy.txt")
    assert [one.sure for one in draft.guesses if one.code == "description"] == [Sure.UNSURE]


def test_a_link_through_a_counter_leads_to_its_page() -> None:
    assert (
        straight("https://www.google.com/url?q=https://a.example/b&sa=D") == "https://a.example/b"
    )


def test_a_counter_that_hides_what_runs_keeps_its_address() -> None:
    url = "https://l.facebook.com/l.php?u=javascript:alert(1)"
    assert straight(url) == url
