"""Headings among paragraphs that have no look at all: the guesses of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.formats.convert.draft import Remark
from toolkit.formats.text.blocks import Block, Shape, Why
from toolkit.formats.text.reading import read
from toolkit.messages import N_, _

_WHY = {  # why a line was taken for a heading
    Why.NUMBERED: N_("a numbered line alone was taken for a heading: “{text}”"),
    Why.QUESTION: N_("a question on its own line was taken for a heading: “{text}”"),
    Why.CAPITALS: N_("a line in capitals was taken for a heading: “{text}”"),
    Why.SHORT_ALONE: N_("a short line alone was taken for a heading: “{text}”"),
    Why.SHORT_ABOVE: N_("a short line above its text was taken for a heading: “{text}”"),
}
_OTHER = "- x"  # what stands for a list or a table


def told(block: Block, place: str) -> Iterator[Remark]:
    """Why a block was taken for a heading, where that was a guess."""
    if block.shape is Shape.HEADING and block.why in _WHY:
        yield Remark("heading", _(_WHY[block.why], text=block.text), block.sure, place)


def headings(texts: Sequence[str | None]) -> dict[int, Block]:
    """Which of these paragraphs are headings, by their number; None is no paragraph."""
    lines = [_OTHER if text is None else text for text in texts]
    found = read("\n\n".join(lines).encode())
    heads = {block.line // 2: block for block in found if block.shape is Shape.HEADING}
    return {at: block for at, block in heads.items() if block.text == texts[at]}
