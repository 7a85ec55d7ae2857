"""The laws over HTML made from real pages, and over the blocks of HTML in them."""

from __future__ import annotations

import os
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase

import pyromark
import pytest
from laws import DEFAULTS, MARKDOWN

from toolkit.formats import frontmatter
from toolkit.formats.census import HIDDEN
from toolkit.formats.dress import Dress
from toolkit.formats.fill import fill
from toolkit.formats.html import Html
from toolkit.formats.html.normal import normal
from toolkit.formats.markdown.events import OPTIONS
from toolkit.model import Filled, Format, Page, Resolved, Segment, State, join

STEP = 1 if os.environ.get("L10N_PROFILE") == "soak" else 25
SWAPPED = str.maketrans(ascii_lowercase + ascii_uppercase, ascii_uppercase + ascii_lowercase)
HOSTILE = ["<p>x", "</div>", "a & b < c", '"', "'>", "<!-- x", "&lt;b&gt;", "x\n\ny", "<b", "]]>"]
HTML = Html()


def as_page(markdown: bytes) -> bytes:
    """A page as an old site would have it."""
    body = markdown[frontmatter.read(markdown, "", DEFAULTS.front_matter).end :].decode()
    inside = pyromark.html(body, options=OPTIONS)
    head = "<!doctype html>\n<html><head><title>A page</title></head>\n"
    return f"{head}<body>\n{inside}</body></html>\n".encode()


@pytest.fixture(scope="module")
def sources(corpora: Path) -> list[tuple[bytes, Format]]:
    """HTML made from a spread of the real pages, and all pages with a block of HTML."""
    paths = sorted((corpora / "pages").rglob("*.md"))
    made = [(as_page(path.read_bytes()), HTML) for path in paths[::STEP]]
    with_blocks = [raw for path in paths if b"\n<" in (raw := path.read_bytes())]
    return [*made, *((raw, MARKDOWN) for raw in with_blocks[:: max(STEP // 4, 1)])]


def filled(page: Page, form: Format, texts: dict[Segment, str]) -> Filled:
    wanted = {
        (one.context, one.text): Resolved((text,), "es", State.TRANSLATED)
        for one, text in texts.items()
    }
    return fill(page, wanted, form, DEFAULTS, source_locale="en", locale="es")


def test_nothing_is_hidden_and_nothing_is_lost(sources: list[tuple[bytes, Format]]) -> None:
    assert {form.name for _, form in sources} == {"html", "markdown"}
    for source, form in sources:
        page = form.parse(source, "page", DEFAULTS)
        assert not form.census(page, source, DEFAULTS)[HIDDEN]
        assert join(page.pieces) == source
        assert filled(page, form, {}).source == source


def test_swapped_case_swapped_back_is_the_page(sources: list[tuple[bytes, Format]]) -> None:
    for source, form in sources:
        page = form.parse(source, "page", DEFAULTS)
        swapped = {
            one: form.with_letters(one, page.labels, lambda text: text.translate(SWAPPED))
            for one in page.segments
        }
        done = filled(page, form, swapped)
        before, after = (form.html(raw, DEFAULTS, Dress()) for raw in (source, done.source))
        assert normal(after).lower() == normal(before).lower()


def test_hostile_texts_leave_the_walls(sources: list[tuple[bytes, Format]]) -> None:
    shown = total = 0
    for source, form in sources:
        page = form.parse(source, "page", DEFAULTS)
        texts = {one: HOSTILE[one.line % len(HOSTILE)] for one in page.segments}
        done = filled(page, form, texts)
        assert form.outline(done.source, DEFAULTS).blocks == page.outline.blocks
        shown += sum(one.locale == "es" for one in done.placed)
        total += len(done.placed)
    assert shown / total > 0.95
