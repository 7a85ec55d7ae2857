"""A proposal: a translation for a message, where it comes from, how sure it is, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from toolkit.model import Entry, Key


class How(StrEnum):
    """How the two were found to belong together, the surest first."""

    EXACT = "exact"  # the very message
    RESPELLED = "respelled"  # the same words; marks, escapes or spaces written otherwise
    CHANGED = "changed"  # the same words but for typography, a link, a placeholder
    PART = "part"  # a block of a message that holds several
    JOINED = "joined"  # several messages, one after another
    SENTENCE = "sentence"  # sentences out of longer messages
    LIKE = "like"  # other words, much alike
    ALIGNED = "aligned"  # in the same place of a page and its translation


class Verdict(StrEnum):
    """What becomes of a proposal."""

    TRANSLATED = "translated"
    FUZZY = "fuzzy"
    LISTED = "listed"  # for a person: nothing enters
    CONFLICT = "conflict"  # the site says something else already, which stays


def at_most(verdict: Verdict, most: Verdict) -> Verdict:
    """The verdict, or the one that is less sure."""
    return max(verdict, most, key=list(Verdict).index)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which score a proposal enters, and as what; from ``shown`` on it is listed."""

    translated: float = 0.95
    fuzzy: float = 0.6
    shown: float = 0.4

    def verdict(self, score: float, most: Verdict = Verdict.TRANSLATED) -> Verdict | None:
        """None for what is not worth a look; never more than ``most``."""
        if score >= self.translated:
            return at_most(Verdict.TRANSLATED, most)
        if score >= self.fuzzy:
            return at_most(Verdict.FUZZY, most)
        return Verdict.LISTED if score >= self.shown else None


USUAL = Thresholds()


@dataclass(frozen=True, slots=True)
class Proposal:
    """``entry`` is the message as it would stand in the catalog; ``score`` is 0 to 1.

    ``origin`` is the file and line it comes from, ``source`` the text that it was made from, or
    nothing where nobody knows; ``reasons`` are sentences for a person. ``site`` is what the
    site's catalog says already; ``evidence`` the weights of what speaks for an aligned pair.
    """

    key: Key
    entry: Entry
    how: How
    score: float
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    origin: str = ""
    source: str = ""
    site: tuple[str, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A text that has no partner on the other side."""

    text: str
    origin: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Adoption:
    """All that was found for some messages, in their order, and what was left over.

    ``left`` are texts of the translation, ``lacking`` those of the source.
    """

    proposals: tuple[Proposal, ...] = ()
    left: tuple[Left, ...] = ()
    lacking: tuple[Left, ...] = ()

    def of(self, verdict: Verdict) -> Sequence[Proposal]:
        """The proposals with one verdict."""
        return [one for one in self.proposals if one.verdict is verdict]
