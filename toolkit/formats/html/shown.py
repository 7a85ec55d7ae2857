"""Everything in a page that a reader sees or that leads somewhere, with its bytes, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from toolkit.formats.html import elements, jsonld, references
from toolkit.formats.html.tokens import Attribute, Token, What, tokens
from toolkit.formats.html.words import Tag

_CANDIDATE = re.compile(rb"(?:^|,)[ \t\n\f\r]*+([^ \t\n\f\r,]++)")


class Role(StrEnum):
    """What it is to a reader."""

    TEXT = "text"
    BARE = "bare text"  # where no tag may stand
    CODE = "code"
    WORDS = "attribute"
    DATA = "linked data"
    HREF = "address"
    SRC = "source"
    ACTION = "form"  # where one is sent


ADDRESSES = frozenset([Role.HREF, Role.SRC, Role.ACTION])


@dataclass(frozen=True, slots=True)
class Shown:
    """One of them: what it says, its bytes, how it is written there (the syntax of its place)."""

    role: Role
    start: int
    end: int
    text: str
    syntax: str

    def written(self, text: str) -> bytes:
        """What says another text in this place; nothing in it is a reference."""
        if self.syntax == "html:json":
            return jsonld.written(text).encode()
        said = text.replace("&", "&amp;").replace("<", "&lt;")
        quote = self.syntax.partition(":")[2]
        if quote == "bare":
            return f'"{said.replace(chr(34), "&quot;")}"'.encode()
        if quote == '"':
            said = said.replace('"', "&quot;")
        return (said.replace("'", "&#39;") if quote == "'" else said).encode()


def shown(source: bytes, found: Iterable[Token] | None = None) -> Iterator[Shown]:
    """What is shown of ``source``, whose tokens may be ``found`` already."""
    return _Reader(source).read(tokens(source) if found is None else found)


class _Within:
    """Whether a walk over tokens is inside an element of these names."""

    def __init__(self, names: Set[str]) -> None:
        self.names = names
        self.name, self.depth = "", 0

    def enter(self, token: Token) -> None:
        is_outermost = not self.depth and token.name in self.names
        is_empty = token.closed and token.name in elements.FOREIGN
        if (is_outermost or token.name == self.name) and not is_empty:
            self.name, self.depth = token.name, self.depth + 1

    def leave(self, token: Token) -> None:
        if self.depth and token.name == self.name:
            self.depth -= 1

    def __bool__(self) -> bool:
        return self.depth > 0


class _Reader:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.code = _Within(elements.CODE | elements.PREFORMATTED)
        self.bare = _Within(elements.FOREIGN | elements.CHOICES)
        self.linked = False

    def read(self, found: Iterable[Token]) -> Iterator[Shown]:
        for token in found:
            match token.what:
                case What.TEXT | What.RCDATA | What.CDATA:
                    yield self._text(token)
                case What.OPEN:
                    self.code.enter(token)
                    self.bare.enter(token)
                    yield from self._tag(Tag.read(self.source, token))
                case What.CLOSE:
                    self.code.leave(token)
                    self.bare.leave(token)
                case What.RAW if self.linked and token.name == "script":
                    for start, end, text in jsonld.values(self.source, token.start, token.end):
                        if jsonld.is_offered(text):
                            yield Shown(Role.DATA, start, end, text, "html:json")

    def _text(self, token: Token) -> Shown:
        raw = self.source[token.start : token.end].decode(errors="replace")
        return Shown(self._role(token), token.start, token.end, references.decode(raw), "html:text")

    def _role(self, token: Token) -> Role:
        if self.code or token.what is What.CDATA:
            return Role.CODE
        return Role.BARE if self.bare or token.what is What.RCDATA else Role.TEXT

    def _tag(self, tag: Tag) -> Iterator[Shown]:
        self.linked = tag.value("type").strip().lower() == "application/ld+json"
        for words in tag.words():
            one = words.attribute
            yield Shown(Role.WORDS, one.start, one.end, tag.said(one), words.syntax)
        for one in tag.attributes.values():
            role = _leads(tag, one) if one.quote != "none" else None
            if role:
                yield from _addresses(tag, one, role)


def _leads(tag: Tag, one: Attribute) -> Role | None:
    """What the address in an attribute is for, if it holds one."""
    if one.name in elements.HREF:
        return Role.HREF
    if one.name in elements.SRC or (one.name == "data" and tag.token.name == "object"):
        return Role.SRC
    return Role.ACTION if one.name in elements.ACTION and tag.said(one).strip() else None


def _addresses(tag: Tag, one: Attribute, role: Role) -> Iterator[Shown]:
    syntax = f"html:{one.quote or 'bare'}"
    if not one.name.endswith("srcset"):
        yield Shown(role, one.start, one.end, tag.said(one), syntax)
        return
    raw = tag.source[one.start : one.end]
    if b"&" not in raw and b"data:" not in raw.lower():
        for match in _CANDIDATE.finditer(raw):
            start, end = (one.start + at for at in match.span(1))
            quoted = syntax if one.quote else 'html:"'
            yield Shown(Role.SRC, start, end, match[1].decode(errors="replace"), quoted)


def edited(source: bytes, edits: Iterable[tuple[int, int, bytes]]) -> bytes:
    """``source`` with each of these stretches replaced; two at one place stand in their order."""
    out, at = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        if start >= at:
            out += [source[at:start], new]
            at = end
    return b"".join([*out, source[at:]])
