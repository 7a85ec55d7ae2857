"""What people write by hand where their program has a way of its own: headings, bullets."""

from __future__ import annotations

import re
from dataclasses import replace

from toolkit.formats.convert.blocks import Part, Span, Words, plain

LONGEST_HEADING = 90  # letters
_BULLET = re.compile(r"[•●▪‣◦∙·■□➢➤►✓✔o–—\-*][ \t\xa0]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t\xa0]+(?=\S)")
_LETTER = re.compile(r"([a-h])[.)][ \t\xa0]+(?=\S)")
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


def opening(words: Words) -> str:
    """The text of the first line, its spaces as they are."""
    texts: list[str] = []
    for span in words:
        if span.part is Part.BREAK:
            break
        texts.append(span.text if span.part is Part.TEXT else "\ufffc")
    return "".join(texts)


def behind(words: Words, letters: int) -> Words:
    """The runs behind so many letters."""
    left: list[Span] = []
    for span in words:
        left.append(span.saying(span.text[letters:]) if span.part is Part.TEXT else span)
        letters = max(letters - len(span.text), 0)
    return tuple(left)


def typed_marker(words: Words) -> tuple[int | None, Words] | None:
    """A bullet, number or letter that opens a text, as typed: its number, and what follows."""
    if not words or words[0].part is not Part.TEXT or "code" in words[0].marks:
        return None
    text = words[0].text
    match = _NUMBER.match(text) or _LETTER.match(text) or _BULLET.match(text)
    if not match:
        return _alone(words)
    rest = replace(words[0], text=text[match.end() :])
    return _count(match), (rest, *words[1:])


def typed_letter(words: Words) -> str:
    """The letter of an item, as it is typed: “a.”; empty where it has none."""
    letter = _LETTER.match(opening(words))
    return letter[0].strip() if letter else ""


def _count(marker: re.Match[str]) -> int | None:
    said = marker[1] if marker.re.groups else ""
    if said.isdecimal():
        return int(said)
    return "abcdefgh".index(said) + 1 if said else None


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
