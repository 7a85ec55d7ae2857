"""The unit of a number is another one in the translation, or it is missing.

Each number is held against its own unit: `5 mg` and `10 mL` may change places in the sentence, but
not their units. Units are compared by what they are, not by what they are called: `mcg` is `µg`,
`UI` is `IU`, `tablets` are `comprimidos`. An amount may stand in another unit if it is the same
amount: `1 g` as `1000 mg`, `two weeks` as `quince días`, `100.4 °F` as `38 °C`. A unit that no
number stands with (`for several hours`) may not become another of its kind (`varios días`).

Why it matters: milligrams for micrograms is a thousandfold dose, hours for days a wrong cure.

**Found:** `Take 5 mg` → `Tome 5 g`; `Wait 2 hours` → `Espere 2 días`; `2.8 percent` → `2,8`.

**Silent:** `50 mcg` → `50 microgramos`; `every 24 hours` → `una vez al día`; `65 and older` →
`65 años o más`.

**The way out:** write the unit of the source, or convert the number together with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from toolkit.check.compare import unmatched
from toolkit.check.fault import Fault
from toolkit.check.quantities.amounts import is_same
from toolkit.check.quantities.measures import MOST, RATIO, Measure, is_money, measures
from toolkit.check.quantities.swapped_number import swaps
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, units
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "changed-unit"
SEVERITY = Severity.ERROR

# Units of one kind: where no number stands, one may not become another of its row.
_KINDS = tuple(
    frozenset(row.split())
    for row in ("kg g mg ug ng", "L dL mL uL", "m km cm mm um", "a mo wk d h min s ms",
                "Cel [degF]", "[tsp_us] [tbs_us] {cup}")
)  # fmt: skip
_UNSAID = "{"  # what is counted, not measured, may go without its name
_TACIT = frozenset(["a", "deg", "Cel", "[degF]"])  # "65 and older", "a fever of 102"


def check(subject: Subject) -> Iterator[Fault]:
    """Each number with another unit, or without; then each unit alone that became another."""
    source, target = subject.source, subject.target
    if not subject.is_known or not (source.said(Sense.UNIT) or target.said(Sense.UNIT)):
        return
    here, there = measures(source), measures(target)
    swapped = {one.number for pair in swaps(subject) for one in pair}
    less, more = _unlike(here, there, swapped), _unlike(there, here, swapped)
    for was in less:
        now = _with_its_number(was, there, more, here)
        if now and now.owner:
            more.remove(now)
            yield _became(subject, was.unit, now.unit)
        elif now and _must_be_said(was.owner, here, there):
            yield _missing(subject, was, now)
    for now in more:
        bare = next((one for one in here if one.value == now.value and not one.owner), None)
        if bare and _must_be_said(now.owner, there, here) and not _says(source, now.owner):
            yield _extra(subject, bare, now)
    yield from _alone(subject, here, there)


def _unlike(
    some: Sequence[Measure], others: Sequence[Measure], swapped: set[Span]
) -> list[Measure]:
    """The measures that the other side does not have; money and rates have their own checks."""
    mine, theirs = Counter(map(_key, some)), Counter(map(_key, others))
    others = list({_key(other): other for other in others}.values())
    return [
        one
        for one in some
        if one.owner not in {"", RATIO}
        and " " not in one.owner
        and not is_money(one.owner)
        and one.number not in swapped
        and not (_is_there(one, mine, theirs) or _is_in_other_unit(one, mine, others))
    ]


def _key(one: Measure) -> tuple[str, str]:
    return one.value, one.owner


def _is_there(
    one: Measure, mine: Counter[tuple[str, str]], theirs: Counter[tuple[str, str]]
) -> bool:
    """Said on the other side; as often, if its number is."""
    if mine[_key(one)] <= theirs[_key(one)]:
        return True
    times = [sum(n for key, n in side.items() if key[0] == one.value) for side in (mine, theirs)]
    return theirs[_key(one)] > 0 and times[0] != times[1]


def _is_in_other_unit(
    one: Measure, mine: Counter[tuple[str, str]], others: Sequence[Measure]
) -> bool:
    """An equal amount is there, and the number does not stand with a unit that it never had."""
    if any(two.value == one.value and not mine[_key(two)] for two in others):
        return any(
            two.value != one.value
            and _key(two) != _key(one)
            and is_same(one, two)
            and not any(value == two.value for value, _unit in mine)  # 2–14 weeks, 2–14 days
            for two in others
        )
    return any(_key(two) != _key(one) and is_same(one, two) for two in others)


def _with_its_number(
    was: Measure, there: Sequence[Measure], more: Sequence[Measure], here: Sequence[Measure]
) -> Measure | None:
    """The same number of the other side, with a unit that the source's does not have, or none."""
    other = next((now for now in more if now.value == was.value), None)
    bare = sum(one.value == was.value and not one.owner for one in here)
    alone = [now for now in there if now.value == was.value and not now.owner]
    return other or (alone[bare] if len(alone) > bare else None)


def _must_be_said(unit: str, mine: Sequence[Measure], others: Sequence[Measure]) -> bool:
    """It is one that a number needs, and the other side says it with fewer numbers."""
    if unit in _TACIT or unit[0] == _UNSAID:
        return False
    often = [sum(one.owner == unit for one in measures) for measures in (mine, others)]
    return often[0] > often[1]


def _says(side: Side, unit: str) -> int:
    """How often; within `every 8 hours` too."""
    return sum(unit == m.value for m in units.find(side.plain, side.language))


def _alone(subject: Subject, here: Sequence[Measure], there: Sequence[Measure]) -> Iterator[Fault]:
    """`several hours` that became `varios días`."""
    bare = _bare(subject.source, here), _bare(subject.target, there)
    less, more = unmatched(*bare), unmatched(bare[1], bare[0])
    for was in less:
        now = next((m for m in more if _of_one_kind(was.value, m.value)), None)
        if now:
            more.remove(now)
            yield _became(subject, (was.start, was.end), (now.start, now.end))


def _bare(side: Side, counted: Sequence[Measure]) -> list[Mention]:
    """The units that no number stands with; `hora` is the time of day, too."""
    taken = {one.unit for one in counted}
    alone = (one for one in side.said(Sense.UNIT)[:MOST] if (one.start, one.end) not in taken)
    return [one for one in alone if side.plain[one.start : one.end] not in {"hora", "s"}]


def _of_one_kind(one: str, other: str) -> bool:
    return any(one in kind and other in kind for kind in _KINDS)


def _became(subject: Subject, was: Span, now: Span) -> Fault:
    said = subject.source.words_at(was), subject.target.words_at(now)
    return Fault(_("the unit “{was}” became “{now}”", was=said[0], now=said[1]), was, now)


def _missing(subject: Subject, was: Measure, now: Measure) -> Fault:
    said = subject.source.words_at(was.span)
    doubt = _says(subject.target, was.owner)  # "5 mg, then 10"
    severity = Severity.REVIEW if doubt else None
    message = _("the unit of “{was}” is missing", was=said)
    return Fault(message, was.span, now.span, severity=severity)


def _extra(subject: Subject, was: Measure, now: Measure) -> Fault:
    said = subject.target.words_at(now.span)
    return Fault(_("the source has no unit for “{now}”", now=said), was.span, now.span)
