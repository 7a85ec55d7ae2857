"""``status``: the four states per locale and page, in words and as JSON."""

from __future__ import annotations

import json

from site_folder import SiteFolder

NUMBERS = [
    "messages", "translated", "inherited", "fuzzy", "missing", "words", "words_covered",
]  # fmt: skip


def counted(site: SiteFolder, *arguments: str) -> dict[str, dict[str, dict[str, int]]]:
    """Locale → page (``""`` for all) → numbers."""
    ended = site.run("status", "--format", "json", *arguments)
    assert ended.code == 0
    said = json.loads(ended.out)
    found = {tag: {"": numbers} for tag, numbers in said["locales"].items()}
    for row in said["pages"]:
        found[row["locale"]][row["page"]] = {name: row[name] for name in NUMBERS}
    return found


def test_the_json_has_the_shape_that_is_promised(spanish: SiteFolder) -> None:
    said = json.loads(spanish.run("status", "--format", "json").out)
    assert {"version", "locales", "pages"} <= set(said)
    assert said["version"] == 1
    assert list(said["locales"]) == ["es", "es_CO"]
    assert all(list(numbers) == NUMBERS for numbers in said["locales"].values())
    assert all(list(row) == ["page", "locale", *NUMBERS] for row in said["pages"])


def test_a_page_is_called_by_its_source_path(spanish: SiteFolder) -> None:
    assert set(counted(spanish)["es"]) == {
        "", "index.md", "care/index.md", "care/pain.md", "site",
    }  # fmt: skip


def test_the_states_add_up_on_every_page(spanish: SiteFolder) -> None:
    spanish.translate("es", "care/pain", {"Pain": "Dolor"}, flags=("fuzzy",))
    spanish.translate("es", "care/index", {"Care": ""})
    spanish.translate("es_CO", "care/pain", {"What helps": "Lo que sirve"})
    found = counted(spanish)
    for pages in found.values():
        for one in pages.values():
            states = [one[state] for state in ("translated", "inherited", "fuzzy", "missing")]
            assert sum(states) == one["messages"]
        for name in NUMBERS:
            assert pages[""][name] == sum(one[name] for page, one in pages.items() if page)
    spain, colombia = found["es"], found["es_CO"]
    assert (spain["care/pain.md"]["fuzzy"], spain["care/index.md"]["missing"]) == (1, 1)
    assert (colombia["care/pain.md"]["translated"], colombia["care/pain.md"]["missing"]) == (1, 1)
    assert colombia[""]["fuzzy"] == 0


def test_words_are_the_source_s_and_covered_with_their_message(site: SiteFolder) -> None:
    site.pull()
    site.translate("es", "care/index", {"What we do.": "Lo que hacemos."})
    one = counted(site)["es"]["care/index.md"]
    assert (one["words"], one["words_covered"]) == (5, 3)  # "Care", "care", "What we do."


def test_some_locales_may_be_asked_for(spanish: SiteFolder) -> None:
    assert list(counted(spanish, "es-CO")) == ["es_CO"]
    assert list(counted(spanish, "en")) == ["en"]


def test_incomplete_translation_alone_is_no_error(site: SiteFolder) -> None:
    site.pull()
    assert site.run("status").code == 0


def test_a_catalog_that_cannot_be_read_is_told_and_its_page_not_counted(
    spanish: SiteFolder,
) -> None:
    spanish.catalog("es", "care/pain").write_bytes(b'msgid "cut')
    ended = spanish.run("status", "--format", "json")
    assert ended.code == 1
    assert "care/pain.po:1" in ended.err
    said = json.loads(ended.out)
    assert not [row for row in said["pages"] if row["page"] == "care/pain.md"]
    assert said["problems"]


def test_every_locale_is_there_when_nothing_can_be_counted(site: SiteFolder) -> None:
    for name in ("index.md", "care/index.md", "care/pain.md"):
        site.page(name, b"\xff")
    site.configure('[[menu]]\npage = "index.md"\nlabel = "Home"\n', "")
    said = json.loads(site.run("status", "--format", "json").out)
    assert list(said["locales"]) == ["es", "es_CO"]
    assert said["pages"] == []


def test_the_table_shows_what_is_left_and_with_v_every_page(spanish: SiteFolder) -> None:
    spanish.translate("es", "care/index", {"Care": ""})
    short, long = spanish.run("status").out, spanish.run("status", "-v").out
    assert "care/index.md" in short
    assert "care/pain.md" not in short
    assert "care/pain.md" in long
    assert "100 %" in long


def test_a_share_is_never_rounded_up_to_100(site: SiteFolder) -> None:
    site.page("long.md", "# Long\n\n" + "word " * 999 + "\n")
    site.pull()
    site.translate("es", "long", {("word " * 999).strip(): "palabra"})
    assert " 100 %" not in site.run("status", "es").out.partition("long.md")[2].splitlines()[0]
