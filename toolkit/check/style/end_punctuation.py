"""The text ends with another punctuation mark than its source.

The last sign of the two texts is compared, whatever closes after it (quotes, brackets, stars).

Why it matters: a paragraph that ends in the air looks cut, and so does a heading with a point.

**Found:** `Rest today.` → `Descanse hoy`; `Side effects` → `Efectos secundarios.`; `Bring:` →
`Traiga.`

**Silent:** `Rest!` → `Descanse.`; a point that is an abbreviation's (`a. m.`, `etc.`); list items,
which `list-punctuation` looks at together; a source that begins with a small letter and ends
without a sign, as speech is noted down; a lost or added question, which is `lost-question`.

**The way out:** end the text as the source ends. `--fix` puts the source's sign.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.style.ends import End, end_of, is_abbreviation
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "end-punctuation"
SEVERITY = Severity.STYLE

_ALIKE = (
    frozenset(".!"),
    frozenset(".…"),
    frozenset("!…"),
    frozenset(",:"),
)  # one for the other is a choice
_SAFE = frozenset(("", "."))  # a point more or less says nothing else


def check(subject: Subject) -> Iterator[Fault]:
    """The last sign, if it is another one."""
    if not subject.is_known or "item" in subject.role:
        return
    here, there = end_of(subject.source), end_of(subject.target)
    if not _differ(here, there) or _is_excused(subject, here, there):
        return
    start, end = there.span
    span = (start, end) if there.sign else (max(0, end - 1), end)
    yield Fault(
        _said(here, there), here.span if here.sign else None, span, _fix(subject, here, there)
    )


def _differ(here: End, there: End) -> bool:
    signs = {here.sign, there.sign}
    return len(signs) == 2 and "?" not in signs and signs not in _ALIKE


def _is_excused(subject: Subject, here: End, there: End) -> bool:
    """No words, speech noted down without signs, or a point that is an abbreviation's."""
    if not subject.target.words:
        return True
    if not here.sign:
        begins_small = subject.source.plain.lstrip()[:1].islower()
        return begins_small or is_abbreviation(subject.target, there)
    return not there.sign and is_abbreviation(subject.source, here)


def _said(here: End, there: End) -> str:
    if not there.sign:
        return _("the source ends with “{sign}”, the translation with no sign", sign=here.sign)
    if not here.sign:
        return _("the source ends without a sign, the translation with “{sign}”", sign=there.sign)
    return _(
        "the source ends with “{was}”, the translation with “{now}”", was=here.sign, now=there.sign
    )


def _fix(subject: Subject, here: End, there: End) -> str | None:
    at = there.span[1]
    if {here.sign, there.sign} != _SAFE or at == 0 or subject.target.text[at:].strip():
        return None
    return subject.target.text[at - 1] + "." if here.sign else ""
