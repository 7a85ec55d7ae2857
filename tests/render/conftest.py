"""A small site to dress: one page that holds everything, in three locales."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from toolkit.formats.markdown.events import events
from toolkit.formats.markdown.headings import headings
from toolkit.formats.markdown.html import Dress, Labels, write
from toolkit.messages import Words
from toolkit.project import Locale
from toolkit.render.navigation import Navigator, Phrase
from toolkit.render.pages import PageView
from toolkit.render.site import build_site
from toolkit.render.words import said

THEME = Path(__file__).parents[2] / "toolkit" / "render" / "theme"
LOCALES = {
    "en": Locale("en", None, "", "https://example.org", "English", "ltr"),
    "es": Locale("es", "en", "/es/", "https://example.org", "español", "ltr"),
    "ar": Locale("ar", "en", "/ar/", "", "العربية", "rtl"),
}
PAGES = ["index.md", "care/index.md", "care/pain.md"]
SLUGS = {("care/index.md", "es"): "atencion", ("care/pain.md", "es"): "dolor"}
Viewer = Callable[..., PageView]


@pytest.fixture(scope="session")
def spanish() -> Words:
    catalog = polib.pofile(str(THEME / "locales" / "es" / "LC_MESSAGES" / "theme.po"))
    texts = {e.msgid: (e.msgstr, *e.msgstr_plural.values()) for e in catalog}
    return Words("es", {key: tuple(filter(None, texts[key])) for key in texts}, lambda n: n != 1)


@pytest.fixture(scope="session")
def navigator() -> Navigator:
    site = build_site(
        {tag: locale.prefix for tag, locale in LOCALES.items()},
        dict.fromkeys(PAGES, frozenset()),
        SLUGS,
    )
    return Navigator(
        site,
        LOCALES,
        title=lambda page, locale: Phrase(page, "" if locale == "en" else "en"),
        menu=lambda locale: [("index.md", Phrase("Start")), ("care/index.md", None)],
        translated=frozenset(site.urls) - {("care/pain.md", "ar")},
    )


@pytest.fixture(scope="session")
def view(navigator: Navigator) -> Viewer:
    """The page that holds everything, with whatever a test changes."""
    text = (Path(__file__).parents[1] / "cases" / "theme" / "everything.md").read_text()

    def make(locale: str = "en", words: Words | None = None, **changes: object) -> PageView:
        ranged = events(text)
        ids = [heading.id for heading in headings(ranged)]
        labels = Labels(**said(words or Words()))
        given: dict[str, object] = {
            "page": "care/pain.md",
            "lang": locale,
            "dir": LOCALES[locale].direction,
            "title": Phrase("Pain"),
            "description": Phrase("About pain"),
            "body": write(ranged, text.encode(), Dress(rich=True, heading_ids=ids, labels=labels)),
            "ways": navigator.ways("care/pain.md", locale),
            "site_name": "Clinic",
        }
        return PageView(**(given | changes))  # type: ignore[arg-type]

    return make
