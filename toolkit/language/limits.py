"""Words that narrow what is said: *only*, *almost*; and that free from a duty: *need not*.

Spanish narrows in more ways than by *solo* and *casi*; a translation may use any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.model import Span


class Limit(NamedTuple):
    """A word of the source, and all that may answer it in the translation."""

    source: re.Pattern[str]
    answers: re.Pattern[str]
    hints: frozenset[str]  # one of these words is there


def _any(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ONLY = Limit(
    _any(
        r"(?<!not )(?<!if )(?<!-)(?<!read )(?<!the )(?<!n't )\b(?:only|solely|exclusively)\b"
        r"(?! (?:child|way|thing|reason|one|time|problem|if it|known))"
    ),
    _any(
        r"\bs[oó]l[oa]s?\b|s[oó]lamente|[uú]nic|exclusiv|\bmer[oa]|apenas|nada m[aá]s|\bsino\b"
        r"|m[aá]s que|reci[eé]n|simplemente|limit|a menos|salvo|excepto|poc[oa]s?\b|baste?\b"
        r"|m[ií]nim|estrictamente|puramente|a partir|siempre (?:que|y cuando)|reserv|aislad"
        r"|restring|tan s|siquiera|\bno\b[^.;]{1,60}\b(?:m[aá]s|hasta|si|antes)\b|como m[aá]ximo"
        r"|menos de"
    ),
    frozenset(["only", "solely", "exclusively"]),
)
_NEARLY = Limit(
    _any(
        r"\b(?:almost|nearly|virtually|practically)"
        r" (?:all|every\w*+|always|never|none|no|nobody|nothing|entirely|any\w*+)\b"
    ),
    _any(
        r"\bcasi\b|pr[aá]cticamente|mayor|cerca|virtualmente|aproximad|poc[oa]|apenas|\brar"
        r"|alrededor|general|gran parte|escas|suel|habitual|normalmente|dif[ií]cil|m[ií]nim"
    ),
    frozenset(["almost", "nearly", "virtually", "practically"]),
)
LIMITS = (_ONLY, _NEARLY)

_CASI = _any(r"\bcasi (?:nunca|jam[aá]s|siempre|tod[oa]s?|nad(?:a|ie)|ning[uú]n[oa]?)\b")
_BARELY = frozenset(
    """almost nearly virtually practically hardly scarcely barely rarely seldom most mostly few
    little near close largely usually infrequently vast generally majority minimal rare unlikely
    commonly often frequently mainly typically normally""".split()  # noqa: SIM905
)
_FREE = _any(
    r"\bneed not\b|\bneedn't\b|\b(?:do|does)(?: not|n't) (?:have|need) to\b"
    r"|\b(?:is|are)(?: not|n't) (?:required|necessary|obliged|needed)\b|\bno need to\b"
)
_BOUND = _any(r"\bno (?:se )?(?:deb[ea]n?|deber[aá]n?|debes|debemos|pued[ea]n?|puedes)\b")
_FREED = _any(
    r"necesi|oblig|falta|preciso|requi|t(?:ien|en)[ea]n? que|tendr|hay que|hace que|imprescind"
    r"|exig|por qu[eé]|indispens"
)


def narrowed(text: str, start: int, end: int) -> Iterator[tuple[Span, Limit]]:
    """Where a piece of English narrows what it says."""
    for limit in LIMITS:
        for match in limit.source.finditer(text, start, end):
            yield match.span(), limit


def widened(text: str, start: int, end: int) -> Iterator[Span]:
    """Each *casi nunca*, *casi todos* in a piece of Spanish."""
    return (match.span() for match in _CASI.finditer(text, start, end))


def is_approximate(words: frozenset[str]) -> bool:
    """Whether English words leave room for a *casi*."""
    return not words.isdisjoint(_BARELY)


def freed(text: str, start: int, end: int) -> Span | None:
    """The first words of English that free from a duty."""
    found = _FREE.search(text, start, end)
    return found.span() if found else None


def bound(text: str, start: int, end: int) -> Span | None:
    """A *no debe*, *no puede* in Spanish that frees from nothing."""
    found = _BOUND.search(text, start, end)
    return found.span() if found and not _FREED.search(text, start, end) else None
