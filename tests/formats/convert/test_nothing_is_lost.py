"""Every word of a source stands on the page, or in a guess that says it was left out."""

from __future__ import annotations

import html
import re
from collections import Counter

import laws
from hypothesis import given
from hypothesis import strategies as st
from word_files import docx, paragraph, run, table

from toolkit.formats.convert import Draft, convert

MARKS = st.sampled_from(
    [*"*_`[]()<>#+-.!|~&{}:\\$\"'“”", " ", "  ", "\u00a0", "1. ", "- ", "> ", "* "]
)
WORD = st.text("abcdefgh", min_size=1, max_size=6)
PHRASE = st.lists(WORD | MARKS, min_size=1, max_size=8).map("".join).map(str.strip).filter(bool)
LETTERS = frozenset("abcdefgh")
BLOCKS = st.sampled_from(
    ["p", "div", "li", "ul", "ol", "h1", "h2", "h4", "blockquote", "td", "tr", "table", "dl", "dt",
     "dd", "section", "main", "nav", "aside", "footer", "details", "summary", "form", "pre", "span",
     "b", "i", "code", "a href=/x", "a", "figure", "button", "label", "font", "sup", "q", "th"]
)  # fmt: skip


def lost(source: str, draft: Draft) -> Counter[str]:
    """The letters of a source that stand neither on the page nor in what was left out."""
    page = html.unescape(re.sub(r"<[^>]*>", "", laws.html(draft.markdown.encode())))
    left_out = " ".join(one.text for one in draft.guesses)
    return letters(source) - letters(page) - letters(left_out)


def letters(text: str) -> Counter[str]:
    return Counter(char for char in text if char in LETTERS)


def keeps_the_laws(draft: Draft) -> bool:
    raw = draft.markdown.encode()
    page = laws.parse(raw)
    return not page.findings and not laws.hidden(page, raw) and laws.filled(page, {}).source == raw


@given(st.lists(PHRASE | st.just(""), min_size=1, max_size=12))
def test_of_a_mailed_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    if text.strip():
        draft = convert(text.encode(), "mail.txt")
        assert not lost(text, draft)
        assert keeps_the_laws(draft)


@given(
    st.recursive(
        PHRASE, lambda inner: st.tuples(BLOCKS, st.lists(inner, max_size=4)), max_leaves=12
    )
)
def test_of_a_page(tree: object) -> None:
    def said(node: object) -> str:
        if not isinstance(node, tuple):
            return str(node).replace("&", "&amp;").replace("<", "&lt;")
        name, inner = node
        return f"<{name}>{''.join(map(said, inner))}</{name.split()[0]}>"

    def words(node: object) -> list[str]:
        return (
            [str(node)]
            if not isinstance(node, tuple)
            else [w for one in node[1] for w in words(one)]
        )

    draft = convert(f"<html><body>{said(tree)}".encode(), "page.html")
    assert not lost(" ".join(words(tree)), draft)
    assert keeps_the_laws(draft)


PARAGRAPHS = st.builds(
    lambda runs, style, number, level: (
        paragraph(*[run(t, look) for t, look in runs], style=style, number=number, level=level),
        [text for text, _look in runs],
    ),
    st.lists(
        st.tuples(PHRASE, st.sampled_from(["", "b", "i", "b i", "strike", "vanish"])), max_size=4
    ),
    st.sampled_from(["", "", "Title", "H1", "H2", "H3", "Q"]),
    st.sampled_from(["", "", "1", "2"]),
    st.integers(0, 2),
)
TABLES = st.lists(st.tuples(PHRASE, PHRASE), min_size=1, max_size=3).map(
    lambda rows: (table(*rows), [cell for row in rows for cell in row])
)


@given(st.lists(PARAGRAPHS | TABLES, min_size=1, max_size=6))
def test_of_a_document(found: list[tuple[str, list[str]]]) -> None:
    draft = convert(docx(*(body for body, _texts in found)), "file.docx")
    assert not lost(" ".join(text for _body, texts in found for text in texts), draft)
    assert keeps_the_laws(draft)


@given(st.lists(PHRASE | st.just(""), min_size=1, max_size=8))
def test_of_markdown(lines: list[str]) -> None:
    text = "\n".join(lines)
    if text.strip():
        assert convert(text.encode(), "page.md").markdown.endswith(text)
