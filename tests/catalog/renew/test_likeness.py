"""What is most like a text is found among many, whatever they were added after."""

from __future__ import annotations

from random import Random

import pytest
from catalog_strategies import PLAIN_WORDS
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.renew.likeness import FEW, Likeness

LETTERS = st.text("aáb c5\n漢字", max_size=12)
TEXTS = st.lists(st.one_of(LETTERS, st.text(max_size=30)), max_size=8)


def index(texts: list[str]) -> Likeness:
    likeness = Likeness()
    for text in texts:
        likeness.add(text)
    return likeness


MANY_WORDS = [one + other for one in PLAIN_WORDS for other in PLAIN_WORDS]


def sentences(count: int, words: list[str] = PLAIN_WORDS) -> list[str]:
    random = Random(7)
    return [" ".join(random.choices(words, k=20)) for _ in range(count)]


# ── laws ─────────────────────────────────────────────────────────────────────────────────────


@given(texts=TEXTS, query=LETTERS, order=st.randoms(use_true_random=False))
def test_the_order_of_adding_makes_no_difference(
    texts: list[str], query: str, order: Random
) -> None:
    shuffled = order.sample(texts, len(texts))
    assert index(texts).closest(query) == index(shuffled + texts).closest(query)


@given(texts=TEXTS, gone=TEXTS, query=LETTERS)
def test_what_is_discarded_leaves_no_trace(texts: list[str], gone: list[str], query: str) -> None:
    likeness = index(texts + gone)
    likeness.closest(query)
    for text in gone:
        likeness.discard(text)
    left = [text for text in texts if text not in gone]
    assert likeness.closest(query, least=0.0) == index(left).closest(query, least=0.0)
    for text in left:
        likeness.discard(text)
    assert likeness.__dict__ == Likeness().__dict__


@given(
    texts=TEXTS,
    query=LETTERS,
    least=st.sampled_from([0.0, 0.3, 0.6, 0.9, 1.0]),
    many=st.integers(0, 4),
)
def test_the_best_come_first(texts: list[str], query: str, least: float, many: int) -> None:
    found = index(texts).closest(query, least=least, many=many)
    assert found == sorted(found, key=lambda one: (-one[0], one[1]))
    assert len(found) <= many
    assert all(least <= score <= 1 and text in texts for score, text in found)


@given(texts=TEXTS, query=st.text(max_size=30))
def test_a_text_is_most_like_itself(texts: list[str], query: str) -> None:
    assert (1.0, query) in index([*texts, query]).closest(query)


SETS = [sentences(300), sentences(2 * FEW, MANY_WORDS)]


@given(st.sampled_from(SETS), st.integers(0, 299), st.data())
def test_a_text_of_which_a_few_words_changed_is_found(
    texts: list[str], at: int, data: st.DataObject
) -> None:
    words = texts[at].split()
    for place in data.draw(st.lists(st.integers(0, 19), max_size=5)):
        words[place] = data.draw(st.sampled_from(["not", "50", "", "painful words", *PLAIN_WORDS]))
    assert index(texts).closest(" ".join(words))[0][1] == texts[at]


# ── cases ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dose", "Doses"),
        ("5 mg", "50 mg"),
        ("Our clinic", "The clinic"),
        ("e-mail", "email"),
        ("colourless, organised neighbourhoods", "colorless, organized neighborhoods"),
        ("Tke th tablt wth watr befor ech mel", "Take the tablet with water before each meal"),
        ("用法用量", "用法和用量"),
        ("每天早上服用一片药片", "每天晚上服用两片药片"),
        ("รับประทานยาวันละครั้ง", "รับประทานยาวันละสองครั้ง"),
        ("SAFETY", "SAFETY!"),
    ],
)
def test_short_texts_and_slight_changes_are_found(old: str, new: str) -> None:
    assert [text for _, text in index([old, *sentences(50)]).closest(new)] == [old]


def test_of_two_equally_like_the_first_by_its_letters() -> None:
    assert index(["5 ml", "5 mg", "5 mx"]).closest("5 my", many=2) == [
        (0.75, "5 mg"),
        (0.75, "5 ml"),
    ]


def test_what_is_unlike_is_not_found() -> None:
    assert not index(["Yes", "Bring a letter of your doctor."]).closest("No")


def test_of_many_texts_none_is_like_one_that_shares_no_part_of_a_word() -> None:
    assert not index(sentences(2 * FEW, MANY_WORDS)).closest("頭痛 0123456789 Ωμέγα")


def test_a_word_that_is_in_every_text_tells_nothing() -> None:
    texts = [f"Take {word} {number}" for word in PLAIN_WORDS for number in range(200)]
    assert index(texts).closest("Take allergy 199x")[0][1] == "Take allergy 199"


def test_of_an_endless_text_its_ends_are_looked_at() -> None:
    long = "a bb ccc " * 5_000_000
    ((score, found),) = index([long, *sentences(50)]).closest("x" + long)
    assert (found == long, score > 0.99) == (True, True)
