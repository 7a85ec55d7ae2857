"""What stands in an HTML page for a translation: cases that a translator can write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_html_laws import put, read
from test_placed import CASE, PAIR, PART

CASES = Path(__file__).parents[1] / "cases" / "html" / "placed.md"
ALL = [(title, dict(PART.findall(body))) for title, body in CASE.findall(CASES.read_text())]


@pytest.mark.parametrize("parts", [parts for _, parts in ALL], ids=[title for title, _ in ALL])
def test_a_translation_in_its_place(parts: dict[str, str]) -> None:
    page = read(parts["page"].encode())
    pairs = {json.loads(old): json.loads(new) for old, new in PAIR.findall(parts["translations"])}
    assert set(pairs) == {segment.text for segment in page.segments}
    result = put(page, {(s.context, s.text): pairs[s.text] for s in page.segments})
    assert result.source.decode() == parts["filled"]
    assert [f"{f.code}: {f.message}" for f in result.findings] == [
        *parts.get("findings", "").splitlines()
    ]
