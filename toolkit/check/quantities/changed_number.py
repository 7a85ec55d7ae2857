"""A number of the source is missing in the translation, or another one stands there.

Numbers are compared by value, however each language writes them: `1,234.5` is `1.234,5` and
`1 234,5`; `2.5 million` is `2,5 millones`; `twice as much` is `el doble`; `half` is `la mitad`;
`first` is `1.º`. Digits may become words and words digits. A temperature, weight, length or volume
may stand converted beside the original. Times, days and how often something is done have checks of
their own.

Why it matters: one digit is a tenfold dose. No reader can notice: the sentence is fluent.

A number in words that measures nothing and stands on one side only (`seis especies`) asks a person
to look (`review`); all else is an `error`.

**Found:** `Take 5 mg` → `Tome 50 mg`; `within 24 hours` → `en unas horas`.

**Silent:** `Take two tablets` → `Tome 2 tabletas`; `1,500 people` → `1500 personas`; `one of them`
→ `una de ellas`; `a fever of 100.4 °F` → `fiebre de 38 °C (100,4 °F)`.

**The way out:** write the number of the source. Where the two differ for a reason, ignore the
finding on this message, and give the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from toolkit.check.compare import paired, unmatched
from toolkit.check.fault import Fault
from toolkit.check.quantities.amounts import as_length, is_same
from toolkit.check.quantities.measures import MOST, Measure, measures, ratio
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, numbers
from toolkit.language.words import Kind, fold, listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-number"
SEVERITY = Severity.ERROR

_BETWEEN = re.compile(r"[.,’'\s]")
_MARKS = "#×s"  # of ordinals, of how many times, of what is said in the round
_A_DAY = {("24", "h"), ("1", "d")}
_PERCENT = {"1/2": "50", "1/4": "25", "3/4": "75", "1/5": "20", "1/10": "10", "1/3": "33",
            "2/3": "67"}  # fmt: skip
_PARTS = frozenset(["3", "4", "5", "6", "7", "8", "9", "10"])


def check(subject: Subject) -> Iterator[Fault]:
    """Each number that is missing, and each that the source does not have."""
    source, target = subject.source, subject.target
    here, there = source.said(Sense.NUMBER), target.said(Sense.NUMBER)
    if not subject.is_known or [m.value for m in here] == [m.value for m in there]:
        return
    less = _lacking(here, source, target)
    more = _lacking(there, target, source)
    for missing, extra in paired(less, more):
        if extra is None and missing and missing.value == "#1" and _is_light(missing, source):
            continue  # "first" has many ways to be said
        if missing or not (extra and _is_idiom(extra, target)):
            yield _fault(subject, missing, extra)


def _lacking(here: Sequence[Mention], mine: Side, other: Side) -> list[Mention]:
    """The numbers of ``mine`` that ``other`` does not have, or not as often, in any way."""
    names_first = sorted(here, key=lambda one: _name_of(one, mine) is None)
    rest = unmatched(names_first, other.said(Sense.NUMBER))
    if rest:
        phones = {one.start for one in mine.tokens if one.kind is Kind.TELEPHONE}
        rest = [one for one in rest if one.start not in phones]
    if not rest:
        return rest
    lacking = {one.start for one in rest[:MOST]}
    said, needed = _everywhere(other), _everywhere(mine)
    return [
        one
        for one, ways in _with_ways(here, mine)
        if one.start in lacking
        and not any(
            said[way] >= (1 if "/" in way else _times(one, needed[way], mine)) for way in ways
        )
        and not _is_article(one, mine)
        and not _is_of_a_name(one, mine, other)
        and not _is_converted(one, mine, other)
        and not _is_said_so(one, mine, other)
    ]


def _times(one: Mention, said: int, mine: Side) -> int:
    """How often it must stand there; what is in words need not be repeated."""
    return 1 if _is_in_words(one, mine) else max(said, 1)


def _everywhere(side: Side) -> Counter[str]:
    """How often each number is said in any way, within times and days too."""
    found = numbers.find(side.plain, side.language)
    said = Counter(way for _one, ways in _with_ways(found, side) for way in ways)
    said.update(m.value[:2].lstrip("0") for m in side.said(Sense.CLOCK) if ":" in m.value)
    return said


def _is_converted(number: Mention, mine: Side, other: Side) -> bool:
    """It measures something that the other side says in another unit, or as a frequency."""
    one = next((m for m in measures(mine) if m.number[0] == number.start), None)
    if one is None or not one.owner:
        return False
    if (one.value, one.owner) in _A_DAY and any(
        rate.value.endswith("/day") for rate in other.said(Sense.FREQUENCY)
    ):
        return True
    told = [{m.value for m in side.said(Sense.NUMBER)} for side in (mine, other)]
    became = _rival(one, mine, other)
    return any(
        is_same(one, two)
        and not (became and two[:2] in became)
        and (one[:2] != two[:2] or two.value not in told[1] or one.value not in told[0])
        for two in map(as_length, measures(other))
    )


def _rival(one: Measure, mine: Side, other: Side) -> set[tuple[str, str]]:
    """What both say, if the other has a new number of this unit: `6 ft (2 m)`, `7 ft (2 m)`."""
    here, there = ({m[:2] for m in measures(side)} for side in (mine, other))
    new = any(owner == one.owner for _value, owner in there - here)
    return here & there if new else set()


def _with_ways(mentions: Iterable[Mention], side: Side) -> Iterator[tuple[Mention, set[str]]]:
    """Each number with all that may stand for it."""
    before, last, held = "", None, None
    for one in mentions:
        value = one.value.strip(_MARKS)
        ways = {value, _shape(one, side), *_other_ways(one, value, before, side)}
        ways.add(_as_part(value) if one.value[0] != "#" else "")
        together = {ratio(one, last, side)}
        if held:
            yield held[0], (held[1] | together) - {""}
        before, last, held = value, one, (one, ways | together)
    if held:
        yield held[0], held[1] - {""}


def _as_part(percent: str) -> str:
    """`30` of a hundred is 3/10, which `3 in 10` says."""
    if len(percent) > 2 or not percent.isdecimal():
        return ""
    thirds = {"33": "1/3", "67": "2/3", "66": "2/3"}
    return thirds.get(percent) or str(Fraction(int(percent), 100))


def _other_ways(one: Mention, value: str, before: str, side: Side) -> Iterator[str]:
    if one.value[0] == "#" and value in _PARTS:
        yield f"1/{value}"  # the last third is no ordinal
    elif value[:2] == "1/" and side.plain[one.start : one.end].endswith("parte"):
        yield value[2:]  # "Tercera parte" is part three
    elif value in _PERCENT and one.value[0] != "#":
        yield _PERCENT[value]  # a quarter, 25 %
    elif len(value) < 3 and value.isdecimal() and _is_of_the_afternoon(int(value), side):
        yield str(int(value) + 12)  # 2 and 4 p.m., 14 y 16 horas
    elif len(value) == 2 and len(before) == 4 and side.plain[one.start - 1] in "-–—/":
        yield before[:2] + value  # 2019–20
    elif len(value) == 2 and _NAME.search(side.plain, max(0, one.start - 3), one.start):
        yield f"20{value}"  # COVID-19, coronavirus 2019
    elif len(value) == 4 and value[-1] == "0" and _is_decade(one, side):
        yield value[2:]  # the 1990s, los años 90


def _is_of_the_afternoon(hour: int, side: Side) -> bool:
    return 0 < hour < 12 and any("12" <= m.value[:2] < "24" for m in side.said(Sense.CLOCK)[:MOST])


def _is_decade(one: Mention, side: Side) -> bool:
    before = side.plain[max(0, one.start - 9) : one.start].casefold()
    return side.plain[one.end - 1 : one.end + 1].endswith("s") or "años" in before


def _shape(mention: Mention, side: Side) -> str:
    """The digits as they are grouped; with which signs is another check's."""
    written = side.plain[mention.start : mention.end]
    return _BETWEEN.sub(".", written) if written[-1:].isdigit() else ""


