"""The theme as a reader meets it: in a real browser, on a small screen, by day and by night."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from toolkit.messages import Words
from toolkit.render.navigation import Phrase
from toolkit.render.pages import (
    PageView,
    RedirectView,
    compose,
    compose_redirect,
    theme,
    theme_static,
)

SMALL_TARGETS = """() => [...document.querySelectorAll("nav a, .brand, .skip, .footnotes a")]
  .map(a => [a.textContent.trim(), a.getBoundingClientRect()])
  .filter(([_, box]) => box.height && (box.height < 24 || box.width < 24))
  .map(([text]) => text)"""
# WCAG 2.2, 1.4.3: the contrast of every text with the nearest background behind it.
FAINT = """() => {
  const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = e => { for (; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3]) return c; } };
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return [...document.querySelectorAll("body *")]
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(e => [e.textContent.trim(),
               contrast(light(parse(getComputedStyle(e).color)), light(behind(e)))])
    .filter(([_, ratio]) => ratio < 4.5).map(([text, ratio]) => `${text}: ${ratio}`);
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, view: Callable[..., PageView]) -> Path:
    root = tmp_path_factory.mktemp("site")
    (root / "static").mkdir()
    for name, content in theme_static().items():
        (root / name).write_bytes(content)
    for locale in ("en", "ar"):
        place = root / locale / "care" / "pain"
        place.mkdir(parents=True)
        html = compose(theme({}, "theme"), view(locale, untranslated=2), Words())
        (place / "index.html").write_bytes(re.sub(rb'"[./]*/static/', b'"../../../static/', html))
    moved = RedirectView("en", "ltr", Phrase("Pain " * 20, "ar", "rtl"), "../care/pain/", "../../")
    stopped = compose_redirect(theme({}, "theme"), moved, Words()).replace(b"refresh", b"")
    (root / "en" / "old").mkdir()
    (root / "en" / "old" / "index.html").write_bytes(stopped)
    return root


@pytest.mark.parametrize("name", ["en/care/pain", "ar/care/pain", "en/old"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways_and_every_target_is_large(
    tab: Page, site: Path, width: int, name: str
) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto((site / name / "index.html").as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    assert tab.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("name", ["en/care/pain", "en/old"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_is_behind_it(
    tab: Page, site: Path, scheme: str, name: str
) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto((site / name / "index.html").as_uri())
    assert tab.evaluate(FAINT) == []


def test_what_stands_at_an_old_address_looks_like_the_site(tab: Page, site: Path) -> None:
    look = """() => [document.body, document.querySelector("p")].map(e => getComputedStyle(e))
      .map(style => [style.fontFamily, style.backgroundColor, style.color])"""
    tab.goto((site / "en/care/pain/index.html").as_uri())
    whole = tab.evaluate(look)
    tab.goto((site / "en/old/index.html").as_uri())
    assert tab.evaluate(look)[0] == whole[0]
    assert tab.evaluate("document.querySelector('main a').getBoundingClientRect().left") > 8


def test_a_page_asks_nobody_else_for_anything(tab: Page, site: Path) -> None:
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto((site / "en/care/pain/index.html").as_uri())
    assert asked
    assert all(url.startswith(site.as_uri()) for url in asked)


def test_the_keyboard_reaches_the_content_first_and_sees_where_it_is(tab: Page, site: Path) -> None:
    tab.goto((site / "en/care/pain/index.html").as_uri())
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    assert tab.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main:"
