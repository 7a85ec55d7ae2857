"""HTML pages of a site, from pull to a browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Tab
from site_folder import SiteFolder
from test_chromium import ATTRIBUTES, MARKUP, opened, walls

OLD = """<!doctype html>
<html lang="en">
<head><title>Old page</title><meta name="description" content="From the old site"></head>
<body><nav><a href="care/pain.md">Menu</a></nav>
<main><h1>Old page</h1>
<h2>Hours</h2>
<p>See <a href="care/pain.md#what-helps">what helps</a>, <em>or</em> call {phone}.</p>
<p><a href="tel:{phone}" title="Ring us">Call</a> <img src="map.png" alt="The way"></p>
<p>Not yet in Spanish.</p>
</main></body></html>
"""
TEXTS = {
    "Old page": "Página antigua",
    "From the old site": "Del sitio antiguo",
    "Hours": "Horario",
    "old": "antigua",
    'See <a href="care/pain.md#what-helps">what helps</a>, <em>or</em> call {phone}.': (
        'Vea <a href="care/pain.md#what-helps">qué ayuda</a>, <em>o</em> llame al {phone}.'
    ),
}


@pytest.fixture
def old(spanish: SiteFolder) -> SiteFolder:
    spanish.page("old.html", OLD)
    spanish.page("map.png", b"")
    spanish.pull()
    spanish.translate("es", "old", TEXTS)
    return spanish


def test_a_page_goes_into_the_theme_with_its_title_and_its_links_led(old: SiteFolder) -> None:
    ended = old.render()
    assert (ended.code, ended.err) == (0, "")
    page = old.html("es/antigua/index.html")
    assert "<title>Página antigua · Clinic</title>" in page
    assert 'content="Del sitio antiguo"' in page
    assert '<h2 id="hours">Horario</h2>' in page
    assert 'Vea <a href="../atencion/dolor/#what-helps">qué ayuda</a>' in page
    assert 'href="tel:+12035550123" title="Ring us"' in page
    assert 'src="../../map.png"' in page
    assert '<p lang="en">Not yet in Spanish.</p>' in page
    assert "Menu" not in page


def test_its_own_file_says_its_language(old: SiteFolder) -> None:
    assert old.render("--to", "source").code == 0
    page = old.html("es/old.html")
    assert page.startswith('<!doctype html>\n<html lang="es">')
    assert "llame al" in page
    assert "{phone}" not in page


def test_every_attribute_with_an_address_is_led(site: SiteFolder) -> None:
    for name in ("i.png", "b.png", "s.pdf"):
        site.page(f"care/{name}", b"")
    site.page(
        "care/old.html",
        '<form action="pain.md"><button formaction="#x" id="x">Go</button></form>'
        '<form action="/cgi-bin/mail"><button formaction="https://e.co/a">Ask</button></form>'
        '<form action=""><input></form><object data="s.pdf">PDF</object><p data="s.pdf">'
        '<blockquote cite="pain.md">Said</blockquote><video poster="i.png"></video>'
        '<img src="i.png" alt="" longdesc="pain.md#what-helps" srcset="i.png, b.png 2x">',
    )
    ended = site.render()
    assert (ended.code, ended.err) == (0, "")
    page = site.html("es/care/old/index.html")
    for led in (
        'action="../pain/"',
        'formaction="#x"',
        'action="/cgi-bin/mail"',
        'formaction="https://e.co/a"',
        'action=""',
        ' data="../../../care/s.pdf"',
        'p data="s.pdf"',
        'cite="../pain/"',
        'poster="../../../care/i.png"',
        'longdesc="../pain/#what-helps"',
        'srcset="../../../care/i.png, ../../../care/b.png 2x"',
    ):
        assert led in page
    assert (site.root / "public/care/s.pdf").exists()


def test_a_form_that_is_sent_nowhere_is_told(site: SiteFolder) -> None:
    site.page("old.html", '<form action="send.php"><button>Send</button></form>')
    ended = site.render()
    assert ended.code == 1
    assert "send.php" in ended.out


def test_it_moves_and_links_to_it_are_written_anew(old: SiteFolder) -> None:
    old.page("care/index.md", 'See <a href="../old.html">it</a>.\n')
    assert old.run("mv", "old.html", "care/past.html").code == 0
    assert 'href="past.html"' in old.read("source_content/care/index.md")
    assert '<a href="pain.md#what-helps">' in old.read("source_content/care/past.html")
    assert old.entries("es", "care/past")[None, "Hours"].msgstr == ("Horario",)


def test_every_verb_of_the_command_line_takes_it(old: SiteFolder) -> None:
    for command in (["status"], ["verify"], ["override", "es_CO", "old.html"], ["render", "en-XA"]):
        ended = old.run(*command)
        assert (ended.code, ended.err) == (0, ""), command
    assert "Not yet in Spanish" not in old.html("en-xa/old/index.html")


@pytest.mark.parametrize("name", ["hostile.html", "hostile.md"])
def test_a_translation_adds_no_element_attribute_or_address(
    site: SiteFolder, tab: Tab, name: str
) -> None:
    texts = [*MARKUP, *ATTRIBUTES]
    kinds = '<p title="Tip {n}">Words {n}</p>\n<ul><li>Item <b>{n}</b></ul>\n<h2>Head {n}</h2>\n'
    kinds += '<p><img src="i.png" alt="Picture {n}"></p>\n<noscript><p>No {n}</p></noscript>\n'
    blocks = "".join(kinds.replace("{n}", str(n)) for n in range(len(texts)))
    site.page("i.png", b"")
    site.page(name, f"<div>\n{blocks}</div>\n")
    site.pull()
    made = {}
    for n, text in enumerate(texts):
        names = ("Tip {n}", "Words {n}", "Item <b>{n}</b>", "Head {n}", "Picture {n}", "No {n}")
        made |= dict.fromkeys((one.replace("{n}", str(n)) for one in names), text)
    site.translate("es", "hostile", made)
    assert site.render().code == 1
    english = opened(tab, site, "hostile/index.html")
    spanish = opened(tab, site, "es/hostile/index.html")
    assert (spanish["ran"], spanish["asked"]) == (None, [])
    assert set(walls(spanish["skeleton"])) <= set(walls(english["skeleton"]))
    assert not [line for line in spanish["skeleton"] if "evil" in line or "script:" in line]
