"""Laws 0 to 4 and 7, over pages and translations that nobody would write by hand."""

from __future__ import annotations

from string import ascii_letters

import pytest
from html_judge import shape
from hypothesis import assume, given
from hypothesis import strategies as st
from laws import DEFAULTS, MARKDOWN, filled, hidden, html, lettered, parse, tags
from strategies import pages, scraps, translations

from toolkit.locales import accent
from toolkit.model import join

any_page = pages | scraps | st.text().map(str.encode)

WITHOUT_ACCENTS = str.maketrans(accent(ascii_letters), ascii_letters)
REVERSIBLE = {
    "itself": (lambda text: text, lambda text: text),
    "swapped case": (
        lambda text: "".join(c.swapcase() if c in ascii_letters else c for c in text),
        str.lower,
    ),
    "accents": (accent, lambda text: text.translate(WITHOUT_ACCENTS)),
}


@given(any_page)
def test_nothing_is_hidden_from_the_translator(source: bytes) -> None:
    assert not hidden(parse(source), source)


@given(any_page)
def test_the_pieces_join_to_the_page(source: bytes) -> None:
    assert join(parse(source).pieces) == source


@given(any_page)
def test_an_untranslated_page_is_the_page(source: bytes) -> None:
    assert filled(parse(source), {}).source == source


@pytest.mark.parametrize("name", REVERSIBLE)
@given(source=pages | scraps)
def test_translating_letters_and_undoing_it_gives_the_page_back(name: str, source: bytes) -> None:
    assume(b"\0" not in source)  # pyromark keeps it, CommonMark 2.3 does not
    change, undone = REVERSIBLE[name]
    page = parse(source)
    assume(not page.findings)  # a control character is told, and no catalog holds it
    translated = filled(page, lettered(page, change))
    before, after = (shape(html(raw).encode()) for raw in (source, translated.source))
    assert list(map(undone, after)) == list(map(undone, before))
    assert not translated.findings


@given(st.data())
def test_no_text_moves_a_wall(data: st.DataObject) -> None:
    page = parse(data.draw(any_page))
    translated = filled(page, data.draw(translations(page)))
    assert MARKDOWN.outline(translated.source, DEFAULTS).blocks == page.outline.blocks


@given(st.data())
def test_a_translation_adds_nothing_but_text_and_plain_emphasis(data: st.DataObject) -> None:
    source = data.draw(pages)
    page = parse(source)
    translated = filled(page, data.draw(translations(page)))
    assert tags(html(translated.source)) <= tags(html(source))


@given(st.data())
def test_every_text_that_is_not_published_is_a_finding_with_its_reason(data: st.DataObject) -> None:
    page = parse(data.draw(pages))
    texts = data.draw(translations(page))
    translated = filled(page, texts)
    refused = {(f.msgctxt, f.msgid) for f in translated.findings if "not published" in f.message}
    kept = {(p.segment.context, p.segment.text) for p in translated.placed if p.locale == "en"}
    assert refused == {key for key in kept if texts[key].strip()}
