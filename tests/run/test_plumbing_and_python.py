"""One file without a site; the laws on any file; the same from Python."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from site_folder import SiteFolder

import toolkit
from toolkit.cli import main

PAGE = "---\ntitle: Dose\n---\n# Dose\n\nTake *one* tablet.\nThen rest.\n"
CATALOG = """\
msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Dose"
msgstr "Dosis"

msgid "Take *one* tablet. Then rest."
msgstr "Tome *una* tableta. Luego descanse."
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "page.md").write_text(PAGE)
    (tmp_path / "es.po").write_text(CATALOG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# ── extract ──────────────────────────────────────────────────────────────────────────────────


def test_extract_prints_a_template_that_msgfmt_likes(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["extract", "page.md"]) == 0
    said = capfdbinary.readouterr()
    assert b'msgid "Take *one* tablet. Then rest."' in said.out
    assert said.err == b""
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", "-"], input=said.out, check=True)
    assert subprocess.check_output(["msgcat", "-"], input=said.out) == said.out


def test_extract_writes_where_it_is_told(folder: Path) -> None:
    assert main(["extract", "page.md", "-o", "page.pot"]) == 0
    assert 'msgid "Dose"' in (folder / "page.pot").read_text()


# ── fill ─────────────────────────────────────────────────────────────────────────────────────


def test_fill_prints_the_page_in_another_language(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["fill", "page.md", "--catalog", "es.po"]) == 0
    assert capfdbinary.readouterr().out.decode() == (
        "---\ntitle: Dosis\n---\n# Dosis\n\nTome *una* tableta. Luego descanse.\n"
    )


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("es_CO", b'<html lang="es-CO">'),
        ("ar", b'<html dir="rtl" lang="ar">'),
        ("", b"<html lang=en>"),
        ("no language", b"<html lang=en>"),
    ],
)
def test_a_filled_page_of_html_says_its_language(language: str, tag: bytes) -> None:
    page = b"<!doctype html><html lang=en><title>Dose</title><p>Rest.</p>"
    catalog = CATALOG.replace("Language: es", f"Language: {language}")
    filled = toolkit.fill(page, toolkit.load_catalog(catalog.encode()), "page.html")
    assert filled.source == b"<!doctype html>" + tag + b"<title>Dosis</title><p>Rest.</p>"
    title, rest = filled.placed
    assert filled.source[title.start : title.end] == b"Dosis"
    assert filled.source[rest.start : rest.end] == b"Rest."


def test_a_page_with_nothing_translated_stays_as_it_is() -> None:
    page = b"<html lang=en><p>Nothing of this."
    catalog = toolkit.load_catalog(CATALOG.encode())
    assert toolkit.fill(page, catalog, "page.html").source == page


def test_what_adds_something_is_left_out_and_ends_with_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = CATALOG.replace("*una*", "<script>alert(1)</script>")
    (folder / "es.po").write_text(bad, encoding="utf-8")
    assert main(["fill", "page.md", "--catalog", "es.po", "-o", "pagina.md"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("page.md:6: error markup-added [es]: ")
    assert "<script" not in (folder / "pagina.md").read_text()
    assert "Take *one* tablet." in (folder / "pagina.md").read_text()


@pytest.mark.parametrize("flag", ["#, fuzzy\n", "#~ "])
def test_fuzzy_and_obsolete_texts_are_not_published(folder: Path, flag: str) -> None:
    last = 'msgid "Take *one* tablet. Then rest."\nmsgstr "Tome'
    marked = f"{flag}{last}" if "fuzzy" in flag else last.replace("msg", "#~ msg")
    (folder / "es.po").write_text(CATALOG.replace(last, marked), encoding="utf-8")
    assert main(["fill", "page.md", "--catalog", "es.po", "-o", "pagina.md"]) == 0
    assert "Take *one* tablet." in (folder / "pagina.md").read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract", "nothing.md"], "nothing.md: no such file or directory (check the name)"),
        (["extract", "."], "not a "),
        (["extract", "es.po"], "es.po"),
        (["fill", "page.md", "--catalog", "nothing.po"], "nothing.po: no such file"),
        (["fill", "page.md", "--catalog", "cut.po"], "cut.po:6:10: "),
        (["fill", "latin.md", "--catalog", "es.po"], "latin.md:2: the text is not UTF-8, but"),
    ],
)
def test_what_cannot_be_read_ends_with_2_and_one_line(
    folder: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "cut.po").write_text(CATALOG[:90])
    (folder / "latin.md").write_bytes(b"# One\nmigra\xf3a\n")
    assert main(arguments) == 2
    heard = capsys.readouterr()
    assert said in heard.err
    assert heard.err.startswith("l10n: ")
    assert heard.err.count("\n") == 1
    assert heard.out == ""


# ── verify ───────────────────────────────────────────────────────────────────────────────────


def test_the_laws_hold_on_the_site(spanish: SiteFolder) -> None:
    ended = spanish.run("verify")
    assert (ended.code, ended.err) == (0, "")
    assert "break one of laws 0 to 4: 0." in ended.out


def test_verify_needs_no_site(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "page.md", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["version"] == 1
    (page,) = said["pages"]
    assert (page["page"], page["broken"], page["segments"]) == ("page.md", [], 3)
    assert page["placed"] == page["hostile"] > 0


def test_words_in_html_blocks_are_offered(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "page.md").write_text("# One\n\n<div>two three</div>\n\n`four`\n")
    main(["verify", "page.md", "--format", "json"])
    words = json.loads(capsys.readouterr().out)["words"]
    assert words == {"offered": 3, "code": 1}


def test_a_page_that_cannot_be_read_is_told_and_the_others_are_proved(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.md").write_bytes(b"\xff")
    assert main(["verify", "."]) == 1
    said = capsys.readouterr()
    assert "bad.md:1: the text is not UTF-8" in said.err
    assert "Pages: 1; segments: 3" in said.out


def test_nothing_to_verify_is_no_green_run(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty").mkdir()
    assert main(["verify", "empty"]) == 2
    assert capsys.readouterr().err.startswith("l10n: no page to verify")


# ── from Python ──────────────────────────────────────────────────────────────────────────────


def test_python_does_what_the_commands_do(spanish: SiteFolder) -> None:
    site = toolkit.open_site(spanish.root)
    assert site.pull().written == []
    assert site.status().of("es").covered == site.status().of("es").messages
    assert site.status("es_CO").locales == ("es_CO",)
    report = site.render("es", out=spanish.root / "preview")
    assert len(report.made) == 3
    assert not report.problems
    with pytest.raises(toolkit.L10nError, match="no locale"):
        site.render("fr")


def test_a_page_and_a_catalog_as_values() -> None:
    entries = toolkit.extract(PAGE.encode(), values=["x"])
    assert [entry.msgid for entry in entries] == ["Dose", "Take *one* tablet. Then rest."]
    catalog = toolkit.load_catalog(CATALOG.encode())
    assert toolkit.dump_catalog(catalog) == CATALOG.encode()
    assert b"Tome *una* tableta." in toolkit.fill(PAGE.encode(), catalog).source
    assert toolkit.dump_catalog(toolkit.from_polib(toolkit.to_polib(catalog)))
