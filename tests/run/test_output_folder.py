"""Pages go to a folder that we made, and to no other (hostile rows 27 and 28)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from site_folder import SiteFolder

MARKER = ".l10n-output.json"


@pytest.mark.parametrize(
    "out",
    ["/", "~", "..", ".", "source_content", "source_content/new", "locales", "theme/x", "a/../.."],
)
def test_a_place_that_holds_what_is_not_ours_is_refused(
    spanish: SiteFolder, out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(spanish.root)
    before = spanish.files()
    ended = spanish.render("--out", str(Path(out).expanduser()))
    assert ended.code == 2
    assert "pages cannot be written to “" in ended.err
    assert ended.err.count("\n") == 1
    assert spanish.files() == before


@pytest.mark.parametrize("name", ["note.txt", ".hidden", "index.html"])
def test_a_folder_that_we_did_not_make_is_refused(spanish: SiteFolder, name: str) -> None:
    spanish.write(f"public/{name}", "mine")
    ended = spanish.render()
    assert ended.code == 2
    assert "was not made by l10n, and is not empty (choose another with --out" in ended.err
    assert spanish.files("public") == {name: b"mine"}


def test_an_empty_folder_may_be_taken(spanish: SiteFolder) -> None:
    (spanish.root / "public").mkdir()
    assert spanish.render().code == 0


def test_a_file_in_the_folder_s_place_is_refused(spanish: SiteFolder) -> None:
    spanish.write("public", "mine")
    ended = spanish.render()
    assert ended.code == 2
    assert ended.err.count("\n") == 1
    assert spanish.read("public") == "mine"


def test_a_link_to_a_folder_in_use_is_refused(spanish: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other/mine.txt").write_text("mine")
    (spanish.root / "public").symlink_to(tmp_path / "other")
    assert spanish.render().code == 2
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"files": 1}', '{"files": {"html": 1}}', "\0"])
def test_a_damaged_list_of_files_is_told(spanish: SiteFolder, text: str) -> None:
    spanish.write(f"public/{MARKER}", text)
    ended = spanish.render()
    assert ended.code == 2
    assert "the list of files made here is damaged" in ended.err


@pytest.mark.parametrize("name", ["../../mine.txt", "/etc/hostname", "a\\..\\b", "link/mine.txt"])
def test_a_list_that_leads_out_removes_nothing(
    spanish: SiteFolder, tmp_path: Path, name: str
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    spanish.write(f"public/{MARKER}", json.dumps({"files": {"html": {name: "x.md"}}}))
    (spanish.root / "public/link").symlink_to(tmp_path)
    ended = spanish.render()
    assert ended.code != 0
    assert (tmp_path / "mine.txt").exists()


def test_a_link_that_somebody_put_there_is_not_written_through(
    spanish: SiteFolder, tmp_path: Path
) -> None:
    spanish.render()
    (tmp_path / "outside").mkdir()
    (spanish.root / "public/es/atencion/index.html").unlink()
    (spanish.root / "public/es/atencion/index.html").symlink_to(tmp_path / "outside/mine.html")
    spanish.translate("es", "care/index", {"Care": "Cuidado"})
    ended = spanish.render()
    assert ended.code == 1
    assert "is a link out of the folder" in ended.err
    assert not list((tmp_path / "outside").iterdir())


def test_what_a_run_wrote_before_it_failed_is_known_to_the_next(spanish: SiteFolder) -> None:
    spanish.write("theme/page.html", "{% if view.lang == 'es' %}{{ view.nothing }}{% endif %}")
    assert spanish.render().code == 2
    assert "care/pain/index.html" in json.loads(spanish.html(MARKER))["files"]["html"]
