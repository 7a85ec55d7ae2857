"""Addresses of pages: localised, safe on every system, never shared."""

from __future__ import annotations

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import AddressError
from toolkit.render.addresses import check_slug, suggest
from toolkit.render.site import build_site, relative_url

PREFIXES = {"en": "", "es": "/es/"}
NONE: frozenset[str] = frozenset()


def test_an_address_is_prefix_folders_and_page() -> None:
    slugs = {("care/index.md", "es"): "atencion", ("care/pain.md", "es"): "dolor"}
    pages = dict.fromkeys(["index.md", "care/index.md", "care/pain.md", "care/deep/x.md"], NONE)
    site = build_site(PREFIXES, pages, slugs)
    assert [site.urls[page, "es"] for page in pages] == [
        "/es/", "/es/atencion/", "/es/atencion/dolor/", "/es/atencion/deep/x/",
    ]  # fmt: skip
    assert [site.urls[page, "en"] for page in pages][2] == "/care/pain/"
    assert site.output("index.md", "en") == "index.html"
    assert site.output("care/pain.md", "es") == "es/atencion/dolor/index.html"


@pytest.mark.parametrize(
    "slug",
    ["", "..", "../up", "%2e%2e", "a/b", "a\\b", "nul", "con", "com1", "a.", "A", "ñ", "a\0", " a",
     "a\n", "-a", "a-", "x" * 101],
)  # fmt: skip
def test_a_slug_that_climbs_hides_or_cannot_be_written_is_refused(slug: str) -> None:
    with pytest.raises(AddressError, match="cannot be part of an address") as caught:
        check_slug(slug, "care.md", "es")
    assert caught.value.file == "care.md"


@given(st.text())
def test_what_a_file_is_called_becomes_a_slug_or_nothing(name: str) -> None:
    slug = suggest(name)
    assert not slug or check_slug(slug, "page", "en") == slug


@pytest.mark.parametrize(
    ("one", "other"),
    [("Knee.md", "knee.md"), ("acci\u00f3n.md", "accio\u0301n.md"), ("a b.md", "a-b.md"),
     ("es/index.md", "index.md")],
)  # fmt: skip
def test_two_pages_in_one_place_are_refused_by_name_and_others_stand(one: str, other: str) -> None:
    site = build_site(PREFIXES, dict.fromkeys([one, other, "third.md"], NONE), {})
    assert all(one in str(error) and other in str(error) for error in site.refused.values())
    assert site.refused
    assert ("third.md", "es") in site.urls


def test_a_page_may_not_take_the_place_of_a_file() -> None:
    site = build_site(PREFIXES, {"index.md": NONE}, {}, ["index.html"])
    assert [error.file for error in site.refused.values()] == ["index.md"]


def test_a_bad_slug_leaves_one_page_out() -> None:
    pages = dict.fromkeys(["a.md", "b.md"], NONE)
    site = build_site(PREFIXES, pages, {("a.md", "es"): "../../etc"})
    assert sorted(site.urls) == [("a.md", "en"), ("b.md", "en"), ("b.md", "es")]


def test_the_trail_leads_from_home_down() -> None:
    pages = dict.fromkeys(["index.md", "care/index.md", "care/pain.md", "x/y.md"], NONE)
    site = build_site(PREFIXES, pages, {})
    assert site.trail("care/pain.md", "en") == ("index.md", "care/index.md")
    assert site.trail("care/index.md", "en") == ("index.md",)
    assert site.trail("x/y.md", "en") == ("index.md",)
    assert site.trail("index.md", "en") == ()


urls = st.lists(st.sampled_from("abc"), max_size=4).map(lambda parts: "/".join(["", *parts, ""]))


@given(urls, urls)
def test_a_relative_way_leads_where_it_should(start: str, target: str) -> None:
    way = relative_url(start, target)
    assert not way.startswith("/")
    assert posixpath.normpath(posixpath.join(start, way)) == posixpath.normpath(target)
