"""``l10n adopt`` on a site: what enters, what stays, what is told."""

from __future__ import annotations

import json

from site_folder import SiteFolder

HEADER = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
KNEE = (
    "# Knee\n\nTake 400 mg of ibuprofen with food.\n\n"
    "Walk for 20 minutes a day and call Doctor Ramírez after 3 days.\n"
)
RODILLA = (
    "# Rodilla\n\nTome 400 mg de ibuprofeno con comida.\n\n"
    "Camine 20 minutos al día y llame a la doctora Ramírez después de 3 días.\n"
)


def old(site: SiteFolder, *pairs: tuple[str, str], header: str = HEADER) -> None:
    body = "\n".join(f'msgid "{one}"\nmsgstr "{other}"\n' for one, other in pairs)
    site.write("old.po", header + body)


def adopted(site: SiteFolder, *arguments: str) -> dict[str, object]:
    ended = site.run("adopt", "es", *arguments, "--format", "json")
    assert ended.code == 0, ended.err
    said: dict[str, object] = json.loads(ended.out)
    return said


def test_it_enters_and_the_next_pull_has_nothing_to_do(site: SiteFolder) -> None:
    old(site, ("What we do.", "Lo que hacemos."))
    said = adopted(site, str(site.root / "old.po"))
    assert site.entries("es", "care/index")[None, "What we do."].msgstr == ("Lo que hacemos.",)
    assert "locales/es/LC_MESSAGES/care/index.po" in said["written"]  # type: ignore[operator]
    assert site.run("pull", "--check").code == 0


def test_a_translation_of_the_site_is_never_written_over(site: SiteFolder) -> None:
    site.run("pull")
    site.translate("es", "care/index", {"What we do.": "Nuestro trabajo."})
    before = site.catalog("es", "care/index").read_bytes()
    old(site, ("What we do.", "Lo que hacemos."))
    said = adopted(site, str(site.root / "old.po"), "--translated", "0", "--fuzzy", "0")
    assert site.catalog("es", "care/index").read_bytes() == before
    (one,) = said["proposals"]  # type: ignore[misc]
    assert (one["verdict"], one["site"]) == ("conflict", ["Nuestro trabajo."])


def test_a_dry_run_writes_nothing(site: SiteFolder) -> None:
    old(site, ("What we do.", "Lo que hacemos."))
    before = site.files()
    said = adopted(site, str(site.root / "old.po"), "--dry-run")
    assert site.files() == before
    assert said["proposals"]
    assert said["written"]


def test_twice_is_once(site: SiteFolder) -> None:
    old(site, ("What we do.", "Lo que hacemos."), ("Welcome", "Le damos la bienvenida"))
    adopted(site, str(site.root / "old.po"))
    before = site.files("locales")
    assert not adopted(site, str(site.root / "old.po"))["proposals"]
    assert site.files("locales") == before


def test_a_page_and_its_translation(site: SiteFolder) -> None:
    site.page("knee.md", KNEE)
    site.write("old/rodilla.md", RODILLA)
    adopted(site, "--page", "source_content/knee.md", str(site.root / "old/rodilla.md"))
    text = "Take 400 mg of ibuprofen with food."
    assert site.entries("es", "knee")[None, text].msgstr == (
        "Tome 400 mg de ibuprofeno con comida.",
    )
    assert site.run("pull", "--check").code == 0


def test_two_folders(site: SiteFolder) -> None:
    site.page("knee.md", KNEE)
    site.write("old/knee.md", RODILLA)
    site.write("old/stray.md", "# Otra\n")
    ended = site.run("adopt", "es", "--page", "source_content", str(site.root / "old"))
    assert ended.code == 1
    assert "stray.md" in ended.err
    assert site.entries("es", "knee")[None, "Knee"].msgstr[0] == "Rodilla"


