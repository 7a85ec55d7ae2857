"""What may be became what must be; sometimes became always, some became all.

A translation may bind as much as its source, and no more: who *may* stop a medicine is not told
that he *must*, and what happens *sometimes* does not happen *always*. Compared are obligation
(must, should, may, optional), certainty, how often (always … rarely) and how many (all … few).
*Should* is often rendered by `debe`, and *must not* by `no puede`: both pass. Where *may* or
*might* is left out, the translation has to leave it open in some way: `podría`, `quizá`, `a veces`.

**Found:** `You may stop` → `Debe suspenderlo`; `It sometimes hurts` → `Siempre duele`; `all
patients` → `algunos pacientes`; `You must` → `Debería`.

**Silent:** `You should rest` → `Debe descansar`; `You must not drive` → `No puede conducir`;
`perhaps` → `es posible que`.

**The way out:** write the level of the source. Where both say the same in another way, ignore the
finding on this message, and give the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.meaning.places import Part, parts, swaps, told, words
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense, hedges, negation
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-modality"
SEVERITY = Severity.REVIEW

# What the source says, and what may not stand for it.
_TURNS = {
    "must": {"may", "optional", "should"},
    "should": {"may", "optional"},
    "may": {"must", "certain"},
    "optional": {"must", "should"},
    "always": {"sometimes", "rarely", "often", "usually"},
    "usually": {"always", "rarely", "sometimes"},
    "often": {"always", "rarely"},
    "sometimes": {"always", "usually", "rarely"},
    "rarely": {"always", "usually", "often", "sometimes"},
    "all": {"some", "few", "most", "many"},
    "most": {"all", "some", "few"},
    "many": {"few"},
    "some": {"all", "most"},
    "few": {"all", "most", "many"},
    "likely": {"unlikely", "certain"},
    "unlikely": {"likely", "certain"},
    "certain": {"may", "unlikely", "likely"},
}
_LEEWAY = frozenset(["must", "may", "should"])  # "must not" is "cannot"
_DEGREE = re.compile(r"(?:complet|full|entire|whole)", re.IGNORECASE)  # no word of number
_PERHAPS = re.compile(r"(?:may|might|possib)", re.IGNORECASE)  # "may not" is no "must not"
_NEAR = 5  # letters between a modal and its "not"


def check(subject: Subject) -> Iterator[Fault]:
    """Each word of modality that is another one in the translation."""
    here, there = subject.source.said(Sense.MODALITY), subject.target.said(Sense.MODALITY)
    if not (subject.is_known and (here or there)):
        return
    for part in parts(subject):
        yield from _stated(subject, part)
        for one, other in swaps(part, told(part, here, there), _is_turned):
            degree = _DEGREE.match(subject.source.plain, one.start)
            if not (degree or _is_denied(subject, one, other)):
                was, place = words(subject.source, one)
                now, span = words(subject.target, other)
                yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _stated(subject: Subject, part: Part) -> Iterator[Fault]:
    """Each *may* in a sentence whose translation leaves nothing open."""
    source, target = subject.source, subject.target
    if target.language == "es" and hedges.is_open(target.plain, *part.target):
        return
    for place in hedges.find(source.plain[: part.source[1]], source.language):
        if place[0] >= part.source[0] and target.language == "es":
            was = source.words_at(place)
            yield Fault(_("“{was}” is missing: nothing is left open", was=was), place)


def _is_turned(one: Mention, other: Mention) -> bool:
    return other.value in _TURNS.get(one.value, ())


def _is_denied(subject: Subject, one: Mention, other: Mention) -> bool:
    """Whether a "not" beside makes them one: *must not*, *no puede*; *not all*, *algunos*."""
    sides = ((subject.source, one), (subject.target, other))
    near = [_denied_near(side.plain, side.language, word) for side, word in sides]
    loose = {one.value, other.value} <= _LEEWAY and not _PERHAPS.match(sides[0][0].plain, one.start)
    return any(near) and (near[0] != near[1] or loose)


def _denied_near(plain: str, language: str, word: Mention) -> bool:
    return any(
        -_NEAR <= denied.start - word.end <= _NEAR or -_NEAR <= word.start - denied.end <= _NEAR
        for denied in negation.find(plain, language)
    )
