"""A finding that a person looked at: ignored with a reason, until the texts change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from check_cases import sheet_of

from toolkit.check import ignore
from toolkit.check.fingerprint import with_fingerprints
from toolkit.check.fix import fixed, fixed_entry
from toolkit.check.run import Chosen, check_sheet
from toolkit.check.sheet import Sheet
from toolkit.demands import Choice
from toolkit.model import Entry, Finding, Severity

WRONG = Entry("Take 5 mg.", ("Tome 50 mg.",))


def codes(entry: Entry) -> list[str]:
    only = Choice(select=("changed-number", "void-ignore"))
    return [one.code for one in check_sheet(Sheet("", "es", entries=(entry,)), Chosen([only]))]


def test_it_counts_as_long_as_the_texts_stand() -> None:
    assert codes(WRONG) == ["changed-number"]
    known = replace(WRONG, comments=(ignore.comment("changed-number", WRONG, "agreed"),))
    assert codes(known) == []
    assert codes(replace(known, msgstr=("Tome 500 mg.",))) == ["changed-number", "void-ignore"]
    assert codes(replace(known, msgid="Take 6 mg.")) == ["changed-number", "void-ignore"]


def test_it_is_of_its_own_check_only() -> None:
    other = replace(WRONG, comments=(ignore.comment("lost-placeholder", WRONG, "agreed"),))
    assert codes(other) == ["changed-number"]


@pytest.mark.parametrize(
    "comment",
    [
        "l10n: ignore changed-number",
        "l10n: ignore changed-number: agreed",
        "l10n: ignore changed-number 12345678:",
        "l10n: ignore",
        "l10n:ignore CHANGED",
    ],
)
def test_without_stamp_or_reason_it_does_not_count(comment: str) -> None:
    assert codes(replace(WRONG, comments=(comment,))) == ["changed-number", "void-ignore"]


def test_what_the_finding_says_to_write_counts() -> None:
    sheet = sheet_of(
        '# l10n: ignore changed-number: agreed\nmsgid "Take 5 mg."\nmsgstr "Tome 50 mg."\n'
    )
    (found,) = check_sheet(sheet, Chosen([Choice(select=("void-ignore",))]))
    written = found.message.partition("“# ")[2].partition("”")[0]
    assert codes(replace(WRONG, comments=(written,))) == []


# ── which checks, and how grave ──────────────────────────────────────────────────────────────


def test_the_nearest_word_on_severity_counts() -> None:
    style, review = (
        Choice(severity={"changed-number": severity})
        for severity in (Severity.STYLE, Severity.REVIEW)
    )
    found = check_sheet(Sheet("", "es", entries=(WRONG,)), Chosen([style, review]))
    told = [one.severity for one in found if one.code == "changed-number"]
    assert told == [Severity.REVIEW]


def test_a_check_runs_only_if_all_want_it() -> None:
    one, other = Choice(select=("changed-number",)), Choice(ignore=("changed-number",))
    assert not list(check_sheet(Sheet("", "es", entries=(WRONG,)), Chosen([one, other])))


# ── fingerprints and fixes ───────────────────────────────────────────────────────────────────


def test_a_fingerprint_knows_no_line_and_no_translation() -> None:
    one = Finding("a", Severity.ERROR, "", "x.po", 3, "es", "p.md", None, "Hi", "Hola")
    moved = replace(one, line=9, msgstr="Buenas", message="other words")
    first, again = with_fingerprints([one]), with_fingerprints([moved])
    assert first[0].fingerprint == again[0].fingerprint


def test_no_two_findings_have_one_fingerprint() -> None:
    one = Finding("a", Severity.ERROR, "", "x.po", 3, "es", "p.md", None, "Hi", "Hola")
    others = [one, one, replace(one, locale="es_CO"), replace(one, msgctxt="")]
    prints = {each.fingerprint for each in with_fingerprints([*others, replace(one, code="b")])}
    assert len(prints) == 5


def fix(start: int, end: int, text: str) -> Finding:
    said = {"msgstr": "a  b ,c", "target": (start, end), "fix": text}
    return Finding("x", Severity.STYLE, "", **said)  # type: ignore[arg-type]


def test_fixes_are_put_in_from_the_end_and_never_over_one_another() -> None:
    assert fixed("a  b ,c", [fix(1, 3, " "), fix(4, 6, ",")]) == "a b,c"
    assert fixed("a  b ,c", [fix(1, 3, " "), fix(2, 5, "")]) == "a ,c"


def test_a_fix_goes_to_the_form_it_speaks_of() -> None:
    entry = Entry("a", ("a  b ,c", "d  e"), msgid_plural="b")
    assert fixed_entry(entry, [fix(1, 3, " ")]).msgstr == ("a b ,c", "d  e")
