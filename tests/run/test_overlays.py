"""``override``: a page laid before the translator of an overlay, and taken away again."""

from __future__ import annotations

import json
import subprocess

import pytest
from site_folder import SiteFolder

PAIN = "care/pain"


def test_every_message_of_a_page_is_added_with_what_is_shown_today(spanish: SiteFolder) -> None:
    ended = spanish.run("override", "es_CO", "care/pain.md")
    assert (ended.code, ended.out) == (
        0,
        "locales/es_CO/LC_MESSAGES/care/pain.po: 5 messages added.\n",
    )
    entries = spanish.entries("es_CO", PAIN)
    assert list(entries) == list(spanish.entries("es", PAIN))
    assert not any(any(entry.msgstr) for entry in entries.values())
    assert entries[None, "What helps"].extracted[-1] == "es: Qué ayuda"


def test_such_a_catalog_is_as_msgcat_writes_it_and_msgfmt_likes_it(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    path = spanish.catalog("es_CO", PAIN)
    assert subprocess.check_output(["msgcat", path]) == path.read_bytes()
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", path], check=True)


def test_it_changes_nothing_that_a_reader_sees(spanish: SiteFolder) -> None:
    spanish.render()
    before = spanish.files("public")
    spanish.run("override", "es_CO", "care/pain.md", "index.md")
    spanish.render()
    assert spanish.files("public") == before


def test_the_next_pull_takes_the_empty_ones_away(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    spanish.translate("es_CO", PAIN, {"What helps": "Lo que sirve"})
    spanish.pull()
    assert list(spanish.entries("es_CO", PAIN)) == [(None, "What helps")]
    spanish.pull()
    assert spanish.pull("--check").code == 0


def test_an_entry_that_a_person_remarked_on_stays(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    spanish.translate("es_CO", PAIN, {"Pain": ""}, comments=("good as it is",))
    spanish.pull()
    assert list(spanish.entries("es_CO", PAIN)) == [(None, "Pain")]


def test_twice_adds_nothing_and_keeps_what_is_written(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    spanish.translate("es_CO", PAIN, {"What helps": "Lo que sirve"})
    before = spanish.catalog("es_CO", PAIN).read_bytes()
    ended = spanish.run("override", "es_CO", "care/pain.md", "--format", "json")
    assert json.loads(ended.out) == {
        "version": 1,
        "added": {"locales/es_CO/LC_MESSAGES/care/pain.po": 0},
    }
    assert spanish.catalog("es_CO", PAIN).read_bytes() == before


def test_what_left_the_page_is_kept_as_obsolete(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    spanish.translate("es_CO", PAIN, {"What helps": "Lo que sirve"})
    spanish.edit("source_content/care/pain.md", "## What helps", "## What else helps")
    spanish.run("override", "es_CO", "care/pain.md")
    left = spanish.entries("es_CO", PAIN)[None, "What helps"]
    assert (left.msgstr, left.obsolete) == (("Lo que sirve",), True)


def test_what_is_obsolete_there_comes_back_into_use(spanish: SiteFolder) -> None:
    spanish.run("override", "es_CO", "care/pain.md")
    spanish.translate("es_CO", PAIN, {"What helps": "Lo que sirve"})
    page = spanish.read("source_content/care/pain.md")
    spanish.edit("source_content/care/pain.md", "## What helps", "## Else")
    spanish.pull()
    spanish.write("source_content/care/pain.md", page)
    spanish.run("override", "es_CO", "care/pain.md")
    again = spanish.entries("es_CO", PAIN)[None, "What helps"]
    assert (again.msgstr, again.obsolete) == (("Lo que sirve",), False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("es", "index.md"), "es is no overlay: its parent speaks another language"),
        (("en", "index.md"), "en is no overlay"),
        (("es_MX", "index.md"), "no locale “es_MX”"),
        (("es_CO", "nowhere.md"), "nowhere.md: no such page (name it as “l10n status” does)"),
        (("es_CO", "../../etc/passwd"), "no such page"),
    ],
)
def test_what_cannot_be_is_one_line_and_writes_nothing(
    spanish: SiteFolder, arguments: tuple[str, ...], said: str
) -> None:
    before = spanish.files()
    ended = spanish.run("override", *arguments)
    assert ended.code == 2
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert spanish.files() == before


def test_one_page_that_is_not_there_leaves_all_as_they_are(spanish: SiteFolder) -> None:
    before = spanish.files()
    assert spanish.run("override", "es_CO", "index.md", "nowhere.md").code == 2
    assert spanish.files() == before


def test_a_page_may_be_named_by_its_path_in_the_site(spanish: SiteFolder) -> None:
    assert spanish.run("override", "es_CO", "source_content/index.md").code == 0


def test_a_broken_catalog_is_not_written_over(spanish: SiteFolder) -> None:
    path = spanish.catalog("es_CO", PAIN)
    path.parent.mkdir(parents=True)
    path.write_bytes(b'msgid "cut')
    ended = spanish.run("override", "es_CO", "care/pain.md")
    assert ended.code == 2
    assert "locales/es_CO/LC_MESSAGES/care/pain.po:1" in ended.err
    assert path.read_bytes() == b'msgid "cut'
