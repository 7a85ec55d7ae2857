"""How grave a change of a text is, and what shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ChangeClass(StrEnum):
    """What changed between two texts, in rising order."""

    NONE = "none"
    TYPOGRAPHY = "typography"
    MARKUP = "markup"
    LINK = "link"
    PLACEHOLDER = "placeholder"
    WORDING = "wording"
    NUMBER = "number"
    UNIT = "unit"
    NEGATION = "negation"
    LATERALITY = "laterality"
    POLARITY = "polarity"
    MODALITY = "modality"
    TERM = "term"

    @property
    def rank(self) -> int:
        """Its place in the rising order, from 0."""
        return _ORDER[self]

    @property
    def critical(self) -> bool:
        """A reader may come to harm by the old translation."""
        return self.rank >= ChangeClass.NUMBER.rank

    @property
    def cosmetic(self) -> bool:
        """The words are the same."""
        return self.rank <= ChangeClass.PLACEHOLDER.rank


_ORDER = {kind: rank for rank, kind in enumerate(ChangeClass)}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that changed, as it is written in the old and the new text; empty if not there."""

    kind: ChangeClass
    old: str
    new: str

    def is_part_of(self, other: Evidence) -> bool:
        """The other tells it already, with more words."""
        return self.kind is other.kind and self.old in other.old and self.new in other.new

    @property
    def said(self) -> str:
        """The change in a few words: ``5 mg became 50 mg``, ``“not” added``.

        In English, whoever runs the tool: it stands in catalogs, which are the same for all.
        """
        old, new = self.quoted
        if not self.old:
            return f"{new} added"
        if not self.new:
            return f"{old} removed"
        return f"{old} became {new}"

    @property
    def quoted(self) -> tuple[str, str]:
        """Old and new as a sentence shows them: a quantity speaks for itself, a word is quoted."""
        old, new = (
            words if words[:1].isdigit() else f"“{words}”" for words in (self.old, self.new)
        )
        return old, new


class Change(NamedTuple):
    """The gravest class, and all evidence, gravest first."""

    kind: ChangeClass
    evidence: tuple[Evidence, ...] = ()

    @classmethod
    def of(cls, evidence: list[Evidence]) -> Change:
        """The change that this evidence shows; each piece is told once, in the order found."""
        told = sorted(dict.fromkeys(evidence), key=lambda one: -one.kind.rank)
        return cls(told[0].kind if told else ChangeClass.NONE, tuple(told))
