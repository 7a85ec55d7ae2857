"""Plain text: what a translator gets, and what stands in the page for it, in cases to read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from test_text_laws import TEXT, filled, parse

from toolkit.formats.text.looks import MARK
from toolkit.model import FormatOptions, Segment

FOLDER = Path(__file__).parents[1] / "cases" / "text"
CASE = re.compile(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
PART = re.compile(r"^~~~~ (\w+)\n(.*?)^~~~~$", re.MULTILINE | re.DOTALL)
PAIR = re.compile(r'^("(?:[^"\\]|\\.)*") → ("(?:[^"\\]|\\.)*")$', re.MULTILINE)


def cases(name: str) -> list[object]:
    told = (FOLDER / name).read_text(encoding="utf-8")
    found = CASE.findall(told)
    assert len(found) == told.count("\n## ")
    return [pytest.param(dict(PART.findall(body)), id=title) for title, body in found]


def said(segment: Segment) -> str:
    text = json.dumps(segment.text, ensure_ascii=False)
    return f"{segment.kind} ({segment.role}) {text}"


@pytest.mark.parametrize("parts", cases("segments.md"))
def test_messages_of_a_page(parts: dict[str, str]) -> None:
    found = TEXT.parse(parts["page"].encode(), "page.txt", FormatOptions())
    assert [said(segment) for segment in found.segments] == parts["messages"].splitlines()


@pytest.mark.parametrize("parts", cases("placed.md"))
def test_a_translation_in_its_place(parts: dict[str, str]) -> None:
    page = parse(parts["page"].encode())
    pairs = {json.loads(old): json.loads(new) for old, new in PAIR.findall(parts["translations"])}
    assert set(pairs) == {segment.text for segment in page.segments}
    result = filled(page, {(s.context, s.text): pairs[s.text] for s in page.segments})
    assert result.source.decode().replace(MARK, "¦") == parts["filled"]
    assert [f"{f.code}: {f.message}" for f in result.findings] == [
        *parts.get("findings", "").splitlines()
    ]
