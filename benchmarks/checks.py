"""What ``l10n check`` finds of planted errors, what it says of good translations, and how fast.

    python benchmarks/checks.py [--limit N] [--seed N] [--only CLASS …] [--show CLASS …] [--judge]
                                [--json] [CORPORA]

*Planted*: errors by the operators of ``benchmarks/planting``, one in each text, in reviewed health
translations and our own leaflets; marks in a book, too. An error is caught if an error or a
review finding stands on its text that the good translation does not have. *Clean*: all findings
on the reviewed translations, raw, and those that are false by ``data/judgements.tsv``, where each
verdict quotes the words that decide it; what two careful readers could judge differently counts
as false, what nobody judged is counted apart. *Odd*: correct translations that look wrong to a
tool (``data/odd.tsv``). Beside us: pofilter, with all its tests.

``--show`` lists the misses of a class (``clean`` and ``odd``: what is found there), ``--judge``
prints findings without verdict as lines for the file of judgements.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from random import Random
from time import process_time
from typing import NamedTuple

from planting import OPERATORS, Pair, Planted, plant
from planting.hygiene import BODY, FILES, HEADER

from toolkit.catalog import po
from toolkit.check import CHECKS
from toolkit.check.run import Chosen, check_messages, check_sheet, check_shelf
from toolkit.check.settings import Term
from toolkit.check.sheet import Sheet, Shelf
from toolkit.model import Finding, Severity
from toolkit.run.resources import Needed
from toolkit.run.sheets import of_files

HERE = Path(__file__).parent
CORPORA = Path(os.environ.get("L10N_CORPORA", "../shared/corpora"))
JUDGEMENTS = HERE / "data" / "judgements.tsv"
GRAVE = (Severity.ERROR, Severity.REVIEW)
SHARE = 10  # one text in so many of a catalog is spoilt at once
MARKED = 600  # messages of the book that marks are spoilt in
AIMS = {
    "numbers": 99, "laterality": 99, "hyper/hypo": 99, "units": 98, "frequency": 98,
    "untranslated": 98, "negation": 95, "register": 95, "spelling": 95, "accents": 95,
    "polarity": 93, "modality": 93, "and/or": 93, "omission": 92, "glossary": 93, "technical": 99.5,
}  # fmt: skip


class Told(NamedTuple):
    """What makes a finding the same before and after an edit: its check and its words."""

    code: str
    source: str
    target: str


def told(finding: Finding) -> Told:
    """Words, but for a finding on the whole text, which has none of its own."""

    def words(text: str, span: tuple[int, int] | None) -> str:
        return "" if span is None or span[1] - span[0] > 0.8 * len(text) else text[slice(*span)]

    source, target = words(finding.msgid, finding.source), words(finding.msgstr, finding.target)
    return Told(finding.code, source, target)


# ── catalogs ─────────────────────────────────────────────────────────────────────────────────


@dataclass
class Base:
    """A good catalog, what is said of each of its entries as it is, and how checks are chosen."""

    sheet: Sheet
    chosen: Chosen
    before: dict[int, Counter[Told]] = field(default_factory=dict)  # by line
    faulty: set[int] = field(default_factory=set)  # lines of entries that are wrong as they are

    def findings(self, sheet: Sheet) -> Iterator[Finding]:
        """All that is said of a sheet."""
        yield from check_sheet(sheet, self.chosen)
        yield from check_shelf(Shelf((sheet,)), {sheet.file: self.chosen})

    def remember(self) -> None:
        """What is said before anything is planted."""
        verdicts = judged()
        for one in self.findings(self.sheet):
            if one.severity in GRAVE:
                self.before.setdefault(one.line, Counter())[told(one)] += 1
            if verdicts.get(key(one)):
                self.faulty.add(one.line)

    def spoilt(self, planted: dict[int, Planted]) -> Iterator[tuple[int, Finding]]:
        """The new findings on texts in which errors were planted, by their place."""
        entries = list(self.sheet.entries)
        for at, error in planted.items():
            entries[at] = replace(entries[at], msgid=error.source, msgstr=(error.target,))
        sheet = replace(self.sheet, entries=tuple(entries))
        fresh = replace(self.sheet, entries=tuple(entries[at] for at in planted))
        old = {id(subject.entry): subject for subject in self.sheet.subjects}
        new = {id(subject.entry): subject for subject in fresh.subjects}
        both = old | new
        sheet.__dict__["subjects"] = tuple(both[id(e)] for e in entries if id(e) in both)
        messages = check_messages(fresh, self.chosen)
        whole = Chosen(self.chosen.choices, self.chosen.without | _OF_MESSAGES)
        rest = Base(sheet, whole).findings(sheet)
        lines = {entries[at].line: at for at in planted}
        for one in (*messages, *rest):
            if one.line in lines and one.severity in GRAVE:
                before = self.before.get(one.line, Counter())
                if not before[told(one)]:
                    yield lines[one.line], one


_OF_MESSAGES = frozenset(code for code, one in CHECKS.items() if one.scope.value == "message")


def unfit() -> frozenset[str]:
    """Checks that break on our leaflets: told, and not run, so that the others can be measured."""
    found = set()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "es.po"
        path.write_bytes(catalog((row[0], row[1]) for row in rows("leaflets.tsv")))
        sheet = of_files([path], "", Needed(frozenset())).sheets[0]
    for code, one in CHECKS.items():
        only = Chosen([], frozenset(CHECKS) - {code})
        try:
            if not one.needs:
                list(check_sheet(sheet, only))
                list(check_shelf(Shelf((sheet,)), {sheet.file: only}))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            print(f"not run: {code}: {error!r}", file=sys.stderr)
            found.add(code)
    return frozenset(found)


def loaded(paths: Sequence[Path], without: frozenset[str]) -> list[Base]:
    """Catalogs as they are."""
    needed = Needed(frozenset(CHECKS) - without)
    sheets = of_files(paths, "", needed).sheets
    for code in sorted(frozenset().union(*(needed.without(sheet.locale) for sheet in sheets))):
        print(f"not run: {code}", file=sys.stderr)
    return [Base(one, Chosen([], without | needed.without(one.locale))) for one in sheets]


def catalog(pairs: Iterable[tuple[str, ...]], contexts: bool = False) -> bytes:
    """Pairs as a file, which writes strings as JSON does."""

    def entry(at: int, source: str, target: str) -> str:
        context = f'\nmsgctxt "text {at}"' if contexts else ""
        texts = (json.dumps(text, ensure_ascii=False) for text in (source, target))
        return "{}\nmsgid {}\nmsgstr {}\n".format(context, *texts)

    return "".join([HEADER, *(entry(at, *pair) for at, pair in enumerate(pairs))]).encode()


def rows(name: str) -> list[list[str]]:
    """A table of ours."""
    text = (HERE / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def good(sheet: Sheet) -> list[tuple[int, Pair]]:
    """The texts that errors can be planted in, by their place in the catalog."""
    return [
        (at, Pair(entry.msgid, entry.msgstr[0]))
        for at, entry in enumerate(sheet.entries)
        if len(list(sheet.of(entry))) == 1
    ]


def followed(corpora: Path, pairs: Sequence[Pair]) -> tuple[Term, ...]:
    """The terms that these translations keep to, four times out of five: their glossary."""
    import csv  # noqa: PLC0415

    said: dict[str, set[str]] = defaultdict(set)
    for path in sorted((corpora / "health").glob("*glossary*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                said[row["sourceString"].strip().lower()].add(row["targetString"].strip().lower())
    terms = []
    for term, ways in said.items():
        english = re.compile(rf"\b{re.escape(term)}\b")
        here = [pair.target.lower() for pair in pairs if english.search(pair.source.lower())]
        kept = sum(any(way in text for way in ways) for text in here)
        if len(here) > 2 and kept > 0.8 * len(here):
            terms.append(Term(term, tuple(sorted(ways))))
    return tuple(terms)


# ── pofilter ─────────────────────────────────────────────────────────────────────────────────


def pofilter(pairs: Sequence[tuple[str, ...]]) -> list[set[str]]:
    """The names of the tests that fail, for each pair."""
    with tempfile.TemporaryDirectory() as name:
        source, out = Path(name) / "in.po", Path(name) / "out.po"
        source.write_bytes(catalog([pair[:2] for pair in pairs], contexts=True))
        command = [sys.executable, "-m", "translate.filters.pofilter", "--language=es"]
        files = ["--progress=none", str(source), str(out)]
        subprocess.run([*command, *files], check=True, capture_output=True)
        found: list[set[str]] = [set() for _ in pairs]
        for entry in po.load(out.read_bytes()).entries if out.exists() else ():
            if entry.msgctxt:
                at = int(entry.msgctxt.split()[1])
                text = " ".join(entry.comments)
                found[at] = set(re.findall(r"\(pofilter\) (\w+):", text)) or {"failed"}
        return found


# ── planted errors ───────────────────────────────────────────────────────────────────────────


@dataclass
class Row:
    """What came of one class."""

    kind: str
    planted: int = 0
    caught: int = 0
    as_error: int = 0
    pofilter: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    operators: dict[str, list[int]] = field(default_factory=dict)  # caught, of


def rounds(errors: Iterable[Planted], size: int) -> list[dict[int, Planted]]:
    """Spread over copies of the catalog, so that most of each stays good."""
    found: list[dict[int, Planted]] = []
    most = max(size // SHARE, 5)
    for error in errors:
        free = (one for one in found if error.at not in one and len(one) < most)
        room = next(free, None)
        if room is None:
            found.append(room := {})
        room[error.at] = error
    return found


def recall(
    base: Base, limit: int, seed: int, kinds: Sequence[str], shown: Sequence[str]
) -> Iterator[tuple[Planted, list[Finding], bool]]:
    """Each error, what is new on it, and whether pofilter sees it."""
    base.remember()
    lines = [entry.line for entry in base.sheet.entries]
    places = [(at, pair) for at, pair in good(base.sheet) if lines[at] not in base.faulty]
    pairs = [pair for _at, pair in places]
    clean = pofilter(pairs)
    drawn = [e for kind in kinds or [""] for e in plant(pairs, limit=limit, seed=seed, kind=kind)]
    drawn = [error for error in drawn if _counts(error, pairs, base)]
    Random(seed).shuffle(drawn)
    beside = pofilter([(error.source, error.target) for error in drawn])
    seen = {id(e): bool(tests - clean[e.at]) for e, tests in zip(drawn, beside, strict=True)}
    for spoilt in rounds(drawn, len(places)):
        found: dict[int, list[Finding]] = defaultdict(list)
        for at, one in base.spoilt({places[at][0]: error for at, error in spoilt.items()}):
            found[at].append(one)
        for at, error in spoilt.items():
            new = found[places[at][0]]
            if not new and {error.kind, error.operator} & {*shown}:
                print(f"- {error.kind} · {error.operator}\n  {error.source}\n  {pairs[at].target}")
                print(f"  {error.target if error.target != pairs[at].target else 'source changed'}")
            yield error, new, seen[id(error)]


def _counts(error: Planted, pairs: Sequence[Pair], base: Base) -> bool:
    """A glossary error is one only if the glossary has the term."""
    if error.kind != "glossary":
        return True
    before = pairs[error.at].target.lower()
    return any(
        term.term in error.source.lower() and before.count(way) > error.target.lower().count(way)
        for term in base.sheet.settings.terms
        for way in term.translations
    )


def in_table(results: Iterable[tuple[Planted, list[Finding], bool]]) -> dict[str, Row]:
    """The rows, by class."""
    table: dict[str, Row] = {}
    for error, new, beside in results:
        row = table.setdefault(error.kind, Row(error.kind))
        row.planted += 1
        row.caught += bool(new)
        row.as_error += any(one.severity is Severity.ERROR for one in new)
        row.pofilter += beside
        row.codes.update({one.code for one in new})
        each = row.operators.setdefault(error.operator, [0, 0])
        each[0] += bool(new)
        each[1] += 1
    return table


_COMMAND = "from toolkit.cli import main; main()"


def hygiene(shown: Sequence[str]) -> Row:
    """Files with one fault each, against the same file without."""
    row = Row("hygiene")
    with tempfile.TemporaryDirectory() as name:

        def said(text: str) -> set[str]:
            path = Path(name) / "es.po"
            path.write_text(text, encoding="utf-8")
            command = [sys.executable, "-c", _COMMAND, "check", "--format", "json", "es.po"]
            done = subprocess.run(command, cwd=name, capture_output=True, text=True, check=False)
            found = json.loads(done.stdout)["findings"]
            return {one["code"] for one in found if one["severity"] in GRAVE}

        before = said(HEADER + BODY)
        for fault, text in FILES.items():
            new = said(text) - before
            row.planted += 1
            row.caught += bool(new)
            row.codes.update(new)
            row.operators[fault] = [int(bool(new)), 1]
            if not new and "hygiene" in shown:
                print(f"- hygiene · {fault}")
    return row


# ── good translations ────────────────────────────────────────────────────────────────────────


def key(finding: Finding) -> str:
    """By which a judgement knows its finding."""
    parts = (finding.msgid, finding.msgstr, *told(finding))
    return sha256("\0".join(parts).encode()).hexdigest()[:12]


def judged() -> dict[str, bool]:
    """Whether a finding is true, by its key."""
    return {row[0]: row[1] == "true" for row in rows("judgements.tsv")}


@dataclass
class Clean:
    """What is said of good translations, by severity and by code."""

    messages: int = 0
    flagged: int = 0
    pofilter: int = 0
    raw: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    unjudged: Counter[str] = field(default_factory=Counter)
    codes: dict[str, list[int]] = field(default_factory=dict)  # all, false, unjudged

    def add(self, finding: Finding, verdict: bool | None) -> None:
        severity = finding.severity.value
        each = self.codes.setdefault(finding.code, [0, 0, 0])
        each[0] += 1
        self.raw[severity] += 1
        if verdict is None:
            each[2] += 1
            self.unjudged[severity] += 1
        elif not verdict:
            each[1] += 1
            self.false[severity] += 1


def on_clean(bases: Sequence[Base], shown: Sequence[str], judge: bool) -> Clean:
    """The reviewed translations, as they are."""
    verdicts, clean = judged(), Clean()
    for base in bases:
        pairs = [pair for _at, pair in good(base.sheet)]
        clean.messages += len(pairs)
        clean.pofilter += sum(map(bool, pofilter(pairs)))
        found = list(base.findings(base.sheet))
        clean.flagged += len({one.line for one in found if one.severity in GRAVE})
        for one in found:
            verdict = verdicts.get(key(one))
            clean.add(one, verdict)
            if judge and verdict is None and one.severity in GRAVE:
                print(_to_judge(one))
            if {"clean", one.code} & {*shown}:
                print(
                    f"- {one.code} · {one.severity.value} · {one.message}\n  {one.msgid}\n  {one.msgstr}"
                )
    return clean


def _to_judge(one: Finding) -> str:
    _code, source, target = told(one)
    quote = f"{source or '…'} → {target or '…'}".replace("\n", " ").replace("\t", " ")
    return "\t".join([key(one), "?", one.code, quote, one.message])


@dataclass
class Odd:
    """Right but odd translations, and how many of them are flagged."""

    texts: int = 0
    flagged: int = 0
    pofilter: int = 0
    codes: Counter[str] = field(default_factory=Counter)


def on_odd(without: frozenset[str], shown: Sequence[str]) -> Odd:
    """The list of ours, as one catalog."""
    pairs = [(row[1], row[2]) for row in rows("odd.tsv")]
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "es.po"
        path.write_bytes(catalog(pairs, contexts=True))
        base = loaded([path], without)[0]
    found: dict[int, list[Finding]] = defaultdict(list)
    for one in base.findings(base.sheet):
        if one.severity in GRAVE and one.msgctxt:
            found[int(one.msgctxt.split()[1])].append(one)
    for at, all_of in found.items():
        for one in all_of if "odd" in shown else ():
            print(f"- odd · {one.code} · {one.message}\n  {pairs[at][0]}\n  {pairs[at][1]}")
    codes = Counter(code for all_of in found.values() for code in {one.code for one in all_of})
    return Odd(len(pairs), len(found), sum(map(bool, pofilter(pairs))), codes)


def speed(paths: Sequence[Path], without: frozenset[str]) -> float:
    """Messages a second of one core, all checks and their readings, the best of three."""
    best = 0.0
    for _ in range(3):
        bases = loaded(paths, without)
        count = sum(len(base.sheet.subjects) for base in bases)
        start = process_time()
        for base in bases:
            for _finding in base.findings(base.sheet):
                pass
        best = max(best, count / (process_time() - start))
    return best


# ── all of it ────────────────────────────────────────────────────────────────────────────────


def planted(
    bases: Sequence[Base], marked: Sequence[Base], options: argparse.Namespace
) -> dict[str, Row]:
    """Recall by class; a large catalog takes all that is asked, a small one what it can."""
    kinds, shown = options.only, options.show
    results: list[tuple[Planted, list[Finding], bool]] = []
    for base in bases:
        results += recall(base, options.limit, options.seed, kinds, shown)
    if not kinds or "technical" in kinds:
        for base in marked:
            results += recall(base, options.limit, options.seed, ["technical"], shown)
    table = in_table(sorted(results, key=lambda one: _order(one[0])))
    if not kinds or "hygiene" in kinds:
        table["hygiene"] = hygiene(shown)
    return table


def _order(error: Planted) -> int:
    return next(i for i, one in enumerate(OPERATORS) if one.kind == error.kind)


def with_terms(bases: Sequence[Base], corpora: Path) -> list[Base]:
    """The catalogs with the glossary that they follow."""
    terms = followed(corpora, [pair for base in bases for _at, pair in good(base.sheet)])
    return [
        Base(replace(base.sheet, settings=replace(base.sheet.settings, terms=terms)), base.chosen)
        for base in bases
    ]


def book(corpora: Path, without: frozenset[str]) -> list[Base]:
    """Messages of a book, for the marks in them, and the pages of this repository's site."""
    base = loaded([corpora / "pages" / "comprehensive-rust.es.po"], without)[0]
    texts = [e for e in base.sheet.entries if "`" in e.msgid or "](" in e.msgid or "*" in e.msgid]
    base.sheet.entries = tuple(Random(1).sample(texts, min(MARKED, len(texts))))
    return [base]


