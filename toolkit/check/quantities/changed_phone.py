"""A telephone number is another one in the translation, or it is missing.

Numbers are matched as telephones are dialled (by the library phonenumbers): `(555) 123-4567` is
`+1 555 123 4567` and `555.123.4567`, and letters are keys (`1-800-CDC-INFO`). Short numbers
(`911`) are numbers like others (`changed-number`), addresses of links have a check of their own.

Why it matters: it is the one number that is used in an emergency, and nobody proof-reads it.

**Found:** `Call (555) 123-4567` → `Llame al (555) 123-4576`.

**Silent:** `Call 555-123-4567` → `Llame al +1 (555) 123 4567`.

**The way out:** copy the number. If this locale has a line of its own, declare it as a value of the
site (`{clinic_phone}`) and let each locale say its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from phonenumbers import MatchType, convert_alpha_characters_in_number, is_number_match

from toolkit.check.compare import paired
from toolkit.check.fault import Fault
from toolkit.check.quantities.measures import MOST
from toolkit.check.quantities.told import told
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.language.words import Kind
from toolkit.model import Severity

CODE = "changed-phone"
SEVERITY = Severity.ERROR

_SPELT = re.compile(r"(?<![\w-])(?:1-)?8\d\d-(?=[\dA-Z-]{0,6}[A-Z])[\dA-Z-]{7,9}(?![\w-])")
_LENGTH = 7  # digits that no trunk or country prefix has


def check(subject: Subject) -> Iterator[Fault]:
    """Each number that is missing, and each that the source does not have."""
    here, there = phones(subject.source)[:MOST], phones(subject.target)[:MOST]
    if [m.value for m in here] == [m.value for m in there]:
        return
    less = _unlike(here, there, subject.target)
    more = _unlike(there, here, subject.source)
    for was, now in paired(less, more):
        yield told(subject, was, now)


def phones(side: Side) -> list[Mention]:
    """The telephone numbers of a text; values are their digits."""
    long = [m for m in side.said(Sense.NUMBER) if len(m.value) >= _LENGTH and m.value.isdigit()]
    if long:
        calls = {one.start for one in side.tokens if one.kind is Kind.TELEPHONE}
        long = [one for one in long if one.start in calls]
    if "8" not in side.plain or "-" not in side.plain:
        return long
    return [*long, *_spelt(side)]


def _spelt(side: Side) -> Iterator[Mention]:
    for found in _SPELT.finditer(side.plain):
        yield Mention(Sense.NUMBER, found[0].replace("-", ""), *found.span())


def _unlike(some: Sequence[Mention], others: Sequence[Mention], other: Side) -> list[Mention]:
    """Those that the other side does not have, in whatever groups of digits."""
    rest = [one for one in some if not any(_is_same(one.value, two.value) for two in others)]
    digits = "".join(filter(str.isdigit, other.plain)) if rest else ""
    return [one for one in rest if one.value[-10:] not in digits]


def _is_same(one: str, other: str) -> bool:
    """One with a prefix, the other without; letters as the keys they stand on."""
    if one == other:
        return True
    here, there = map(convert_alpha_characters_in_number, (one, other))
    return bool(is_number_match(here, there) != MatchType.NO_MATCH) or (
        here[-10:] == there[-10:] and min(len(here), len(there)) >= 10
    )
