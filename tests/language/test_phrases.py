"""Tables of phrases: which words of a text wake them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.language.words import Phrases, phrases, standing

WORDS = st.lists(st.sampled_from(["a", "day", "at", "night", "m", ".", "8"]), min_size=1)


@given(st.dictionaries(WORDS.map(tuple), st.just("said")), WORDS)
def test_a_text_without_a_telling_word_has_no_phrase(
    values: dict[tuple[str, ...], str], text: list[str]
) -> None:
    table = Phrases(values)
    if table.telling.isdisjoint(standing(" ".join(text))):
        assert not any(
            text[at : at + len(phrase)] == [*phrase] for phrase in values for at in range(len(text))
        )


def test_the_longest_word_tells() -> None:
    assert phrases("often | in_the_morning b.i.d. 24/7").telling == {"morning", "d", "24"}
