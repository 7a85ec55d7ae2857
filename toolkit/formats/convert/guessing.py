"""What people write by hand where their program has a way of its own: headings, bullets."""

from __future__ import annotations

import re
from dataclasses import replace

from toolkit.formats.convert.blocks import Part, Span, Words, plain

LONGEST_HEADING = 90  # letters
_BULLET = re.compile(r"[•●▪‣◦∙·■□➢➤►✓✔o–—\-*][ \t\xa0]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t\xa0]+(?=\S)")
_FULL_STOP = re.compile(r"[.;,:…!][\"'”’)\]]*\Z")
_QUESTION = re.compile(r"\?[\"'”’)\]]*\Z")


def is_question(text: str) -> bool:
    """Whether a line asks."""
    return bool(_QUESTION.search(text))


def may_be_heading(text: str) -> bool:
    """A short line without a final stop."""
    has_word = any(map(str.isalpha, text))
    return has_word and len(text) <= LONGEST_HEADING and not _FULL_STOP.search(text)


def is_bold(words: Words) -> bool:
    """Whether all that is written in these runs is bold."""
    written = [span for span in words if span.text.strip() and span.part is Part.TEXT]
    return bool(written) and all("strong" in span.marks for span in written)


def unmarked(words: Words, *marks: str) -> Words:
    """The runs without these looks."""
    gone = frozenset(marks)
    return tuple(replace(span, marks=span.marks - gone) for span in words)


def typed_marker(words: Words) -> tuple[int | None, Words] | None:
    """A bullet or a number that stands at the beginning as text: its number, and what follows."""
    if not words or words[0].part is not Part.TEXT or "code" in words[0].marks:
        return None
    text = words[0].text
    number = _NUMBER.match(text)
    match = number or _BULLET.match(text)
    if not match:
        return _alone(words)
    rest = replace(words[0], text=text[match.end() :])
    return (int(number[1]) if number else None), (rest, *words[1:])


def _alone(words: Words) -> tuple[int | None, Words] | None:
    """A marker that is a run of its own, in bold perhaps, before its text."""
    if len(words) < 2:
        return None
    first = f"{words[0].text.strip()} "
    number = _NUMBER.match(f"{first}x")
    if not number and not _BULLET.match(f"{first}x"):
        return None
    if not plain(words[:2]).startswith(first):
        return None
    rest = tuple(words[1:])
    head: Span = replace(rest[0], text=rest[0].text.lstrip())
    return (int(number[1]) if number else None), (head, *rest[1:])
