"""A bracket is opened and not closed, or closed and not opened.

Round, square and curly brackets of the translation are paired off, each kind by itself, where the
source has all of its own in pairs. Those of links, placeholders, tags and
code are not looked at.

Why it matters: where a bracket is missing, words often went with it.

**Found:** `Tome agua (ocho vasos.`; `ocho vasos) al día`.

**Silent:** `a)` and `1)` before a point of a list; `:)`; what the source leaves open too.

**The way out:** compare with the source where the bracket belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "unbalanced-bracket"
SEVERITY = Severity.REVIEW

_BRACKET = re.compile(r"[()\[\]{}]")
_POINT = re.compile(
    r"(?:(?<=\s)|(?<=\A)|(?<=[¿¡(«“]))(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\)|[:;=]['-]?[()]"
)
_PAIRS = {")": "(", "]": "[", "}": "{"}


def check(subject: Subject) -> Iterator[Fault]:
    """Each bracket without its other half."""
    text = subject.target.text
    if not ("(" in text or ")" in text or "[" in text or "]" in text or "{" in text or "}" in text):
        return
    alone = _alone(subject.target)
    if not alone or _alone(subject.source):
        return
    for at, bracket in alone:
        closes = bracket in _PAIRS
        said = (
            _("“{bracket}” closes nothing", bracket=bracket)
            if closes
            else _("“{bracket}” is not closed", bracket=bracket)
        )
        yield Fault(said, None, (at, at + 1))


def _alone(side: Side) -> list[tuple[int, str]]:
    """The brackets without a partner, in order; those that mark points of a list are none."""
    found: list[tuple[int, str]] = []
    opened: dict[str, list[int]] = {"(": [], "[": [], "{": []}
    for match in _BRACKET.finditer(side.plain):
        at, bracket = match.start(), match[0]
        if bracket in opened:
            opened[bracket].append(at)
        elif opened[_PAIRS[bracket]]:
            opened[_PAIRS[bracket]].pop()
        else:
            found.append((at, bracket))
    found += [(at, bracket) for bracket, places in opened.items() for at in places]
    return sorted(_but_points(side.plain, found)) if found else found


def _but_points(plain: str, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    points = {match.end() - 1 for match in _POINT.finditer(plain)}
    return [one for one in found if one[0] not in points]
