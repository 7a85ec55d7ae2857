"""Addresses that stand bare in a text: of the web, and of mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINK = re.compile(
    r"(?<![\w.+-])(?:"
    r"(?P<web>https?://[^\s<>\"“”«»\u2060]++)"
    r"|(?P<host>www\.[^\s<>\"“”«»\u2060]++)"
    r"|(?P<mail>[\w.+-]++@[\w-]++(?:\.[\w-]++)++)"
    r")",
    re.IGNORECASE,
)
_BEHIND = ".,;:!?'’*_"  # what ends the sentence, and no address (GFM 6.9)
_BRACKETS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Link:
    """An address: where its letters begin and end in the text, and where it leads."""

    start: int
    end: int
    url: str


def links(text: str) -> Iterator[Link]:
    """The addresses in a text, in its order."""
    for match in _LINK.finditer(text):
        words = _trimmed(match[0])
        scheme = {"web": "", "host": "http://", "mail": "mailto:"}[match.lastgroup or ""]
        if re.search(r"\w[^/]*\.|\w/?\w", words.removeprefix("www.")):
            yield Link(match.start(), match.start() + len(words), scheme + words)


def _trimmed(words: str) -> str:
    """Without the marks of the sentence, and a bracket that was opened before."""
    end = len(words)
    while end:
        last = words[end - 1]
        lone = last in _BRACKETS and _BRACKETS[last] not in words
        if last not in _BEHIND and not lone:
            break
        end -= 1
    return words[:end]
