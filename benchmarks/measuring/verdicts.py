"""What is said of good translations: how much of it two readers call true, and how fast."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from time import process_time

from toolkit.catalog.po_reader import uncollected
from toolkit.model import Finding

from .beside import pofilter
from .soil import GRAVE, Base, loaded, of_pairs, rows, told


def key(finding: Finding) -> str:
    """By which a judgement knows its finding."""
    parts = (finding.msgid, finding.msgstr, *told(finding))
    return sha256("\0".join(parts).encode()).hexdigest()[:12]


@cache
def judged() -> dict[str, list[bool]]:
    """The verdicts on findings, by their keys: of one reader, or of two."""
    return {
        row[0]: [verdict == "true" for verdict in row[2:4] if verdict != "-"]
        for row in rows("judgements.tsv")
    }


def is_true(finding: Finding) -> bool:
    """Somebody read it, and nobody calls it false."""
    return all(judged().get(key(finding), [False]))


@dataclass
class Said:
    """How many findings there are; how many of them are false, read by one person, by nobody."""

    all: int = 0
    false: int = 0
    once: int = 0
    unread: int = 0

    def add(self, verdicts: Sequence[bool]) -> None:
        """One more."""
        self.all += 1
        self.false += not all(verdicts)
        self.once += len(verdicts) == 1
        self.unread += not verdicts


@dataclass
class Clean:
    """What is said of good translations, by severity and by code."""

    messages: int = 0
    flagged: int = 0  # messages with an error or a review
    pofilter: int = 0
    by_severity: dict[str, Said] = field(default_factory=lambda: defaultdict(Said))
    by_code: dict[str, Said] = field(default_factory=lambda: defaultdict(Said))
    of_glossary: int = 0  # findings of a glossary that the texts follow: false, all of them


def on_clean(bases: Sequence[Base], shown: Sequence[str]) -> Clean:
    """The reviewed translations, as they are."""
    clean = Clean()
    for base in bases:
        pairs = base.pairs()
        clean.messages += len(pairs)
        clean.pofilter += sum(map(bool, pofilter(pairs)))
        found = list(base.findings())
        clean.flagged += len({one.line for one in found if one.severity in GRAVE})
        for one in found:
            verdicts = judged().get(key(one), [])
            clean.by_severity[one.severity.value].add(verdicts)
            clean.by_code[one.code].add(verdicts)
            if {"clean", one.code} & {*shown}:
                print(f"- {one.code} · {one.message}", one.msgid, one.msgstr, sep="\n  ")
    return clean


def to_judge(bases: Sequence[Base]) -> None:
    """Findings that fewer than two have read, as lines for the file of judgements."""
    for one in (one for base in bases for one in base.findings()):
        if len(judged().get(key(one), [])) < 2 and one.severity in GRAVE:
            _code, source, target = told(one)
            quote = " ".join(f"{source or '…'} → {target or '…'}".split())
            print(key(one), one.code, "?", "?", quote, one.message, sep="\t")


def of_glossary(bases: Sequence[Base]) -> int:
    """Findings of the glossary."""
    return sum(one.code == "glossary" for base in bases for one in base.findings())


@dataclass
class Odd:
    """Right but odd translations, and how many of them are flagged."""

    texts: int = 0
    flagged: int = 0
    pofilter: int = 0
    codes: Counter[str] = field(default_factory=Counter)


def on_odd(shown: Sequence[str]) -> Odd:
    """The list of ours, as one catalog."""
    pairs = [(row[1], row[2]) for row in rows("odd.tsv")]
    found: dict[str, set[str]] = defaultdict(set)
    for one in of_pairs(pairs, contexts=True).findings():
        if one.severity in GRAVE and one.msgctxt:
            found[one.msgctxt].add(one.code)
            if "odd" in shown:
                print(f"- odd · {one.code} · {one.message}", one.msgid, one.msgstr, sep="\n  ")
    codes = Counter(code for some in found.values() for code in some)
    return Odd(len(pairs), len(found), sum(map(bool, pofilter(pairs))), codes)


def speed(paths: Sequence[Path]) -> float:
    """Messages a second of one core, all checks and their readings, the best of three."""
    best = 0.0
    for _ in range(3):
        bases = loaded(paths)
        count = sum(len(base.sheet.subjects) for base in bases)
        with uncollected():  # as the command runs them
            start = process_time()
            for base in bases:
                list(base.findings())
            best = max(best, count / (process_time() - start))
    return best
