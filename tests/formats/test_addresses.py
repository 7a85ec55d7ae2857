"""Addresses are written anew where they stand, and no other byte changes."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import assume, given
from laws import DEFAULTS, MARKDOWN, html
from strategies import pages, scraps

from toolkit.errors import SourceError


def rewritten(page: str, old: str = "a.md", new: str = "b/c.md") -> str:
    def step(url: str, _at: int) -> str:
        return new + url.removeprefix(old) if url.startswith(old) else url

    return MARKDOWN.with_addresses(page.encode(), DEFAULTS, step).decode()


@pytest.mark.parametrize(
    "page",
    [
        "See [it](%), [*so* \\]](%), [`](`](%) and [](%).\n",
        "[two\nlines]( % 'a.md') > [c](<%>) \\[no](a.md\n",
        "> [quoted\n> words](\n> % 'its title')\n",
        "![a picture](%) and [![both](%)](%)\n",
        "[ref] [ref][] [x][ref] ![y][REF]\n\n[ref]: % 'a.md'\n[other]:\n  <%>\n",
        "> [\\]x]: %\n\n- [i](%)\n  1. [j](%)\n",
        "| a | b |\n|---|---|\n| [x](%) | `a\\|b` [y](%) |\n",
        "[^1]: note [z](%)\n\n# [h](%) {#own}\n\nTerm [t](%)\n: [d](%)\n",
        "<div class=box>\n<a\n  title='href=a.md'\n  href=\"%\">x</a><img SRC='%'/>\n</div>\n",
        "in <a href=% class=x>line</a>, <A HREF = '%'>too</A>\n",
        "---\ntitle: '[x](a.md)'\n---\n[x](%)\r\n\r[y](%)\r",
    ],
)
def test_where_addresses_stand(page: str) -> None:
    assert rewritten(page.replace("%", "a.md")) == page.replace("%", "b/c.md")


@pytest.mark.parametrize(
    "page",
    [
        "`[x](a.md)` and\n\n    [x](a.md)\n\n```\n[x](a.md)\n```\n",
        "a.md <a.md> <https://e.co/a.md> \\[x](a.md) [x]\\(a.md)\n",
        "<p title='a.md'>href=\"a.md\"</p>\n",
        "<!-- [x](a.md) -->\n",
        '<a data-href="a.md" xhref="a.md">x</a>\n',
    ],
)
def test_what_is_no_address_stays(page: str) -> None:
    assert rewritten(page) == page


@pytest.mark.parametrize(
    ("page", "done"),
    [
        ("[x](a.md#h)", "[x](b/c.md#h)"),
        ("[x](a.md?q=1&amp;r#h 't')", "[x](b/c.md?q=1\\&r#h 't')"),
        ("[x](a.md#\\(so\\))", "[x](b/c.md#\\(so\\))"),
        ("[x](a.md#(so))", "[x](b/c.md#(so))"),
        ('<a href="a.md?q=1&amp;r">x</a>', '<a href="b/c.md?q=1&amp;r">x</a>'),
        ("[x](<a.md#two words>)", "[x](<b/c.md#two words>)"),
    ],
)
def test_what_follows_the_path_is_kept(page: str, done: str) -> None:
    assert rewritten(page) == done


@given(pages | scraps)
def test_the_page_is_the_same_but_for_its_addresses(source: bytes) -> None:
    seen: dict[str, str] = {}

    def step(url: str, _at: int) -> str:
        return seen.setdefault(url, f"moved/{len(seen)}.md")

    assume(b"\0" not in source)
    done = MARKDOWN.with_addresses(source, DEFAULTS, step)
    back = {new: old for old, new in seen.items()}
    again = MARKDOWN.with_addresses(done, DEFAULTS, lambda url, _at: back.get(url, url))
    assert html(again) == html(source)


@pytest.mark.parametrize("new", ["b c.md", "b).md", "b\n\nc.md"])
def test_what_would_be_no_address_there_is_refused(new: str) -> None:
    with pytest.raises(SourceError, match="its links cannot be written anew"):
        rewritten("[x](a.md)\n", new=new)


@given(pages | scraps)
def test_a_page_whose_addresses_stay_is_not_touched(source: bytes) -> None:
    assert MARKDOWN.with_addresses(source, DEFAULTS, lambda url, _at: url) == source


@pytest.mark.parametrize("part", ["[](a", '<a "', "[x](", "[[x](a)", "<a href=a ", "(" * 9])
def test_time_grows_with_the_page_and_not_with_its_square(part: str) -> None:
    assert any(growth(part) < 12 for _ in range(5))  # a busy machine slows some of them


def growth(part: str) -> float:
    """How many times longer a page takes that is four times as long."""
    times = []
    for size in (4_000, 16_000):
        page = (part * size).encode()
        began = process_time()
        MARKDOWN.with_addresses(page, DEFAULTS, lambda url, _at: url)
        times.append(process_time() - began)
    return times[1] / max(times[0], 0.001)
