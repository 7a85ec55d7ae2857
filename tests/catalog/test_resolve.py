"""What a reader sees: every combination of own, parent and source, by the one function for it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.resolve import Link, resolve
from toolkit.model import Entry, Resolved, State

OWN, PARENT, SOURCE = "es_CO", "es", "en"
KINDS = ("translated", "fuzzy", "empty", "obsolete", "absent")


def entry(kind: str, text: str, msgid: str = "Dose") -> Entry | None:
    match kind:
        case "translated":
            return Entry(msgid, (text,))
        case "fuzzy":
            return Entry(msgid, (text,), flags=("fuzzy",))
        case "empty":
            return Entry(msgid)
        case "obsolete":
            return Entry(msgid, (text,), obsolete=True)
    return None


def link(locale: str, one: Entry | None, *, language: str = "es", decimal: str = ",") -> Link:
    return Link(locale, language, decimal, {one.key: one} if one else {})


def source() -> Link:
    return Link(SOURCE, "en", ".", {})


def shown(
    own: str, parent: str, *, language: str = "es", decimal: str = ",", msgid: str = "Dose"
) -> Resolved:
    chain = [
        link(OWN, entry(own, "propio", msgid)),
        link(PARENT, entry(parent, "heredado", msgid), language=language, decimal=decimal),
        source(),
    ]
    return resolve(Entry(msgid), chain)


@pytest.mark.parametrize(("own", "parent"), [*product(KINDS, KINDS)])
def test_own_then_parent_then_source(own: str, parent: str) -> None:
    found = shown(own, parent)
    if own == "translated":
        assert (found.text, found.locale, found.state) == (("propio",), OWN, State.TRANSLATED)
        return
    lent = parent == "translated"
    assert found.text == (("heredado",) if lent else ("Dose",))
    assert found.locale == (PARENT if lent else SOURCE)
    inherited = State.INHERITED if lent else State.MISSING
    assert found.state == (State.FUZZY if own == "fuzzy" else inherited)


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_parent_there_is_no_inheriting(kind: str) -> None:
    found = resolve(Entry("Dose"), [link("es", entry(kind, "Dosis")), source()])
    wanted = {"translated": State.TRANSLATED, "fuzzy": State.FUZZY}.get(kind, State.MISSING)
    assert (found.state, found.text[0]) == (wanted, "Dosis" if kind == "translated" else "Dose")


def test_the_source_locale_reads_its_own_words() -> None:
    found = resolve(Entry("Dose"), [source()])
    assert (found.text, found.locale, found.state) == (("Dose",), SOURCE, State.TRANSLATED)


@given(*map(st.sampled_from, (KINDS, KINDS, ("es", "ca"), ",.")))
def test_fuzzy_text_is_never_shown(own: str, parent: str, language: str, decimal: str) -> None:
    found = shown(own, parent, language=language, decimal=decimal, msgid="2.5 mg")
    assert found.text != ("propio",) or own == "translated"
    assert found.text != ("heredado",) or parent == "translated"


def test_a_parent_of_another_language_is_shown_and_counts_as_missing() -> None:
    found = shown("absent", "translated", language="ca")
    assert (found.text, found.locale, found.state) == (("heredado",), PARENT, State.MISSING)
    assert not found.covered


def test_the_nearest_parent_that_has_a_text_lends_it() -> None:
    far = link("es", entry("translated", "lejos"))
    near = link("es_419", entry("fuzzy", "cerca"))
    found = resolve(Entry("Dose"), [link(OWN, None), near, far, source()])
    assert (found.text, found.locale, found.state) == (("lejos",), "es", State.INHERITED)


@pytest.mark.parametrize("msgid", ["Take 2.5 mg", "1,000 steps", "from 0.5 to 1"])
def test_a_decimal_is_not_borrowed_from_who_writes_it_otherwise(msgid: str) -> None:
    found = shown("absent", "translated", decimal=".", msgid=msgid)
    assert (found.text, found.locale, found.state) == ((msgid,), SOURCE, State.MISSING)
    assert shown("absent", "translated", decimal=",", msgid=msgid).state is State.INHERITED


@pytest.mark.parametrize("msgid", ["Take 2 mg", "Rest. 5 minutes", "2, then 3", "v. 2"])
def test_without_a_decimal_the_sign_does_not_matter(msgid: str) -> None:
    assert shown("absent", "translated", decimal=".", msgid=msgid).state is State.INHERITED


def test_a_decimal_in_the_plural_counts_too() -> None:
    message = Entry("One dose", ("", ""), msgid_plural="{n} doses of 2.5 mg")
    lent = Entry("One dose", ("Una dosis", "{n} dosis de 2,5 mg"), msgid_plural="x")
    found = resolve(message, [link(OWN, None, decimal="."), link(PARENT, lent), source()])
    assert found.locale == SOURCE


def test_a_plural_shows_all_its_forms() -> None:
    message = Entry("{n} day", ("", ""), msgid_plural="{n} days")
    full = Entry("{n} day", ("{n} día", "{n} días"), msgid_plural="{n} days")
    half = Entry("{n} day", ("{n} día", ""), msgid_plural="{n} days")
    assert resolve(message, [link("es", full), source()]).text == ("{n} día", "{n} días")
    found = resolve(message, [link("es", half), source()])
    assert (found.text, found.state) == (("{n} day", "{n} days"), State.MISSING)


def test_white_space_is_no_translation() -> None:
    found = resolve(Entry("Dose"), [link("es", entry("translated", " \n")), source()])
    assert (found.text, found.state) == (("Dose",), State.MISSING)


def test_a_context_is_another_message() -> None:
    found = resolve(Entry("Dose", msgctxt="slug"), [link("es", entry("translated", "x")), source()])
    assert found.state is State.MISSING


def test_the_own_entry_travels_with_what_is_shown() -> None:
    found = shown("fuzzy", "translated")
    assert found.entry
    assert found.entry.msgstr == ("propio",)
