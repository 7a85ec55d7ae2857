"""The inline signs of a message: all in it that is no text, as it is written there.

One reading for every notation: Markdown, HTML tags, the numbered places of translate-toolkit
(``[text]{1}``, ``{2}``) and of XLIFF (``<g id="1">``).
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from toolkit.catalog.change.inline import OBJECT, Mark, take_apart

_NUMBERED = re.compile(r"\]\{(\d{1,3})\}")
_CODE = re.compile(r"<(code|tt|kbd|samp)>([^<>`]*+)</\1>", re.IGNORECASE)
_LINK = re.compile(
    r"<a\s[^<>]{0,200}?\bhref=\"([^\"<>\s()]*+)\"[^<>]{0,200}+>([^<>\[\]]*+)</a>", re.IGNORECASE
)
_STRESS = re.compile(r"<(em|i|b|strong)>([^<>*\s](?:[^<>*]*[^<>*\s])?)</\1>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*+)")
_PLACE = re.compile(r"\{\d{1,3}\}")
_WORD = re.compile(r"[^\W_]+|[%°±≤≥<>=+]")
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff[]*_\\", None),
        "…": "...",
    }
)
_SAME_TAG = {"em": "emphasis", "i": "emphasis", "b": "strong", "strong": "strong", "br": "break",
             "del": "strike", "s": "strike", "a": "link"}  # fmt: skip
_OPENED = {"link": 1, "image": 2, "emphasis": 1, "strong": 2}  # letters of the sign that opens


@dataclass(frozen=True, slots=True)
class Sign:
    """``kind`` is the same in every notation (``link``, ``/link``, ``strong`` …)."""

    kind: str
    value: str
    start: int
    end: int
    raw: str
    words: int  # that stand before it


@dataclass(frozen=True, slots=True)
class Reading:
    """A message as signs and what is read."""

    message: str
    plain: str
    signs: tuple[Sign, ...]

    @property
    def pieces(self) -> Iterator[str]:
        """What stands between the signs, as it is written."""
        at = 0
        for sign in self.signs:
            yield self.message[at : sign.start]
            at = sign.end
        yield self.message[at:]


def in_markdown(message: str) -> str:
    """The message of another tool, its links, stress and code written as in Markdown."""
    written = _NUMBERED.sub(r"]({\1})", message)
    if "<" not in written:
        return written
    written = _CODE.sub(lambda found: f"`{html.unescape(found[2])}`", written)
    written = _STRESS.sub(_stressed, written)
    return _LINK.sub(_linked, written)


def _linked(found: re.Match[str]) -> str:
    return f"<{found[1]}>" if found[1] == found[2] else f"[{found[2]}]({found[1]})"


def _stressed(found: re.Match[str]) -> str:
    stars = "**" if found[1].lower() in ("b", "strong") else "*"
    return f"{stars}{found[2]}{stars}"


@lru_cache(maxsize=4096)
def read(message: str) -> Reading:
    """The message taken apart; never fails, linear in time."""
    inline = take_apart(message)
    begun = [word.start() for word in _WORD.finditer(inline.plain)]
    spans: dict[tuple[int, int], Sign] = {}
    for mark in inline.marks:
        start, end = mark.start, _end(mark, message)
        if (start, end) not in spans:
            raw = message[start:end]
            words = bisect_left(begun, mark.at)
            spans[start, end] = Sign(_kind(mark, raw), mark.value, start, end, raw, words)
    ordered = sorted(spans.values(), key=lambda sign: (sign.start, sign.end))
    return Reading(message, inline.plain, tuple(_paired(_apart(ordered))))


def words_of(text: str) -> tuple[str, ...]:
    """The words and figures that are read, in lower case: the same in every notation."""
    plain = _PLACE.sub(" ", read(text).plain)
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", plain).casefold()))


def tight(text: str) -> str:
    """What is read, without typography and with one space for many."""
    plain = unicodedata.normalize("NFKC", _PLACE.sub(" ", read(text).plain).replace(OBJECT, " "))
    return " ".join(plain.translate(_TYPOGRAPHY).split())


def _end(mark: Mark, message: str) -> int:
    if mark.kind == "strike":
        return mark.start + (2 if message.startswith("~~", mark.start) else 1)
    return mark.start + _OPENED[mark.kind] if _opens(mark, message) else mark.end


def _opens(mark: Mark, message: str) -> bool:
    return mark.kind in _OPENED and message[mark.start] in "![*_"


def _kind(mark: Mark, raw: str) -> str:
    tag = _TAG.match(raw)
    if tag is None or mark.kind == "address":
        return mark.kind
    same = _SAME_TAG.get(tag[2].lower())
    return f"{tag[1]}{same}" if same else f"{tag[1]}html"


def _apart(signs: list[Sign]) -> Iterator[Sign]:
    """Those that do not stand in another: a link's text may hold signs, its address none."""
    end = 0
    for sign in signs:
        if sign.start >= end:
            yield sign
            end = sign.end


def _paired(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Each closing sign with the value of the one it closes: links may change places."""
    opened: defaultdict[str, list[str]] = defaultdict(list)
    for sign in signs:
        values = opened[sign.kind.removeprefix("/")]
        if not sign.kind.startswith("/"):
            values.append(sign.value)
        elif values:
            yield replace(sign, value=values.pop())
            continue
        yield sign
