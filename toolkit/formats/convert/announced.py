"""“What to bring:” above its text → a heading: of several on a page, or of one in bold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from toolkit.formats.convert.blocks import (
    Block,
    Heading,
    List,
    Nothing,
    Paragraph,
    Part,
    Span,
    Table,
    Words,
    plain,
)
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.front import shortened
from toolkit.formats.convert.guessing import is_bold, unmarked
from toolkit.formats.convert.inline import tidy
from toolkit.formats.convert.levels import GUESSED
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

_LONGEST = 60  # letters
_MOST_WORDS = 8
_LEAST = 2  # such lines above sentences, that make a page one that is written so
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_LEADS_IN = re.compile(  # what begins or holds a sentence that goes on below
    r"(?:please|note|remember|important|warning|attention|caution|dear|hello|hi|you|we|i|they|he"
    r"|she|it|this|these|that|those|if|your child|for example|tel|phone|fax|e-?mail|call|write|or"
    r"|and|but|por favor|nota|importante|recuerde|usted|nosotros|si|estimad[oa]s?|por ejemplo)\b"
    r"|.*\b(?:is|are|was|were|has|had|will|should|must|says?|said|means?|includes?|following"
    r"|such as|es|son|incluyen?|siguientes?|dice)\b"
    r"|.*\b(?:if|when|to|of|for|by|from|with|and|or|can|may|have|si|cuando|de|para|con|tiene):",
    re.IGNORECASE,
)
_CASE = re.compile(r"(?:if|si)\b", re.IGNORECASE)  # "If you miss a dose:" may stand over a part


def announced(blocks: list[Block]) -> list[Block]:
    """The blocks, with headings for lines that end in a colon and stand over a part."""
    told = [block for block in blocks if not isinstance(block, Nothing)]
    guessed = [one for one in told if isinstance(one, Heading) and _is_guessed(one)]
    over = [pair for pair in pairwise(told) if _could_stand_over(*pair)]
    over_text = len(guessed) + sum(_is_sentences(below) for _one, below in over)
    only = not any(isinstance(one, Heading) for one in told[1:])  # heads, besides the title
    many = over_text >= _LEAST or (only and len(over) >= _LEAST)
    heads = {
        id(one): _heading(one, guessed)
        for one, below in over
        if isinstance(one, Paragraph) and _stands_over(one, below, many=many)
    }
    for one in guessed:
        one.words = _without_colon(one.words)
    return [heads.get(id(block), block) for block in blocks]


def _is_guessed(heading: Heading) -> bool:
    """A heading that was taken for one with its colon: “SYMPTOMS:”."""
    said = any(remark.code == "heading" for remark in heading.remarks)
    return said and _has_colon(plain(heading.words))


def _could_stand_over(block: Block, below: Block) -> bool:
    text = plain(block.words) if isinstance(block, Paragraph) else ""
    short = _has_colon(text) and len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    if not short or text[:1].islower() or not _is_part(below):
        return False
    return not _LEADS_IN.match(text) or bool(_CASE.match(text) and _is_sentences(below))


def _has_colon(text: str) -> bool:
    return text.endswith(":") and any(map(str.isalpha, text))


def _stands_over(one: Paragraph, below: Block, *, many: bool) -> bool:
    return _is_part(below) and (many or is_bold(one.words))


def _is_part(block: Block) -> bool:
    """Sentences, a list, a table, or several lines."""
    lines = isinstance(block, Paragraph) and any(one.part is Part.BREAK for one in block.words)
    return lines or _is_sentences(block) or isinstance(block, List | Table)


def _is_sentences(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(_SENTENCE.search(plain(block.words)))


def _heading(block: Paragraph, others: Sequence[Heading]) -> Heading:
    """One in capitals stands beside the others in capitals."""
    capitals = (one.level for one in others if one.level > 1 and plain(one.words).isupper())
    level = next(capitals, GUESSED) if plain(block.words).isupper() else GUESSED
    said = _("a line with a colon was taken for a heading: “{text}”", text=_shown(block))
    remarks = [one for one in block.remarks if one.code != "paragraph"]
    words = _without_colon(unmarked(block.words, "strong", "em"))
    return Heading(words, level, remarks=[*remarks, Remark("heading", said, Sure.UNSURE)])


def _shown(block: Paragraph) -> str:
    return shortened(plain(block.words), _LONGEST)


def _without_colon(words: Sequence[Span]) -> Words:
    *before, last = words
    return tidy([*before, last.saying(last.text.rstrip().removesuffix(":"))])
