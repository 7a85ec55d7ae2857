"""Every format under the same laws: laws 0 to 4 on its pages, its speed, and that time is linear.

    python benchmarks/formats.py [--pages N] [--only NAME] [--json]

``--pages 60`` takes three minutes. The real pages are Markdown; of each of them a page of every
other format is made: as an old site would have it, as people mail it, as a list of texts. Of the
same are the files that ``convert`` reads: there the laws are asked of the pages that it makes.
"""

from __future__ import annotations

import argparse
import csv
import html
import io
import json
import re
import textwrap
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from cProfile import Profile
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from time import process_time

import pyromark
import yaml
from measuring.corpora import add_corpora

from toolkit.formats import format_of, frontmatter
from toolkit.formats.convert import convert
from toolkit.formats.fill import fill
from toolkit.formats.markdown.events import OPTIONS, events
from toolkit.formats.markdown.structure import structure
from toolkit.model import FormatOptions, Kind, Resolved, State
from toolkit.run.sources import Source
from toolkit.run.verify import LAWS, Verdict, verify_page

SETTINGS = FormatOptions(keys=("**.text", "text"))  # in data, what a site would name
ENOUGH = 400_000  # bytes, for a speed
Pages = dict[str, bytes]  # by the real page that each is made of


# ── real pages, and what is made of them ─────────────────────────────────────────────────────


def real_pages(corpora: Path) -> Pages:
    """The real pages that say something."""
    paths = sorted((corpora / "pages").rglob("*.md"))
    pages = {str(path): path.read_bytes() for path in paths}
    return {page: raw for page, raw in pages.items() if any(texts(raw))}


