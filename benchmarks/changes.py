"""What the classes of changes are worth: on edits that were judged by hand, and on real ones.

    python benchmarks/changes.py [--show CLASS|critical …] [--json] [CORPORA]

The tables in ``tests/cases/changes`` hold edits, each with the class that a careful reviewer gives
it. Real edits come from this repository's own pages, old and new version of each commit, and from
a book's catalog that was made from an earlier version of its pages; each old message is paired
with the new one as an update would do it. Of real edits only the shares are known: ``--show``
lists them, to be read.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from measuring.corpora import add_corpora

from toolkit.catalog import po
from toolkit.catalog.change import Change, ChangeClass, classify_change
from toolkit.catalog.renew.likeness import Likeness
from toolkit.catalog.renew.pairing import pair
from toolkit.formats import format_of
from toolkit.model import FormatOptions

HOUSE = Path(__file__).parents[1]
TABLES = HOUSE / "tests" / "cases" / "changes"
PAGES = ("source_content", "docs", "README.md", "benchmarks/README.md")
LEAST = 0.6  # likeness of messages that are taken for versions of one


@dataclass(frozen=True)
class Edit:
    """An old and a new message; the reviewer's class where there is one."""

    old: str
    new: str
    expected: str = ""
    language: str = "en"


@dataclass
class Row:
    """What one set of edits came to."""

    name: str
    edits: int = 0
    milliseconds: float = 0.0
    classes: Counter[str] = field(default_factory=Counter)
    lower: int = 0
    higher: int = 0
    exact: int = 0
    judged_critical: int = 0

    def count(self, edit: Edit, change: Change) -> None:
        self.edits += 1
        self.classes[change.kind] += 1
        if edit.expected:
            critical = ChangeClass(edit.expected).critical
            self.judged_critical += critical
            self.lower += critical and not change.kind.critical
            self.higher += change.kind.critical and not critical
            self.exact += change.kind == edit.expected

    @property
    def critical(self) -> int:
        return sum(count for kind, count in self.classes.items() if ChangeClass(kind).critical)


# ── edits ────────────────────────────────────────────────────────────────────────────────────


def judged() -> Iterator[Edit]:
    """The rows of the tables."""
    for path in sorted(TABLES.glob("table*.md")):
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = [cell.strip().replace(r"\|", "|") for cell in _cells(line)]
            if len(cells) == 3 and cells[2] in list(ChangeClass):
                yield Edit(cells[0], cells[1], cells[2])


def _cells(line: str) -> list[str]:
    return line.replace(r"\|", "\0").replace("|", "\n").replace("\0", r"\|").split("\n")[1:-1]


def committed() -> Iterator[Edit]:
    """Messages of this repository's pages, before and after each commit that changed them."""
    for line in _git("log", "--reverse", "--format=>%H", "--name-only", "--", *PAGES).splitlines():
        if line.startswith(">"):
            commit = line[1:]
        elif line.endswith(".md"):
            versions = (_messages(_show(f"{at}:{line}")) for at in (f"{commit}^", commit))
            yield from _paired(*versions, language="es" if "/es/" in line else "en")


def _git(*arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=HOUSE, check=True, capture_output=True, text=True
    ).stdout


def _show(name: str) -> bytes:
    done = subprocess.run(["git", "show", name], cwd=HOUSE, check=False, capture_output=True)
    return done.stdout if done.returncode == 0 else b""  # a new page has no old version


def _messages(source: bytes) -> list[str]:
    page = format_of("page.md").parse(source, "page.md", FormatOptions())
    return [segment.text for segment in page.segments]


def _paired(old: Sequence[str], new: Sequence[str], *, language: str) -> Iterator[Edit]:
    for now, before in pair(old, new).items():
        yield Edit(old[before], new[now], language=language)


def of_a_book(corpora: Path) -> Iterator[Edit]:
    """Messages of the catalog that the pages lack, each with the nearest that they have."""
    pages = sorted((corpora / "pages" / "comprehensive-rust").rglob("*.md"))
    texts = dict.fromkeys(text for page in pages for text in _messages(page.read_bytes()))
    catalog = po.load((corpora / "pages" / "comprehensive-rust.es.po").read_bytes())
    known = Likeness()
    old = [entry.msgid for entry in catalog.entries if entry.msgid]
    for text in texts.keys() - set(old):
        known.add(text)
    for text in old:
        nearest = [] if text in texts else known.closest(text, least=LEAST, many=1)
        if nearest:
            yield Edit(text, nearest[0][1])


# ── measuring and telling ────────────────────────────────────────────────────────────────────


def measured(name: str, edits: Sequence[Edit], shown: frozenset[str]) -> Row:
    row = Row(name)
    start = time.process_time()
    changes = [classify_change(edit.old, edit.new, language=edit.language) for edit in edits]
    row.milliseconds = 1000 * (time.process_time() - start) / max(len(edits), 1)
    for edit, change in zip(edits, changes, strict=True):
        row.count(edit, change)
        if change.kind in shown or ("critical" in shown and change.kind.critical):
            told = "; ".join(one.said for one in change.evidence if one.kind is change.kind)
            print(f"{name} · {change.kind} · {told}\n  - {edit.old}\n  + {edit.new}")
    return row


def share(part: int, whole: int) -> str:
    return f"{part} of {whole}, {part / max(whole, 1):.1%}".replace("%", " %")


def told(row: Row) -> str:
    cells = [row.name, str(row.edits), share(row.critical, row.edits)]
    harmless = row.edits - row.judged_critical
    judged = (
        [
            share(row.lower, row.judged_critical),
            share(row.higher, harmless),
            share(row.exact, row.edits),
        ]
        if row.judged_critical
        else ["", "", ""]
    )
    return "| " + " | ".join([*cells, *judged, f"{row.milliseconds:.1f}"]) + " |"


HEAD = (
    "| edits | number | called critical | critical called lower | harmless called critical"
    " | exact class | ms an edit |\n|---|---:|---:|---:|---:|---:|---:|"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_corpora(parser)
    parser.add_argument("--show", nargs="+", default=[], metavar="CLASS")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sets = {
        "judged tables": list(judged()),
        "history of this repository's pages": list(committed()),
        "a book, catalog and pages": list(of_a_book(options.corpora)),
    }
    shown = frozenset(options.show)
    rows = [measured(name, edits, shown) for name, edits in sets.items()]
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
        return
    print(HEAD, *map(told, rows), sep="\n")
    for row in rows:
        print(f"\n{row.name}: " + ", ".join(f"{k} {n}" for k, n in row.classes.most_common()))


if __name__ == "__main__":
    main()
