"""The terms of a glossary in running text: inflected, the longest first, each place once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from toolkit.check.settings import Settings, Term
from toolkit.check.subject import Side, Subject
from toolkit.language.stems import family, names_another, stem, verb_forms
from toolkit.language.words import Kind, Token, listed, tokens
from toolkit.model import Span

_JOINING = frozenset("-‐‑")  # "follow-up" is "follow up"
_SMALL = listed("a al con de del e el en la las los o para por su sus un una unas unos y")
_VERBAL = listed(  # before a verb: "to visit", "you can visit"
    "to can may might will would shall should must could please not don't do does i you we they who"
)
_OBJECTS = listed("a an any her his it my our that the their them these this those us your")
_ROOT = 6  # letters by which English words are of one family
_WINDOW = 5  # words that may stand between those of a translation
_NOUN = frozenset(["noun", "n", "sustantivo"])
_VERB = frozenset(["verb", "v", "verbo"])


class Found(NamedTuple):
    """A term, and where it stands."""

    term: Term
    span: Span


class Word(NamedTuple):
    """A word of a term: the stems that it may have, and how it must be written, if it must."""

    stems: frozenset[str]
    written: str


class Row:
    """A term, ready to be found."""

    def __init__(self, term: Term, language: str) -> None:
        self.term = term
        verb = term.part.lower() in _VERB
        self.words = tuple(_word(token, term, language, verb) for token in _read(tokens(term.term)))
        self.is_noun = term.part.lower() in _NOUN and len(self.words) == 1


def _word(token: Token, term: Term, language: str, verb: bool) -> Word:
    exact = term.keep or any(letter.isupper() for letter in token.text[1:])
    stems = {stem(token.bare, language)} | (verb_forms(token.bare, language) if verb else set())
    return Word(frozenset(stems), token.text if exact else "")


class Index:
    """The terms of a glossary by the stem that they begin with."""

    def __init__(self, terms: Sequence[Term], language: str) -> None:
        self.language = language
        self.rows: dict[str, list[Row]] = {}
        rows = [row for row in (Row(term, language) for term in terms) if row.words]
        for row in sorted(rows, key=lambda row: -len(row.words)):
            for first in row.words[0].stems:
                self.rows.setdefault(first, []).append(row)

    def find(self, side: Side) -> Iterator[Found]:
        """The terms in a text, in order and apart."""
        known = self.rows.keys()
        if known.isdisjoint([stem(word, self.language) for word in side.vocabulary]):
            return
        words = _read(side.tokens)
        stems = [stem(word.bare, self.language) for word in words]
        end = 0
        for at in [at for at, one in enumerate(stems) if one in self.rows]:
            row = self._row_at(words, stems, at) if at >= end else None
            if row:
                end = at + len(row.words)
                if not (row.is_noun and _is_verb(words, at)):
                    yield Found(row.term, (words[at].start, words[end - 1].end))

    def _row_at(self, words: Sequence[Token], stems: Sequence[str], at: int) -> Row | None:
        """The longest term that begins there."""
        for row in self.rows[stems[at]]:
            if _stands(row.words, words, stems, at):
                return row
        return None


@lru_cache(maxsize=64)
def index(settings: Settings, language: str) -> Index:
    """The glossary of a locale, ready to be found in texts of the source language."""
    return Index(settings.terms, language)


def _read(found: Sequence[Token]) -> list[Token]:
    """The tokens but for what joins words."""
    return [token for token in found if token.text not in _JOINING]


def _stands(row: tuple[Word, ...], words: Sequence[Token], stems: Sequence[str], at: int) -> bool:
    if at + len(row) > len(words):
        return False
    for nth, (known, written) in enumerate(row, at):
        if stems[nth] not in known or (written and not _is_written(written, words[nth])):
            return False
    return True


def _is_written(written: str, token: Token) -> bool:
    return token.text in (written, f"{written}s")


def _is_verb(words: Sequence[Token], at: int) -> bool:
    """A noun of the glossary is a verb here: "to visit", "Visit our page"."""
    before = words[at - 1] if at else None
    after = words[at + 1].bare if at + 1 < len(words) else ""
    begins = before is None or before.text in ".!?:"
    return (begins and after in _OBJECTS) or (before is not None and before.bare in _VERBAL)


# ── the other side ───────────────────────────────────────────────────────────────────────────


class Text:
    """A translation in which terms are looked for."""

    def __init__(self, side: Side) -> None:
        self.side, self.language = side, side.language

    @cached_property
    def words(self) -> list[Token]:
        """Its words and signs, but for what joins words."""
        return _read(self.side.tokens)

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each stem stands, counted in words."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            found.setdefault(stem(word.bare, self.language), []).append(at)
        return found

    def has(self, term: Term, times: int, related: int) -> bool:
        """An accepted name stands there as often, its words in any order, others between them.

        Words of its family will do, but for those that the ``related`` words of the source need:
        *asymptomatic* is not the symptom.
        """
        return self._count(term, kin=False) >= times or (
            self._count(term, kin=True) >= times + related
        )

    def _count(self, term: Term, kin: bool) -> int:
        names = (_said(name, term.part, self.language) for name in term.translations)
        return len({at for words in names for at in self._anchors(words, kin)})

    def _anchors(self, words: tuple[tuple[str, frozenset[str]], ...], kin: bool) -> list[int]:
        """Where the first word of a name stands, the others near it."""
        places = [self._places(bare, stems, kin) for bare, stems in words]
        if not all(places):
            return []
        first, *others = places
        reach = len(words) + _WINDOW
        return [at for at in first if all(_near(at, other, reach) for other in others)]

    def _places(self, bare: str, stems: frozenset[str], kin: bool) -> list[int]:
        """Where a word stands; with ``kin`` any word of its family too (pulmón: pulmonar)."""
        found = [at for one in stems & self.places.keys() for at in self.places[one]]
        if kin and self.language == "es" and (root := family(bare)):
            others = (one for one in self.places if one.startswith(root) and one not in stems)
            found += [
                at
                for one in others
                for at in self.places[one]
                if not names_another(bare, self.words[at].bare)
            ]
        return sorted(found)


def _near(at: int, places: Sequence[int], reach: int) -> bool:
    nearest = bisect_left(places, at - reach)
    return nearest < len(places) and places[nearest] <= at + reach


@lru_cache(maxsize=4096)
def _said(name: str, part: str, language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words of a translation that count, with the stems that each may have."""
    read = [token for token in _read(tokens(name)) if token.kind in (Kind.WORD, Kind.NUMERAL)]
    words = [token.bare for token in read]
    content = [word for word in words if word not in _SMALL] or words
    verb = part.lower() in _VERB
    return tuple(
        (
            word,
            frozenset({stem(word, language)})
            | (verb_forms(word, language) if verb and nth == 0 else frozenset()),
        )
        for nth, word in enumerate(content)
    )


def unmet(subject: Subject) -> Iterator[Found]:
    """Each term that the source says more often than the translation any of its names.

    It is named once, at the last of its places.
    """
    text, source = Text(subject.target), subject.source
    found: dict[str, list[Found]] = {}
    for one in index(subject.settings, subject.source.language).find(subject.source):
        if one.term.translations and not one.term.keep:
            found.setdefault(one.term.term, []).append(one)
    for places in found.values():
        if not text.has(places[0].term, len(places), _related(source, places)):
            yield places[-1]


def _related(source: Side, places: Sequence[Found]) -> int:
    """How many other words of the source are of the family of a term of one word."""
    words = [word for word in source.words if places[0].span[0] <= word.start < places[0].span[1]]
    root = words[0].bare[:_ROOT] if len(words) == 1 and source.language == "en" else ""
    stems = {stem(word.bare, "en") for word in words}
    return len(root) == _ROOT and sum(
        word.bare.startswith(root) and stem(word.bare, "en") not in stems for word in source.words
    )
