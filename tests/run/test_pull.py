"""``pull``: templates and catalogs follow the pages, and nothing else is touched."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from site_folder import SPANISH, SiteFolder

PAIN = "care/pain"


def rows(said: str) -> dict[str, dict[str, object]]:
    return {row["catalog"]: row for row in json.loads(said)["catalogs"]}


def mtimes(site: SiteFolder) -> dict[Path, int]:
    return {p: p.stat().st_mtime_ns for p in (site.root / "locales").rglob("*") if p.is_file()}


def test_a_first_pull_makes_a_template_and_a_catalog_for_each_page(site: SiteFolder) -> None:
    ended = site.pull()
    assert (ended.code, ended.err) == (0, "")
    stems = {"index", "care/index", "care/pain", "site"}
    assert set(site.files("locales")) == {
        *(f"pot/{stem}.pot" for stem in stems),
        *(f"es/LC_MESSAGES/{stem}.po" for stem in stems),
        "redirects.csv",
    }
    assert "9 files written" in ended.out


def test_an_overlay_without_differences_needs_no_file(site: SiteFolder) -> None:
    site.pull()
    assert not (site.root / "locales/es_CO").exists()


@pytest.mark.parametrize("stem", SPANISH)
def test_catalogs_are_as_msgcat_writes_them_and_msgfmt_likes_them(
    site: SiteFolder, stem: str
) -> None:
    site.pull()
    for path in (site.catalog("es", stem), site.root / f"locales/pot/{stem}.pot"):
        assert subprocess.check_output(["msgcat", path]) == path.read_bytes()
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", site.catalog("es", stem)], check=True)


def test_a_message_says_what_it_is_where_it_stands_and_where_it_is_published(
    site: SiteFolder,
) -> None:
    site.pull()
    entry = site.entries("es", PAIN)[None, "What helps"]
    assert entry.extracted == ("heading 2", "https://clinic.example/care/pain/#what-helps")
    assert entry.references == ("source_content/care/pain.md",)


def test_every_page_but_the_home_page_has_a_message_for_its_address(site: SiteFolder) -> None:
    site.pull()
    assert ("slug", "care") in site.entries("es", "care/index")
    assert ("slug", "pain") in site.entries("es", PAIN)
    assert not [key for key in site.entries("es", "index") if key[0] == "slug"]


def test_labels_of_the_menu_stand_in_the_site_s_own_catalog(site: SiteFolder) -> None:
    site.pull()
    assert list(site.entries("es", "site")) == [("menu", "Home")]


# ── again ────────────────────────────────────────────────────────────────────────────────────


def test_a_second_pull_writes_nothing(spanish: SiteFolder) -> None:
    spanish.pull()
    before = mtimes(spanish)
    ended = spanish.pull()
    assert (ended.code, ended.out) == (0, "All catalogs are up to date.\n")
    assert mtimes(spanish) == before


def test_check_writes_nothing_and_ends_with_1_until_it_is_done(site: SiteFolder) -> None:
    before = site.files()
    ended = site.pull("--check")
    assert (ended.code, site.files()) == (1, before)
    assert "9 files would change" in ended.out
    site.pull()
    assert site.pull("--check").code == 0


def test_the_same_pages_make_the_same_bytes(site: SiteFolder, tmp_path: Path) -> None:
    site.pull()
    there = SiteFolder(tmp_path / "elsewhere" / "site", site.capture)
    for name, data in site.files().items():
        if not name.startswith("locales"):
            there.write(name, data)
    there.pull()
    assert there.files("locales") == site.files("locales")
    assert not [data for data in there.files("locales").values() if b"elsewhere" in data]


# ── the page changes ─────────────────────────────────────────────────────────────────────────


def test_what_is_new_changed_and_gone_is_told_by_catalog(spanish: SiteFolder) -> None:
    spanish.edit("source_content/care/pain.md", "## What helps", "### What helps\n\nNew text.\n")
    spanish.edit("source_content/care/pain.md", "Back to", "Return to")
    row = rows(spanish.pull("--format", "json").out)["locales/es/LC_MESSAGES/care/pain.po"]
    assert (row["new"], row["gone"], row["back"], row["locale"]) == (2, 1, 0, "es")
    assert row["changed"]  # the heading is of another level now
    assert row["written"]


def test_only_files_that_change_are_written(spanish: SiteFolder) -> None:
    spanish.pull()
    before = mtimes(spanish)
    spanish.edit("source_content/care/index.md", "What we do.", "All that we do.")
    spanish.pull()
    changed = {path.stem for path, when in mtimes(spanish).items() if before[path] != when}
    written = [path for path, when in mtimes(spanish).items() if before[path] != when]
    assert changed == {"index"}
    assert len(written) == 2
    assert all(path.parent.name == "care" for path in written)


def test_a_text_that_left_is_kept_and_found_again(spanish: SiteFolder) -> None:
    page, key = "source_content/care/index.md", (None, "What we do.")
    spanish.edit(page, "What we do.", "Other.")
    spanish.pull()
    assert spanish.entries("es", "care/index")[key].obsolete
    spanish.edit(page, "Other.", "What we do.")
    row = rows(spanish.pull("--format", "json").out)["locales/es/LC_MESSAGES/care/index.po"]
    assert row["back"] == 1
    found = spanish.entries("es", "care/index")[key]
    assert (found.msgstr, found.obsolete) == (("Lo que hacemos.",), False)


def test_lines_that_nobody_changed_stay_as_they_are(spanish: SiteFolder) -> None:
    """A hand-wrapped entry of another tool is not written anew when its neighbour is."""
    path = spanish.catalog("es", "care/index")
    path.write_text(path.read_text().replace('"Lo que hacemos."', '""\n"Lo que "\n"hacemos."'))
    spanish.edit("source_content/care/index.md", "What we do.", "What we do.\n\nMore.")
    spanish.pull()
    assert '"Lo que "\n"hacemos."' in path.read_text()


# ── what cannot be read ──────────────────────────────────────────────────────────────────────


def test_a_broken_catalog_is_left_untouched_and_the_others_are_written(
    spanish: SiteFolder,
) -> None:
    path = spanish.catalog("es", PAIN)
    path.write_bytes(path.read_bytes()[:-20])
    cut = path.read_bytes()
    spanish.page("care/pain.md", "# Pain\n\nAnother text.\n")
    spanish.edit("source_content/care/index.md", "What we do.", "Something else.")
    ended = spanish.pull()
    assert ended.code == 1
    assert ended.err.startswith("l10n: locales/es/LC_MESSAGES/care/pain.po:")
    assert ended.err.count("\n") == 1
    assert path.read_bytes() == cut
    assert (None, "Something else.") in spanish.entries("es", "care/index")


def test_a_catalog_cut_at_any_byte_is_told_or_read_as_a_true_prefix(spanish: SiteFolder) -> None:
    path = spanish.catalog("es", "care/index")
    whole = path.read_bytes()
    known = spanish.entries("es", "care/index")
    for size in range(0, len(whole), 29):
        path.write_bytes(whole[:size])
        ended = spanish.pull("--check")
        assert path.read_bytes() == whole[:size]
        assert ended.code == 1
        if not ended.err:
            read = spanish.entries("es", "care/index")
            assert all(known[key].msgstr == entry.msgstr for key, entry in read.items())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Language: es", "Language: fr", "its header says “Language: fr”, its folder es"),
        ("nplurals=2; plural=(n != 1);", "nplurals=2; plural=__import__;", "Plural-Forms: "),
        ("nplurals=2; plural=(n != 1);", "nplurals=99999999999; plural=0;", "Plural-Forms: "),
        ("charset=UTF-8", "charset=latin-1", "latin-1"),
    ],
)
def test_a_header_that_says_something_else_stops_its_catalog_only(
    spanish: SiteFolder, old: str, new: str, said: str
) -> None:
    spanish.edit("locales/es/LC_MESSAGES/care/pain.po", old, new)
    before = spanish.catalog("es", PAIN).read_bytes()
    spanish.edit("source_content/care/pain.md", "A session", "Each session")
    ended = spanish.pull()
    assert ended.code == 1
    assert ended.err.startswith("l10n: locales/es/LC_MESSAGES/care/pain.po")
    assert said in ended.err
    assert spanish.catalog("es", PAIN).read_bytes() == before


def test_a_page_that_cannot_be_read_leaves_its_catalogs_alone(spanish: SiteFolder) -> None:
    spanish.pull()
    before = spanish.files("locales")
    spanish.page("care/pain.md", b"# Pain\n\n\xff\n")
    ended = spanish.pull()
    assert ended.code == 1
    assert ended.err.startswith("l10n: source_content/care/pain.md:3: the text is not UTF-8, but")
    assert spanish.files("locales") == before


@pytest.mark.parametrize("names", [("care/pain.md", "care/pain.markdown"), ("site.md",)])
def test_two_pages_of_one_stem_are_an_error_that_names_both(
    site: SiteFolder, names: tuple[str, ...]
) -> None:
    for name in names:
        site.page(name, "# Another\n")
    ended = site.pull()
    assert ended.code == 1
    assert ended.err.startswith(f"l10n: source_content/{names[0]}: its catalog would be that of ")
    assert (site.root / "locales/pot/index.pot").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("One\ntwo\nth\x07ree\n", "3: the text holds U+0007, which no catalog can (take it out)"),
        ("a\n\n<!-- l10n: nota b -->\n", "3: unknown directive"),
        ("---\ntitle: a\ntitle: b\n---\n", "3: “title” is given twice (write “key: value”, each"),
    ],
)
def test_what_is_wrong_with_a_page_is_told_with_its_line_and_a_way_out(
    site: SiteFolder, text: str, said: str
) -> None:
    site.page("odd.md", text)
    ended = site.pull()
    assert ended.code == 1
    assert ended.err.startswith(f"l10n: source_content/odd.md:{said}")
    assert ended.err.endswith(")\n")


def test_two_pages_of_one_stem_leave_its_catalogs_alone(spanish: SiteFolder) -> None:
    spanish.pull()
    before = spanish.files("locales")
    spanish.page("care/pain.markdown", "# Another\n")
    assert spanish.pull().code == 1
    assert spanish.files("locales") == before


def test_a_folder_s_name_is_in_no_catalog(spanish: SiteFolder) -> None:
    """A clone is called as its owner likes; ``pull --check`` there finds nothing to do."""
    spanish.configure('site_name = "Clinic"\n', "")
    spanish.pull()
    spanish.root.rename(spanish.root.with_name("clone"))
    assert replace(spanish, root=spanish.root.with_name("clone")).pull("--check").code == 0


def test_what_a_killed_run_left_behind_is_taken_away(spanish: SiteFolder) -> None:
    left = spanish.write("locales/es/LC_MESSAGES/.l10n-new-x1", b"half")
    spanish.pull("--check")
    assert left.exists()
    spanish.pull()
    assert not left.exists()


def test_a_site_without_pages_is_no_green_run(site: SiteFolder) -> None:
    site.configure('site_name = "Clinic"', 'content = "pages"')
    ended = site.pull()
    assert (ended.code, ended.err) == (
        2,
        "l10n: pages: no page here (put one there, or say in l10n.toml where they are)\n",
    )


def test_a_menu_names_pages_that_are_there(site: SiteFolder) -> None:
    site.configure("care/pain.md", "care/pian.md")
    ended = site.pull()
    assert ended.code == 1
    assert "the menu has no page “care/pian.md” (did you mean “care/pain.md”?)" in ended.err


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% trans %}Hello", "theme/page.html:1: "),
        (b"<p>\n\xff", "theme/page.html:2: not UTF-8"),
    ],
)
def test_a_template_that_cannot_be_read_says_where(
    site: SiteFolder, template: str | bytes, said: str
) -> None:
    site.write("theme/page.html", template)
    ended = site.pull()
    assert ended.code == 2
    assert ended.err.startswith(f"l10n: {said}")


def test_words_of_the_site_s_own_templates_are_offered(site: SiteFolder) -> None:
    site.write(
        "theme/page.html", "<p>{% trans %}Ask us{% endtrans %} {% trans %}Menu{% endtrans %}"
    )
    site.pull()
    entries = site.entries("es", "site")
    assert entries[None, "Ask us"].references == ("theme/page.html",)
    assert (None, "Menu") not in entries  # the package says it already


def test_a_template_that_tries_a_plural_and_drops_it_keeps_its_translations(
    spanish: SiteFolder,
) -> None:
    one, many = "{% trans n=2 %}Room", "{% pluralize n %}Rooms"
    spanish.write("theme/page.html", one + "{% endtrans %}")
    spanish.pull()
    spanish.translate("es", "site", {"Room": "Sala"})
    settled = spanish.entries("es", "site")
    spanish.write("theme/page.html", one + many + "{% endtrans %}")
    spanish.pull()
    assert spanish.entries("es", "site")[None, "Room"].fuzzy
    spanish.write("theme/page.html", one + "{% endtrans %}")
    spanish.pull()
    assert spanish.entries("es", "site") == settled


def test_a_read_only_catalog_is_told_and_kept(spanish: SiteFolder) -> None:
    path = spanish.catalog("es", PAIN)
    path.chmod(0o444)
    before = path.read_bytes()
    spanish.edit("source_content/care/pain.md", "A session", "Each session")
    ended = spanish.pull()
    assert ended.code == 1
    assert "read-only" in ended.err
    assert path.read_bytes() == before


def test_a_catalog_that_is_a_link_out_of_the_site_is_refused(
    spanish: SiteFolder, tmp_path: Path
) -> None:
    path = spanish.catalog("es", PAIN)
    outside = tmp_path / "outside.po"
    path.rename(outside)
    path.symlink_to(outside)
    before = outside.read_bytes()
    spanish.edit("source_content/care/pain.md", "A session", "Each session")
    assert spanish.pull().code == 1
    assert outside.read_bytes() == before
    assert path.is_symlink()


def test_a_catalog_without_a_page_is_kept_and_named(spanish: SiteFolder) -> None:
    before = spanish.files("locales")["es/LC_MESSAGES/care/pain.po"]
    (spanish.root / "source_content/care/pain.md").unlink()
    spanish.edit("source_content/index.md", " See [pain](care/pain.md).", "")
    spanish.configure('[[menu]]\npage = "care/pain.md"\n', "")
    said = spanish.pull()
    assert "locales/es/LC_MESSAGES/care/pain.po: its page is gone; kept" in said.out
    assert spanish.files("locales")["es/LC_MESSAGES/care/pain.po"] == before
