"""Where a line may end, and how wide it is: UAX #14 as GNU gettext 0.21 applies it.

A text is translated into a string of line-break classes, one letter for each character; whether a
line may end between two of them is a question to two sets of letter pairs. The rules below are
those of the annex, by their numbers; where gettext departs from the annex, a comment says so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate

from toolkit.catalog.unicode14 import LINE_BREAK, WIDE, ZERO

# ── classes of characters ────────────────────────────────────────────────────────────────────

NAMES = (  # noqa: SIM905 - a line of names reads better than a column
    "AL SP BK CM ZWJ ZW WJ GL CL CP EX SY IS OP OPW QU NS B2 BA HY BB "
    "IN NU HL PR PO ID EB EM RI RI2 HH H2 H3 JL JV JT"
).split()
LETTER = dict(zip(NAMES, "a ncjzwgkpxyiofqt2bhdr5l$%1eERs-HILVT", strict=True))
WORD = LETTER["AL"]  # between two of them no line ends
LONG = 40  # for a word
HANGUL = range(0xAC00, 0xD7A4)
SYLLABLES = 28  # with one vowel: the first has no final consonant


def spans(ranges: str) -> Iterator[tuple[int, int]]:
    """First and last code point of each range of unicode14."""
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield int(first, 16), int(last or first, 16)


@lru_cache(maxsize=1)
def _starts() -> tuple[list[int], list[tuple[int, str]]]:
    """The first code points of all ranges in order, and each one's last with its class."""
    rows = sorted(
        (first, last, LETTER[name])
        for name, ranges in LINE_BREAK.items()
        for first, last in spans(ranges)
    )
    return [first for first, _, _ in rows], [(last, letter) for _, last, letter in rows]


class _Classes(dict[int, str]):
    """For str.translate: the letter of a character's class, looked up once."""

    def __missing__(self, point: int) -> str:
        self[point] = letter = self.find(point)
        return letter

    @staticmethod
    def find(point: int) -> str:
        if point in HANGUL:
            return LETTER["H3" if (point - HANGUL.start) % SYLLABLES else "H2"]
        firsts, rest = _starts()
        last, letter = rest[bisect_right(firsts, point) - 1]
        return letter if point <= last else LETTER["AL"]


CLASSES = _Classes()

# ── rules ────────────────────────────────────────────────────────────────────────────────────

HANGUL_PARTS = "H2 H3 JL JV JT"
ANY = " ".join(name for name in NAMES if name not in ("SP", "BK"))
MARKS = {"CM", "ZWJ"}

# No line may begin with the second after the first, not even with spaces between them.
NEVER = (
    (ANY, "ZW WJ CL CP EX IS SY"),  # LB7, LB11, LB13
    ("OP OPW", ANY),  # LB14
    ("QU", "OP OPW"),  # LB15
    ("CL", "NS"),  # LB16; gettext leaves out CP
    ("B2", "B2"),  # LB17
)

# No line may begin with the second after the first, unless there are spaces between them.
GLUED = (
    ("WJ GL QU BB HH", ANY),  # LB11, LB12, LB19, LB21, LB21a
    (" ".join(set(ANY.split()) - {"BA", "HY"}), "GL"),  # LB12a
    (ANY, "QU BA HY HH NS IN"),  # LB19, LB21, LB22
    ("SY", "HL"),  # LB21b
    ("AL HL CM ZWJ", "NU PR PO AL HL OP"),  # LB23, LB24, LB28, LB30; LB10: a lone mark is AL
    ("NU", "AL HL NU PR PO OP"),  # LB23, LB25, LB30
    ("PR", f"ID EB EM {HANGUL_PARTS}"),  # LB23a, LB27
    (f"ID EB EM {HANGUL_PARTS}", "PO"),  # LB23a, LB27
    ("PR PO", "AL HL NU OP OPW"),  # LB24, LB25
    ("CL CP", "PR PO"),  # LB25
    ("HY IS SY", "NU"),  # LB25
    ("JL", "JL JV H2 H3"),  # LB26
    ("JV H2", "JV JT"),  # LB26
    ("JT H3", "JT"),  # LB26
    ("CP", "AL HL NU"),  # LB30
    ("RI", "RI2"),  # LB30a
    ("EB", "EM"),  # LB30b
)

