"""``render``: each page at its address in each locale, and nothing published that should not be."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from site_folder import SiteFolder

from toolkit.catalog import po

PAIN = "care/pain"
HELPS = "What helps"
ES, CO = "es/atencion/dolor/index.html", "es-co/atencion/dolor/index.html"


def links(html: str) -> list[str]:
    return re.findall(r'<a href="([^"]*)"', html.partition("<article>")[2].partition("</art")[0])


# ── addresses ────────────────────────────────────────────────────────────────────────────────


def test_every_page_stands_at_its_address_in_every_locale(spanish: SiteFolder) -> None:
    ended = spanish.render()
    assert (ended.code, ended.err) == (0, "")
    assert "9 pages written" in ended.out
    pages = [name for name in spanish.files("public") if name.endswith(".html")]
    tails = ["atencion/dolor/index.html", "atencion/index.html", "index.html"]
    assert set(pages) == {
        *("care/index.html", "care/pain/index.html", "index.html"),
        *(f"{prefix}/{tail}" for prefix in ("es", "es-co") for tail in tails),
    }


def test_a_slug_that_is_not_translated_is_the_source_s(site: SiteFolder) -> None:
    site.pull()
    site.render()
    assert (site.root / "public/es/care/pain/index.html").exists()


def test_a_fuzzy_slug_moves_no_page(spanish: SiteFolder) -> None:
    spanish.translate("es", PAIN, {"pain": "molestia"}, flags=("fuzzy",))
    spanish.render()
    assert (spanish.root / "public/es/atencion/pain/index.html").exists()


def test_links_lead_to_the_same_locale_and_anchors_stay(spanish: SiteFolder) -> None:
    spanish.render()
    assert links(spanish.html("es/index.html")) == ["atencion/dolor/"]
    assert links(spanish.html(ES)) == ["tel:+12035550123", "../../", "#what-helps"]
    assert '<h2 id="what-helps">Qué ayuda</h2>' in spanish.html(ES)


def test_the_switcher_leads_to_the_same_page(spanish: SiteFolder) -> None:
    spanish.render()
    html = spanish.html(ES)
    for way, tag in (("../../../care/pain/", "en"), ("../../../es-co/atencion/dolor/", "es-CO")):
        assert f'<a href="{way}" lang="{tag}"' in html


def test_the_menu_speaks_the_language_of_the_page(spanish: SiteFolder) -> None:
    spanish.render()
    menu = spanish.html(ES).partition('<nav class="menu"')[2].partition("</nav>")[0]
    assert '<a href="../../">Inicio</a>' in menu
    assert '<a href="./" aria-current="page">Dolor</a>' in menu


def test_some_locales_are_made_as_all_would_be(spanish: SiteFolder) -> None:
    spanish.render()
    all_of_them = spanish.files("public")
    ended = spanish.render("es", "--out", str(spanish.root / "one"))
    assert ended.code == 0
    one = spanish.files("one")
    assert {name for name in one if name.endswith(".html")} == {
        name for name in all_of_them if name.startswith("es/")
    }
    assert all(one[name] == all_of_them[name] for name in one if name != ".l10n-output.json")


def test_a_locale_is_found_as_people_write_it(spanish: SiteFolder) -> None:
    assert spanish.render("es-co").code == 0
    ended = spanish.render("es_MX")
    assert ended.code == 2
    assert "no locale “es_MX”" in ended.err


# ── links that lead nowhere ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[x](nowhere.md)", 3, "“nowhere.md” leads to no page"),
        ("[x](../../etc/passwd)", 3, "leads to no page"),
        ("[x](pain.md#what-help)", 3, "(did you mean “#what-helps”?)"),
        ("![x](no.png)", 3, "“no.png” leads to no page or file"),
        ("First line,\nsecond line and\n[x](nowhere.md)", 5, "nowhere.md"),
        ("- one\n- two\n  [x](nowhere.md)", 5, "nowhere.md"),
        ("> quoted\n> [x](nowhere.md)", 4, "nowhere.md"),
        ("| a |\n|---|\n| [x](nowhere.md) |", 5, "nowhere.md"),
    ],
)
def test_a_broken_link_is_one_error_with_file_and_line(
    spanish: SiteFolder, text: str, line: int, said: str
) -> None:
    spanish.page("care/index.md", f"# Care\n\n{text}\n")
    spanish.pull()
    ended = spanish.render()
    assert ended.code == 1
    found = [one for one in ended.out.splitlines() if "broken-link" in one]
    assert len(found) == 1
    assert found[0].startswith(f"source_content/care/index.md:{line}: error broken-link")
    assert said in found[0]


def test_a_broken_link_is_told_once_though_its_paragraph_is_translated(
    spanish: SiteFolder,
) -> None:
    spanish.page("care/index.md", "# Care\n\nLong\nline\n[x](no.md) and [y](no.md)\n")
    spanish.pull()
    spanish.translate(
        "es", "care/index", {"Long line [x](no.md) and [y](no.md)": "Larga [x](no.md) [y](no.md)"}
    )
    found = json.loads(spanish.render("--format", "json").out)["findings"]
    assert [(one["page"], one["line"], one["locale"]) for one in found] == [
        ("care/index.md", 5, "")
    ]


def test_front_matter_moves_no_line(spanish: SiteFolder) -> None:
    spanish.edit("source_content/care/pain.md", "(../index.md)", "(../indx.md)")
    spanish.pull()
    assert "care/pain.md:11: error broken-link" in spanish.render().out


@pytest.mark.parametrize("html", ['<a id="hours"></a>', '<div id="hours">\n\n</div>\n'])
def test_an_id_in_the_author_s_own_html_can_be_linked_to(spanish: SiteFolder, html: str) -> None:
    spanish.page("care/index.md", f"# Care\n\n{html}Text. [x](#hours)\n")
    spanish.pull()
    assert spanish.render().code == 0


# ── marks ────────────────────────────────────────────────────────────────────────────────────


def test_what_is_not_translated_says_its_language(spanish: SiteFolder) -> None:
    spanish.page("care/index.md", "# Care\n\nWhat we do.\n\nNew *here*.\n")
    spanish.pull()
    spanish.render()
    html = spanish.html("es-co/atencion/index.html")
    assert '<html lang="es-CO" dir="ltr">' in html
    assert "<p>Lo que hacemos.</p>" in html
    assert '<p lang="en">New <em>here</em>.</p>' in html
    assert (
        "lang"
        not in spanish.html("care/index.html").partition("<article>")[2].partition("</article>")[0]
    )


def test_a_page_that_runs_the_other_way_says_so(site: SiteFolder) -> None:
    site.configure("[locales.es]\n", "[locales.es]\n\n[locales.ar]\n")
    site.configure("[values.es]", '[values.ar]\nphone = "1"\n\n[values.es]')
    site.pull()
    site.translate("ar", "care/index", {"Care": "رعاية"})
    site.render()
    html = site.html("ar/care/index.html")
    assert '<html lang="ar" dir="rtl">' in html
    assert '<h1 id="care">رعاية</h1>' in html
    assert '<p lang="en" dir="ltr">What we do.</p>' in html


def test_a_title_that_is_not_translated_says_its_language(site: SiteFolder) -> None:
    site.pull()
    site.render()
    assert '<title lang="en">Welcome · Clinic</title>' in site.html("es/index.html")


def test_a_title_that_the_site_does_not_translate_says_its_language(site: SiteFolder) -> None:
    site.configure('site_name = "Clinic"', 'site_name = "Clinic"\nfront_matter = ["slug"]')
    site.pull()
    site.render()
    assert '<title lang="en">Welcome · Clinic</title>' in site.html("es/index.html")


def test_the_title_of_a_page_without_one_is_its_heading_else_its_name(spanish: SiteFolder) -> None:
    spanish.page("care/bare.md", "Only text.\n")
    spanish.page("care/headed.md", "# How **we** help in {length} {#how}\n\nText.\n")
    spanish.pull()
    spanish.render()
    assert "<title>Atención · Clinic</title>" in spanish.html("es/atencion/index.html")
    assert "<title>bare · Clinic</title>" in spanish.html("care/bare/index.html")
    assert "<title>How we help in 40 minutes · Clinic</title>" in spanish.html(
        "care/headed/index.html"
    )


# ── law 8 ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("locale", ["es", "es_CO"])
def test_fuzzy_text_is_never_published(spanish: SiteFolder, locale: str) -> None:
    for stem, text in ((PAIN, HELPS), ("care/index", "Care"), ("index", "Welcome")):
        spanish.translate(locale, stem, {text: "DUDOSO"}, flags=("fuzzy",))
    spanish.render()
    assert not [name for name, data in spanish.files("public").items() if b"DUDOSO" in data]


def test_what_a_parent_says_stands_unmarked(spanish: SiteFolder) -> None:
    spanish.translate("es_CO", PAIN, {HELPS: "Lo que sirve"})
    spanish.render()
    html = spanish.html(CO)
    assert '<h2 id="what-helps">Lo que sirve</h2>' in html
    assert 'Volver al <a href="../../">inicio</a>' in html
    assert 'lang="es"' not in html.partition("<article>")[2]


# ── values ───────────────────────────────────────────────────────────────────────────────────


def test_values_are_the_locale_s_own(spanish: SiteFolder) -> None:
    spanish.render()
    colombia = spanish.html(CO)
    assert "Una sesión dura 40 minutos." in colombia
    assert '<a href="tel:+576010000000">+57 601 0000000</a>' in colombia
    assert '<a href="tel:+12035550123">+1 203-555-0123</a>' in spanish.html("care/pain/index.html")


def test_a_missing_value_stops_its_page_with_file_and_line_and_no_other(
    spanish: SiteFolder,
) -> None:
    spanish.configure('[values.es_CO]\nphone = { phone = "+57 601 000 0000" }\n', "")
    ended = spanish.render()
    assert ended.code == 1
    assert ended.err == (
        "l10n: source_content/care/pain.md:9: no value “phone” for es_CO "
        "(add it under [values.es_CO] in l10n.toml)\n"
    )
    assert not (spanish.root / "public" / CO).exists()
    assert (spanish.root / "public" / ES).exists()


def test_a_label_of_the_menu_may_name_a_value(spanish: SiteFolder) -> None:
    spanish.configure('label = "Home"', 'label = "Home: {phone}"')
    spanish.pull()
    spanish.translate("es", "site", {"Home: {phone}": "Inicio: {phone}"}, flags=())
    spanish.render()
    assert ">Home: +1 203-555-0123</a>" in spanish.html("index.html")
    assert ">Inicio: +57 601 0000000</a>" in spanish.html("es-co/index.html")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("{{phone}}", "{phone}"),
        ("`{phone}`", "<code>{phone}</code>"),
        ("{unknown}", "{unknown}"),
        ("{p.mro[0].globals}", "{p.mro[0].globals}"),
    ],
)
def test_only_declared_names_in_text_are_values(site: SiteFolder, text: str, written: str) -> None:
    site.page("care/index.md", f"# Care\n\nSay {text} now.\n")
    site.pull()
    site.render()
    assert f"<p>Say {written} now.</p>" in site.html("care/index.html")


def test_a_value_is_text_whatever_it_holds(site: SiteFolder) -> None:
    site.configure("[values]\n", "[values]\nname = '<b>\"*x*\" & {phone}'\n")
    site.page("care/index.md", '# Care\n\nSay {name} now. [x](https://e.org/?q={name} "{name}")\n')
    site.pull()
    site.render()
    html = site.html("care/index.html")
    assert 'Say &lt;b&gt;"*x*" &amp; {phone} now.' in html
    assert "https://e.org/?q=%3Cb%3E%22%2Ax%2A%22%20%26%20%7Bphone%7D" in html
    assert 'title="&lt;b&gt;&quot;*x*&quot; &amp; {phone}"' in html


# ── other files ──────────────────────────────────────────────────────────────────────────────


def test_files_beside_pages_are_copied_and_linked_to(spanish: SiteFolder) -> None:
    spanish.page("care/knee one.png", b"\x89PNG\0")
    spanish.page("care/index.md", "# Care\n\n![Knee](<knee one.png>)\n")
    spanish.pull()
    assert spanish.render().code == 0
    assert spanish.files("public")["care/knee one.png"] == b"\x89PNG\0"
    assert 'src="../../care/knee%20one.png"' in spanish.html("es/atencion/index.html")


def test_what_the_site_skips_is_not_published(spanish: SiteFolder) -> None:
    spanish.configure('site_name = "Clinic"', 'site_name = "Clinic"\nskip = ["drafts/**"]')
    spanish.page("drafts/new.md", "# Secret\n")
    spanish.page("drafts/photo.png", b"secret")
    spanish.pull()
    assert spanish.render().code == 0
    assert not [name for name in spanish.files("public") if "draft" in name]


def test_what_is_hidden_is_not_published(spanish: SiteFolder) -> None:
    spanish.page(".env", "secret")
    spanish.page(".git/config", "secret")
    spanish.render()
    assert not [name for name, data in spanish.files("public").items() if b"secret" in data]


def test_a_file_that_cannot_be_copied_stops_no_page(spanish: SiteFolder) -> None:
    with spanish.page("film.mp4", b"").open("wb") as film:
        film.truncate(40 * 2**20)
    ended = spanish.render()
    assert ended.code == 1
    assert ended.err == "l10n: source_content/film.mp4: larger than 32 MiB (split the file)\n"
    assert (spanish.root / "public" / ES).exists()


def test_a_template_of_the_site_stands_for_one_of_the_tool_s(spanish: SiteFolder) -> None:
    own = '{% extends "default/page.html" %}{% block footer %}<p>{% trans %}Ours{% endtrans %}</p>'
    spanish.write("theme/page.html", own + "{% endblock %}")
    spanish.write("theme/static/style.css", "body { color: navy }")
    spanish.pull()
    spanish.translate("es", "site", {"Ours": "Lo nuestro"})
    spanish.render()
    assert "<p>Lo nuestro</p>" in spanish.html(CO)
    assert spanish.html("static/style.css") == "body { color: navy }"


def test_words_of_a_template_are_told_apart_by_their_context(spanish: SiteFolder) -> None:
    own = (
        '{{ pgettext("button", "Close") }} {{ pgettext("road", "Close") }} {{ gettext(view.lang) }}'
        '{% trans "road" n=2 %} One {% pluralize n %} {{ n }} roads {% endtrans %}'
    )
    spanish.write("theme/page.html", own)
    spanish.pull()
    path = spanish.catalog("es", "site")
    catalog = po.load(path.read_bytes())
    texts = {
        ("button", "Close"): ("Cerrar",),
        ("road", "Close"): ("Cercano",),
        ("road", "One"): ("Una", "%(n)s vías"),
    }
    assert texts.keys() < {entry.key for entry in catalog.entries}
    said = [replace(e, msgstr=texts.get(e.key, e.msgstr)) for e in catalog.entries]
    path.write_bytes(po.dump(catalog.with_entries(said)))
    spanish.render()
    assert spanish.html("index.html") == "Close Close en2 roads"
    assert spanish.html(ES) == "Cerrar Cercano es2 vías"


def test_a_label_of_the_menu_that_a_template_says_too_is_one_message(spanish: SiteFolder) -> None:
    spanish.write("theme/page.html", '{{ pgettext("menu", "Home") }}')
    assert spanish.pull().code == 0
    spanish.render()
    assert spanish.html(ES) == "Inicio"


def test_what_a_translator_says_in_a_template_is_never_a_format(spanish: SiteFolder) -> None:
    own = "{% trans n=3 %}Take {{ n }}, 5 % of it{% endtrans %}"
    spanish.write("theme/page.html", own)
    spanish.pull()
    hostile = "%(n)999999999s %(n)s %s %o {{7*7}} {n.__init__} <b>"
    spanish.translate("es", "site", {"Take %(n)s, 5 %% of it": hostile})
    assert spanish.render().code == 0
    assert spanish.html("index.html") == "Take 3, 5 % of it"
    assert spanish.html(ES) == "%(n)999999999s 3 %s %o {{7*7}} {n.__init__} &lt;b&gt;"


def test_a_template_at_fault_is_one_error_with_file_and_line(spanish: SiteFolder) -> None:
    spanish.write("theme/page.html", "<p>\n{{ view.nothing }}")
    ended = spanish.render()
    assert ended.code == 2
    assert ended.err.startswith("l10n: theme/page.html:2: ")
    assert ended.err.count("\n") == 1


# ── again ────────────────────────────────────────────────────────────────────────────────────


def test_the_same_site_makes_the_same_bytes_wherever_it_lies(
    spanish: SiteFolder, tmp_path: Path
) -> None:
    spanish.render()
    there = SiteFolder(tmp_path / "elsewhere" / "site", spanish.capture)
    for name, data in reversed(spanish.files().items()):
        if not name.startswith("public"):
            there.write(name, data)
    there.render()
    assert there.files("public") == spanish.files("public")


def test_a_second_render_writes_no_page(spanish: SiteFolder) -> None:
    spanish.render()
    public = spanish.root / "public"
    before = {path: path.stat().st_mtime_ns for path in public.rglob("*.html")}
    spanish.render()
    assert {path: path.stat().st_mtime_ns for path in public.rglob("*.html")} == before


def test_pages_that_are_no_longer_made_are_removed(spanish: SiteFolder) -> None:
    spanish.render()
    spanish.write("public/CNAME", "clinic.example")
    (spanish.root / "locales/redirects.csv").unlink()  # or they would lead on
    spanish.translate("es", PAIN, {"pain": "el-dolor"})
    ended = spanish.render("--format", "json")
    assert json.loads(ended.out)["removed"] == [CO, ES]
    assert not (spanish.root / "public/es/atencion/dolor").exists()
    assert (spanish.root / "public/es/atencion/el-dolor/index.html").exists()
    assert spanish.html("CNAME") == "clinic.example"


def test_a_render_of_some_locales_removes_nothing(spanish: SiteFolder) -> None:
    spanish.render()
    (spanish.root / "source_content/care/pain.md").unlink()
    spanish.configure('[[menu]]\npage = "care/pain.md"\n', "")
    spanish.edit("source_content/index.md", "(care/pain.md)", "(care/index.md)")
    spanish.pull()
    spanish.render("es")
    assert (spanish.root / "public" / ES).exists()
    spanish.render()
    assert not (spanish.root / "public" / ES).exists()
    assert not (spanish.root / "public" / CO).exists()


# ── what cannot be made ──────────────────────────────────────────────────────────────────────


def test_a_page_with_a_broken_catalog_is_not_written_and_the_others_are(
    spanish: SiteFolder,
) -> None:
    spanish.catalog("es", PAIN).write_bytes(b'msgid "cut')
    ended = spanish.render()
    assert ended.code == 1
    assert ended.err.startswith("l10n: locales/es/LC_MESSAGES/care/pain.po:1:")
    assert ended.err.count("\n") == 1
    assert "could not be made" in ended.out
    pages = {name for name in spanish.files("public") if name.endswith(".html")}
    assert len(pages) == 7
    assert "care/pain/index.html" in pages
    assert not [name for name in pages if name.startswith("es") and "dolor" in name]


def test_what_was_published_of_it_stays_until_it_can_be_made_again(spanish: SiteFolder) -> None:
    spanish.render()
    before = spanish.html(ES)
    whole = spanish.catalog("es", PAIN).read_bytes()
    spanish.catalog("es", PAIN).write_bytes(whole[:-9])
    assert spanish.render().code == 1
    assert spanish.html(ES) == before
    spanish.catalog("es", PAIN).write_bytes(whole)
    assert spanish.render().code == 0
    assert spanish.html(ES) == before


def test_a_broken_page_stays_published_as_it_was(spanish: SiteFolder) -> None:
    spanish.render()
    before = spanish.html(ES)
    spanish.page("care/pain.md", b"# Pain \xff")
    spanish.edit("source_content/index.md", "We treat", "Here we treat")
    ended = spanish.render()
    assert ended.code == 1
    assert "source_content/care/pain.md:1: the text is not UTF-8" in ended.err
    assert spanish.html(ES) == before
    assert "Here we treat" in spanish.html("index.html")


def test_pages_of_a_folder_whose_name_cannot_be_read_wait_for_it(spanish: SiteFolder) -> None:
    spanish.catalog("es", "care/index").write_bytes(b'msgid "cut')
    ended = spanish.render("es")
    assert ended.code == 1
    assert "without care/index.md it has no address in es " in ended.err
    pages = {name for name in spanish.files("public") if name.endswith(".html")}
    assert pages == {"es/index.html"}


def test_a_broken_menu_catalog_is_told_once(spanish: SiteFolder) -> None:
    spanish.catalog("es", "site").write_bytes(b'msgid "cut')
    ended = spanish.render()
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert (spanish.root / "public/index.html").exists()


# ── the pseudo-locale ────────────────────────────────────────────────────────────────────────


def test_the_pseudo_locale_needs_no_catalog(site: SiteFolder) -> None:
    assert site.render("en_XA").code == 0
    html = site.html("en-xa/care/pain/index.html")
    assert '<html lang="en-XA"' in html
    assert '<h2 id="what-helps">Ŵĥ' in html
    assert '<a href="tel:+12035550123">+1 203-555-0123</a>' in html
    article = re.sub(
        r"<[^>]*>|\d+ minutes", "", html.partition("<article>")[2].partition("</article")[0]
    )
    assert not re.search(r"[a-z]{2}", article)


def test_the_pseudo_locale_alters_menu_and_theme_too(site: SiteFolder) -> None:
    site.render("en_XA")
    html = site.html("en-xa/care/pain/index.html")
    assert "Ĥööɱéé" in html
    assert "Skip to content" not in html


def test_the_pseudo_locale_of_arabic_runs_from_right_to_left(site: SiteFolder) -> None:
    assert site.render("ar-XB").code == 0
    html = site.html("ar-xb/care/pain/index.html")
    assert '<html lang="ar-XB" dir="rtl"' in html
    assert '<h2 id="what-helps">\u202eWhat\u202c \u202ehelps\u202c' in html


def test_the_pseudo_locale_stays_away_until_it_is_asked_for(site: SiteFolder) -> None:
    site.pull()
    site.render()
    assert not (site.root / "public/en-xa").exists()
    assert "en-XA" not in site.html("index.html")


def test_a_value_that_is_nearly_declared_is_told_once(spanish: SiteFolder) -> None:
    spanish.edit("source_content/care/pain.md", "A session takes {length}.", "It takes {lenght}.")
    spanish.pull()
    ended = spanish.render()
    said = "source_content/care/pain.md:9: error unknown-value: no value is called “lenght”"
    assert ended.code == 1
    assert (ended.out + ended.err).count(said) == 1
