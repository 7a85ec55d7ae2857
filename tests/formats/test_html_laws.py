"""Laws 0 to 4 and 7, over HTML pages and over blocks of HTML in Markdown."""

from __future__ import annotations

import re
from string import ascii_letters, ascii_lowercase, ascii_uppercase

import pytest
from html_judge import shape, tags
from html_pages import hostile_html, html_in_markdown, html_pages, html_scraps
from hypothesis import assume, given
from hypothesis import strategies as st
from laws import DEFAULTS, MARKDOWN, filled, mapped, parse
from laws import html as as_html

from toolkit.formats.census import HIDDEN
from toolkit.formats.fill import fill
from toolkit.formats.html import Html
from toolkit.formats.html.tokens import tokens
from toolkit.model import Filled, Format, Key, Page, Resolved, State, join

HTML = Html()
SWAPPED = str.maketrans(ascii_lowercase + ascii_uppercase, ascii_uppercase + ascii_lowercase)
any_page = html_pages | html_scraps | st.text().map(str.encode)


def read(source: bytes) -> Page:
    return HTML.parse(source, "page.html", DEFAULTS)


def put(page: Page, texts: dict[Key, str], form: Format = HTML) -> Filled:
    wanted = {key: Resolved((text,), "es", State.TRANSLATED) for key, text in texts.items()}
    return fill(page, wanted, form, DEFAULTS, source_locale="en", locale="es")


def lettered(page: Page, form: Format = HTML) -> dict[Key, str]:
    return mapped(page, lambda one: form.with_letters(one, page.labels, _swap))


def _swap(text: str) -> str:
    return text.translate(SWAPPED)


def hostile(page: Page) -> st.SearchStrategy[dict[Key, str]]:
    keys = sorted({(one.context, one.text) for one in page.segments}, key=str)
    return st.fixed_dictionaries(dict.fromkeys(keys, hostile_html))


@given(any_page)
def test_tokens_join_to_the_text(source: bytes) -> None:
    found = tokens(source)
    assert b"".join(source[one.start : one.end] for one in found) == source
    assert all(one.start < one.end for one in found)


@given(any_page)
def test_nothing_is_hidden_from_the_translator(source: bytes) -> None:
    page = read(source)
    assert not HTML.census(page, source, DEFAULTS)[HIDDEN]


@given(any_page)
def test_the_pieces_join_and_an_untranslated_page_is_the_page(source: bytes) -> None:
    page = read(source)
    assert join(page.pieces) == source
    assert put(page, {}).source == source


@given(html_pages)
def test_swapping_case_and_undoing_it_gives_the_page_back(source: bytes) -> None:
    page = read(source)
    assume(not page.findings)
    done = put(page, lettered(page))
    assert not done.findings
    assert _folded(shape(_body(done.source))) == _folded(shape(_body(source)))


def _body(source: bytes) -> bytes:
    return source.split(b"---\n", 2)[2] if source.startswith(b"---\n") else source


def _folded(events: list[str]) -> list[str]:
    return [re.sub(rf"[^{ascii_letters}]", "", event).lower() + event.lower() for event in events]


@given(st.data())
def test_no_text_moves_a_wall(data: st.DataObject) -> None:
    page = read(data.draw(any_page))
    done = put(page, data.draw(hostile(page)))
    assert HTML.outline(done.source, DEFAULTS).blocks == page.outline.blocks


@given(st.data())
def test_a_translation_adds_nothing_but_text_and_plain_emphasis(data: st.DataObject) -> None:
    source = data.draw(html_pages)
    page = read(source)
    done = put(page, data.draw(hostile(page)))
    assert tags(_body(done.source)) <= tags(_body(source))


# ── in Markdown ──────────────────────────────────────────────────────────────────────────────


@given(html_in_markdown)
def test_in_markdown_nothing_is_hidden_or_lost(source: bytes) -> None:
    page = parse(source)
    assert not MARKDOWN.census(page, source, DEFAULTS)[HIDDEN]
    assert join(page.pieces) == source
    assert filled(page, {}).source == source


@given(html_in_markdown)
def test_in_markdown_swapped_case_swapped_back_is_the_page(source: bytes) -> None:
    page = parse(source)
    assume(not page.findings)
    done = filled(page, lettered(page, MARKDOWN))
    assert not done.findings
    before, after = (shape(as_html(one).encode()) for one in (source, done.source))
    assert _folded(after) == _folded(before)


@given(st.data())
def test_in_markdown_no_text_moves_a_wall_or_adds_a_tag(data: st.DataObject) -> None:
    source = data.draw(html_in_markdown)
    page = parse(source)
    done = filled(page, data.draw(hostile(page)))
    assert MARKDOWN.outline(done.source, DEFAULTS).blocks == page.outline.blocks
    assert tags(as_html(done.source).encode()) <= tags(as_html(source).encode())


@pytest.mark.parametrize("form", [HTML, MARKDOWN])
def test_a_site_of_another_encoding_is_refused(form: Format) -> None:
    with pytest.raises(Exception, match="WINDOWS-1252"):
        form.parse("<p>niño</p>".encode("cp1252"), "page.html", DEFAULTS)
