"""From a translation to what stands in the page: on one line, or wrapped as its source is.

Plain text has no escapes. What would be read as something else stands between marks that nobody
sees (see ``looks``): the strict placing.
"""

from __future__ import annotations

import re

from toolkit.formats.frontvalues import placed
from toolkit.formats.text.blocks import Block, Shape
from toolkit.formats.text.lines import lines
from toolkit.formats.text.looks import MARK, WORD, Look, end_mark, one_line
from toolkit.formats.text.reading import read
from toolkit.model import Kind, Segment

_BREAK = re.compile(r"\r\n|[\n\r\x0b\x85\u2028]")
# A word, with the spaces of what a template puts in its place: no line ends in there.
_UNBROKEN = re.compile(r"(?:\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|[^ ])++")
_LEAST_GAP = 3  # spaces between columns

TIGHT = " tight"  # in a segment's syntax: no blank line parts it from its neighbours


def place(text: str, segment: Segment, *, strict: bool) -> bytes:
    """What stands in the page for ``text``, in the place of ``segment``."""
    if segment.kind is Kind.META:
        return placed(text, segment)
    words = one_line(text)
    if segment.kind is Kind.CELL:
        return _padded(MARK + words if strict or not words else words, segment).encode()
    if strict or not words:
        return marked(_wrapped(words, segment), look_in(segment)).encode()
    return _wrapped(words, segment).encode()


def marked(words: str, look: Look) -> str:
    """The words between marks that say where they begin and end, and their look."""
    return f"{MARK}{words}{end_mark(look)}"


def look_in(segment: Segment) -> Look:
    """The look of the source, which its block keeps."""
    return Look(segment.syntax.removesuffix(TIGHT))


def alone(placed: bytes, segment: Segment) -> bool:
    """Whether the placed text, between blank lines, is read as its source is.

    What has neighbours on the next line is not, unless marks part it from them.
    """
    if segment.kind is Kind.META or placed.startswith(MARK.encode()):
        return True
    if segment.kind is Kind.CELL:
        return _reads_as(placed, segment, None)
    return not segment.syntax.endswith(TIGHT) and _reads_as(placed, segment, look_in(segment))


def _reads_as(placed: bytes, segment: Segment, look: Look | None) -> bool:
    """Whether it is one text of this look, or of any."""
    blocks = read(segment.hang.encode() + placed)
    if len(blocks) != 1 or blocks[0].shape not in (Shape.PARAGRAPH, Shape.LINE):
        return False
    return look in (None, blocks[0].look) and _is_plain(blocks[0])


def _is_plain(block: Block) -> bool:
    return not block.marker and bool(WORD.search(block.text))


def _wrapped(words: str, segment: Segment) -> str:
    """In lines as wide as those of the source, where it has several and they hold the words."""
    first, *rest = _BREAK.split(segment.raw.decode())
    flat = segment.kind is Kind.ITEM and not segment.hang
    if not (rest and words) or flat or segment.kind is Kind.HEADING:
        return words
    width = max(len(segment.hang) + len(first), *map(len, rest))
    ending = _BREAK.search(segment.raw.decode())
    glue = (ending[0] if ending else "\n") + segment.hang
    done = glue.join(_filled(words, width - len(segment.hang)))
    return done if _is_one_text(segment.hang + done, words) else words


def _is_one_text(written: str, words: str) -> bool:
    """Whether these lines are read as these words, whatever comes behind them."""
    source = written.encode()
    blocks = read(source)
    return (
        len(blocks) == 1
        and blocks[0].text == words
        and not any(line.marker for line in lines(source))
    )


def _filled(words: str, width: int) -> list[str]:
    """Lines of at most ``width`` letters, unless one word is longer."""
    done = [""]
    for word in _UNBROKEN.findall(words):
        if done[-1] and len(done[-1]) + 1 + len(word) > width:
            done.append(word)
        else:
            done[-1] = f"{done[-1]} {word}" if done[-1] else word
    return done


def _padded(words: str, segment: Segment) -> str:
    """A cell as wide as its source's, so that the next one stands below the others."""
    cell = segment.raw.decode()
    if cell == cell.rstrip():
        return words
    room = len(cell) + words.count(MARK)
    return words + " " * max(room - len(words), _LEAST_GAP)
