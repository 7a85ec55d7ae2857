"""The nouns, in the order in which a page flows through the toolkit.

English page → pieces → messages → catalog entries → what a reader sees → filled page → findings.
Values only, standard library only: every room may import this and needs nothing else to speak
with its neighbours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

# ── a page, parsed once ──────────────────────────────────────────────────────────────────────


class Kind(StrEnum):
    """What a segment is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    TERM = "term"
    DEFINITION = "definition"
    FOOTNOTE = "footnote"
    ALT = "alt"
    TITLE = "title"
    META = "meta"  # a front-matter value


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Markup, code, blank lines: never shown to a translator."""

    raw: bytes


@dataclass(frozen=True, slots=True)
class Segment:
    """One thing a person translates.

    ``raw`` is the exact slice of the source; ``text`` is the msgid: soft line breaks folded to
    spaces, hard breaks kept. ``line`` counts from 1. ``hang`` is what further lines begin with
    inside quotes and lists. ``role`` is the kind in words (``heading 2``, ``cell in column
    "Dose"``), ``anchor`` the id of the nearest heading at or above it, ``name`` the key of a
    front-matter value, ``syntax`` how the value is written there (plain, quoted …).
    """

    raw: bytes
    text: str
    kind: Kind
    line: int
    hang: str = ""
    context: str | None = None
    notes: tuple[str, ...] = ()
    role: str = ""
    anchor: str = ""
    name: str = ""
    syntax: str = ""
    critical: str = ""
    max_length: int | None = None


Piece = Verbatim | Segment


@dataclass(frozen=True, slots=True)
class Page:
    """A source page as pieces that join back to the very same bytes."""

    path: str
    pieces: tuple[Piece, ...]
    outline: Outline
    meta: Mapping[str, str] = field(default_factory=dict)
    labels: frozenset[str] = frozenset()  # of the links that the page defines
    skipped: tuple[tuple[int, int], ...] = ()  # bytes that the author keeps from translators
    anchors: tuple[str, ...] = ()  # the ids of its headings, the same in every locale
    ids: frozenset[str] = frozenset()  # that the author's own HTML sets
    findings: tuple[Finding, ...] = ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What is offered to translators, in page order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, Segment))


def join(pieces: Iterable[Piece]) -> bytes:
    """The bytes that the pieces were cut from (law 1)."""
    return b"".join(piece.raw for piece in pieces)


# ── messages and catalog entries ─────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Previous:
    """What ``#|`` lines keep: the source as it was when the translation was written."""

    msgid: str | None = None
    msgctxt: str | None = None
    msgid_plural: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a catalog, decoded. ``msgstr`` holds one text, or one for each plural form."""

    msgid: str
    msgstr: tuple[str, ...] = ("",)
    msgctxt: str | None = None
    msgid_plural: str | None = None
    comments: tuple[str, ...] = ()  # "# "  by translators
    extracted: tuple[str, ...] = ()  # "#. " by the toolkit, for translators
    references: tuple[str, ...] = ()  # "#: "
    flags: tuple[str, ...] = ()  # "#, "
    previous: Previous | None = None  # "#| "
    obsolete: bool = False  # "#~ "
    line: int = field(default=0, compare=False)

    @property
    def key(self) -> Key:
        """What makes it this message and no other."""
        return (self.msgctxt, self.msgid)

    @property
    def fuzzy(self) -> bool:
        """A person must look before it is published."""
        return "fuzzy" in self.flags

    @property
    def filled(self) -> bool:
        """Every form has a text (a fuzzy one too)."""
        return all(self.msgstr) and bool(self.msgstr)


Key = tuple[str | None, str]  # (msgctxt, msgid)


# ── what a reader sees ───────────────────────────────────────────────────────────────────────


class State(StrEnum):
    """The one state of a message in a locale; the four add up to all messages."""

    TRANSLATED = "translated"
    INHERITED = "inherited"
    FUZZY = "fuzzy"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Resolved:
    """A message in a locale: the text shown, the locale it comes from, its state."""

    text: tuple[str, ...]
    locale: str
    state: State
    entry: Entry | None = None

    @property
    def covered(self) -> bool:
        """A reader sees it in their language."""
        return self.state in (State.TRANSLATED, State.INHERITED)


# ── filling, and what was found on the way ───────────────────────────────────────────────────


class Severity(StrEnum):
    """``error`` blocks, ``review`` asks a person, ``style`` informs."""

    ERROR = "error"
    REVIEW = "review"
    STYLE = "style"


Span = tuple[int, int]  # start and end, in code points


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: a stable code, a place, one sentence a translator understands.

    ``source`` and ``target`` are the words that it speaks of, as spans of ``msgid`` and
    ``msgstr``; ``fix`` may stand in the place of ``target`` and cannot change meaning;
    ``fingerprint`` knows the finding again in another run.
    """

    code: str
    severity: Severity
    message: str
    file: str = ""
    line: int = 0
    locale: str = ""
    page: str = ""
    msgctxt: str | None = None
    msgid: str = ""
    msgstr: str = ""
    source: Span | None = None
    target: Span | None = None
    fix: str | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment as it stands in a filled page. ``locale`` is the one whose text is shown."""

    segment: Segment
    start: int
    end: int
    locale: str
    state: State


@dataclass(frozen=True, slots=True)
class Filled:
    """A page in another locale: its bytes, where each segment stands, what could not be placed."""

    source: bytes
    placed: tuple[Placed, ...] = ()
    findings: tuple[Finding, ...] = ()


# ── a format is four verbs ───────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Markup:
    """One thing in a segment that is not text: ``kind`` (link, html, code …) and ``value``.

    ``start`` is its byte in the page. ``free``: plain emphasis, which a translator may add.
    ``deliberate``: nobody types it by accident (it has a URL with a scheme, or attributes).
    """

    kind: str
    value: str
    start: int = field(default=0, compare=False)
    free: bool = field(default=False, compare=False)
    deliberate: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for words in the page: its bytes, the markup in it, tags that it leaves open."""

    start: int
    end: int
    markup: tuple[Markup, ...] = ()
    stray: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outline:
    """The block structure, to compare before and after, and the spots in page order."""

    blocks: object
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """What a site tells a format: the front-matter keys to translate, the declared value names.

    ``keys`` are the patterns (see ``toolkit.keys``) that name the texts of this data file.
    """

    front_matter: tuple[str, ...] = ("title", "description", "slug")
    names: frozenset[str] = frozenset()
    math: bool = False
    keys: tuple[str, ...] = ()


