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
from toolkit.model import Severity, Span

CODE = "changed-conjunction"
SEVERITY = Severity.REVIEW

_CHOICE = {("and", "or"), ("or", "and")}
_FURTHER = re.compile(
    r"\s*(?:,|(?:other|otr[oa]s?|else|both|ambos|more|less|so|any|without|sin)\b)", re.IGNORECASE
)
_WHENEVER = re.compile(r"\bal \w+[aei]r(?:se)?\s*\Z", re.IGNORECASE)  # "al toser o estornudar"
_EXAMPLES = re.compile(
    r"\b(?:such as|including|e\.g|for example|like|places|between|either|whether|como"
    r"|incluso|incluid[oa]s?|por ejemplo|entre)\b[^.;:!?]*\Z"
    r"|\b(?:when|while|al \w+[aei]r)\b[^,.;:!?]*\Z",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"[.;:!?]|\b(?:that|which|who|because|but|if|when|que|porque|pero|si|cuando)\b", re.IGNORECASE
)
_QUALITY = re.compile(
    r"(?:\b(?:an?|each|every) [^.;:!?()]*\w(?:al|ent|ant|ic|ive|ous|ary|ble|ful|ern)"
    r"|\b(?:current|existing|actual|real|confirmed)),?\s*\Z",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(r"\s+\w+(?:al|ent|ant|ic|ive|ous|ary|ble|ful|ern)\s+\w")
_IF = re.compile(r"\b(?:if|whether|any|si|cualquier|alg[uú]n[ao]?)\b", re.IGNORECASE)
_AGAIN = re.compile(r"\s+(?:no|ni|tampoco|sin|nunca|que)\b", re.IGNORECASE)  # "y tampoco"
_WHEN = re.compile(rf"{_IF.pattern}|\b(?:when|while|should|unless|once)\b", re.IGNORECASE)
_ROW = 60  # letters of a row of adjectives
_REACH = 160  # letters in which what governs a row of words is looked for


def check(subject: Subject) -> Iterator[Fault]:
    """Each conjunction in whose place another stands."""
    here, there = subject.source.said(Sense.CONJUNCTION), subject.target.said(Sense.CONJUNCTION)
    if not (subject.is_known and here and there):
        return
    for part in parts(subject):
        for one, other in swaps(part, told(part, here, there), _are_two):
            if not _is_free(subject, part, one, other):
                was, place = words(subject.source, one)
                now, span = words(subject.target, other)
                yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _are_two(one: Mention, other: Mention) -> bool:
    return (one.value, other.value) in _CHOICE


def _is_free(subject: Subject, part: Part, one: Mention, other: Mention) -> bool:
    """Whether "and" and "or" say the same here: before *other*, under a denial, in examples."""
    source, target = subject.source, subject.target
    both = (source, part.source, one), (target, part.target, other)
    if one.value == "and" and (_is_shared(source.plain, one) or _is_supposed(subject, part, other)):
        return True
    denied = [_is_denied(*side) for side in both]
    if all(denied) and one.value == "or":
        return _AGAIN.match(target.plain, other.end) is not None
    return (
        any(denied)
        or any(_is_loose(*side) for side in both)
        or all(_is_example(*side) for side in both)
    )


def _is_shared(plain: str, one: Mention) -> bool:
    """*Current and potential treatments*: adjectives of one noun, each of some of it."""
    before = _QUALITY.search(plain, max(0, one.start - _ROW), one.start)
    return before is not None and _QUALIFIED.match(plain, one.end) is not None


def _is_supposed(subject: Subject, part: Part, other: Mention) -> bool:
    """Whether the translation makes an "if" of a list: *about asthma and*, `si tiene asma o`."""
    start = max(part.target[0], other.start - _REACH)
    asked = _IF.search(subject.target.plain, start, other.start)
    return asked is not None and not _WHEN.search(subject.source.plain, *part.source)


def _is_example(side: Side, span: Span, one: Mention) -> bool:
    start = max(span[0], one.start - _REACH)
    return _EXAMPLES.search(side.plain[start : one.start]) is not None


def _is_loose(side: Side, span: Span, one: Mention) -> bool:
    start = max(span[0], one.start - _REACH)
    further = _FURTHER.match(side.plain, one.end)
    return bool(further or _WHENEVER.search(side.plain[start : one.start]))


def _is_denied(side: Side, span: Span, one: Mention) -> bool:
    start = max(span[0], one.start - _REACH)
    return any(
        start <= no.start < one.start and not _BOUND.search(side.plain, no.end, one.start)
        for no in negation.find(side.plain, side.language)
    )
