"""The HTML writer over every CommonMark example and every real page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pyromark
import pytest

from toolkit.formats.markdown.events import OPTIONS, events
from toolkit.formats.markdown.html import Dress, Mark, write
from toolkit.formats.markdown.structure import structure


@pytest.fixture(scope="module")
def texts(corpora: Path) -> list[str]:
    examples = json.loads((corpora / "commonmark-examples.json").read_text())
    pages = sorted((corpora / "pages").rglob("*.md"))
    return [*(e["markdown"] for e in examples), *(page.read_bytes().decode() for page in pages)]


def test_plain_html_is_what_pyromark_writes(texts: list[str]) -> None:
    for text in texts:
        assert write(events(text), text.encode()) == pyromark.html(text, options=OPTIONS)


def test_every_run_of_words_bears_its_mark_and_gives_it_back(texts: list[str]) -> None:
    for text in texts:
        source, ranged = text.encode(), events(text)
        runs = structure(ranged, source).runs
        marks = [Mark(run.start, run.end, (("data-mark", "1"),)) for run in runs]
        html = write(ranged, source, Dress(marks=marks))
        assert html.count(" data-mark=") == len(runs)
        bare = re.sub(r'<span data-mark="1">(.*?)</span>', r"\1", html, flags=re.DOTALL)
        assert bare.replace(' data-mark="1"', "") == write(ranged, source)
