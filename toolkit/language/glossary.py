"""A glossary: names in English and Spanish of one thing a line, and which things hold which.

A line is ``finger < hand: finger/n, fingertip/n | dedo/n``: the value, which is the same in both
languages, what is broader than it, and the phrases of each language, as a `lexicon` has them.
"""

from __future__ import annotations

import re

from toolkit.language.lexicon import NOTHING, Lexicon
from toolkit.language.mention import Sense


class Glossary(Lexicon):
    """The names of one sense, from the narrowest to the broadest."""

    def __init__(self, sense: Sense, table: str) -> None:
        lines = [_line(line) for line in re.sub(r"\n[ ]+", " ", table.strip()).splitlines() if line]
        self.values = frozenset(value for value, *_ in lines if value[0] not in f"@{NOTHING}")
        self._broader = {value: broader for value, broader, *_ in lines if broader}
        super().__init__(
            sense,
            en="\n".join(f"{value}: {english}" for value, _, english, _ in lines if english),
            es="\n".join(f"{value}: {spanish}" for value, _, _, spanish in lines if spanish),
        )

    def akin(self, one: str, other: str) -> bool:
        """The two are the same, or one holds the other: a finger and an arm, not a hand and a foot.

        What neither is known to hold is not akin to it.
        """
        return other in self._holding(one) or one in self._holding(other)

    def _holding(self, value: str) -> set[str]:
        """The value and all that is broader."""
        found, left = set(), [value]
        while left:
            found.add(each := left.pop())
            left += [broader for broader in self._broader.get(each, ()) if broader not in found]
        return found


def _line(line: str) -> tuple[str, list[str], str, str]:
    names, _, phrases = line.partition(": ")
    value, _, broader = names.partition(" < ")
    english, _, spanish = phrases.partition(" | ")
    return value, broader.split(", ") if broader else [], english.strip(), spanish.strip()
