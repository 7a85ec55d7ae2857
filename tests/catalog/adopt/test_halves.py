"""A text that is two on the other page, cut where each half says its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt import halves
from toolkit.catalog.adopt.blocks import blocks
from toolkit.catalog.adopt.lexicon import listed
from toolkit.catalog.adopt.likely import Likely
from toolkit.formats.markdown import Markdown
from toolkit.model import FormatOptions

EN_ES = ("en", "es")


def cut(ours: tuple[str, str], theirs: str) -> list[str] | None:
    read = [
        blocks(Markdown().parse(text.encode(), "page.md", FormatOptions()), language)
        for text, language in (("\n\n".join(ours), "en"), (theirs, "es"))
    ]
    if len(read[0]) != len(ours) or len(read[1]) != 1:
        return None
    likely = Likely.of(read[0], read[1], listed((ours, (theirs,)), EN_ES))
    return halves.texts(read[0], read[1], likely, "es")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("Rest for 2 days.", "Call us if you faint."),
         ("Descanse 2 días.", "Llámenos si se desmaya.")),
        (("Bring these papers:", "Your insurance card is the most important one of all."),
         ("Traiga estos papeles:", "La tarjeta del seguro es la más importante de todas.")),
        (("Wash the wound with soap. Dry it well.", "Take 5 mg of prednisone every morning."),
         ("Lave la herida con jabón; séquela bien.", "Tome 5 mg de prednisona cada mañana.")),
    ],
)  # fmt: skip
def test_each_half_says_its_own(ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    assert cut(ours, " ".join(theirs)) == list(theirs)


def test_nothing_is_cut_where_no_word_tells() -> None:
    ours = "Rest in bed. Sleep. Drink.", "Call us."
    assert cut(ours, "Abra la ventana; cierre la puerta.") is None


@given(
    st.lists(st.sampled_from(["Tome 5 mg.", "Lave la herida;", "¿Y hoy?", "(«No»)."]), min_size=1)
)
def test_the_halves_are_the_text(theirs: list[str]) -> None:
    text = " ".join(theirs)
    made = cut(("Take 5 mg today. Rest, and rest again.", "Wash the wound."), text)
    assert made is None or " ".join(made).split() == text.split()
