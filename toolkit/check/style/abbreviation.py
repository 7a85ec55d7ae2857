"""A Spanish abbreviation is written without its point or its space.

As the Real Academia's *Ortografía* (2010, chapter V) has them: `Sr.`, `Dra.`, `etc.`, `EE. UU.`,
`p. ej.`

**Found:** `el Dr Pérez`; `EEUU`; `EE.UU.`; `etc...`; `p.ej.`

**Silent:** what stands in code, addresses and placeholders; abbreviations of other languages.

**The way out:** `--fix` writes them in full form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "abbreviation"
SEVERITY = Severity.STYLE

_LOOSE = re.compile(
    r"\b(?P<title>Sr|Sra|Srta|Dr|Dra|Sres)(?= [A-ZÁÉÍÓÚÑ][a-záéíóúñ])"
    r"|\b(?P<polite>Ud|Uds)\b(?!\.)"
    r"|\b(?P<states>EEUU\b|EE\.UU\.|EE UU\b)"
    r"|\b(?P<rest>etc)(?:\.{2,}|…|(?=[\s)]|\Z))"
    r"|\b(?P<example>p\.ej\.)"
)


def check(subject: Subject) -> Iterator[Fault]:
    """Each of them."""
    target = subject.target
    if target.language != "es" or not any(word in target.text for word in _STEMS):
        return
    for match in _LOOSE.finditer(target.plain):
        right = _right(match)
        said = _("“{written}” is written “{right}”", written=match[0], right=right)
        yield Fault(said, None, match.span(), right)


_STEMS = ("Sr", "Dr", "Ud", "EE", "etc", "p.ej")


def _right(match: re.Match[str]) -> str:
    known = {"states": "EE. UU.", "example": "p. ej.", "rest": "etc."}
    return known.get(match.lastgroup or "", f"{match[0]}.")
