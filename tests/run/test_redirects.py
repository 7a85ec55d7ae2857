"""No address that was ever published dies: it is remembered, and leads on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_folder import SiteFolder

from toolkit.errors import AddressError
from toolkit.project import find_project
from toolkit.run.catalogs import read_catalogs
from toolkit.run.house import open_house
from toolkit.run.places import addresses, site_index
from toolkit.run.redirects import leading_on, parse_redirects, read_redirects, redirects_file
from toolkit.run.sources import read_sources

FILE = "locales/redirects.csv"
HEAD = "locale,address,page\n"


def remember(site: SiteFolder) -> str:
    """Bring the file up to date with where the pages stand."""
    project = find_project(site.root)
    sources = read_sources(project)
    catalogs = read_catalogs(project, [source.stem for source in sources.pages.values()])
    known = read_redirects(project)
    site.write(FILE, redirects_file(known, addresses(project, sources, catalogs)))
    return str(site.read(FILE))


# ── the file ─────────────────────────────────────────────────────────────────────────────────


def test_each_address_of_a_page_in_each_locale_is_a_row(spanish: SiteFolder) -> None:
    assert remember(spanish) == HEAD + (
        "en,/,index.md\n"
        "en,/care/,care/index.md\n"
        "en,/care/pain/,care/pain.md\n"
        "es,/es/,index.md\n"
        "es,/es/atencion/,care/index.md\n"
        "es,/es/atencion/dolor/,care/pain.md\n"
        "es_CO,/es-co/,index.md\n"
        "es_CO,/es-co/atencion/,care/index.md\n"
        "es_CO,/es-co/atencion/dolor/,care/pain.md\n"
    )


def test_the_addresses_are_those_that_render_gives(spanish: SiteFolder) -> None:
    spanish.translate("es", "care/pain", {"pain": "no such slug"})  # and it takes one away
    project = find_project(spanish.root)
    house = open_house(project, tuple(project.locales))
    assert addresses(project, house.sources, house.catalogs) == site_index(house).urls


def test_an_old_address_stays_when_a_page_gets_another(spanish: SiteFolder) -> None:
    remember(spanish)
    spanish.translate("es", "care/pain", {"pain": "dolencia"})
    rows = remember(spanish)
    assert "es,/es/atencion/dolencia/,care/pain.md\nes,/es/atencion/dolor/,care/pain.md\n" in rows
    assert remember(spanish) == rows


def test_the_rows_of_a_page_that_is_gone_stay(spanish: SiteFolder) -> None:
    before = remember(spanish)
    (spanish.root / "source_content/care/pain.md").unlink()
    assert remember(spanish) == before


def test_an_address_belongs_to_the_page_that_had_it_last() -> None:
    known = {("es", "/es/a/"): "old.md", ("es", "/es/b/"): "old.md"}
    data = redirects_file(known, {("new.md", "es"): "/es/a/"})
    assert data.decode() == HEAD + "es,/es/a/,new.md\nes,/es/b/,old.md\n"


def test_a_page_that_cannot_be_read_loses_no_row(spanish: SiteFolder) -> None:
    before = remember(spanish)
    spanish.write("locales/es/LC_MESSAGES/care/index.po", "<<<<<<< HEAD\n")
    assert remember(spanish) == before


SLUGS = st.from_regex(r"[a-bd-z0-9]{1,4}(-[0-9]{1,2})?", fullmatch=True)
PAGES = st.text(st.sampled_from("ab ñ,é'=+-\""), min_size=1).filter(
    lambda name: '"' not in name and not name.endswith(" ")
)
ROWS = st.dictionaries(
    st.tuples(
        st.sampled_from(["en", "es", "es_CO", "zh_Hant_TW"]),
        st.lists(SLUGS, max_size=3).map(lambda slugs: "/" + "".join(f"{s}/" for s in slugs)),
    ),
    PAGES.map(lambda name: f"care/{name}.md"),
)


@given(ROWS)
def test_what_is_written_is_read(rows: dict[tuple[str, str], str]) -> None:
    data = redirects_file(rows, {})
    assert parse_redirects(data, FILE) == rows
    assert redirects_file(parse_redirects(data, FILE), {}) == data


@pytest.mark.parametrize("change", [("\n", "\r\n"), ("locale,", "\ufefflocale,"), ("es,", '"es",')])
def test_what_a_spreadsheet_makes_of_it_is_read(change: tuple[str, str]) -> None:
    data = (HEAD + "es,/es/a/,a.md\n").replace(*change).encode()
    assert parse_redirects(data, FILE) == {("es", "/es/a/"): "a.md"}


# ── what is refused ──────────────────────────────────────────────────────────────────────────

HOSTILE_ADDRESSES = [
    "/../a/", "/es/../../a/", "/./", "//evil.example/", "https://evil.example/", "javascript:x",
    "/a", "a/", "", "/%2e%2e/", "/a\\b/", "/A/", "/ñ/", "/a b/", "/con/", "/-a/", "/a?b/", "/a#b/",
    "/a:b/", f"/{'a' * 101}/", '/"><script>/', "/a\u202eb/", "/.git/",
]  # fmt: skip
HOSTILE_PAGES = [
    "../a.md", "/etc/a.md", "a/../../b.md", "a\\b.md", "https://evil.example/a.md", "", "a", "a.",
    "con.md", "a./b.md",
]  # fmt: skip
HOSTILE_ROWS = [
    *(f"es,{address},a.md" for address in HOSTILE_ADDRESSES),
    *(f"es,/a/,{page}" for page in HOSTILE_PAGES),
    *(f"{locale},/a/,a.md" for locale in ("", "../es", "ES", "site", "es-CO", "e", "__import__")),
    "es,/a/", "es,/a/,a.md,more", "", "<<<<<<< HEAD", "=======", "es,/a\0b/,a.md", "es,/a/,a\0.md",
    'es,"/a\n/",a.md', "es,/a/,a\u2028.md", 'es,"/a/,a.md', 'es,"/a/"x,a.md',
    f"es,/a/,{'a' * 200_000}.md",
]  # fmt: skip


@pytest.mark.parametrize("row", HOSTILE_ROWS, ids=lambda row: ascii(row[:30]))
def test_a_row_that_may_not_be_is_refused_with_its_line(row: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse_redirects(f"{HEAD}en,/,index.md\n{row}\nen,/z/,z.md\n".encode(), FILE)
    assert caught.value.place.startswith(f"{FILE}:")
    assert caught.value.line in (3, 4, 5)  # a quoted field may hold line ends
    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "\n", "address,page\n", "es,/a/,a.md\n", "\0"])
def test_a_file_that_does_not_name_its_columns_is_refused(text: str) -> None:
    with pytest.raises(AddressError, match=r"redirects\.csv:1: not a row of “locale,address,page”"):
        parse_redirects(text.encode(), FILE)


def test_the_same_address_twice_is_refused_with_both_lines() -> None:
    rows = "es,/a/,a.md\nes,/b/,b.md\nes,/a/,c.md\n"
    with pytest.raises(AddressError, match=r"redirects\.csv:4: .* again, first in line 2"):
        parse_redirects((HEAD + rows).encode(), FILE)


def test_what_is_not_utf_8_is_refused_with_its_line() -> None:
    with pytest.raises(AddressError, match=r"redirects\.csv:2: not UTF-8"):
        parse_redirects(HEAD.encode() + b"es,/\xff/,a.md\n", FILE)


# ── what leads on ────────────────────────────────────────────────────────────────────────────


def test_only_from_where_no_page_stands_and_only_to_pages_that_are_there() -> None:
    known = {
        ("es", "/es/old/"): "a.md",
        ("es", "/es/a/"): "a.md",
        ("es", "/es/taken/"): "a.md",
        ("es", "/es/gone/"): "gone.md",
        ("en", "/old/"): "a.md",
    }
    urls = {("a.md", "es"): "/es/a/", ("b.md", "es"): "/es/taken/"}
    assert list(leading_on(known, urls, "es")) == [("/es/old/", "a.md")]


def renamed(site: SiteFolder) -> SiteFolder:
    """The site rendered, its page about pain called otherwise, and rendered again."""
    remember(site)
    assert site.render().code == 0
    site.translate("es", "care/pain", {"pain": "dolencia"})
    assert site.render().code == 0
    return site


def test_a_small_page_stands_at_the_old_address(spanish: SiteFolder) -> None:
    html = renamed(spanish).html("es/atencion/dolor/index.html")
    assert '<html lang="es" dir="ltr">' in html
    assert '<meta http-equiv="refresh" content="0; url=../dolencia/">' in html
    assert "noindex" not in html  # it would say that the address leads to nothing
    canonical = "https://clinic.example/es/atencion/dolencia/"
    assert f'<link rel="canonical" href="{canonical}">' in html
    assert '<p>Esta página ahora está en: <a href="../dolencia/">Dolor</a></p>' in html
    assert "<script" not in html
    assert "<article>" in spanish.html("es/atencion/dolencia/index.html")


def test_its_words_are_escaped_and_say_their_language(site: SiteFolder) -> None:
    site.edit("source_content/care/pain.md", "title: Pain", 'title: "<b>Pain & \\"more\\""')
    site.write(FILE, HEAD + "es,/es/old/,care/pain.md\n")
    site.render()
    html = site.html("es/old/index.html")
    assert '<a href="../care/pain/" lang="en">&lt;b&gt;Pain &amp; &#34;more&#34;</a>' in html


def test_a_theme_may_have_its_own(spanish: SiteFolder) -> None:
    spanish.write("theme/redirect.html", "to {{ view.url }}")
    assert renamed(spanish).html("es/atencion/dolor/index.html") == "to ../dolencia/"


def test_it_is_made_by_a_run_over_one_locale_too(spanish: SiteFolder) -> None:
    spanish.write(FILE, HEAD + "es,/es/old/,index.md\nen,/old/,index.md\n")
    spanish.render("es")
    assert "es/old/index.html" in spanish.files("public")
    assert "old/index.html" not in spanish.files("public")


def test_it_never_stands_where_a_page_or_a_file_does(spanish: SiteFolder) -> None:
    spanish.page("files/index.html", "mine")
    spanish.page("Help/index.html", "mine")
    old = ["/care/", "/es/atencion/", "/files/", "/help/", "/static/"]
    spanish.write(FILE, HEAD + "".join(f"es,{one},care/pain.md\n" for one in old))
    assert spanish.render().code == 0
    for name in ("care/index.html", "es/atencion/index.html"):
        assert "<article>" in spanish.html(name)
    for name in ("files/index.html", "help/index.html"):
        assert "mine" in spanish.html(name)
    assert "static/style.css" in spanish.files("public")


def test_it_does_not_cover_a_page_that_could_not_be_made_this_time(spanish: SiteFolder) -> None:
    spanish.render()
    spanish.write(FILE, HEAD + "es,/es/atencion/,care/pain.md\nen,/care/,care/pain.md\n")
    spanish.write("locales/es/LC_MESSAGES/care/index.po", "<<<<<<< HEAD\n")
    spanish.write("source_content/care/index.md", b"\xff")
    assert spanish.render().code == 1
    assert "<article>" in spanish.html("es/atencion/index.html")
    assert "<article>" in spanish.html("care/index.html")


def test_it_goes_when_its_row_or_its_page_does(spanish: SiteFolder) -> None:
    renamed(spanish)
    (spanish.root / FILE).unlink()
    assert json.loads(spanish.render("--format", "json").out)["removed"] == [
        "es-co/atencion/dolor/index.html",
        "es/atencion/dolor/index.html",
    ]


def test_a_page_takes_its_old_address_back(spanish: SiteFolder) -> None:
    renamed(spanish)
    spanish.translate("es", "care/pain", {"pain": "dolor"})
    remember(spanish)
    spanish.render()
    assert "<article>" in spanish.html("es/atencion/dolor/index.html")


def test_a_file_that_cannot_be_read_is_told_and_takes_nothing_away(spanish: SiteFolder) -> None:
    before = set(renamed(spanish).files("public"))
    spanish.write(FILE, HEAD + "es,/../../x/,index.md\n")
    ended = spanish.render()
    assert ended.code == 1
    assert re.match(r"l10n: locales/redirects\.csv:2: “\.\.” cannot be part of", ended.err)
    assert set(spanish.files("public")) == before


def test_a_link_in_the_way_is_not_written_through(spanish: SiteFolder, tmp_path: Path) -> None:
    spanish.render()
    (tmp_path / "outside").mkdir()
    (spanish.root / "public/old").symlink_to(tmp_path / "outside")
    spanish.write(FILE, HEAD + "en,/old/,index.md\n")
    assert spanish.render().code == 1
    assert not list((tmp_path / "outside").iterdir())
