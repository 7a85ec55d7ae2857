"""A question or an exclamation does not open with ¿ or ¡.

Spanish writes both marks, also where the question begins behind a comma or a colon. Marks are
paired from left to right; `?` in brackets, in an address and behind another mark stands alone.

Why it matters: who reads aloud must know at the first word that it is a question (Ortografía de
la lengua española, 2010, § 3.4.9).

**Found:** `Tiene fiebre?`; `Qué bien!`

**Silent:** `¿Tiene fiebre?`; `¿Cómo?, ¿cuándo?`; `¡¿Qué?!`; `¿Qué!`; `(?)`

**The way out:** open it where the question begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "inverted-mark"
SEVERITY = Severity.STYLE

_PAIRS = {"?": "¿", "!": "¡"}
_MARK = re.compile(r"[¿¡?!]")


def check(subject: Subject) -> Iterator[Fault]:
    """Each closing mark that nothing opened, and each opening one that nothing closes."""
    target = subject.target
    if target.language != "es" or not _MARK.search(target.text):
        return
    yield from _unopened(target)


def _unopened(target: Side) -> Iterator[Fault]:
    opened: dict[str, list[int]] = {"¿": [], "¡": []}
    for found in _MARK.finditer(target.plain):
        sign, span = found[0], found.span()
        if sign in opened:
            opened[sign].append(span[0])
        elif any(opened.values()) or _is_beside(target.plain, span):
            opened["¿"].clear()
            opened["¡"].clear()
        else:
            said = _("“{mark}” is missing at the beginning", mark=_PAIRS[sign])
            yield Fault(said, None, span)
    for sign, places in opened.items():
        if places:
            closing = next(one for one, other in _PAIRS.items() if other == sign)
            said = _("“{mark}” is missing at the end", mark=closing)
            yield Fault(said, None, (places[-1], places[-1] + 1))


def _is_beside(text: str, span: Span) -> bool:
    """Behind another mark, in brackets, before letters: no end of a sentence of its own."""
    before, after = text[max(0, span[0] - 1) : span[0]], text[span[1] : span[1] + 1]
    alone = before in ("", " ", "?", "!", "(", "[", "¿", "¡", "/")
    return alone or after.isalnum() or after in ("=", "/", "&", "(")
