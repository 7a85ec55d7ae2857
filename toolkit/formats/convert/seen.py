"""Which letters a reader sees of a Markdown text."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator

from toolkit.formats.markdown.events import events

_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_ALT = re.compile(r"\b(?:alt|title|placeholder|aria-label|value|label)=\"([^\"]*)\"")


def letters(text: str) -> Counter[str]:
    """The letters and digits of a text, and how often each stands in it."""
    return Counter(filter(str.isalnum, text))


def letters_of(markdown: str) -> Counter[str]:
    """The letters that a reader of the page sees, those of code and HTML too."""
    return letters(" ".join(_texts(markdown)))


def _texts(markdown: str) -> Iterator[str]:
    for event, _range in events(markdown):
        if not isinstance(event, dict):
            continue
        ((name, value),) = event.items()
        if name in ("Text", "Code", "InlineMath", "DisplayMath"):
            yield value
        elif name == "Html":
            yield from _of_html(value)


def _of_html(markup: str) -> Iterator[str]:
    yield html.unescape(_TAG.sub(_spoken, markup))


def _spoken(tag: re.Match[str]) -> str:
    return " ".join(_ALT.findall(tag[0])) if not tag[0].startswith("<!--") else ""
