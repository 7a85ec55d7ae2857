"""The translation belongs to another text.

Hardly a word of it answers the source, and hardly a word of the source is answered. If another
source of the catalog fits far better, it is named. See `omitted` for how words are compared.

Why it matters: two strings that changed places are fluent and well spelled, and both are wrong.

**Found:** `Take with food` → `No conduzca`, where the catalog also has `Do not drive`.

**Silent:** names, figures; a short text that is only translated freely (`He is left-handed.` → `Es
zurdo.`), unless every word of it belongs to another source.

**The way out:** put the translation of this text here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import chain

from toolkit.check.coverage.account import accounts, marks_of
from toolkit.check.coverage.gaps import Findings, findings, is_strange, strangeness
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "wrong-translation"
SEVERITY = Severity.REVIEW

_DOUBTFUL = 1.0  # strangeness from which on a better source is looked for
_BETTER = -2.0  # strangeness of a source that fits
_MOST = 40  # sources that may share a word that points at them
_TRIED = 3  # sources that are compared
_SHORT = 5  # words that say something, below which a text must fit another source wholly
_FEW = 3  # words that say something, below which only another source tells
_SHOWN = 60  # letters of the other source in the message


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """Each message whose two sides do not answer each other."""
    every = findings(sheet)
    strange = [found for found in every if is_strange(found, _DOUBTFUL)]
    pointing = _pointing(every, strange) if strange else {}
    for found in strange:
        if _is_short(found) and _shares(found):
            continue
        subject = found.subject
        whole = ((0, len(subject.source.text)), (0, len(subject.target.text)))
        other = _fitting(found, every, pointing)
        if other is not None:
            text = " ".join(other.source.text.split())
            shown = text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"
            yield subject, Fault(_("this is the translation of “{source}”", source=shown), *whole)
        elif is_strange(found) and not _is_short(found, _FEW):
            yield subject, Fault(_("hardly a word of it answers the source"), *whole)


def _pointing(every: Sequence[Findings], strange: Sequence[Findings]) -> dict[str, list[int]]:
    """The sources in which a mark of a strange text stands, of marks that not many have."""
    sought = frozenset().union(*[marks_of(found.subject.target) for found in strange])
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, found in enumerate(every):
        for mark in marks_of(found.subject.source) & sought:
            places[mark].append(index)
    return {mark: found for mark, found in places.items() if len(found) <= _MOST}


def _fitting(
    found: Findings, every: Sequence[Findings], pointing: dict[str, list[int]]
) -> Subject | None:
    """The message whose source this is the translation of, if there is one."""
    votes: Counter[int] = Counter()
    for mark in marks_of(found.subject.target):
        votes.update(pointing.get(mark, ()))
    for index in nsmallest(_TRIED, votes, key=lambda index: (-votes[index], index)):
        other = every[index].subject
        pair = accounts(other.source, found.subject.target)
        wholly = not _is_short(found) or all(word.is_answered for word in chain(*pair))
        if other is not found.subject and wholly and strangeness(*pair) < _BETTER:
            return other
    return None


def _is_short(found: Findings, least: int = _SHORT) -> bool:
    """So few words that all of them may be said in another way."""
    return min(len(found.source), len(found.target)) < least


def _shares(found: Findings) -> bool:
    """One word in three is answered, or more."""
    return 3 * sum(word.is_answered for word in found.source) >= len(found.source)
