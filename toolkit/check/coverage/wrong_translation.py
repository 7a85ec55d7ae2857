"""The translation belongs to another text.

Hardly a word of it answers the source, and hardly a word of the source is answered. If another
source of the catalog fits far better, it is named. See `omitted` for how words are compared.

Why it matters: two strings that changed places are fluent and well spelled, and both are wrong.

**Found:** `Take with food` → `No conduzca`, where the catalog also has `Do not drive`.

**Silent:** names, figures, a single word that is only translated freely.

**The way out:** put the translation of this text here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

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
_SHOWN = 60  # letters of the other source in the message


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """Each message whose two sides do not answer each other."""
    every = findings(sheet)
    strange = [found for found in every if is_strange(found, _DOUBTFUL)]
    pointing = _pointing(every) if strange else {}
    for found in strange:
        subject = found.subject
        whole = ((0, len(subject.source.text)), (0, len(subject.target.text)))
        other = _fitting(found, every, pointing)
        if other is not None:
            text = " ".join(other.source.text.split())
            shown = text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"
            yield subject, Fault(_("this is the translation of “{source}”", source=shown), *whole)
        elif is_strange(found):
            yield subject, Fault(_("hardly a word of it answers the source"), *whole)


def _pointing(every: Sequence[Findings]) -> dict[str, list[int]]:
    """The sources in which a mark stands, of marks that not many have."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, found in enumerate(every):
        for mark in marks_of(found.subject.source):
            places[mark].append(index)
    return {mark: found for mark, found in places.items() if len(found) <= _MOST}


def _fitting(
    found: Findings, every: Sequence[Findings], pointing: dict[str, list[int]]
) -> Subject | None:
    """The message whose source this is the translation of, if there is one."""
    votes: Counter[int] = Counter()
    for mark in marks_of(found.subject.target):
        votes.update(pointing.get(mark, ()))
    for index, _times in votes.most_common(_TRIED):
        other = every[index].subject
        pair = accounts(other.source, found.subject.target)
        if other is not found.subject and strangeness(*pair) < _BETTER:
            return other
    return None
