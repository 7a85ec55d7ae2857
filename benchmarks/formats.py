"""Every format under the same laws: laws 0 to 4 on its pages, its speed, and that time is linear.

    python benchmarks/formats.py [--pages N] [--json]

``--pages 100`` takes half a minute. HTML pages are made from the real Markdown pages, as an old
site would have them; the blocks of HTML are those that stand in real pages.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time

import pyromark

from toolkit.formats import format_of, frontmatter
from toolkit.formats.markdown.events import OPTIONS
from toolkit.formats.markdown.structure import structure
from toolkit.model import FormatOptions
from toolkit.run.sources import Source
from toolkit.run.verify import LAWS, Verdict, verify_page

CORPORA = Path(os.environ.get("L10N_CORPORA", "../shared/corpora"))
DEFAULTS = FormatOptions()
ENOUGH = 400_000  # bytes, for a speed


@dataclass
class Figure:
    """One row: how many of how many, or a measure."""

    what: str
    good: float
    of: float
    unit: str = "%"
    note: str = ""

    @property
    def shown(self) -> str:
        if self.unit != "%":
            return f"{self.good / self.of:.2f} {self.unit}" if self.of else "none"
        return f"{100 * self.good / self.of:.2f} %" if self.of else "none"


# ── what the pages of each format are ────────────────────────────────────────────────────────


def real_pages(corpora: Path, most: int) -> list[bytes]:
    paths = sorted((corpora / "pages").rglob("*.md"))
    return [path.read_bytes() for path in paths[:: max(len(paths) // most, 1) if most else 1]]


def as_html(markdown: bytes) -> bytes:
    """The page as an old site would have it."""
    body = markdown[frontmatter.read(markdown, "", DEFAULTS.front_matter).end :].decode()
    inside = pyromark.html(body, options=OPTIONS)
    head = '<!doctype html>\n<html lang="en"><head><title>A page</title></head>\n'
    return f"{head}<body>\n{inside}</body></html>\n".encode()


def blocks_of_html(corpora: Path) -> list[bytes]:
    """The real pages in which a block of HTML says something."""
    pages = [path.read_bytes() for path in sorted((corpora / "pages").rglob("*.md"))]
    return [raw for raw in pages if b"\n<" in raw and _says_html(raw)]


def _says_html(raw: bytes) -> bool:
    body = raw[frontmatter.read(raw, "", DEFAULTS.front_matter).end :]
    ranged = list(pyromark.events_with_range(body.decode(), options=OPTIONS))
    return any(block.found.offers for block in structure(ranged, body).html)


# ── the laws ─────────────────────────────────────────────────────────────────────────────────


def laws(what: str, name: str, pages: Sequence[bytes]) -> Iterator[Figure]:
    """Each law's share of the pages that keep it, and what the proofs were worth."""
    verdicts = [_verdict(name, raw) for raw in pages]
    for law in LAWS:
        kept = sum(law not in verdict.broken for verdict in verdicts)
        yield Figure(f"law {law}, {what}", kept, len(verdicts), note="pages")
    yield _sum("messages altered by the letter map", what, verdicts, "altered", "segments")
    yield _sum("hostile texts placed as text", what, verdicts, "placed", "hostile")


def _verdict(name: str, raw: bytes) -> Verdict:
    form = format_of(name)
    return verify_page(Source(name, raw, form.parse(raw, name, DEFAULTS), form), DEFAULTS)


def _sum(what: str, where: str, verdicts: Sequence[Verdict], good: str, of: str) -> Figure:
    sums = [sum(getattr(one, name) for one in verdicts) for name in (good, of)]
    return Figure(f"{what}, {where}", *sums)


# ── speed ────────────────────────────────────────────────────────────────────────────────────


def speed(what: str, name: str, pages: Sequence[bytes]) -> Figure:
    """How fast pages are parsed."""
    form, size, began = format_of(name), 0, process_time()
    while pages and size < ENOUGH:
        for raw in pages:
            form.parse(raw, name, DEFAULTS)
            size += len(raw)
    return Figure(f"parsed, {what}", size / 1e6, process_time() - began, "MB/s")


GROWING: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "words in nested <div>": ("page.html", lambda n: b"<div>word " * n),
    "<a  without an end": ("page.html", lambda n: b"<a " * 6 * n),
    "a table": ("page.html", lambda n: b"<table>" + b"<tr><td>a<td>b" * n),
    "blocks of HTML in Markdown": ("page.md", lambda n: b"<div>\nwords\n\n*text*\n\n" * n),
}


def growth(what: str) -> Figure:
    """How many times as long twice as much takes: 2 where time is linear."""
    name, make = GROWING[what]
    once, twice = (min(_seconds(name, make(n)) for _ in range(3)) for n in (4_000, 8_000))
    return Figure(f"time for twice as much, {what}", twice, max(once, 1e-6), "times")


def _seconds(name: str, raw: bytes) -> float:
    began = process_time()
    format_of(name).parse(raw, name, DEFAULTS)
    return process_time() - began


# ── the table ────────────────────────────────────────────────────────────────────────────────


def figures(options: argparse.Namespace) -> Iterator[Figure]:
    markdown = real_pages(options.corpora, options.pages)
    made = [as_html(raw) for raw in markdown]
    blocks = blocks_of_html(options.corpora)
    blocks = blocks[:: max(len(blocks) // options.pages, 1) if options.pages else 1]
    yield from laws("HTML pages", "page.html", made)
    yield from laws("HTML blocks in Markdown", "page.md", blocks)
    yield speed("Markdown", "page.md", markdown)
    yield speed("HTML", "page.html", made)
    yield from map(growth, GROWING)


def main() -> None:
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    reader.add_argument("corpora", nargs="?", type=Path, default=CORPORA)
    reader.add_argument("--pages", type=int, default=0, help="of each kind (0: all)")
    reader.add_argument("--json", action="store_true", help="print all figures as JSON")
    options = reader.parse_args()
    rows = list(figures(options))
    if options.json:
        print(json.dumps({"figures": [asdict(row) for row in rows]}, indent=1))
        return
    print("| what | figure | of | |\n|---|---:|---:|---|")
    for row in rows:
        of = f"{row.of:,}" if row.unit == "%" else ""
        print(f"| {row.what} | {row.shown} | {of} | {row.note} |")


if __name__ == "__main__":
    main()
