"""How much of existing work is found again, and how much of what is found is right.

    python benchmarks/adopt.py [--seeds N …] [--only WORDS] [--show KIND] [--json] [CORPORA]

A real book, and its real Spanish catalog. The truth are the messages that both know. *Catalogs*:
the blocks of the book that are wholly translated, in English and in Spanish, cut into messages by
the tools that other projects use, each in its own way; and the book's own catalog after its pages
were edited. *Pairs of pages*: the same blocks as two pages, of which both sides then drift apart:
blocks dropped, merged, split, moved. Beside us: pairs by position, and po4a-gettextize.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from random import Random
from time import process_time

import pyromark
from mdpo.md2po import Md2Po
from measuring.corpora import add_corpora

from toolkit.catalog import po
from toolkit.catalog.adopt.foreign import Bank
from toolkit.catalog.adopt.pairs import Pair, adopt_pages
from toolkit.catalog.adopt.proposal import How, Proposal, Verdict
from toolkit.catalog.adopt.signs import tight
from toolkit.catalog.adopt.structure import sentences
from toolkit.catalog.extract import extract
from toolkit.errors import L10nError
from toolkit.formats.fill import fill
from toolkit.formats.markdown import Markdown
from toolkit.model import Entry, FormatOptions, Page, Resolved, State, join

DEFAULTS = FormatOptions()
MARKDOWN = Markdown()
FENCE = re.compile(r"\s*(?:```|~~~)")
# ── the book, block by block ─────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Block:
    """A block in both languages, and the texts in it that belong together."""

    en: str
    es: str
    texts: tuple[tuple[str, str], ...]

    @property
    def is_heading(self) -> bool:
        return self.en.startswith("#")

    @property
    def is_paragraph(self) -> bool:
        return len(self.texts) == 1 and self.en[:1].isalpha() and "\n\n" not in self.en.strip()


def chunks(source: str) -> Iterator[str]:
    """The blocks of a page: what stands between blank lines, lists whole, code whole."""
    lines: list[str] = []
    fenced = blank = False
    for line in source.splitlines():
        begins = line.strip() and not line.startswith((" ", "\t")) and not fenced
        listed = (
            bool(re.match(r"[-*+] |\d+[.)] ", line))
            and lines
            and re.match(r"[-*+] |\d+[.)] ", lines[0])
        )
        if blank and begins and not listed and lines:
            yield "\n".join(lines).strip("\n")
            lines = []
        if FENCE.match(line):
            fenced = not fenced
        blank = not line.strip()
        lines.append(line)
    if any(line.strip() for line in lines):
        yield "\n".join(lines).strip("\n")


def parse(source: str) -> Page:
    return MARKDOWN.parse(source.encode(), "page.md", DEFAULTS)


def block_of(chunk: str, known: dict[str, str]) -> Block | None:
    """The chunk in both languages; None if anything in it is not translated."""
    try:
        page = parse(chunk)
    except L10nError:
        return None
    wanted = [segment.text for segment in page.segments]
    if any(text not in known for text in wanted) or "][" in chunk or chunk[:1] in "<-":
        return None
    done = spanish(page, known)
    said = [segment.text for segment in parse(done).segments]
    if len(said) != len(wanted):
        return None
    return Block(chunk, done, tuple(zip(wanted, said, strict=True)))


def spanish(page: Page, known: dict[str, str]) -> str:
    """The chunk with its translations in it."""
    texts = {
        (segment.context, segment.text): Resolved((known[segment.text],), "es", State.TRANSLATED)
        for segment in page.segments
    }
    done = fill(page, texts, MARKDOWN, DEFAULTS, source_locale="en", locale="es")
    return done.source.decode()


def book(corpora: Path) -> tuple[dict[str, str], dict[str, list[Block]]]:
    """What the book's catalog says for certain, and the translated blocks of each of its pages."""
    catalog = po.load((corpora / "pages/comprehensive-rust.es.po").read_bytes())
    known = {
        entry.msgid: entry.msgstr[0]
        for entry in catalog.entries
        if entry.filled and not entry.fuzzy and not entry.obsolete
    }
    pages = {}
    folder = corpora / "pages/comprehensive-rust"
    for path in sorted(folder.rglob("*.md")):
        if path.name != "SUMMARY.md":
            found = (block_of(chunk, known) for chunk in chunks(path.read_text()))
            pages[str(path.relative_to(folder))] = [block for block in found if block]
    return known, pages


