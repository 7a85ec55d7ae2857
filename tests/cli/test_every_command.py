"""Every command: its exit codes, its JSON, its one-line errors, in English and Spanish."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from site_folder import SiteFolder

from toolkit.cli import COMMANDS, main
from toolkit.messages import Words, use

L10N = [sys.executable, "-c", "import sys; from toolkit.cli import main; sys.exit(main())"]
ON_A_SITE = {
    "pull": (),
    "render": (),
    "status": (),
    "todo": (),
    "check": (),
    "mv": ("care/pain.md", "ache.md", "--dry-run"),
    "override": ("es_CO", "index.md"),
    "verify": (),
}


@pytest.fixture(params=ON_A_SITE)
def command(request: pytest.FixtureRequest) -> list[str]:
    return [request.param, *ON_A_SITE[request.param]]


def test_every_site_command_is_tried_here() -> None:
    assert set(COMMANDS) - set(ON_A_SITE) == {
        "add",
        "adopt",
        "explain",
        "extract",
        "fill",
        "update",
        "init",
        "completion",
    }


# ── what every site command does ─────────────────────────────────────────────────────────────


def test_it_ends_with_0_when_all_is_well(spanish: SiteFolder, command: list[str]) -> None:
    ended = spanish.run(*command)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out


def test_it_ends_with_2_where_there_is_no_site(tmp_path: Path, command: list[str]) -> None:
    ended = subprocess.run(
        [*L10N, *command, "--site", "/"], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr == (
        "l10n: /: no site here, nor in the folders above (make one with “l10n init DIR”)\n"
    )


def test_a_setting_that_cannot_be_is_one_line_with_its_place(
    site: SiteFolder, command: list[str]
) -> None:
    site.configure('parent = "es"', 'parent = "es_CO"')
    before = site.files()
    ended = site.run(*command)
    assert ended.code == 2
    assert re.fullmatch(r"l10n: \S*l10n\.toml:\d+: the parents go in a circle: .*\n", ended.err)
    assert site.files() == before


def test_its_json_is_one_value_with_a_version(spanish: SiteFolder, command: list[str]) -> None:
    ended = spanish.run(*command, "--format", "json")
    assert json.loads(ended.out)["version"] == 1
    assert ended.err == ""


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_broken_page_is_one_line_and_the_rest_is_done(
    spanish: SiteFolder, command: list[str], form: str
) -> None:
    spanish.page("care/pain.md", b"# Pain\n\n\xff\n")
    ended = spanish.run(*command, "--format", form)
    if command[0] not in ("mv", "override"):  # asked of one page
        assert ended.code == 1
        assert re.search(
            r"(?m)^l10n: \S*source_content/care/pain.md:3: the text is not UTF-8", ended.err
        )
        assert ended.err.count("\n") == 1
    if form == "json" and ended.code < 2:
        json.loads(ended.out)


def test_quiet_leaves_the_report(spanish: SiteFolder, command: list[str]) -> None:
    assert spanish.run(*command, "--quiet").out


def test_it_writes_no_colour_where_there_is_no_terminal(
    spanish: SiteFolder, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = spanish.run(*command).out
    assert "\x1b" not in plain
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in spanish.run(*command).out


def test_it_speaks_spanish(spanish: SiteFolder, command: list[str]) -> None:
    english = spanish.run(*command).out
    spanish.capture.readouterr()
    assert main(["--lang", "es", *command, "--site", str(spanish.root)]) == 0
    said = spanish.capture.readouterr().out
    use(Words())
    assert said != english
    words = {
        "pull": "Todos los catálogos están al día.",
        "render": "Se escribieron 9 páginas en",
        "status": "todas las páginas",
        "todo": "No queda nada por traducir.",
        "check": "mensajes revisados",
        "mv": "No se escribió nada.",
        "override": ": se agregaron 0 mensajes.",
        "verify": "Palabras que ve un lector",
    }
    assert words[command[0]] in said


def test_it_finds_the_site_from_a_folder_inside_it(
    spanish: SiteFolder, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(spanish.root / "source_content/care")
    assert main(command) == 0


def test_the_environment_variable_ci_changes_nothing(
    spanish: SiteFolder, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spanish.run(*command)
    before = spanish.run(*command)
    monkeypatch.setenv("CI", "true")
    assert spanish.run(*command) == before


# ── what comes from files does not speak to the terminal ─────────────────────────────────────


def test_what_a_file_says_moves_no_cursor(spanish: SiteFolder) -> None:
    spanish.page("care/index.md", "# Care\n\n[x](<no\x1b[31m\u202e.md>)\n")
    spanish.pull()
    ended = spanish.render()
    assert ended.code == 1
    assert "\x1b" not in ended.out + ended.err
    assert "\u202e" not in ended.out + ended.err


def test_a_name_that_holds_a_line_end_stays_on_its_line(site: SiteFolder) -> None:
    site.configure('page = "care/pain.md"', 'page = "a\\n::error::b.md"')
    ended = site.run("status")
    assert ended.err.count("\n") == 1


# ── reports ──────────────────────────────────────────────────────────────────────────────────


def test_pull_says_what_is_new_and_then_nothing(site: SiteFolder) -> None:
    first, second = site.pull().out, site.pull().out
    assert "locales/es/LC_MESSAGES/care/pain.po" in first
    assert second == "All catalogs are up to date.\n"


def test_render_says_how_much_is_left_by_locale(site: SiteFolder) -> None:
    site.pull()
    out = site.render().out
    assert re.search(r"(?m)^es +3 +\d+$", out)
    assert re.search(r"(?m)^en +3$", out)
    assert out.endswith(f"9 pages written to {site.root}/public.\n")


def test_render_json_holds_pages_findings_and_removed_files(spanish: SiteFolder) -> None:
    said = json.loads(spanish.render("--format", "json").out)
    assert set(said) == {"version", "out", "pages", "findings", "removed", "problems"}
    page = next(row for row in said["pages"] if row["file"] == "es/atencion/dolor/index.html")
    assert (page["page"], page["locale"]) == ("care/pain.md", "es")
    assert page["count"]["translated"] == page["count"]["messages"] > 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["render", "--to", "pdf"], "'pdf' is not one of 'html', 'source'"),
        (["status", "--format", "xml"], "'xml' is not one of 'text', 'json'"),
        (["mv", "care/pain.md"], "Missing argument 'NEW'"),
        (["override"], "Missing argument 'LOCALE'"),
        (["override", "es_CO"], "Missing argument 'PAGE...'"),
        (["fill", "page.md"], "Missing option '--catalog'"),
        (["status", "es-419-x"], "no locale “es-419-x”"),
        (["render", "../es"], "no locale “../es”"),
    ],
)
def test_a_slip_is_one_line_with_a_way_out(
    site: SiteFolder, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site.root)
    assert main(arguments) == 2
    err = site.capture.readouterr().err
    assert err.startswith("l10n: ")
    assert said in err
    assert err.count("\n") == 1


# ── as a person runs it ──────────────────────────────────────────────────────────────────────


def test_a_reader_that_goes_away_leaves_no_traceback(spanish: SiteFolder) -> None:
    command = " ".join(f"'{part}'" for part in [*L10N, "status", "-v", "--site", str(spanish.root)])
    ended = subprocess.run(
        ["bash", "-c", f"{command} | true"], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in ended.stderr


def test_output_is_utf_8_wherever_it_goes(spanish: SiteFolder) -> None:
    environ = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONUTF8": "0"}
    ended = subprocess.run(
        [*L10N, "status", "--site", str(spanish.root)],
        capture_output=True,
        env=environ,
        check=False,
    )
    assert ended.returncode == 0
    assert b"Traceback" not in ended.stderr
