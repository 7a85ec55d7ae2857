"""The order of telling: *First, …*, *Second, …* at the beginning of a sentence.

Sentences have an order without such words; they count only where another took their place.
"""

from __future__ import annotations

import re

_TURN = re.compile(
    r"(?:^|(?<=[.!?:;\n]\s)|(?<=\n))"
    r"(?P<ordinal>first|second|third|fourth|fifth|primero|segundo|tercero)"
    r"(?=,\s|\s(?:we|you|they|he|she|your|the|an?|someone|somebody)\s"
    r"|\s[a-z]{3,}\s(?:your|the|an?|it|them|his|her|some|both|all)\s)",
    re.IGNORECASE,
)
_LAST = frozenset(["last", "lastly", "finally", "por"])
_FIRST = frozenset(["first", "primero"])


def tells_order(text: str, start: int, instead: frozenset[str]) -> bool:
    """Whether an ordinal does no more than that; ``instead`` are the words that came for it."""
    turn = _TURN.match(text, start)
    if not turn:
        return False
    return turn["ordinal"].casefold() not in _FIRST or _LAST.isdisjoint(instead)
