"""One string of a catalog as the lines that GNU msgcat 0.21 writes for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

from toolkit.catalog.linebreak import WORD, classes, column_ends, may_break

PAGE_WIDTH = 79
ESCAPES = (
    ("\\", "\\\\"),  # first: the others bring backslashes
    ('"', '\\"'),
    ("\n", "\\n"),
    ("\t", "\\t"),
    ("\r", "\\r"),
    ("\a", "\\a"),
    ("\b", "\\b"),
    ("\v", "\\v"),
    ("\f", "\\f"),
)
ESCAPE = re.compile(r"\\.")
SEPARATOR = re.compile("[\u0085\u2028\u2029]")  # ends a line for UAX #14, not for msgcat
CONTINUED = re.compile(r'(?<!\\n)(?<!")"\n(?:#~?\|? ?)?"')
OVERLONG = re.compile(r"^(?:#[~|]|[^#\n]).{79,}$", re.MULTILINE)
BETWEEN_WORDS = re.compile("[a-z] [a-z]")
CERTAIN = 20  # lines that say the same
TELLING = 10 * PAGE_WIDTH  # characters: who does not wrap in these does not wrap
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
    for character, written in ESCAPES:
        text = text.replace(character, written)
    return text


def statement(
    keyword: str, text: str, layout: Layout, directives: Collection[int] = NOTHING
) -> str:
    """``keyword "text"``, or ``keyword ""`` and a line for each line of the text.

    ``directives`` are the offsets inside format directives: no line may begin there.
    """
    begin, room = layout.prefix, layout.room
    if "\n" not in text[:-1] and (directives or not _overflows_surely(text, room)):
        first = list(islice(lines(text, room, len(keyword) + 1, directives), 2))
        if len(first) == 1:
            return f'{begin}{keyword} "{first[0]}"\n'
    rest = f'"\n{begin}"'.join(lines(text, room, 0, directives))
    return f'{begin}{keyword} ""\n{begin}"{rest}"\n'


def _overflows_surely(text: str, room: int | None) -> bool:
    """It is longer than a line, and can be cut between two words."""
    long = room is not None and len(text) > room and text.isascii()
    return long and BETWEEN_WORDS.search(text) is not None


def lines(
    text: str, room: int | None, used: int = 0, directives: Collection[int] = NOTHING
) -> Iterator[str]:
    """``text``, escaped, cut after its line ends and where it overflows ``room``.

    ``used`` columns of the first line are taken.
    """
    start = 0
    for part in _portions(text):
        written = escape(part)
        if room is None or _fits(written, room - used):
            yield written
        else:
            yield from _fill(written, room, used, _held(part, written, start, directives))
        start, used = start + len(part), 0


def _fits(written: str, room: int) -> bool:
    """Whether it surely does: characters take two columns at most, those of ASCII one."""
    return len(written) <= room and (written.isascii() or 2 * len(written) <= room)


def _portions(text: str) -> list[str]:
    if "\n" not in text:
        return [text]
    *ended, last = text.split("\n")
    return [part + "\n" for part in ended] + ([last] if last else [])


def _held(part: str, written: str, start: int, directives: Collection[int]) -> set[int]:
    """Offsets in ``written`` where no line may begin: in escapes and directives, before ``\\n``."""
    held: set[int] = set()
    if "\\" in written:
        held.update(found.start() + 1 for found in ESCAPE.finditer(written))
    if part.endswith("\n"):
        held.add(len(written) - 2)
    if directives:
        places = accumulate((len(escape(character)) for character in part), initial=0)
        held.update(place for at, place in enumerate(places, start) if at in directives)
    return held


def _fill(written: str, room: int, used: int, held: set[int]) -> Iterator[str]:
    """The lines of ``written``. A separator starts the count of columns anew, but no line."""
    start, line = 0, ""
    ends = [found.end() for found in SEPARATOR.finditer(written) if found.start() not in held]
    for end in [*ends, len(written) + 1]:
        *filled, last = _paragraph(written[start : end - 1], room, used, held, start)
        if filled:
            yield line + filled[0]
            yield from filled[1:]
            line = ""
        line += last + written[end - 1 : end]
        start, used = end, 0
    yield line


def _paragraph(written: str, room: int, used: int, held: set[int], at: int) -> Iterator[str]:
    """The lines of a paragraph; ``at`` is where ``held`` counts its beginning."""
    letters, ends = classes(written), column_ends(written)
    start = 0
    while ends[-1] - ends[start] > room - used:
        full = bisect_right(ends, ends[start] + room - used) - 1
        cut = _cut(letters, start, full, held, at)
        if cut is None:
            break
        yield written[start:cut]
        start, used = cut, 0
    yield written[start:]


def _cut(letters: str, start: int, full: int, held: set[int], at: int) -> int | None:
    """The last place to end the line by ``full``; for want of one, the first after it."""
    offset = full
    while offset > start:
        if letters[offset] == WORD:  # no line ends inside a word: on to its beginning
            before = letters[max(start, offset - PAGE_WIDTH) : offset]
            offset -= len(before) - len(before.rstrip(WORD))
        if offset > start and at + offset not in held and may_break(letters, offset):
            return offset
        offset -= 1
    for offset in range(max(full, start) + 1, len(letters)):
        if at + offset not in held and may_break(letters, offset):
            return offset
    return None


def is_wrapped(strings: Iterable[str]) -> bool:
    """Whether the strings of a file are wrapped, not written by ``msgcat --no-wrap``.

    Each is one statement's strings in quotes, line by line. More lines that go on without a line
    end in the text than lines too long: wrapped; and where nothing tells, wrapped as well.
    """
    wrapped = 0
    for text in strings:
        wrapped += len(CONTINUED.findall(text))
        wrapped -= sum(_overflows(line[0]) for line in OVERLONG.finditer(text))
        if abs(wrapped) > CERTAIN:
            break
    return wrapped >= 0


def _overflows(line: str) -> bool:
    string = line[line.find('"') + 1 : line.rfind('"')][:TELLING]
    room = Layout().room
    return len(list(islice(_fill(string, room or 0, 0, set()), 2))) > 1
