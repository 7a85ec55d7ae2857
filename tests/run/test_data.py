"""Data files beside the pages: from the settings to what the site publishes in each locale."""

from __future__ import annotations

import json

import pytest
from site_folder import SiteFolder

import toolkit
from toolkit.errors import ConfigError, SourceError
from toolkit.project import parse_project

MENU = """\
# The menu of every page.
title: Our clinic
items:
  - label: Home   # where it begins
    url: /
  - label: Call {phone}
"""
STRINGS = 'key,text\r\nhome,Home\r\nless,"-10 %"\r\n'
KEYS = '[data]\n"menus/*.yaml" = ["title", "items[*].label"]\n"strings.csv" = ["text"]\n'


@pytest.fixture
def menus(site: SiteFolder) -> SiteFolder:
    """The site with a menu, a table of texts, and data that nobody translates."""
    site.page("menus/main.yaml", MENU)
    site.page("strings.csv", STRINGS)
    site.page("other.json", '{"title": "Left alone"}\n')
    site.write("l10n.toml", site.read("l10n.toml") + KEYS)
    assert site.pull().code == 0
    return site


def test_what_the_settings_name_has_a_catalog_and_no_address(menus: SiteFolder) -> None:
    entries = menus.entries("es", "menus/main")
    assert [key for key in entries if key[1]] == [
        (None, "Our clinic"),
        (None, "Home"),
        (None, "Call {phone}"),
    ]
    assert entries[None, "Home"].extracted == ("items[*].label",)
    assert not menus.catalog("es", "other").exists()


def test_each_locale_has_its_own_beside_its_pages(menus: SiteFolder) -> None:
    menus.translate("es", "menus/main", {"Our clinic": "no", "Call {phone}": "Llame al {phone}"})
    menus.translate("es", "strings", {"Home": "Inicio, aquí", "-10 %": "-10 %"})
    assert menus.render().code == 0
    assert menus.html("es/menus/main.yaml") == (
        MENU.replace("title: Our clinic", 'title: "no"').replace(
            "Call {phone}", "Llame al +1 203-555-0123"
        )
    )
    assert "label: Llame al +57 " in menus.html("es-co/menus/main.yaml")
    assert menus.html("menus/main.yaml") == MENU.replace("{phone}", "+1 203-555-0123")
    assert menus.html("es/strings.csv") == 'key,text\r\nhome,"Inicio, aquí"\r\nless,"-10 %"\r\n'
    assert menus.html("other.json") == '{"title": "Left alone"}\n'
    assert "es/other.json" not in menus.files("public")


def test_fuzzy_texts_are_not_published(menus: SiteFolder) -> None:
    menus.translate("es", "menus/main", {"Our clinic": "La clínica"}, flags=("fuzzy",))
    menus.render()
    assert "title: Our clinic" in menus.html("es/menus/main.yaml")


def test_a_site_for_another_tool_has_them_in_the_folders_of_the_locales(
    menus: SiteFolder,
) -> None:
    menus.translate("es", "menus/main", {"Home": "Inicio"})
    assert menus.render("--to", "source").code == 0
    assert "label: Inicio   # where" in menus.html("es/menus/main.yaml")
    assert menus.html("en/strings.csv") == STRINGS


def test_status_todo_and_verify_know_them(menus: SiteFolder) -> None:
    pages = json.loads(menus.run("status", "--format", "json").out)["pages"]
    assert [one["messages"] for one in pages if one["page"] == "menus/main.yaml"] == [3, 3]
    assert "menus/main.po" in menus.run("todo").out
    verified = menus.run("verify", "--format", "json")
    found = {one["page"].rpartition("/")[2]: one for one in json.loads(verified.out)["pages"]}
    assert verified.code == 0
    assert found["main.yaml"]["broken"] == []
    assert found["main.yaml"]["words"]["offered"] == 5
    assert "other.json" not in found


def test_the_pseudo_locale_shows_what_is_translated(menus: SiteFolder) -> None:
    menus.render("en_XA")
    shown = menus.html("en-xa/menus/main.yaml")
    assert "Our clinic" not in shown
    assert "url: /\n" in shown
    assert "+1 203-555-0123" in shown


def test_a_pattern_that_names_nothing_is_told_with_the_nearest_key(menus: SiteFolder) -> None:
    menus.configure('"items[*].label"', '"items[*].lable"')
    menus.configure('"strings.csv"', '"string.csv"')
    ended = menus.pull()
    assert ended.code == 1
    assert "“items[*].lable” names no text in menus/*.yaml" in ended.err
    assert "did you mean “items[*].label”?" in ended.err
    assert "no data file is called “string.csv” (did you mean “strings.csv”?)" in ended.err


def test_a_file_that_cannot_be_read_stays_published_as_it_was(menus: SiteFolder) -> None:
    menus.translate("es", "menus/main", {"Home": "Inicio"})
    menus.render()
    before = menus.html("es/menus/main.yaml")
    menus.page("menus/main.yaml", MENU + "title: again\n")
    ended = menus.render()
    assert ended.code == 1
    assert "source_content/menus/main.yaml:7: “title” is given twice" in ended.err
    assert menus.html("es/menus/main.yaml") == before


def test_two_sources_of_one_catalog_are_told(menus: SiteFolder) -> None:
    menus.page("strings.md", "# Strings\n")
    ended = menus.pull()
    assert ended.code == 1
    assert "its catalog would be that of" in ended.err


def test_another_file_in_its_place_is_told(menus: SiteFolder) -> None:
    menus.page("es/menus/main.yaml", "mine: yes\n")
    menus.configure('"menus/*.yaml"', '"menus/main.yaml"')
    ended = menus.render()
    assert ended.code == 1
    assert "another file stands at es/menus/main.yaml" in ended.err
    assert menus.html("es/menus/main.yaml") == "mine: yes\n"


def test_what_is_no_longer_made_goes(menus: SiteFolder) -> None:
    menus.render()
    (menus.root / "source_content/strings.csv").unlink()
    menus.configure('"strings.csv" = ["text"]\n', "")
    menus.render()
    assert not [name for name in menus.files("public") if name.endswith(".csv")]


@pytest.mark.parametrize("key", ["", ".a", "a..b", "a[", "a[x]", 'a"b', "[*]a", "a."])
def test_a_pattern_that_cannot_be_is_refused_with_its_line(key: str) -> None:
    text = f"[data]\n'x.yaml' = ['{key}']\n"
    with pytest.raises(ConfigError) as refused:
        parse_project(text, "l10n.toml", "/site")  # type: ignore[arg-type]
    assert refused.value.line == 2


def test_one_file_without_a_site() -> None:
    source = b'{"title": "Home"}'
    (entry,) = toolkit.extract(source, "menu.json", keys=["title"])
    assert entry.msgid == "Home"
    with pytest.raises(SourceError, match="nobody said which values"):
        toolkit.extract(source, "menu.json")
    catalog = toolkit.load_catalog(
        b'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
        b'msgid "Home"\nmsgstr "Inicio"\n'
    )
    assert toolkit.fill(source, catalog, "menu.json", keys=["title"]).source == (
        b'{"title": "Inicio"}'
    )
