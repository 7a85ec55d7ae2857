"""The page about settings and the settings themselves never part ways."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from toolkit import demands
from toolkit.project import FOLDERS, FRONT_MATTER, LOCALE, MENU_ITEM, SITE, parse_project
from toolkit.render.values import write_value
from toolkit.values import STYLES, WORDS

TABLES = {"locales", "values", "menu", "data", "check"}


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "configuration.md").read_text(encoding="utf-8")


def rows(page: str, section: str) -> dict[str, str]:
    """The first two columns of a section's table, without marks of code."""
    table = page.partition(f"## {section}\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` +\| (.*?) +\|", table, re.MULTILINE))


def test_every_setting_of_a_site_is_explained(page: str) -> None:
    assert set(rows(page, "The site")) == set(SITE) - TABLES


def test_every_demand_is_explained(page: str) -> None:
    assert set(rows(page, "`[check]`")) == set(demands.CHECK) | set(demands.LOCALE)
    assert f"`{demands.INFLESZ:.0f}`" in rows(page, "`[check]`")["readability"]


def test_every_setting_of_a_locale_and_of_the_menu_is_explained(page: str) -> None:
    assert set(rows(page, "`[locales.TAG]`")) == set(LOCALE)
    assert set(rows(page, "`[[menu]]`")) == set(MENU_ITEM)


def test_the_defaults_are_as_explained(page: str) -> None:
    told = rows(page, "The site")
    assert {name: told[name] for name in FOLDERS} == {
        name: f'`"{folder}"`' for name, folder in FOLDERS.items()
    }
    assert told["front_matter"] == f"`{list(FRONT_MATTER)}`".replace("'", '"')


def test_every_type_of_value_is_explained(page: str) -> None:
    values = page.partition("## `[values]`")[2].partition("\n## ")[0]
    assert set(re.findall(r"(\w+) = \"", values)) == WORDS
    assert all(f"`{style}`" in values for style in STYLES)


def test_values_are_written_as_explained(page: str) -> None:
    declared = re.findall(r"^\| `(\{ .*? \})`.*?\| (.*?) +\| (.*?) +\|$", page, re.MULTILINE)
    text = "[values]\n" + "".join(f"v{n} = {toml}\n" for n, (toml, *_told) in enumerate(declared))
    site = parse_project(text, "l10n.toml", Path("/site"))
    for n, (_toml, *told) in enumerate(declared):
        said = [write_value(site.value(f"v{n}", "en"), tag) for tag in ("en", "es")]
        assert [" ".join(one.split()) for one in said] == told


def test_the_example_is_a_site(page: str) -> None:
    example = page.partition("```toml\n")[2].partition("```")[0]
    site = parse_project(example, "l10n.toml", Path("/site"))
    assert site.chain("es_CO") == ("es_CO", "es", "en")
