"""Words that only one of two texts says, one on each side: *hearing*, *visión*.

The finders of ``language`` know what is dangerous to lose; any other word may have been put for
another one. The bilingual tables tell how a word may be rendered. A word that they list, and that
nothing on the other side renders, comes and goes in a free translation; if both sides have one,
they may say two things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.catalog.adopt.order import Told
from toolkit.language.bilingual import LITTLE, is_listed, marks
from toolkit.language.bilingual.phrases import lines, words
from toolkit.language.words import Kind, Token, tokens


def replaced(here: Told, there: Told) -> tuple[str, str] | None:
    """The first such word of either text; None unless both have one."""
    if {here.language, there.language} != {"en", "es"}:
        return None
    one = next(_unanswered(here, there), None)
    other = next(_unanswered(there, here), None) if one else None
    return (one.text, other.text) if one and other else None


def _unanswered(here: Told, there: Told) -> Iterator[Token]:
    heard = frozenset().union(*(marks(word.bare, there.language) for word in _words(there)))
    rendered = lines(there.plain, there.language)
    known = [(one.start, one.end) for one in here.found]
    known += [(w.start, w.end) for w in words(here.plain, here.language) if w.lines & rendered]
    for word in _telling(here):
        if not (_is_within(word, known) or marks(word.bare, here.language) & heard):
            yield word


def _telling(told: Told) -> Iterator[Token]:
    for word in _words(told):
        if word.bare not in LITTLE[told.language] and is_listed(word.bare, told.language):
            yield word


def _words(told: Told) -> Iterator[Token]:
    return (token for token in tokens(told.plain) if token.kind is Kind.WORD)


def _is_within(word: Token, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= word.start and word.end <= end for start, end in places)