def share(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):.1%}".replace("%", " %")


def print_table(table: dict[str, Row], by_operator: bool) -> None:
    print("| planted | errors | caught | share | aim | as error | pofilter | by |")
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    for row in [*table.values(), _sum(table)]:
        best = ", ".join(f"{code} {count}" for code, count in row.codes.most_common(3))
        aim = AIMS.get(row.kind, 96 if row.kind == "all" else "")
        cells = [row.kind, row.planted, row.caught, share(row.caught, row.planted), aim]
        cells += [share(row.as_error, row.planted), share(row.pofilter, row.planted), best]
        print("| " + " | ".join(map(str, cells)) + " |")
        for name, (caught, of) in row.operators.items() if by_operator else ():
            print(f"| · {name} | {of} | {caught} | {share(caught, of)} | | | | |")


def _sum(table: dict[str, Row]) -> Row:
    total = Row("all")
    for row in table.values():
        total.planted += row.planted
        total.caught += row.caught
        total.as_error += row.as_error
        total.pofilter += row.pofilter
    return total


def print_clean(clean: Clean) -> None:
    thousand = 1000 / max(clean.messages, 1)
    print(
        f"\n| {clean.messages:,} clean messages | findings | per 1,000 | false | per 1,000 | unjudged |"
    )
    print("|---|---:|---:|---:|---:|---:|")
    for name in [severity.value for severity in Severity]:
        raw, false, left = clean.raw[name], clean.false[name], clean.unjudged[name]
        print(
            f"| {name} | {raw} | {raw * thousand:.1f} | {false} | {false * thousand:.1f} | {left} |"
        )
    for code, (raw, false, left) in sorted(clean.codes.items(), key=lambda one: -one[1][0]):
        print(
            f"| {code} | {raw} | {raw * thousand:.1f} | {false} | {false * thousand:.1f} | {left} |"
        )
    print(
        f"\nmessages with an error or a review finding per 1,000: {clean.flagged * thousand:.1f};",
        end="",
    )
    print(f" with a warning of pofilter: {clean.pofilter * thousand:.1f}")


