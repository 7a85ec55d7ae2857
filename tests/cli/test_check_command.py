"""``l10n check`` and ``l10n explain`` as a person, or a pipeline, meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from site_folder import SiteFolder

from toolkit import check
from toolkit.check import CHECKS, Check
from toolkit.cli import main
from toolkit.messages import Words, use

HEADER = 'msgid ""\nmsgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
WRONG = HEADER + 'msgid "Take 5 mg twice."\nmsgstr "Tome 50 mg dos veces."\n'
NUMBER = ("--select", "changed-number")


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "es.po"
    path.write_text(WRONG, encoding="utf-8")
    return path


def ended(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main([*arguments])
    said = capsys.readouterr()
    use(Words())
    return code, said.out, said.err


def test_a_person_sees_the_words_in_question(
    wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = ended(capsys, "check", str(wrong), *NUMBER)
    assert (code, err) == (1, "")
    assert out == (
        f"{wrong}\n"
        "    4 error  changed-number: “5” became “50”\n"
        "      Take 5 mg twice.\n"
        "           ^\n"
        "      Tome 50 mg dos veces.\n"
        "           ^^\n\n"
        "1 message checked: 1 error, 0 to review.\n"
    )


def test_colour_is_there_when_it_is_asked_for(
    wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "\x1b[" in ended(capsys, "check", str(wrong), *NUMBER, "--color")[1]
    assert "\x1b[" not in ended(capsys, "check", str(wrong), *NUMBER, "--no-color")[1]


def test_what_cannot_be_seen_is_shown_and_moves_no_cursor(
    wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong.write_text(WRONG.replace("dos veces", "\u202edos\u200b veces"), encoding="utf-8")
    out = ended(capsys, "check", str(wrong), *NUMBER)[1]
    assert r"\u202edos\u200b veces" in out


def test_json_holds_all(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _code, out, _err = ended(capsys, "check", str(wrong), *NUMBER, "--format", "json")
    said = json.loads(out)
    assert list(said) == ["version", "findings", "summary"]
    assert said["version"] == 1
    assert said["summary"] == {"messages": 1, "by_severity": {"error": 1, "review": 0, "style": 0}}
    (found,) = said["findings"]
    fingerprint = found.pop("fingerprint")
    assert len(fingerprint) == 16
    assert found == {
        "code": "changed-number",
        "severity": "error",
        "locale": "es",
        "file": str(wrong),
        "line": 4,
        "page": "",
        "msgctxt": None,
        "msgid": "Take 5 mg twice.",
        "msgstr": "Tome 50 mg dos veces.",
        "message": "“5” became “50”",
        "span": {"source": [5, 6], "target": [5, 7]},
        "fix": None,
    }


def numbered(site: SiteFolder, severity: str) -> None:
    """A number too many, which is as grave as the site says."""
    grave = f'[check.severity]\nchanged-number = "{severity}"\n'
    site.write("l10n.toml", site.read("l10n.toml") + grave)
    site.translate("es", "index", {"Welcome": "Bienvenidos 50"})


@pytest.mark.parametrize(
    ("severity", "least", "code"),
    [
        ("error", "error", 1),
        ("review", "error", 0),
        ("review", "review", 1),
        ("style", "review", 0),
        ("style", "style", 1),
    ],
)
def test_the_exit_code_follows_the_severity_that_is_asked_for(
    spanish: SiteFolder, severity: str, least: str, code: int
) -> None:
    spanish.write(
        "l10n.toml",
        spanish.read("l10n.toml") + f'[check.severity]\nchanged-number = "{severity}"\n',
    )
    spanish.translate("es", "index", {"Welcome": "Bienvenidos 50"})
    assert spanish.run("check", *NUMBER, "--severity", least).code == code


def test_style_is_only_counted_unless_asked_for(spanish: SiteFolder) -> None:
    spanish.write(
        "l10n.toml", spanish.read("l10n.toml") + '[check.severity]\nchanged-number = "style"\n'
    )
    spanish.translate("es", "index", {"Welcome": "Bienvenidos 50"})
    quiet, told = spanish.run("check", *NUMBER).out, spanish.run("check", *NUMBER, "-v").out
    assert "1 of style (-v shows it)" in quiet
    assert "changed-number" not in quiet
    assert "changed-number" in told
    json_ = json.loads(spanish.run("check", *NUMBER, "--format", "json").out)
    assert [one["severity"] for one in json_["findings"]] == ["style"]


def test_nothing_matched_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _out, err = ended(capsys, "check", str(tmp_path))
    assert code == 2
    assert err == "l10n: no catalog to check (name a .po file, or a folder with some)\n"


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_check_is_2(
    wrong: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _out, err = ended(capsys, "check", str(wrong), option, "changed-number,changed-nmber")
    assert code == 2
    assert err.endswith("(did you mean “changed-number”?)\n")


def test_checks_may_be_left_out(wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ended(capsys, "check", str(wrong), "--ignore", "changed-number", "--format", "json")[1]
    assert "changed-number" not in {one["code"] for one in json.loads(out)["findings"]}


# ── fixes ────────────────────────────────────────────────────────────────────────────────────


class Doubled:
    """A check that offers a fix: two spaces become one."""

    __doc__ = "Two spaces where one is meant."
    SEVERITY = "style"

    @staticmethod
    def check(subject: check.run.Subject):  # type: ignore[no-untyped-def]
        at = subject.target.text.find("  ")
        if at >= 0:
            yield check.run.Fault("two spaces", None, (at, at + 2), " ")


@pytest.fixture
def doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Check("doubled")
    row.__dict__["module"] = Doubled
    monkeypatch.setitem(CHECKS, "doubled", row)


@pytest.mark.usefixtures("doubled")
def test_fix_writes_what_is_safe_and_touches_nothing_else(
    wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = 'msgid "Rest."\nmsgstr ""\n"Descanse."\n'
    wrong.write_text(f"{WRONG.replace('dos veces', 'dos   veces')}\n{odd}", encoding="utf-8")
    code, out, _err = ended(capsys, "check", str(wrong), "--select", "doubled", "--fix")
    assert code == 0
    assert "2 texts fixed." in out
    assert wrong.read_text(encoding="utf-8") == f"{WRONG}\n{odd}"


# ── explain ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("code", CHECKS)
def test_explain_prints_the_page_of_a_check(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    ended_with, out, _err = ended(capsys, "explain", code)
    assert ended_with == 0
    assert out.startswith(f"# {code} ({CHECKS[code].severity})\n\n{CHECKS[code].page}")


def test_explain_lists_all_checks(capsys: pytest.CaptureFixture[str]) -> None:
    lines = ended(capsys, "explain")[1].splitlines()
    assert [line.split()[0] for line in lines] == list(CHECKS)


def test_explain_suggests_a_near_one(capsys: pytest.CaptureFixture[str]) -> None:
    code, _out, err = ended(capsys, "explain", "changed-numbers")
    assert code == 2
    assert err == "l10n: no check is called “changed-numbers” (did you mean “changed-number”?)\n"