Rules = tuple[tuple[str, str], ...]


def _forbidden(rules: Rules, name: str) -> set[str]:
    return {then for before, after in rules if name in before.split() for then in after.split()}


def _pairs() -> tuple[set[str], set[str]]:
    """Pairs of letters between which a line may end: at once, and where spaces stand between."""
    every = set(ANY.split())
    direct, spaced = set(), set()
    for name in every:
        after_spaces = every - _forbidden(NEVER, name) | MARKS  # LB10
        at_once = after_spaces - _forbidden(GLUED, name) - MARKS  # LB9
        if name == "ZW":
            after_spaces = at_once = every - {"ZW"}  # LB8
        direct |= {LETTER[name] + LETTER[then] for then in at_once}
        spaced |= {LETTER[name] + LETTER[then] for then in after_spaces}
    return direct, spaced


DIRECT, SPACED = _pairs()
PARTNERS = re.compile("RR|l[hb](?![cj])")  # what the annex says about more than two characters


def _of(word: str) -> str:
    return _looked_up(word) if len(word) < LONG else word.translate(CLASSES)


@lru_cache(maxsize=4096)  # a language has few words, and says them often
def _looked_up(word: str) -> str:
    return word.translate(CLASSES)


@lru_cache(maxsize=1)  # a text is asked for twice: for its first line, and for all of them
def classes(text: str) -> str:
    """The line-break class of each character, as one letter each."""
    letters = text.translate(CLASSES) if text.isascii() else " ".join(map(_of, text.split(" ")))
    if "R" in letters or "l" in letters:
        return PARTNERS.sub(lambda pair: "Rs" if pair[0] == "RR" else "l-", letters)
    return letters


def may_break(letters: str, offset: int) -> bool:
    """Whether a line may end before ``offset`` (which is inside the text)."""
    before, after = letters[offset - 1], letters[offset]
    if after == " ":
        return False
    if before != " " and before not in "cj":
        return before + after in DIRECT
    if before == "j" or (after in "cj" and before != " "):  # LB8a, LB9
        return False
    return _base(letters, offset) + after in (SPACED if before == " " else DIRECT)


def _base(letters: str, offset: int) -> str:
    """The letter before ``offset``, seen through spaces and attached marks (LB9, LB10)."""
    while offset and letters[offset - 1] == " ":
        offset -= 1
    last = offset
    while offset and letters[offset - 1] in "cj":
        offset -= 1
    if last == offset or not offset or letters[offset - 1] in " nz":
        return letters[last - 1 : last]
    return letters[offset - 1]


# ── widths ───────────────────────────────────────────────────────────────────────────────────


ASTRAL = "\\U00010000-\\U0010ffff"


def _characters(ranges: str) -> str:
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in spans(ranges))


def _basic(ranges: str) -> str:
    """The ranges below U+10000, which a regular expression looks up in one step."""
    return " ".join(part for part in ranges.split() if len(part.partition("-")[0]) < 5)


# Most texts are of these, each one column wide; those of all scripts take long to make ready.
EVEN = re.compile("[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*+")


@cache
def _uneven() -> re.Pattern[str]:
    """Characters that are perhaps not one column wide."""
    return re.compile(f"[{_characters(_basic(WIDE + ZERO))}{ASTRAL}]")


@cache
def _measures() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Characters two columns wide, and none."""
    return re.compile(f"[{_characters(WIDE)}]"), re.compile(f"[{_characters(ZERO)}]")


def column_ends(text: str) -> Sequence[int]:
    """Columns that the first 0, 1, 2 … characters of ``text`` take on a terminal."""
    if text.isascii() or EVEN.fullmatch(text) or not _uneven().search(text):
        return range(len(text) + 1)
    return list(accumulate(map(columns, text), initial=0))


@lru_cache(maxsize=4096)
def columns(character: str) -> int:
    """One; two for an East Asian character, none for a mark or a control."""
    wide, flat = _measures()
    if wide.match(character):
        return 2
    return 0 if flat.match(character) else 1
