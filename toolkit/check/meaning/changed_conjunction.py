"""And became or: what is meant together became a choice, or the other way round.

*Fever and a stiff neck* is an emergency, *fever or a stiff neck* is two of them. Each *and*, *or*
is compared with the one in its place. Where both say the same, it stays silent: under a denial
(*no fever or cough*, `sin fiebre ni tos`), in examples (*such as*), before *other*, and where
`o` stands for *and/or*.

**Found:** `if you have fever and chills` → `si tiene fiebre o escalofríos`; `food or water` →
`comida y agua`.

**Silent:** `without food or drink` → `sin comida ni bebida`; `shops and other places` → `tiendas u
otros lugares`; `cities like Rome and Paris` → `ciudades como Roma o París`.

**The way out:** write what the source says. Where both say the same in another way, ignore the
finding on this message, and give the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning.places import Part, parts, swaps, told, words
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, negation
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-conjunction"
SEVERITY = Severity.REVIEW

_CHOICE = {("and", "or"), ("or", "and")}
_FURTHER = re.compile(
    r"\s*(?:,|(?:other|otr[oa]s?|else|both|ambos|even|more|less|so|if|si|any|at|al|without|sin"
    r"|un\w+)\b)",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(
    r"\b(?:such as|including|e\.g|for example|places|between|either|whether|como|incluso"
    r"|incluid[oa]s?|por ejemplo|al \w+[aei]r)\b[^.;:!?]*\Z",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"[.;:!?]|\b(?:that|which|who|because|but|if|when|que|porque|pero|si|cuando)\b", re.IGNORECASE
)
_REACH = 160  # letters in which what governs a row of words is looked for


def check(subject: Subject) -> Iterator[Fault]:
    """Each conjunction in whose place another stands."""
    here, there = subject.source.said(Sense.CONJUNCTION), subject.target.said(Sense.CONJUNCTION)
    if not (subject.is_known and here and there):
        return
    for part in parts(subject):
        for one, other in swaps(part, told(part, here, there), _are_two):
            if not (
                _is_free(subject.source, part, one, 0) or _is_free(subject.target, part, other, 1)
            ):
                was, place = words(subject.source, one)
                now, span = words(subject.target, other)
                yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _are_two(one: Mention, other: Mention) -> bool:
    return (one.value, other.value) in _CHOICE


def _is_free(side: Side, part: Part, one: Mention, at: int) -> bool:
    """Whether "and" and "or" say the same here: before *other*, in examples, under a denial."""
    start = max(part[at][0], one.start - _REACH)
    if _FURTHER.match(side.plain, one.end) or _EXAMPLES.search(side.plain[start : one.start]):
        return True
    denied = negation.find(side.plain, side.language)
    return any(
        start <= no.start < one.start and not _BOUND.search(side.plain, no.end, one.start)
        for no in denied
    )
