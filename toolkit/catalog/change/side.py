"""One of two texts that are compared: what it says, and what stands around each thing said."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise, takewhile

from toolkit.catalog.change.binding import BOUNDS, Reading, is_content
from toolkit.catalog.change.classes import ChangeClass
from toolkit.catalog.change.fact import Fact, facts
from toolkit.catalog.change.scope import Scopes
from toolkit.catalog.change.stem import FUNCTION, root
from toolkit.language import topics

_DETERMINERS = frozenset(["a", "an", "the", "your", "our", "un", "una", "el", "la", "su"])
_ONE = frozenset(["one", "una", "uno", "un"])
_LIGHT = frozenset(["take", "use", "have", "get", "give", "keep", "go", "make", "feel"])
DENYING = frozenset(["not", "no", "nor", "never", "without", "cannot", "ni", "nunca", "sin"])
_POINTING = frozenset(["it", "they", "them", "this", "that", "these", "those"])
_ENDS = frozenset(".!?;:\n")
_CAN = frozenset(["can", "could"])
_OFFERED = frozenset(
    [
        "use",
        "ask",
        "find",
        "choose",
        "expect",
        "visit",
        "buy",
        "order",
        "apply",
        "pay",
        "refer",
        "advise",
        "explain",
        "help",
    ]
)
_INVITED = frozenset(["you", "we", "who", "usted", "ustedes"])


@dataclass(frozen=True)
class Stretch:
    """What one text has where the two are the same, or where they differ."""

    words: tuple[str, ...]
    same: bool

    @cached_property
    def says_little(self) -> bool:
        """No word in it means something by itself."""
        words = {word for word in self.words if word.isalnum()}
        return not words - FUNCTION - _LIGHT

    @cached_property
    def roots(self) -> frozenset[str]:
        """Its words without their endings."""
        return frozenset(root(word) for word in self.words if word.isalnum())

    @cached_property
    def is_pronoun(self) -> bool:
        """It only points at what is named elsewhere."""
        return _POINTING.issuperset(self.words)

    @cached_property
    def denies(self) -> bool:
        """A word in it denies."""
        return any(word in DENYING or word.endswith("n't") for word in self.words)

    @cached_property
    def is_sentence(self) -> bool:
        """It holds the end of a sentence, and more than that."""
        return len(self.words) > 3 and not _ENDS.isdisjoint(self.words)

    @cached_property
    def is_empty(self) -> bool:
        """No word stands in it."""
        return not any(word.isalnum() for word in self.words)


class Side:
    """A text, what it says by sort, and its stretches; ``around`` is what stands beside it."""

    def __init__(
        self,
        reading: Reading,
        language: str,
        terms: frozenset[str],
        around: str = "",
        *,
        apart: bool = False,
    ) -> None:
        self.reading = reading
        self.language = language
        self._around = partial(facts, around, language, terms)
        self.facts: dict[str, list[Fact]] = {}
        self.values: dict[tuple[str, str], list[Fact]] = {}
        for fact in facts(reading.text, language, terms, apart=apart):
            self.facts.setdefault(fact.sort, []).append(fact)
            self.values.setdefault((fact.sort, fact.value), []).append(fact)
        self._scopes: dict[tuple[str, str], Scopes] = {}
        self.stretches: Sequence[Stretch] = ()
        self._at: list[int] = []

    def cut(self, spans: Sequence[tuple[bool, tuple[int, int]]]) -> None:
        """Tell which of its words are the same in the other text."""
        words = [word.folded for word in self.reading.words]
        self.stretches = [Stretch(tuple(words[slice(*span)]), same) for same, span in spans]
        self._at = [at for at, one in enumerate(self.stretches) for _word in one.words]

    def at(self, fact: Fact) -> int:
        """The stretch in which the fact begins."""
        return self._at[self.reading.index(fact.start)] if self._at else 0

    def stretches_of(self, fact: Fact) -> set[int]:
        """The stretches in which the fact lies."""
        return {self._at[at] for at in self.reading.inside(fact)} if self._at else set()

    def changed(self, fact: Fact) -> set[int]:
        """The stretches of the fact that the other text has otherwise."""
        return {at for at in self.stretches_of(fact) if not self.stretches[at].same}

    def starts_with_amount(self, stretch: int) -> bool:
        """A number stands at the beginning of the stretch, maybe after an article."""
        first = bisect_left(self._at, stretch)
        starts = [word.start for word in self.reading.words[first : first + 2]]
        facts = (fact for said in self.facts.values() for fact in said)
        return any(fact.start in starts and fact.kind is ChangeClass.NUMBER for fact in facts)

    def beside(self, stretch: int) -> frozenset[str]:
        """The words that mean something, and stay, in the clause in which a stretch stands."""
        first = bisect_left(self._at, stretch)
        last = bisect_right(self._at, stretch)
        before = takewhile(self._in_clause, range(first - 1, -1, -1))
        after = takewhile(self._in_clause, range(last, len(self._at)))
        words = [self.reading.words[at] for at in (*before, *after)]
        return frozenset(root(word.folded) for word in words if is_content(word))

    def ahead(self, stretch: int, many: int) -> tuple[str, ...]:
        """The words that stand right before a stretch."""
        first = bisect_left(self._at, stretch)
        words = self.reading.words[max(first - many, 0) : first]
        return tuple(word.folded for word in words)

    def between(self, stretch: int, later: int) -> tuple[str, ...]:
        """The words that stand between two stretches."""
        first, last = bisect_right(self._at, stretch), bisect_left(self._at, later)
        return tuple(word.folded for word in self.reading.words[first:last])

    def _in_clause(self, at: int) -> bool:
        return self.reading.words[at].folded not in BOUNDS

    def said(self, fact: Fact) -> str:
        """The fact as it is written."""
        return self.reading.text[fact.start : fact.end]

    def scopes(self, sort: str, value: str) -> Scopes:
        """What all facts of this value deny, or bind."""
        key = (sort, value)
        if key not in self._scopes:
            self._scopes[key] = Scopes(self.reading, self.values.get(key, []))
        return self._scopes[key]

    @cached_property
    def topics(self) -> dict[str, list[Fact]]:
        """What it speaks of by the way, by sort."""
        found: dict[str, list[Fact]] = defaultdict(list)
        for sense, value, start, end in topics(self.reading.text, self.language):
            found[sense].append(Fact(sense, value, start, end, ChangeClass.TERM))
        return found

    @cached_property
    def names(self) -> frozenset[tuple[str, str]]:
        """What is said here or beside it, by sort and value."""
        return frozenset([*self.values, *((fact.sort, fact.value) for fact in self._around())])

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the text."""
        return frozenset(word.folded for word in self.reading.words)

    @cached_property
    def ones(self) -> int:
        """How often it says "one"."""
        return sum(word.folded in _ONE for word in self.reading.words)

    @cached_property
    def known(self) -> dict[str, set[str]]:
        """The words that say the facts, each with the sorts of these."""
        found: dict[str, set[str]] = defaultdict(set)
        for sort, said in self.facts.items():
            for fact in said:
                for at in self.reading.inside(fact):
                    found[self.reading.words[at].folded].add(sort)
        return found

    @cached_property
    def determined(self) -> frozenset[str]:
        """The words that follow an article, or the like."""
        pairs = pairwise(self.reading.words)
        return frozenset(root(two.folded) for one, two in pairs if one.folded in _DETERMINERS)

    def invites(self, fact: Fact) -> bool:
        """*You can call us* is a way of saying *call us*, *how should I* of *how do I*."""
        at = self.reading.index(fact.start)
        words = [word.folded for word in self.reading.words[max(at - 1, 0) : at + 2]]
        inviting = _CAN & set(words) and _INVITED.intersection(words)
        offering = words[:2][-1] in _CAN and words[-1] in _OFFERED
        return bool(inviting) or offering or words[-1] == "i"

    def noun(self, fact: Fact) -> str:
        """The word after the fact."""
        at = self.reading.inside(fact)[-1] + 1
        words = self.reading.words[at : at + 1]
        return root(words[0].folded) if words else ""
