"""The HTML writer: pyromark's bytes when plain, a reader's page when rich."""

from __future__ import annotations

import re

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.formats.markdown.events import MATH, OPTIONS, events
from toolkit.formats.markdown.headings import headings, html_ids, slugify
from toolkit.formats.markdown.html import Dress, Labels, Mark, write
from toolkit.formats.markdown.structure import structure

FRAGMENTS = [
    "# Head {#own .c k=v}", "Setext\n===", "text ", "*em*", "**strong**", "~~gone~~", "`co<de`",
    "[link](a&b 'ti\"t')", "[ref]", "[ref][]", "![alt *x*](i.png \"t'\")", "<https://e.co/?a=1&b>",
    "<a@b.co>", "<b>raw</b>", "<div>\nblock\n</div>", "<!-- l10n: note hi -->", "> quote",
    "> [!NOTE]\n> said", "- item", "- [x] task", "1. one", "7) seven", "term\n: means", "    code",
    "| a | b |\n|:-|-:|\n| 1 | \\| |", "```py\nx < 1\n```", "***", "hard  \nbreak", "soft\nbreak",
    "note[^1]", "[^1]: the note", "[ref]: /url 'title'", "&amp; \\* &nbsp;", "$x_1$ US$350 $$y$$",
    "“Ñandú” {value} {{value}}", "\n", "\n\n", "  ", "\t", "",
]  # fmt: skip
markdown = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=12).flatmap(
    lambda parts: st.sampled_from(["\n\n", "\n", " ", "\n  ", "\n> ", "\n- "]).map(
        lambda glue: glue.join(parts)
    )
)


def rich(text: str, /, **dress: object) -> str:
    return write(events(text), text.encode(), Dress(rich=True, **dress))  # type: ignore[arg-type]


@given(markdown, st.sampled_from([OPTIONS, OPTIONS | MATH]))
def test_a_plain_page_is_what_pyromark_writes(text: str, options: pyromark.Options) -> None:
    ranged = list(pyromark.events_with_range(text, options=options))
    assert write(ranged, text.encode()) == pyromark.html(text, options=options)


@given(markdown)
def test_a_rich_page_shows_the_same_words(text: str) -> None:
    plain = pyromark.html(text, options=OPTIONS).replace("\0", "\ufffd")  # CommonMark 2.3
    shown = [re.sub(r"<[^>]*>|\s|[↩︎]", "", html) for html in (plain, rich(text))]
    if not re.search(r"\[\^|\[!|<!--", text):  # notes move, alerts gain a title, directives go
        assert shown[0] == shown[1]


@given(markdown)
def test_marks_taken_away_leave_the_page(text: str) -> None:
    source = text.encode()
    runs = structure(events(text), source).runs
    marks = [Mark(run.start, run.end, (("data-mark", "1"),)) for run in runs]
    html = write(events(text), source, Dress(marks=marks))
    assert html.count(" data-mark=") == len(runs)
    assert write(events(text), source) == without_marks(html)


def without_marks(html: str) -> str:
    spans = re.sub(r'<span data-mark="1">(.*?)</span>', r"\1", html, flags=re.DOTALL)
    return spans.replace(' data-mark="1"', "")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("# Hi *you*", "Hi *you*", '<h1 lang="en">Hi <em>you</em></h1>'),
        ("\\*not\\* em [foo][]", "\\*not\\* em [foo][]", '<p lang="en">*not* em [foo][]</p>'),
        ("> a\n> b", "a\n> b", '<p lang="en">a\nb</p>'),
        ("- \\* a\n  - b", "\\* a", '<li><span lang="en">* a</span>\n<ul>'),
        ("- a\n  - b", "b", '<li><span lang="en">b</span></li>'),
        ("- [x] a", "a", '</span> <span lang="en">a</span></li>'),
        ("t\n: d", "d", '<dd><span lang="en">d</span></dd>'),
        ("t\n: d", "t", '<dt lang="en">t</dt>'),
        ("|a|b|\n|-|-|\n|c|d|", "b", '<th scope="col" lang="en">b</th>'),
        ("|a|b|\n|-|-|\n|c|d|", "c", '<td data-label="a" lang="en">c</td>'),
        ("![pain](i.png)", "pain", 'alt="pain" loading="lazy" lang="en" />'),
        ("## Hi {lang=fr}", "Hi", '<h2 lang="en">Hi</h2>'),
    ],
)
def test_a_mark_stands_on_its_own_block_or_on_a_span(text: str, words: str, expected: str) -> None:
    start = text.rindex(words)
    mark = Mark(start, start + len(words), (("lang", "en"),))
    assert expected in rich(text, marks=[mark])


