"""Negation, sides, polarity, modality, medicines, what texts speak of, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.language import (
    anatomy,
    conditions,
    conjunctions,
    drugs,
    laterality,
    lexicon,
    modality,
    negation,
    people,
    polarity,
    routes,
)
from toolkit.language.mention import Mention

TOLD = (conjunctions, drugs, laterality, modality, negation, polarity, routes)
THOUGHTS = (*TOLD, anatomy, conditions, people)
Find = Callable[[str, str], Iterator[Mention]]
FINDERS: dict[str, Find] = {
    thought.__name__.rpartition(".")[2]: thought.find for thought in THOUGHTS
}
CASES = Path(__file__).parent.parent / "cases" / "language"
NOTHING = "-"


def rows(name: str) -> Iterator[tuple[str, str, str]]:
    """Language, text and what it says, for each cell of a table that has text."""
    for line in (CASES / f"{name}.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("| ") or cells[0] == "English" or not cells[2]:
            continue
        said = "" if cells[2] == NOTHING else cells[2]
        yield from (
            (lang, text, said) for lang, text in zip(("en", "es"), cells, strict=False) if text
        )


TABLE = [(name, *row) for name in sorted(FINDERS) for row in rows(name)]


@pytest.mark.parametrize(("name", "language", "text", "said"), TABLE)
def test_a_text_says(name: str, language: str, text: str, said: str) -> None:
    assert ", ".join(mention.value for mention in FINDERS[name](text, language)) == said


VOCABULARY = st.sampled_from(
    [
        *("no", "not", "never", "nunca", "ni", "nor", "ningún", "nada", "sin", "or", "and", "o"),
        *("don't", "can't", "unless", "left", "right", "derecho", "brazo", "at", "least", "more"),
        *("than", "al", "menos", "hasta", "may", "debe", "ibuprofen", "ketamina", "-mab", "5"),
        *("1,000", ".", ",", ";", "'s", "'", "’", "n't", "\u00ad", "é", "e\u0301", "İ", "\u0301"),
        *("your", "foot", "per", "couple", "pregnant", "women", "dolor", "de", "pecho", "niños"),
        *("{", "}", "`", "<", ">", "`not", "{not}", "https://x.example/not"),
    ]
)
SENTENCES = st.lists(VOCABULARY | st.text(max_size=6), max_size=40).map(" ".join)
LANGUAGES = st.sampled_from(["en", "es"])


@pytest.mark.parametrize("name", sorted(FINDERS))
@given(text=SENTENCES, language=LANGUAGES)
def test_mentions_are_in_order_and_lie_in_the_text(name: str, text: str, language: str) -> None:
    found = list(FINDERS[name](text, language))
    ends = [0, *(mention.end for mention in found)]
    for mention, end in zip(found, ends, strict=False):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.value
        assert text[mention.start : mention.end].strip()


@pytest.mark.parametrize("name", sorted(FINDERS))
@given(text=SENTENCES)
def test_another_language_says_nothing(name: str, text: str) -> None:
    assert not list(FINDERS[name](text, "fr"))


@pytest.mark.parametrize("name", sorted(FINDERS))
@given(text=SENTENCES, language=LANGUAGES)
def test_code_addresses_and_placeholders_say_nothing(name: str, text: str, language: str) -> None:
    plain = "".join(letter for letter in text if letter not in "`{}<>")
    hidden = "".join(letter for letter in plain if letter.isalnum()) or "x"
    for holder in ("`{}`", "https://example.com/{}"):
        assert not list(FINDERS[name](holder.replace("{}", hidden), language))


TEDIOUS = ["no more than ", "@ ' - ` ", "not ", "ni nunca ", "a.b-", "{", "<a "]


@pytest.mark.parametrize("name", sorted(FINDERS))
@pytest.mark.parametrize("text", TEDIOUS)
def test_time_grows_with_the_text(name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = 0
    longest = lexicon._longest

    def counted(
        phrases: list[tuple[int, lexicon._Sign]], most: int
    ) -> tuple[int, lexicon._Sign | None]:
        nonlocal looked_at
        looked_at += 1
        return longest(phrases, most)

    monkeypatch.setattr(lexicon, "_longest", counted)
    list(FINDERS[name](text * 1_000, "en"))
    assert looked_at <= 2 * len(text) * 1_000


def test_a_phrase_is_never_longer_than_the_longest_of_its_table() -> None:
    for language in ("en", "es"):
        tree = lexicon._tree(language)
        for word in list(tree.unread):
            tree.read(word)
        assert depth(tree) <= 13


def depth(node: lexicon._Node) -> int:
    return 1 + max(map(depth, node.next.values()), default=0)
