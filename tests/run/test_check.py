"""What is checked, with which settings: sites, catalogs of no site, overlays, real merges."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from site_folder import SiteFolder

import toolkit
from toolkit.check import CHECKS, Check, ignore
from toolkit.check.sheet import Sheet
from toolkit.demands import Choice
from toolkit.errors import ConfigError, L10nError
from toolkit.model import Entry, Severity
from toolkit.project import find_project
from toolkit.run import resources
from toolkit.run.check import CheckReport, check
from toolkit.run.resources import Needed, Resource
from toolkit.run.sheets import of_site

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
)
WRONG = 'msgid "Take 5 mg."\nmsgstr "Tome 50 mg."\n'
PAIN = "A session takes {length}. Call [{phone}](tel:{phone})."
ONLY = ("changed-number", "lost-placeholder", "void-ignore")


@pytest.fixture
def dose(spanish: SiteFolder) -> SiteFolder:
    """A site with a dose on a page, translated wrongly."""
    spanish.page("dose.md", "# Dose\n\nTake 5 mg.\n")
    assert spanish.pull().code == 0
    spanish.translate("es", "dose", {"Dose": "Dosis", "Take 5 mg.": "Tome 50 mg.", "dose": "dosis"})
    return spanish


def checked(root: Path, *paths: Path, tags: tuple[str, ...] = ()) -> CheckReport:
    return check(root, paths, tags=tags)


def said(report: CheckReport) -> list[tuple[str, str, str]]:
    return [(one.code, one.file, one.locale) for one in report.findings if one.code in ONLY]


def catalog(folder: Path, name: str, text: str, language: str = "es") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEADER.format(language) + text, encoding="utf-8")
    return path


# ── a site ───────────────────────────────────────────────────────────────────────────────────


def test_a_finding_says_where_it_is(dose: SiteFolder) -> None:
    (found,) = [one for one in checked(dose.root).findings if one.code == "changed-number"]
    name = "locales/es/LC_MESSAGES/dose.po"
    assert (found.file, found.page, found.locale) == (name, "dose.md", "es")
    assert found.line == dose.read(name).split("\n").index('msgid "Take 5 mg."') + 1
    assert (found.source, found.target) == ((5, 6), (5, 7))
    assert found.fingerprint


def test_an_inherited_text_is_checked_once_and_an_own_one_where_it_is(dose: SiteFolder) -> None:
    assert said(checked(dose.root)) == [("changed-number", "locales/es/LC_MESSAGES/dose.po", "es")]
    dose.translate("es_CO", "dose", {"Take 5 mg.": "Tómese 500 mg."})
    assert [locale for _code, _file, locale in said(checked(dose.root))] == ["es", "es_CO"]
    assert [locale for _code, _file, locale in said(checked(dose.root, tags=("es_CO",)))] == [
        "es_CO"
    ]


def test_what_is_fuzzy_is_not_checked_as_if_it_were_published(dose: SiteFolder) -> None:
    dose.translate("es", "dose", {"Take 5 mg.": "Tome 50 mg."}, flags=("fuzzy",))
    assert not said(checked(dose.root))


@pytest.mark.parametrize(
    "path",
    ["source_content/dose.md", "locales/es/LC_MESSAGES/dose.po", "locales", "source_content"],
)
def test_a_page_a_catalog_or_a_folder_may_be_named(dose: SiteFolder, path: str) -> None:
    assert [code for code, *_ in said(checked(dose.root, dose.root / path))] == ["changed-number"]


def test_a_path_may_go_up_and_down(dose: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dose.root / "source_content")
    (found,) = [f for f in checked(Path(), Path("../locales")).findings if f.code == ONLY[0]]
    assert (found.file, found.page) == ("locales/es/LC_MESSAGES/dose.po", "dose.md")


def test_what_is_not_named_is_not_checked(dose: SiteFolder) -> None:
    report = checked(dose.root, dose.root / "source_content/care")
    assert not said(report)
    assert report.messages == 8


@pytest.mark.parametrize(
    ("settings", "severity"),
    [
        ('[check]\nignore = ["changed-number"]\n', None),
        ('[check.paths."dose.md"]\nignore = ["changed-number"]\n', None),
        ('[check.paths."index.md"]\nignore = ["changed-number"]\n', Severity.ERROR),
        ('[check]\nseverity = { changed-number = "style" }\n', Severity.STYLE),
        (
            '[check.paths."locales/es/*"]\nseverity = { changed-number = "review" }\n',
            Severity.REVIEW,
        ),
    ],
)
def test_settings_say_what_runs_and_how_grave_it_is(
    dose: SiteFolder, settings: str, severity: Severity | None
) -> None:
    dose.write("l10n.toml", dose.read("l10n.toml") + settings)
    found = [one.severity for one in checked(dose.root).findings if one.code == "changed-number"]
    assert found == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ('[check]\nselekt = ["a"]\n', r"unknown key “check.selekt” \(did you mean “select”"),
        ('[check]\nignore = ["changed-numbers"]\n', "no check is called “changed-numbers”"),
        ('[check.severity]\nchanged-number = "grave"\n', "known: error, review, style"),
        ('[check.locales.fr]\nregister = "tú"\n', "no locale “fr”"),
        ('[check.locales.es]\nregister = "thou"\n', "known: tú, usted, vos"),
        ('[check.locales.es]\nnumbers = "1"\n', "known: 1.234,5"),
        ("[check.locales.es.required]\ncure = 3\n", "must be a text"),
        ("[check]\nreadability = true\n", "must be a number"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(
    spanish: SiteFolder, settings: str, complaint: str
) -> None:
    spanish.write("l10n.toml", spanish.read("l10n.toml") + settings)
    with pytest.raises(ConfigError, match=complaint):
        checked(spanish.root)


def test_a_broken_catalog_is_an_error_and_the_others_are_checked(dose: SiteFolder) -> None:
    dose.write("locales/es/LC_MESSAGES/index.po", 'msgid "a"\nmsgstr "b\n')
    found = checked(dose.root).findings
    broken = [(one.severity, one.file, one.line) for one in found if one.code == "broken-catalog"]
    assert broken == [(Severity.ERROR, "locales/es/LC_MESSAGES/index.po", 2)]
    assert "changed-number" in [one.code for one in found]


def test_what_the_reader_of_a_file_found_is_told(dose: SiteFolder) -> None:
    path = dose.root / "locales/es/LC_MESSAGES/index.po"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    found = [one for one in checked(dose.root).findings if one.code == "byte-order-mark"]
    assert [(one.file, one.line, one.locale) for one in found] == [
        ("locales/es/LC_MESSAGES/index.po", 1, "es")
    ]


def test_the_gravest_come_first(dose: SiteFolder) -> None:
    dose.translate("es", "index", {"Welcome": "Bienvenidos {name}"})
    ranks = [list(Severity).index(one.severity) for one in checked(dose.root).findings]
    assert ranks == sorted(ranks)


# ── an overlay's readers ─────────────────────────────────────────────────────────────────────


def sheets(site: SiteFolder) -> dict[tuple[str, str], Sheet]:
    project = find_project(site.root)
    found = of_site(project, ("es", "es_CO"), None, Needed(frozenset()))
    return {(sheet.locale, sheet.page): sheet for sheet in found.sheets}


def test_a_catalog_knows_what_its_readers_see(dose: SiteFolder) -> None:
    dose.translate("es_CO", "dose", {"Dose": "Dosificación"})
    sheet = sheets(dose)["es_CO", "dose.md"]
    assert [one.target.text for one in sheet.subjects] == ["Dosificación"]
    assert [one.target.text for one in sheet.inherited] == ["Tome 50 mg."]
    assert {one.locale for one in sheet.shown} == {"es_CO"}
    assert [entry.msgid for entry in sheet.template or ()] == ["dose", "Dose", "Take 5 mg."]


def test_an_ignore_on_an_inherited_text_is_of_what_is_shown(dose: SiteFolder) -> None:
    wrong = Entry("Take 5 mg.", ("Tome 50 mg.",))
    kept = (ignore.comment("changed-number", wrong, "agreed"),)
    dose.translate("es_CO", "dose", {"Take 5 mg.": ""}, comments=kept)
    (inherited,) = [s for s in sheets(dose)["es_CO", "dose.md"].inherited if "mg" in s.source.text]
    assert ignore.is_ignored("changed-number", inherited.entry)
    assert said(checked(dose.root)) == [("changed-number", "locales/es/LC_MESSAGES/dose.po", "es")]
    dose.translate("es", "dose", {"Take 5 mg.": "Tome 500 mg."})
    assert ("void-ignore", "es_CO") in {(one[0], one[2]) for one in said(checked(dose.root))}


def test_a_fuzzy_text_tells_what_changed_under_it(dose: SiteFolder) -> None:
    dose.page("dose.md", "# Dose\n\nTake 7 mg.\n")
    dose.pull()
    sheet = sheets(dose)["es", "dose.md"]
    assert [sheet.harm(entry) for entry in sheet.entries if entry.fuzzy] == ["number"]


# ── what a check needs ───────────────────────────────────────────────────────────────────────


def test_a_check_that_cannot_run_says_so(dose: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CHECKS, "changed-number", Check("changed-number", needs="words"))
    monkeypatch.setitem(resources.RESOURCES, "words", Resource(lambda _site, _tag: None, "get one"))
    found = {(one.code, one.locale, one.severity) for one in checked(dose.root).findings}
    assert ("not-run", "es", Severity.REVIEW) in found
    assert "changed-number" not in {code for code, *_ in found}
    told = {one.message for one in check(dose.root).findings if one.code == "not-run"}
    assert told == {"changed-number: not run: get one"}
    skipped = check(dose.root, choice=Choice(ignore=("changed-number",))).findings
    assert "not-run" not in {one.code for one in skipped}


# ── no site ──────────────────────────────────────────────────────────────────────────────────


def test_a_catalog_needs_no_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = catalog(tmp_path, "es.po", WRONG)
    monkeypatch.chdir(tmp_path)
    assert said(checked(Path(), path)) == [("changed-number", str(path), "es")]


def test_a_catalog_outside_the_site_is_checked_without_its_settings(
    dose: SiteFolder, tmp_path: Path
) -> None:
    dose.write("l10n.toml", dose.read("l10n.toml") + '[check]\nignore = ["lost-placeholder"]\n')
    path = catalog(tmp_path, "elsewhere/es.po", 'msgid "Hi {name}"\nmsgstr "Hola"\n')
    assert said(checked(dose.root, path)) == [("lost-placeholder", str(path), "es")]


@pytest.mark.parametrize(
    ("name", "language", "locale"),
    [
        ("a.po", "es_CO", "es_CO"),
        ("es_MX.po", "", "es_MX"),
        ("es/LC_MESSAGES/a.po", "", "es"),
        ("any-name.po", "", "es"),
        ("a.po", "de", "de"),
    ],
)
def test_the_locale_is_told_by_header_path_or_words(
    tmp_path: Path, name: str, language: str, locale: str
) -> None:
    text = 'msgid "The house of my aunt is there."\nmsgstr "La casa de mi tía está en el pueblo."\n'
    path = catalog(tmp_path, name, text + "\n" + WRONG, language)
    found = checked(Path(), path).findings
    number = [one.locale for one in found if one.code == "changed-number"]
    assert number == ([locale] if locale != "de" else [])


def test_a_catalog_whose_language_nothing_tells_is_checked(tmp_path: Path) -> None:
    path = catalog(tmp_path, "any-name.po", 'msgid "Zzz"\nmsgstr "Qqq"\n', "")
    found = {one.code: one.locale for one in check(Path(), (path,)).findings}
    assert found["wrong-language"] == ""


def test_nothing_to_check_is_said(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("no catalog")
    with pytest.raises(L10nError, match="no catalog to check"):
        checked(Path(), tmp_path)
    with pytest.raises(L10nError, match="no such file"):
        checked(Path(), tmp_path / "none.po")


# ── Python ───────────────────────────────────────────────────────────────────────────────────


def test_python_may_check_a_site_and_a_message(dose: SiteFolder) -> None:
    report = toolkit.open_site(dose.root).check("es", select=["changed-number"])
    assert [one.msgstr for one in report.of(Severity.ERROR)] == ["Tome 50 mg."]
    (found,) = toolkit.check_message(
        "Take 5 mg.", "Tome 50 mg.", "es-CO", select=["changed-number"]
    )
    assert (found.code, found.locale, found.target) == ("changed-number", "es_CO", (5, 7))
    with pytest.raises(ConfigError, match="changed-number"):
        toolkit.check_message("Hi", "Hola", select=["changed-numbr"])


# ── git ──────────────────────────────────────────────────────────────────────────────────────

WAITING = """\
#, fuzzy
#| msgid ""
#| "Swallow the tablets with a full glass of water. Take 100 mg in the morning, after "
#| "breakfast."
msgid ""
"Swallow the tablets with a full glass of water, and do not lie down for half an "
"hour after that.\\n"
"Take 200 mg in the morning, after breakfast."
msgstr ""
"Trague las tabletas con un vaso lleno de agua y no se acueste durante media hora "
"después.\\n"
"Tome 100 mg en la mañana, después del desayuno."
"""
REVIEWED = WAITING[WAITING.index('msgid ""\n"Swallow') :].replace("100 mg", "200 mg")


def test_a_dose_that_git_merged_cleanly_beside_the_old_one_is_found(tmp_path: Path) -> None:
    """One branch translates 200 mg, the other makes the source 400 mg; git sees no conflict."""

    def git(*arguments: str) -> None:
        said = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments]
        clean = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
        subprocess.run(said, cwd=tmp_path, env=clean, check=True, capture_output=True)

    def committed(text: str) -> None:
        catalog(tmp_path, "es.po", text)
        git("add", "es.po")
        git("commit", "-m", "a change")

    git("init", "-q", "-b", "main")
    committed(WAITING)
    git("checkout", "-q", "-b", "author")
    committed(WAITING.replace("Take 200 mg", "Take 400 mg"))
    git("checkout", "-q", "-b", "translator", "main")
    committed(REVIEWED)
    git("merge", "-q", "--no-edit", "author")
    merged = (tmp_path / "es.po").read_text(encoding="utf-8")
    assert "Take 400 mg" in merged
    assert "Tome 200 mg" in merged
    assert "fuzzy" not in merged
    (found,) = [f for f in checked(Path(), tmp_path).findings if f.code == "changed-number"]
    assert found.severity is Severity.ERROR
    assert found.message == "“400” became “200”"
