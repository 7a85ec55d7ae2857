"""What a change does to a text: cases as plain text, and laws over planted and harmless edits."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from toolkit.catalog.change import Change, ChangeClass, Evidence, classify_change

CASES = Path(__file__).parents[2] / "cases" / "changes"
PAIR = re.compile(r"^(?P<old>[^#\n→].*)\n→ (?P<new>.*)$|^# (?P<kind>\w+)$", re.MULTILINE)


def cases(name: str) -> Iterator[tuple[str, str, str]]:
    kind = ""
    for match in PAIR.finditer((CASES / name).read_text(encoding="utf-8")):
        kind = match["kind"] or kind
        if match["old"]:
            yield kind, match["old"], match["new"]


@pytest.mark.parametrize(("kind", "old", "new"), list(cases("engine.md")))
def test_each_case_has_its_class_both_ways(kind: str, old: str, new: str) -> None:
    assert classify_change(old, new).kind == kind
    assert classify_change(new, old).kind == kind


EDITS = [*cases("edits.md"), *cases("turns.md"), *cases("reworded.md"), *cases("ways.md")]


@pytest.mark.parametrize(("kind", "old", "new"), EDITS)
def test_what_could_harm_is_critical_and_what_could_not_is_not(
    kind: str, old: str, new: str
) -> None:
    expected = kind == "critical"
    assert classify_change(old, new).kind.critical is expected
    assert classify_change(new, old).kind.critical is expected


# ── the evidence ─────────────────────────────────────────────────────────────────────────────


def critical(change: Change) -> list[str]:
    return [one.said for one in change.evidence if one.kind.critical]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Take 5 mg.", "Take 50 mg.", "5 mg became 50 mg"),
        ("It may help.", "It must help.", "“may” became “must”"),
        ("Eat.", "Do not eat.", "“not” added"),
        ("Take up to 5.", "Take 5.", "“up to” removed"),
        ("Rest.", "Rest for 2 hours.", "2 hours added"),
        ("the left knee", "the right knee", "“left” became “right”"),
    ],
)
def test_the_evidence_reads_well(old: str, new: str, said: str) -> None:
    assert critical(classify_change(old, new)) == [said]


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("Take 50 mg now.", ["number: 5 mg became 50 mg"]),
        ("Take 50 mg soon.", ["number: 5 mg became 50 mg", "wording: “now” became “soon”"]),
    ],
)
def test_words_of_what_is_graver_are_not_told_again(new: str, said: list[str]) -> None:
    evidence = classify_change("Take 5 mg now.", new).evidence
    assert [f"{one.kind}: {one.said}" for one in evidence] == said


def test_all_evidence_is_kept_gravest_first() -> None:
    change = classify_change(
        "You may take 5 mg [daily](a.md).", "You must take 6 mg [weekly](b.md)."
    )
    kinds = [one.kind.rank for one in change.evidence]
    assert kinds == sorted(kinds, reverse=True)
    told = {one.kind for one in change.evidence}
    assert told >= {ChangeClass.MODALITY, ChangeClass.NUMBER, ChangeClass.UNIT, ChangeClass.LINK}
    assert change.kind is ChangeClass.MODALITY


def test_the_classes_rise_and_only_some_are_critical_or_cosmetic() -> None:
    assert [kind for kind in ChangeClass if kind.cosmetic] == list(ChangeClass)[:5]
    assert [kind for kind in ChangeClass if kind.critical] == list(ChangeClass)[6:]
    assert [kind.rank for kind in ChangeClass] == list(range(13))


def test_two_changes_of_the_same_words_are_told_once() -> None:
    one = Evidence(ChangeClass.NUMBER, "5", "6")
    assert Change.of([one, one]).evidence == (one,)


# ── names that matter ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("new", ["Your visit is soon.", "It is soon."])
def test_a_term_that_goes_is_critical(new: str) -> None:
    old = "Your session is soon."
    assert classify_change(old, new, terms=["Session"]).kind is ChangeClass.TERM
    assert classify_change(old, new).kind is ChangeClass.WORDING


def test_a_term_is_known_in_any_case_number_and_spelling() -> None:
    terms = ["infusion centre"]
    change = classify_change("INFUSION CENTERS", "Infusion centre", terms=terms)
    assert change.kind is ChangeClass.WORDING


def test_a_term_said_again_by_a_pronoun_is_no_loss() -> None:
    old, new = "Your session is soon. The session is short.", "Your session is soon. It is short."
    assert classify_change(old, new, terms=["session"]).kind is ChangeClass.WORDING


# ── languages ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("Tome 5 mg.", "Tome cinco miligramos.", "wording"),
        ("Tome 1.000 mg.", "Tome 1000 mg.", "wording"),
        ("Tome 5 mg.", "Tome 50 mg.", "number"),
        ("No coma.", "Coma.", "negation"),
        ("la rodilla izquierda", "la rodilla derecha", "laterality"),
        ("Es «fácil».", "Es “fácil”.", "typography"),
    ],
)
def test_spanish_is_understood(old: str, new: str, kind: str) -> None:
    assert classify_change(old, new, language="es").kind == kind


def test_of_another_language_digits_are_known() -> None:
    assert classify_change("Nehmen Sie 5 mg.", "Nehmen Sie 6 mg.", language="de").kind == "number"
    assert classify_change("Nicht essen.", "Essen.", language="de").kind == "wording"
    assert classify_change("«Ja»", "„Ja“", language="de").kind == "typography"


# ── laws ─────────────────────────────────────────────────────────────────────────────────────

MARKED = st.text(st.sampled_from("a5 .,*_`~<>[](){}!\\\n\"'’-–&;#:/@="), max_size=60)
ANY = MARKED | st.text(max_size=60)


@given(ANY, ANY, st.sampled_from(["en", "es", "de"]))
def test_any_two_texts_have_a_class_the_same_both_ways(old: str, new: str, language: str) -> None:
    there = classify_change(old, new, language=language, terms=["a5"])
    assert there == classify_change(old, new, language=language, terms=["a5"])
    back = classify_change(new, old, language=language, terms=["a5"])
    assert there.kind.critical == back.kind.critical
    assert (there.kind is ChangeClass.NONE) == (old == new)


FRAMES = [
    "Take {} with water.", "The **{}** is given by a nurse.", "Your visit: {}", "{}",
    "[Read](a.md) about {} and rest.", "If you feel well, take {}; then rest.",
]  # fmt: skip
SWAPS = [
    ("number", "5 mg", "50 mg"), ("number", "two tablets", "three tablets"),
    ("unit", "5 mg", "5 g"), ("unit", "it once a day", "it twice a day"),
    ("number", "it on Monday", "it on Friday"), ("number", "it at 8:00", "it at 20:00"),
    ("laterality", "the left arm", "the right arm"),
    ("polarity", "it before food", "it after food"),
    ("polarity", "at least 5 tablets", "at most 5 tablets"), ("unit", "10 ml", "10 l"),
]  # fmt: skip


@given(st.sampled_from(FRAMES), st.sampled_from(SWAPS), st.booleans())
def test_a_planted_change_is_found_wherever_it_stands(
    frame: str, swap: tuple[str, str, str], back: bool
) -> None:
    kind, one, other = swap
    texts = frame.replace("{}", one), frame.replace("{}", other)
    old, new = reversed(texts) if back else texts
    assert classify_change(old, new).kind.rank >= ChangeClass(kind).rank


SENTENCES = [
    "Take 5 mg of ketamine twice a day.", "Do not drive for 24 hours.", "You may eat before noon.",
    "The left arm is used on Mondays.", "It’s safe, and helps most people.",
    "Call {phone} at once.",
]  # fmt: skip
HARMLESS = {
    "quotes": lambda text: text.replace("’", "'"),
    "spaces": lambda text: text.replace(" ", "  ").replace(" mg", "\u00a0mg"),
    "emphasis": lambda text: f"**{text}**",
    "title case": lambda text: text.title().replace("{Phone}", "{phone}").replace("’S", "’s"),
    "politeness": lambda text: f"Thank you for reading this. {text}",
    "another placeholder": lambda text: text.replace("{phone}", "{mobile}"),
    "a line more": lambda text: f"{text} We look forward to seeing you.",
}


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4),
    st.lists(st.sampled_from(sorted(HARMLESS)), max_size=3, unique=True),
)
def test_harmless_rewriting_is_not_critical(sentences: list[str], ways: list[str]) -> None:
    old = new = " ".join(sentences)
    for way in ways:
        new = HARMLESS[way](new)
    assert critical(classify_change(old, new)) == []


@given(st.permutations(SENTENCES[:4]))
def test_sentences_in_another_order_say_the_same(sentences: list[str]) -> None:
    assert critical(classify_change(" ".join(SENTENCES[:4]), " ".join(sentences))) == []


SENTENCE = re.compile(r"[^.]+\.")
WHOLE = [edit for _, *edit in EDITS if all(map(SENTENCE.fullmatch, edit))]
ASIDE = ["The X-ray showed a stone.", "Music helps.", "The **library** opens at 9:30."]


@given(st.sampled_from(WHOLE), st.sampled_from(ASIDE), st.booleans())
def test_a_sentence_beside_an_edit_changes_nothing(
    edit: list[str], aside: str, before: bool
) -> None:
    texts = [f"{aside} {text}" if before else f"{text} {aside}" for text in edit]
    assert classify_change(*texts).kind is classify_change(*edit).kind


@given(st.sampled_from(WHOLE), st.sampled_from(WHOLE))
def test_two_edits_are_as_grave_as_the_graver(one: list[str], two: list[str]) -> None:
    assume(set(one).isdisjoint(two))
    joined = classify_change(f"{one[0]} {two[0]}", f"{one[1]} {two[1]}").kind
    graver = max(classify_change(*one).kind, classify_change(*two).kind, key=lambda kind: kind.rank)
    assert joined.rank >= graver.rank or not graver.critical
    assert joined.critical == graver.critical


@given(st.sampled_from(WHOLE), st.sampled_from(WHOLE))
def test_two_sentences_that_change_places_say_the_same(one: list[str], two: list[str]) -> None:
    old, new = f"{one[0]} {two[0]}", f"{two[0]} {one[0]}"
    assert not classify_change(old, new).kind.critical


@pytest.mark.parametrize(
    "piece", ["do not eat ", "5 mg now. ", "left knee, ", "a or b ", "[a](b) "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    def taken(times: int) -> float:
        start = time.process_time()
        classify_change(piece * times, piece.upper() * (times - 1))
        return time.process_time() - start

    taken(1)
    assert taken(1_600) < 40 * taken(200) + 0.1


# ── what the guide says ──────────────────────────────────────────────────────────────────────

GUIDE = Path(__file__).parents[3] / "docs" / "changes.md"
ROW = re.compile(r"^\| (?P<old>.+?) \| (?P<new>.+?) \| (?P<kind>[a-z]+) \|$", re.MULTILINE)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [tuple(row) for row in ROW.findall(GUIDE.read_text("utf-8")) if row[2] in list(ChangeClass)],
)
def test_the_examples_of_the_guide_are_true(old: str, new: str, kind: str) -> None:
    assert classify_change(old, new).kind == kind
    assert classify_change(new, old).kind == kind
