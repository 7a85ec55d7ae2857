"""``l10n update``: two files of any gettext tool, no site."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.catalog import po
from toolkit.cli import main
from toolkit.model import Entry, Previous

HEAD = (
    'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)
OLD = """
msgid "Take 5 mg before bed."
msgstr "Tome 5 mg antes de dormir."

msgid "Bring a friend, and something to read."
msgstr "Traiga a un amigo y algo para leer."

msgid "one day"
msgid_plural "{n} days"
msgstr[0] "un día"
msgstr[1] "{n} días"
"""
Run = Callable[..., dict[str, Entry]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def updated(template: str, *arguments: str, old: str = OLD) -> dict[str, Entry]:
        (tmp_path / "old.po").write_text(HEAD + old)
        (tmp_path / "new.pot").write_text(HEAD + template)
        out = tmp_path / "out.po"
        paths = [str(tmp_path / name) for name in ("old.po", "new.pot")]
        assert main(["update", *paths, "-o", str(out), *arguments]) == 0
        subprocess.run(["msgfmt", "-c", "-o", "/dev/null", out], check=True)
        return {entry.msgid: entry for entry in po.load(out.read_bytes()).entries}

    return updated


def template(*messages: str) -> str:
    return "".join(f'\nmsgid "{message}"\nmsgstr ""\n' for message in messages)


def test_what_is_as_it_was_stays_byte_for_byte(tmp_path: Path, run: Run) -> None:
    run(OLD.replace("Tome 5 mg antes de dormir.", "").replace("Traiga", "").replace("un día", ""))
    assert (tmp_path / "out.po").read_text() == HEAD + OLD


def test_a_changed_dose_keeps_its_translation_as_fuzzy_and_says_why(run: Run) -> None:
    found = run(template("Take 50 mg before bed."))["Take 50 mg before bed."]
    assert (found.fuzzy, found.msgstr) == (True, ("Tome 5 mg antes de dormir.",))
    assert found.previous == Previous("Take 5 mg before bed.")
    assert found.extracted == ("critical: 5 mg became 50 mg",)


def test_exactly_keeps_what_is_the_same_only(run: Run) -> None:
    found = run(template("Take 50 mg before bed."), "--exact")
    assert found["Take 50 mg before bed."].msgstr == ("",)
    assert found["Take 5 mg before bed."].obsolete


def test_a_text_in_another_place_is_found_by_likeness(run: Run) -> None:
    told = "Bring a good friend, and something to read."
    found = run(template("Take 5 mg before bed.", "Something new", "Another thing", told))[told]
    assert found.msgstr == ("Traiga a un amigo y algo para leer.",)


def test_a_plural_that_changed_keeps_both_forms(run: Run) -> None:
    new = '\nmsgid "one whole day"\nmsgid_plural "{n} whole days"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    found = run(new)["one whole day"]
    assert (found.msgstr, found.fuzzy) == (("un día", "{n} días"), True)
    assert found.previous == Previous("one day", None, "{n} days")


def test_what_cannot_be_read_is_told_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.po").write_text('msgid "cut')
    (tmp_path / "new.pot").write_text(HEAD)
    paths = [str(tmp_path / name) for name in ("old.po", "new.pot")]
    assert main(["update", *paths, "-o", paths[0]]) == 2
    assert "old.po:1:" in capsys.readouterr().err
    assert (tmp_path / "old.po").read_text() == 'msgid "cut'
