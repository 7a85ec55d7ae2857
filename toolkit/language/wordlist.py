"""A list of all word forms of a language, kept as one text: quick to read, cheap to ask.

The words lie in boxes by their first letters. A box is one short text, searched as it is: a
catalog asks for a few words of each, and to make a set of them would cost more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from string import ascii_lowercase
from typing import TypeVar

_HEAD = 5  # letters by which a box is found
_WHOLE = "."  # stands for the rest of a word that is all head
_SEAL = 32  # bytes: a torn or foreign file is no list
ALPHABET = ascii_lowercase + "áéíóúñü"

_MOST = 65_536  # words of which a verdict is kept
Verdict = TypeVar("Verdict")


class Verdicts(dict[str, Verdict]):
    """What is found out of a word, once for all places where it stands."""

    def __init__(self, find_out: Callable[[str], Verdict]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> Verdict:
        if len(self) >= _MOST:
            self.clear()
        verdict = self[word] = self._find_out(word)
        return verdict


class WordList:
    """The forms as the dictionary writes them: `dosis`, `Bogotá`, `VIH`."""

    def __init__(self, boxes: dict[str, str] | None = None) -> None:
        self._boxes = boxes or {}

    @classmethod
    def of(cls, words: Iterable[str]) -> WordList:
        """The list of these words."""
        boxes: dict[str, list[str]] = {}
        for word in sorted(set(words) - {""}):
            boxes.setdefault(word[:_HEAD], []).append(word[_HEAD:] or _WHOLE)
        return cls({head: f" {' '.join(tails)} " for head, tails in boxes.items()})

    def __contains__(self, word: str) -> bool:
        box = self._boxes.get(word[:_HEAD])
        return box is not None and f" {word[_HEAD:] or _WHOLE} " in box

    def __bool__(self) -> bool:
        return bool(self._boxes)

    def near(self, word: str) -> Iterator[str]:
        """The words of the list that are one slip away, the likeliest slip first.

        Two letters swapped, one lost, one too many, another one (`Damerau, 1964`_).

        .. _Damerau, 1964: https://doi.org/10.1145/363958.363994
        """
        boxes = self._boxes
        found = (each for each in slips(word) if each[:_HEAD] in boxes and each in self)
        return iter(dict.fromkeys(found))

    def dump(self) -> bytes:
        """The list as a file: a seal, then a line a head, an empty line, and a line a box."""
        body = "\n".join([*self._boxes, "", *self._boxes.values()]).encode()
        return _seal(body) + b"\n" + body

    @classmethod
    def load(cls, data: bytes) -> WordList | None:
        """The list of such a file; None if it is not whole."""
        seal, _newline, body = data.partition(b"\n")
        if len(seal) != _SEAL or seal != _seal(body):
            return None
        heads, _gap, boxes = body.decode().partition("\n\n")
        return cls(dict(zip(heads.split("\n"), boxes.split("\n"), strict=True)) if heads else {})


def _seal(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=_SEAL // 2).hexdigest().encode()


def slips(word: str) -> Iterator[str]:
    """What one slip of the hand makes of a word, or made this word of it."""
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from [a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1]
    yield from [a + letter + b for a, b in parts for letter in ALPHABET]
    yield from [a + b[1:] for a, b in parts if b]
    yield from [a + letter + b[1:] for a, b in parts if b for letter in ALPHABET]
