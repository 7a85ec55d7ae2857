"""Laws 0 to 4 and 7 over pages of plain text."""

from __future__ import annotations

import re
from string import ascii_letters

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from text_strategies import any_page, pages, scraps, translations

from toolkit.formats.census import HIDDEN
from toolkit.formats.dress import Dress
from toolkit.formats.fill import fill
from toolkit.formats.text import Text
from toolkit.formats.text.looks import MARK
from toolkit.locales import accent
from toolkit.model import Filled, FormatOptions, Key, Page, Resolved, State, join

TEXT = Text()
OPTIONS = FormatOptions(names=frozenset(["clinic_phone"]))
WITHOUT_ACCENTS = str.maketrans(accent(ascii_letters), ascii_letters)
REVERSIBLE = {
    "itself": (lambda text: text, lambda text: text),
    "swapped case": (
        lambda text: "".join(c.swapcase() if c in ascii_letters else c for c in text),
        str.lower,
    ),
    "accents": (accent, lambda text: text.translate(WITHOUT_ACCENTS)),
}


def parse(source: bytes) -> Page:
    return TEXT.parse(source, "page.txt", OPTIONS)


def filled(page: Page, texts: dict[Key, str]) -> Filled:
    wanted = {key: Resolved((text,), "es", State.TRANSLATED) for key, text in texts.items()}
    return fill(page, wanted, TEXT, OPTIONS, source_locale="en", locale="es")


def html(source: bytes) -> str:
    return " ".join(TEXT.html(source, OPTIONS, Dress()).split())


@given(any_page)
def test_nothing_is_hidden_from_the_translator(source: bytes) -> None:
    assert not TEXT.census(parse(source), source, OPTIONS)[HIDDEN]


@given(any_page)
def test_the_pieces_join_to_the_page(source: bytes) -> None:
    assert join(parse(source).pieces) == source


@given(any_page)
def test_an_untranslated_page_is_the_page(source: bytes) -> None:
    assert filled(parse(source), {}).source == source


@pytest.mark.parametrize("name", REVERSIBLE)
@given(source=pages | scraps)
def test_translating_letters_and_undoing_it_gives_the_page_back(name: str, source: bytes) -> None:
    change, undone = REVERSIBLE[name]
    page = parse(source)
    assume(not page.findings)  # a control character is told, and no catalog holds it
    texts = {(s.context, s.text): TEXT.with_letters(s, page.labels, change) for s in page.segments}
    translated = filled(page, texts)
    assert undone(html(translated.source)) == undone(html(source))
    assert not translated.findings


@given(st.data())
def test_no_text_moves_a_wall(data: st.DataObject) -> None:
    page = parse(data.draw(any_page))
    translated = filled(page, data.draw(translations(page)))
    assert TEXT.outline(translated.source, OPTIONS).blocks == page.outline.blocks
    assert not [one for one in translated.findings if one.code == "structure-broken"]


@given(st.data())
def test_a_translation_adds_nothing_but_text(data: st.DataObject) -> None:
    source = data.draw(pages)
    page = parse(source)
    translated = filled(page, data.draw(translations(page)))
    tags = re.compile(r"<[^>]*>")
    assert set(tags.findall(html(translated.source))) <= set(tags.findall(html(source)))


@given(st.data())
def test_what_is_published_is_the_translation(data: st.DataObject) -> None:
    """Every text that is not refused can be read again in the page, spaces aside."""
    page = parse(data.draw(pages))
    texts = data.draw(translations(page))
    translated = filled(page, texts)
    for placed in translated.placed:
        key = (placed.segment.context, placed.segment.text)
        if placed.locale == "es" and placed.segment.name == "":
            stands = translated.source[placed.start : placed.end].decode()
            assert _letters(stands) == _letters(texts[key])


def _letters(text: str) -> str:
    return re.sub(rf"[\s>{MARK}]+", "", text)
