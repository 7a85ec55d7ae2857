"""How faithful pages stay: laws 0 to 4 on real pages, hostile texts, real translations, and peers.

    python benchmarks/fidelity.py [--pages N] [--hostile N] [--peer-pages N] [--seed N] [--json]

``--pages 200 --hostile 2000 --peer-pages 10`` takes less than a minute.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import polib
import pyromark
from measuring.corpora import add_corpora
from peers import PeerFailed, mdpo, po4a, translate_toolkit

from toolkit.formats import frontmatter
from toolkit.formats.fill import fill
from toolkit.formats.markdown import Markdown
from toolkit.formats.markdown.events import OPTIONS
from toolkit.model import Filled, FormatOptions, Key, Kind, Page, Resolved, State
from toolkit.run.sources import Source
from toolkit.run.verify import LAWS, verify_page

MARKDOWN = Markdown()
DEFAULTS = FormatOptions()
PEERS = (po4a, translate_toolkit, mdpo)

# Marks of every kind, and words between them.
MARKS = [
    *"#-*_`[]()<>|~\\!&{}:=+$^?.,\"'\t\n", "##", "**", "__", "```", "~~~", "](", "](x)", "[a](b)",
    "![", "\n\n", "  \n", "\\\n", "1.", "2)", "    ", "---", ": ", "{#id}", "[^1]", "[foo]:", "[x]",
    "[!NOTE]", "<b>", "</p>", "<div>", "<!--", "-->", "<?", "&lt;", "&#35;", "{{x}}", "{% y %}",
    "a", "B", "é", "ñ", "word", "5", "mg", "“", "👍", "\u200b", "\u202e", "\u2028",
    "www.z.w", "a@b.c",
]  # fmt: skip
# What runs, loads or leads away: law 7 lets none of it in.
ATTACKS = [
    "<script>", "<img src=x onerror=x>", "[a](javascript:x)", "<svg/onload=x>", '<a href="x">',
    "<https://evil.example>", "<iframe src=x>", "[a](data:text/html,x)",
]  # fmt: skip
EVERY_PLACE = """\
---
title: "A title"
description: Plain here
---
# Head

Para one with `code` and [link](x.md).
Second line.

> quote para
> more

> [!NOTE]
> box

- tight one
  - nested

1. loose

   second para

- [ ] task

| A | B |
|---|---|
| cell one | cell two |

Term
: def here

Setext head
===

![an image](x.png "title here")

Text[^1] and [ref][r].

