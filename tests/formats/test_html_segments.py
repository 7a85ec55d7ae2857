"""What a translator gets of an HTML page: cases that an author can write."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_segments import CASE, OPTIONS, said

from toolkit.formats.html import Html

CASES = Path(__file__).parents[1] / "cases" / "html" / "segments.md"
FOUND = CASE.findall(CASES.read_text())


@pytest.mark.parametrize(
    ("page", "messages"), [case[1:] for case in FOUND], ids=[title for title, *_ in FOUND]
)
def test_messages_of_a_page(page: str, messages: str) -> None:
    found = Html().parse(page.encode(), "page.html", OPTIONS)
    assert [said(segment) for segment in found.segments] == messages.splitlines()


def test_every_case_is_read() -> None:
    assert len(FOUND) == CASES.read_text().count("\n## ")
