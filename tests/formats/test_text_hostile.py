"""Plain text that is hostile, broken, empty, or not for readers."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from test_text_laws import OPTIONS, TEXT, filled, html, parse
from text_strategies import hostile

from toolkit.errors import SourceError
from toolkit.formats import format_of, is_page
from toolkit.formats.dress import Dress, Mark
from toolkit.formats.text import read
from toolkit.model import FormatOptions, join

BLOW_UPS: dict[str, Callable[[int], str]] = {
    "a long line": lambda n: "word " * 20 * n,
    "spaces": lambda n: "x" + " " * 20 * n + "x\n",
    "columns": lambda n: ("x\t" * n + "\n") * 2,
    "a long table": lambda n: "a   b\n" * n,
    "quotations": lambda n: ">" * 20 * n + " x\n",
    "marks": lambda n: "x" + " \u2060" * 20 * n + "x\n",
    "titles": lambda n: "Title\n\n" * n,
    "titles above texts": lambda n: "Title\nIt is a text.\n" * n,
    "questions": lambda n: "What?\n" * n,
    "bullets": lambda n: "• x\n" * n,
    "bullets alone": lambda n: "•\n" * n,
    "markers of every kind": lambda n: "• a\n- b\n1. c\na) d\n" * n,
    "wrapped lines": lambda n: ("word " * 14 + "\n") * n,
    "rules": lambda n: "-----\n" * n,
    "addresses of mail": lambda n: "a.b@" * 10 * n,
    "an address and brackets": lambda n: "https://e.co/" + ")" * 20 * n,
    "quotes": lambda n: '"' * 20 * n,
    "template marks": lambda n: "{% a " * 10 * n,
}


def work(source: bytes) -> None:
    page = parse(source)
    filled(page, {(s.context, s.text): "- 1. no" for s in page.segments})
    html(source)
    TEXT.census(page, source, OPTIONS)


def calls(source: bytes) -> int:
    """How many calls the work takes: a count that no busy machine changes."""
    count = 0

    def watch(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work(source)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", BLOW_UPS)
def test_twice_as_much_takes_less_than_three_times_the_calls(name: str) -> None:
    once, twice = (calls(BLOW_UPS[name](size).encode()) for size in (60, 120))
    assert twice < 3 * once


def test_lists_in_lists_in_lists() -> None:
    deep = "".join(f"{' ' * 2 * at}- x\n" for at in range(300)).encode()
    assert max(block.depth for block in read(deep)) == 300
    assert html(deep).count("<ul>") == html(deep).count("</ul>") == 300


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("Hi\n\nIt’s good".encode("cp1252"), 3, "WINDOWS-1252"),
        ("a\r\nñandú".encode("latin-1") + b"\x81", 2, "ISO-8859-1"),
        ("Hello".encode("utf-16"), 1, "UTF-16"),
    ],
)
def test_what_is_not_utf_8_is_named_with_the_way_out(source: bytes, line: int, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        TEXT.parse(source, "visit/old page.txt", FormatOptions())
    assert (caught.value.file, caught.value.line) == ("visit/old page.txt", line)
    assert caught.value.message == f"the text is not UTF-8, but probably {said}"
    way_out = f"iconv -f {said} -t UTF-8 'visit/old page.txt' > 'visit/old page-utf8.txt'"
    assert caught.value.hint == way_out


@pytest.mark.parametrize("source", [b"", b"\n", b"\xef\xbb\xbf", b" \t\r\n\f", "\u2060".encode()])
def test_a_page_that_says_nothing(source: bytes) -> None:
    page = parse(source)
    assert not page.segments
    assert join(page.pieces) == source == filled(page, {}).source


def test_a_zero_byte_is_told_with_its_line() -> None:
    (finding,) = parse(b"One.\n\nTwo\0 words.\n").findings
    assert (finding.code, finding.line) == ("control-character", 3)


@pytest.mark.parametrize(
    "name", ["robots.txt", "humans.txt", "ads.txt", "security.txt", "llms.txt", "Robots.TXT"]
)
def test_what_a_site_says_to_machines_is_no_page(name: str) -> None:
    assert not is_page(name)
    assert is_page(f"visit/{name}")


def test_a_text_file_is_a_page() -> None:
    assert is_page("visit/care.txt")
    assert format_of("visit/care.txt").name == "text"


@given(hostile)
def test_an_attack_adds_nothing_in_any_place(text: str) -> None:
    source = b"Title\n\nA text is here.\n\n- item\n\na\tb\nc\td\n\nTel.: {clinic_phone}\nMore\n"
    page = parse(source)
    done = filled(page, {(s.context, s.text): text for s in page.segments})
    assert html(done.source).count("<") == html(source).count("<")
    assert "<script" not in html(done.source)


def test_values_with_marks_where_they_would_make_another_page_of_it() -> None:
    source = b"Call {clinic_phone}\n\nWe are here for you. See https://e.co/{clinic_phone}.\n"
    done = TEXT.with_values(source, OPTIONS, lambda *_: "us. Now", lambda *_: "1")
    assert TEXT.outline(done, OPTIONS).blocks == TEXT.outline(source, OPTIONS).blocks
    assert done.decode().replace("\u2060", "") == (
        "Call us. Now\n\nWe are here for you. See https://e.co/1.\n"
    )


def test_what_is_shown_in_another_language_is_marked() -> None:
    source = b"Title\n\nA text is here.\n\n- item\n  - inner\n\nOne\nTwo\n"
    page, at, marks = parse(source), 0, []
    for piece in page.pieces:
        if piece in page.segments:
            marks.append(Mark(at, at + len(piece.raw), (("lang", "en"),)))
        at += len(piece.raw)
    shown = TEXT.html(source, OPTIONS, Dress(marks=marks, heading_ids=page.anchors))
    assert shown == Path(__file__).with_name("text_marked.html").read_text(encoding="utf-8")
