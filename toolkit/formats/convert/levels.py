"""One title, and headings below it of which none skips a level."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.formats.convert.blocks import Block, Heading, Nothing, Paragraph, Part, inside, plain
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.guessing import is_question
from toolkit.formats.text.blocks import Sure
from toolkit.messages import ngettext

GUESSED = -1  # the level of a heading that only looks like one: below the one that it stands under
DEEPEST = 6
_NUMBERED = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})\.?[ \xa0]")


def title_of(blocks: Sequence[Block]) -> Heading | None:
    """The heading that is the page's title: of level 1, or what the page begins with."""
    told = [block for block in blocks if not isinstance(block, Nothing)]
    found = [block for block in told if isinstance(block, Heading)]
    named = next((one for one in found if one.level == 1), None)
    if named or not found:
        return named
    at = next(n for n, block in enumerate(told) if block is found[0])
    below = told[at + 1] if at + 1 < len(told) else None
    empty = isinstance(below, Heading) and below.level == found[0].level  # it has no words itself
    return found[0] if empty or all(map(_is_picture, told[:at])) else None


def _is_picture(block: Block) -> bool:
    """A banner above the title."""
    words = block.words if isinstance(block, Paragraph) else ()
    return bool(words) and all(one.part is Part.IMAGE or not one.text.strip() for one in words)


def deepen_numbered(blocks: Sequence[Block]) -> None:
    """“2.1 …” stands below “2. …”, where nothing but the number says so."""
    levels: dict[tuple[str, ...], int] = {}
    for heading in _headings(blocks):
        number = _NUMBERED.match(plain(heading.words))
        if not number:
            continue
        parts = tuple(number[1].split("."))
        if levels.get(parts[:-1]) == heading.level:
            heading.level = min(heading.level + 1, DEEPEST)
        levels[parts] = heading.level


def levelled(blocks: Sequence[Block], title: Heading) -> list[Remark]:
    """Give every heading its level on the page; says what was changed beside guessed ones."""
    shifts: list[int] = []
    above: list[float] = []
    last, asks = 1.0, False
    below = [one for one in _headings(blocks) if one is not title]
    highest = min((one.level for one in below if one.level != GUESSED), default=0)
    for heading in below:
        question = is_question(plain(heading.words))
        guessed = max(last if asks and question else last + 0.5, highest)
        asked = guessed if heading.level == GUESSED else float(heading.level)
        if heading.level != GUESSED:
            last, asks = asked, question and _is_taken_for_one(heading)
        while above and above[-1] >= asked:
            above.pop()
        above.append(asked)
        level = min(1 + len(above), DEEPEST)
        if heading.level != GUESSED:
            shifts.append(level - heading.level)
        heading.level = level
    title.level = 1
    changed = sum(shift != shifts[0] for shift in shifts)
    if not changed:
        return []  # all went down together, below the title
    said = ngettext(
        "the level of {n} heading was changed: one title, and no level left out",
        "the levels of {n} headings were changed: one title, and no level left out",
        changed,
    )
    return [Remark("level", said, Sure.LIKELY)]


def _is_taken_for_one(heading: Heading) -> bool:
    return any(remark.code == "heading" for remark in heading.remarks)


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        yield from (one for one in inside(block) if isinstance(one, Heading))
