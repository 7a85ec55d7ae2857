"""Quoted-printable and encoded words are undone, where a mail was saved as that."""

from __future__ import annotations

import pytest

from toolkit.formats.convert import convert
from toolkit.formats.convert.transfer import spelled, undone


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Don=E2=80=99t smoke.=20\nDon=E2=80=99t drink.", ["Don’t smoke. ", "Don’t drink."]),
        ("Take one pi=\nll a day, and no=\nt two.", ["Take one pill a day, and not two."]),
        ("It=92s here.=20\nRead on.=20", ["It’s here. ", "Read on. "]),
        ("=00 stays.=20\nRead on.=20", ["=00 stays. ", "Read on. "]),
    ],
)
def test_what_shows_is_undone(said: str, meant: list[str]) -> None:
    assert undone(said)[0] == meant


@pytest.mark.parametrize("text", ["Pain\n=====\n\nNerves\n=====", "a=20 mg", "x=\ny", "1+1=2"])
def test_signs_of_another_meaning_stay(text: str) -> None:
    assert undone(text)[0] == text.split("\n")


def test_lines_keep_the_numbers_that_they_have_in_the_file() -> None:
    text = "A lo=\nng =\nline=20\n\nWhat helps?\n\nRest.=20\n"
    draft = convert(text.encode(), "mail.txt")
    (question,) = [guess for guess in draft.guesses if "What helps?" in guess.said]
    assert question.place == "line 5"
    assert any("quoted-printable" in guess.said for guess in draft.guesses)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("=?UTF-8?Q?Caf=C3=A9?=", "Café"),
        ("=?utf-8?B?Q2Fmw6k=?=", "Café"),
        ("Plain words", "Plain words"),
        ("=?no-such-set?Q?a?=", "=?no-such-set?Q?a?="),
    ],
)
def test_encoded_words(field: str, words: str) -> None:
    assert spelled(field) == words
