"""A number of the source is missing in the translation, or another one stands there.

Numbers are compared by value, however each language writes them: `1,234.5` is `1.234,5` and
`1 234,5`; `2.5 million` is `2,5 millones`; `twice as much` is `el doble`; `half` is `la mitad`;
`first` is `1.º`. Digits may become words and words digits. A temperature, weight, length or volume
may stand converted beside the original. Times, days and how often something is done have checks of
their own.

Why it matters: one digit is a tenfold dose. No reader can notice: the sentence is fluent.

**Found:** `Take 5 mg` → `Tome 50 mg`; `within 24 hours` → `en unas horas`.

**Silent:** `Take two tablets` → `Tome 2 tabletas`; `1,500 people` → `1500 personas`; `one of them`
→ `una de ellas`; `a fever of 100.4 °F` → `fiebre de 38 °C (100,4 °F)`.

**The way out:** write the number of the source. Where the two differ for a reason, ignore the
finding on this message, and give the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.check.compare import paired, unmatched
from toolkit.check.conversions import is_converted
from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, numbers
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-number"
SEVERITY = Severity.ERROR

_BETWEEN = re.compile(r"[.,'’\s]")
_MARKS = "#×s"  # of ordinals, of how many times, of what is said in the round


def check(subject: Subject) -> Iterator[Fault]:
    """Each number that is missing, and each that the source does not have."""
    source, target = subject.source, subject.target
    here, there = source.said(Sense.NUMBER), target.said(Sense.NUMBER)
    if not subject.is_known or [m.value for m in here] == [m.value for m in there]:
        return
    less = _lacking(here, source, target)
    more = _lacking(there, target, source)
    for missing, extra in paired(less, more):
        yield _fault(subject, missing, extra)


def _lacking(here: Sequence[Mention], mine: Side, other: Side) -> list[Mention]:
    """The numbers of ``mine`` that ``other`` does not have in any way."""
    rest = unmatched(here, other.said(Sense.NUMBER))
    if not rest:
        return rest
    said = {mention.value.strip(_MARKS) for mention in _all_numbers(other)}
    shapes = {_shape(mention, other) for mention in other.said(Sense.NUMBER)} - {""}
    return [
        one
        for one in rest
        if one.value.strip(_MARKS) not in said
        and _shape(one, mine) not in shapes
        and not _is_article(one, mine)
        and not is_converted(one, mine, other)
    ]


def _all_numbers(side: Side) -> Iterator[Mention]:
    """Also those within times, days and what is done how often."""
    return numbers.find(side.plain, side.language)


def _shape(mention: Mention, side: Side) -> str:
    """The digits as they are grouped; with which signs is another check's."""
    written = side.plain[mention.start : mention.end]
    return _BETWEEN.sub(".", written) if written[-1:].isdigit() else ""


def _is_article(mention: Mention, side: Side) -> bool:
    """`un`, `one`: often a mere article in the other language."""
    return mention.value.strip(_MARKS) == "1" and not _shape(mention, side)


def _fault(subject: Subject, missing: Mention | None, extra: Mention | None) -> Fault:
    here = (missing.start, missing.end) if missing else None
    there = (extra.start, extra.end) if extra else None
    was = subject.source.words_at(here) if here else ""
    now = subject.target.words_at(there) if there else ""
    if here and there:
        return Fault(_("“{was}” became “{now}”", was=was, now=now), here, there)
    if here:
        return Fault(_("the number “{was}” is missing", was=was), here, None)
    return Fault(_("the source has no number “{now}”", now=now), None, there)
