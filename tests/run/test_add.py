"""``add``: files become pages, all of them or none, and no page is written over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from site_folder import SiteFolder

from toolkit import files
from toolkit.errors import WriteError
from toolkit.project import find_project
from toolkit.run.add import add

MAIL = "Rest and pain\n\nWhat helps?\n\nRest helps most people, and so does ice on the knee.\n"
PAGE = "source_content/rest-and-pain.md"


@pytest.fixture
def desk(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> SiteFolder:
    """The site, and a person in its folder with a mail."""
    site.write("mail.txt", MAIL)
    monkeypatch.chdir(site.root)
    return site


def test_a_mail_becomes_a_page_that_is_called_by_its_title(desk: SiteFolder) -> None:
    ended = desk.run("add", "mail.txt")
    assert (ended.code, ended.err) == (0, "")
    assert "# Rest and pain\n\n## What helps?\n\nRest helps" in desk.read(PAGE)
    assert ended.out.startswith(f"mail.txt → {PAGE}\n")
    assert f"{PAGE}:8: a question on its own line was taken for a heading" in ended.out
    assert "2 headings, 1 of them a question, 1 paragraph, 16 words.\n" in ended.out
    assert ended.out.endswith("“l10n pull” offers it to translators.\n")


def test_the_site_takes_it_up(desk: SiteFolder) -> None:
    assert desk.run("add", "mail.txt", "--to", "care/").code == 0
    assert desk.pull().code == 0
    assert "What helps?" in {msgid for _ctxt, msgid in desk.entries("es", "care/rest-and-pain")}
    assert desk.run("verify").code == 0


@pytest.mark.parametrize(
    ("to", "page"),
    [
        ("care/", "care/rest-and-pain.md"),
        ("care", "care/rest-and-pain.md"),
        ("new/", "new/rest-and-pain.md"),
        ("care/rest.md", "care/rest.md"),
        ("source_content/care/rest.md", "care/rest.md"),
        ("source_content", "rest-and-pain.md"),
    ],
)
def test_it_goes_where_it_is_asked_to(desk: SiteFolder, to: str, page: str) -> None:
    assert desk.run("add", "mail.txt", "--to", to).code == 0
    assert desk.read(f"source_content/{page}").startswith('---\ntitle: "Rest and pain"\n')


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("care/pain.md", "mail.txt would be written over it"),
        ("care/PAIN.md", "taken by care/pain.md"),
        ("care/pain.html", "no name for a page in Markdown"),
        ("../rest.md", "outside the folder of the pages"),
        ("site.md", "the name is taken by menus and templates"),
        ("con.md", "not a name for every system"),
        (".hidden/", "not a name for every system"),
    ],
)
def test_a_place_that_cannot_be_is_refused_with_a_way_out(
    desk: SiteFolder, to: str, said: str
) -> None:
    before = desk.files()
    ended = desk.run("add", "mail.txt", "--to", to)
    assert ended.code == 2
    assert said in ended.err
    assert ended.err.rstrip().endswith(")")
    assert desk.files() == before


def test_of_several_files_all_are_added_or_none(desk: SiteFolder) -> None:
    desk.write("empty.txt", "")
    before = desk.files()
    ended = desk.run("add", "mail.txt", "empty.txt", "none.txt")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 2
    assert desk.files() == before


def test_two_files_of_one_title_are_refused(desk: SiteFolder) -> None:
    desk.write("again.txt", MAIL)
    ended = desk.run("add", "mail.txt", "again.txt")
    assert ended.code == 2
    assert "the name is taken by rest-and-pain.md" in ended.err


def test_a_disk_that_says_no_leaves_nothing_behind(
    desk: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("ice.txt", MAIL.replace("Rest", "Ice"))
    before, replace = desk.files(), files.replace

    def full(path: Path, data: bytes, **more: object) -> bool:
        if path.name.startswith("ice"):
            raise WriteError("no space left on device", file=path)
        return replace(path, data, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "replace", full)
    with pytest.raises(WriteError):
        add(find_project(desk.root), [Path("mail.txt"), Path("ice.txt")])
    assert desk.files() == before


def test_a_dry_run_prints_the_page_and_writes_nothing(desk: SiteFolder) -> None:
    before = desk.files()
    ended = desk.run("add", "mail.txt", "--dry-run")
    assert ended.code == 0
    assert ended.out.startswith("---\ntitle:")
    assert "was taken for a heading" in ended.err
    assert desk.files() == before


def test_its_json_holds_everything(desk: SiteFolder) -> None:
    said = json.loads(desk.run("add", "mail.txt", "--format", "json").out)
    assert said["version"] == 1
    assert said["written"] == [PAGE]
    (one,) = said["added"]
    assert one["page"] == "rest-and-pain.md"
    assert one["counts"]["questions"] == 1
    assert {"line", "code", "said", "sure", "place", "text"} == set(one["guesses"][0])


def test_a_directive_that_is_wrong_is_told_before_anything_is_written(desk: SiteFolder) -> None:
    desk.write("odd.md", "# Odd\n\n<!-- l10n: skp -->\n\nText.\n")
    before = desk.files()
    ended = desk.run("add", "odd.md")
    assert ended.code == 2
    assert "unknown directive “skp”" in ended.err
    assert desk.files() == before


def test_what_a_file_says_moves_no_cursor(desk: SiteFolder) -> None:
    desk.write("odd.html", "<html><h1>A \x1b[31m title</h1><nav>\x1b[2J menu</nav><p>Text.")
    ended = desk.run("add", "odd.html")
    assert "\x1b" not in ended.out + ended.err


def test_it_can_be_asked_from_python(desk: SiteFolder) -> None:
    from toolkit.api import open_site

    report = open_site(desk.root).add("mail.txt", to="care/")
    assert report.written == ["source_content/care/rest-and-pain.md"]
