"""What an update of a catalog finds again, and what it costs.

    python benchmarks/updates.py [--sizes N …] [--tools NAME …] [--limit 900] [--json] [CORPORA]

Catalogs of real messages; one in twenty is edited, twice over: *edited* changes the source in its
place, *copied* leaves it there and adds the edited copy, as when a page is copied and the copy
edited. Each tool then updates the catalog in a process of its own, with and without looking for
partners of new messages. The right partner of an edited message is the one it was made from.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random

import polib
from measuring.corpora import add_corpora

from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.model import Entry

SEED = 1
HEADER = {
    "Project-Id-Version": "updates",
    "PO-Revision-Date": "2026-01-01 00:00+0000",
    "Language": "es",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}
NUMBER = re.compile(r"\d+")
LONG = re.compile(r"\b[a-z]{5,}\b")
SENTENCES = (
    "Ask your doctor before you change anything.",
    "This may take a few minutes.",
    "See the next page for an example.",
    "Most people notice no difference.",
    "It is not needed on the first day.",
    "Call us if you are not sure.",
)

# ── the catalogs ─────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Case:
    """A catalog, its new template, and the message that each edited one was made from."""

    kind: str
    catalog: Sequence[Entry]
    template: Sequence[Entry]
    origins: dict[str, Entry]


def real(corpora: Path) -> list[Entry]:
    """The translated messages of the corpora's catalogs, each once."""
    found: dict[str, Entry] = {}
    for path in sorted((corpora / "catalogs").rglob("*.po")):
        for entry in po.load(path.read_bytes()).entries:
            if entry.msgctxt is entry.msgid_plural is None and entry.filled and not entry.obsolete:
                plain = replace(entry, comments=(), flags=(), previous=None)
                found.setdefault(entry.msgid, plain)
    return list(found.values())


def grown(entries: list[Entry], size: int, random: Random) -> list[Entry]:
    """As many messages: after the real ones, the same with half of their long words changed."""
    words = sorted({word for entry in entries for word in LONG.findall(entry.msgid)})
    wordy = [entry for entry in entries if len(LONG.findall(entry.msgid)) > 3]
    found = {entry.msgid: entry for entry in entries}
    around = 0
    while len(found) < size:
        around += 1
        for entry in wordy:
            varied = LONG.sub(
                lambda word: random.choice([word[0], random.choice(words)]), entry.msgid
            )
            text = f"{entry.msgstr[0]} ({around})"
            found.setdefault(varied, replace(entry, msgid=varied, msgstr=(text,)))
    return list(found.values())[:size]


