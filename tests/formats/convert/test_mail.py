"""What is said to the receiver of a mail is left out with its words; the page's own stays."""

from __future__ import annotations

import pytest

from toolkit.formats.convert import Draft, Sure, convert

PAGE = "Flu Shots\n\nWe give flu shots from September to March, without an appointment.\n"


def mailed(text: str) -> Draft:
    return convert(text.encode(), "mail.txt")


def left_out(draft: Draft) -> list[tuple[str, Sure]]:
    return [(guess.text, guess.sure) for guess in draft.guesses if guess.code == "dropped"]


@pytest.mark.parametrize(
    "note",
    [
        "Hi Ana, here's the copy for the shots.",
        "Please find below the text for the page on shots.",
        "Hola Ana, te mando el texto para la página.",
    ],
)
def test_a_note_is_told_as_unsure(note: str) -> None:
    draft = mailed(f"{note}\n\n{PAGE}")
    assert draft.title == "Flu Shots"
    assert left_out(draft) == [(note, Sure.UNSURE)]


def test_a_greeting_with_a_formula_and_a_name_is_likely() -> None:
    draft = mailed(f"Hi Ana,\n\n{PAGE}\nThanks,\nBo\n")
    assert left_out(draft) == [("Hi Ana,", Sure.LIKELY), ("Thanks,\nBo", Sure.LIKELY)]


def test_a_signature_with_more_than_a_name_is_unsure() -> None:
    draft = mailed(f"Hi Ana,\n\n{PAGE}\nBest,\nBo Lee\nOffice manager\n")
    assert left_out(draft)[-1] == ("Best,\nBo Lee\nOffice manager", Sure.UNSURE)


@pytest.mark.parametrize(
    "own",
    [
        "Thank you.",
        "PS: The new parking lot opens in June.",
        "Confidentiality\nWhat you tell us stays with us, whatever it is about.",
    ],
)
def test_the_end_of_a_page_stays(own: str) -> None:
    draft = mailed(f"{PAGE}\n{own}\n")
    assert not left_out(draft)
    assert own.splitlines()[-1] in draft.markdown


def test_a_postscript_below_a_close_stays() -> None:
    draft = mailed(f"Hi Ana,\n\n{PAGE}\nSincerely,\nBo\n\nPS: Bring your card.\n")
    assert draft.markdown.endswith("PS: Bring your card.\n")
    assert ("Sincerely,\nBo", Sure.LIKELY) in left_out(draft)


def test_what_is_left_out_is_said_in_the_report() -> None:
    draft = mailed(f"Hi Ana,\n\n{PAGE}\nBest,\nBo Lee\nOffice manager\n")
    said = " ".join(guess.said for guess in draft.guesses)
    assert all(line in said for text, _sure in left_out(draft) for line in text.splitlines())


def test_places_are_those_of_the_file_below_a_cut() -> None:
    draft = mailed(f"Hi Ana,\n\n{PAGE}\nDay\tHours\nMonday\t8 to 5\nFriday\t8 to 1\n")
    assert [guess.place for guess in draft.guesses if guess.code == "table"] == ["line 7"]