[^1]: foot note
[r]: /u "ref title"
"""


@dataclass
class Figure:
    """One row: how many of how many."""

    what: str
    good: int
    of: int
    note: str = ""

    @property
    def share(self) -> str:
        return f"{100 * self.good / self.of:.2f} %" if self.of else "not installed"


def parse(raw: bytes) -> Page:
    return MARKDOWN.parse(raw, "page.md", DEFAULTS)


def filled(page: Page, texts: dict[Key, str]) -> Filled:
    wanted = {key: Resolved((text,), "es", State.TRANSLATED) for key, text in texts.items()}
    return fill(page, wanted, MARKDOWN, DEFAULTS, source_locale="en", locale="es")


def spread(paths: Sequence[Path], count: int) -> Sequence[Path]:
    """``count`` of the paths, evenly from all of them."""
    step = max(len(paths) // count, 1) if count else 1
    return paths[::step][: count or None]


# ── ours ─────────────────────────────────────────────────────────────────────────────────────


def laws(name: str, sources: Sequence[bytes]) -> Iterator[Figure]:
    """The share of pages that keep each law, and how much the proofs had to do."""
    verdicts = [
        verify_page(Source("page.md", raw, parse(raw), MARKDOWN), DEFAULTS) for raw in sources
    ]
    for law in LAWS:
        kept = sum(law not in verdict.broken for verdict in verdicts)
        yield Figure(f"law {law}, {name}", kept, len(verdicts))
    words = sum((verdict.words for verdict in verdicts), Counter[str]())
    note = ", ".join(f"{place} {count:,}" for place, count in words.most_common())
    yield Figure(f"words offered, {name}", words["offered"], words.total(), note)
    segments = sum(verdict.segments for verdict in verdicts)
    altered = sum(verdict.altered for verdict in verdicts)
    yield Figure(f"segments that law 3 altered, {name}", altered, segments)


def hostile(count: int, seed: int, pages: Sequence[bytes]) -> Iterator[Figure]:
    """Random texts in every kind of place, one in twenty with an attack."""
    dice = random.Random(seed)
    seen, kinds, filled_pages, broken, added = Counter[str](), Counter[Kind](), 0, 0, 0
    while seen.total() < count:
        source = EVERY_PLACE.encode() if dice.random() < 0.75 else dice.choice(pages)
        page = parse(source)
        texts = {(s.context, s.text): _hostile(dice) for s in page.segments if s.context != "slug"}
        result = filled(page, texts)
        filled_pages += 1
        broken += MARKDOWN.outline(result.source, DEFAULTS).blocks != page.outline.blocks
        added += bool(tags(html(result.source)) - tags(html(source)))
        for placed in result.placed:
            text = texts.get((placed.segment.context, placed.segment.text), "")
            if text.strip():
                kinds[placed.segment.kind] += 1
                seen[_outcome(text, shown=placed.locale == "es")] += 1
    where = ", ".join(f"{kind} {number:,}" for kind, number in kinds.most_common())
    plain, attacks = (
        seen[f"{kind} shown"] + seen[f"{kind} refused"] for kind in ("text", "attack")
    )
    whole = "pages filled with hostile texts"
    yield Figure("hostile texts placed as text", seen["text shown"], plain, where)
    yield Figure("texts with an attack refused", seen["attack refused"], attacks, "else made text")
    yield Figure(f"{whole} that keep their structure", filled_pages - broken, filled_pages)
    yield Figure(f"{whole} that gain no tag or address", filled_pages - added, filled_pages)


def _hostile(dice: random.Random) -> str:
    tokens = [dice.choice(MARKS) for _ in range(dice.randint(1, 14))]
    if dice.random() < 0.05:
        tokens.insert(dice.randrange(len(tokens)), dice.choice(ATTACKS))
    return "".join(tokens)


def _outcome(text: str, *, shown: bool) -> str:
    kind = "attack" if any(attack in text for attack in ATTACKS) else "text"
    return f"{kind} {'shown' if shown else 'refused'}"


def real_translations(corpora: Path) -> Figure:
    """The Spanish of a book that was translated with another tool."""
    catalog = polib.pofile(str(corpora / "pages" / "comprehensive-rust.es.po"))
    spanish = {_folded(entry.msgid): entry.msgstr for entry in catalog.translated_entries()}
    matching = placed = 0
    for path in sorted((corpora / "pages" / "comprehensive-rust").rglob("*.md")):
        page = parse(path.read_bytes())
        texts = {
            (s.context, s.text): spanish[_folded(s.text)]
            for s in page.segments
            if _folded(s.text) in spanish
        }
        matching += sum((s.context, s.text) in texts for s in page.segments)
        placed += sum(one.locale == "es" for one in filled(page, texts).placed)
    return Figure("real Spanish translations placed", placed, matching)


def _folded(text: str) -> str:
    return " ".join(text.split())


# ── beside us ────────────────────────────────────────────────────────────────────────────────


def html(raw: bytes) -> str:
    """The body as HTML, white space folded outside preformatted text."""
    body = raw[frontmatter.read(raw, "", DEFAULTS.front_matter).end :]
    parts = re.split(
        r"(<pre.*?</pre>)", pyromark.html(body.decode(), options=OPTIONS), flags=re.DOTALL
    )
    return "".join(
        part if at % 2 else re.sub(r"\s+", " ", part) for at, part in enumerate(parts)
    ).strip()


def same_html(paths: Sequence[Path]) -> Iterator[Figure]:
    """Identity translation: every message translated by itself."""
    name = "same HTML after an identity translation"
    ours = sum(html(_by_itself(path.read_bytes())) == html(path.read_bytes()) for path in paths)
    yield Figure(f"{name}, l10n", ours, len(paths), "0 failed")
    for peer in PEERS:
        yield (
            _peer(peer, f"{name}, {peer.NAME}", paths)
            if peer.installed()
            else Figure(f"{name}, {peer.NAME}", 0, 0)
        )


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        kept = [f"{name}={value}" for name, value in attributes if name not in ("alt", "title")]
        if kept or tag not in ("em", "strong", "code", "br"):
            self.found.add(" ".join([tag, *sorted(kept)]))


def tags(markup: str) -> set[str]:
    """What a browser would find beside text and plain emphasis."""
    parser = _Tags()
    parser.feed(markup)
    parser.close()
    return parser.found


def _by_itself(raw: bytes) -> bytes:
    page = parse(raw)
    return filled(page, {(s.context, s.text): s.text for s in page.segments}).source


def _peer(peer: ModuleType, what: str, paths: Sequence[Path]) -> Figure:
    same, failed = 0, 0
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            try:
                same += html(peer.round_trip(path.resolve(), Path(folder))) == html(
                    path.read_bytes()
                )
            except (PeerFailed, UnicodeDecodeError):
                failed += 1
    return Figure(what, same, len(paths) - failed, f"{failed} failed")


# ── the table ────────────────────────────────────────────────────────────────────────────────


def figures(options: argparse.Namespace) -> Iterator[Figure]:
    paths = sorted((options.corpora / "pages").rglob("*.md"))
    pages = [path.read_bytes() for path in spread(paths, options.pages)]
    examples = json.loads((options.corpora / "commonmark-examples.json").read_text())
    yield from laws("real pages", pages)
    yield from laws("CommonMark examples", [example["markdown"].encode() for example in examples])
    yield from hostile(options.hostile, options.seed, pages)
    yield real_translations(options.corpora)
    yield from same_html(spread(paths, options.peer_pages))


def main() -> None:
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    add_corpora(reader)
    reader.add_argument(
        "--pages", type=int, default=0, help="how many pages to prove the laws on (0: all)"
    )
    reader.add_argument("--hostile", type=int, default=100_000, help="how many hostile texts")
    reader.add_argument("--peer-pages", type=int, default=200, help="how many pages the peers get")
    reader.add_argument(
        "--seed", type=int, default=random.randrange(10**6), help="of the hostile texts"
    )
    reader.add_argument("--json", action="store_true", help="print all figures as JSON")
    options = reader.parse_args()
    rows = list(figures(options))
    if options.json:
        print(
            json.dumps({"seed": options.seed, "figures": [asdict(row) for row in rows]}, indent=1)
        )
        return
    print(f"seed {options.seed}\n\n| what | good | of | share | |\n|---|---:|---:|---:|---|")
    for row in rows:
        print(f"| {row.what} | {row.good:,} | {row.of:,} | {row.share} | {row.note} |")


if __name__ == "__main__":
    main()
