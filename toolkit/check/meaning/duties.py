"""The modal verbs of a sentence, one after the other: *must*, *should*, *may*, and what answers.

Where a sentence has as many of them as its translation, they answer one another in order, and no
noun between (*a need*, `lo necesario`) stands for one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from toolkit.check.meaning.places import Part
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense
from toolkit.model import Span

_VERBS = {
    "en": re.compile(
        r"\b(?:(?P<must>must|shall|need(?:s|ed)? to|ha(?:ve|s|d) to)|(?P<should>should|ought to)"
        r"|(?P<may>may(?! \d)|might|can|could|want to|wish to))(?!\w)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:(?P<should>deb(?:er[ií]a|iera)[ns]?)"
        r"|(?P<must>deb(?:en?|es|emos|o|er[áa]n?|erás|an?|ían?)"
        r"|t(?:ien|en)(?:es?|en|drán?|gan?) que"
        r"|(?:hay|habrá) que|necesit(?:an?|ará)(?= \w+[aei]r(?:se|l[aeo]s?)?\b))"
        r"|(?P<may>p(?:ued|od|ud)(?:en?|es|emos|o|an?|r[áa]n?|rás|remos|rían?|rías|ieran?)"
        r"|es posible que|(?:desean?|quieren?) (?=\w+[aei]r)))(?!\w)",
        re.IGNORECASE,
    ),
}
# How those verbs begin: many texts have none of them.
_STEMS = {
    "en": ("must", "shall", "need", "ha", "should", "ought", "may", "might", "can", "could",
           "want", "wish"),
    "es": ("deb", "tien", "ten", "hay", "habra", "necesit", "pued", "pod", "pud", "posible",
           "dese", "quier"),
}  # fmt: skip
_LEAVE = frozenset(["may"])


def turned(subject: Subject, part: Part) -> Iterator[tuple[Mention, Mention]]:
    """Each duty that became a leave, each leave that became a duty."""
    here = verbs(subject.source, part.source)
    there = verbs(subject.target, part.target) if here else []
    if len(here) == len(there) and _leaves(here) != _leaves(there):
        for one, other in zip(here, there, strict=True):
            if (one.value in _LEAVE) != (other.value in _LEAVE):
                yield one, other


def verbs(side: Side, span: Span) -> list[Mention]:
    """Those of a sentence, in order: ``must``, ``should``, ``may``."""
    pattern = _VERBS.get(side.language)
    found = pattern.finditer(side.plain, *span) if pattern and _may_bind(side) else ()
    return [Mention(Sense.MODALITY, match.lastgroup or "", *match.span()) for match in found]


@lru_cache(maxsize=16)  # asked for each sentence
def _may_bind(side: Side) -> bool:
    """A quick look: whether any word may be one of them."""
    return any(_begins(word, side.language) for word in side.vocabulary)


@lru_cache(maxsize=32_768)
def _begins(word: str, language: str) -> bool:
    return word.startswith(_STEMS[language])


def _leaves(verbs: list[Mention]) -> int:
    return Counter(one.value in _LEAVE for one in verbs)[True]
