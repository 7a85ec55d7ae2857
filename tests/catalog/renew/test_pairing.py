"""A new text finds the one it was made from, by its place first."""

from __future__ import annotations

from random import Random

import pytest
from catalog_strategies import PLAIN_WORDS
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.renew.pairing import pair

TEXTS = st.lists(st.one_of(st.text("ab 5", max_size=6), st.sampled_from(PLAIN_WORDS)), max_size=9)


def sentences(count: int, seed: int) -> list[str]:
    """Sentences no two of which are alike."""
    random = Random(seed)
    return [
        " ".join(f"{word}{at}" for word in random.sample(PLAIN_WORDS, 9)) for at in range(count)
    ]


def edited(text: str, random: Random) -> str:
    """The text with two changes as people make them."""
    words = text.split()
    for at in sorted(random.sample(range(len(words)), 2), reverse=True):
        words[at : at + 1] = random.choice([[], ["not"], ["50", "mg"], [words[at], "also"]])
    return " ".join(words) + random.choice(["", "", " See below."])


# ── laws ─────────────────────────────────────────────────────────────────────────────────────


@given(old=TEXTS, new=TEXTS)
def test_only_what_is_new_has_a_partner_and_only_what_vanished_is_one(
    old: list[str], new: list[str]
) -> None:
    for at_new, at_old in pair(old, new).items():
        assert new[at_new] not in old
        assert old[at_old] not in new


@given(old=TEXTS, new=TEXTS)
def test_a_text_given_twice_was_split(old: list[str], new: list[str]) -> None:
    paired = pair(old, new)
    for place in set(paired.values()):
        parts = [new[at] for at in paired if paired[at] == place]
        assert len(parts) == 1 or min(map(len, parts)) < len(old[place])


@given(texts=TEXTS, seed=st.integers(0, 99))
def test_what_only_moved_has_no_partner(texts: list[str], seed: int) -> None:
    assert pair(texts, Random(seed).sample(texts, len(texts))) == {}


@given(st.integers(0, 10_000))
def test_every_edit_finds_its_text_wherever_sections_went(seed: int) -> None:
    """Sections are moved, texts in them edited, deleted and added."""
    random = Random(seed)
    old = sentences(40, seed)
    fresh = iter(sentences(40, seed + 1))
    sections = [list(range(at, at + 8)) for at in range(0, 40, 8)]
    new: list[str] = []
    made: dict[int, int] = {}
    for section in random.sample(sections, 5):
        for place, at in enumerate(section):
            fate = random.random() if 0 < place < 7 else 1.0
            if fate < 0.2:
                made[len(new)] = at
                new.append(edited(old[at], random))
            elif fate >= 0.3:
                new.append(old[at])
            if fate > 0.9:
                new.append(next(fresh).upper())
    assert pair(old, new) == made


@given(old=TEXTS, new=TEXTS, at=st.integers(0, 9))
def test_texts_before_and_after_change_nothing(old: list[str], new: list[str], at: int) -> None:
    around = sentences(at, 1)
    shifted = pair([*around, "|", *old, "||"], [*around, "|", *new, "||"])
    inside = pair(["|", *old, "||"], ["|", *new, "||"])
    assert shifted == {key + at: value + at for key, value in inside.items()}


# ── cases ────────────────────────────────────────────────────────────────────────────────────

ADVICE = "Bring a letter of your doctor. Eat nothing for six hours before the visit."


@pytest.mark.parametrize(
    ("old", "new", "paired"),
    [
        # short ones by their place alone, where one stands for one
        (["Driving", "Yes", "Flying"], ["Driving", "No", "Flying"], {1: 1}),
        (["Dose", "5 mg", "Day"], ["Dose", "50 mg", "Day"], {1: 1}),
        (["a", "Yes", "b"], ["a", "No", "Perhaps", "b"], {}),
        (["Yes"], ["No"], {0: 0}),
        # one that stands between two others that changed
        (["Day 1: rest", "Yes", "Day 2: walk"], ["Day 1: rests", "No", "Day 2: walks"], [0, 1, 2]),
        # a row of cells, changed all at once: each in its order
        (["5 mg", "10 mg", "20 mg"], ["50 mg", "100 mg", "200 mg"], [0, 1, 2]),
        # a text in the place of an altogether different one
        (["a", ADVICE, "b"], ["a", "We look forward to seeing you and your family.", "b"], {}),
        # split in two: both; two joined: the longer one
        ([ADVICE], ADVICE.split(". "), [0, 0]),
        (ADVICE.split(". "), [ADVICE], [1]),
        # put in before, after
        (["a", ADVICE, "b"], ["a", "New.", ADVICE + " Thanks.", "b"], {2: 1}),
        (["a", ADVICE, "b"], ["a", ADVICE + " Thanks.", "New.", "b"], {1: 1}),
        # another text moved in between, or out
        (["a", ADVICE, "b", "m"], ["a", "m", ADVICE + " Thanks.", "b"], {2: 1}),
        (["a", "m", ADVICE, "b"], ["a", ADVICE + " Thanks.", "b", "m"], {1: 2}),
        (["a", ADVICE, "m", "b"], ["a", ADVICE + " Thanks.", "b", "m"], {1: 1}),
        # nothing vanished, nothing new
        (["a"], ["a", ADVICE], {}),
        (["a", ADVICE], ["a"], {}),
        ([], [ADVICE], {}),
    ],
)
def test_cases(old: list[str], new: list[str], paired: dict[int, int] | list[int]) -> None:
    assert pair(old, new) == (paired if isinstance(paired, dict) else dict(enumerate(paired)))


def test_a_heading_is_no_cell() -> None:
    kinds = {"old_kinds": ["heading", "cell"], "new_kinds": ["cell", "cell"]}
    assert pair(["Yes", "a"], ["No", "a"], **kinds) == {}
    assert pair(["Your visit", "a"], ["Your visits", "a"], **kinds) == {0: 0}
    assert pair(["Yes", "a"], ["No", "a"], old_kinds=["heading", "cell"]) == {0: 0}


def test_a_page_written_anew_is_aligned_all_the_same() -> None:
    old = sentences(400, 3)
    random = Random(4)
    assert pair(old, [edited(text, random) for text in old]) == {at: at for at in range(400)}
