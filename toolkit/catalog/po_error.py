"""Why a catalog cannot be read: the place, the fault and the way out.

Only asked once the reader has stopped; it walks the lines from there to the first that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce

from toolkit.catalog.po_reader import STRING
from toolkit.errors import CatalogError
from toolkit.messages import N_, _, ngettext

MSGCAT_MARK = "#-#-#-#-#"
CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$", re.MULTILINE)
MSGCAT_CONFLICT = re.compile(rf"^.*{MSGCAT_MARK}.*$", re.MULTILINE)
LINE = re.compile(
    r"[ \t]*(?P<mark>#~\||#\||#~)?[ \t]*(?P<keyword>[a-z_]+(?:\[\d+\])?)?[ \t]*"
    rf"(?P<string>{STRING})?[ \t]*"
)
REMARK = re.compile(r"[ \t]*#(?![|~])")
OPEN_STRING = re.compile(r'"[^"\\]*+(?:\\[abfnrtv"\\][^"\\]*+)*+')
FORM = re.compile(r"msgstr\[(\d+)\]")
SHOWN = 20  # characters of a stray line, or line numbers
START = ("msgctxt", "msgid")
FOLLOWS = {
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[0]",),
    "msgstr": START,
}
MEND = N_("mend the line, or take the last good version")


def conflict(text: str, name: str) -> CatalogError | None:
    """The error for a file in which a merge left its marks, naming their lines."""
    found = [*CONFLICT.finditer(text), *MSGCAT_CONFLICT.finditer(text)]
    if not found:
        return None
    lines = sorted(text.count("\n", 0, mark.start()) + 1 for mark in found)
    listed = ", ".join(map(str, lines[:SHOWN])) + (" …" if len(lines) > SHOWN else "")
    return CatalogError(
        ngettext(
            "a merge left conflict marks in line {lines}",
            "a merge left conflict marks in lines {lines}",
            len(lines),
            lines=listed,
        ),
        file=name,
        line=lines[0],
        column=1,
        hint=_("settle the conflict and take the marks out"),
    )


def fault(text: str, position: int, name: str) -> CatalogError:
    """What is wrong at or after ``position``, where no entry could be read."""
    expected: tuple[str, ...] = START
    first = text.count("\n", 0, position) + 1
    for number, line in enumerate(text[position:].split("\n"), first):
        wrong = _wrong(line, expected)
        if wrong:
            column, message = wrong
            return CatalogError(message, file=name, line=number, column=column, hint=_(MEND))
        expected = _expected(line, expected)
    if expected[-len(START) :] == START:
        return _previous(text, position, name)
    return CatalogError(
        _(
            "the file ends inside an entry, where {expected} should follow",
            expected=_either(expected),
        ),
        file=name,
        line=text.count("\n") + 1,
        column=len(text) - text.rfind("\n"),
        hint=_("it seems to be cut short; take the last good version"),
    )


def _previous(text: str, position: int, name: str) -> CatalogError:
    """All lines are right by themselves; what is left are ``#|`` lines out of their order."""
    at = re.compile(r"^[ \t]*#~?\|", re.MULTILINE).search(text, position)
    line = text.count("\n", 0, at.start() if at else position) + 1
    message = _("#| lines without a msgid, or out of order")
    return CatalogError(message, file=name, line=line, column=1, hint=_(MEND))


def _expected(line: str, expected: tuple[str, ...]) -> tuple[str, ...]:
    """What may follow ``line``, which is right."""
    found = LINE.match(line)
    if found is None or not found["keyword"] or (found["mark"] or "").endswith("|"):
        return expected
    keyword = found["keyword"]
    if form := FORM.fullmatch(keyword):
        return (f"msgstr[{int(form[1]) + 1}]", *START)
    return FOLLOWS[keyword]


def _wrong(line: str, expected: tuple[str, ...]) -> tuple[int, str] | None:
    """The column and the fault of a line, if it has one."""
    if not line.strip(" \t"):
        return None
    if REMARK.match(line):
        inside = "msgid" not in expected or "msgctxt" not in expected
        return (1, _("a comment stands inside an entry")) if inside else None
    found = LINE.match(line)
    assert found is not None  # noqa: S101 - every part of the expression is optional
    column = found.end() + 1
    if found.end() < len(line):
        return _stray(line, column)
    if not found["string"]:
        keyword = found["keyword"] or found["mark"]
        return column, _("{keyword} has no text in quotes", keyword=keyword)
    return _misplaced(found, expected)


def _misplaced(found: re.Match[str], expected: tuple[str, ...]) -> tuple[int, str] | None:
    mark, keyword = found["mark"] or "", found["keyword"]
    if mark.endswith("|"):
        return None
    if keyword and keyword not in expected:
        said = _(
            "{keyword} where {expected} should be", keyword=keyword, expected=_either(expected)
        )
        return found.start("keyword") + 1, said
    return None


def _either(keywords: Iterable[str]) -> str:
    return reduce(lambda one, other: _("{one} or {other}", one=one, other=other), keywords)


def _stray(line: str, column: int) -> tuple[int, str]:
    rest = line[column - 1 :]
    if not rest.startswith('"'):
        return column, _("“{text}” belongs to no string", text=rest[:SHOWN])
    opened = OPEN_STRING.match(rest)
    assert opened is not None  # noqa: S101 - it begins with a quote
    stopped = column + opened.end()
    if rest[opened.end() :].startswith("\\"):
        escape = rest[opened.end() :][:2]
        return stopped, _("{escape} is no escape that a catalog knows", escape=escape)
    return stopped, _("the string is not closed before the line ends")
