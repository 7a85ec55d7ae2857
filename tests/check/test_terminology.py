"""What the checks of terms do with a whole catalog, and with any text at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.check.settings import Settings, Term
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Side, Subject
from toolkit.check.terminology import glossary, inherited_term
from toolkit.model import Entry, Severity

HANGOVER = Term("migraine hangover", ("guayabo",), "noun", local=True)
AURA = Term("aura", ("aura",), "noun")


def test_a_critical_term_is_an_error() -> None:
    terms = (Term("dose", ("dosis",), critical="dose"),)
    subject = Subject(
        Side("One dose", "en"), Side("Una toma", "es"), "es", settings=Settings(terms=terms)
    )
    assert [fault.severity for fault in glossary.check(subject)] == [Severity.ERROR]


def test_a_parents_text_with_a_term_that_is_called_otherwise_here() -> None:
    parent = Entry("A migraine hangover with aura", ("Una resaca de la migraña",))
    sheet = Sheet(
        "", "es_CO", parents={parent.key: parent}, settings=Settings(terms=(HANGOVER, AURA))
    )
    found = [
        subject.source.text[slice(*fault.source)] for subject, fault in inherited_term.check(sheet)
    ]
    assert found == ["migraine hangover"]


def texts(*words: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from([*words, "-", ".", "to", "1"]), max_size=9).map(" ".join)


@given(texts("Dose", "doses", "low"), texts("dosis", "baja"))
def test_what_is_found_is_a_term_that_is_said_less_often(here: str, there: str) -> None:
    terms = (Term("dose", ("dosis",), "noun"), Term("low dose", ("dosis baja",), "noun"))
    subject = Subject(Side(here, "en"), Side(there, "es"), "es", settings=Settings(terms=terms))
    for fault in glossary.check(subject):
        assert fault.source
        words = here[slice(*fault.source)].lower()
        assert words.removesuffix("s") in ("dose", "low dose", "low - dose")
        assert "low" in words or here.lower().count("dose") > there.count("dosis")
