"""The theme's words: found in templates, said in the page's language, never run as formats."""

from __future__ import annotations

import subprocess
from pathlib import Path

import polib
import pytest

from toolkit import render
from toolkit.messages import Words
from toolkit.render.pages import theme_templates
from toolkit.render.words import SAID, callables, extract_words, said

THEME = Path(render.__file__).parent / "theme"
CATALOGS = sorted(THEME.rglob("*.po"))


def test_words_are_found_in_templates_with_plurals_and_notes() -> None:
    source = """{# l10n: greets #}{% trans %}Hello{% endtrans %} {{ _("Bye") }}
    {% trans n=3 %}
      One page
    {% pluralize n %}
      {{ n }} pages
    {% endtrans %}"""
    found = {entry.msgid: entry for entry in extract_words({"a.html": source, "b.html": source})}
    assert list(found)[:3] == ["Hello", "Bye", "One page"]
    assert found["One page"].msgid_plural == "%(n)s pages"
    assert found["One page"].msgstr == ("", "")
    assert found["Hello"].extracted == ("greets",)
    assert found["Bye"].references == ("a.html", "b.html")


def test_a_value_may_have_any_name() -> None:
    assert callables(Words())["gettext"]("%(text)s, %(context)s", text=1, context=2) == "1, 2"


@pytest.mark.parametrize("path", [THEME / "locales" / "theme.pot", *CATALOGS], ids=lambda p: p.name)
def test_each_catalog_of_the_theme_is_complete(path: object) -> None:
    catalog = polib.pofile(str(path))
    assert {e.msgid for e in catalog} == {e.msgid for e in extract_words(theme_templates())}
    if str(path).endswith(".po"):
        assert catalog.percent_translated() == 100
        subprocess.run(["msgfmt", "-c", "-o", "/dev/null", str(path)], check=True)


def test_the_page_speaks_spanish(spanish: Words) -> None:
    assert callables(spanish)["gettext"]("On this page") == "En esta página"
    assert said(spanish)["back"] == "Volver a la nota {n} en el texto"


@pytest.mark.parametrize(("n", "read"), [(1, "un <b>"), (2, "2 <i>")])
def test_a_plural_is_chosen_by_the_catalogs_rule(n: int, read: str) -> None:
    words = Words("es", {"one": ("un <b>", "%(num)s <i>")}, lambda n: int(n != 1))
    assert callables(words)["ngettext"]("one", "many", n).unescape() == read


def test_what_tries_to_be_code_stays_text() -> None:
    hostile = "%(n)999999999s %(num)d {{7*7}} {% x %} <script> 100%% %(name)s"
    say = callables(Words("es", {"a": (hostile,)}))["gettext"]
    read = say("a", name="<&>")
    assert read == "%(n)999999999s %(num)d {{7*7}} {% x %} &lt;script&gt; 100% &lt;&amp;&gt;"


def test_what_a_catalog_lacks_is_said_in_english() -> None:
    assert said(Words("fr", {"Note": ("",)})) == SAID
