"""``render --to source``: pages in their own format, for a site that another tool builds."""

from __future__ import annotations

import pytest
from site_folder import SiteFolder

PAIN = "es/care/pain.md"


def made(site: SiteFolder, *arguments: str) -> dict[str, str]:
    ended = site.render("--to", "source", "--out", str(site.root / "build"), *arguments)
    assert (ended.code, ended.err) == (0, "")
    return {name: data.decode() for name, data in site.files("build").items()}


def test_every_page_stands_under_its_locale_by_its_source_path(spanish: SiteFolder) -> None:
    names = {f"{tag}/{page}" for tag in ("en", "es", "es_CO") for page in PAGES}
    assert set(made(spanish)) == {*names, ".l10n-output.json"}


PAGES = ("index.md", "care/index.md", "care/pain.md")


def test_an_untranslated_page_without_values_is_the_source(site: SiteFolder) -> None:
    site.pull()
    assert made(site)["es/care/index.md"] == site.read("source_content/care/index.md")


def test_texts_front_matter_and_values_are_the_locale_s(spanish: SiteFolder) -> None:
    assert made(spanish)[PAIN] == (
        "---\ntitle: Dolor\nslug: dolor\n---\n# Dolor\n\n## Qué ayuda\n\n"
        "Una sesión dura 40 minutos. Llame al [+1 203-555-0123](tel:+12035550123).\n\n"
        "Volver al [inicio](../index.md) o [aquí](#what-helps).\n"
    )


def test_a_value_in_front_matter_is_put_in_as_its_syntax_asks(site: SiteFolder) -> None:
    site.configure("[values]\n", "[values]\nname = 'a: \"b\"'\n")
    site.page("care/index.md", "---\ntitle: Ask {name} now\nslug: care\n---\n# Care\n")
    site.pull()
    assert 'title: "Ask a: \\"b\\" now"\n' in made(site)["es/care/index.md"]


def test_what_is_not_translated_is_marked_on_request(spanish: SiteFolder) -> None:
    spanish.page("care/index.md", "# Care\n\nWhat we do.\n\n- New *here*\n")
    spanish.pull()
    assert made(spanish)["es/care/index.md"] == "# Atención\n\nLo que hacemos.\n\n- New *here*\n"
    marked = made(spanish, "--mark-fallback")
    assert marked["es_CO/care/index.md"] == (
        '# Atención\n\nLo que hacemos.\n\n- <span lang="en">New *here*</span>\n'
    )
    assert marked["en/care/index.md"] == "# Care\n\nWhat we do.\n\n- New *here*\n"


@pytest.mark.parametrize("options", [(), ("--mark-fallback",)])
def test_a_missing_value_has_its_line(site: SiteFolder, options: tuple[str, ...]) -> None:
    site.configure('[values.es_CO]\nphone = { phone = "+57 601 000 0000" }\n', "")
    site.edit("source_content/care/pain.md", "Call [", "Now\ncall [")
    site.pull()
    ended = site.render("--to", "source", *options)
    assert ended.code == 1
    assert ended.err.startswith("l10n: source_content/care/pain.md:10: no value “phone” for es_CO")
    assert "es_CO/care/pain.md" not in site.files("public")
    assert "es/care/pain.md" in site.files("public")


def test_fuzzy_text_is_never_published(spanish: SiteFolder) -> None:
    spanish.translate("es", "index", {"Welcome": "DUDOSO"}, flags=("fuzzy",))
    assert not [name for name, text in made(spanish).items() if "DUDOSO" in text]


def test_files_are_copied_for_every_locale(spanish: SiteFolder) -> None:
    spanish.page("care/knee.png", b"png")
    found = made(spanish)
    assert [tag for tag in ("en", "es", "es_CO") if f"{tag}/care/knee.png" in found] == [
        "en",
        "es",
        "es_CO",
    ]


def test_the_same_bytes_twice(spanish: SiteFolder) -> None:
    assert made(spanish) == made(spanish)


def test_html_and_source_in_one_folder_leave_each_other_alone(spanish: SiteFolder) -> None:
    spanish.render()
    spanish.render("--to", "source")
    assert {"es/index.html", "es/index.md"} <= set(spanish.files("public"))
    spanish.render()
    assert {"es/index.html", "es/index.md"} <= set(spanish.files("public"))


def test_what_is_no_longer_made_is_removed(spanish: SiteFolder) -> None:
    made(spanish)
    (spanish.root / "source_content/care/index.md").unlink()
    assert "es/care/index.md" not in made(spanish)
