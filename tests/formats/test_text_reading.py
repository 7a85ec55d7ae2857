"""What is read in copy as clinics mail it: a ``.txt`` as it came, a ``.read`` beside it.

A line of the latter is a block: set in by how deep it stands in lists and quotations, what it is,
why where that is a guess, and what it says.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from toolkit.formats.text import Block, Shape, Sure, read

FOLDER = Path(__file__).parents[1] / "cases" / "text" / "mailed"
PAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))
GUESSED = (Shape.HEADING, Shape.LINE)


def said(block: Block) -> str:
    """A block as the cases write it."""
    what = f"heading {block.level}" if block.level else block.shape
    why = f" ({block.why}{', unsure' * (block.sure is Sure.UNSURE)})" * (block.shape in GUESSED)
    marker = f"{block.marker} " if block.marker else ""
    return f"{'> ' * block.quote}{'  ' * block.depth}{what}{why}: {marker}{block.text}"


@pytest.mark.parametrize("name", PAGES)
def test_what_is_read_in_mailed_copy(name: str) -> None:
    source = (FOLDER / f"{name}.txt").read_bytes()
    expected = (FOLDER / f"{name}.read").read_text(encoding="utf-8").splitlines()
    assert [said(block) for block in read(source)] == expected


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_change_nothing(name: str, ending: str) -> None:
    source = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    again = read(source.replace("\n", ending).encode())
    assert [said(block) for block in again] == [said(block) for block in read(source.encode())]


def test_spans_are_the_bytes_of_the_words() -> None:
    source = "Él dice\n\n•  una “cosa”\n   y otra\n".encode()
    (item,) = [block for block in read(source) if block.shape is Shape.ITEM]
    assert source[item.start : item.end].decode() == "una “cosa”\n   y otra"
    assert [source[start:end].decode() for start, end in item.lines] == ["una “cosa”", "y otra"]
    assert (item.text, item.line) == ("una “cosa” y otra", 3)
