"""What texts speak of: parts of the body, conditions and people, and which hold which."""

from __future__ import annotations

from itertools import pairwise
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language import TOPICS, anatomy, conditions, people, topics
from toolkit.language.glossary import Glossary
from toolkit.language.mention import Sense

MODULES = (anatomy, conditions, people)
TREE = Glossary(
    Sense.ANATOMY,
    """
    arm: arm/n | brazo/n
    hand < arm: hand/n | mano/n
    finger < hand: finger/n |
      dedo/n

    foot: foot, feet | pie, pies
    """.replace("\n    ", "\n"),
)


@pytest.mark.parametrize(
    ("one", "other", "akin"),
    [
        ("finger", "finger", True),
        ("finger", "hand", True),
        ("finger", "arm", True),
        ("arm", "finger", True),
        ("hand", "foot", False),
        ("finger", "foot", False),
    ],
)
def test_what_is_within_another_is_akin_to_it(one: str, other: str, *, akin: bool) -> None:
    assert TREE.akin(one, other) is akin


def test_a_line_may_go_on_and_a_paragraph_end() -> None:
    text = "los dedos y los pies"
    assert [mention.value for mention in TREE.find(text, "es")] == ["finger", "foot"]
    assert TREE.values == {"arm", "hand", "finger", "foot"}


@pytest.mark.parametrize("module", MODULES)
def test_what_is_broader_is_in_the_table_itself(module: ModuleType) -> None:
    glossary: Glossary = module._LEXICON
    broader = {each for values in glossary._broader.values() for each in values}
    assert broader <= glossary.values


@pytest.mark.parametrize("module", MODULES)
def test_every_value_has_words_in_both_languages(module: ModuleType) -> None:
    tables = module._LEXICON.tables
    named = [{line.split(":")[0] for line in tables[lang].splitlines()} for lang in ("en", "es")]
    assert module._LEXICON.values <= named[0] & named[1]


def test_no_value_holds_what_holds_it() -> None:
    for module in MODULES:
        glossary: Glossary = module._LEXICON
        for value, broader in glossary._broader.items():
            assert all(value not in glossary._holding(each) for each in broader), value


@pytest.mark.parametrize(
    ("one", "other"),
    [("knee", "hip"), ("hand", "foot"), ("liver", "kidney"), ("urine", "stool"), ("eye", "ear")],
)
def test_one_part_of_the_body_is_not_another(one: str, other: str) -> None:
    assert not anatomy.akin(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("pneumonia", "infection"), ("heart attack", "heart disease"), ("headache", "pain")],
)
def test_a_condition_is_akin_to_its_kind(one: str, other: str) -> None:
    assert conditions.akin(one, other)


def test_a_mother_is_a_parent_and_no_father() -> None:
    assert people.akin("mother", "parent")
    assert people.akin("newborn", "child")
    assert not people.akin("mother", "father")
    assert not people.akin("child", "adult")
    assert not people.akin("son", "daughter")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A heart attack harms the heart.", ["heart attack", "heart"]),
        ("Kidney stones, not the kidney", ["kidney stones", "kidney"]),
        ("Pregnant women with asthma", ["pregnant", "asthma"]),
        ("pain in your left knee", ["pain", "knee"]),
        ("an ear infection in children", ["ear infection", "child"]),
    ],
)
def test_the_longer_name_is_meant(text: str, values: list[str]) -> None:
    assert [mention.value for mention in topics(text, "en")] == values


WORDS = ["heart", "attack", "your", "chest", "pain", "in", "pregnant", "women", "ear", "infection"]


@given(st.lists(st.sampled_from(WORDS), max_size=15).map(" ".join))
def test_no_two_topics_overlap(text: str) -> None:
    found = topics(text, "en")
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert {mention.sense for mention in found} <= {Sense.ANATOMY, Sense.CONDITION, Sense.PERSON}
    assert len(TOPICS) == 3
