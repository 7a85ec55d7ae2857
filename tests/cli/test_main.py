"""How ``l10n`` speaks and ends, whatever the command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from toolkit.cli import COMMANDS, l10n, main
from toolkit.cli._common import Exit, Output, chosen, one_line
from toolkit.cli._help import paragraphs
from toolkit.errors import ConfigError
from toolkit.project import parse_project

L10N = [sys.executable, "-c", "import sys; from toolkit.cli import main; sys.exit(main())"]


def run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command as a person runs it, in a plain environment."""
    plain = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ} | environ
    return subprocess.run(
        [*L10N, *arguments], capture_output=True, text=True, env=plain, check=False
    )


# ── help ─────────────────────────────────────────────────────────────────────────────────────


def test_help_lists_the_commands_as_the_table_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == Exit.DONE
    shown = " ".join(capsys.readouterr().out.partition("Commands:")[2].split())
    assert shown == " ".join(f"{name} {line}" for name, (_where, line) in COMMANDS.items())


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_begins_with_its_line_in_the_table(name: str) -> None:
    command = l10n.get_command(click.Context(l10n), name)
    assert command is not None
    assert next(paragraphs(command.help)).startswith(COMMANDS[name][1].rstrip("."))


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_shows_examples_as_they_are_written(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, "--help"]) == Exit.DONE
    examples = capsys.readouterr().out.partition("Examples:\n")[2].splitlines()
    assert examples
    assert all(line.startswith(f"  l10n {name}") for line in examples if line)


@pytest.mark.parametrize(
    ("arguments", "environ"),
    [
        (["--lang", "es", "init", "--help"], {}),
        (["init", "--help"], {"LANG": "es_CO.UTF-8"}),
        (["init", "--help"], {"LANG": "en_US.UTF-8", "LANGUAGE": "es"}),
    ],
)
def test_help_speaks_spanish_to_who_asks_for_it(
    arguments: list[str], environ: dict[str, str]
) -> None:
    shown = run(*arguments, **environ).stdout
    assert shown.startswith("Uso: l10n init [OPTIONS] DIR\n\n  Crear un sitio nuevo")
    assert "Opciones:" in shown
    assert "Ejemplos:" in shown


def test_without_a_wish_it_speaks_english() -> None:
    assert run("init", "--help").stdout.startswith("Usage: l10n init")


def test_the_version_is_the_package_s() -> None:
    assert run("--version").stdout.startswith("l10n 0.")


# ── errors ───────────────────────────────────────────────────────────────────────────────────


def test_an_error_is_one_line_with_place_and_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "l10n.toml").write_text("mth = true\n")
    assert main(["status", "--site", str(tmp_path)]) == Exit.CANNOT
    said = f"l10n: {tmp_path}/l10n.toml:1: unknown key “mth” (did you mean “math”?)\n"
    assert capsys.readouterr().err == said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ini"], "l10n: no command “ini” (did you mean “init”?)"),
        (["init"], "l10n: Missing argument 'DIR' (see “l10n init --help”)"),
        (["init", "--sight", "x"], "l10n: No such option '--sight' (see “l10n init --help”)"),
        (["--lang", "fr", "init"], "l10n: cannot speak “fr” (known: en, es)"),
    ],
)
def test_a_slip_of_the_keyboard_ends_with_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == Exit.CANNOT
    assert capsys.readouterr().err == said + "\n"


def test_an_error_speaks_spanish_too() -> None:
    ended = run("ini", LANG="es_CO.UTF-8")
    assert (ended.returncode, ended.stderr) == (
        Exit.CANNOT,
        "l10n: no existe la orden «ini» (¿quiso decir «init»?)\n",
    )


def test_what_nobody_foresaw_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "broken", ("toolkit.cli.nowhere:broken", ""))
    with pytest.raises(ModuleNotFoundError):
        main(["broken"])


def test_what_would_move_the_cursor_is_shown_as_an_escape() -> None:
    assert one_line("red\x1b[31m\nnext\u202e ñ “ok”") == "red\\x1b[31m\\nnext\\u202e ñ “ok”"


# ── speaking ─────────────────────────────────────────────────────────────────────────────────


def test_quiet_says_nothing_but_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    quiet = Output(verbosity=-1)
    quiet.say("made")
    quiet.write("report")
    assert capsys.readouterr() == ("report\n", "")


def test_more_is_told_to_who_asks(capsys: pytest.CaptureFixture[str]) -> None:
    for verbosity in (0, 1):
        Output(verbosity).say("detail", level=1)
    assert capsys.readouterr().err == "detail\n"


# ── locales ──────────────────────────────────────────────────────────────────────────────────


def test_locales_are_those_named_or_all_but_the_source() -> None:
    site = parse_project("[locales.es]\n[locales.fr]", "l10n.toml", Path("/site"))
    assert [one.tag for one in chosen(site, ())] == ["es", "fr"]
    assert [one.tag for one in chosen(site, ("fr",))] == ["fr"]
    with pytest.raises(ConfigError):
        chosen(site, ("de",))


# ── completion ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == Exit.DONE
    assert "_L10N_COMPLETE" in capsys.readouterr().out


def test_the_shell_is_offered_the_commands() -> None:
    asked = {"_L10N_COMPLETE": "bash_complete", "COMP_WORDS": "l10n in", "COMP_CWORD": "1"}
    assert run(**asked).stdout.split() == ["plain,init"]
