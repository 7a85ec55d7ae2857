"""What a translation must have in common with its source: links, code, placeholders, numbers.

And what it must not have: the small words of another language, as a message has that somebody
left in a catalog for a neighbour.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from toolkit.catalog.adopt.signs import Reading, read, tight
from toolkit.language import numbers
from toolkit.language.tongue import AHEAD, SMALL_WORDS
from toolkit.messages import _

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*+")
_FILE = re.compile(r"(?<![\w/-])[\w/-]{2,100}+\.[a-z]{1,4}(?![\w.])")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_KEPT = {"link": "links", "image": "links", "address": "links", "code": "code",
         "placeholder": "placeholders", "footnote": "footnotes", "html": "tags"}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3  # words of a text that tells its language
# What is a word in the others as well, or a part of names: Dr. D. Smith, St. Mary's, sur, dos.
_SHARED = {"d", "s", "i", "e", "o", "a", "da", "das", "des", "dos", "nos", "par", "sur", "come",
           "prima", "uno"}  # fmt: skip
_MOST = 3  # things named in a reason


def figures(text: str) -> Counter[str]:
    """The numbers in digits, written one way: 1,000 and 1.000 are 1000, 2,5 is 2.5."""
    found = (_FIGURE.findall(text)) if any(map(str.isdigit, text)) else ()
    return Counter(_THOUSANDS.sub("", one).replace(",", ".") for one in found)


def files(text: str) -> Counter[str]:
    """The names of files and their paths."""
    return Counter(_FILE.findall(text))


def disagreements(
    source: str, translation: str, languages: tuple[str, str] = ("en", "es")
) -> list[str]:
    """What one has and the other has not, a sentence for each kind; none if they agree.

    ``languages`` are those of the two: a number may be a word in one of them.
    """
    two = read(source), read(translation)
    said = [*_signs(*two)]
    if differ := _different(*(files(_without_signs(one)) for one in two)):
        said.append(_("the files differ: {what}", what=_listed(differ)))
    lacking = figures(_without_signs(two[0])), figures(_without_signs(two[1]))
    less = _in_words(lacking[0] - lacking[1], two[1].plain, languages[1])
    more = _in_words(lacking[1] - lacking[0], two[0].plain, languages[0])
    if less or more:
        said.append(_("the numbers differ: {what}", what=_listed([*less, *more])))
    if words := _of_another_tongue(two[1].plain, two[0].plain, languages[1]):
        said.append(_("words of another language: {what}", what=_listed(words)))
    return said


def _of_another_tongue(text: str, source: str, language: str) -> list[str]:
    """Small words of another language, where they plainly outnumber its own."""
    words = list(map(str.casefold, _WORD.findall(text)))
    small = {
        tongue: list(filter(_small_words(tongue).__contains__, words)) for tongue in SMALL_WORDS
    }
    own = small.pop(language, None)
    if own is None or len(words) < _ENOUGH:
        return []
    unsaid = _small_words(language) | _SHARED | {*map(str.casefold, _WORD.findall(source))}
    most = max(small.values(), key=len)
    return [word for word in most if word not in unsaid] if len(most) >= AHEAD * len(own) else []


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(SMALL_WORDS[language].split())


def is_copied(source: str, translation: str) -> bool:
    """Whether the translation is the source itself, and that has words."""
    if tight(source) != tight(translation):
        return False
    return any(map(str.isalpha, _without_signs(read(source))))


def _signs(source: Reading, translation: Reading) -> Iterator[str]:
    sentences = {
        "links": _("the links differ: {what}"),
        "code": _("the code differs: {what}"),
        "placeholders": _("the placeholders differ: {what}"),
        "footnotes": _("the footnotes differ: {what}"),
        "tags": _("the tags differ: {what}"),
    }
    for group, sentence in sentences.items():
        one, other = _values(source, group), _values(translation, group)
        if differ := _different(one, other):
            yield sentence.replace("{what}", _listed(differ))


def _different(one: Counter[str], other: Counter[str]) -> list[str]:
    return [*(one - other).elements(), *(other - one).elements()]


def _values(reading: Reading, group: str) -> Counter[str]:
    return Counter(s.value or s.raw for s in reading.signs if _KEPT.get(s.kind) == group)


def _without_signs(reading: Reading) -> str:
    """What stands between the signs: no number of an address, a tag or code."""
    return " ".join(reading.pieces)


def _in_words(figures_left: Counter[str], text: str, language: str) -> list[str]:
    """Those of the numbers that the text does not even say in words."""
    if not figures_left:
        return []
    said = {one.value.strip("#×s") for one in numbers.find(text, language)}
    return [one for one in figures_left if one not in said]


def _listed(values: Iterable[str]) -> str:
    named = list(dict.fromkeys(" ".join(value.split()) for value in values))
    return ", ".join(named[:_MOST]) + (", …" if named[_MOST:] else "")
