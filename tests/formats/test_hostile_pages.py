"""Pages and translations made to harm: front matter attacks, blow-ups, words that are code."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import process_time

import pytest
import yaml
from hypothesis import given
from laws import DEFAULTS, MARKDOWN, filled, html, lettered, mapped, parse, tags
from strategies import hostile
from work import calls

from toolkit.model import join

PLACES = b"""---
title: A title
description: "Quoted"
---
# Head

Words with [a link](x.md).

> quote

- item

| A | B |
|---|---|
| c | d |

Term
: means

![alt](x.png "title")

Text[^1] and [ref].

[^1]: note

[ref]: /u "ref title"
"""


# ── front matter ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("front", "line", "said"),
    [
        ("---\ntitle: x\n\nBody.\n", 1, "never closed"),
        ("\ufeff---\ntitle: x\n", 1, "never closed"),
        ("---\nbase: &b x\ntitle: *b\n---\n", 3, "an alias"),
        ("---\ntitle: !!python/object/apply:os.system [id]\n---\n", 2, "a tag"),
        ("---\nother: !!python/object/apply:os.system [id]\n---\n", 2, "a tag"),
        ("---\n<<: *b\ntitle: x\n---\n", 2, "merge keys"),
        ("---\ntitle: " + "[" * 20_000 + "\n---\n", 2, "a list"),
        ("---\ntitle: x\ntitle: y\n---\n", 3, "given twice"),
        ('---\ntitle: "open\n---\n', 2, "never closed"),
    ],
)
def test_front_matter_that_could_mean_something_else(front: str, line: int, said: str) -> None:
    page = parse(front.encode())
    (finding,) = [one for one in page.findings if said in one.message]
    assert (finding.file, finding.line) == ("page.md", line)
    assert not [segment for segment in page.segments if segment.name == ""]  # none in the body


@given(hostile)
def test_a_value_is_the_same_string_to_another_reader(text: str) -> None:
    for syntax in ("Plain", '"Quoted"', "'Single'"):
        page = parse(f"---\ntitle: {syntax}\n---\n".encode())
        result = filled(page, mapped(page, lambda _: text)).source
        front = result.decode().split("---\n", 1)[1].rsplit("---\n", 1)[0]
        if text.strip():
            own = MARKDOWN.parse(result, "page.md", DEFAULTS).meta["title"]
            assert yaml.safe_load(front) == {"title": own}


# ── blow-ups ─────────────────────────────────────────────────────────────────────────────────

PROFILE = os.environ.get("L10N_PROFILE", "short")
BLOW_UPS: dict[str, Callable[[int], bytes]] = {
    "quotations in quotations": lambda n: b">" * 20 * n + b" x\n",
    "lists in lists": lambda n: b"- " * 20 * n + b"x\n",
    "divisions": lambda n: b"<div>" * 20 * n + b"\n\nx\n",
    "tags without an end": lambda n: b"x " + b"<a " * 12 * n,
    "brackets": lambda n: b"[" * 20 * n + b"x\n",
    "a wide table": lambda n: b"|a" * 2 * n + b"|\n" + b"|-" * 2 * n + b"|\n" + b"|b" * 2 * n,
    "a long table": lambda n: b"|a|b|\n|-|-|\n" + b"|c|d|\n" * 2 * n,
    "descriptions in descriptions": lambda n: b"![" * n + b"x" + b"](i.png)" * n,
    "images": lambda n: b'![a](b.png "c") ' * n,
    "tags left open": lambda n: b"x " + b"<b>" * n + b"</i>" * n,
    "spaces": lambda n: b"x" + b" " * 20 * n + b"x\n",
    "template marks left open": lambda n: b"x " + b"{% a " * 20 * n + b"\n",
    "references": lambda n: b"[x]: /u\n" * n + b"\n" + b"[x] " * n,
    "keys": lambda n: b"---\n" + b"title: x\n" * n + b"---\n",
    "quotes and backslashes": lambda n: b'---\ntitle: "' + b"\\" * 20 * n + b"\n---\n",
}


def seconds(source: bytes) -> float:
    began = process_time()
    page = parse(source)
    filled(page, lettered(page, str.swapcase))
    return process_time() - began


@pytest.mark.parametrize("name", BLOW_UPS)
def test_twice_as_much_takes_less_than_three_times_the_calls(name: str) -> None:
    once, twice = (calls(seconds, BLOW_UPS[name](size)) for size in (60, 120))
    assert twice < 3 * once


def growth(make: Callable[[int], bytes]) -> float:
    """How many times as long eight times as much takes: 8 where linear, 64 where quadratic."""
    size = 250 if PROFILE == "soak" else 60
    once, eightfold = make(size), make(8 * size)
    return seconds(eightfold) / max(min(seconds(once) for _ in range(3)), 0.005)


@pytest.mark.parametrize("name", BLOW_UPS)
def test_time_grows_with_the_page_and_not_with_its_square(name: str) -> None:
    assert any(growth(BLOW_UPS[name]) < 24 for _ in range(5))  # a busy machine slows some of them


# ── words that try to be code ────────────────────────────────────────────────────────────────

ATTACKS = [
    "<script>alert(1)</script>", "a <img src=x onerror=alert(1)>", "<b onclick=x()>a</b>",
    "[a](javascript:alert(1))", "[a](JaVaScRiPt&#58;alert(1))", "<javascript:alert(1)>",
    "[a](data:text/html,<script>)", "![a](https://evil.example/x.png)", "<svg/onload=alert(1)>",
    "a <math><mtext></math>", "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
    "<style>*{}</style>", "a <iframe srcdoc=x>", "<https://evil.example>", "a <template>",
    "\"><script>x</script>", "\x0b<script>x</script>", "&lt;script&gt;", "<!-- --!><script>x",
    "<a href=\"x.md\" onmouseover=x>a</a>", "[ref]: javascript:x", "[a][evil]\n\n[evil]: //e.co",
]  # fmt: skip


@pytest.mark.parametrize(
    "page", ["- [x] \\\n  ---\n", "> 1. [ ]\t\\\r\n>    ===\r\n", "- a\n  {#b}\n  ===\n"]
)
def test_headings_on_which_the_parser_panics_are_read(page: str) -> None:
    assert join(parse(page.encode()).pieces) == page.encode()


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_adds_nothing_in_any_place(attack: str) -> None:
    page = parse(PLACES)
    result = filled(page, mapped(page, lambda _: attack))
    assert tags(html(result.source)) <= tags(html(PLACES))
    assert MARKDOWN.outline(result.source, DEFAULTS).blocks == page.outline.blocks
    kept = {one.segment.text for one in result.placed if one.locale == "en"}
    assert kept == {one.msgid for one in result.findings if one.code == "markup-added"}


@pytest.mark.parametrize(
    "text", ["{p.__init__.__globals__}", "%(n)999999999s", "{{7*7}}", "{% x %}"]
)
def test_what_other_tools_evaluate_is_text(text: str) -> None:
    page = parse(PLACES)
    result = filled(page, mapped(page, lambda _: text))
    assert all(one.locale == "es" for one in result.placed)
    body = result.source.split(b"---\n", 2)[2]
    assert not any(mark in body for mark in (b"{{", b"{%"))
