"""A site is described once: everything has a default, and what cannot work is refused in place."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import locales
from toolkit.errors import AddressError, ConfigError, ValueMissing
from toolkit.project import SITE, Project, find_project, is_configured, parse_project
from toolkit.values import Date, Duration, Money, Number, Phone, Text, Time

ROOT = Path("/site")
CASES = Path(__file__).parent / "cases" / "project" / "refused.md"
CASE = re.compile(r"^## (.+)\n\n```toml\n((?:.*\n)*?)```\n\n    (.+)$", re.MULTILINE)

CLINIC = """
site_name = "Clinic"
base_url = "https://example.org/"

[locales.es]
[locales.es-CO]
parent = "es"
name = "Colombia"

[values]
clinic = "Ki"
price = { money = "350.00", currency = "USD" }
visit = { duration = "1 h 30 min" }
factor = { number = "2.50" }
open = { date = "2027-03-08" }
from = { time = "08:00" }
motto = { text = "Here" }

[values.es_CO]
clinic = "Ki Colombia"
tel = { phone = "+57 601 555 0100" }

[[menu]]
page = "index.md"
label = "Home"
[[menu]]
page = "safety.md"
"""


def site(text: str, file: str = "l10n.toml") -> Project:
    return parse_project(text, file, ROOT)


@pytest.fixture(scope="module")
def clinic() -> Project:
    return site(CLINIC)


# ── what a site is ───────────────────────────────────────────────────────────────────────────


def test_every_setting_has_a_default() -> None:
    empty = site("")
    assert (empty.source_locale, *empty.locales) == ("en", "en")
    assert [str(empty.content), str(empty.catalogs)] == ["source_content", "locales"]
    assert [str(empty.output), str(empty.theme)] == ["public", "theme"]
    assert empty.front_matter == ("title", "description", "slug")
    assert (empty.menu, empty.skip, empty.names) == ((), (), frozenset())
    assert (empty.site_name, empty.base_url, empty.math) == ("", "", False)


def test_the_source_locale_comes_first_wherever_it_is_declared() -> None:
    assert list(site("[locales.es]\n[locales.en]").locales) == ["en", "es"]


def test_a_locale_knows_its_parent_its_address_its_name_and_its_direction(clinic: Project) -> None:
    english, spanish, colombian = clinic.locales.values()
    assert (english.parent, english.prefix, english.name) == (None, "", "English")
    assert (spanish.parent, spanish.prefix, spanish.name) == ("en", "/es/", "español")
    assert (colombian.parent, colombian.prefix, colombian.name) == ("es", "/es-co/", "Colombia")
    assert {one.base_url for one in clinic.locales.values()} == {"https://example.org"}
    assert site("[locales.ar]").locales["ar"].direction == "rtl"


def test_a_locale_may_stand_on_a_site_of_its_own() -> None:
    found = site('[locales.es]\nbase_url = "https://example.co"').locales["es"]
    assert (found.base_url, found.prefix) == ("https://example.co", "/es/")


def test_two_locales_share_no_prefix_since_they_share_a_folder() -> None:
    with pytest.raises(ConfigError, match="have one address"):
        site('[locales.es]\nbase_url = "https://example.co"\nprefix = ""')


def test_the_chain_ends_at_the_source(clinic: Project) -> None:
    assert clinic.chain("es_CO") == ("es_CO", "es", "en")
    assert clinic.chain("en") == ("en",)


@pytest.mark.parametrize("tag", ["es_CO", "es-CO", "es_co", "ES-co"])
def test_a_locale_is_found_however_it_is_written(clinic: Project, tag: str) -> None:
    assert clinic.locale(tag).tag == "es_CO"


def test_all_locales_are_meant_if_none_is_named(clinic: Project) -> None:
    assert clinic.including(()) == (clinic, ("en", "es", "es_CO"))
    assert clinic.including(("es-co", "es_CO")) == (clinic, ("es_CO",))


def test_the_pseudo_locale_is_there_for_who_names_it(clinic: Project) -> None:
    site, tags = clinic.including(("en-XA", "es"))
    assert tags == (locales.ACCENTED, "es")
    tag = locales.ACCENTED
    assert (site.locales[tag].prefix, site.chain(tag)) == ("/en-xa/", (tag, "en"))
    assert locales.ACCENTED not in clinic.locales


def test_an_unknown_locale_is_refused_and_the_nearest_named(clinic: Project) -> None:
    with pytest.raises(ConfigError, match=r"no locale “es_MX” \(did you mean “es_CO”"):
        clinic.locale("es_MX")


def test_the_menu_is_in_order(clinic: Project) -> None:
    assert [(item.page, item.label) for item in clinic.menu] == [
        ("index.md", "Home"),
        ("safety.md", None),
    ]


def test_folders_are_taken_as_they_are_written() -> None:
    found = site('content = "pages/en"\noutput = "build/site"')
    assert (found.content, found.output) == (PurePosixPath("pages/en"), PurePosixPath("build/site"))


# ── values ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("price", Money(Decimal("350.00"), "USD")),
        ("visit", Duration(90)),
        ("factor", Number(Decimal("2.50"))),
        ("open", Date(date(2027, 3, 8), "long")),
        ("from", Time(time(8))),
        ("motto", Text("Here")),
        ("tel", Phone("+57 601 555 0100", "+576015550100")),
    ],
)
def test_a_value_has_its_type(clinic: Project, name: str, value: object) -> None:
    assert clinic.value(name, "es_CO") == value


def test_a_locale_has_its_own_value_or_the_common_one(clinic: Project) -> None:
    assert clinic.value("clinic", "es_CO") == Text("Ki Colombia")
    assert clinic.value("clinic", "es") == Text("Ki")


def test_a_value_is_never_borrowed_from_a_parent() -> None:
    declared = '[locales.es]\n[locales.es_CO]\nparent = "es"\n[values.es]\ntel = "+34"'
    with pytest.raises(
        ValueMissing, match=r"no value “tel” for es_CO .add it under \[values.es_CO"
    ):
        site(declared).value("tel", "es_CO")


def test_a_name_is_declared_if_any_locale_declares_it(clinic: Project) -> None:
    assert {"clinic", "tel", "price"} <= clinic.names


@pytest.mark.parametrize(
    ("written", "minutes"), [("40 min", 40), ("1 h", 60), ("1 h 30 min", 90), ("90min", 90)]
)
def test_a_duration_is_counted_in_minutes(written: str, minutes: int) -> None:
    declared = f'[values]\nvisit = {{ duration = "{written}" }}'
    assert site(declared).value("visit", "en") == Duration(minutes)


# ── refusals ─────────────────────────────────────────────────────────────────────────────────


def test_every_case_is_read() -> None:
    text = CASES.read_text(encoding="utf-8")
    assert len(CASE.findall(text)) == text.count("\n## ") > 40


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        pytest.param(toml, said, id=title)
        for title, toml, said in CASE.findall(CASES.read_text(encoding="utf-8"))
    ],
)
def test_what_cannot_work_is_refused_in_its_place(toml: str, said: str) -> None:
    with pytest.raises(ConfigError) as refused:
        site(toml)
    assert str(refused.value) == said


def test_a_nest_of_lists_is_refused() -> None:
    with pytest.raises(ConfigError, match="nested too deeply"):
        site("content = " + "[" * 20_000)


@given(st.text())
def test_any_text_is_a_site_or_one_error_with_a_line(text: str) -> None:
    try:
        site(text)
    except ConfigError as error:
        assert error.line is not None
        assert 1 <= error.line <= text.count("\n") + 1


WRONG = st.sampled_from(["7", "[1]", "2027-01-01"])


@given(st.sampled_from(sorted(SITE)), st.integers(0, 5), WRONG)
def test_an_ill_typed_key_is_named_with_its_line(key: str, before: int, value: str) -> None:
    with pytest.raises(ConfigError) as refused:
        site("# nothing yet\n" * before + f"{key} = {value}\n" + "# nor here\n")
    assert refused.value.line == before + 1
    assert key in refused.value.message


@pytest.mark.parametrize(
    "before", ["# one\u2028line\n", 'y = """\nmath = 1\n"""\n', "l = [\n1,\n]\n", "\r\n\r\n"]
)
def test_lines_are_counted_through_values_of_many_lines(before: str) -> None:
    with pytest.raises(ConfigError) as refused:
        site(f"[tool.other]\n{before}[tool.l10n]\nmath = 3\n", "pyproject.toml")
    assert refused.value.line == before.count("\n") + 3


# ── where pages may be written ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize("out", ["/", "/site", "/site/locales", "/site/locales/es", "/site/x/.."])
def test_pages_are_not_written_over_what_is_not_ours(clinic: Project, out: str) -> None:
    with pytest.raises(AddressError, match="cannot be written"):
        clinic.output_folder(Path(out))


def test_pages_are_not_written_over_home(clinic: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/people/ana")
    for out in ("/people/ana", "/people"):
        with pytest.raises(AddressError, match="cannot be written"):
            clinic.output_folder(Path(out))


def test_pages_may_be_written_elsewhere(clinic: Project) -> None:
    assert clinic.output_folder() == Path("/site/public")
    assert clinic.output_folder(Path("/srv/www/clinic")) == Path("/srv/www/clinic")


# ── finding it ───────────────────────────────────────────────────────────────────────────────


def test_a_site_is_found_from_any_folder_inside_it(tmp_path: Path) -> None:
    (tmp_path / "l10n.toml").write_text('site_name = "Clinic"')
    inside = tmp_path / "source_content" / "treatments"
    inside.mkdir(parents=True)
    assert find_project(inside).root == tmp_path
    assert find_project(inside).site_name == "Clinic"
    assert find_project(inside).file == "l10n.toml"


def test_a_pyproject_of_something_else_is_passed_by(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.l10n]\nmath = true")
    inside = tmp_path / "package"
    inside.mkdir()
    (inside / "pyproject.toml").write_text("[project]\nname = 'other'")
    assert find_project(inside).root == tmp_path
    assert not is_configured(inside)
    assert is_configured(tmp_path)


def test_a_site_configured_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "l10n.toml").write_text("math = true")
    (tmp_path / "pyproject.toml").write_text("[project]\n[tool.l10n]\nmath = true")
    with pytest.raises(ConfigError, match=r"pyproject.toml:2: this site is configured twice"):
        find_project(tmp_path)


def test_where_no_site_is_the_way_out_is_told() -> None:
    with pytest.raises(ConfigError, match=r"no site here.*“l10n init DIR”"):
        find_project(Path("/"))


def test_a_configuration_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "l10n.toml").write_bytes(b'math = true\nsite_name = "Cl\xednica"')
    with pytest.raises(ConfigError, match=r"l10n.toml:2: not UTF-8"):
        find_project(tmp_path)
