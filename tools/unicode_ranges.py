"""Write toolkit/catalog/unicode14.py from the Unicode Character Database.

    python tools/unicode_ranges.py /usr/share/unicode > toolkit/catalog/unicode14.py

GNU gettext 0.21 breaks lines with the character data of Unicode 14. The database given may be a
later one: characters younger than 14 are left out, and the few whose class has changed since are
named in ``SINCE``.
"""

# ruff: noqa: D103, T201, E501 - a script that prints a table

from __future__ import annotations

import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

LAST = 14
SAME = {"AI": "AL", "SA": "AL", "SG": "AL", "XX": "AL", "CB": "ID", "CJ": "NS"}  # break alike
MANDATORY = dict.fromkeys(("CR", "LF", "NL"), "BK")
SINCE = {0x1DCD: "CM", 0x1DFC: "CM", 0x2057: "AL"}
EXTENDED_PICTOGRAPHIC = "Extended_Pictographic"
NARROW_MARKS = {0xCBF, 0xCC6, 0x11A07, 0x11A08, 0x11C3F}  # vowel signs that terminals advance for
JAMO = (*range(0x1160, 0x1200), *range(0xD7B0, 0xD7C7), *range(0xD7CB, 0xD7FC))
HEAD = '''"""Line-break classes and display widths of Unicode 14, as ranges of hexadecimal code points.

Made by tools/unicode_ranges.py from the Unicode Character Database (© Unicode, Inc., under the
Unicode License, https://www.unicode.org/license.txt). Characters not named are AL, one column
wide. OPW is an opening bracket of East Asian width. Hangul syllables (H2, H3) follow a rule of
their own and are not listed.
"""

# ruff: noqa: E501 - tables
'''


def rows(path: Path) -> Iterator[tuple[range, str]]:
    """The code points and the value of each line of a database file."""
    for line in path.read_text("utf-8").splitlines():
        fields = line.split("#")[0].split(";")
        if len(fields) >= 2:
            first, _, last = fields[0].strip().partition("..")
            yield range(int(first, 16), int(last or first, 16) + 1), fields[1].strip()


def values(path: Path, default: str) -> list[str]:
    table = [default] * sys.maxunicode
    table.append(default)
    for points, value in rows(path):
        for point in points:
            table[point] = value
    return table


def ranges(points: list[int]) -> str:
    runs: list[list[int]] = []
    for point in points:
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return " ".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in runs)


def spread(text: str) -> set[int]:
    pairs = (part.partition("-") for part in text.split())
    return {p for a, _, b in pairs for p in range(int(a, 16), int(b or a, 16) + 1)}


# What a character that is not assigned yet is taken for, by its block.
RESERVED = {
    "ID": spread("3400-4DBF 4E00-9FFF F900-FAFF 1F000-1FAFF 1FC00-1FFFD 20000-2FFFD 30000-3FFFD"),
    "PR": spread("20A0-20CF"),
}
WIDE_BLOCKS = spread(
    "2E80-303E 3040-A4CF AC00-D7A3 F900-FAFF FE10-FE1F FE30-FE6F FF00-FF60 FFE0-FFE6 "
    "1F203-1F20F 1F23C-1F23F 1F249-1F24F 1F252-1F25F 1F266-1F2FF 20000-2FFFF 30000-3FFFF"
)


def reserved(point: int) -> str:
    return next((kind for kind, points in RESERVED.items() if point in points), "XX")


def main(folder: Path) -> None:
    breaks = values(folder / "LineBreak.txt", "XX")
    east = values(folder / "EastAsianWidth.txt", "N")
    age = values(folder / "DerivedAge.txt", "")
    pictographs = {
        p
        for points, v in rows(folder / "emoji" / "emoji-data.txt")
        if v == EXTENDED_PICTOGRAPHIC
        for p in points
    }
    classes: dict[str, list[int]] = defaultdict(list)
    wide: list[int] = []
    zero: list[int] = []
    for point in range(sys.maxunicode + 1):
        known = bool(age[point]) and float(age[point]) <= LAST and point & 0xFFFE != 0xFFFE
        kind = breaks[point] if known else reserved(point)
        if kind == "ID" and not known and point in pictographs:
            kind = "EB"
        if kind == "OP" and east[point] in ("F", "W", "H"):
            kind = "OPW"
        kind = SINCE.get(point, kind)
        kind = MANDATORY.get(kind, SAME.get(kind, kind))
        if kind not in ("AL", "H2", "H3"):
            classes[kind].append(point)
        category = unicodedata.category(chr(point))
        if point in JAMO or (category in ("Cc", "Mn", "Me", "Cf") and point not in NARROW_MARKS):
            zero.append(point)
        elif (known and east[point] in ("F", "W")) or (not known and point in WIDE_BLOCKS):
            wide.append(point)
    print(HEAD)
    print("LINE_BREAK = {")
    for kind in sorted(classes):
        show(f'    "{kind}": ', ranges(classes[kind]), ",")
    print("}")
    show("WIDE = ", ranges(wide), "")
    show("ZERO = ", ranges(zero), "")


def show(name: str, text: str, end: str) -> None:
    print(f"{name}(")
    for line in textwrap.wrap(text, 140, break_on_hyphens=False):
        print(f'        "{line} "')
    print(f"    ){end}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
