"""What of a page's blocks can be compared with those of its translation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log

from toolkit.catalog.adopt.agree import figures, files
from toolkit.catalog.adopt.meaning import numerals, things
from toolkit.catalog.adopt.signs import Sign, read
from toolkit.catalog.extract import SLUG
from toolkit.language.bilingual import root
from toolkit.language.words import bare
from toolkit.model import Kind, Page, Segment, Verbatim

CODE = "code"  # the kind of a block that nobody translates
LEAST_CODE = 8  # letters of one that is worth comparing
MOST_WORDS = 80  # of a block that are looked at
_LETTERS = re.compile(rb"[^\W_]")
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: a segment, or code.

    ``tokens`` are what a translation keeps: numbers, links, code; ``things`` what it says in any
    language: units, drugs, parts of the body; ``roots`` the beginnings of its words, without
    accents; ``size`` counts letters.
    """

    place: int
    kind: str
    level: str
    text: str
    size: int
    tokens: frozenset[str]
    roots: frozenset[str]
    things: frozenset[str] = frozenset()
    segment: Segment | None = None

    @property
    def rarities(self) -> frozenset[str]:
        """All by which it may be told from others."""
        return self.tokens | self.roots | self.things


def blocks(page: Page, language: str) -> list[Block]:
    """The blocks of a page in its order; its address is none."""
    found: list[Block] = []
    for piece in page.pieces:
        if isinstance(piece, Segment):
            if piece.context != SLUG:
                found.append(block_of(len(found), piece, language))
        elif block := _of_code(len(found), piece):
            found.append(block)
    return found


def block_of(place: int, segment: Segment, language: str) -> Block:
    """A segment as a block of its page."""
    reading = read(segment.text)
    level = segment.name or (segment.role if segment.kind is Kind.HEADING else "")
    between = " ".join(reading.pieces)
    kept = {f"#{number}" for number in {*figures(between)} | numerals(segment.text, language)}
    kept.update(filter(None, map(_token, reading.signs)))
    kept.update(f"`{file}" for file in files(between))
    return Block(
        place,
        segment.kind,
        level,
        segment.text,
        len(reading.plain),
        frozenset(kept),
        roots(between),
        things(segment.text, language),
        segment,
    )


def _token(sign: Sign) -> str:
    """What a translation keeps of a sign: where it leads, the code; a local link by its end."""
    if sign.kind in ("code", "placeholder", "address"):
        return f"`{sign.value}"
    if sign.kind in ("link", "image"):
        return f"@{sign.value.rstrip('/').rpartition('/')[2].partition('#')[0]}"
    return ""


def _of_code(place: int, piece: Verbatim) -> Block | None:
    raw = piece.raw.strip()
    if len(_LETTERS.findall(raw)) < LEAST_CODE:
        return None
    text = raw.decode(errors="replace")
    return Block(place, CODE, "", text, len(text), frozenset({f"={hash_of(text)}"}), frozenset())


def hash_of(text: str) -> str:
    """Code as one token: its words, however it is indented; comments may be translated."""
    return " ".join(text.split())


def roots(text: str) -> frozenset[str]:
    """The beginnings of the words, as both languages would write them."""
    return frozenset(map(root, words(text)))


def words(text: str) -> list[str]:
    """The words that are looked at, bare."""
    return _WORD.findall(bare(text))[:MOST_WORDS]


@dataclass(slots=True)
class Rarity:
    """How rare tokens and roots are in two pages: what stands everywhere tells nothing."""

    size: int = 1
    counts: tuple[Counter[str], Counter[str]] = field(
        default_factory=lambda: (Counter(), Counter())
    )
    known: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, source: Sequence[Block], target: Sequence[Block]) -> Rarity:
        """Counted over both pages."""
        return cls(max(len(source), len(target), 1), (_counted(source), _counted(target)))

    def __call__(self, token: str) -> float:
        """0 for what is in every block, more for what is in few."""
        known = self.known.get(token)
        if known is None:
            met = max(self.counts[0][token], self.counts[1][token], 1)
            known = self.known[token] = log((self.size + 1) / met)
        return known


def _counted(several: Iterable[Block]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in several:
        found.update(block.rarities)
    return found