def spread(pages: Pages, most: int) -> Pages:
    """At most so many of them, or a few more; 0: all."""
    return dict(list(pages.items())[:: max(len(pages) // most, 1) if most else 1])


def says_html(markdown: bytes) -> bool:
    """Whether a block of HTML on the page says something."""
    inside = body(markdown)
    found = structure(events(inside), inside.encode())
    return any(block.found.offers for block in found.html)


def body(markdown: bytes) -> str:
    return markdown[frontmatter.read(markdown, "", SETTINGS.front_matter).end :].decode()


def as_html(markdown: bytes) -> bytes:
    """The page as an old site would have it."""
    inside = pyromark.html(body(markdown), options=OPTIONS)
    head = '<!doctype html>\n<html lang="en"><head><title>A page</title></head>\n'
    return f"{head}<body>\n{inside}</body></html>\n".encode()


def texts(markdown: bytes) -> Iterator[tuple[Kind, str]]:
    """The texts of the page, without their marks."""
    form = format_of("page.md")
    for one in form.parse(markdown, "page.md", SETTINGS).segments:
        if said := " ".join(form.plain(one.text, one).split()):
            yield one.kind, said


def as_mail(markdown: bytes) -> bytes:
    """The page as people mail it: bare headings, lines of 72 letters, dashes before items."""
    return "\n\n".join(mailed(*one) for one in texts(markdown)).encode() + b"\n"


def mailed(kind: Kind, said: str) -> str:
    if kind is Kind.HEADING:
        return said
    dash, inside = ("- ", "  ") if kind is Kind.ITEM else ("", "")
    return textwrap.fill(said, 72, initial_indent=dash, subsequent_indent=inside)


def rows(markdown: bytes) -> list[dict[str, str]]:
    return [{"kind": kind.value, "text": said} for kind, said in texts(markdown)]


def as_yaml(markdown: bytes) -> bytes:
    return yaml.safe_dump(rows(markdown), allow_unicode=True, sort_keys=False).encode()


def as_json(markdown: bytes) -> bytes:
    return json.dumps(rows(markdown), ensure_ascii=False, indent=2).encode()


def as_csv(markdown: bytes) -> bytes:
    file = io.StringIO()
    table = csv.DictWriter(file, ["kind", "text"])
    table.writeheader()
    table.writerows(rows(markdown))
    return file.getvalue().encode()


def as_docx(markdown: bytes) -> bytes:
    """The page as the smallest document that Word would open."""
    run = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    inside = "".join(run.format(html.escape(said)) for _kind, said in texts(markdown))
    office = "http://schemas.openxmlformats.org"
    names = f'xmlns:w="{office}/wordprocessingml/2006/main"'
    kind = f"{office}/officeDocument/2006/relationships/officeDocument"
    lead = f'<Relationship Id="r" Type="{kind}" Target="word/document.xml"/>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", f"<Relationships>{lead}</Relationships>")
        document = f"<w:document {names}><w:body>{inside}</w:body></w:document>"
        package.writestr("word/document.xml", document)
    return file.getvalue()


Maker = Callable[[bytes], bytes]
FORMATS: dict[str, tuple[str, Maker]] = {
    "Markdown": ("page.md", lambda markdown: markdown),
    "HTML": ("page.html", as_html),
    "plain text": ("page.txt", as_mail),
    "YAML": ("texts.yaml", as_yaml),
    "JSON": ("texts.json", as_json),
    "CSV": ("texts.csv", as_csv),
}
CONVERTED: dict[str, tuple[str, Maker]] = {
    "HTML to Markdown": ("old.html", as_html),
    "mail to Markdown": ("mail.txt", as_mail),
    "Word to Markdown": ("paper.docx", as_docx),
}
BLOCKS = "HTML blocks in Markdown"


# ── the laws, and speed ──────────────────────────────────────────────────────────────────────


@dataclass
class Row:
    """A format: how many pages keep each law, what the proofs were worth, how fast it reads.

    Pairs are so many of so many: segments that the letter map altered, hostile texts that stand as
    text, words of a converted file that are on its page or were said to be left out.
    """

    what: str
    pages: int
    kept: tuple[int, ...]
    broken: list[str]
    altered: tuple[int, int]
    placed: tuple[int, int]
    words: tuple[int, int]
    megabytes: float  # a second

    def cells(self) -> Iterator[str]:
        yield from (self.what, f"{self.pages:,}")
        yield from (share(law, self.pages) for law in self.kept)
        yield from (share(*self.altered), f"{self.placed[1]:,}", share(*self.placed))
        yield from (share(*self.words), f"{self.megabytes:.2f}")


def share(some: int, of: int) -> str:
    return f"{100 * some / of:.2f} %" if of else ""


def of_format(what: str, name: str, pages: Pages) -> Row:
    """The laws on pages of a format."""
    fast = speed(lambda raw: format_of(name).parse(raw, name, SETTINGS), pages)
    return judged(what, name, pages, fast)


def of_converted(what: str, name: str, files: Pages) -> Row:
    """The laws on the pages that are made of files, and the words that are not lost on the way."""
    drafts = {page: convert(raw, name) for page, raw in files.items()}
    made = {page: draft.markdown.encode() for page, draft in drafts.items()}
    row = judged(what, "page.md", made, speed(lambda raw: convert(raw, name), files))
    had, kept = Counter[str](), Counter[str]()
    for page, draft in drafts.items():
        before = words(source_text(page, files[page], name))
        told = (guess.text for guess in draft.guesses)
        had += before
        kept += before & words(" ".join([read_text(made[page]), *told]))
    row.words = kept.total(), had.total()
    return row


def judged(what: str, name: str, pages: Pages, fast: float) -> Row:
    verdicts = {page: verdict(name, raw) for page, raw in pages.items()}
    every = verdicts.values()

    def sums(some: str, of: str) -> tuple[int, int]:
        return sum(getattr(one, some) for one in every), sum(getattr(one, of) for one in every)

    return Row(
        what,
        len(pages),
        tuple(sum(law not in one.broken for one in every) for law in LAWS),
        [f"{page}: {one.broken}" for page, one in verdicts.items() if one.broken],
        sums("altered", "segments"),
        sums("placed", "hostile"),
        (0, 0),
        fast,
    )


def verdict(name: str, raw: bytes) -> Verdict:
    form = format_of(name)
    return verify_page(Source(name, raw, form.parse(raw, name, SETTINGS), form), SETTINGS)


def source_text(page: str, raw: bytes, name: str) -> str:
    """What a file says."""
    if name.endswith(".docx"):
        return " ".join(said for _kind, said in texts(Path(page).read_bytes()))
    return without_tags(raw.decode()) if name.endswith(".html") else raw.decode()


def read_text(markdown: bytes) -> str:
    """What a page says, its front matter too."""
    return markdown.decode() + without_tags(as_html(markdown).decode())


def without_tags(page: str) -> str:
    hidden = r"<!--.*?-->|<(script|style)\b.*?</\1>|<[^>]*>"
    return html.unescape(re.sub(hidden, " ", page, flags=re.DOTALL | re.IGNORECASE))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def speed(work: Callable[[bytes], object], pages: Pages) -> float:
    """Millions of bytes a second."""
    size, began = 0, process_time()
    while pages and size < ENOUGH:
        for raw in pages.values():
            work(raw)
            size += len(raw)
    return size / 1e6 / max(process_time() - began, 1e-9)


# ── twice as much ────────────────────────────────────────────────────────────────────────────

Work = Callable[[bytes], object]
Grower = Callable[[int], bytes]
GROWING: dict[str, tuple[str, Grower]] = {
    "Markdown: a table": ("page.md", lambda n: b"a|b\n-|-\n" + b"*c*|d\n" * n),
    "Markdown: blocks of HTML": ("page.md", lambda n: b"<div>\nwords\n\n*text*\n\n" * n),
    "HTML: words in nested <div>": ("page.html", lambda n: b"<div>word " * n),
    "HTML: <a  without an end": ("page.html", lambda n: b"<a " * 6 * n),
    "HTML: a table": ("page.html", lambda n: b"<table>" + b"<tr><td>a<td>b" * n),
    "plain text: titles above texts": ("page.txt", lambda n: b"Title\nIt is a text.\n" * n),
    "plain text: one line": ("page.txt", lambda n: b"word " * 10 * n),
    "YAML: items": ("a.yaml", lambda n: b"- text: word\n  c: [x, 'y', {d: e}]\n" * n),
    "YAML: quotes left open": ("a.yaml", lambda n: b"text: 'x\n" * 4 * n),
    "JSON: maps": ("a.json", lambda n: b"[" + b'{"text": "a b"},' * n + b"0]"),
    "CSV: rows": ("a.csv", lambda n: b"key,text\n" + b'k,"a word"\n' * n),
}
GROWING_FILES: dict[str, tuple[str, Grower]] = {
    "HTML to Markdown: nested <div>": ("a.html", lambda n: b"<div>word " * n),
    "HTML to Markdown: a table": ("a.html", lambda n: b"<table>" + b"<tr><td>a<td>b" * n),
    "mail to Markdown: items": ("a.txt", lambda n: b"- a\n  b\n" * n),
}


@dataclass
class Growth:
    """Seconds and calls for a file, and for one twice as long: twice as many where both are linear.

    Calls are the same on a busy machine; seconds also tell what one call does.
    """

    what: str
    seconds: tuple[float, float]
    calls: tuple[int, int]

    def cells(self) -> Iterator[str]:
        yield from (self.what, *(f"{one:.3f}" for one in self.seconds))
        yield from (f"{twice / once:.2f}" for once, twice in (self.seconds, self.calls))


def growth(what: str, make: Grower, work: Work) -> Growth:
    short, long = make(500), make(1_000)
    runs = [(seconds(work, short), seconds(work, long)) for _ in range(5)]
    once, twice = zip(*runs, strict=True)
    return Growth(what, (min(once), min(twice)), (calls(work, short), calls(work, long)))


def calls(work: Work, raw: bytes) -> int:
    with Profile() as profile:
        work(raw)
    return sum(one.callcount for one in profile.getstats())


def seconds(work: Work, raw: bytes) -> float:
    began = process_time()
    work(raw)
    return process_time() - began


def read_and_filled(name: str) -> Work:
    """Parse a page and fill it with other texts."""
    form = format_of(name)

    def work(raw: bytes) -> object:
        page = form.parse(raw, name, SETTINGS)
        new = {
            (one.context, one.text): Resolved((f"{one.text} x",), "es", State.TRANSLATED)
            for one in page.segments
        }
        return fill(page, new, form, SETTINGS, source_locale="en", locale="es")

    return work


# ── the tables ───────────────────────────────────────────────────────────────────────────────


def laws(every: Pages, most: int, only: str) -> Iterator[Row]:
    real = spread(every, most)
    for what, (name, make) in FORMATS.items():
        if only in what:
            yield of_format(what, name, made_of(real, make))
    if only in BLOCKS:
        with_html = {page: raw for page, raw in every.items() if says_html(raw)}
        yield of_format(BLOCKS, "page.md", spread(with_html, most))
    for what, (name, make) in CONVERTED.items():
        if only in what:
            yield of_converted(what, name, made_of(real, make))


def made_of(real: Pages, make: Maker) -> Pages:
    return {page: make(raw) for page, raw in real.items()}


def growths(only: str) -> Iterator[Growth]:
    for what, (name, make) in GROWING.items():
        if only in what:
            yield growth(what, make, read_and_filled(name))
    for what, (name, make) in GROWING_FILES.items():
        if only in what:
            yield growth(what, make, partial(convert, name=name))


def table(head: str, lines: Iterable[Iterable[str]]) -> None:
    names = head.split(" | ")
    print(f"| {head} |\n|---|{'---:|' * (len(names) - 1)}")
    for cells in lines:
        print(f"| {' | '.join(cells)} |", flush=True)


def main() -> None:
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    add_corpora(reader)
    reader.add_argument("--pages", type=int, default=0, help="a spread of so many (0: all)")
    reader.add_argument("--only", default="", help="the rows whose name holds this")
    reader.add_argument("--json", action="store_true", help="print all figures as JSON")
    options = reader.parse_args()
    formats = list(laws(real_pages(options.corpora), options.pages, options.only))
    twice = list(growths(options.only))
    if options.json:
        figures = {"formats": [*map(asdict, formats)], "twice": [*map(asdict, twice)]}
        print(json.dumps(figures, indent=1))
        return
    table(
        "format | pages | law 0 | law 1 | law 2 | law 3 | law 4 | altered | hostile | as text"
        " | words kept | MB/s",
        (row.cells() for row in formats),
    )
    print("".join(f"\n{row.what}: {page}" for row in formats for page in row.broken))
    table(
        "twice as much | s | s for twice | times | calls, times",
        (one.cells() for one in twice),
    )


if __name__ == "__main__":
    main()
