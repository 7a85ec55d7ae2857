"""This site, as it stands: complete in every locale, sound, and up to date. Nothing is written."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from toolkit.cli import main
from toolkit.cli._common import Exit
from toolkit.project import find_project

ROOT = Path(__file__).parent.parent
CATALOGS = sorted((ROOT / "locales").rglob("*.po"))
TEMPLATES = sorted((ROOT / "locales").rglob("*.pot"))
PREFIXES = {"en": "", "es": "es/", "es_CO": "es-co/"}
# The sentence that no page may stand without, as each language says it.
DISCLAIMER = {"en": "not replace medical advice", "es": "no reemplazan? la orientación médica"}


def names(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def ended(*arguments: str) -> tuple[int, dict[str, Any]]:
    said = StringIO()
    with redirect_stdout(said):
        code = main([*arguments, "--site", str(ROOT), "--format", "json"])
    return code, json.loads(said.getvalue())


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, dict[str, Any], Path]:
    out = tmp_path_factory.mktemp("public")
    code, report = ended("render", "--out", str(out))
    return code, report, out


@pytest.fixture(scope="module")
def pages(rendered: tuple[int, dict[str, Any], Path]) -> dict[tuple[str, str], str]:
    """Every rendered page by source page and locale."""
    _code, report, out = rendered
    made = report["pages"]
    return {(one["page"], one["locale"]): (out / one["file"]).read_text() for one in made}


def contents() -> Iterator[str]:
    folder = ROOT / "source_content"
    yield from (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.md")))


@pytest.mark.parametrize("locale", ["es", "es_CO"])
def test_every_message_is_translated(locale: str) -> None:
    code, report = ended("status")
    numbers = report["locales"][locale]
    assert code == Exit.DONE
    assert numbers["translated"] + numbers["inherited"] == numbers["messages"] > 0
    assert (numbers["fuzzy"], numbers["missing"]) == (0, 0)
    assert numbers["words_covered"] == numbers["words"]


def test_the_overlay_says_only_what_it_says_its_own_way() -> None:
    _code, report = ended("status")
    numbers = report["locales"]["es_CO"]
    assert 0 < numbers["translated"] < numbers["inherited"]


@pytest.mark.parametrize("path", CATALOGS, ids=names(CATALOGS))
def test_every_catalog_passes_msgfmt(path: Path) -> None:
    found = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, "")


def test_every_catalog_is_as_msgcat_writes_it() -> None:
    for path in (*CATALOGS, *TEMPLATES):
        assert subprocess.check_output(["msgcat", path]) == path.read_bytes(), path


def test_every_catalog_is_up_to_date() -> None:
    code, report = ended("pull", "--check")
    assert (code, report["written"], report["problems"]) == (Exit.DONE, [], [])


def test_every_catalog_belongs_to_a_page() -> None:
    stems = {page.removesuffix(".md") for page in contents()} | {"site"}
    found = {
        re.sub(r"^locales/(pot|\w+/LC_MESSAGES)/|\.pot?$", "", name) for name in names(CATALOGS)
    }
    assert found == stems
    assert {name.removeprefix("locales/pot/")[:-4] for name in names(TEMPLATES)} == stems


def test_rendering_finds_nothing_to_say(rendered: tuple[int, dict[str, Any], Path]) -> None:
    code, report, _out = rendered
    assert (code, report["findings"], report["problems"]) == (Exit.DONE, [], [])


def test_every_page_stands_in_every_locale(pages: dict[tuple[str, str], str]) -> None:
    assert set(pages) == {(page, tag) for page in contents() for tag in PREFIXES}


def test_every_page_says_its_language_and_nothing_in_another(
    pages: dict[tuple[str, str], str],
) -> None:
    for (page, tag), html in pages.items():
        assert f'<html lang="{tag.replace("_", "-")}" dir="ltr">' in html
        article = html.partition("<article>")[2].partition("</article>")[0]
        assert tag == "en" or 'lang="en"' not in article, page


def test_no_value_is_left_to_put_in(pages: dict[tuple[str, str], str]) -> None:
    declared = find_project(ROOT).names
    for place, html in pages.items():
        left = set(re.findall(r"\{(\w+)\}", re.sub(r"<code>.*?</code>", "", html))) & declared
        assert not left, place


def test_every_page_has_its_disclaimer(pages: dict[tuple[str, str], str]) -> None:
    for (page, tag), html in pages.items():
        words = re.sub(r"<[^>]*>|\s+", " ", html.partition("<main")[2])
        assert re.search(DISCLAIMER[tag[:2]], words, re.IGNORECASE), (page, tag)


def test_every_link_inside_the_site_leads_to_a_file(
    rendered: tuple[int, dict[str, Any], Path],
) -> None:
    _code, report, out = rendered
    for made in report["pages"]:
        file = out / made["file"]
        for way in re.findall(r'(?:href|src)="([^"#:]+)(?:#[^"]*)?"', file.read_text()):
            target = (file.parent / way).resolve()
            assert (target / "index.html" if way.endswith("/") else target).is_file(), (file, way)


def test_the_laws_hold_on_every_page() -> None:
    code, report = ended("verify")
    assert (code, report["problems"]) == (Exit.DONE, [])
    assert not [page for page in report["pages"] if page["broken"]]
    assert set(report["words"]) == {"offered"}


def test_every_locale_has_every_value() -> None:
    project = find_project(ROOT)
    for tag in project.locales:
        assert all(project.value(name, tag) for name in project.names)


def test_nothing_of_it_is_written_by_looking_at_it(tmp_path: Path) -> None:
    """In a copy: what the checks above do changes no file."""
    for name in ("pyproject.toml", "source_content", "locales"):
        source, target = ROOT / name, tmp_path / name
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for command in (["status"], ["pull", "--check"], ["verify"], ["pull"]):
        with redirect_stdout(StringIO()):
            assert main([*command, "--site", str(tmp_path)]) == Exit.DONE
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


# ── what the checks say ──────────────────────────────────────────────────────────────────────


def test_no_check_finds_anything_to_act_on() -> None:
    code, said = ended("check", "--severity", "review")
    grave = [one for one in said["findings"] if one["severity"] != "style"]
    assert (code, grave) == (Exit.DONE, [])
