"""The finished page: whole, valid, and safe against what it is given."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from toolkit.errors import ConfigError
from toolkit.messages import Words
from toolkit.render.navigation import Phrase
from toolkit.render.pages import PageView, compose, theme, theme_static

VOID = {"meta", "link", "br", "hr", "img", "input"}
ENVIRONMENT = theme({}, "theme")
Viewer = Callable[..., PageView]


class Checked(HTMLParser):
    """Fails where tags do not nest; keeps every tag with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice on <{tag}>"
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def values(self, name: str) -> list[str]:
        return [str(attrs[name]) for _, attrs in self.tags if name in attrs]


def composed(view: PageView, words: Words | None = None) -> str:
    return compose(ENVIRONMENT, view, words or Words()).decode()


@pytest.mark.parametrize("locale", ["en", "es", "ar"])
def test_a_page_is_valid_and_light(view: Viewer, locale: str) -> None:
    html = composed(view(locale, untranslated=2))
    page = Checked(html)
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    for name in ("aria-labelledby", "for"):
        assert set(page.values(name)) <= set(ids)
    anchors = {url[1:] for url in page.values("href") if url.startswith("#")}
    assert anchors <= set(ids)
    assert not page.values("style")
    assert not {"script", "style"} & {tag for tag, _ in page.tags}
    assert not [src for src in page.values("src") if "//" in src]
    assert len(html.encode()) + len(theme_static()["static/style.css"]) < 60_000


def test_a_page_says_its_language_and_direction(view: Viewer) -> None:
    assert '<html lang="ar" dir="rtl">' in composed(view("ar"))


def test_the_theme_speaks_the_language_of_the_page(view: Viewer, spanish: Words) -> None:
    html = composed(view("es", spanish, untranslated=2), spanish)
    assert "Saltar al contenido" in html
    assert "2 pasajes de esta página aún no están traducidos" in html
    assert '<p class="alert-title">Advertencia</p>' in html


def test_a_title_in_another_language_says_so(view: Viewer) -> None:
    title = Phrase("Pain", "en", "ltr")
    html = composed(view("es", title=title, description=title, body="<p>x</p>"))
    assert '<title lang="en">Pain · Clinic</title>' in html
    assert '<h1 lang="en" dir="ltr">Pain</h1>' in html
    assert '<meta name="description" lang="en" content="Pain">' in html


def test_a_page_with_its_own_heading_gets_no_second(view: Viewer) -> None:
    assert composed(view()).count("<h1") == 1


def test_long_pages_list_their_sections(view: Viewer) -> None:
    html = composed(view(body='<h2 id="a" lang="en">A <em>b</em></h2><h2 id="c">C</h2>' * 2))
    assert '<li><a href="#a" lang="en">A b</a></li>' in html
    assert "On this page" not in composed(view(body='<h2 id="a">A</h2>'))


HOSTILE = "\"><script>alert(1)</script>'{{ 7*7 }}{% x %}"


def test_what_breaks_out_of_its_place_is_escaped_there(view: Viewer) -> None:
    phrase = Phrase(HOSTILE, HOSTILE)
    html = composed(view(title=phrase, description=phrase, site_name=HOSTILE))
    assert "<script" not in html
    assert "{{ 7*7 }}" in html
    Checked(html)


# ── a site's own theme ───────────────────────────────────────────────────────────────────────


def test_a_site_replaces_a_template_and_may_build_on_it(view: Viewer) -> None:
    own = '{% extends "default/page.html" %}{% block disclaimer %}<p>Mine</p>{% endblock %}'
    html = compose(theme({"page.html": own}, "theme"), view(), Words()).decode()
    assert "<p>Mine</p>" in html
    assert '<main id="main:"' in html


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("\n{% if %}", r"mine/page\.html:2: Expected an expression"),
        ("\n\n{{ nobody }}", r"mine/page\.html:3: 'nobody' is undefined"),
        ("{{ view.nothing }}", r"mine/page\.html:1: .*nothing"),
        ("{{ view.lang.__class__.__mro__ }}", r"mine/page\.html:1: .*unsafe"),
        ("{{ 1 / 0 }}", r"mine/page\.html:1: division by zero"),
        ('\n{% include "gone.html" %}', r"mine/page\.html:2: no template “gone\.html”"),
    ],
)
def test_a_template_at_fault_is_named_with_its_line(view: Viewer, template: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        compose(theme({"page.html": template}, "mine"), view(), Words())
    assert re.match(said, str(caught.value))
