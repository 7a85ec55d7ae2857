"""A cosmetic change is made in the translation, or left to a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.change import classify_change
from toolkit.catalog.change.carry import carried


def carry(old: str, new: str, translation: str) -> str | None:
    return carried(old, new, translation, classify_change(old, new))


@pytest.mark.parametrize(
    ("old", "new", "translation", "then"),
    [
        ("[Read](a.md).", "[Read](b.md).", "[Lea](a.md).", "[Lea](b.md)."),
        ("![A](a.png)", "![A](b.png)", "![Una](a.png)", "![Una](b.png)"),
        ("See <https://a.example>", "See <https://b.example>", "<https://a.example>",
         "<https://b.example>"),
        ("Call {a}.", "Call {b}.", "Llame al {a}.", "Llame al {b}."),
        ("[{a}](tel:{a})", "[{b}](tel:{b})", "[{a}](tel:{a})", "[{b}](tel:{b})"),
        ("It’s “fine”", "It's \"fine\"", "Está «bien»", "Está «bien»"),
        ("5-10 mg", "5–10 mg", "5-10 mg", "5-10 mg"),
        ("Rest now", "Rest now.", "Descanse ahora", "Descanse ahora."),
        ("Rest now.", "Rest now", "Descanse ahora.", "Descanse ahora"),
        ("Rest now.", "Rest now", "Descanse ahora", "Descanse ahora"),
        ("Rest now", "Rest now.", "¡Descanse!", "¡Descanse!"),
        ("Come at ten.", "Come at ten", "Venga a las 10 a. m.", "Venga a las 10 a. m."),
        ("Rest", "**Rest**", "Descanse", "**Descanse**"),
        ("**Rest**", "Rest", "**Descanse**", "Descanse"),
        ("**Rest**", "Rest", "**Descanse** y **beba**", "**Descanse** y **beba**"),
        ("Rest *now*", "Rest **now**", "Descanse *ahora*", "Descanse *ahora*"),
        ("[See this](a.md)", "See [this](a.md)", "[Vea esto](a.md)", "[Vea esto](a.md)"),
        ("a &amp; b", "a & b", "a &amp; b", "a &amp; b"),
        ("- Rest\n- Sleep", "* Rest\n* Sleep", "- Descanse\n- Duerma", "* Descanse\n* Duerma"),
        ("1. Rest", "1) Rest", "1. Descanse", "1) Descanse"),
        ("{{a}} now", "{{b}} now", "Ya {{a}}", "Ya {{b}}"),
    ],
)  # fmt: skip
def test_it_is_made_in_the_translation(old: str, new: str, translation: str, then: str) -> None:
    assert carry(old, new, translation) == then


@pytest.mark.parametrize(
    ("old", "new", "translation"),
    [
        ("Rest", "Rest today", "Descanse"),
        ("Take 5 mg", "Take 6 mg", "Tome 5 mg"),
        ("See this", "See [this](a.md)", "Vea esto"),
        ("[Read](a.md)", "[Read](b.md)", "[Lea](es/a.md)"),
        ("[Read](a.md)", "[Read](b.md)", "[Lea](a.md) y [lea](a.md)"),
        ("[A](a.md) [B](a.md)", "[A](b.md) [B](a.md)", "[A](a.md)"),
        ("{a} to {b}", "{b} to {a}", "{a} a {b}"),
        ("{a}", "{a} {b}", "{a}"),
        ("Rest<br>", "Rest", "Descanse<br>"),
        ("Rest `now`", "Rest now", "Descanse `now`"),
        ("Rest[^1]", "Rest", "Descanse[^1]"),
        ("- Rest", "Rest", "- Descanse"),
        ("- Rest", "* Rest", "Descanse"),
    ],
)
def test_a_person_must_do_it(old: str, new: str, translation: str) -> None:
    assert carry(old, new, translation) is None


@given(st.text(st.sampled_from("ab{x}[](c) *.\n"), max_size=30), st.text(max_size=30))
def test_nothing_to_do_does_nothing(text: str, translation: str) -> None:
    assert carry(text, text, translation) == translation


@given(*[st.text(st.sampled_from("ab{x}[](c) *.'’"), max_size=20)] * 3)
def test_it_never_fails(old: str, new: str, translation: str) -> None:
    carry(old, new, translation)