def test_an_overlay_takes_only_what_differs(site: SiteFolder) -> None:
    site.run("pull")
    site.translate("es", "care/index", {"What we do.": "Lo que hacemos."})
    old(site, ("What we do.", "Lo que hacemos."), ("Care", "Cuidado"))
    ended = site.run("adopt", "es_CO", str(site.root / "old.po"))
    assert ended.code == 0
    entries = site.entries("es_CO", "care/index")
    assert (None, "Care") in entries
    assert (None, "What we do.") not in entries


def test_another_language_is_refused(site: SiteFolder) -> None:
    old(site, ("Care", "Soins"), header=HEADER.replace("es\\n", "fr\\n"))
    ended = site.run("adopt", "es", str(site.root / "old.po"))
    assert ended.code == 2
    assert "fr" in ended.err


def test_what_is_not_there_is_told_in_a_line(site: SiteFolder) -> None:
    for arguments in (["none.po"], ["--page", "none.md", "x.md"], ["--page", "index.md", "x", "y"]):
        ended = site.run("adopt", "es", *arguments)
        assert ended.code == 2
        assert ended.err.count("\n") == 1


def test_a_broken_catalog_is_refused_and_nothing_is_written(site: SiteFolder) -> None:
    site.write("old.po", HEADER + 'msgid "Care"\nmsgstr "Cuid')
    before = site.files("locales") if (site.root / "locales").exists() else {}
    assert site.run("adopt", "es", str(site.root / "old.po")).code == 2
    assert (site.files("locales") if (site.root / "locales").exists() else {}) == before


def test_a_page_in_another_language_enters_nothing(site: SiteFolder) -> None:
    site.page("knee.md", KNEE)
    site.write("old.md", "# Le genou\n\nPrenez 400 mg avec de la nourriture et de l'eau.\n")
    ended = site.run("adopt", "es", "--page", "source_content/knee.md", str(site.root / "old.md"))
    assert ended.code == 2
    assert "“fr”" in ended.err


def test_a_catalog_without_a_header_in_another_language_is_refused(site: SiteFolder) -> None:
    header = HEADER.replace("Language: es", "X-Nothing: 1")
    old(site, ("Care", "Les soins de la maison et des patients"), header=header)
    ended = site.run("adopt", "es", str(site.root / "old.po"))
    assert ended.code == 2
    assert "“fr”" in ended.err


def test_an_empty_page_is_told(site: SiteFolder) -> None:
    site.page("knee.md", KNEE)
    site.write("old.md", "")
    ended = site.run("adopt", "es", "--page", "source_content/knee.md", str(site.root / "old.md"))
    assert ended.code == 2
    assert ended.err.count("\n") == 1


def test_a_page_twice_is_once(site: SiteFolder) -> None:
    site.page("knee.md", KNEE)
    site.write("old.md", RODILLA)
    arguments = ("--page", "source_content/knee.md", str(site.root / "old.md"))
    adopted(site, *arguments)
    before = site.files("locales")
    assert not adopted(site, *arguments)["written"]
    assert site.files("locales") == before


def test_scores_that_are_none_are_refused(site: SiteFolder) -> None:
    old(site, ("Care", "Cuidado"))
    for bad in (["--translated", "nan"], ["--translated", "0.3", "--fuzzy", "0.9"]):
        assert site.run("adopt", "es", str(site.root / "old.po"), *bad).code == 2


def test_what_has_no_partner_is_listed_for_both_sides(site: SiteFolder) -> None:
    old(site, ("Care", "Cuidado"), ("Cart", "Carrito"))
    said = adopted(site, str(site.root / "old.po"))
    assert [one["text"] for one in said["left"]] == ["Carrito"]  # type: ignore[attr-defined]
    assert "Care" not in [one["text"] for one in said["lacking"]]  # type: ignore[attr-defined]
    assert said["lacking"]
    ended = site.run("adopt", "es", str(site.root / "old.po"), "-v")
    assert "Carrito" in ended.out
