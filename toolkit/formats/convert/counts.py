"""What a page consists of, in numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.formats import frontmatter
from toolkit.formats.convert.guessing import is_question
from toolkit.formats.markdown.events import events
from toolkit.formats.markdown.headings import headings

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Counts:
    """Blocks of a page by kind; ``questions`` are headings too; words outside code."""

    headings: int
    questions: int
    lists: int
    items: int
    paragraphs: int
    tables: int
    words: int


def counts(markdown: str) -> Counts:
    """Count the blocks and words of a page, its front matter left out."""
    raw = markdown.encode()
    found = events(raw[frontmatter.read(raw, "", ()).end :].decode())
    named = [event for event, _span in found if isinstance(event, dict)]
    opened = [event["Start"] for event in named if "Start" in event]
    names = [next(iter(tag)) if isinstance(tag, dict) else tag for tag in opened]
    heads = headings(found)
    return Counts(
        headings=len(heads),
        questions=sum(is_question(one.text) for one in heads),
        lists=names.count("List"),
        items=names.count("Item"),
        paragraphs=names.count("Paragraph"),
        tables=names.count("Table"),
        words=sum(len(_WORD.findall(event["Text"])) for event in named if "Text" in event),
    )
