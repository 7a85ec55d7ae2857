"""A quotation mark has no other half, or points the wrong way.

Spanish sets « » or “ ” around words, one kind in one text; inside « » stand “ ”.

Why it matters: a reader cannot tell where somebody else's words end.

**Found:** `«migraña`; `“migraña"`; `”migraña“`.

**Silent:** `5'10"`; what the source leaves open too; words that Spanish needs not quote.

**The way out:** close what is open, with the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "quotes"
SEVERITY = Severity.STYLE

_MARK = re.compile(r'[«»“”„]|(?<!\d)"|(?<=\d)"(?=[\s.,;:)]*\Z)')
_CLOSES = {"»": "«", "”": "“"}


def check(subject: Subject) -> Iterator[Fault]:
    """The marks without a partner, where the source has all of its own in pairs."""
    source, target = subject.source, subject.target
    if not (_has_marks(source.text) or _has_marks(target.text)) or not subject.is_known:
        return
    here, there = _marks(source), _marks(target)
    if there and not _alone(here):
        for at, mark in _alone(there):
            yield Fault(
                _("the quotation mark “{mark}” has no other half", mark=mark), None, (at, at + 1)
            )


def _has_marks(text: str) -> bool:
    return '"' in text or "“" in text or "”" in text or "«" in text or "»" in text


def _marks(side: Side) -> list[tuple[int, str]]:
    return [(match.start(), match[0]) for match in _MARK.finditer(side.plain)]


def _alone(marks: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those without a partner: straight ones pair in turn, the others as brackets do."""
    alone: list[tuple[int, str]] = []
    opened: list[tuple[int, str]] = []
    straight: list[tuple[int, str]] = []
    for at, mark in marks:
        if mark == '"':
            straight = [] if straight else [(at, mark)]
        elif mark not in _CLOSES:
            opened.append((at, mark))
        elif opened and opened[-1][1] in (_CLOSES[mark], "„"):
            opened.pop()
        else:
            alone.append((at, mark))
    return sorted([*alone, *opened, *straight])
