"""One message as all checks see it: two sides, read once, and what the site asks of them.

Whatever is costly to know (marks, words, mentions) is worked out when the first check asks, and
kept for the others. Spans of every reading are places in the text as it stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from toolkit import language
from toolkit.check import marks
from toolkit.check.marks import NONE, Mark
from toolkit.check.settings import Settings
from toolkit.language import Mention, Sense
from toolkit.language.words import Kind, Token, tokens
from toolkit.model import Entry, Span

KNOWN = frozenset({"en", "es"})  # languages whose words the toolkit knows

_WORD = Kind.WORD  # to look a member up costs more than the rest of a step
_END = re.compile(r"[.!?…]++[\"'”’»)\]]{0,3}+(?=\s|\Z)|\n\n++")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|cf|Dr|Dra|Mr|Mrs|Ms|Sr|Sra|p\. ?ej|Fig|No)|\b\w)\Z")


class Side:
    """A text and its readings. ``language`` is ``es`` for ``es_CO``."""

    def __init__(self, text: str, language: str, formats: frozenset[str] = NONE) -> None:
        self.text, self.language, self.formats = text, language, formats

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Markdown, HTML, code, addresses and placeholders."""
        return marks.read(self.text, self.formats)

    @cached_property
    def plain(self) -> str:
        """The text with spaces for its marks: what a reader reads, every word in its place."""
        return marks.blanked(self.text, self.marks)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words, numerals and signs of ``plain``."""
        return tokens(self.plain)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The words among the tokens."""
        return tuple([token for token in self.tokens if token.kind is _WORD])

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words without accents, in lower case: for a quick look (``if not WORDS & …``)."""
        return frozenset([token.bare for token in self.words])

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All that the text says: numbers, units, denials … (see ``toolkit.language``)."""
        return language.mentions(self.plain, self.language)

    @cached_property
    def topics(self) -> tuple[Mention, ...]:
        """The parts of the body, the conditions and the people it speaks of."""
        return language.topics(self.plain, self.language)

    @cached_property
    def _said(self) -> dict[Sense, list[Mention]]:
        found: dict[Sense, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.sense, []).append(mention)
        return found

    def said(self, sense: Sense) -> list[Mention]:
        """The mentions of one sense, in order."""
        return self._said.get(sense, [])

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Where the sentences of ``plain`` stand."""
        return tuple(_sentences(self.plain))

    def words_at(self, span: Span) -> str:
        """The words of a span, on one line: to be named in a message."""
        return " ".join(self.text[slice(*span)].split())


def _sentences(plain: str) -> list[Span]:
    found, start = [], 0
    for end in [*(m.end() for m in _END.finditer(plain)), len(plain)]:
        if end < len(plain) and plain[end - 1] == "." and _SHORT.search(plain, end - 7, end - 1):
            continue
        text = plain[start:end]
        lead = len(text) - len(text.lstrip())
        if text.strip():
            found.append((start + lead, start + len(text.rstrip())))
        start = end
    return found


@dataclass(eq=False)
class Subject:
    """A message, or one plural form of it, in a locale.

    ``form`` is the index of the plural form, ``None`` for a message without; ``role`` what it is
    on its page (``heading 1``, ``page title``, empty where nothing tells), ``page`` the source
    page, empty outside a site.
    """

    source: Side
    target: Side
    locale: str
    entry: Entry = field(default_factory=lambda: Entry(""))
    form: int | None = None
    page: str = ""
    settings: Settings = field(default_factory=Settings)

    @cached_property
    def role(self) -> str:
        """What the message is on its page, as the toolkit tells translators in ``#.``."""
        return next((line for line in self.entry.extracted if _ROLE.match(line)), "")

    @property
    def sides(self) -> tuple[Side, Side]:
        """The source and the translation."""
        return self.source, self.target

    @cached_property
    def is_known(self) -> bool:
        """Both languages are known here; what asks for meaning is silent on others."""
        return self.source.language in KNOWN and self.target.language in KNOWN

    @property
    def flags(self) -> tuple[str, ...]:
        """The entry's flags (``c-format``)."""
        return self.entry.flags

    @cached_property
    def notes(self) -> Mapping[str, str]:
        """What ``#.`` lines of the form ``max-length: 60`` say."""
        parts = (line.partition(": ") for line in self.entry.extracted)
        return {name: value for name, colon, value in parts if colon}


_ROLE = re.compile(
    r"(?:page (?:title|description)|heading|paragraph|list item|item|table cell|cell|term"
    r"|definition|footnote|image|alt|title|menu|quote)\b"
)