class Editor:
    """Edits as people make them, each time another."""

    def __init__(self, entries: Sequence[Entry], random: Random) -> None:
        self.random = random
        self.words = sorted({word for entry in entries for word in entry.msgid.split()})

    def edited(self, text: str) -> str:
        changed = text
        while changed == text:
            for _ in range(self.random.randint(1, 1 + len(text.split()) // 10)):
                edits = (self.replaced, self.inserted, self.dropped, self.renumbered)
                changed = self.random.choice(edits)(changed)
            if self.random.random() < 0.15:
                changed += " " + self.random.choice(SENTENCES)
        return changed

    def replaced(self, text: str) -> str:
        return self.put(text, 1, [self.random.choice(self.words)])

    def inserted(self, text: str) -> str:
        return self.put(text, 0, [self.random.choice(self.words)])

    def dropped(self, text: str) -> str:
        return self.put(text, 1, [])

    def renumbered(self, text: str) -> str:
        number = str(self.random.randint(1, 500))
        return NUMBER.sub(number, text, count=1) if NUMBER.search(text) else self.replaced(text)

    def put(self, text: str, size: int, new: list[str]) -> str:
        words = text.split(" ")
        place = self.random.randrange(len(words))
        words[place : place + size] = new
        return " ".join(words)


def cases(corpora: Path, size: int) -> Iterator[Case]:
    random = Random(SEED)
    catalog = grown(real(corpora), size, random)
    editor = Editor(catalog, random)
    known = {entry.msgid for entry in catalog}
    for kind in ("edited", "copied"):
        whole = [entry for entry in catalog if len(entry.msgid.split()) > 4]
        made: dict[str, str] = {}
        taken = set(known)
        for entry in random.sample(whole, size // 20):
            while (text := editor.edited(entry.msgid)) in taken:
                pass
            made[entry.msgid] = text
            taken.add(text)
        edited = [replace(e, msgid=made[e.msgid]) for e in catalog if e.msgid in made]
        template = [replace(e, msgid=made.get(e.msgid, e.msgid)) for e in catalog]
        if kind == "copied":
            template = [*catalog, *edited]
        origins = {made[entry.msgid]: entry for entry in catalog if entry.msgid in made}
        yield Case(kind, catalog, [replace(e, msgstr=("",)) for e in template], origins)


# ── the tools ────────────────────────────────────────────────────────────────────────────────

PEERS = Path(__file__).parent / "peers"
L10N = (sys.executable, "-c", "from toolkit.cli import main; raise SystemExit(main())", "update")
POT2PO = (sys.executable, "-m", "translate.convert.pot2po", "--progress=none")


def command(tool: str, folder: Path, *, fuzzy: bool) -> list[str]:
    """The command that updates ``old.po`` from ``new.pot`` into ``out.po``."""
    old, new, out = (str(folder / name) for name in ("old.po", "new.pot", "out.po"))
    if tool == "msgmerge":
        return ["msgmerge", "-q", *([] if fuzzy else ["-N"]), old, new, "-o", out]
    if tool == "pot2po":
        options = [] if fuzzy else ["--nofuzzymatching"]
        return [*POT2PO, *options, "-t", old, new, out]
    if tool == "l10n":
        return [*L10N, *([] if fuzzy else ["--exact"]), old, new, "-o", out]
    options = [] if fuzzy else ["--no-fuzzy"]
    return [sys.executable, str(PEERS / f"{tool}_update.py"), old, new, out, *options]


@dataclass(frozen=True)
class Row:
    size: int
    kind: str
    tool: str
    finished: bool
    right: int
    wrong: int
    none: int
    seconds: float
    megabytes: float


# A process that is small itself: the peak of a child is never told as less than its parent's.
MEASURE = """
import json, resource, subprocess, sys
limit = int(sys.argv[1])
def limited():
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
done = subprocess.run(sys.argv[2:], preexec_fn=limited, capture_output=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
said = done.stderr.decode(errors="replace")[-500:]
print(json.dumps([done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said]))
"""


def measure(tool: str, case: Case, folder: Path, limit: int, *, fuzzy: bool) -> Row:
    out = folder / "out.po"
    out.unlink(missing_ok=True)
    whole = [sys.executable, "-c", MEASURE, str(limit), *command(tool, folder, fuzzy=fuzzy)]
    done = subprocess.run(whole, capture_output=True, check=True)
    code, seconds, megabytes, said = json.loads(done.stdout)
    if code > 0:
        sys.exit(f"{tool}: {said}")
    counts = judged(out, case) if code == 0 else (0, 0, 0)
    kind = case.kind if fuzzy else f"{case.kind}, exact only"
    return Row(len(case.catalog), kind, tool, code == 0, *counts, seconds, megabytes)


def judged(out: Path, case: Case) -> tuple[int, int, int]:
    """Edited messages with the right partner's translation, with another, with none."""
    found = {entry.msgid: entry for entry in polib.pofile(str(out)) if not entry.obsolete}
    right = wrong = 0
    for text, origin in case.origins.items():
        entry = found[text]
        if origin.msgid == entry.previous_msgid or entry.msgstr == origin.msgstr[0]:
            right += 1
        elif entry.msgstr:
            wrong += 1
    return right, wrong, len(case.origins) - right - wrong


def rows(corpora: Path, sizes: Sequence[int], tools: Sequence[str], limit: int) -> Iterator[Row]:
    for size in sizes:
        for case in cases(corpora, size):
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                empty = Catalog.new(HEADER)
                (folder / "old.po").write_bytes(po.dump(empty.with_entries(case.catalog)))
                (folder / "new.pot").write_bytes(po.dump(empty.with_entries(case.template)))
                for fuzzy in (True, False) if case.kind == "edited" else (True,):
                    for tool in tools:
                        yield measure(tool, case, folder, limit, fuzzy=fuzzy)


# ── the table ────────────────────────────────────────────────────────────────────────────────

HEAD = """\
| messages | edit | tool | right | wrong | none | CPU s | of ours | peak MB | of ours |
|---:|---|---|---:|---:|---:|---:|---:|---:|---:|"""


def line(row: Row, ours: Row | None) -> str:
    cells = [f"{row.size:,}", row.kind, row.tool]
    if row.finished:
        cells += [str(row.right), str(row.wrong), str(row.none)]
    else:
        cells += ["did not finish", "", ""]
    cells += [f"{row.seconds:.1f}", f"{row.seconds / ours.seconds:.2f}" if ours else ""]
    cells += [f"{row.megabytes:.0f}", f"{row.megabytes / ours.megabytes:.2f}" if ours else ""]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_corpora(parser)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--limit", type=int, default=900, help="processor seconds for one update")
    parser.add_argument("--tools", nargs="+", default=["l10n", "msgmerge", "pot2po", "babel"])
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not shutil.which("msgmerge"):
        sys.exit("msgmerge is missing: make tools")
    measured = rows(options.corpora, options.sizes, options.tools, options.limit)
    if options.json:
        print(json.dumps([asdict(row) for row in measured], indent=2))
        return
    print(HEAD, flush=True)
    ours = None
    for row in measured:
        if row.tool == "l10n":
            ours = row
        print(line(row, ours), flush=True)


if __name__ == "__main__":
    main()
