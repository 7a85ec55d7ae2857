"""A run: words and inline elements that stand together, between two walls.

What a translator gets of it is trimmed: tags around the whole of it, icons, line breaks and
comments at its ends stay outside, where no translation can lose them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from toolkit.formats.html import elements, references
from toolkit.formats.html.tokens import Token, What
from toolkit.formats.html.tree import Element
from toolkit.formats.html.words import SPACE, WORD, Tag
from toolkit.model import Markup

_SPACES = b" \t\n\f\r"
_URL_WITH_PLACE = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.\-]*:|//|\\\\|www\.)")
_TEXTS = (What.TEXT, What.CDATA)


@dataclass(slots=True)
class Run:
    """The tokens of a run, the block it stands in, and whether it is to be translated at all."""

    source: bytes
    tokens: list[Token]
    block: Element | None = None
    still: bool = False
    in_picture: bool = False
    partner: dict[int, int] = field(default_factory=dict)  # of tags: start to end and back
    quiet: list[bool] = field(default_factory=list)  # code, and what is not to be translated
    held: set[int] = field(default_factory=set)  # start tags of what is not to be translated
    tags: dict[int, Tag] = field(default_factory=dict)

    @classmethod
    def read(cls, source: bytes, tokens: list[Token], block: Element | None, *, still: bool) -> Run:
        """The run of these tokens."""
        run = cls(source, tokens, block, still, bool(block and block.in_picture))
        run._pair()
        run._hush()
        return run

    @property
    def start(self) -> int:
        """The byte where it begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """The byte where it ends."""
        return self.tokens[-1].end

    def _pair(self) -> None:
        """Which start tag belongs to which end tag."""
        waiting: list[tuple[str, int]] = []
        open_: dict[str, int] = {}
        for at, token in enumerate(self.tokens):
            if token.what is What.OPEN:
                self.tags[at] = Tag.read(self.source, token)
                if token.name not in elements.VOID:
                    waiting.append((token.name, at))
                    open_[token.name] = open_.get(token.name, 0) + 1
            elif token.what is What.CLOSE and open_.get(token.name):
                while (last := waiting.pop())[0] != token.name:
                    open_[last[0]] -= 1
                open_[token.name] -= 1
                self.partner[last[1]], self.partner[at] = at, last[1]

    def _hush(self) -> None:
        quiet: list[tuple[int, bool, bool]] = []  # until where, whether still, whether code
        still, code = self.still, False
        for at in range(len(self.tokens)):
            while quiet and quiet[-1][0] <= at:
                _, still, code = quiet.pop()
            tag = self.tags.get(at)
            if tag and tag.token.name not in elements.VOID:
                quiet.append((self.partner.get(at, len(self.tokens)), still, code))
                was, still = still, tag.still(before=still)
                code = code or tag.token.name in elements.CODE
                if still and not was:
                    self.held.add(at)
            self.quiet.append(still or code)

    # ── what is in it ────────────────────────────────────────────────────────────────────────

    @property
    def is_blank(self) -> bool:
        """Nothing but white space and comments."""
        return not any(self._has_body(token) for token in self.tokens)

    def _has_body(self, token: Token) -> bool:
        if token.what is What.TEXT:
            return bool(self.source[token.start : token.end].strip(_SPACES))
        return token.what is not What.COMMENT

    @property
    def is_readable(self) -> bool:
        """There are words that a reader sees and that are no code."""
        return any(self._says(at) for at in range(len(self.tokens)))

    def _says(self, at: int) -> bool:
        token = self.tokens[at]
        return token.what in _TEXTS and not self.quiet[at] and bool(WORD.search(self._said(token)))

    def _said(self, token: Token) -> str:
        raw = self.source[token.start : token.end].decode(errors="replace")
        return references.decode(raw) if token.what is What.TEXT else raw

    # ── what of it a translator gets ─────────────────────────────────────────────────────────

    def trimmed(self) -> tuple[int, int]:
        """The first and the last token that a translator needs."""
        first, last = 0, len(self.tokens) - 1
        while True:
            if (step := self._past(first, last, forward=True)) is not None:
                first = step
            elif (step := self._past(last, first, forward=False)) is not None:
                last = step
            elif self.partner.get(first) == last and first not in self.held:
                first, last = first + 1, last - 1
            else:
                return first, last

    def _past(self, at: int, other: int, *, forward: bool) -> int | None:
        """Behind (or before) the token, if no translator needs it."""
        step = 1 if forward else -1
        token = self.tokens[at]
        if not self._has_body(token) or token.what is What.ATOM:
            return at + step
        if token.what in (What.OPEN, What.CLOSE) and token.name not in elements.VOID:
            partner = self.partner.get(at)
            if partner is None:
                return at + step
            inside = (partner < other) if forward else (partner > other)
            return partner + step if inside and not self._speaks(at, partner) else None
        if token.what is What.OPEN and not self._speaks(at, at):
            return at + step
        return None

    def _speaks(self, one: int, other: int) -> bool:
        """Whether anything from one token to the other says something."""
        return any(
            any(True for _ in self.tags[at].words())
            if at in self.tags
            else self.tokens[at].what in _TEXTS and self._has_body(self.tokens[at])
            for at in range(min(one, other), max(one, other) + 1)
        )

    def bounds(self, first: int, last: int) -> tuple[int, int]:
        """The bytes from one token to another, without white space at the ends."""
        start, end = self.tokens[first].start, self.tokens[last].end
        inside = self.source[start:end]
        return (
            end - len(inside.lstrip(_SPACES)) if self.tokens[first].what is What.TEXT else start,
            start + len(inside.rstrip(_SPACES)) if self.tokens[last].what is What.TEXT else end,
        )

    def msgid(self, first: int, last: int) -> str:
        """What a translator gets of these tokens: one line, references read, tags as they are."""
        return "".join(map(self._written, self.tokens[first : last + 1])).strip(" ")

    def _written(self, token: Token) -> str:
        raw = SPACE.sub(" ", self.source[token.start : token.end].decode(errors="replace"))
        return references.offered(raw) if token.what is What.TEXT else raw

    # ── what of it is no text ────────────────────────────────────────────────────────────────

    def markup(self) -> tuple[Markup, ...]:
        """Everything that is not text, in order; an end tag only where it ends nothing here."""
        return tuple(item for at in range(len(self.tokens)) for item in self._markup(at))

    def _markup(self, at: int) -> Iterator[Markup]:
        token = self.tokens[at]
        if token.what is What.OPEN:
            yield from self._opened(at, token)
        elif token.what is What.CLOSE:
            if at not in self.partner:
                yield self._html(f"</{token.name}>", token, free=token.name in elements.PLAIN)
        elif token.what is not What.TEXT:
            raw = self.source[token.start : token.end].decode(errors="replace")
            said = "<![CDATA[" if token.what is What.CDATA else SPACE.sub(" ", raw)
            yield Markup("html", said, token.start, deliberate=token.what is What.ATOM)

    def _html(self, said: str, token: Token, *, free: bool, deliberate: bool = False) -> Markup:
        free = free and not self.in_picture
        return Markup("html", said, token.start, free=free, deliberate=deliberate)

    def _opened(self, at: int, token: Token) -> Iterator[Markup]:
        tag = self.tags[at]
        kept = [one for one in tag.attributes.values() if not tag.speaks(one)]
        href = tag.attributes.get("href") if token.name == "a" else None
        if href and token.name == "a":
            url = tag.said(href).strip()
            yield Markup("link", url, token.start, deliberate=bool(_URL_WITH_PLACE.match(url)))
        pairs = [f' {one.name}="{SPACE.sub(" ", tag.said(one))}"' for one in kept if one != href]
        if href and not pairs:
            return
        inside = ""
        if at in self.held:
            end = self.tokens[self.partner.get(at, len(self.tokens) - 1)].end
            inside = SPACE.sub(" ", self.source[token.end : end].decode(errors="replace"))
        plain = token.name in elements.PLAIN and not tag.attributes
        loaded = bool(tag.attributes) or token.name in elements.ACTIVE
        said = f"<{token.name}{''.join(pairs)}>{inside}"
        yield self._html(said, token, free=plain, deliberate=loaded)

    def stray(self) -> dict[str, int]:
        """The tags without a partner in the run, and how often."""
        found: dict[str, int] = {}
        for at, token in enumerate(self.tokens):
            is_tag = token.what in (What.OPEN, What.CLOSE) and token.name not in elements.VOID
            if is_tag and at not in self.partner:
                said = f"<{'/' * (token.what is What.CLOSE)}{token.name}>"
                found[said] = found.get(said, 0) + 1
        return found
