"""The laws over real pages, the CommonMark examples, and real Spanish translations."""

from __future__ import annotations

import json
import os
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase

import polib
import pytest
from laws import DEFAULTS, MARKDOWN, filled, folded, hidden, html, lettered, mapped, parse

from toolkit.model import join

STEP = 1 if os.environ.get("L10N_PROFILE") == "soak" else 12
SWAPPED = str.maketrans(ascii_lowercase + ascii_uppercase, ascii_uppercase + ascii_lowercase)
HOSTILE = ["1. x", "# x", "- x", "> x", "| x", "    x", "```", "](", "*x", "<b", "x\n\n- y", "\\"]


@pytest.fixture(scope="module")
def sources(corpora: Path) -> list[bytes]:
    """A spread of the real pages (in the long profile, all), and every CommonMark example."""
    examples = json.loads((corpora / "commonmark-examples.json").read_text())
    pages = sorted((corpora / "pages").rglob("*.md"))[::STEP]
    return [page.read_bytes() for page in pages] + [e["markdown"].encode() for e in examples]


def test_nothing_is_hidden_and_nothing_is_lost(sources: list[bytes]) -> None:
    for source in sources:
        page = parse(source)
        assert not hidden(page, source)
        assert join(page.pieces) == source
        assert filled(page, {}).source == source


def test_swapped_case_swapped_back_is_the_page(
    sources: list[bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    altered = total = 0
    for source in sources:
        page = parse(source)
        texts = lettered(page, lambda text: text.translate(SWAPPED))
        altered += sum(text != msgid for (_, msgid), text in texts.items())
        total += len(texts)
        assert folded(html(filled(page, texts).source)).lower() == folded(html(source)).lower()
    with capsys.disabled():
        print(f"\nlaw 3 altered {altered / total:.2%} of {total:,} messages")  # noqa: T201 - a share to be seen
    assert altered / total > 0.95


def test_hostile_texts_leave_the_walls_of_real_pages(sources: list[bytes]) -> None:
    shown = total = 0
    for source in sources:
        page = parse(source)
        texts = mapped(page, lambda segment: HOSTILE[segment.line % len(HOSTILE)])
        result = filled(page, texts)
        assert MARKDOWN.outline(result.source, DEFAULTS).blocks == page.outline.blocks
        shown += sum(one.locale == "es" for one in result.placed)
        total += len(result.placed)
    assert shown / total > 0.95


def test_real_translations_are_placed(corpora: Path) -> None:
    catalog = polib.pofile(str(corpora / "pages" / "comprehensive-rust.es.po"))
    spanish = {" ".join(e.msgid.split()): e.msgstr for e in catalog.translated_entries()}
    placed = matching = 0
    for path in sorted((corpora / "pages" / "comprehensive-rust").rglob("*.md")):
        page = parse(path.read_bytes())
        texts = mapped(page, lambda segment: spanish.get(" ".join(segment.text.split()), ""))
        matching += sum(bool(texts[one.context, one.text]) for one in page.segments)
        placed += sum(
            one.locale == "es"
            for one in filled(page, texts).placed
            if texts[one.segment.context, one.segment.text]
        )
    assert matching > 1_000
    assert placed / matching >= 0.999
