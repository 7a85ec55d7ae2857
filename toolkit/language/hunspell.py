"""The word forms of a Hunspell dictionary: what its stems (.dic) and affixes (.aff) make together.

Read once, kept as a list. Prefixes and suffixes with what may follow them, and words that stand
with an affix only or are forbidden, are known; compounds and aliases are not: Spanish, English and
the Romance languages do without. The format: Hunspell's manual, hunspell(5).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from toolkit.errors import CatalogError
from toolkit.messages import _

MOST_FORMS = 4_000_000  # of a dictionary; more is none of a language, but an attack
_CODEC = re.compile(rb"^\s*SET\s+(\S+)", re.MULTILINE)
_REACH = 12  # letters of a word that conditions look at
_FOLLOWED = 2  # affixes that stand one behind the other


class _Affix(NamedTuple):
    """``strip`` is taken away where ``add`` is put; ``flags`` are of what may follow."""

    strip: str
    add: str
    flags: tuple[str, ...]
    condition: re.Pattern[str]


@dataclass(slots=True)
class _Rules:
    """An .aff file: prefixes and suffixes by flag, and the flags that say something else."""

    flag: str = ""
    prefixes: dict[str, list[_Affix]] = field(default_factory=dict)
    suffixes: dict[str, list[_Affix]] = field(default_factory=dict)
    never: set[str] = field(default_factory=set)  # forbidden words, parts of compounds
    bound: set[str] = field(default_factory=set)  # no word without an affix

    def flags(self, written: str) -> tuple[str, ...]:
        """The flags of a word or an affix, as the file writes them."""
        if self.flag == "num":
            return tuple(written.split(","))
        size = 2 if self.flag == "long" else 1
        return tuple(written[at : at + size] for at in range(0, len(written), size))


def expanded(aff: bytes, dic: bytes) -> set[str]:
    """All forms.

    Raises:
        CatalogError: the files are no dictionary, or one beyond all measure.
    """
    named = _CODEC.search(aff[:100_000])
    codec = named[1].decode("ascii", "replace") if named else "latin-1"
    try:
        rules = _read(aff.decode(codec).lstrip("\ufeff"))
        forms: set[str] = set()
        for form in _forms(dic.decode(codec).splitlines()[1:], rules):
            forms.add(form)
            if len(forms) > MOST_FORMS:
                raise CatalogError(_("not a Hunspell dictionary"))
    except (LookupError, ValueError, IndexError, re.error):
        raise CatalogError(_("not a Hunspell dictionary")) from None
    return forms


def _read(text: str) -> _Rules:
    rules = _Rules()
    for line in text.splitlines():
        parts = line.split()
        if len(parts) < 2:
            continue
        if parts[0] in ("PFX", "SFX") and len(parts) > 3 and not _is_header(parts):
            table = rules.prefixes if parts[0] == "PFX" else rules.suffixes
            table.setdefault(parts[1], []).append(_affix(parts, rules))
        elif parts[0] == "FLAG":
            rules.flag = parts[1]
        elif parts[0] in ("FORBIDDENWORD", "ONLYINCOMPOUND"):
            rules.never.add(parts[1])
        elif parts[0] == "NEEDAFFIX":
            rules.bound.add(parts[1])
    return rules


def _is_header(parts: list[str]) -> bool:
    """``SFX S Y 32`` tells how many lines follow."""
    return len(parts) == 4 and parts[2] in "YN" and parts[3].isdigit()


def _affix(parts: list[str], rules: _Rules) -> _Affix:
    add, _slash, flags = parts[3].partition("/")
    strip = "" if parts[2] == "0" else parts[2]
    condition = parts[4] if len(parts) > 4 else "."
    pattern = condition if parts[0] == "PFX" else f"(?:{condition})\\Z"
    return _Affix(strip, "" if add == "0" else add, rules.flags(flags), re.compile(pattern))


def _forms(lines: Iterable[str], rules: _Rules) -> Iterator[str]:
    """Every form of every stem, some of them twice."""
    shaper = _Shaper(rules)
    for line in lines:
        word, _slash, written = line.split("\t")[0].strip().partition("/")
        flags = rules.flags(written)
        if word and rules.never.isdisjoint(flags):
            own = [word] if rules.bound.isdisjoint(flags) else []
            forms = [*own, *shaper.suffixed(word, flags)]
            yield from forms
            yield from shaper.prefixed([word, *forms], flags)


class _Shaper:
    """Puts affixes to words; which ones fit is asked once for each ending and beginning."""

    def __init__(self, rules: _Rules) -> None:
        self._rules = rules
        self._endings = cache(self._find_endings)
        self._beginnings = cache(self._find_beginnings)

    def suffixed(self, word: str, flags: Iterable[str], left: int = _FOLLOWED) -> Iterator[str]:
        """The word with each suffix, and with what may follow that."""
        for flag in flags if left else ():
            for affix in self._endings(flag, word[-_REACH:]):
                form = word[: len(word) - len(affix.strip)] + affix.add
                yield form
                if affix.flags:
                    yield from self.suffixed(form, affix.flags, left - 1)

    def prefixed(self, forms: list[str], flags: Iterable[str]) -> Iterator[str]:
        """The forms with each prefix."""
        for flag in flags:
            for form in forms if flag in self._rules.prefixes else ():
                for affix in self._beginnings(flag, form[:_REACH]):
                    yield affix.add + form[len(affix.strip) :]

    def _find_endings(self, flag: str, tail: str) -> list[_Affix]:
        affixes = self._rules.suffixes.get(flag, ())
        return [a for a in affixes if tail.endswith(a.strip) and a.condition.search(tail)]

    def _find_beginnings(self, flag: str, head: str) -> list[_Affix]:
        affixes = self._rules.prefixes.get(flag, ())
        return [a for a in affixes if head.startswith(a.strip) and a.condition.match(head)]
