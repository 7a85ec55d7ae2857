"""One string of a catalog as the lines that GNU msgcat 0.21 writes for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain

from toolkit.catalog.linebreak import classes, column_ends, may_break

PAGE_WIDTH = 79
ESCAPES = str.maketrans(
    {
        "\a": "\\a",
        "\b": "\\b",
        "\t": "\\t",
        "\n": "\\n",
        "\v": "\\v",
        "\f": "\\f",
        "\r": "\\r",
        '"': '\\"',
        "\\": "\\\\",
    }
)
ESCAPE = re.compile(r"\\.")
SEPARATOR = re.compile("([\u0085\u2028\u2029])")  # ends a line for UAX #14, not for msgcat
NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout:
    """What each line begins with, and whether long lines are wrapped (not by ``--no-wrap``)."""

    prefix: str = ""
    wrapped: bool = True

    @property
    def room(self) -> int | None:
        """Columns between the quotes of a line; None: any number."""
        return PAGE_WIDTH - len(self.prefix) - len('""') if self.wrapped else None


def escape(text: str) -> str:
    """``text`` as it stands between quotes."""
    return text.translate(ESCAPES)


def statement(
    keyword: str, text: str, layout: Layout, directives: Collection[int] = NOTHING
) -> str:
    """``keyword "text"``, or ``keyword ""`` and a line for each line of the text.

    ``directives`` are the offsets inside format directives: no line may begin there.
    """
    begin = layout.prefix
    first = list(lines(text, layout.room, len(keyword) + 1, directives))
    if len(first) == 1:
        return f'{begin}{keyword} "{first[0]}"\n'
    rest = lines(text, layout.room, 0, directives)
    return "".join((f'{begin}{keyword} ""\n', *(f'{begin}"{line}"\n' for line in rest)))


def lines(
    text: str, room: int | None, used: int = 0, directives: Collection[int] = NOTHING
) -> Iterator[str]:
    """``text``, escaped, cut after its line ends and where it overflows ``room``.

    ``used`` columns of the first line are taken.
    """
    start = 0
    for part in _portions(text):
        written = escape(part)
        if room is None or used + 2 * len(written) <= room:  # no character is wider than two
            yield written
        else:
            yield from _fill(written, room, used, _held(part, written, start, directives))
        start, used = start + len(part), 0


def _portions(text: str) -> list[str]:
    if "\n" not in text:
        return [text]
    *ended, last = text.split("\n")
    return [part + "\n" for part in ended] + ([last] if last else [])


def _held(part: str, written: str, start: int, directives: Collection[int]) -> set[int]:
    """Offsets in ``written`` where no line may begin: in escapes and directives, before ``\\n``."""
    held = {found.start() + 1 for found in ESCAPE.finditer(written)}
    if part.endswith("\n"):
        held.add(len(written) - 2)
    inside = range(start, start + len(part))
    held.update(len(escape(part[: at - start])) for at in directives if at in inside)
    return held


def _fill(written: str, room: int, used: int, held: set[int]) -> list[str]:
    """The lines of ``written``. A separator starts the count of columns anew, but no line."""
    paragraphs = SEPARATOR.split(written)
    filled = list(_paragraph(paragraphs[0], room, used, held))
    start = len(paragraphs[0])
    for separator, paragraph in zip(paragraphs[1::2], paragraphs[2::2], strict=True):
        start += len(separator)
        first, *rest = _paragraph(paragraph, room, 0, {at - start for at in held})
        filled[-1] += separator + first
        filled += rest
        start += len(paragraph)
    return filled


def _paragraph(written: str, room: int, used: int, held: set[int]) -> Iterator[str]:
    letters, ends = classes(written), column_ends(written)
    start = 0
    while ends[-1] - ends[start] > room - used:
        full = bisect_right(ends, ends[start] + room - used) - 1
        cut = _cut(letters, start, full, held)
        if cut is None:
            break
        yield written[start:cut]
        start, used = cut, 0
    yield written[start:]


def _cut(letters: str, start: int, full: int, held: set[int]) -> int | None:
    """The last place to end the line by ``full``; for want of one, the first after it."""
    for offset in chain(range(full, start, -1), range(max(full, start) + 1, len(letters))):
        if offset not in held and may_break(letters, offset):
            return offset
    return None
