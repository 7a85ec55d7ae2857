"""The new page: front matter, title and blocks, with every remark on its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from toolkit.formats.convert.announced import announced
from toolkit.formats.convert.asked import asked
from toolkit.formats.convert.blocks import (
    Block,
    Heading,
    Nothing,
    Span,
    all_words,
    plain,
)
from toolkit.formats.convert.copydeck import deck
from toolkit.formats.convert.draft import Draft, Guess, Remark
from toolkit.formats.convert.front import description_of, front_matter, is_sentence, named, stem_of
from toolkit.formats.convert.furniture import cleared, without_outer_rules
from toolkit.formats.convert.guessing import behind, opening
from toolkit.formats.convert.inline import tidy
from toolkit.formats.convert.levels import levelled, title_of
from toolkit.formats.convert.seen import letters, letters_of
from toolkit.formats.convert.tables import find_heads
from toolkit.formats.convert.writer import guess, write
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

_LABEL = re.compile(  # what people write before the title of a page
    r"(?:(?:page|article)(?: (?:title|name))?|title|headline|heading|h1|título|titular|página)"
    r"[ \t\xa0]?:[ \t\xa0]+(?=\S)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Found:
    """What a reader of one format found: blocks, remarks, and what the source says of itself."""

    blocks: list[Block]
    remarks: list[Remark] = field(default_factory=list)
    title: str = ""
    description: str = ""
    assets: tuple[tuple[str, bytes], ...] = ()


def drafted(found: Found, name: str) -> Draft:
    """The page of what was found in the file ``name``."""
    copy = deck(found.blocks)
    found.description = copy.fields.get("description", found.description)
    found.blocks = announced(asked(cleared(copy.blocks)))
    find_heads(found.blocks)
    title, blocks = _titled(found, name)
    blocks = without_outer_rules(blocks, title)
    remarks = [*found.remarks, *levelled(blocks, title)]
    said = plain(title.words)
    values = [
        ("title", said),
        ("description", found.description or description_of(blocks)),
    ]
    head = front_matter(values)
    guesses = [guess(remark, 0) for remark in remarks]
    guesses += _of_front_matter(values, found)
    stem = stem_of(PurePosixPath(copy.fields.get("slug", "")).stem or said, name)
    body, more = _written(blocks, head.count("\n") + 2)
    return Draft(f"{head}\n{body}", tuple(guesses + more), said, stem, found.assets)


def _of_front_matter(values: Sequence[tuple[str, str]], found: Found) -> list[Guess]:
    description = dict(values)["description"]
    if not description:
        said = _("there is no paragraph to make a description of: write one")
        return [Guess(0, "description", said, Sure.UNSURE)]
    if found.description:
        return []
    said = _("the description was made of the first paragraph: “{text}”", text=description)
    sure = Sure.LIKELY if is_sentence(description) else Sure.UNSURE
    return [Guess(3, "description", said, sure)]


def _written(blocks: Sequence[Block], line: int) -> tuple[str, list[Guess]]:
    """The body; written more carefully where a reader would not see all of its letters."""
    wanted = letters(all_words(blocks))
    body, guesses = write(blocks, line)
    if letters_of(body) == wanted:
        return body, guesses
    return write(blocks, line, careful=True)


# ── the title ────────────────────────────────────────────────────────────────────────────────


def _titled(found: Found, name: str) -> tuple[Heading, list[Block]]:
    """The page's title, and the blocks, in which it stands."""
    heading = title_of(found.blocks)
    if heading:
        _unlabel(heading)
    if heading is None:
        heading = _made(found, name)
        return heading, [heading, *found.blocks]
    if heading.level != 1:
        said = _("the first heading was taken for the page's title")
        heading.remarks.append(Remark("title", said, Sure.LIKELY))
    return heading, _to_the_top(heading, found.blocks)


def _unlabel(heading: Heading) -> None:
    """“Page title: Knee pain” is called “Knee pain”."""
    if label := _LABEL.match(opening(heading.words)):
        heading.words = tidy(behind(heading.words, label.end()))
        said = _("the label before the title is left out: “{text}”", text=label[0].strip())
        heading.remarks.append(Remark("title", said, Sure.LIKELY, text=label[0].strip()))


def _made(found: Found, name: str) -> Heading:
    text = found.title
    said, sure = _("the title is the one that the file has in its properties"), Sure.LIKELY
    if not text:
        text = named(name)
        said, sure = _("no title was found; the name of the file was taken"), Sure.UNSURE
    return Heading((Span(text),), 1, remarks=[Remark("title", said, sure)])


def _to_the_top(heading: Heading, blocks: list[Block]) -> list[Block]:
    """The title first; what stood above it comes below."""
    at = next((n for n, block in enumerate(blocks) if block is heading), 0)
    above = [block for block in blocks[:at] if not isinstance(block, Nothing)]
    if not above:
        return blocks
    said = _("the title was put above what stood before it")
    heading.remarks.append(Remark("title", said, Sure.UNSURE))
    return [heading, *blocks[:at], *blocks[at + 1 :]]
