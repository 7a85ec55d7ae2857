"""Links inside the site stay in the locale; what leads nowhere is found with its line."""

from __future__ import annotations

import pytest

from toolkit.render.links import Links
from toolkit.render.site import build_site

PAGES = {
    "index.md": frozenset({"hours"}),
    "care/index.md": frozenset[str](),
    "care/pain.md": frozenset({"what-is-it", "qué"}),
    "visit.md": frozenset({"before"}),
}
SLUGS = {
    ("care/index.md", "es"): "atencion",
    ("care/pain.md", "es"): "dolor",
    ("visit.md", "es"): "visita",
}
SITE = build_site({"en": "", "es": "/es/"}, PAGES, SLUGS, ["care/a b.png", "form.pdf"])


@pytest.fixture
def links() -> Links:
    return Links(SITE, "care/pain.md", "es", "source/care/pain.md", lambda at: at + 1)


@pytest.mark.parametrize(
    ("url", "way"),
    [
        ("../visit.md", "../../visita/"),
        ("../visit.md#before", "../../visita/#before"),
        ("../visit", "../../visita/"),
        ("/visit.md?a=b", "../../visita/?a=b"),
        ("/", "../../"),
        ("..", "../../"),
        (".", "../"),
        ("index.md", "../"),
        ("pain.md", "./"),
        ("pain.md#what-is-it", "#what-is-it"),
        ("#qu%C3%A9", "#qu%C3%A9"),
        ("#", "#"),
        ("https://example.org/a.md", "https://example.org/a.md"),
        ("//example.org", "//example.org"),
        ("mailto:a@b.co", "mailto:a@b.co"),
        ("tel:+57", "tel:+57"),
    ],
)
def test_a_link_leads_to_the_same_locale(links: Links, url: str, way: str) -> None:
    assert links.href(url, 0) == way
    assert not links.findings


def test_files_are_linked_and_remembered_for_copying(links: Links) -> None:
    assert links.src("a%20b.png", 0) == "../../../care/a%20b.png"
    assert links.href("/form.pdf", 0) == "../../../form.pdf"
    assert links.files == {"care/a b.png": "care/a b.png", "form.pdf": "form.pdf"}


@pytest.mark.parametrize(
    "url", ["gone.md", "../../etc/passwd", "#gone", "../visit.md#gone", "x.png"]
)
def test_a_link_to_nowhere_is_found_and_left_as_it_is(links: Links, url: str) -> None:
    links.href(url, 41)
    (finding,) = links.findings
    assert (finding.code, finding.file, finding.line) == ("broken-link", "source/care/pain.md", 42)
    assert url in finding.message


def test_the_nearest_heading_is_offered(links: Links) -> None:
    links.href("#what-is-itt", 0)
    assert "#what-is-it" in links.findings[0].message


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x"]
)
def test_a_link_that_would_run_as_code_is_left_out(links: Links, url: str) -> None:
    assert links.href(url, 0) == "#"
    assert links.src(url, 0) == "#"
    assert {finding.code for finding in links.findings} == {"unsafe-link"}


def test_an_image_may_stand_in_its_own_address(links: Links) -> None:
    assert links.src("data:image/png;base64,AA==", 0) == "data:image/png;base64,AA=="
