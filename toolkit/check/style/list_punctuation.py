"""The items of a list end in different ways.

The items of one list are looked at together. Where they end alike in the source, they end alike in
the translation, with the source's sign or another: Spanish may close items with `;` or with
nothing. Where they differ in the source, each is held against its own. The last item may have a
point.

Why it matters: a point at the end of one item in five looks forgotten.

**Found:** three items that end with a point and one that does not.

**Silent:** no item with a point, where every one has it in the source; `;` and a point at last.

**The way out:** end the item as the others end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.style.ends import end_of, is_abbreviation
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "list-punctuation"
SEVERITY = Severity.STYLE

_ITEM = "list item"
_ALIKE = {"!": ".", "…": "."}  # they end a sentence too


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """The items of each list that end otherwise than the others, or than their source."""
    for place, group in groupby(sheet.subjects, key=_place):
        items = list(group)
        if place and items[0].is_known:
            yield from _odd(items)


def _place(subject: Subject) -> str:
    """The list that an item stands in: its heading, as far as the catalog tells; or nothing."""
    if subject.role != _ITEM:
        return ""
    addresses = (line for line in subject.entry.extracted if "://" in line)
    return " ".join([_ITEM, *addresses])


def _odd(items: Sequence[Subject]) -> Iterator[tuple[Subject, Fault]]:
    here, there = _signs([one.source for one in items]), _signs([one.target for one in items])
    alike = len(items) > 1 and len(set(here)) == 1
    common = Counter(there).most_common(1)[0][0]
    for item, source, target in zip(items, here, there, strict=True):
        wanted = common if alike else source
        if "?" not in (source, target) and target != wanted and _counts(item, target):
            span = end_of(item.target).span
            yield item, Fault(_said(wanted, target, alike), None, (max(0, span[1] - 1), span[1]))


def _signs(sides: Sequence[Side]) -> list[str]:
    """How each item ends; the point of the last one is as the sign of those before it."""
    signs = [_ALIKE.get(sign, sign) for sign in (end_of(side).sign for side in sides)]
    if len(signs) > 2 and signs[-1] == "." and len(set(signs[:-1])) == 1:
        signs[-1] = signs[0]
    return signs


def _counts(item: Subject, sign: str) -> bool:
    """The end is no abbreviation's point, and there are words at all."""
    return bool(item.target.words) and not (
        sign == "." and is_abbreviation(item.target, end_of(item.target))
    )


def _said(wanted: str, sign: str, alike: bool) -> str:
    values = {"sign": sign or "—", "wanted": wanted or "—"}
    if alike:
        return _("this item ends with “{sign}”, the others of the list with “{wanted}”", **values)
    return _("this item ends with “{sign}”, its source with “{wanted}”", **values)
