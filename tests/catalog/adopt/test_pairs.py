"""Pages and their translations that drifted apart."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.adopt.align import Aligner
from toolkit.catalog.adopt.blocks import blocks
from toolkit.catalog.adopt.likely import Likely
from toolkit.catalog.adopt.pairs import Pair, adopt_pages
from toolkit.catalog.adopt.proposal import Adoption, Verdict
from toolkit.catalog.extract import extract
from toolkit.formats.markdown import Markdown
from toolkit.model import FormatOptions, Page

TEXTS = {
    "# Knee pain": "# Dolor de rodilla",
    "Take 400 mg of ibuprofen with food.": "Tome 400 mg de ibuprofeno con comida.",
    "Call [the clinic](tel:555) if the pain lasts 3 days.": (
        "Llame a [la clínica](tel:555) si el dolor dura 3 días."
    ),
    "## Exercises": "## Ejercicios",
    "Walk 20 minutes a day, and rest in between.": (
        "Camine 20 minutos al día y descanse entre medio."
    ),
    "Physical therapy improves mobility and function.": (
        "La terapia física mejora la movilidad y la función."
    ),
    "## Surgery": "## Cirugía",
    "An operation is considered after 6 months.": (
        "Se considera una operación después de 6 meses."
    ),
    "Doctor Ramírez of the Universidad Nacional operates on 12 patients each week.": (
        "La doctora Ramírez, de la Universidad Nacional, opera a 12 pacientes cada semana."
    ),
    "See <https://knee.example/info> for information about anesthesia.": (
        "Consulte <https://knee.example/info> para información sobre la anestesia."
    ),
}
ENGLISH, SPANISH = list(TEXTS), list(TEXTS.values())


def page(*chunks: str) -> Page:
    return Markdown().parse(("\n\n".join(chunks) + "\n").encode(), "page.md", FormatOptions())


def adopted(source: Page, target: Page) -> Adoption:
    messages = {entry.key: entry for entry in extract(source, reference="page.md")}
    return adopt_pages([Pair(source, target, messages)])[0]


def truth() -> dict[str, str]:
    sides = page(*ENGLISH).segments, page(*SPANISH).segments
    return {one.text: other.text for one, other in zip(*sides, strict=True)}


def test_every_text_of_a_faithful_translation_is_found() -> None:
    found = adopted(page(*ENGLISH), page(*SPANISH))
    assert {one.key[1]: one.entry.msgstr[0] for one in found.proposals} == truth()
    assert all(one.verdict is not Verdict.LISTED for one in found.proposals)
    assert not found.left


def test_each_pair_has_a_score_and_what_speaks_for_it() -> None:
    for one in adopted(page(*ENGLISH), page(*SPANISH)).proposals:
        assert 0 < one.score <= 1
        assert one.evidence


def test_a_pair_that_waits_has_a_reason() -> None:
    changed = [text.replace("400", "600") for text in SPANISH]
    for one in adopted(page(*ENGLISH), page(*changed)).of(Verdict.FUZZY):
        assert one.reasons


@given(st.sets(st.integers(0, 9), max_size=7), st.sets(st.integers(0, 9), max_size=7))
def test_dropped_blocks_make_no_wrong_translation(less: set[int], lack: set[int]) -> None:
    source = page(*(text for at, text in enumerate(ENGLISH) if at not in less))
    target = page(*(text for at, text in enumerate(SPANISH) if at not in lack))
    known = truth()
    for one in adopted(source, target).of(Verdict.TRANSLATED):
        assert one.entry.msgstr[0] == known[one.key[1]]


@given(st.permutations(range(10)))
def test_blocks_in_any_order_make_no_wrong_translation(order: list[int]) -> None:
    known = truth()
    shuffled = page(*(SPANISH[at] for at in order))
    for one in adopted(page(*ENGLISH), shuffled).of(Verdict.TRANSLATED):
        assert one.entry.msgstr[0] == known[one.key[1]]


@given(st.permutations(range(10)), st.integers(1, 10))
def test_a_block_is_in_one_match_only(order: list[int], size: int) -> None:
    two = blocks(page(*ENGLISH), "en"), blocks(page(*(SPANISH[at] for at in order[:size])), "es")
    matches = Aligner(*two, Likely.of(*two)).matches()
    for side, several in enumerate(two):
        met = [at for match in matches for at in (match.source, match.target)[side]]
        assert sorted(met) == list(range(len(several)))


def test_a_page_beside_itself_gives_all_pairs_but_none_as_translated_prose() -> None:
    one = page(*ENGLISH)
    found = adopted(one, one)
    assert [p.entry.msgstr[0] for p in found.proposals] == [p.key[1] for p in found.proposals]
    assert len(found.proposals) == len(one.segments)
    assert all(len(p.key[1].split()) <= 2 for p in found.of(Verdict.TRANSLATED))


def test_a_section_that_moved_is_found() -> None:
    moved = page(*SPANISH[:3], *SPANISH[6:], *SPANISH[3:6])
    found = {one.key[1]: one.entry.msgstr[0] for one in adopted(page(*ENGLISH), moved).proposals}
    known = truth()
    walk = ENGLISH[4]
    assert found[walk] == known[walk]


def test_a_text_that_became_two_is_joined_and_waits() -> None:
    joined = "Take 400 mg of ibuprofen with food. Call [the clinic](tel:555) at once."
    source = page(ENGLISH[0], joined, *ENGLISH[3:])
    target = page(
        SPANISH[0],
        "Tome 400 mg de ibuprofeno con comida.",
        "Llame a [la clínica](tel:555) de inmediato.",
        *SPANISH[3:],
    )
    found = {one.key[1]: one for one in adopted(source, target).proposals}[joined]
    assert found.verdict is not Verdict.TRANSLATED
    assert found.entry.msgstr[0].startswith("Tome 400 mg")
    assert found.entry.msgstr[0].endswith("inmediato.")


def test_another_number_is_never_called_translated() -> None:
    wrong = [text.replace("400", "40") for text in SPANISH]
    found = {one.key[1]: one for one in adopted(page(*ENGLISH), page(*wrong)).proposals}
    assert found[ENGLISH[1]].verdict is not Verdict.TRANSLATED


def test_pages_that_have_nothing_in_common_give_nothing() -> None:
    other = ["# Receta", "Pele las papas y córtelas.", "Sirva caliente.", "## Postre", "Fruta."]
    found = adopted(page(*ENGLISH), page(*other))
    assert not found.of(Verdict.TRANSLATED)
    assert not found.of(Verdict.FUZZY)


@pytest.mark.parametrize("many", [1, 8])
def test_linear_time(many: int) -> None:
    def seconds(times: int) -> float:
        two = [page(*side * times) for side in (ENGLISH, SPANISH[: 10 // many])]
        begun = process_time()
        adopted(*two)
        return process_time() - begun

    seconds(2)
    assert seconds(60) < max(0.5, 3.2 * seconds(30))


@pytest.mark.parametrize("sides", [((), ()), ((), ("x",)), (("x",), ()), (("```\n", "x"), ("y",))])
def test_hardly_anything(sides: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    adopted(page(*sides[0]), page(*sides[1]))


CONTRARY = {
    "Give 5 mg of diazepam at night.": "Dé 5 ml de diazepam por la noche.",
    "You may eat 6 hours after the operation.": "No puede comer 6 horas después de la operación.",
    "Put 3 drops in your left ear for 7 days.": "Ponga 3 gotas en el oído derecho por 7 días.",
    "Call if your fever is below 96 °F.": "Llame si su fiebre está por encima de 96 °F.",
    "Take 20 mg of omeprazole at night.": "Tome 20 mg de naproxeno por la noche.",
    "Measure three times and write it down.": "Mida dos veces y anótelo.",
    "Rest for 3 days after the operation.": "Descanse 3 semanas después de la operación.",
    "Your visit is on June 9.": "Su consulta es el 9 de julio.",
}


@pytest.mark.parametrize("text", CONTRARY)
def test_the_same_numbers_and_another_meaning_wait_with_a_reason(text: str) -> None:
    source = page(*ENGLISH[:4], text, *ENGLISH[4:])
    target = page(*SPANISH[:4], CONTRARY[text], *SPANISH[4:])
    found = {one.key[1]: one for one in adopted(source, target).proposals}[text]
    assert found.verdict is not Verdict.TRANSLATED
    assert any("said" in reason for reason in found.reasons)


@given(st.sets(st.integers(0, 9), max_size=9), st.sets(st.integers(0, 9), max_size=9))
def test_no_text_of_either_side_vanishes(less: set[int], lack: set[int]) -> None:
    source = page(*(text for at, text in enumerate(ENGLISH) if at not in less))
    target = page(*(text for at, text in enumerate(SPANISH) if at not in lack))
    found = adopted(source, target)
    ours = {one.key[1] for one in found.proposals} | {one.text for one in found.lacking}
    theirs = {one.text for one in found.left}
    said = " ".join(one.entry.msgstr[0] for one in found.proposals)
    assert ours == {segment.text for segment in source.segments}
    assert all(s.text in theirs or s.text in said for s in target.segments)


def test_a_link_to_the_translated_page_does_not_part_two_texts() -> None:
    source = page(*ENGLISH[:3], "See [our map](https://c.example/map).")
    target = page(*SPANISH[:3], "Vea [nuestro mapa](https://c.example/es/mapa).")
    found = {one.key[1]: one for one in adopted(source, target).proposals}
    assert found["See [our map](https://c.example/map)."].verdict is Verdict.FUZZY


def test_a_number_alone_makes_no_pair() -> None:
    source = page(*ENGLISH, "Ask your doctor about the skin on visit 686.")
    target = page("Aviso adicional número 686.", *SPANISH)
    one = {p.key[1]: p for p in adopted(source, target).proposals}.get(
        "Ask your doctor about the skin on visit 686."
    )
    assert one is None or one.verdict is Verdict.LISTED


def test_headings_go_with_what_they_stand_over() -> None:
    order = [0, 1, 2, 6, 7, 8, 9, 3, 4, 5]
    found = adopted(page(*ENGLISH), page(*(SPANISH[at] for at in order))).proposals
    known = truth()
    assert all(p.entry.msgstr[0] == known[p.key[1]] for p in found if p.entry.filled)


def test_what_a_run_gave_does_not_teach_the_next_one() -> None:
    two = page(*ENGLISH), page(*SPANISH)
    messages = {entry.key: entry for entry in extract(two[0], reference="page.md")}
    pair = Pair(*two, messages)
    first = adopt_pages([pair])
    given_before = [(one.key[1], one.entry.msgstr[0]) for one in first[0].of(Verdict.TRANSLATED)]
    assert given_before
    assert adopt_pages([pair], given_before) == first
