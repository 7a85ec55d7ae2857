"""“Q:” and “A:” are signs of a question and its answer only where they stand together."""

from __future__ import annotations

import pytest

from toolkit.formats.convert import convert


def page(text: str) -> str:
    return convert(f"Our team\n\n{text}\n".encode(), "mail.txt").markdown.partition("# ")[2]


@pytest.mark.parametrize(
    ("asks", "says"),
    [
        ("Q: Is it safe?", "A: Yes, it is."),
        ("Q1. Is it safe?", "A1. Yes, it is."),
        ("Question: Is it safe?", "Answer: Yes, it is."),
        ("P: ¿Es seguro?", "R: Sí, lo es."),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_signs_go(asks: str, says: str, between: str) -> None:
    question, answer = asks.partition(" ")[2], says.partition(" ")[2]
    assert page(f"{asks}{between}{says}") == f"Our team\n\n## {question}\n\n{answer}\n"


def test_what_went_is_told() -> None:
    guesses = convert(b"Our team\n\nQ: Is it safe?\nA: Yes, it is.\n", "mail.txt").guesses
    assert "Q: A:" in [guess.text for guess in guesses]


@pytest.mark.parametrize(
    "text",
    [
        "P. Smith, nurse, has been here for years.\n\nR. Lopez came to us in May.",
        "Q: Is it safe?\n\nYes, it is.",
        "A: The first of the vitamins is in carrots.\n\nB: The next one is in meat.",
    ],
)
def test_one_without_the_other_is_none(text: str) -> None:
    assert text.partition(" ")[0] in page(text)
