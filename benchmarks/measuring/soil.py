"""The good catalogs that errors are planted in, and what is said of them as they are."""

from __future__ import annotations

import csv
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import NamedTuple

from planting import Pair, Planted
from planting.hygiene import HEADER

from toolkit.check import CHECKS, Scope
from toolkit.check.run import Chosen, check_messages, check_sheet, check_shelf
from toolkit.check.settings import Term
from toolkit.check.sheet import Sheet, Shelf
from toolkit.model import Finding, Severity
from toolkit.run.resources import Needed
from toolkit.run.sheets import of_files

DATA = Path(__file__).parent.parent / "data"
GRAVE = (Severity.ERROR, Severity.REVIEW)
MARKED = 600  # messages of the book that marks are spoilt in
MOST = 0.8  # of its text: a finding on more of it is one on the whole
_OF_MESSAGES = frozenset(code for code, one in CHECKS.items() if one.scope is Scope.MESSAGE)


class Told(NamedTuple):
    """What makes a finding the same before and after an edit: its check and its words."""

    code: str
    source: str
    target: str


def told(finding: Finding) -> Told:
    """Words, but for a finding on the whole text, which has none of its own."""

    def words(text: str, span: tuple[int, int] | None) -> str:
        return "" if span is None or span[1] - span[0] > MOST * len(text) else text[slice(*span)]

    source, target = words(finding.msgid, finding.source), words(finding.msgstr, finding.target)
    return Told(finding.code, source, target)


@dataclass
class Base:
    """A good catalog, and how its checks are chosen."""

    sheet: Sheet
    chosen: Chosen
    before: dict[int, Counter[Told]] = field(default_factory=dict)  # what is said as it is, by line

    def findings(self) -> Iterator[Finding]:
        """All that is said of it."""
        yield from check_sheet(self.sheet, self.chosen)
        yield from check_shelf(Shelf((self.sheet,)), {self.sheet.file: self.chosen})

    def remember(self) -> list[Finding]:
        """What is said before anything is planted."""
        found = [one for one in self.findings() if one.severity in GRAVE]
        for one in found:
            self.before.setdefault(one.line, Counter())[told(one)] += 1
        return found

    def spoilt(self, planted: dict[int, Planted]) -> Iterator[tuple[int, Finding]]:
        """The new findings on the texts in which errors were planted, by their place."""
        lines = {self.sheet.entries[at].line: at for at in planted}
        for one in self._said_with(planted):
            known = self.before.get(one.line, Counter())[told(one)]
            if one.line in lines and one.severity in GRAVE and not known:
                yield lines[one.line], one

    def _said_with(self, planted: dict[int, Planted]) -> Iterator[Finding]:
        """Checks of messages see only what was planted; the others see the whole catalog."""
        entries = list(self.sheet.entries)
        for at, error in planted.items():
            entries[at] = replace(entries[at], msgid=error.source, msgstr=(error.target,))
        fresh = replace(self.sheet, entries=tuple(entries[at] for at in planted))
        yield from check_messages(fresh, self.chosen)
        sheet = replace(self.sheet, entries=tuple(entries))
        read = {id(one.entry): one for one in (*self.sheet.subjects, *fresh.subjects)}
        sheet.__dict__["subjects"] = tuple(read[id(one)] for one in entries if id(one) in read)
        whole = Chosen(self.chosen.choices, self.chosen.without | _OF_MESSAGES)
        yield from Base(sheet, whole).findings()

    def good(self) -> list[tuple[int, Pair]]:
        """The texts that errors can be planted in, by their place in the catalog."""
        return [
            (at, Pair(entry.msgid, entry.msgstr[0]))
            for at, entry in enumerate(self.sheet.entries)
            if len(list(self.sheet.of(entry))) == 1
        ]

    def pairs(self) -> list[Pair]:
        """Those texts."""
        return [pair for _at, pair in self.good()]


# ── catalogs ─────────────────────────────────────────────────────────────────────────────────


def loaded(paths: Sequence[Path]) -> list[Base]:
    """Catalogs as they are; what cannot be run is told."""
    needed = Needed(frozenset(CHECKS))
    sheets = of_files(paths, "", needed).sheets
    for code in sorted(frozenset().union(*(needed.without(sheet.locale) for sheet in sheets))):
        print(f"not run: {code}", file=sys.stderr)
    return [Base(one, Chosen([], needed.without(one.locale))) for one in sheets]


def of_pairs(pairs: Iterable[tuple[str, ...]], contexts: bool = False) -> Base:
    """Pairs of ours as a catalog."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "es.po"
        path.write_bytes(catalog(pairs, contexts))
        return loaded([path])[0]


def catalog(pairs: Iterable[tuple[str, ...]], contexts: bool = False) -> bytes:
    """Pairs as a file, which writes strings as JSON does."""

    def entry(at: int, source: str, target: str) -> str:
        context = f'\nmsgctxt "text {at}"' if contexts else ""
        texts = (json.dumps(text, ensure_ascii=False) for text in (source, target))
        return "{}\nmsgid {}\nmsgstr {}\n".format(context, *texts)

    return "".join([HEADER, *(entry(at, *pair) for at, pair in enumerate(pairs))]).encode()


def rows(name: str) -> list[list[str]]:
    """A table of ours."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def leaflets() -> Base:
    """Our own texts for patients."""
    return of_pairs((row[0], row[1]) for row in rows("leaflets.tsv"))


def book(corpora: Path) -> Base:
    """Messages of a book, for the marks in them."""
    base = loaded([corpora / "pages" / "comprehensive-rust.es.po"])[0]
    texts = [e for e in base.sheet.entries if "`" in e.msgid or "](" in e.msgid or "*" in e.msgid]
    base.sheet.entries = tuple(Random(1).sample(texts, min(MARKED, len(texts))))
    return base


# ── glossaries ───────────────────────────────────────────────────────────────────────────────


def with_terms(bases: Sequence[Base], corpora: Path, least: float) -> list[Base]:
    """The catalogs with those terms of the corpora's glossaries that they keep to so often."""
    terms = _followed(_glossary(corpora), [pair for base in bases for pair in base.pairs()], least)
    return [
        Base(replace(base.sheet, settings=replace(base.sheet.settings, terms=terms)), base.chosen)
        for base in bases
    ]


def _glossary(corpora: Path) -> dict[str, set[str]]:
    """English terms and their translations, all in small letters."""
    said: dict[str, set[str]] = defaultdict(set)
    for path in sorted((corpora / "health").glob("*glossary*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                said[row["sourceString"].strip().lower()].add(row["targetString"].strip().lower())
    said.pop("", None)
    return said


def _followed(said: dict[str, set[str]], pairs: Sequence[Pair], least: float) -> tuple[Term, ...]:
    """Terms of three texts and more."""
    texts = [(pair.source.lower(), pair.target.lower()) for pair in pairs]
    terms = []
    for term, ways in said.items():
        english = re.compile(rf"\b{re.escape(term.removesuffix('s'))}s?\b")
        spanish = re.compile("|".join(map(_bent, ways)))
        kept = [bool(spanish.search(target)) for source, target in texts if english.search(source)]
        if len(kept) > 2 and sum(kept) >= least * len(kept):
            terms.append(Term(term, tuple(sorted(ways))))
    return tuple(terms)


def _bent(way: str) -> str:
    """A translation with any ends of its words."""
    return r"\W+".join(rf"\b{word[: max(4, len(word) - 2)]}\w*" for word in re.findall(r"\w+", way))
