"""The glossary of a site: the nearest locale's cell, several names in one, a term base."""

from __future__ import annotations

from pathlib import Path

import pytest

from toolkit.errors import ConfigError
from toolkit.project import Project, find_project
from toolkit.run.glossary import terms

SITE = '[locales.es]\n[locales.es_CO]\nparent = "es"\n'
TABLE = """term,pos,es,es_CO,do_not_translate,critical,note
drip,noun,goteo | suero,vía intravenosa,,dose,
aura,noun,aura,,,,
visit,noun,visita,visita,,,
Westport,name,,,yes,,
"""
BASE = """<tbx><conceptEntry><langSec xml:lang="en"><termSec><term>aura</term></termSec>
<termSec><term>prodrome</term></termSec></langSec>
<langSec xml:lang="es"><termSec><term>pródromo</term></termSec></langSec></conceptEntry></tbx>"""


@pytest.fixture
def site(tmp_path: Path) -> Project:
    (tmp_path / "l10n.toml").write_text(SITE)
    (tmp_path / "locales").mkdir()
    (tmp_path / "locales" / "glossary.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "locales" / "glossary.tbx").write_text(BASE, encoding="utf-8")
    return find_project(tmp_path)


def test_a_locale_has_its_own_name_or_its_parents(site: Project) -> None:
    found = {term.term: (term.translations, term.local) for term in terms(site, "es_CO")}
    assert found["drip"] == (("vía intravenosa",), True)
    assert found["aura"] == (("aura",), False)
    assert found["visit"] == (("visita",), False)


def test_a_cell_may_hold_several_names(site: Project) -> None:
    assert terms(site, "es")[0].translations == ("goteo", "suero")


def test_the_table_goes_before_the_term_base(site: Project) -> None:
    found = {term.term: term.translations for term in terms(site, "es")}
    assert (found["aura"], found["prodrome"]) == (("aura",), ("pródromo",))


def test_a_term_base_with_a_dtd_is_refused(site: Project) -> None:
    (site.root / "locales" / "glossary.tbx").write_text("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")
    with pytest.raises(ConfigError) as refused:
        terms(site, "es")
    assert refused.value.place == "locales/glossary.tbx:1"