def test_a_mark_that_no_block_bears_does_not_stop_the_others() -> None:
    text = "[a]: /b 'title'\n\nwords"
    marks = [Mark(9, 14, (("lang", "en"),)), Mark(17, 22, (("lang", "en"),))]
    assert rich(text, marks=marks) == '<p lang="en">words</p>\n'


def test_text_is_offered_whole_and_code_never() -> None:
    seen: list[str] = []

    def offered(text: str, _at: int) -> str:
        seen.append(text)
        return text

    text = "call {clinic_phone} &amp; `{clinic_phone}` ![{clinic_phone}](i)\n\n    {clinic_phone}"
    rich(text, text=offered, attribute=offered)
    assert seen == ["call {clinic_phone} & ", " ", "{clinic_phone}"]


def test_links_and_images_are_offered_with_their_place() -> None:
    seen: list[tuple[str, int]] = []
    dress = {key: lambda url, at: seen.append((url, at)) or "x" for key in ("href", "src")}
    html = rich("ñ [a](b.md) ![c](d.png) <e@f.co>", **dress)
    assert seen == [("b.md", 3), ("d.png", 13), ("mailto:e@f.co", 25)]
    assert html.count('"x"') == 3


def test_headings_keep_the_ids_of_their_source() -> None:
    assert '<h2 id="pain">Dolor</h2>' in rich("## Dolor", heading_ids=["pain"])
    assert '<h2 id="own">Dolor</h2>' in rich("## Dolor {#own}", heading_ids=["pain"])


def test_footnotes_gather_at_the_end_with_ways_back() -> None:
    html = rich("a[^x] b[^x]\n\n[^x]: note\n\nlast", labels=Labels(back="Volver a {n}"))
    assert html.index("last") < html.index('<li id="fn:1"><p>note <a href="#fnref:1"')
    assert html.count('aria-label="Volver a 1"') == 2
    assert len(set(re.findall(r'id="([^"]+)"', html))) == 3


def test_alerts_speak_the_language_of_the_page() -> None:
    html = rich("> [!WARNING]\n> Llame.", labels=Labels(warning="Advertencia"))
    assert '<div class="alert alert-warning" role="note">' in html
    assert '<p class="alert-title">Advertencia</p>\n<p>Llame.</p>' in html


def test_an_empty_cell_heads_no_column() -> None:
    html = rich("| | a |\n|-|:-:|\n| b | c |")
    assert '<td></td><th scope="col" class="align-center">a</th>' in html
    assert "style=" not in html


def test_cells_carry_the_heading_of_their_column_for_narrow_pages() -> None:
    html = rich('| *a* "b" | |\n|-|-|\n| c | d |')
    assert '<td data-label="a &quot;b&quot;">c</td><td>d</td>' in html


def test_directives_are_left_out_and_other_comments_stay() -> None:
    text = "<!-- l10n: note\nlong -->\n\na <!-- l10n: max 9 --> b\n\n<!-- kept -->"
    assert rich(text) == "<p>a  b</p>\n<!-- kept -->"


def test_directives_without_an_end_take_linear_time() -> None:
    text = "<!-- l10n: " * 50_000
    assert rich(text) == text


@given(st.lists(st.text(max_size=12), max_size=12))
def test_slugs_never_repeat(texts: list[str]) -> None:
    taken: dict[str, int] = {}
    slugs = [slugify(text, taken) for text in texts]
    assert len(set(slugs)) == len(texts)


def test_ids_are_made_as_github_makes_them() -> None:
    found = headings(events("# ¿Qué es `aura`?\n\n## A & B\n\n## A & B\n\n## C {#a--b}"))
    assert [heading.id for heading in found] == ["qué-es-aura", "a--b-1", "a--b-2", "a--b"]


def test_ids_of_an_authors_own_html_are_known() -> None:
    text = 'a <a id="in"></a> `<a id="no">`\n\n<div class="x" ID=out>\n<p id=\'too\'>\n</div>\n'
    assert html_ids(events(text)) == {"in", "out", "too"}


def test_ids_are_looked_for_in_linear_time() -> None:
    assert not html_ids(events("<div>\n" + "<a " * 20_000))
