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
from functools import partial

from toolkit.check.fault import Fault
from toolkit.check.meaning import duties
from toolkit.check.meaning.places import Part, Told, parts, swaps, told, words
from toolkit.check.subject import Subject
from toolkit.language import Mention, Sense, hedges, limits, negation
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-modality"
SEVERITY = Severity.REVIEW

# What the source says, and what may not stand for it.
_TURNS = {
    "must": {"may", "optional", "should"},
    "should": {"may", "optional"},
    "may": {"must", "should", "certain", "will"},
    "optional": {"must", "should"},
    "always": {"sometimes", "rarely", "often", "usually"},
    "usually": {"always", "rarely", "sometimes", "must"},
    "often": {"always", "rarely", "must"},
    "sometimes": {"always", "usually", "rarely", "must"},
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
_AVOID = re.compile(r"\s+(?:avoid|evitar)", re.IGNORECASE)  # no "not" of the modal
_WISH = re.compile(r"\w+ (?:be able|want|wish|need|have) to|can", re.IGNORECASE)
_ADVICE = re.compile(r"recommend|advis|encourag|suggest", re.IGNORECASE)
_ORDER = re.compile(r"exi[gj]|oblig", re.IGNORECASE)
_GOING = re.compile(r"va[ns]? a\b", re.IGNORECASE)
_NEAR = 5  # letters between a modal and its "not"


def check(subject: Subject) -> Iterator[Fault]:
    """Each word of modality that is another one in the translation."""
    if subject.is_known:
        yield from _limits(subject)
    here, there = subject.source.said(Sense.MODALITY), subject.target.said(Sense.MODALITY)
    if not (subject.is_known and (here or there)):
        return
    for part in parts(subject):
        told_of = set[int]()
        for one, other in _turned(subject, part, told(part, here, there)):
            if not _is_denied(subject, one, other):
                was, place = words(subject.source, one)
                now, span = words(subject.target, other)
                told_of.add(one.start)
                yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)
        yield from _stated(subject, part, told_of)


def _limits(subject: Subject) -> Iterator[Fault]:
    """*Only* and *almost* that are lost, a *casi* that is new, and what need not be forbidden."""
    source, target = subject.source, subject.target
    if (source.language, target.language) != ("en", "es"):
        return
    denied = bool(target.said(Sense.NEGATION)) and not source.said(Sense.NEGATION)
    hinted = any(not limit.hints.isdisjoint(source.vocabulary) for limit in limits.LIMITS)
    if hinted and not denied:  # "only on weekdays", "no … los fines de semana"
        for part in parts(subject):
            for place, limit in limits.narrowed(source.plain, *part.source):
                if not limit.answers.search(target.plain, *part.target):
                    yield Fault(_("“{was}” is missing", was=source.words_at(place)), place)
    if "casi" in target.vocabulary and not limits.is_approximate(source.vocabulary):
        for span in limits.widened(target.plain, 0, len(target.plain)):
            now = target.words_at(span)
            yield Fault(_("the source does not say “{now}”", now=now), None, span)
    if not _DUTIES.isdisjoint(source.vocabulary) and "no" in target.vocabulary:
        yield from _forbidden(subject)


_DUTIES = frozenset(["need", "needn't", "have", "required", "necessary", "obliged", "needed"])


def _forbidden(subject: Subject) -> Iterator[Fault]:
    """*You need not* as `no debe`."""
    source, target = subject.source, subject.target
    for part in parts(subject):
        place = limits.freed(source.plain, *part.source)
        span = limits.bound(target.plain, *part.target) if place else None
        if place and span:
            was, now = source.words_at(place), target.words_at(span)
            yield Fault(_("“{was}” became “{now}”", was=was, now=now), place, span)


def _stated(subject: Subject, part: Part, told_of: set[int]) -> Iterator[Fault]:
    """Each *may* in a sentence whose translation leaves nothing open."""
    source, target = subject.source, subject.target
    if target.language != "es" or hedges.WORDS.isdisjoint(source.vocabulary):
        return
    for place in hedges.find(source.plain[: part.source[1]], source.language):
        fresh = place[0] >= part.source[0] and place[0] not in told_of
        if fresh and not hedges.is_open(target.plain, *part.target):
            was = source.words_at(place)
            yield Fault(_("“{was}” is missing: nothing is left open", was=was), place)


def _turned(subject: Subject, part: Part, some: Told) -> Iterator[tuple[Mention, Mention]]:
    """Levels that changed: by what answers what, then verb by verb; each place once."""
    source, target = subject.source, subject.target
    found = [
        (one, other)
        for one, other in swaps(part, some, partial(_is_turned, source.plain, target.plain))
        if not (one.value == "may" and _WISH.match(source.plain, one.start))
    ]
    yield from found
    if not found:
        yield from duties.turned(subject, part)


def _is_turned(was: str, now: str, one: Mention, other: Mention) -> bool:
    if _DEGREE.match(was, one.start):
        return False
    if (one.value, other.value) == ("should", "must"):  # "recomendar" is no "exigir"
        return bool(_ADVICE.match(was, one.start) and _ORDER.match(now, other.start))
    if (one.value, other.value) == ("may", "will"):  # "can" is often not rendered
        return bool(_PERHAPS.match(was, one.start) and _GOING.match(now, other.start))
    return other.value in _TURNS.get(one.value, ())


def _is_denied(subject: Subject, one: Mention, other: Mention) -> bool:
    """Whether a "not" beside makes them one: *must not*, *no puede*; *not all*, *algunos*."""
    sides = ((subject.source, one), (subject.target, other))
    near = [_denied_near(side.plain, side.language, word) for side, word in sides]
    held = any(_AVOID.match(side.plain, max(0, word.end)) for side, word in sides)
    perhaps = _PERHAPS.match(sides[0][0].plain, one.start)
    loose = "may" in (one.value, other.value) and {one.value, other.value} <= _LEEWAY
    loose = loose and not (held or perhaps)
    return any(near) and (near[0] != near[1] or loose)


def _denied_near(plain: str, language: str, word: Mention) -> bool:
    after = _NEAR if language == "en" else -_NEAR - 1  # "podría no" is no "no podría"
    return any(
        -_NEAR <= denied.start - word.end <= after or -_NEAR <= word.start - denied.end <= _NEAR
        for denied in negation.find(plain, language)
        if denied.value != "avoid"
    )
