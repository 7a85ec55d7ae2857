"""HTML made to harm: blow-ups, words that are code, places where text is no text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from html_judge import tags
from laws import DEFAULTS, MARKDOWN, filled, html, mapped, parse
from test_hostile_pages import ATTACKS
from test_html_laws import HTML, lettered, put, read
from work import calls

PLACES = b"""<!doctype html><html lang="en"><head><title>A title</title>
<meta name="description" content='A description'><meta property=og:title content=Shared>
<script type="application/ld+json">{"@type": "Clinic", "name": "The clinic"}</script></head><body>
<h1>Head</h1><p title="A tip">Words with <a href="x.html">a link</a>.</p><p><b>Bold</b></p>
<ul><li>item</ul><table><tr><th>A<td>c</table><p><img src=x.png alt=Knee></p>
<textarea>Your words</textarea><input type=submit value='Send'><select><option>One</select>
<svg role=img><title>Picture</title><text>in it</text></svg>
<noscript><p title="No script">Turn it on</p></noscript></body></html>
"""
BLOW_UPS: dict[str, Callable[[int], bytes]] = {
    "tags without an end": lambda n: b"<a " * 40 * n,
    "divisions": lambda n: b"<div>" * 20 * n,
    "divisions with words": lambda n: b"<div>word " * 5 * n,
    "emphasis left open": lambda n: b"<b>x " * 10 * n,
    "ends without beginnings": lambda n: b"x</i>" * 10 * n,
    "pictures in pictures": lambda n: b"<svg>" * 10 * n + b"<text>x",
    "comments left open": lambda n: b"<p>x<!-- " * 10 * n,
    "scripts left open": lambda n: b"<script><!-- <script " * 10 * n,
    "ampersands": lambda n: b"<p>x " + b"&" * 20 * n + b"&amp;lt;" * 5 * n,
    "attributes": lambda n: b"<p " + b"a=b " * 10 * n + b">x",
    "quotes left open": lambda n: b"<p a='" * 10 * n,
    "directives": lambda n: b"<div><!-- l10n: note a --><p>x" * 3 * n,
    "tables in tables": lambda n: b"<table><tr><td>x" * 3 * n,
    "linked data": lambda n: b'<script type="application/ld+json">' + b'{"name":["a",' * 3 * n,
    "images at the ends": lambda n: b"<p>" + b"<br><i></i>" * 5 * n + b"x" + b"<wbr>" * 5 * n,
    "wrapped often": lambda n: b"<p>" + b"<b>" * 5 * n + b"x" + b"</b>" * 5 * n,
    "spaces": lambda n: b"<p>x" + b" " * 40 * n + b"x" + b"&nbsp;" * 10 * n,
    "brackets": lambda n: b"<p>" + b"<" * 40 * n + b"[CDATA[" * n,
}


def in_markdown(source: bytes) -> None:
    filled(page := parse(b"<div>\n" + source + b"\n"), mapped(page, lambda one: one.text.upper()))


def as_page(source: bytes) -> None:
    put(page := read(source), lettered(page))


@pytest.mark.parametrize("work", [as_page, in_markdown])
@pytest.mark.parametrize("name", BLOW_UPS)
def test_twice_as_much_is_less_than_three_times_the_work(
    name: str, work: Callable[[bytes], None]
) -> None:
    once, twice = (calls(work, BLOW_UPS[name](size)) for size in (40, 80))
    assert twice < 3 * once


def test_deep_and_broken_pages_are_read() -> None:
    assert len(read(b"<div>" * 20_000 + b"x").segments) == 1
    assert not read(b"<a " * 12_000).segments


@pytest.mark.parametrize("attack", [*ATTACKS, "</title><script>x</script>", "--><script>x"])
def test_an_attack_adds_nothing_in_any_place(attack: str) -> None:
    page = read(PLACES)
    result = put(page, mapped(page, lambda _: attack))
    assert tags(result.source) <= tags(PLACES)
    assert HTML.outline(result.source, DEFAULTS).blocks == page.outline.blocks
    linked = re.search(rb"ld\+json\">(.*?)</script>", result.source)
    assert linked
    assert set(json.loads(linked[1])) == {"@type", "name"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_adds_nothing_to_html_in_markdown(attack: str) -> None:
    body = PLACES[PLACES.index(b"<h1>") : PLACES.index(b"</body>")]
    source = b"<div>\n" + body + b"</div>\n\n> <p>\n> quoted <em>words</em></p>\n"
    page = parse(source)
    result = filled(page, mapped(page, lambda _: attack))
    assert tags(html(result.source).encode()) <= tags(html(source).encode())
    assert MARKDOWN.outline(result.source, DEFAULTS).blocks == page.outline.blocks


@pytest.mark.parametrize("text", ["{{7*7}}", "{% x %}", "{p.__init__.__globals__}"])
def test_what_other_tools_evaluate_is_text(text: str) -> None:
    page = read(PLACES)
    result = put(page, mapped(page, lambda _: text))
    assert all(one.locale == "es" for one in result.placed)
    assert not any(mark in result.source for mark in (b"{{", b"{%"))


def test_a_quote_or_an_end_tag_in_every_place_is_text() -> None:
    page = read(PLACES)
    result = put(page, mapped(page, lambda _: "a \" ' </p></script></title></textarea> b"))
    assert all(one.locale == "es" for one in result.placed)
    assert tags(result.source) <= tags(PLACES)
