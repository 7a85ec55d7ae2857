"""The words of a translation that are still the source's: English ones that Spanish does not have.

Names, titles of works, what stands in quotes or in brackets beside its translation, and words that
both languages write alike are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from toolkit.check.settings import Settings
from toolkit.check.subject import Subject
from toolkit.language.bilingual import is_english
from toolkit.language.bilingual.little import ENGLISH, SPANISH
from toolkit.language.words import Token, fold, listed

_SEVERAL = 3  # little words in a row that are no part of a name
# Latin words, which make of the word before them a term of law or of science.
_LATIN = listed(
    "non conveniens vitro vivo situ facto hoc fide bono novo priori officio corpus dixit causam"
)
_QUOTED = re.compile(
    r"[“«][^“”«»]*[”»]|\"[^\"]*\"|\([^()]*\)|\[[^\[\]]*\]|'[^']*'(?!\w)"
    r"|(?<!\*)\*[^*\n]+\*(?!\*)|(?<![\w_])_[^_\n]+_(?![\w_])"
)


class Run(NamedTuple):
    """English words, with names and words of both languages between them.

    ``words`` are all of them, ``english`` those that are surely English.
    """

    start: int
    end: int
    words: int
    english: int


def runs(subject: Subject) -> Iterator[Run]:
    """Where the translation goes on in English, of its words that the source has as well."""
    shared = subject.source.vocabulary & subject.target.vocabulary
    english = {word for word in shared if is_english(word)} - kept(subject)
    if not english:
        return
    words = subject.target.words
    written = {word.folded for word in subject.source.words}
    latin = {place for place, word in enumerate(words) if word.bare in _LATIN}
    is_left = [
        w.bare in english and w.folded in written and not _is_joined(subject, w) for w in words
    ]
    for place in latin:
        is_left[max(0, place - 1) : place + 1] = [False] * min(2, place + 1)
    for first, last in _runs(is_left):
        size = last + 1 - first
        yield Run(words[first].start, words[last].end, size, sum(is_left[first : last + 1]))


def kept(subject: Subject) -> frozenset[str]:
    """The words that the site keeps: its names, and terms that are not translated."""
    return _kept(subject.settings)


@lru_cache(maxsize=16)
def _kept(settings: Settings) -> frozenset[str]:
    kept = [*settings.names, *(term.term for term in settings.terms if term.keep)]
    kept += [other for term in settings.terms for other in term.translations]
    return frozenset(fold(word) for wording in kept for word in wording.split())


def _is_joined(subject: Subject, word: Token) -> bool:
    """Part of a name (`bat-SL-CoV`, `B0AT1`), a code (`AS`), or a role (`:term:`)."""
    text = subject.target.text
    if text[word.start - 1 : word.start].isdigit() or text[word.end : word.end + 1].isdigit():
        return True
    if word.text.isupper() and len(word.text) < 4 and not text.isupper():
        return word.bare in ENGLISH
    if text[word.start - 1 : word.start] == ":" == text[word.end : word.end + 1]:
        return True
    return "-" in (text[word.start - 1 : word.start], text[word.end : word.end + 1])


def _runs(is_left: list[bool]) -> Iterator[tuple[int, int]]:
    """First and last of each: English words with no more than one other between them."""
    first = last = -1
    for index, left in enumerate(is_left):
        if not left:
            continue
        if first >= 0 and index - last > 2:
            yield first, last
            first = -1
        first, last = index if first < 0 else first, index
    if first >= 0:
        yield first, last


def is_quoted(subject: Subject, run: Run) -> bool:
    """In quotes, brackets or italics: a name, a button, a foreign word, an explanation."""
    text = subject.target.text
    quoted = (match.span() for match in _QUOTED.finditer(text))
    return any(
        start <= run.start and run.end <= end and not _is_in_remark(text[start:end], run)
        for start, end in quoted
    )


def _is_in_remark(quoted: str, run: Run) -> bool:
    """Brackets hold more than an English word: `(el riesgo and la edad)` is a remark in Spanish."""
    words = quoted[1:-1].split()
    return quoted[0] == "(" and len(words) > 3 * run.words and not SPANISH.isdisjoint(words)


def is_name(subject: Subject, run: Run) -> bool:
    """All its words but little ones are written with a capital, though the sentence goes on."""
    words = subject.target.words
    inside = [at for at, word in enumerate(words) if run.start <= word.start < run.end]
    telling = [words[at] for at in inside if words[at].bare not in ENGLISH]
    if not telling and len(inside) > 1 < inside[0]:
        telling = [words[at] for at in inside]
        if not all(word.text[0].isupper() for word in telling):
            telling = []
    if telling:
        return all(word.text[0].isupper() for word in telling)
    beside = [*words[max(1, inside[0] - 1) : inside[0]], *words[inside[-1] + 1 : inside[-1] + 2]]
    own = all(words[at].text[0].isupper() for at in inside)  # "The Lancet"
    return run.english < _SEVERAL and (any if own else _are_all)(map(_is_like_name, beside))


def _are_all(named: Iterable[bool]) -> bool:
    """Both neighbours, not none: *Johnson and Johnson*."""
    several = list(named)
    return bool(several) and all(several)


def _is_like_name(word: Token) -> bool:
    return word.text[0].isupper() and word.bare not in SPANISH
