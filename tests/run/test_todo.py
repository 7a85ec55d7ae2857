"""``todo``: the work list, the urgent first."""

from __future__ import annotations

import json
from typing import Any

import pytest
from site_folder import SiteFolder

DOSE = "Take 5 mg of ketamine before bed."


@pytest.fixture
def busy(spanish: SiteFolder) -> SiteFolder:
    """A dose changed; a page is new, another lacks one short text; an override is to look at."""
    spanish.page("dose.md", f"# Dose\n\n{DOSE}\n")
    spanish.pull()
    spanish.translate("es", "dose", {"Dose": "Dosis", DOSE: "Tome 5 mg.", "dose": "dosis"})
    spanish.translate("es_CO", "care/index", {"What we do.": "Qué hacemos."})
    spanish.pull()
    spanish.translate("es", "care/index", {"What we do.": "Todo lo que hacemos."})
    spanish.edit("source_content/dose.md", "5 mg", "50 mg")
    spanish.page("a.md", "# A page\n\nWith some more words than the other has.\n")
    spanish.edit("source_content/index.md", "# Welcome\n", "# Welcome\n\nGood day.\n")
    spanish.pull()
    return spanish


def items(site: SiteFolder, *arguments: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(site.run("todo", *arguments, "--format", "json").out)[
        "items"
    ]
    return found


def test_what_may_hurt_comes_first_then_pages_then_the_rest(busy: SiteFolder) -> None:
    listed = [(one["rank"], one["locale"], one["page"]) for one in items(busy)]
    assert listed[0] == ("critical", "es", "dose.md")
    assert listed[1] == ("page", "es", "index.md")  # nearest to be complete
    assert listed[2] == ("page", "es", "a.md")
    assert listed[-1] == ("rest", "es_CO", "care/index.md")


def test_an_item_says_where_to_write_and_why(busy: SiteFolder) -> None:
    one = items(busy)[0]
    assert (one["state"], one["kind"], one["words"]) == ("fuzzy", "number", 7)
    assert one["evidence"][0] == {"kind": "number", "old": "5 mg", "new": "50 mg"}
    line = busy.read(one["file"]).splitlines()[one["line"] - 1]
    assert line == f'msgid "{DOSE.replace("5", "50")}"'


def test_an_overlay_is_not_asked_for_what_its_parent_lacks(busy: SiteFolder) -> None:
    assert {one["locale"] for one in items(busy) if one["page"] == "a.md"} == {"es"}
    assert len([one for one in items(busy) if one["msgid"] == "Good day."]) == 1


def test_it_is_asked_for_alone_all_the_same(busy: SiteFolder) -> None:
    (one,) = [one for one in items(busy, "es_CO") if one["msgid"] == "Good day."]
    assert one["file"] == "locales/es/LC_MESSAGES/index.po"


def test_the_terminal_shows_what_is_critical_and_counts_the_rest(busy: SiteFolder) -> None:
    said = busy.run("todo").out
    assert ": critical: number: 5 mg became 50 mg — “Take 50 mg of ketamine before bed.”" in said
    assert "Good day." not in said
    assert "Good day." in busy.run("todo", "-v").out


def test_nothing_to_do_is_said(spanish: SiteFolder) -> None:
    assert spanish.run("todo").out == "Nothing is left to translate.\n"


def test_totals_add_up(busy: SiteFolder) -> None:
    said = json.loads(busy.run("todo", "--format", "json").out)
    found = [one for one in said["items"] if one["locale"] == "es"]
    assert said["locales"]["es"] == {
        "messages": len(found),
        "words": sum(one["words"] for one in found),
        "critical": 1,
    }


def test_of_a_long_text_what_stands_around_the_change_is_shown(spanish: SiteFolder) -> None:
    words = "ask your doctor " * 400
    spanish.page("dose.md", f"{words}{DOSE} {words}\n")
    spanish.pull()
    (long,) = [key for _, key in spanish.entries("es", "dose") if DOSE in key]
    spanish.translate("es", "dose", {long: "Tome 5 mg.", "dose": "dosis"})
    spanish.edit("source_content/dose.md", "5 mg", "50 mg")
    explained = spanish.pull("--explain").out
    assert "ask your doctor Take [-5-]{+50+} mg of ketamine before bed. ask your" in explained
    assert len(explained) < 2000
    said = spanish.run("todo").out
    assert "ask your doctor Take 50 mg of ketamine before bed. ask your" in said
    assert len(said) < 2000
    (one,) = items(spanish)
    assert one["msgid"] == long.replace("5 mg", "50 mg")
    changes = json.loads(spanish.pull("--format", "json").out)["changes"]
    assert (changes[0]["was"], changes[0]["now"]) == (long, one["msgid"])


NAMES = [f"{one}{two}" for one in ("red", "green", "blue") for two in "abcdefghijklmnopqrst"]


def test_many_changes_of_one_text_are_not_all_told(spanish: SiteFolder) -> None:
    doses = " ".join(f"Take {n} mg of {name}." for n, name in enumerate(NAMES, start=2))
    spanish.page("dose.md", f"{doses}\n")
    spanish.pull()
    spanish.translate("es", "dose", {doses: "Tome.", "dose": "dosis"})
    spanish.edit("source_content/dose.md", " mg", "5 mg")
    for said in (spanish.pull("--explain").out, spanish.run("todo").out):
        assert said.count("became") == 5
        assert len(said) < 3000