def options_of() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="?", default=CORPORA)
    parser.add_argument("--limit", type=int, default=60, help="errors an operator, a catalog")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=[], metavar="CLASS")
    parser.add_argument("--show", nargs="+", default=[], metavar="CLASS")
    parser.add_argument("--judge", action="store_true")
    parser.add_argument("--operators", action="store_true", help="a row for each operator, too")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main() -> None:
    options = options_of()
    without, paths = unfit(), sorted((options.corpora / "health").glob("*.po"))
    bases = loaded(paths, without)
    clean = on_clean(bases, options.show, options.judge)
    if options.judge:
        return
    odd = on_odd(without, options.show)
    with tempfile.TemporaryDirectory() as name:
        leaflets = Path(name) / "es.po"
        leaflets.write_bytes(catalog([(row[0], row[1]) for row in rows("leaflets.tsv")]))
        soil = [*loaded([leaflets], without), *with_terms(bases, options.corpora)]
    table = planted(soil, book(options.corpora, without), options)
    pace = speed(paths, without)
    if options.json:
        told_all = {"planted": [asdict(row) for row in table.values()], "clean": asdict(clean)}
        print(json.dumps({**told_all, "odd": asdict(odd), "messages/s": round(pace)}, indent=2))
        return
    print_table(table, options.operators)
    print_clean(clean)
    print(
        f"\nodd but right: {odd.flagged} of {odd.texts} flagged, {share(odd.flagged, odd.texts)};",
        end="",
    )
    print(
        f" pofilter {odd.pofilter}, {share(odd.pofilter, odd.texts)}; by {dict(odd.codes.most_common(8))}"
    )
    print(f"speed: {pace:,.0f} messages/s on one core, all {len(CHECKS) - len(without)} checks")


if __name__ == "__main__":
    main()
