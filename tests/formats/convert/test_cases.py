"""Texts as people mail them and pages of old sites: each file beside the page it becomes."""

from __future__ import annotations

from pathlib import Path

import laws
import pytest

from toolkit.formats.convert import convert

CASES = Path(__file__).parents[2] / "cases" / "add"
FILES = sorted(path for path in CASES.rglob("*") if path.suffix in (".txt", ".html", ".htm"))


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_the_page_of_a_file(path: Path) -> None:
    draft = convert(path.read_bytes(), path.name)
    assert draft.markdown == path.with_suffix(".md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_the_page_keeps_the_laws(path: Path) -> None:
    raw = convert(path.read_bytes(), path.name).markdown.encode()
    page = laws.parse(raw)
    assert not page.findings
    assert not laws.hidden(page, raw)
    assert laws.filled(page, {}).source == raw


def test_there_are_enough_of_them() -> None:
    assert len([path for path in FILES if path.suffix == ".txt"]) >= 10
