"""What stands around a page: relative ways inside, absolute ones for search engines."""

from __future__ import annotations

from toolkit.render.navigation import Navigator, Phrase


def test_ways_are_relative_and_stay_in_the_locale(navigator: Navigator) -> None:
    ways = navigator.ways("care/pain.md", "es")
    assert (ways.root, ways.home) == ("../../../", "../../")
    assert [way.url for way in ways.menu] == ["../../", "../"]
    assert [way.url for way in ways.trail] == ["../../", "../"]


def test_the_menu_knows_where_the_reader_is(navigator: Navigator) -> None:
    assert [way.current for way in navigator.ways("care/pain.md", "en").menu] == ["", "true"]
    assert [way.current for way in navigator.ways("index.md", "en").menu] == ["page", ""]
    assert not any(way.current for way in navigator.ways("care/pain.md", "en").trail)


def test_a_label_goes_before_a_title(navigator: Navigator) -> None:
    labels = [way.label for way in navigator.ways("index.md", "es").menu]
    assert labels == [Phrase("Start"), Phrase("care/index.md", "en")]


def test_the_switcher_leads_to_the_same_page_in_each_language(navigator: Navigator) -> None:
    languages = navigator.ways("care/pain.md", "es").languages
    assert [(one.name, one.lang, one.dir, one.url, one.current) for one in languages] == [
        ("English", "en", "ltr", "../../../care/pain/", False),
        ("español", "es", "ltr", "./", True),
        ("العربية", "ar", "rtl", "../../../ar/care/pain/", False),
    ]


def test_search_engines_are_told_of_translations_only(navigator: Navigator) -> None:
    ways = navigator.ways("care/pain.md", "es")
    assert ways.canonical == "https://example.org/es/atencion/dolor/"
    assert [(one.hreflang, one.url) for one in ways.alternates] == [
        ("en", "https://example.org/care/pain/"),
        ("es", "https://example.org/es/atencion/dolor/"),
        ("x-default", "https://example.org/care/pain/"),
    ]
    assert not navigator.ways("care/pain.md", "ar").alternates


def test_without_a_base_url_nothing_is_absolute(navigator: Navigator) -> None:
    ways = navigator.ways("index.md", "ar")
    assert ways.canonical == ""
    assert ("ar", "./") in [(one.hreflang, one.url) for one in ways.alternates]
