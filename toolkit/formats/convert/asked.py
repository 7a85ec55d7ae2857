"""“Q:” before a question and “A:” before its answer → a heading, and the text below it.

The pair says it: neither stands for a question or an answer without the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from toolkit.formats.convert.blocks import Block, Heading, Nothing, Paragraph, Words
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.guessing import behind, is_question, opening, unmarked
from toolkit.formats.convert.inline import joined, lines, tidy
from toolkit.formats.convert.levels import GUESSED
from toolkit.messages import _

_LONGEST = 200  # letters of a question
_NUMBERED = r"(?: ?\d{1,3})?[ \t\xa0]?[.:)](?:[ \t\xa0]+|\Z)"
_ASKS = re.compile(rf"(?:Q|Question|P|Pregunta){_NUMBERED}")
_ANSWERS = re.compile(rf"(?:A|Answer|R|Respuesta){_NUMBERED}")


def asked(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with headings for questions that say they are, without what says it."""
    found = [one for block in blocks for one in _parted(block)]
    told = [at for at, block in enumerate(found) if not isinstance(block, Nothing)]
    for at, below in pairwise(told):
        question, answer = found[at], found[below]
        if not isinstance(question, Heading | Paragraph) or not isinstance(answer, Paragraph):
            continue
        asks, says = _ASKS.match(opening(question.words)), _ANSWERS.match(opening(answer.words))
        if asks and says and _could_ask(opening(question.words), asks):
            found[at] = _heading(question, asks, says)
            answer.words = tidy(behind(answer.words, says.end()))
    return [block for block in found if not isinstance(block, Paragraph) or block.words]


def _could_ask(text: str, asks: re.Match[str]) -> bool:
    """Whether the sign is one; “P. Smith” above “R. Lopez” is two people."""
    return len(text) <= _LONGEST and (":" in asks[0] or is_question(text))


def _heading(block: Heading | Paragraph, asks: re.Match[str], says: re.Match[str]) -> Heading:
    words = unmarked(tidy(behind(block.words, asks.end())), "strong", "em")
    guessed = [one for one in block.remarks if one.code == "heading"]
    kept = [one for one in block.remarks if one.code != "heading"]
    signs = f"{asks[0].strip()} {says[0].strip()}"
    said = _("a question before its answer was taken for a heading; left out: “{text}”", text=signs)
    place = guessed[0].place if guessed else ""
    sure = isinstance(block, Heading) and not guessed
    level = block.level if isinstance(block, Heading) and sure else GUESSED
    return Heading(words, level, remarks=[*kept, Remark("heading", said, place=place, text=signs)])


def _parted(block: Block) -> Iterator[Block]:
    """A paragraph in which questions stand on lines of their own, taken apart there."""
    found = list(lines(block.words)) if isinstance(block, Paragraph) else []
    if len(found) < 2 or not any(_ASKS.match(opening(line)) for line in found):
        yield block
        return
    parts: list[list[Words]] = []
    for line in found:
        if not parts or _ASKS.match(opening(line)) or _ANSWERS.match(opening(line)):
            parts.append([])
        parts[-1].append(line)
    remarks = block.remarks
    for part in parts:
        yield Paragraph(joined(part), remarks=remarks)
        remarks = []
