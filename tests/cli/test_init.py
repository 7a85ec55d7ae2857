"""A new site works at once, and nothing that stands is written over."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from toolkit.cli import main
from toolkit.cli._common import Exit
from toolkit.project import find_project


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert main(["init", "--quiet", str(tmp_path / "clinic")]) == Exit.DONE
    return tmp_path / "clinic"


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_new_site_has_a_page_its_catalog_settings_and_ci(site: Path) -> None:
    assert {
        ".github/workflows/l10n.yml",
        ".gitignore",
        "README.md",
        "l10n.toml",
        "locales/es/LC_MESSAGES/index.po",
        "locales/es/LC_MESSAGES/site.po",
        "locales/pot/index.pot",
        "locales/pot/site.pot",
        "source_content/index.md",
    } <= set(files(site))


def test_a_new_site_is_configured(site: Path) -> None:
    project = find_project(site)
    assert list(project.locales) == ["en", "es"]
    assert project.names == {"clinic_phone", "first_visit"}


def test_its_commented_settings_are_settings(tmp_path: Path, site: Path) -> None:
    written = (site / "l10n.toml").read_text(encoding="utf-8").splitlines()
    (tmp_path / "l10n.toml").write_text("\n".join(map(said_aloud, written)), encoding="utf-8")
    project = find_project(tmp_path)
    assert project.chain("es_CO") == ("es_CO", "es", "en")
    assert project.value("clinic_phone", "es_CO") != project.value("clinic_phone", "es")


def said_aloud(line: str) -> str:
    """A setting that stands as a comment, as a setting; other comments as they are."""
    return re.sub(r"^# (?=\[|\w+ = )", "", line)


@pytest.mark.parametrize("name", ["index.po", "site.po"])
def test_its_catalogs_are_as_msgcat_writes_them(site: Path, name: str) -> None:
    catalog = site / "locales" / "es" / "LC_MESSAGES" / name
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", catalog], check=True)
    written = subprocess.run(["msgcat", catalog], check=True, capture_output=True).stdout
    assert written == catalog.read_bytes()


def test_its_catalogs_are_up_to_date(site: Path) -> None:
    assert main(["pull", "--check", "--site", str(site)]) == Exit.DONE


def test_it_is_translated_to_the_last_word(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--site", str(site), "--format", "json"]) == Exit.DONE
    spanish = json.loads(capsys.readouterr().out)["locales"]["es"]
    assert spanish["messages"] == spanish["translated"] > 0


def test_every_law_holds_on_it(site: Path) -> None:
    assert main(["verify", "--site", str(site)]) == Exit.DONE


def test_it_renders_in_both_languages(site: Path) -> None:
    assert main(["render", "--site", str(site)]) == Exit.DONE
    english, spanish = site / "public" / "index.html", site / "public" / "es" / "index.html"
    assert "Before your visit" in english.read_text(encoding="utf-8")
    assert "Antes de su visita" in spanish.read_text(encoding="utf-8")


def test_what_stands_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("mine")
    assert main(["init", str(tmp_path)]) == Exit.CANNOT
    assert "there is a site already: README.md" in capsys.readouterr().err
    assert files(tmp_path) == ["README.md"]
    assert (tmp_path / "README.md").read_text() == "mine"


def test_a_second_time_is_refused_and_the_files_named(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(site)]) == Exit.CANNOT
    said = capsys.readouterr().err
    assert "l10n.toml" in said
    assert "source_content/index.md" in said


def test_a_site_in_pyproject_is_not_given_a_second_configuration(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.l10n]\n")
    assert main(["init", str(tmp_path)]) == Exit.CANNOT
    assert files(tmp_path) == ["pyproject.toml"]


def test_what_was_made_and_what_comes_next_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["init", "-v", str(tmp_path / "new")])
    said = capsys.readouterr()
    assert said.out == ""
    assert f"made {tmp_path}/new/l10n.toml\n" in said.err
    assert "Made 10 files in" in said.err
    assert "Next: cd" in said.err
