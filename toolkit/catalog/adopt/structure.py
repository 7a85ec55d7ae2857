"""Messages that hold several blocks, and blocks that hold several sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ITEM = re.compile(r"[ \t]*(?:[-*+•·–]|\d{1,9}[.)])[ \t]+")
_HEADING = re.compile(r"[ \t]*(#{1,6})[ \t]+")
_QUOTE = re.compile(r"(?:[ \t]*>)+[ \t]?")
_RULE = re.compile(r"[ \t]*(?:[-=*_~|:+][ \t]*){3,}\Z")
_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*+)\]\((?:[^\s()]*+)(?:\s++\"(?P<title>[^\"]*+)\")?\s*+\)")
_VALUE = re.compile(r"(?P<key>[a-z][\w-]{1,30}): (?P<value>\S.*)")
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_END = re.compile(r"[.!?…。！？][\"'”’»)\]*_`]{0,4}(?:\s+|(?<=[。！？]))(?=\S)")
_STOP = re.compile(r"[.!?…:。！？：][\"'”’»)\]*_`]{0,4}(?=\s|\Z)")
_NO_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|Dr|Dra|Mr|Mrs|Ms|Sr|Sra|p\. ej|No|Nº|St|Fig)|\b[A-Z])\.\Z"
)

MOST_CODE = 200  # letters after which code that has begun may end


class Part(NamedTuple):
    """A block of a message: its kind, and its text on one line."""

    kind: str
    text: str


def parts(message: str) -> tuple[Part, ...]:
    """The blocks of a message: paragraphs, list items, headings, cells; each piece of code as one.

    Of an image the description and the title, of ``title: Knee pain`` (front matter) the value.
    """
    if image := _IMAGE.fullmatch(message):
        said = [("alt", image["alt"]), ("title", image["title"] or "")]
        return tuple(Part(kind, text) for kind, text in said if text)
    if "\n" not in message and (value := _VALUE.fullmatch(message)):
        return (Part(f"value {value['key']}", value["value"]),)
    return tuple(_parts(message))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, cut where a stop is followed by what may begin another one."""
    found, start, read, ticks = [], 0, 0, 0
    for end in _END.finditer(text):
        ticks, read = ticks + text.count("`", read, end.end()), end.end()
        if ticks % 2 and "`" in text[end.end() :][:MOST_CODE]:
            continue  # within code
        if _begins(text[end.end()]) and not _NO_END.search(
            text[max(start, end.start() - 6) : end.start() + 1]
        ):
            found.append(text[start : end.end()].strip())
            start = end.end()
    return tuple(filter(None, [*found, text[start:].strip()]))


def stops(text: str) -> int:
    """How often the text ends a sentence, or begins a list: a colon counts, too."""
    return len(_STOP.findall(text))


def _begins(letter: str) -> bool:
    return not letter.islower() and letter not in ",;:"


def _parts(message: str) -> Iterator[Part]:
    kind, fenced = "", False
    lines: list[str] = []
    for line in message.split("\n"):
        if fenced or _FENCE.match(line):
            if not fenced:
                yield from _joined(kind, lines)
                kind, lines = "code", []
            lines.append(line)
            if fenced and _FENCE.match(line):
                yield from _joined(kind, lines)
                kind, lines = "", []
                fenced = False
            else:
                fenced = True
            continue
        quote = _QUOTE.match(line)
        bare = line[quote.end() :] if quote else line
        item, heading = _ITEM.match(bare), _HEADING.match(bare)
        ends = not bare.strip() or _RULE.match(bare)
        if (ends or item or heading or bare.lstrip().startswith("|")) and lines:
            yield from _joined(kind, lines)
            kind, lines = "", []
        if ends:
            continue
        if bare.lstrip().startswith("|"):
            yield from (Part("cell", cell.strip()) for cell in bare.strip().strip("|").split("|"))
        elif heading:
            yield Part(f"heading {len(heading[1])}", bare[heading.end() :].rstrip(" #"))
        else:
            kind = kind or ("item" if item else "text")
            lines.append(bare[item.end() :] if item else bare)
    yield from _joined(kind, lines)


def _joined(kind: str, lines: list[str]) -> Iterator[Part]:
    text = "\n".join(lines) if kind == "code" else one_line("\n".join(lines))
    if text.strip():
        yield Part(kind, text)


def one_line(text: str) -> str:
    """The lines of a block as one; a hard break stays one."""
    if "\n" not in text:
        return text
    joined, hard = "", False
    for line in text.strip().split("\n"):
        joined += line.lstrip() if not joined else ("\n" if hard else " ") + line.lstrip()
        hard = line.endswith(("  ", "\\"))
        joined = joined if hard else joined.rstrip()
    return joined.rstrip()
