"""Old pages: their character set, their title, and what is not the page's own."""

from __future__ import annotations

import pytest

from toolkit.errors import SourceError
from toolkit.formats.convert import convert

META = '<meta http-equiv="Content-Type" content="text/html; charset={}">'


@pytest.mark.parametrize("charset", ["windows-1252", "iso-8859-1"])
def test_a_page_is_read_as_what_it_says_it_is(charset: str) -> None:
    source = f"<html><head>{META.format(charset)}</head><body><h1>Café – 5 €</h1><p>Yes."
    draft = convert(source.encode("cp1252"), "page.html")
    assert draft.title == "Café – 5 €"
    assert [guess.line for guess in draft.guesses if guess.code == "encoding"] == [0]


def test_a_page_that_says_nothing_is_refused() -> None:
    with pytest.raises(SourceError, match="WINDOWS-1252"):
        convert("<html><body><p>Café".encode("cp1252"), "page.html")


def test_the_title_is_the_one_that_readers_see() -> None:
    draft = convert(b"<title>Home - Clinic</title><h1>Care</h1><p>Yes.", "page.html")
    assert draft.markdown.startswith('---\ntitle: "Care"\n')
    assert any(guess.text == "Home - Clinic" for guess in draft.guesses)
