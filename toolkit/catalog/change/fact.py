"""What a text says that must not change unseen: its mentions, numbers joined with their units."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from toolkit.catalog.change.classes import ChangeClass
from toolkit.catalog.change.terms import find_terms
from toolkit.language import mentions
from toolkit.language.axes import poles
from toolkit.language.mention import Mention, Sense
from toolkit.language.words import listed, standing

KINDS = {
    Sense.NUMBER: ChangeClass.NUMBER,
    Sense.CLOCK: ChangeClass.NUMBER,
    Sense.DATE: ChangeClass.NUMBER,
    Sense.MONTH: ChangeClass.NUMBER,
    Sense.WEEKDAY: ChangeClass.NUMBER,
    Sense.UNIT: ChangeClass.UNIT,
    Sense.FREQUENCY: ChangeClass.UNIT,
    Sense.NEGATION: ChangeClass.NEGATION,
    Sense.LATERALITY: ChangeClass.LATERALITY,
    Sense.POLARITY: ChangeClass.POLARITY,
    Sense.CONJUNCTION: ChangeClass.POLARITY,
    Sense.MODALITY: ChangeClass.MODALITY,
    Sense.DRUG: ChangeClass.TERM,
    Sense.ROUTE: ChangeClass.TERM,
}
AXES = (Sense.POLARITY, Sense.MODALITY, Sense.NEGATION)
QUANTITY = "quantity"
TERM = "term"

_TO_UNIT = re.compile(r"[\s\-‐-–]*+(?:of\s++|de\s++)?")
_TO_NEXT = re.compile(r"\s*+(?:-|‐|‑|–|—|/|to|or|and|a|o|u|y|hasta)\s*+", re.IGNORECASE)
_NEAR = re.compile(r"\s*+(?:(?:a|an|the|be|very|considered|es|está|muy|un|una)\s++)?")
_COUNTED = {"{injection}": "{dose}"}  # the third shot is the third dose
_TIMES = {"h": (60, "min"), "d": (1440, "min"), "wk": (10080, "min"), "a": (12, "mo")}
_COUNT = re.compile(r"\d{1,6}(?:\.\d{1,6}|/[1-9]\d{0,5})?")
_AND = re.compile(r"\s*(?:and|y)\s*", re.IGNORECASE)
_DIGITS = re.compile(r"\d++(?:[.,]\d++)*+")
# Routes and forms that are named by the way too: "before your infusion", "drink water", "a shot".
_EVERYDAY = re.compile(
    r"(?:infusion|drink|drinking|tablet|pill|capsule|liquid|lozenge|shot|jab|injection|vaccine|vaccination"
    r"|infusión|inyección|pastilla|tableta|cápsula|vacuna)(?:e?s)?",
    re.IGNORECASE,
)
_NOUN = re.compile(r"(?:swallow|chew|drink|suck|gargl|inhal)ing$", re.IGNORECASE)
# Ways of speaking in which a "not" or a number says nothing of the kind; of some only a group.
_IDIOM = re.compile(
    r"\b(?:(?:do not|don['’]t) (?:forget|hesitate)|at no (?:extra |additional )?(?:cost|charge)"
    r"|on the one hand|(?<![\w,] )you (?:are|['’]re) not alone(?=[.!])"
    r"|free of charge|half the battle|(?:on|have) second thoughts?|no problem|no doubt|one another"
    r"|the first (?:time|signs?)|no two \w+ are (?:alike|the same)|one (?:day|step|thing) at a time"
    r"|(?:every )?seconds? (?:counts?|matters?)|frequently asked"
    r"|(?:was|were|is|are|when you|you|we|they|it) first"
    r"|(?:in|at|during) one (?:go|visit|session|sitting)|from (?:now|today) on"
    r"|monthly (?:periods?|cycles?)"
    r"|(?:no|not|nothing|never|\w{2,6}n['’]t)\b[^.!?\n]{0,80}?\b(not even)"
    r"|(?:red|dry|rough|scaly|white|itchy|dark|bald) patch(?:es)?"
    r"|if (?:not|you (?:do not|don['’]t))(?=,)"
    r"|(?:stitch(?:es)?|sutures?|glue|gel|clots?)\b[^.!?;\n]{0,30}?\b(dissolv\w++)"
    r"|(?:an? )?(?:first|third)[- ]part(?:y|ies)"
    r"|no (?:dude|olvide|deje de)|sin (?:costo|cargo|duda))\b"
)
_OF_IDIOMS = listed(  # one of these words is in each
    """
    forget hesitate cost charge hand battle second thought thoughts problem doubt another first
    alone alike same time seconds frequently go visit session sitting now today monthly even patch
    patches if stitch stitches suture sutures glue gel clot clots third dude olvide deje sin
    """
)
# *Should it bleed* is *if it bleeds*.
_INVERTED = re.compile(
    r"(?<!\bhow )(?<!what )(?<!when )(?<!why )(?<!where )(?<!who )(?<!which )(?<!much )(?<!often )"
    r"(?<!long )(?<!many )(?<!soon )(?<!then )(?<!nor )(?<!neither )(?<!and )(?<!or )(?<!\bso )"
    r"\b(should) (?:an?|any|he|it|she|the|there|these|they|this|we|you|your)\b"
    r"(?![^.!?\n]{0,200}\?)",
    re.IGNORECASE,
)
# A question leaves open whether something will or may be: *what might happen?*
_ASKED = re.compile(
    r"(?:^|(?<=[.!?\n]\s)|(?<=[¿(]))(?:what|how|why|who|which|qué|cómo|quién|cuál)\b[^.!?\n]*\?",
    re.IGNORECASE,
)
_OPEN = frozenset(["may", "will", "likely"])
_ANSWER = re.compile(r"no[.,;:!?)]?", re.IGNORECASE)
_NOT = f"{Sense.NEGATION}: not"
_YES = f"{Sense.POLARITY}: yes"
_DOING = re.compile(r"\s+\w{2,}ing\b", re.IGNORECASE)  # stop smoking: smoke no more
_NEED = re.compile(r"\bneed\s*$", re.IGNORECASE)  # need not: not needed
_ALLOWED = re.compile(r"(?:allowed|permitted)(?: to)?", re.IGNORECASE)
_FORMS = {"{tablet}": "swallow", "{capsule}": "swallow", "{pill}": "swallow", "{puff}": "inhale"}
_SAME = {"oral": "swallow"}
# Denials that turn a condition or an advice: what is opposite to them is "if", "eat".
_TURNING = frozenset(["unless", "avoid"])
_SPOKEN = ("en", "es")
_SHARES = f"{Sense.MODALITY}: all most many some few"
_NONE = re.compile(
    r"\b(?:nobody|no one|none|nadie|ninguno|ninguna|[^.,;:!?()\n]{0,60}?\b(?:anyone|anybody))\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"[^.,;:!?()\n]{0,60}")  # one clause


class Fact(NamedTuple):
    """One thing said: what sort it is of, its value, where it stands in the plain text.

    A quantity is a number and its unit, either of which may be missing.
    """

    sort: str
    value: str
    start: int
    end: int
    kind: ChangeClass
    number: str = ""
    unit: str = ""
    firm: bool = True  # counts where it comes or goes alone


@lru_cache(maxsize=256)  # an update compares one text with many
def facts(
    text: str, language: str, terms: frozenset[str], *, apart: bool = False
) -> tuple[Fact, ...]:
    """All that is said, in the order of the text; ``apart``: "not safe" is "not" and "safe"."""
    if language not in _SPOKEN:
        return tuple(_digits(text))
    found = _mentioned(text, language)
    measured = [m for m in found if m.sense in (Sense.NUMBER, Sense.UNIT)]
    said = list(_quantities(text, measured))
    others = [m for m in found if m.sense not in (Sense.NUMBER, Sense.UNIT)]
    if not any(mention.sense is Sense.ROUTE for mention in others):
        said += _forms(said)
    said += _shares(text, _others(text, others, apart=apart))
    taken = {(fact.start, fact.end) for fact in said if fact.kind is ChangeClass.TERM}
    for value, start, end in find_terms(text, terms):
        if (start, end) not in taken:
            said.append(Fact(TERM, value, start, end, ChangeClass.TERM))
    return tuple(sorted(said, key=lambda fact: (fact.start, fact.end)))


@lru_cache(maxsize=256)
def _mentioned(text: str, language: str) -> tuple[Mention, ...]:
    """What is mentioned and meant: no idiom, nothing that a question leaves open."""
    words, idle = standing(text).keys(), []
    if words & _OF_IDIOMS:
        small = text.lower()  # looked through faster than with both cases in mind
        told = _IDIOM.finditer(small if len(small) == len(text) else text)
        idle += [match.span(match.lastindex or 0) for match in told]
    if "should" in words:
        idle += [match.span(1) for match in _INVERTED.finditer(text)]
    idle.sort()
    asked = [match.span() for match in _ASKED.finditer(text)] if "?" in text else []
    return tuple(
        mention
        for mention in mentions(text, language)
        if not _within(mention, idle) and not (mention.value in _OPEN and _within(mention, asked))
    )


def _within(mention: Mention, spans: list[tuple[int, int]]) -> bool:
    """The mention lies in one of the spans, which are in order."""
    at = bisect_right(spans, mention.start, key=lambda span: span[0]) - 1
    return at >= 0 and mention.end <= spans[at][1]


def _others(text: str, found: list[Mention], *, apart: bool) -> Iterator[Fact]:
    """What is no quantity. "Not safe" is one thing said, as "unsafe"; "must not" is "not"."""
    turned: list[Fact] = []
    for mention, after in zip_longest(found, found[1:]):
        if turned:
            yield from turned
            turned = []
            continue
        if _ANSWER.fullmatch(text[mention.start : mention.end + 1]):
            yield Fact(_YES, "no", mention.start, mention.end, ChangeClass.POLARITY)
            continue
        if after and _NEAR.fullmatch(text, mention.end, after.start):
            turned = [] if apart else list(_complement(mention, after))
            if turned or (mention.value, after.value) == ("must", "not"):
                continue
        if mention.sense is Sense.NEGATION and _NEED.search(text[: mention.start][-8:]):
            must = mention._replace(sense=Sense.MODALITY, value="must")
            yield from _facts(text, must)
        yield from _facts(text, mention)


def _facts(text: str, mention: Mention) -> Iterator[Fact]:
    """A mention as the poles that it is."""
    kind, span = KINDS[mention.sense], (mention.start, mention.end)
    if mention.value in _TURNING:
        kind = ChangeClass.POLARITY
    if mention.value == "unnecessary":  # not necessary
        yield from _facts(text, mention._replace(sense=Sense.MODALITY, value="must"))
        mention = mention._replace(sense=Sense.NEGATION, value="not")
        kind = ChangeClass.NEGATION
    elif _ALLOWED.fullmatch(text, *span):
        mention = mention._replace(sense=Sense.MODALITY, value="may")
        kind = ChangeClass.MODALITY
    if mention.sense not in AXES:
        firm = not _EVERYDAY.fullmatch(text, *span) and not _NOUN.search(text[slice(*span)])
        value = _SAME.get(mention.value, mention.value)
        yield Fact(mention.sense, value, *span, kind, firm=firm)
        return
    for pole in poles(mention.sense, mention.value):
        firm = pole.firm or (pole.pole == "stop" and bool(_DOING.match(text, mention.end)))
        yield Fact(f"{mention.sense}: {pole.axis}", pole.pole, *span, kind, firm=firm)


def _shares(text: str, said: Iterator[Fact]) -> Iterator[Fact]:
    """*Not all* are some, and *nobody* is none of them; all else as it was said."""
    denied: Fact | None = None
    for fact in said:
        denied = fact if fact.sort == _NOT else denied
        if fact is denied and _NONE.match(text, fact.start):
            yield _share(fact, "none")
        every = fact.sort == _SHARES and fact.value == "all" and denied
        few = every and _WITHIN.fullmatch(text, every.end, fact.start)
        yield _share(fact, "some") if few else fact


def _share(fact: Fact, value: str) -> Fact:
    """How many, told by the same words."""
    return fact._replace(sort=_SHARES, value=value, kind=ChangeClass.MODALITY, firm=False)


def _complement(denied: Mention, mention: Mention) -> Iterator[Fact]:
    """The other pole, where "not" says just that."""
    if mention.sense is not Sense.POLARITY or denied.value != "not":
        return
    for pole in poles(mention.sense, mention.value):
        if pole.complement:
            axis = f"{mention.sense}: {pole.axis}"
            span = (denied.start, mention.end)
            yield Fact(axis, pole.complement, *span, ChangeClass.POLARITY, firm=pole.firm)


def _digits(text: str) -> Iterator[Fact]:
    """Numbers of a language that we do not know, as they are written."""
    for match in _DIGITS.finditer(text):
        yield Fact(QUANTITY, match[0], *match.span(), ChangeClass.NUMBER, match[0])


def _quantities(text: str, measured: list[Mention]) -> Iterator[Fact]:
    """Numbers with the unit that follows; of ``5 to 10 mg`` both are milligrams."""
    shared = ""
    said: list[Fact] = []
    for mention in reversed(measured):
        after = said[-1] if said else None
        if mention.sense is Sense.UNIT:
            fact = _quantity("", mention.value, mention.start, mention.end)
        elif after and not after.number and _TO_UNIT.fullmatch(text, mention.end, after.start):
            said.pop()
            fact = _quantity(mention.value, after.unit, mention.start, after.end)
        else:
            near = after and after.number and _TO_NEXT.fullmatch(text, mention.end, after.start)
            shared = after.unit if after and near else ""
            fact = _quantity(mention.value, shared, mention.start, mention.end)
        said.append(fact)
        if len(said) > 1 and _is_half(text, *said[-2:][::-1]):
            half, whole = said.pop(-2), said.pop()
            more = str(Fraction(whole.number) + Fraction(1, 2))
            said.append(_quantity(more, whole.unit, whole.start, half.end))
    yield from reversed(said)


def _forms(said: list[Fact]) -> Iterator[Fact]:
    """Tablets that nobody counts are a way of giving, as an injection is, where none is said."""
    for fact in said:
        if not fact.number and (way := _FORMS.get(fact.unit)):
            yield Fact(Sense.ROUTE, way, fact.start, fact.end, ChangeClass.TERM, firm=False)


def _is_half(text: str, whole: Fact, half: Fact) -> bool:
    """An hour *and a half*, hora *y media*."""
    counted = whole.unit and whole.number.isdigit() and half.number == "1/2" and not half.unit
    return bool(counted and _AND.fullmatch(text, whole.end, half.start))


def _quantity(number: str, unit: str, start: int, end: int) -> Fact:
    if number.startswith("#"):
        unit = _COUNTED.get(unit, unit)
    kind = ChangeClass.NUMBER if number else ChangeClass.UNIT
    return Fact(QUANTITY, _amount(number, unit), start, end, kind, number, unit)


def _amount(number: str, unit: str) -> str:
    """The quantity; of time, in the smaller unit where the clock or the calendar fixes it."""
    count, smaller = _TIMES.get(unit, (1, unit))
    if count == 1 or not _COUNT.fullmatch(number):
        return f"{number} {unit}"
    return f"{Fraction(number) * count} {smaller}"
