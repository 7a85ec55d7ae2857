"""Words that leave a thing open: *may*, *might*; and all by which a translation may leave it open.

*May* is not only `puede`: a conditional, *quizá*, a risk, a habit (`suele`) leave it open too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.model import Span

# "May include", "may want to" promise nothing; the month has a number beside it.
_MAY = re.compile(
    r"(?<!\d )\b(?:may|might|(?<!as )(?<!if )(?<!when )(?<!where )possible(?! to)|possibly)\b"
    r"(?! (?:\d|also (?:be|include)|include|wish|want|prefer|be asked|need"
    r"|not|contain|vary|be required|apply)|,)"
)
WORDS = frozenset(["may", "might", "possible", "possibly"])  # one of them is there
_OPEN = re.compile(
    r"pued|podr|pod[ií]a|pudo|pudi|posib|quiz|tal vez|a lo mejor|acaso|probab"
    r"|\w{2}r[ií]a[ns]?\b|riesg|eventual|potencial|su[eo]l|capa[cz]|a veces|permi|opci"
    r"|\bcab(?:e|en|er|ía)\b|oportunidad|facult|suger|parec|\bcree|consider|\bprev[éei]|\besper|necesi|\bquier|\bdese|recom"
    r"|\btend|llegar a|en caso|tien[dt]|autoriz|derecho a|tal caso",
    re.IGNORECASE,
)


def find(text: str, language: str) -> Iterator[Span]:
    """Each *may* and *might* of an English text that speaks of what happens perhaps."""
    if language == "en":
        yield from (match.span() for match in _MAY.finditer(text))


def is_open(text: str, start: int, end: int) -> bool:
    """Whether a piece of Spanish leaves anything open."""
    return _OPEN.search(text, start, end) is not None
