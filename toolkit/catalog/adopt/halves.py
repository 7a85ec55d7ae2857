"""Where a text that is two on the other page is cut: so that each half says most of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from toolkit.catalog.adopt.blocks import Block, block_of
from toolkit.catalog.adopt.likely import Likely
from toolkit.catalog.adopt.structure import sentences

LEAST = 1.0  # what words, numbers and links say for each half
MOST = 12  # places that are tried
_END = re.compile(r"[.:;!?…][\"'”»)*_]{0,3}\s+")


def texts(
    one: Sequence[Block], other: Sequence[Block], likely: Likely, language: str
) -> list[str] | None:
    """A text for each block of the source; None where one text cannot be cut for two."""
    if len(one) == 1:
        return [" ".join(block.text for block in other)]
    if len(one) == len(other):
        return [block.text for block in other]
    return _by_sentences(one, other[0].text) or _by_words(one, other[0], likely, language)


def _by_sentences(one: Sequence[Block], text: str) -> list[str] | None:
    counts = [len(sentences(block.text)) for block in one]
    cut = sentences(text)
    if sum(counts) != len(cut):
        return None
    return [" ".join(cut[: counts[0]]), " ".join(cut[counts[0] :])]


def _by_words(
    one: Sequence[Block], other: Block, likely: Likely, language: str
) -> list[str] | None:
    """The best cut, if both halves plainly are what the two blocks say."""
    most, best = 0.0, None
    for halves in _cuts(other, language):
        found = [likely.evidence((a,), (b,)) for a, b in zip(one, halves, strict=True)]
        value = sum(evidence.score for evidence in found)
        if value > most and all(evidence.said >= LEAST for evidence in found):
            most, best = value, [half.text for half in halves]
    return best


def _cuts(other: Block, language: str) -> Iterator[tuple[Block, Block]]:
    segment = other.segment
    if segment is None:
        return
    ends = [match.end() for match in _END.finditer(other.text)]
    for end in ends[:MOST]:
        if end < len(other.text):
            two = other.text[:end].rstrip(), other.text[end:]
            first, last = (
                block_of(other.place, replace(segment, text=text), language) for text in two
            )
            yield first, last