def _is_in_words(mention: Mention, side: Side) -> bool:
    return not any(map(str.isdigit, side.plain[mention.start : mention.end]))


def _is_article(mention: Mention, side: Side) -> bool:
    """`un`, `one`: often a mere article in the other language."""
    return mention.value == "1" and _is_in_words(mention, side)


def _is_of_a_name(mention: Mention, mine: Side, other: Side) -> bool:
    """`COVID-19`, where the other side says the disease in another way."""
    name = _name_of(mention, mine)
    return name is not None and fold(name) not in other.vocabulary


def _name_of(mention: Mention, side: Side) -> str | None:
    """`COVID` of `COVID-19`, `ACE` of `ACE2`."""
    name = _NAME.search(side.plain, max(0, mention.start - 20), mention.start)
    return name[1] if name else None


_NAME = re.compile(r"([^\W\d_]{1,18})[-.]?\Z")


def _is_light(mention: Mention, side: Side) -> bool:
    """A number in words that measures nothing: `the two of them`, `seis especies`."""
    units = (unit for unit in side.said(Sense.UNIT)[:MOST] if unit.value != "{point}")
    measured = any(0 <= unit.start - mention.end <= 2 for unit in units)
    return _is_in_words(mention, side) and not measured


# Words that say a small number without being one.
_SAYING = {
    "0": listed("zero nonzero cero none no not nobody sin nulo nula ningun ninguna nada without"),
    "2": listed("two both pair couple twin either ambos ambas dos par colon colons bidimensional"),
    "×2": listed("double dual twice two duplicate duplicated doble dos duplicado duplicados"),
    "1/2": listed("half mid midway middle halfway mitad medio media"),
    "3": listed("tridimensional three tres"),
    "#3": listed("party parties tercero terceros"),  # "un tercero", who takes part
}


def _is_said_so(one: Mention, mine: Side, other: Side) -> bool:
    """In words: `los dos` for both, `zero-cost` for `sin coste`, a name that stays as it is."""
    prefixed = mine.plain[one.end : one.end + 5] == "-dime"  # "3-dimensional"
    if not (prefixed or _is_light(one, mine)):
        return False
    words = {fold(word) for word in mine.plain[one.start : one.end].split()}
    known = _SAYING.get(one.value, frozenset()) | words
    if one.value == "2" and mine.plain[one.start : one.end].casefold().startswith("dos"):
        known |= {"colon"}
    return not known.isdisjoint(other.vocabulary)


def _is_idiom(extra: Mention, mine: Side) -> bool:
    """`segundo ciclo`, `desde cero`, `un par`: Spanish for what English says with no number."""
    words = mine.plain[extra.start : extra.end].casefold()
    return _is_light(extra, mine) and (extra.value in {"#1", "#2", "0"} or "par" in words.split())


def _fault(subject: Subject, missing: Mention | None, extra: Mention | None) -> Fault:
    here = (missing.start, missing.end) if missing else None
    there = (extra.start, extra.end) if extra else None
    was = subject.source.words_at(here) if here else ""
    now = subject.target.words_at(there) if there else ""
    if here and there:
        return Fault(_("“{was}” became “{now}”", was=was, now=now), here, there)
    light = (missing and _is_light(missing, subject.source)) or (
        extra and _is_light(extra, subject.target)
    )
    said = _("the number “{was}” is missing", was=was)
    if there:
        said = _("the source has no number “{now}”", now=now)
    return Fault(said, here, there, severity=Severity.REVIEW if light else None)