# ── catalogs as other tools make them ────────────────────────────────────────────────────────

Cut = Callable[[list[Block]], Iterator[tuple[str, str]]]


def by_block(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    """What stands between blank lines, as it stands: po4a's text module, the first mdbook tools."""
    yield from ((block.en, block.es) for block in blocks)


def by_two_blocks(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    for at in range(0, len(blocks), 2):
        pair = blocks[at : at + 2]
        yield "\n\n".join(b.en for b in pair), "\n\n".join(b.es for b in pair)


def by_sentence(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    """Each sentence by itself, where the translation has as many."""
    for block in blocks:
        for en, es in block.texts:
            cut = sentences(en), sentences(es)
            even = len(cut[0]) == len(cut[1])
            yield from zip(*cut, strict=True) if even else ((en, es),)


def _messages(data: bytes) -> list[str]:
    return [entry.msgid for entry in po.load(data).entries]


def by_mdpo(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        two = [Md2Po(side).extract() for side in (block.en + "\n", block.es + "\n")]
        if len(two[0]) == len(two[1]):
            yield from ((a.msgid, b.msgid) for a, b in zip(*two, strict=True))


def _by_toolkit(
    converter: str, suffix: str, *options: str, write: Callable[[str], str] = str
) -> Cut:
    """translate-toolkit, with a context for what stands there twice."""

    def cut(blocks: list[Block]) -> Iterator[tuple[str, str]]:
        with tempfile.TemporaryDirectory() as name:
            folder, read = Path(name), []
            for side in ("en", "es"):
                source, made = folder / f"{side}.{suffix}", folder / f"{side}.po"
                source.write_text(write("\n\n".join(getattr(b, side) for b in blocks) + "\n"))
                command = [sys.executable, "-m", f"translate.convert.{converter}", str(source)]
                settings = ["--progress", "none", "--duplicates", "msgctxt", *options]
                subprocess.run([*command, str(made), *settings], check=True, capture_output=True)
                read.append(_messages(made.read_bytes()))
            if len(read[0]) == len(read[1]):
                yield from zip(*read, strict=True)

    return cut


def by_po4a(blocks: list[Block]) -> Iterator[tuple[str, str]]:
    """po4a-gettextize, which gives up where the structure differs."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for side in ("en", "es"):
            text = "\n\n".join(getattr(block, side) for block in blocks) + "\n"
            (folder / f"{side}.md").write_text(text)
        command = ["po4a-gettextize", "-f", "text", "-o", "markdown", "-M", "UTF-8", "-L", "UTF-8"]
        files = ["-m", "en.md", "-l", "es.md", "-p", "es.po"]
        subprocess.run([*command, *files], cwd=folder, capture_output=True, check=False)
        made = folder / "es.po"
        for entry in po.load(made.read_bytes()).entries if made.exists() else ():
            yield entry.msgid, entry.msgstr[0]


def _as_html(markdown: str) -> str:
    return f"<html><body>{pyromark.html(markdown)}</body></html>"


TOOLS: dict[str, Cut] = {
    "blocks": by_block,
    "two blocks": by_two_blocks,
    "sentences": by_sentence,
    "mdpo": by_mdpo,
    "translate-toolkit md2po": _by_toolkit("md2po", "md", "-m", "0"),
    "translate-toolkit md2po, wrapped": _by_toolkit("md2po", "md", "-m", "40"),
    "translate-toolkit html2po": _by_toolkit("html2po", "html", write=_as_html),
    "translate-toolkit txt2po": _by_toolkit("txt2po", "txt"),
    "po4a": by_po4a,
}


@dataclass
class Row:
    """``asked``: messages with a translation over there."""

    what: str
    asked: int = 0
    found: int = 0
    translated: int = 0
    right: int = 0
    fuzzy: int = 0
    fuzzy_right: int = 0
    listed: int = 0
    seconds: float = 0.0

    def add(self, proposal: Proposal | None, whole: set[str], some: Collection[str] = ()) -> None:
        """A message, what says all of it, and what says some: right for a fuzzy one, too."""
        self.asked += bool(whole)
        if proposal is None or proposal.verdict is Verdict.LISTED:
            self.listed += proposal is not None
            return
        good = tight(proposal.entry.msgstr[0]) in whole
        self.found += good
        if proposal.verdict is Verdict.TRANSLATED:
            self.translated += 1
            self.right += good
        else:
            self.fuzzy += 1
            self.fuzzy_right += good or is_some(proposal, some)


def is_some(proposal: Proposal, some: Collection[str]) -> bool:
    """One that says a part of what another says, or has it as a part."""
    text = tight(proposal.entry.msgstr[0])
    return any(text in other or other in text for other in some)


def template(blocks: list[Block]) -> list[Entry]:
    page = parse("\n\n".join(block.en for block in blocks) + "\n")
    return extract(page, reference="page.md")


def catalog_row(what: str, cut: Cut, pages: dict[str, list[Block]], show: str) -> Row:
    row, begun = Row(what), process_time()
    truths: dict[str, set[str]] = {}
    entries: dict[str, Entry] = {}
    messages: dict[str, Entry] = {}
    batches = list(pages.values())
    for at in range(0, len(batches), 12):
        blocks = [block for several in batches[at : at + 12] for block in several]
        for en, es in cut(blocks):
            if en.strip() and es.strip():
                entries.setdefault(en, Entry(en, (es,)))
        for block in blocks:
            for one, other in block.texts:
                truths.setdefault(one, set()).add(tight(other))
        messages |= {message.msgid: message for message in template(blocks)}
    begun = process_time()
    bank = Bank(list(messages.values()))
    bank.put(what, entries.values())
    for message in messages.values():
        proposal = bank.propose(message)
        truth = truths.get(message.msgid, set())
        row.add(proposal, truth)
        if show:
            tell(show, message, proposal, truth)
    row.seconds = process_time() - begun
    return row


def tell(
    show: str,
    message: Entry,
    proposal: Proposal | None,
    whole: set[str],
    some: Collection[str] = (),
) -> None:
    """What is asked to be seen: ``translated wrong``, ``fuzzy right``, ``none wrong`` …"""
    verdict = proposal.verdict if proposal else "none"
    good = proposal is not None and tight(proposal.entry.msgstr[0]) in whole
    if verdict is Verdict.FUZZY and proposal:
        good = good or is_some(proposal, some)
    if (whole or proposal) and show == f"{verdict} {'right' if good else 'wrong'}":
        print("---", verdict, proposal and (proposal.how.value, proposal.score, proposal.reasons))
        print("  msgid ", message.msgid)
        print("  truth ", *whole, "|", *some)
        print("  found ", proposal and proposal.entry.msgstr[0])


# ── pairs of pages that drifted apart ────────────────────────────────────────────────────────


Find = Callable[[list[tuple[Page, Page]]], list[Sequence[Proposal]]]
Number = tuple[int, int]  # of a part of a text, and of the text in its block


@dataclass
class Drift:
    """What both sides say, by number, as they drift apart; a part of a text has its own number."""

    random: Random
    en: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)
    es: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)
    count: int = 0
    parts: dict[Number, str] = field(default_factory=dict)  # of the translation

    @classmethod
    def of(cls, blocks: Sequence[Block], random: Random, share: float) -> Drift:
        """Each paragraph is made of its sentences where both sides have as many."""
        drift = cls(random)
        for block in blocks:
            parts = [(block.en, block.es)]
            if block.is_paragraph:
                cut = sentences(block.en), sentences(block.es)
                if len(cut[0]) == len(cut[1]) > 1 and random.random() < share:
                    parts = list(zip(*cut, strict=True))
            numbers = tuple(range(drift.count, drift.count + len(parts)))
            drift.count += len(parts)
            if len(block.texts) == 1:
                said = [es for _en, es in parts] if len(parts) > 1 else [block.texts[0][1]]
                drift.parts |= {(n, 0): es for n, es in zip(numbers, said, strict=True)}
            else:
                texts = enumerate(block.texts, 1)
                drift.parts |= {(numbers[0], at): es for at, (_en, es) in texts}
            drift._put(parts, numbers, random.random() < share and len(parts) > 1)
        return drift

    def _put(self, parts: list[tuple[str, str]], numbers: tuple[int, ...], split: bool) -> None:
        """The block on both sides; on one of them in two, perhaps."""
        side = self.random.randrange(2)
        for at, page in enumerate((self.en, self.es)):
            texts = [pair[at] for pair in parts]
            if split and at == side:
                cut = self.random.randrange(1, len(texts))
                page.append((" ".join(texts[:cut]), numbers[:cut]))
                page.append((" ".join(texts[cut:]), numbers[cut:]))
            else:
                page.append((" ".join(texts), numbers))

    def edit(self, share: float) -> None:
        """Blocks dropped and merged on either side, a section moved."""
        for page in (self.en, self.es):
            kept = [one for one in page if self.random.random() >= share]
            page[:] = kept or page
            at = 0
            while at + 1 < len(page):
                one, other = page[at], page[at + 1]
                if self.random.random() < share and all(_is_prose(b[0]) for b in (one, other)):
                    page[at : at + 2] = [(f"{one[0]} {other[0]}", one[1] + other[1])]
                at += 1
        page = self.es if self.random.random() < 0.5 else self.en
        starts = [at for at, (text, _n) in enumerate(page) if text.startswith("#")]
        if len(starts) > 2 and self.random.random() < max(share * 5, 0.2):
            first = self.random.randrange(len(starts) - 1)
            section = page[starts[first] : starts[first + 1]]
            del page[starts[first] : starts[first + 1]]
            starts = [at for at, (text, _n) in enumerate(page) if text.startswith("#")]
            at = self.random.choice([*starts, len(page)])
            page[at:at] = section

    def pages(self) -> tuple[Page, Page]:
        return tuple(parse("\n\n".join(t for t, _n in page) + "\n") for page in (self.en, self.es))

    def truths(self) -> Iterator[tuple[Entry, set[str], set[str]]]:
        """Each message, what says all of it, and the texts over there that say some of it."""
        there = self._texts(self.es)
        known = {number for _text, numbers in there for number in numbers}
        found: dict[str, tuple[set[str], set[str]]] = {}
        for text, numbers in self._texts(self.en):
            whole, some = found.setdefault(text, (set(), set()))
            if known.issuperset(numbers):
                whole.add(tight(" ".join(self.parts[number] for number in numbers)))
            some.update(tight(other) for other, theirs in there if set(theirs) & set(numbers))
        for text, (whole, some) in found.items():
            yield Entry(text), whole, some

    def _texts(
        self, page: list[tuple[str, tuple[int, ...]]]
    ) -> list[tuple[str, tuple[Number, ...]]]:
        """The texts of a page; those of a block with several are numbered in it."""
        found = []
        for text, numbers in page:
            segments = parse(text).segments
            inner = [0] if len(segments) == 1 else range(1, len(segments) + 1)
            for at, segment in zip(inner, segments, strict=True):
                found.append((segment.text, tuple((number, at) for number in numbers)))
        return found


def _is_prose(text: str) -> bool:
    return text[:1].isalpha() and "\n\n" not in text


def documents(pages: dict[str, list[Block]]) -> list[list[Block]]:
    """Pages by themselves where they are long enough, else their folders as one."""
    found: dict[str, list[Block]] = {}
    for name, blocks in pages.items():
        folder = name.rpartition("/")[0] or name
        found.setdefault(name if len(blocks) >= 12 else folder, []).extend(blocks)
    return [blocks for blocks in found.values() if sum(len(b.texts) for b in blocks) >= 6]


def drift_row(
    what: str, docs: list[list[Block]], share: float, seed: int, show: str, find: Find
) -> Row:
    random, row = Random(seed), Row(what)
    drifts = []
    for blocks in docs:
        drift = Drift.of(blocks, random, share)
        if share:
            drift.edit(share)
        drifts.append(drift)
    begun = process_time()
    made = find([drift.pages() for drift in drifts])
    row.seconds = process_time() - begun
    for drift, proposals in zip(drifts, made, strict=True):
        by_key = {proposal.key: proposal for proposal in proposals}
        for message, whole, some in drift.truths():
            proposal = by_key.get(message.key)
            row.add(proposal, whole, some)
            if show:
                tell(show, message, proposal, whole, some)
    return row


def ours(pairs: list[tuple[Page, Page]]) -> list[Sequence[Proposal]]:
    asked = [Pair(en, es, {e.key: e for e in extract(en, reference="")}) for en, es in pairs]
    return [adoption.proposals for adoption in adopt_pages(asked)]


def by_position(pairs: list[tuple[Page, Page]]) -> list[Sequence[Proposal]]:
    """The nth text with the nth text."""
    return [
        [
            Proposal((None, a.text), Entry(a.text, (b.text,)), How.ALIGNED, 1.0, Verdict.TRANSLATED)
            for a, b in zip(en.segments, es.segments, strict=False)
        ]
        for en, es in pairs
    ]


def by_po4a_pages(pairs: list[tuple[Page, Page]]) -> list[Sequence[Proposal]]:
    """po4a-gettextize, which refuses pages whose structure differs; all that it pairs is fuzzy."""
    return [_by_po4a_pair(en, es) for en, es in pairs]


def _by_po4a_pair(en: Page, es: Page) -> list[Proposal]:
    blocks = [Block(join(en.pieces).decode(), join(es.pieces).decode(), ())]
    return [
        Proposal((None, one), Entry(one, (other,)), How.ALIGNED, 1.0, Verdict.FUZZY)
        for one, other in by_po4a(blocks)
    ]


# ── a catalog whose pages were edited ────────────────────────────────────────────────────────


def edited(text: str, random: Random) -> str:
    """The text as an author changes it: a word goes, comes or is another, a sentence is added."""
    words = text.split(" ")
    at = random.randrange(len(words))
    kind = random.randrange(4)
    if kind == 0:
        del words[at]
    elif kind == 1:
        words.insert(at, random.choice(["often", "really", "new", "other"]))
    elif kind == 2:
        words[at] = random.choice(["thing", "part", "case", "example"])
    else:
        words.append("See the next page.")
    return " ".join(words)


def edited_row(known: dict[str, str], show: str) -> Row:
    """One message in three is edited; right is what was made of the text that it was."""
    random, row = Random(3), Row("the book's catalog, one message in three edited")
    origins = {}
    for text in sorted(known):
        long = len(text.split()) >= 5 and "\n" not in text
        origins[edited(text, random) if long and random.random() < 1 / 3 else text] = text
    messages = [Entry(text) for text in origins]
    begun = process_time()
    bank = Bank(messages)
    bank.put("es.po", (Entry(text, (said,)) for text, said in known.items()))
    found = [(message, bank.propose(message)) for message in messages]
    row.seconds = process_time() - begun
    for message, proposal in found:
        truth = {tight(known[origins[message.msgid]])}
        row.add(proposal, truth)
        if show:
            tell(show, message, proposal, truth)
    return row


# ── the table ────────────────────────────────────────────────────────────────────────────────

HEAD = """\
| what | asked | found | translated | right | fuzzy | right | listed | CPU s |
|---|---:|---:|---:|---:|---:|---:|---:|---:|"""


def line(row: Row) -> str:
    shares = _share(row.found, row.asked), _share(row.right, row.translated)
    cells = [row.what, f"{row.asked:,}", shares[0], f"{row.translated:,}", shares[1]]
    cells += [f"{row.fuzzy:,}", _share(row.fuzzy_right, row.fuzzy), str(row.listed)]
    return f"| {' | '.join([*cells, f'{row.seconds:.1f}'])} |"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2%}".replace("%", " %") if whole else ""


def rows(corpora: Path, seeds: Sequence[int], only: str, show: str) -> Iterator[Row]:
    known, pages = book(corpora)
    if only in "edited":
        yield edited_row(known, show)
    for what, cut in TOOLS.items():
        if only in what:
            yield catalog_row(what, cut, pages, show)
    docs = documents(pages)
    peers = {"l10n": ours, "by position": by_position, "po4a-gettextize": by_po4a_pages}
    for share in (0.0, 0.05, 0.1, 0.2):
        for name, find in peers.items():
            what = f"pages, {share:.0%} of blocks edited: {name}".replace("%", " %")
            if only in what:
                several = seeds if share and name == "l10n" else seeds[:1]
                yield total(drift_row(what, docs, share, one, show, find) for one in several)


def total(several: Iterable[Row]) -> Row:
    first, *others = several
    counts = ("asked", "found", "translated", "right", "fuzzy", "fuzzy_right", "listed", "seconds")
    sums = {name: sum(getattr(row, name) for row in (first, *others)) for name in counts}
    return replace(first, **sums)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_corpora(parser)
    parser.add_argument("--seeds", type=int, nargs="+", default=[11, 12, 13])
    parser.add_argument("--only", default="", help="rows whose name has this in it")
    parser.add_argument("--show", default="", help='"translated wrong", "none wrong" …')
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    measured = rows(options.corpora, options.seeds, options.only, options.show)
    if options.json:
        print(json.dumps([asdict(row) for row in measured], indent=2))
        return
    print(HEAD, flush=True)
    for row in measured:
        print(line(row), flush=True)


if __name__ == "__main__":
    main()
