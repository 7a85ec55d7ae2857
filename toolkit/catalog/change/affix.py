"""Opposites by form: a word that became its opposite by a prefix or an ending that denies.

*Covered* and *uncovered*, *clockwise* and *counterclockwise*, *preoperative* and *postoperative*,
*painless* and *painful*: nobody needs a list to see that such a change turns what is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_DENYING = re.compile(r"(?:un|in|im|il|ir|dis|non|mis|mal|anti|counter|contra|de|des|a)-?(?=\w{4})")
_CONTRARY = (
    ("pre", "post"), ("over", "under"), ("hyper", "hypo"), ("intra", "extra"), ("up", "down"),
    ("in", "out"), ("in", "ex"), ("endo", "exo"), ("macro", "micro"), ("maxi", "mini"),
    ("sobre", "sub"), ("tachy", "brady"), ("taqui", "bradi"),
)  # fmt: skip
_SWAPS = {one: other for pair in _CONTRARY for one, other in (pair, pair[::-1])}
_CONTRARY_START = re.compile(rf"(?P<start>{'|'.join(_SWAPS)})-?(?P<rest>\w{{3,}}+)")
_ENDING = re.compile(r"(?P<stem>\w{3,})(?P<end>ful|less)")
_WITHOUT = re.compile(r"(?P<stem>\w{3,})-?(?:less|free)(?:ly)?")
_SAME = 5  # letters by which forms of one word are known
_LEAST_SAME = 4
_WHOLE = frozenset(
    """
    information inside income intake install disease display inflammable invaluable indeed
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_LEAST = {"de": 9, "des": 8, "a": 9, "in": 6, "im": 7}  # letters, below which it is rarely a prefix


def opposites(gone: Collection[str], come: Collection[str]) -> Iterator[tuple[str, str]]:
    """Pairs of an old and a new word, one of which is the other denied."""
    for word in gone:
        yield from ((word, other) for other in _opposed(word) if other in come)
    for word in come:
        yield from ((other, word) for other in _denied(word) if other in gone)


def denies(word: str, head: str) -> bool:
    """The word says by its form that something is not: *uninsured* of insurance, *painless*."""
    ending = _WITHOUT.fullmatch(word)
    bases = [*_denied(word), ending["stem"]] if ending else [*_denied(word)]
    return any(_is_form(base, head) for base in bases)


def _is_form(base: str, head: str) -> bool:
    """*Taste* and *tast*, *color* and *colour* are forms of one word."""
    least = min(len(base), len(head), _SAME)
    return least >= _LEAST_SAME and base[:least] == head[:least]


def _opposed(word: str) -> Iterator[str]:
    """The words that are the opposite of this one by its form."""
    yield from _denied(word)
    if start := _CONTRARY_START.fullmatch(word):
        yield _SWAPS[start["start"]] + start["rest"]
    if end := _ENDING.fullmatch(word):
        yield end["stem"] + {"ful": "less", "less": "ful"}[end["end"]]


def _denied(word: str) -> Iterator[str]:
    """What the word denies."""
    start = _DENYING.match(word)
    if start and word not in _WHOLE and len(word) >= _LEAST.get(start[0].rstrip("-"), 0):
        yield word[start.end() :]
