"""A place in a filled page leads back to the line of its source."""

from __future__ import annotations

from toolkit.model import Filled, Kind, Placed, Segment, State
from toolkit.render.lines import source_lines


def test_lines_are_those_of_the_source_however_long_a_translation_is() -> None:
    source = b"# Title\n\ntwo\nlines\n\n[ref]: x\n"
    filled = b"# Titulo\n\nuna sola\n\n[ref]: x\n"
    title = Segment(b"Title", "Title", Kind.HEADING, 1)
    words = Segment(b"two\nlines", "two lines", Kind.PARAGRAPH, 3)
    placed = (Placed(title, 2, 8, "es", State.TRANSLATED), Placed(words, 10, 18, "es", State.FUZZY))
    line_of = source_lines(Filled(filled, placed))
    assert [line_of(0), line_of(4), line_of(12)] == [1, 1, 3]
    assert line_of(filled.index(b"[ref]")) == 1 + source[: source.index(b"[ref]")].count(b"\n")
