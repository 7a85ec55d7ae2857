"""What changed is known: what may stay stays, what must be looked at is told why."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from site_folder import SiteFolder

from toolkit.model import Entry, Previous
from toolkit.project import Project
from toolkit.run import pull as job
from toolkit.run.writes import Write, Written

DOSE = "Take 5 mg of ketamine before bed."
SPANISH_DOSE = "Tome 5 mg de ketamina antes de dormir."
MORE = "See [the start](index.md) for “more”."


@pytest.fixture
def clinic(site: SiteFolder) -> SiteFolder:
    """Two pages with a dose and a link, translated."""
    site.page("dose.md", f"# Dose\n\n{DOSE}\n\n{MORE}\n\nAsk your nurse about anything.\n")
    site.page("other.md", "# Other\n\nSomething else stands here, and it stays.\n")
    site.pull()
    texts = {
        "Dose": "Dosis",
        DOSE: SPANISH_DOSE,
        MORE: "Vea [el inicio](index.md) para «más».",
        "Ask your nurse about anything.": "Pregunte lo que sea a su enfermera.",
    }
    site.translate("es", "dose", texts)
    return site


def entry(site: SiteFolder, stem: str, msgid: str, locale: str = "es") -> Entry:
    return site.entries(locale, stem)[None, msgid]


def changes(site: SiteFolder) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(site.pull("--format", "json").out)["changes"]
    return found


# ── what changed ─────────────────────────────────────────────────────────────────────────────


def test_a_changed_dose_is_fuzzy_and_says_so(clinic: SiteFolder) -> None:
    new = DOSE.replace("5 mg", "50 mg")
    clinic.edit("source_content/dose.md", DOSE, new)
    ended = clinic.pull()
    found = entry(clinic, "dose", new)
    assert (found.fuzzy, found.msgstr, found.previous) == (True, (SPANISH_DOSE,), Previous(DOSE))
    assert "critical: 5 mg became 50 mg" in found.extracted
    assert ": critical: number: 5 mg became 50 mg (edited)" in ended.out


def test_what_is_critical_is_told_again_until_it_is_resolved(clinic: SiteFolder) -> None:
    new = DOSE.replace("5 mg", "50 mg")
    clinic.edit("source_content/dose.md", DOSE, new)
    clinic.pull()
    (one,) = changes(clinic)
    assert (one["how"], one["kind"], one["critical"]) == ("waiting", "number", True)
    clinic.translate("es", "dose", {new: SPANISH_DOSE.replace("5", "50")}, flags=())
    assert changes(clinic) == []
    found = entry(clinic, "dose", new)
    assert found.previous is None
    assert not [line for line in found.extracted if line.startswith("critical")]


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (DOSE, DOSE.removesuffix("."), SPANISH_DOSE.removesuffix(".")),
        ("“more”", '"more"', "Vea [el inicio](index.md) para «más»."),
        ("(index.md)", "(care/pain.md)", "Vea [el inicio](care/pain.md) para «más»."),
    ],
)
def test_what_changes_no_word_stays_translated(
    clinic: SiteFolder, old: str, new: str, text: str
) -> None:
    clinic.edit("source_content/dose.md", old, new)
    clinic.pull()
    found = [one for one in clinic.entries("es", "dose").values() if one.msgstr == (text,)]
    assert [(one.fuzzy, one.obsolete) for one in found] == [(False, False)]


def test_other_words_are_fuzzy_and_not_critical(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", "about anything", "about whatever you like")
    (one,) = changes(clinic)
    assert (one["how"], one["kind"], one["critical"], one["fuzzy"]) == (
        "edited", "wording", False, True,
    )  # fmt: skip


def test_other_words_in_what_the_author_marked_are_critical(clinic: SiteFolder) -> None:
    clinic.edit(
        "source_content/dose.md",
        "Ask your nurse about anything.",
        "<!-- l10n: critical advice -->\nAsk your nurse about whatever you like.",
    )
    (one,) = changes(clinic)
    assert (one["kind"], one["critical"]) == ("wording", True)


def test_what_an_editor_dropped_is_known_again(clinic: SiteFolder) -> None:
    new = DOSE.replace("5 mg", "50 mg")
    clinic.edit("source_content/dose.md", DOSE, new)
    clinic.pull()
    clinic.translate("es", "dose", {new: SPANISH_DOSE}, flags=("fuzzy",), previous=None)
    (one,) = changes(clinic)
    assert (one["was"], one["critical"]) == (DOSE, True)
    assert entry(clinic, "dose", new).previous == Previous(DOSE)


def test_an_edit_that_is_taken_back_brings_the_translation_back(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", "5 mg", "50 mg")
    clinic.pull()
    clinic.edit("source_content/dose.md", "50 mg", "5 mg")
    clinic.pull()
    found = entry(clinic, "dose", DOSE)
    assert (found.fuzzy, found.msgstr) == (False, (SPANISH_DOSE,))


def test_each_change_is_explained_word_by_word(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", DOSE, DOSE.replace("5 mg", "50 mg"))
    said = clinic.pull("--explain", "--check").out
    assert "Take [-5-]{+50+} mg of ketamine before bed." in said


# ── where it went ────────────────────────────────────────────────────────────────────────────


def test_a_paragraph_that_moves_takes_its_translation_along(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    ended = clinic.pull()
    found = entry(clinic, "other", DOSE)
    assert (found.msgstr, found.fuzzy) == ((SPANISH_DOSE,), False)
    assert (None, DOSE) not in clinic.entries("es", "dose")
    assert "locales/es/LC_MESSAGES/other.po: 1 text from dose" in ended.out


def test_a_remark_moves_along_and_a_sign_off_does_not(clinic: SiteFolder) -> None:
    said = ("asked the doctor", "signed: clinician Ana <ana@clinic.example> 2026-01-02 12ab34cd")
    clinic.translate("es", "dose", {DOSE: SPANISH_DOSE}, comments=said)
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    clinic.pull()
    assert entry(clinic, "other", DOSE).comments == ("asked the doctor",)


def test_a_page_that_is_renamed_keeps_its_catalog_and_its_addresses(clinic: SiteFolder) -> None:
    clinic.edit("locales/es/LC_MESSAGES/dose.po", "Last-Translator: ", "Last-Translator: Ana")
    (clinic.root / "source_content/dose.md").rename(clinic.root / "source_content/how-much.md")
    clinic.pull()
    assert entry(clinic, "how-much", DOSE).msgstr == (SPANISH_DOSE,)
    assert "Last-Translator: Ana" in clinic.read("locales/es/LC_MESSAGES/how-much.po")
    assert not [name for name in clinic.files("locales") if "dose" in name]
    assert "es,/es/dose/,how-much.md" in clinic.read("locales/redirects.csv")
    assert clinic.pull("--check").code == 0


def test_a_renamed_page_is_told(clinic: SiteFolder) -> None:
    (clinic.root / "source_content/dose.md").rename(clinic.root / "source_content/how-much.md")
    said = clinic.pull("--check", "--format", "json").out
    assert json.loads(said)["renamed"] == {"how-much": "dose"}
    assert "how-much: known by its texts; it was dose" in clinic.pull().out


def test_a_page_that_is_renamed_and_edited_is_still_known(clinic: SiteFolder) -> None:
    (clinic.root / "source_content/dose.md").rename(clinic.root / "source_content/how-much.md")
    clinic.edit("source_content/how-much.md", "5 mg", "50 mg")
    clinic.pull()
    assert entry(clinic, "how-much", DOSE.replace("5 mg", "50 mg")).msgstr == (SPANISH_DOSE,)


def test_a_copy_is_translated_where_all_pages_agree(clinic: SiteFolder) -> None:
    clinic.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    clinic.pull()
    assert entry(clinic, "other", DOSE).msgstr == (SPANISH_DOSE,)
    assert not entry(clinic, "other", DOSE).fuzzy
    clinic.translate("es", "other", {DOSE: "Tómese 5 mg."})
    clinic.page("third.md", f"# Third\n\n{DOSE}\n")
    clinic.pull()
    assert entry(clinic, "third", DOSE).fuzzy


def test_a_copy_of_what_is_critical_is_looked_at(clinic: SiteFolder) -> None:
    clinic.page("third.md", f"# Third\n\n<!-- l10n: critical dose -->\n{DOSE}\n")
    clinic.pull()
    found = entry(clinic, "third", DOSE)
    assert (found.msgstr, found.fuzzy) == ((SPANISH_DOSE,), True)


def test_a_copy_that_was_edited_finds_what_it_was_copied_from(clinic: SiteFolder) -> None:
    clinic.page("third.md", f"# Third\n\n{DOSE.replace('bed', 'breakfast')}\n")
    clinic.pull()
    found = entry(clinic, "third", DOSE.replace("bed", "breakfast"))
    assert (found.msgstr, found.previous, found.fuzzy) == ((SPANISH_DOSE,), Previous(DOSE), True)


def test_what_is_long_obsolete_is_found_again_on_any_page(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.pull()
    clinic.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    clinic.pull()
    assert entry(clinic, "other", DOSE).msgstr == (SPANISH_DOSE,)


# ── overlays ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def overlaid(clinic: SiteFolder) -> SiteFolder:
    clinic.translate("es_CO", "dose", {DOSE: "Tómese 5 mg de ketamina."})
    clinic.pull()
    return clinic


def test_an_override_is_marked_when_its_parent_changes(overlaid: SiteFolder) -> None:
    overlaid.translate("es", "dose", {DOSE: "Tome 5 mg de ketamina al acostarse."})
    overlaid.pull()
    found = entry(overlaid, "dose", DOSE, "es_CO")
    assert found.fuzzy
    assert found.extracted[-2:] == (
        f"es was: {SPANISH_DOSE}",
        "es: Tome 5 mg de ketamina al acostarse.",
    )
    assert overlaid.pull("--check").code == 0
    overlaid.translate("es_CO", "dose", {DOSE: "Tómese 5 mg."}, flags=())
    overlaid.pull()
    found = entry(overlaid, "dose", DOSE, "es_CO")
    assert not found.fuzzy
    assert found.extracted[-1] == "es: Tome 5 mg de ketamina al acostarse."
    assert not [line for line in found.extracted if "was" in line]


def test_what_changed_under_an_override_is_explained(overlaid: SiteFolder) -> None:
    overlaid.translate("es", "dose", {DOSE: SPANISH_DOSE.replace("5", "50")})
    said = overlaid.pull("--explain").out
    assert ": critical: number: 5 mg became 50 mg (the text of es, under this one, changed)" in said
    assert "Tome [-5-]{+50+} mg" in said
    assert "critical: number: 5 mg became 50 mg" in overlaid.run("todo").out


def test_a_comma_of_the_parent_does_not_matter(overlaid: SiteFolder) -> None:
    overlaid.translate("es", "dose", {DOSE: SPANISH_DOSE.removesuffix(".")})
    overlaid.pull()
    assert not entry(overlaid, "dose", DOSE, "es_CO").fuzzy


def test_an_override_that_says_what_its_parent_says_is_told(overlaid: SiteFolder) -> None:
    overlaid.translate("es_CO", "dose", {DOSE: SPANISH_DOSE})
    ended = overlaid.pull()
    assert ended.code == 0
    assert "review idle-override [es_CO]: says what its parent says" in ended.err


def test_an_override_moves_with_its_text(overlaid: SiteFolder) -> None:
    overlaid.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    overlaid.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    overlaid.pull()
    assert entry(overlaid, "other", DOSE, "es_CO").msgstr == ("Tómese 5 mg de ketamina.",)


def test_an_override_that_was_taken_back_does_not_come_again(overlaid: SiteFolder) -> None:
    overlaid.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    overlaid.pull()
    assert entry(overlaid, "other", DOSE, "es_CO").msgstr == ("Tómese 5 mg de ketamina.",)
    overlaid.translate("es_CO", "other", {DOSE: ""})
    overlaid.pull()
    overlaid.pull()
    assert (None, DOSE) not in overlaid.entries("es_CO", "other")


# ── pruning ──────────────────────────────────────────────────────────────────────────────────


def git(site: SiteFolder, *arguments: str) -> None:
    name = ["-c", "user.name=A", "-c", "user.email=a@clinic.example"]
    subprocess.run(["git", *name, *arguments], cwd=site.root, check=True, capture_output=True)


def test_pruning_takes_away_what_no_page_needs(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.pull()
    assert entry(clinic, "dose", DOSE).obsolete
    said = json.loads(clinic.pull("--prune", "--format", "json").out)
    assert {row["catalog"]: row["pruned"] for row in said["catalogs"] if row["pruned"]} == {
        "locales/es/LC_MESSAGES/dose.po": 1
    }
    assert (None, DOSE) not in clinic.entries("es", "dose")


def test_pruning_by_git_keeps_what_was_in_use_then(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.pull()
    git(clinic, "init", "-q")
    git(clinic, "add", ".")
    git(clinic, "commit", "-qm", "one")
    clinic.edit("source_content/dose.md", "Ask your nurse about anything.\n", "")
    clinic.pull("--prune", "--before", "HEAD")
    left = clinic.entries("es", "dose")
    assert (None, DOSE) not in left
    assert left[None, "Ask your nurse about anything."].obsolete


def test_pruning_by_a_revision_before_a_move_takes_nothing_away(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.pull()
    git(clinic, "init", "-q")
    git(clinic, "add", ".")
    git(clinic, "commit", "-qm", "before")
    clinic.run("mv", "dose.md", "doses.md")
    git(clinic, "add", ".")
    git(clinic, "commit", "-qm", "after")
    clinic.pull("--prune", "--before", "HEAD~1")
    assert clinic.entries("es", "doses")[None, DOSE].obsolete
    clinic.pull("--prune", "--before", "HEAD")
    assert (None, DOSE) not in clinic.entries("es", "doses")


def test_a_page_that_is_gone_is_pruned_with_its_catalog(clinic: SiteFolder) -> None:
    (clinic.root / "source_content/dose.md").unlink()
    assert "dose.po: its page is gone; kept" in clinic.pull().out
    assert clinic.catalog("es", "dose").exists()
    clinic.pull("--prune")
    assert not [name for name in clinic.files("locales") if "dose.po" in name]


@pytest.mark.parametrize("arguments", [("--before", "HEAD"), ("--prune", "--before", "nowhere")])
def test_what_cannot_be_pruned_is_one_line(clinic: SiteFolder, arguments: Iterable[str]) -> None:
    before = clinic.files()
    ended = clinic.pull(*arguments)
    assert (ended.code, ended.err.count("\n")) == (2, 1)
    assert clinic.files() == before


# ── what could be lost ───────────────────────────────────────────────────────────────────────


def test_who_gives_a_text_waits_for_who_takes_it(clinic: SiteFolder) -> None:
    clinic.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    clinic.edit("source_content/other.md", "# Other\n", f"# Other\n\n{DOSE}\n")
    clinic.catalog("es", "other").chmod(0o444)
    ended = clinic.pull()
    assert ended.code == 1
    assert "dose.po: left as it is: locales/es/LC_MESSAGES/other.po, which takes" in ended.err
    assert entry(clinic, "dose", DOSE).msgstr == (SPANISH_DOSE,)
    clinic.catalog("es", "other").chmod(0o644)
    assert clinic.pull().code == 0
    assert entry(clinic, "other", DOSE).msgstr == (SPANISH_DOSE,)


def test_an_override_waits_for_its_new_page_to_be_writable(overlaid: SiteFolder) -> None:
    overlaid.translate("es_CO", "care/index", {"What we do.": "Qué hacemos."})
    overlaid.edit("source_content/dose.md", f"{DOSE}\n\n", "")
    overlaid.edit("source_content/care/index.md", "What we do.\n", f"What we do.\n\n{DOSE}\n")
    overlaid.catalog("es_CO", "care/index").chmod(0o444)
    assert overlaid.pull().code == 1
    overlaid.catalog("es_CO", "care/index").chmod(0o644)
    assert overlaid.pull().code == 0
    moved = entry(overlaid, "care/index", DOSE, "es_CO")
    assert moved.msgstr == ("Tómese 5 mg de ketamina.",)


def test_what_an_editor_saves_meanwhile_is_kept(
    clinic: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved(
        project: Project, writes: Iterable[Write], *, check: bool, write: Callable[..., Written]
    ) -> Written:
        clinic.translate("es", "dose", {DOSE: "Tome 5 mg, dice el editor."})
        return write(project, writes, check=check)

    write = job.carry_out
    monkeypatch.setattr(
        job,
        "carry_out",
        lambda project, writes, *, check: saved(project, writes, check=check, write=write),
    )
    clinic.edit("source_content/dose.md", "about anything", "about whatever you like")
    ended = clinic.pull()
    assert ended.code == 1
    assert "dose.po: somebody saved it in the meantime" in ended.err
    assert entry(clinic, "dose", DOSE).msgstr == ("Tome 5 mg, dice el editor.",)
