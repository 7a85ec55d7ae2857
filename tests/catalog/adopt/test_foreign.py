"""Messages of catalogs that other tools made."""

from __future__ import annotations

import re
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.foreign import Bank
from toolkit.catalog.adopt.proposal import How, Proposal, Verdict
from toolkit.catalog.adopt.respell import respelled
from toolkit.catalog.adopt.signs import read, tight, words_of
from toolkit.catalog.adopt.structure import parts, sentences
from toolkit.model import Entry, Previous

CASES = Path(__file__).parents[2] / "cases" / "adopt" / "foreign.md"
BLOCK = re.compile(r"^## (?P<title>.+)\n\n(?P<lines>(?: {4}.*\n)+)", re.MULTILINE)


def cases() -> list[tuple[str, list[str]]]:
    text = CASES.read_text(encoding="utf-8")
    return [
        (found["title"], [line[4:].replace("⏎", "\n") for line in found["lines"].splitlines()])
        for found in BLOCK.finditer(text)
    ]


def proposed(message: Entry, *foreign: Entry) -> Proposal | None:
    bank = Bank([message])
    bank.put("old.po", foreign)
    return bank.propose(message)


@pytest.mark.parametrize("lines", [lines for _t, lines in cases()], ids=[t for t, _l in cases()])
def test_what_becomes_of_a_message(lines: list[str]) -> None:
    theirs, translation, ours, wanted = lines
    found = proposed(Entry(ours), Entry(theirs, (translation,)))
    verdict, _space, text = wanted.partition(" ")
    entered = found if found and found.verdict is not Verdict.LISTED else None
    assert (entered.verdict if entered else "nothing") == verdict
    assert (entered.entry.msgstr[0] if entered else "") == text
    assert entered is None or entered.entry.fuzzy == (verdict == "fuzzy")


def test_a_fuzzy_translation_stays_fuzzy() -> None:
    found = proposed(Entry("Rest."), Entry("Rest.", ("Descanse.",), flags=("fuzzy",)))
    assert found is not None
    assert found.verdict is Verdict.FUZZY
    assert found.reasons


def test_a_fuzzy_translation_is_one_of_the_text_it_was_made_from() -> None:
    old = Entry("Rest two days now.", ("Repose.",), flags=("fuzzy",), previous=Previous("Rest."))
    found = proposed(Entry("Rest."), old)
    assert found is not None
    assert found.entry.msgstr == ("Repose.",)
    assert found.verdict is Verdict.FUZZY


def test_translator_comments_come_along() -> None:
    found = proposed(Entry("Rest."), Entry("Rest.", ("Descanse.",), comments=("formal",)))
    assert found is not None
    assert found.entry.comments == ("formal",)


def test_an_obsolete_entry_is_found_but_one_in_use_goes_before_it() -> None:
    gone = Entry("Rest.", ("Reposo.",), obsolete=True)
    used = Entry("Rest.", ("Descanse.",))
    alone, beside = proposed(Entry("Rest."), gone), proposed(Entry("Rest."), gone, used)
    assert alone is not None
    assert alone.entry.msgstr == ("Reposo.",)
    assert not alone.entry.obsolete
    assert beside is not None
    assert beside.entry.msgstr == ("Descanse.",)


def test_two_translations_of_one_text_are_doubted() -> None:
    one, other = Entry("Yes", ("Sí",), msgctxt="a.md:3"), Entry("Yes", ("Si",), msgctxt="a.md:9")
    found = proposed(Entry("Yes"), one, other)
    assert found is not None
    assert found.verdict is Verdict.FUZZY


def test_a_context_must_be_the_same() -> None:
    menu, plain = Entry("Home", ("Inicio",), msgctxt="menu"), Entry("Home", ("Casa",))
    found = proposed(Entry("Home", msgctxt="menu"), plain, menu)
    assert found is not None
    assert (found.entry.msgstr, found.verdict) == (("Inicio",), Verdict.TRANSLATED)
    doubted = proposed(Entry("Home", msgctxt="menu"), plain)
    assert doubted is not None
    assert doubted.verdict is Verdict.FUZZY


def test_an_address_is_taken_from_an_address_only() -> None:
    assert proposed(Entry("knee", msgctxt="slug"), Entry("knee", ("rodilla",))) is None
    assert proposed(Entry("knee", msgctxt="slug"), Entry("knees", ("x",), msgctxt="slug")) is None


def test_plural_forms_are_taken_whole() -> None:
    old = Entry("{n} day", ("{n} día", "{n} días"), msgid_plural="{n} days")
    found = proposed(Entry("{n} day", ("", ""), msgid_plural="{n} days"), old)
    assert found is not None
    assert found.entry.msgstr == ("{n} día", "{n} días")
    assert proposed(Entry("{n} day"), old) is None


def test_sentences_in_a_row_make_a_message() -> None:
    rows = [Entry("Rest today.", ("Descanse hoy.",)), Entry("Eat little.", ("Coma poco.",))]
    found = proposed(Entry("Rest today. Eat little."), *rows)
    assert found is not None
    assert (found.how, found.verdict) == (How.JOINED, Verdict.TRANSLATED)
    assert found.entry.msgstr == ("Descanse hoy. Coma poco.",)


def test_what_was_not_used_is_told() -> None:
    bank = Bank([Entry("Rest.")])
    bank.put("old.po", [Entry("Rest.", ("Descanse.",)), Entry("Walk.", ("Camine.",), line=7)])
    bank.propose(Entry("Rest."))
    assert [(one.text, one.origin) for one in bank.left()] == [("Camine.", "old.po:7")]


def test_a_fuzzy_find_keeps_the_text_it_was_made_from() -> None:
    text = "Take 10 mg of it every morning before breakfast."
    was = "Take 5 mg of it every morning before breakfast."
    found = proposed(Entry(text), Entry(was, ("Tome 5 mg cada mañana antes del desayuno.",)))
    assert found is not None
    assert found.entry.previous == Previous(was)


# ── any text at all ──────────────────────────────────────────────────────────────────────────

TEXTS = st.text(alphabet="ab .*_[](){}<>`&;1#-\n\\!", max_size=60)


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_fails_and_no_other_text_is_taken(theirs: str, translation: str, ours: str) -> None:
    found = proposed(Entry(ours), Entry(theirs, (translation,)))
    if found and found.verdict is Verdict.TRANSLATED:
        assert words_of(ours)[:1] == words_of(theirs)[:1] or found.how is How.PART
    read(ours), parts(ours), sentences(ours), tight(ours)


@given(TEXTS, TEXTS)
def test_a_message_is_respelled_as_itself(message: str, translation: str) -> None:
    done = respelled(message, translation, message)
    assert done is None or tight(done.text) == tight(translation)


@pytest.mark.parametrize(
    "letters", ["[", "]{1}", "<a ", "*", "`", "\\", "&", " ", "\n", "- a\n", ". A", "![a](", "> "]
)
def test_linear_time(letters: str) -> None:
    def seconds(size: int) -> float:
        text = letters * size
        begun = process_time()
        read(text), parts(text), sentences(text), respelled(text, text, text)
        return process_time() - begun

    seconds(100)
    short, long = (min(seconds(size) for _ in range(3)) for size in (4_000, 8_000))
    assert long < max(0.2, 3.5 * short)