Step = Callable[[str, int], str]  # what stands in the page, and at which byte


class Format(Protocol):
    """How one kind of file is read and written. Values in, values out; no disk."""

    name: str
    suffixes: tuple[str, ...]

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut ``source`` into pieces that join back to the same bytes."""
        ...

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:
        """What stands in the file for ``text``; ``strict`` escapes all that could be markup."""
        ...

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:
        """``placed`` with the marks at these bytes made text."""
        ...

    def outline(self, source: bytes, options: FormatOptions) -> Outline:
        """The block structure and what stands in it."""
        ...

    def html(self, source: bytes, options: FormatOptions, dress: Any) -> str:
        """The page's body as HTML; ``dress`` is the format's own: values, links, marks."""
        ...

    def mark(self, source: bytes, marks: Iterable[tuple[int, int, Mapping[str, str]]]) -> bytes:
        """The page with each of these byte ranges marked by attributes (``lang``)."""
        ...

    def with_values(self, source: bytes, options: FormatOptions, text: Step, url: Step) -> bytes:
        """The page with its declared values in it: ``text`` in text, ``url`` in addresses."""
        ...

    def with_addresses(self, source: bytes, options: FormatOptions, step: Step) -> bytes:
        """The page with each address of a link or an image as ``step`` has it."""
        ...

    def with_letters(self, segment: Segment, labels: Set[str], change: Callable[[str], str]) -> str:
        """The segment's text with ``change`` over each stretch of plain letters.

        ``labels`` are those that the page defines. This is what a pseudo-locale may change.
        """
        ...

    def plain(self, text: str, segment: Segment) -> str:
        """The words of a text in the place of ``segment``, without its marks."""
        ...

    def in_language(self, source: bytes, lang: str, direction: str) -> bytes:
        """The page saying itself what language it is in, if the format has a word for it."""
        ...

    def census(self, page: Page, source: bytes, options: FormatOptions) -> Counter[str]:
        """The words that a reader sees, by where they are."""
        ...

    def alone(self, placed: bytes, segment: Segment) -> bool:
        """Whether a placed text, by itself, is one run of text and no block."""
        ...
