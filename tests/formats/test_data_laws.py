"""Laws 0 to 4 and 7 for data files: generated ones, and scraps thrown together."""

from __future__ import annotations

import re
from string import ascii_letters

import pytest
from data_files import (
    EVERY_TEXT,
    FILES,
    FORMATS,
    READERS,
    STRICT,
    filled,
    parse,
    scraps,
    texts_of_yaml,
    translations,
)
from hypothesis import given
from hypothesis import strategies as st

from toolkit.formats.census import HIDDEN
from toolkit.formats.data.csv import formula
from toolkit.formats.data.markup import markup
from toolkit.formats.data.yaml import read
from toolkit.locales import accent
from toolkit.model import Key, Page, join

WITHOUT_ACCENTS = str.maketrans(accent(ascii_letters), ascii_letters)
VALUE = re.compile(
    r"[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)(?:e[+-]?\d+)?|true|false|null", re.ASCII | re.IGNORECASE
)
each_format = pytest.mark.parametrize("name", FORMATS)


def any_file(name: str) -> st.SearchStrategy[bytes]:
    return FILES[name] | scraps.map(str.encode)


def lettered(name: str, page: Page) -> dict[Key, str]:
    letters = FORMATS[name].with_letters
    return {(s.context, s.text): letters(s, frozenset(), accent) for s in page.segments}


@each_format
@given(data=st.data())
def test_every_text_is_offered_just_so(name: str, data: st.DataObject) -> None:
    """Law 0: another reader finds the same texts under the same keys, in the same order."""
    source = data.draw(FILES[name])
    page = parse(FORMATS[name], source)
    assert not any(finding.code == "data-syntax" for finding in page.findings)
    offered = [segment.text for segment in page.segments]
    found = [text.strip("\n") for _path, text in READERS[name](source) if _is_words(name, text)]
    if not page.findings:
        assert not FORMATS[name].census(page, source, EVERY_TEXT)[HIDDEN]
        assert [text.strip("\n") for text in offered] == found


def _is_words(name: str, text: str) -> bool:
    """What is a message: it has a letter or a digit; in a table, it is no number or formula."""
    is_value = name == "csv" and (formula(text) == "=" or VALUE.fullmatch(text.strip()))
    return not is_value and any(c.isalnum() for c in text)


@each_format
@given(data=st.data())
def test_the_pieces_join_to_the_file(name: str, data: st.DataObject) -> None:
    source = data.draw(any_file(name))
    assert join(parse(FORMATS[name], source).pieces) == source


@each_format
@given(data=st.data())
def test_an_untranslated_file_is_the_file(name: str, data: st.DataObject) -> None:
    source = data.draw(any_file(name))
    assert filled(FORMATS[name], parse(FORMATS[name], source), {}).source == source


@each_format
@given(data=st.data())
def test_translating_letters_and_undoing_it_gives_the_values_back(
    name: str, data: st.DataObject
) -> None:
    source = data.draw(FILES[name])
    page = parse(FORMATS[name], source)
    result = filled(FORMATS[name], page, lettered(name, page))
    before, after = READERS[name](source), READERS[name](result.source)
    assert [(path, text.translate(WITHOUT_ACCENTS)) for path, text in after] == [
        (path, text.translate(WITHOUT_ACCENTS)) for path, text in before
    ]


@each_format
@given(data=st.data())
def test_no_text_moves_a_wall(name: str, data: st.DataObject) -> None:
    form = FORMATS[name]
    page = parse(form, data.draw(any_file(name)))
    result = filled(form, page, data.draw(translations(page)))
    assert form.outline(result.source, EVERY_TEXT).blocks == page.outline.blocks


@each_format
@given(data=st.data())
def test_what_is_published_is_the_translation_to_every_reader(
    name: str, data: st.DataObject
) -> None:
    source = data.draw(FILES[name])
    page = parse(FORMATS[name], source)
    texts = data.draw(translations(page))
    result = filled(FORMATS[name], page, texts)
    if page.findings:
        return
    assert {one.code for one in result.findings} <= {"markup-added", "markup-lost"}
    refused = {(one.msgctxt, one.msgid) for one in result.findings if one.code == "markup-added"}
    keys = {s.name: (s.context, s.text) for s in page.segments if (s.context, s.text) in texts}
    shown = dict(READERS[name](result.source))
    for (path, old), segment in zip(
        [one for one in READERS[name](source) if _is_words(name, one[1])],
        page.segments,
        strict=True,
    ):
        key = keys[segment.name] if name != "csv" else (segment.context, segment.text)
        text = texts[key]
        wanted = old if key in refused or not text.strip() else text
        assert shown[path].strip("\n") == _with_line_feeds(name, wanted).strip("\n")


def _with_line_feeds(name: str, text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if name == "csv" else text


@given(data=st.data())
def test_no_reader_of_yaml_takes_a_translation_for_anything_else(data: st.DataObject) -> None:
    source = b"a: Plain\nb: 'Single'\nc: [In brackets, {d: Words}]\ne: |\n  Block\nf: >-\n  Fold\n"
    page = parse(FORMATS["yaml"], source)
    result = filled(FORMATS["yaml"], page, data.draw(translations(page)))
    old, new = (texts_of_yaml(one, STRICT) for one in (source, result.source))
    assert [path for path, _ in new] == [path for path, _ in old]


@each_format
@given(data=st.data())
def test_a_translation_adds_no_tag_no_address_no_formula(name: str, data: st.DataObject) -> None:
    form = FORMATS[name]
    source = data.draw(FILES[name])
    page = parse(form, source)
    result = filled(form, page, data.draw(translations(page)))
    old, new = (dict(READERS[name](one)) for one in (source, result.source))
    for path, text in new.items():
        had, has = ({m for m in markup(t, 0) if not m.free} for t in (old[path], text))
        assert has <= had
        assert name != "csv" or formula(text) in ("", formula(old[path]))


@given(scraps.filter(lambda text: not set(text) & set("\x85\u2028\u2029")))
def test_scraps_are_read_as_another_reader_reads_them_or_not_at_all(text: str) -> None:
    """Ours may refuse what YAML allows, never read something else than YAML says."""
    document = read(text.encode())
    if document.broken or document.faults or any(leaf.flaw for leaf in document.leaves):
        return
    try:
        theirs = texts_of_yaml(text.encode())
    except Exception:  # noqa: BLE001 - whatever it does not read, and we do
        return
    ours = [(leaf.path, leaf.text) for leaf in document.leaves if leaf.sort == "text"]
    assert [text.strip("\n") for _, text in ours] == [text.strip("\n") for _, text in theirs]
