"""Names that climb, hide, collide or cannot be written (hostile rows 26, 27 and 29)."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from site_folder import SiteFolder

CLIMBING = [
    "../../etc", "..", "/etc", "%2e%2e%2fetc", "a/b", "a\\b", "C:", "con", "Dolor", "ñ", "a b",
    "site_x", "a.", ".git", "a" * 101, "a\u0000b", "a\u202eb", "-a",
]  # fmt: skip


def test_a_bad_slug_is_told_where_a_person_wrote_it(spanish: SiteFolder) -> None:
    spanish.translate("es", "care/pain", {"pain": "../up"})
    said = spanish.render().err
    line = spanish.entries("es", "care/pain")["slug", "pain"].line
    assert f"l10n: locales/es/LC_MESSAGES/care/pain.po:{line}: “../up” cannot be" in said


@pytest.mark.parametrize("slug", CLIMBING)
def test_a_slug_that_may_not_be_stops_its_page_and_no_other(spanish: SiteFolder, slug: str) -> None:
    if "\0" in slug:  # no catalog can hold it: the file is refused
        text = spanish.catalog("es", "care/pain").read_bytes()
        spanish.catalog("es", "care/pain").write_bytes(text.replace(b'"dolor"', b'"a\0b"'))
    else:
        spanish.translate("es", "care/pain", {"pain": slug})
    before = set(spanish.files())
    ended = spanish.render("es")
    assert ended.code == 1
    assert "care/pain.md" in ended.err or "care/pain.po" in ended.err
    made = set(spanish.files()) - before
    assert all(name.startswith("public/") for name in made)
    pages = {name for name in made if name.endswith(".html")}
    assert pages == {"public/es/index.html", "public/es/atencion/index.html"}


def test_a_slug_of_the_author_may_not_climb_either(site: SiteFolder) -> None:
    site.edit("source_content/care/pain.md", "slug: pain", "slug: ../../x")
    ended = site.render()
    assert ended.code == 1
    assert "l10n: source_content/care/pain.md:3: “../../x” cannot be part of" in ended.err


def test_two_pages_at_one_address_are_an_error_that_names_both(spanish: SiteFolder) -> None:
    spanish.page("care/rest.md", "---\nslug: rest\n---\n# Rest\n")
    spanish.pull()
    spanish.translate("es", "care/rest", {"rest": "dolor"})
    ended = spanish.render()
    assert ended.code == 1
    assert "“care/pain.md (es)” and “care/rest.md (es)” would both stand at" in ended.err
    assert (spanish.root / "public/es/atencion/dolor/index.html").exists()


@pytest.mark.parametrize("tag", ["../x", "es/../..", "site", "es\\x", "e", "__import__", "es%2e"])
def test_a_locale_s_name_is_a_tag_before_it_is_a_path(site: SiteFolder, tag: str) -> None:
    site.write("l10n.toml", f"[locales.'{tag}']\n")
    before = site.files()
    for command in ("pull", "render", "status"):
        ended = site.run(command)
        assert ended.code == 2
        assert "l10n.toml:1: no locale " in ended.err
    assert site.files() == before


# ── names of files ───────────────────────────────────────────────────────────────────────────

TWINS = [("Knee.md", "knee.md"), ("ó.md", unicodedata.normalize("NFD", "ó.md")), ("ß.md", "SS.md")]


def test_names_that_some_system_takes_for_one_collide_on_every_system(site: SiteFolder) -> None:
    for name in (name for names in TWINS for name in names):
        site.page(name, "# Knee\n")
    for command in ("pull", "render", "status"):
        ended = site.run(command)
        assert ended.code == 1
        for first, second in map(sorted, TWINS):
            assert f"source_content/{second}: its catalog would be that of {first}" in ended.err


def test_so_do_files_that_are_no_pages(site: SiteFolder) -> None:
    site.page("a/Knee.png", b"1")
    site.page("a/knee.png", b"2")
    ended = site.render()
    assert ended.code == 1
    assert "on some systems it is the same file as a/Knee.png" in ended.err


ODD = [
    "CON.md", "nul.x.md", "aux/page.md", "a./page.md", "a .md", "what?.md", "a\\b.md", "a:b.md",
    "x" * 252 + ".md", "new\nline.md", "red\x1b[31m.md",
]  # fmt: skip


def test_names_that_some_system_cannot_have_are_refused(site: SiteFolder) -> None:
    for name in ODD:
        site.page(name, "# Page\n")
    for command in ("pull", "render", "status"):
        ended = site.run(command)
        assert ended.code == 1
        assert ended.err.count(": not a name for every system (") == len(ODD)
        assert ended.err.count("\n") == len(ODD)
    stems = {"index", "site", "care/index", "care/pain"}
    assert set(site.files("locales/pot")) == {f"{stem}.pot" for stem in stems}


def test_a_name_that_is_no_utf_8_is_refused_in_every_report(site: SiteFolder) -> None:
    path = os.fsencode(site.root / "source_content") + b"/caf\xe9.md"
    Path(os.fsdecode(path)).write_text("# Coffee\n")
    for command in ("pull", "render", "status"):
        for form in ("text", "json"):
            ended = site.run(command, "--format", form)
            assert ended.code == 1
            assert "source_content/caf\\udce9.md: not a name for every system" in ended.err


# ── links ────────────────────────────────────────────────────────────────────────────────────


def test_a_page_that_is_no_file_is_told_and_stays_published(spanish: SiteFolder) -> None:
    spanish.render()
    page = spanish.root / "source_content/care/pain.md"
    page.unlink()
    page.symlink_to("nowhere.md")
    os.mkfifo(page.with_name("pipe.md"))
    before = spanish.files("locales")
    for command in ("pull", "render", "status"):
        ended = spanish.run(command)
        assert ended.code == 1
        for name in ("pain", "pipe"):
            assert f"l10n: source_content/care/{name}.md: not a file, or a link" in ended.err
    assert spanish.files("locales") == before
    assert "tel:" in spanish.html("care/pain/index.html")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "secret.md").write_text("# Secret\n")
    (folder / "secret.png").write_text("Secret")
    return folder


def tell_tales(site: SiteFolder) -> list[str]:
    return [name for name, data in site.files().items() if b"Secret" in data]


def test_links_out_of_the_content_are_neither_read_nor_served(
    spanish: SiteFolder, outside: Path
) -> None:
    content = spanish.root / "source_content"
    (content / "page.md").symlink_to(outside / "secret.md")
    (content / "image.png").symlink_to(outside / "secret.png")
    (content / "folder").symlink_to(outside)
    (content / "gone.md").symlink_to(outside / "nothing.md")
    (content / "round.md").symlink_to(content / "round.md")
    spanish.pull()
    spanish.render()
    assert not [name for name in tell_tales(spanish) if not name.startswith("source_content")]


@pytest.mark.parametrize("folder", ["source_content", "theme"])
def test_a_folder_of_the_site_that_is_a_link_out_of_it_is_not_read(
    spanish: SiteFolder, outside: Path, folder: str
) -> None:
    place = spanish.root / folder
    if place.exists():
        place.rename(spanish.root / "old")
    (outside / "static").mkdir()
    (outside / "static/secret.css").write_text("Secret")
    place.symlink_to(outside)
    for command in ("pull", "render"):
        assert spanish.run(command).code != 0
    assert not [name for name in tell_tales(spanish) if not name.startswith(folder)]


def test_catalogs_are_not_written_through_a_folder_that_is_a_link_out(
    spanish: SiteFolder, tmp_path: Path
) -> None:
    (spanish.root / "locales").rename(tmp_path / "locales")
    (spanish.root / "locales").symlink_to(tmp_path / "locales")
    before = {p: p.read_bytes() for p in (tmp_path / "locales").rglob("*.po")}
    spanish.edit("source_content/care/pain.md", "A session", "Each session")
    assert spanish.pull().code == 1
    assert {p: p.read_bytes() for p in (tmp_path / "locales").rglob("*.po")} == before


def test_a_link_inside_the_content_is_read_as_the_file_it_is(spanish: SiteFolder) -> None:
    content = spanish.root / "source_content"
    (content / "again.md").symlink_to(content / "care/index.md")
    assert spanish.pull().code == 0
    assert (None, "What we do.") in spanish.entries("es", "again")
