"""A question of the source is no question in the translation, or a statement became one.

Questions are counted by their marks; where both texts have as many sentences, each is held against
its own.

Why it matters: `¿Ha tenido fiebre?` asks the patient for an answer, `Ha tenido fiebre.` tells it.

**Found:** `Do you have a fever?` → `Tiene fiebre.`; `Call us.` → `¿Llámenos?`

**Silent:** `Are you ill, Ana?` → `Ana, ¿está enferma?`;
`Do you have questions? Call us.` → `Si tiene preguntas, llámenos.`, and the other way round; `do
you smoke` → `¿fuma?`, where the source has no signs at all; `(?)` and `?` in an address.

**The way out:** write the question with both marks, `¿…?`.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.style.ends import end_of
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "lost-question"
SEVERITY = Severity.REVIEW

_ASKS = re.compile(r"(?<=[^\s([¿/])\?(?!\w)")


def check(subject: Subject) -> Iterator[Fault]:
    """Each sentence that asks on one side only."""
    source, target = subject.source, subject.target
    if "?" not in source.text and "?" not in target.text:
        return
    if not subject.is_known or not target.words:
        return
    here, there = _asked(source), _asked(target)
    if sum(here) > sum(there):
        if _invites(here, target):
            return
        span, other = _lost(source, here, target, there)
        yield Fault(
            _("the question “{words}” is no question here", words=_short(source, span)), span, other
        )
    elif sum(there) > sum(here) and not any(here) and _tells(source):
        span = target.sentences[there.index(True)]
        yield Fault(_("the source does not ask “{words}”", words=_short(target, span)), None, span)


_TELLS = frozenset(".!:;…")
_LOOSE = re.compile(r"\s\?(?:\s|\Z)")  # "Finish and sign ? It will be closed."


def _tells(source: Side) -> bool:
    """It neither asks, carelessly, nor sets a condition that a question may set as well."""
    openings = (source.plain[start : start + 3].casefold() for start, _end in source.sentences)
    opens = "if " in openings
    return end_of(source).sign in _TELLS and not opens and not _LOOSE.search(source.text)


_SHORT = 60


def _invites(here: list[bool], target: Side) -> bool:
    """“Questions? Call us.”: the one question is the condition of what comes after it."""
    asked = here.index(True)
    if sum(here) > 1 or asked + 1 == len(here):
        return False
    return any(target.plain[start : start + 3].lower() == "si " for start, _end in target.sentences)


def _asked(side: Side) -> list[bool]:
    """Which sentences do; what stands before the sign may be code or a placeholder."""
    places = [m.start() for m in _ASKS.finditer(side.text) if side.plain[m.start()] == "?"]
    return [bisect(places, end - 1) > bisect(places, start - 1) for start, end in side.sentences]


def _lost(
    source: Side, here: list[bool], target: Side, there: list[bool]
) -> tuple[Span, Span | None]:
    """The first question without an answer, and the sentence in its place."""
    if len(here) == len(there):
        for asks, asked, mine, other in zip(
            here, there, source.sentences, target.sentences, strict=True
        ):
            if asks and not asked:
                return mine, other
    only = target.sentences[-1] if len(there) == 1 else None
    return [span for span, asks in zip(source.sentences, here, strict=True) if asks][-1], only


def _short(side: Side, span: Span) -> str:
    words = side.words_at(span)
    return words if len(words) <= _SHORT else words[: _SHORT - 1] + "…"
