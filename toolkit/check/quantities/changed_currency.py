"""The currency of a sum is another one in the translation, or it is missing.

Each sum is held against its own currency, by its ISO 4217 code: `$5`, `5 dollars`, `US$ 5` and
`USD 5` are one. Where the sum is another one too, `changed-number` says so.

Why it matters: 350,000 pesos and 350,000 dollars are not the same promise.

**Found:** `It costs $350` → `Cuesta 350 €`; `$50` → `50`.

**Silent:** `US$ 1.5 million` → `1,5 millones de dólares`.

**The way out:** write the currency of the source. If prices differ by country, declare them as
values of the site.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.quantities.measures import Measure, is_money, measures
from toolkit.check.subject import Side, Subject
from toolkit.language import Sense
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-currency"
SEVERITY = Severity.ERROR

_SIGN = "$"  # of many countries: between them a person decides


def check(subject: Subject) -> Iterator[Fault]:
    """Each sum that stands with another currency, or with none."""
    if not subject.is_known:
        return
    here, there = _currencies(subject.source), _currencies(subject.target)
    if here == there:
        return
    now = {one.value: one for one in measures(subject.target)}
    was = {one.value: one for one in measures(subject.source)}
    for value, one in was.items():
        other = now.get(value, one)
        if one.owner != other.owner:
            yield from _fault(subject, one, other, here, there)


def _currencies(side: Side) -> list[str]:
    return sorted(unit.value for unit in side.said(Sense.UNIT) if is_money(unit.value))


def _fault(
    subject: Subject, was: Measure, now: Measure, here: list[str], there: list[str]
) -> Iterator[Fault]:
    words = subject.source.words_at(was.span), subject.target.words_at(now.span)
    if is_money(was.owner) and is_money(now.owner):
        signs = all(_SIGN in text for text in words)
        doubt = Severity.REVIEW if signs or "{peso}" in (was.owner, now.owner) else None
        message = _("“{was}” became “{now}”", was=words[0], now=words[1])
        yield Fault(message, was.span, now.span, severity=doubt)
    elif is_money(was.owner) and not now.owner:
        doubt = Severity.REVIEW if was.owner in there else None  # said with another sum
        message = _("the currency of “{was}” is missing", was=words[0])
        yield Fault(message, was.span, now.span, severity=doubt)
    elif is_money(now.owner) and not was.owner and now.owner not in here:
        message = _("the source has no currency for “{now}”", now=words[1])
        yield Fault(message, was.span, now.span)
