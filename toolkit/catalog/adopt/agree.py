"""What a translation must have in common with its source: links, code, placeholders, numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from toolkit.catalog.adopt.signs import Reading, read, tight
from toolkit.language import numbers
from toolkit.messages import _

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*+")
_FILE = re.compile(r"(?<![\w/-])[\w/-]{1,100}+\.[a-z]{2,4}(?!\w)")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_KEPT = {"link": "links", "image": "links", "address": "links", "code": "code",
         "placeholder": "placeholders", "footnote": "footnotes", "html": "tags"}  # fmt: skip
_MOST = 3  # things named in a reason


def figures(text: str) -> Counter[str]:
    """The numbers in digits, written one way: 1,000 and 1.000 are 1000, 2,5 is 2.5."""
    found = (_FIGURE.findall(text)) if any(map(str.isdigit, text)) else ()
    return Counter(_THOUSANDS.sub("", one).replace(",", ".") for one in found)


def disagreements(
    source: str, translation: str, languages: tuple[str, str] = ("en", "es")
) -> list[str]:
    """What one has and the other has not, a sentence for each kind; none if they agree.

    ``languages`` are those of the two: a number may be a word in one of them.
    """
    two = read(source), read(translation)
    said = [*_signs(*two)]
    if differ := _different(*(Counter(_FILE.findall(_without_signs(one))) for one in two)):
        said.append(_("the files differ: {what}", what=_listed(differ)))
    lacking = figures(_without_signs(two[0])), figures(_without_signs(two[1]))
    less = _in_words(lacking[0] - lacking[1], two[1].plain, languages[1])
    more = _in_words(lacking[1] - lacking[0], two[0].plain, languages[0])
    if less or more:
        said.append(_("the numbers differ: {what}", what=_listed([*less, *more])))
    return said


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
