"""A sentence stands twice in the translation, and once in the source.

Two sentences are the same if their words are; signs and capitals do not count.

Why it matters: the reader looks for the difference, and another sentence may be missing for it.

**Found:** `Rest. Drink water.` → `Descanse. Beba agua. Beba agua.`

**Silent:** what the source repeats as well; `Sí. Sí.`, one word.

**The way out:** remove one of the two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "duplicated-sentence"
SEVERITY = Severity.REVIEW
_WORD = re.compile(r"[^\W_]+")


def check(subject: Subject) -> Iterator[Fault]:
    """Each sentence that stands more often than one of the source does."""
    target = subject.target
    if len(target.words) == len(target.vocabulary) or len(target.sentences) < 2:
        return
    spans: dict[str, Span] = {}
    times: Counter[str] = Counter()
    for span, words in _sentences(subject.target):
        times[words] += 1
        spans[words] = span
    often = max(Counter(words for _span, words in _sentences(subject.source)).values(), default=1)
    for words, number in times.items():
        if number > often:
            said = subject.target.words_at(spans[words])
            yield Fault(_("this sentence stands twice: “{words}”", words=said), None, spans[words])


def _sentences(side: Side) -> Iterator[tuple[Span, str]]:
    """Those of two words or more, with their words."""
    for start, end in side.sentences:
        words = _WORD.findall(side.text[start:end].casefold())
        if len(words) > 1:
            yield (start, end), " ".join(words)
