"""Marks, addresses, code, placeholders and letters that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .base import Pair, bare, operator, put

_HOLDER = re.compile(r"\{\{?\w*\}\}?|%\(\w+\)[sd]|%[sd]\b")
_TAG = re.compile(r"</?[A-Za-z0-9]+(?: [^<>]*)?>")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)[^)]*\)")
_STRONG = re.compile(r"(?<![*\w])(\*\*?)(?=\w)([^*]+)\1(?![*\w])")
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_URL = re.compile(r"https?://[^\s)>\"]+[\w/]")


def _each(pattern: re.Pattern[str], pair: Pair) -> Iterator[re.Match[str]]:
    yield from (place for place in pattern.finditer(pair.target) if place[0] in pair.source)


@operator("technical", "placeholder lost")
def holder_lost(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A gap that nobody fills."""
    for place in _each(_HOLDER, pair):
        if len(pair.target) > len(place[0]) + 3:
            yield Pair(pair.source, put(pair.target, *place.span(), "").replace("  ", " "))


@operator("technical", "placeholder translated")
def holder_named(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Its name is translated or misspelt."""
    for place in _each(_HOLDER, pair):
        if name := re.search(r"[A-Za-z]\w+", place[0]):
            new = place[0].replace(
                name[0],
                {"name": "nombre", "date": "fecha", "time": "hora"}.get(name[0], name[0] + "s"),
            )
            yield Pair(pair.source, put(pair.target, *place.span(), new))


@operator("technical", "tag lost")
def tag_lost(pair: Pair, _random: Random) -> Iterator[Pair]:
    """One tag of a pair is gone."""
    for place in _each(_TAG, pair):
        yield Pair(pair.source, put(pair.target, *place.span(), ""))


@operator("technical", "tag changed")
def tag_changed(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A tag of another name."""
    for place in _each(_TAG, pair):
        new = re.sub(
            r"(?<=[</])[A-Za-z0-9]+", lambda m: "7" if m[0].isdigit() else "div", place[0], count=1
        )
        yield Pair(pair.source, put(pair.target, *place.span(), new))


@operator("technical", "tag added")
def tag_added(pair: Pair, random: Random) -> Iterator[Pair]:
    """Bold that the source has not."""
    words = list(re.finditer(r"[a-záéíóúñ]{5,}", bare(pair.target)))
    if words and "<" not in pair.source:
        place = random.choice(words)
        yield Pair(pair.source, put(pair.target, *place.span(), f"<b>{place[0]}</b>"))


@operator("technical", "link lost")
def link_lost(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Only its words are left."""
    for place in _LINK.finditer(pair.target):
        yield Pair(pair.source, put(pair.target, *place.span(), place[1]))


@operator("technical", "link target changed")
def link_changed(pair: Pair, _random: Random) -> Iterator[Pair]:
    """It leads elsewhere."""
    for place in _LINK.finditer(pair.target):
        if place[2] in pair.source and re.search(r"\w", place[2]):
            new = re.sub(r"(\w+)(?=\W*$)", r"\1-old", place[2])
            yield Pair(pair.source, put(pair.target, place.start(2), place.end(2), new))


@operator("technical", "link broken")
def link_broken(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“[words] (address)”, which is no link."""
    for place in _LINK.finditer(pair.target):
        at = place.end(1) + 1
        yield Pair(pair.source, put(pair.target, at, at, " "))


@operator("technical", "address changed")
def address(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A letter of an address, or another host."""
    for place in _each(_URL, pair):
        host = re.match(r"https?://([\w.-]+)", place[0])
        if host:
            new = put(place[0], host.start(1), host.end(1), "ww." + host[1])
            yield Pair(pair.source, put(pair.target, *place.span(), new))


@operator("technical", "emphasis lost")
def emphasis_lost(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Plain words."""
    if len(_STRONG.findall(pair.source)) == len(_STRONG.findall(pair.target)):
        for place in _STRONG.finditer(pair.target):
            yield Pair(pair.source, put(pair.target, *place.span(), place[2]))


@operator("technical", "emphasis left open")
def emphasis_open(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Stars that are seen."""
    if len(_STRONG.findall(pair.source)) == len(_STRONG.findall(pair.target)):
        for place in _STRONG.finditer(pair.target):
            yield Pair(pair.source, put(pair.target, place.end() - len(place[1]), place.end(), ""))


@operator("technical", "code changed")
def code(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A letter of what must be typed."""
    for place in _each(_CODE, pair):
        yield Pair(pair.source, put(pair.target, place.end() - 1, place.end() - 1, "o"))


@operator("technical", "code as text")
def uncoded(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Code without its ticks."""
    if len(_CODE.findall(pair.source)) == len(_CODE.findall(pair.target)):
        for place in _each(_CODE, pair):
            yield Pair(pair.source, put(pair.target, *place.span(), place[1]))


@operator("letters", "mojibake")
def mojibake(pair: Pair, _random: Random) -> Iterator[Pair]:
    """UTF-8 read as Latin-1."""
    if re.search(r"[áéíóúñ]", pair.target):
        yield Pair(
            pair.source,
            re.sub(r"[áéíóúñ¿¡]", lambda m: m[0].encode().decode("cp1252", "replace"), pair.target),
        )


@operator("letters", "lost letters")
def lost(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Accented letters as �."""
    if re.search(r"[áéíóúñ]", pair.target):
        yield Pair(pair.source, re.sub(r"[áéíóúñ]", "\ufffd", pair.target))


@operator("letters", "invisible letter")
def invisible(pair: Pair, random: Random) -> Iterator[Pair]:
    """A space of no width inside a word, or a turn of direction."""
    words = list(re.finditer(r"[a-záéíóúñ]{6,}", bare(pair.target)))
    if words:
        at = random.choice(words).start() + 3
        yield Pair(pair.source, put(pair.target, at, at, random.choice("\u200b\u202e\u2066\ufeff")))


@operator("letters", "letter of another script")
def script(pair: Pair, random: Random) -> Iterator[Pair]:
    """A Cyrillic or Greek letter that looks Latin."""
    words = list(re.finditer(r"(?<=[a-z])[aeopcx](?=[a-z])", bare(pair.target)))
    if words:
        place = random.choice(words)
        new = dict(zip("aeopcx", "аеорсх", strict=True))[place[0]]
        yield Pair(pair.source, put(pair.target, *place.span(), new))
