"""The real ``msgfmt -c`` beside our checks: they refuse what it refuses, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from toolkit.check import CHECKS
from toolkit.check.run import Chosen, check_sheet
from toolkit.demands import Choice
from toolkit.model import Severity
from toolkit.run.resources import Needed
from toolkit.run.sheets import of_files

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
OURS = tuple(check.code for check in CHECKS.values() if check.folder in ("technical", "hygiene"))
ONE = '#, {flag}\nmsgid "{source}"\nmsgstr "{target}"\n'
MANY = '#, {flag}\nmsgid "%d day"\nmsgid_plural "%d days"\n{forms}'


def one(flag: str, source: str, target: str) -> str:
    return ONE.format(flag=flag, source=source, target=target)


def many(flag: str, *forms: str) -> str:
    lines = (f'msgstr[{n}] "{text}"\n' for n, text in enumerate(forms))
    return MANY.format(flag=flag, forms="".join(lines))


ENTRIES = {
    "c types": one("c-format", "%s has %d", "%d tiene %s"),
    "c numbered": one("c-format", "%s has %d", "%2$d tiene %1$s"),
    "c lost": one("c-format", "%s has %d", "%s tiene"),
    "c added": one("c-format", "%s", "%s %s"),
    "c mixed": one("c-format", "%s has %d", "%2$d tiene %s"),
    "c same type": one("c-format", "%d", "%i"),
    "c percent": one("c-format", "%d%% of it", "%d%% de eso"),
    "c open percent": one("c-format", "%d%% of it", "%d %"),
    "c float": one("c-format", "%d", "%f"),
    "c long": one("c-format", "%ld", "%d"),
    "python lost": one("python-format", "%(a)s and %(b)s", "%(a)s"),
    "python other": one("python-format", "%(a)s", "%(b)s"),
    "python order": one("python-format", "%(a)s and %(b)s", "%(b)s y %(a)s"),
    "python type": one("python-format", "%(a)s", "%(a)d"),
    "python plain": one("python-format", "%s of %s", "%s de %s"),
    "brace lost": one("python-brace-format", "{a} and {b}", "{a}"),
    "brace other": one("python-brace-format", "{a}", "{b}"),
    "brace order": one("python-brace-format", "{a} and {b}", "{b} y {a}"),
    "brace open": one("python-brace-format", "{a}", "{a} {"),
    "qt": one("qt-format", "%1 of %2", "%2: %1"),
    "qt lost": one("qt-format", "%1 of %2", "%1"),
    "sh": one("sh-format", "$name is here", "$nombre está aquí"),
    "no format": one("no-c-format", "100% sure", "100 % seguro"),
    "line end": one("no-wrap", "One\\n", "Uno"),
    "line start": one("no-wrap", "One", "\\nUno"),
    "line ends": one("no-wrap", "\\nOne\\n", "\\nUno\\n"),
    "forms": many("c-format", "%d día", "%d días"),
    "form in words": many("c-format", "un día", "%d días"),
    "forms lost": many("c-format", "%d día", "días"),
    "one form": many("c-format", "%d días"),
    "three forms": many("c-format", "%d día", "%d días", "%d"),
    "fuzzy": one("fuzzy, c-format", "%s has %d", "%d tiene %s"),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_we_refuse_what_msgfmt_refuses_and_nothing_else(name: str, tmp_path: Path) -> None:
    file = tmp_path / "es.po"
    file.write_text(HEADER + ENTRIES[name], encoding="utf-8")
    command = ["msgfmt", "-c", "-o", "/dev/null", str(file)]
    run = subprocess.run(command, capture_output=True, check=False)
    (sheet,) = of_files([file], "", Needed(frozenset(OURS))).sheets
    found = check_sheet(sheet, Chosen([Choice(select=OURS)]))
    errors = [each.message for each in found if each.severity is Severity.ERROR]
    assert bool(errors) == bool(run.returncode), (run.stderr.decode(), errors)
