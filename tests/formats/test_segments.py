"""What a translator gets of a page: cases that an author can write."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from toolkit.formats.markdown import Markdown
from toolkit.model import FormatOptions, Segment

CASES = Path(__file__).parents[1] / "cases" / "markdown" / "segments.md"
CASE = re.compile(
    r"^## ([^\n]+)\n\n~~~~ page\n(.*?)~~~~\n\n~~~~ messages\n(.*?)~~~~$", re.MULTILINE | re.DOTALL
)
OPTIONS = FormatOptions(names=frozenset(["clinic_phone"]))


def cases() -> Iterator[object]:
    for title, page, messages in CASE.findall(CASES.read_text()):
        yield pytest.param(page, messages.splitlines(), id=title)


def said(segment: Segment) -> str:
    """A segment as the cases write it, its text as in JSON."""
    text = json.dumps(segment.text, ensure_ascii=False)
    more = [
        f"context={segment.context}" * bool(segment.context),
        f"max={segment.max_length}" * bool(segment.max_length),
        f"critical={segment.critical}" * bool(segment.critical),
        *(f'note="{note}"' for note in segment.notes),
    ]
    return " ".join(filter(None, [segment.kind, f"({segment.role})", text, *more]))


@pytest.mark.parametrize(("page", "messages"), list(cases()))
def test_messages_of_a_page(page: str, messages: list[str]) -> None:
    found = Markdown().parse(page.encode(), "page.md", OPTIONS)
    assert [said(segment) for segment in found.segments] == messages


def test_every_case_is_read() -> None:
    assert len(CASE.findall(CASES.read_text())) == CASES.read_text().count("\n## ")
