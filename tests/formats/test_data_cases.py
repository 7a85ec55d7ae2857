"""What a translator gets of a data file, and what stands in it: cases that an author can write."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from data_files import FORMATS, filled, parse

from toolkit.model import FormatOptions, Segment

FOLDER = Path(__file__).parents[1] / "cases" / "data"
CASE = re.compile(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
PART = re.compile(r"^~~~~ (\w+)\n(.*?)^~~~~$", re.MULTILINE | re.DOTALL)
PAIR = re.compile(r'^("(?:[^"\\]|\\.)*") → ("(?:[^"\\]|\\.)*")$', re.MULTILINE)


def cases(name: str) -> list[object]:
    text = (FOLDER / name).read_text()
    return [pytest.param(dict(PART.findall(b)), id=title) for title, b in CASE.findall(text)]


def said(segment: Segment) -> str:
    """A segment as the cases write it, its text as in JSON."""
    more = [
        f"context={segment.context}" * bool(segment.context),
        f"max={segment.max_length}" * bool(segment.max_length),
        f"critical={segment.critical}" * bool(segment.critical),
        *(f'note="{note}"' for note in segment.notes),
    ]
    text = json.dumps(segment.text, ensure_ascii=False)
    return " ".join(filter(None, [segment.role, text, *more]))


def options(parts: dict[str, str]) -> FormatOptions:
    return FormatOptions(keys=tuple(parts["keys"].splitlines()))


@pytest.mark.parametrize("parts", cases("segments.md"))
def test_messages_of_a_data_file(parts: dict[str, str]) -> None:
    (name,) = parts.keys() & FORMATS.keys()
    page = parse(FORMATS[name], parts[name].encode(), options(parts))
    wrong = [f"! {finding.line} {finding.message}" for finding in page.findings]
    assert [*map(said, page.segments), *wrong] == parts["messages"].splitlines()


@pytest.mark.parametrize("parts", cases("placed.md"))
def test_a_translation_in_its_place(parts: dict[str, str]) -> None:
    (name,) = parts.keys() & FORMATS.keys()
    page = parse(FORMATS[name], parts[name].encode(), options(parts))
    pairs = {json.loads(old): json.loads(new) for old, new in PAIR.findall(parts["translations"])}
    assert set(pairs) == {segment.text for segment in page.segments}
    texts = {(s.context, s.text): pairs[s.text] for s in page.segments}
    result = filled(FORMATS[name], page, texts, options(parts))
    assert result.source.decode() == parts["filled"]
    assert [f"{f.code}: {f.message}" for f in result.findings] == [
        *parts.get("findings", "").splitlines()
    ]
