"""How fast catalogs are read and written, and how many files come out as GNU msgcat writes them.

    python benchmarks/catalogs.py [--json] [CORPORA]

Every reader meets the same files in one run; a peer that is not installed is left out. Speeds are
of one core: reading with all entries decoded, writing with every entry written anew.
"""

# ruff: noqa: PLC0415 - a peer is loaded only where it is installed

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time
from typing import Any

from measuring.corpora import add_corpora

from toolkit.catalog.po import load
from toolkit.catalog.po_writer import write_entry


@dataclass
class Row:
    reader: str
    files: int
    identical: int
    identical_unwrapped: int
    load_mb_s: float
    read_mb_s: float
    write_mb_s: float


@dataclass(frozen=True)
class Reader:
    name: str
    load: Callable[[Path], Any]
    entries: Callable[[Any], object]
    write: Callable[[Any, bool], bytes]  # wrapped or not


def ours_write(catalog: Any, wrapped: bool) -> bytes:
    ordered = sorted((block.entry for block in catalog.blocks), key=lambda entry: entry.obsolete)
    return "\n".join(filter(None, (write_entry(e, wrapped=wrapped) for e in ordered))).encode()


def polib_load(path: Path) -> Any:
    import polib

    return polib.pofile(str(path))


def polib_write(file: Any, wrapped: bool) -> bytes:
    file.wrapwidth = 78 if wrapped else 0  # its default
    return str(file).encode()


def babel_load(path: Path) -> Any:
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        return read_po(file, ignore_obsolete=False)


def babel_write(catalog: Any, wrapped: bool) -> bytes:
    from babel.messages.pofile import write_po

    out = io.BytesIO()
    write_po(out, catalog, width=79 if wrapped else 0, include_previous=True)
    return out.getvalue()


READERS = (
    Reader("ours", lambda path: load(path.read_bytes()), lambda c: c.entries, ours_write),
    Reader("polib", polib_load, list, polib_write),
    Reader("babel", babel_load, list, babel_write),
)


def msgcat(path: Path, *options: str) -> bytes:
    command = ["msgcat", *options, str(path)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def big(paths: list[Path], folder: Path) -> Path:
    """All entries in one file, each with a context of its own."""
    texts = []
    for number, path in enumerate(paths):
        for block in load(path.read_bytes()).blocks[1:]:
            text = write_entry(block.entry)
            if block.entry.msgctxt is None and not block.entry.obsolete:
                place = text.index("\nmsgid ") + 1 if text.startswith("#") else 0
                texts.append(f'{text[:place]}msgctxt "{number}"\n{text[place:]}')
    file = folder / "big.po"
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    file.write_text("\n".join([head, *texts]), "utf-8")
    return file


def seconds(work: Callable[[], Any]) -> float:
    """Of the processor, the best of three: others may be at work on the machine."""
    spent = []
    for _ in range(3):
        start = process_time()
        work()
        spent.append(process_time() - start)
    return min(spent)


def measure(reader: Reader, paths: list[Path], whole: Path) -> Row:
    counts = {True: 0, False: 0}
    for path in paths:
        for wrapped in counts:
            with contextlib.suppress(Exception):  # a peer that fails on a file has not written it
                written = reader.write(reader.load(path), wrapped)
                counts[wrapped] += written == msgcat(path, *([] if wrapped else ["--no-wrap"]))
    catalog = reader.load(whole)
    reader.entries(catalog)
    spent = (
        seconds(lambda: reader.load(whole)),
        seconds(lambda: reader.entries(reader.load(whole))),
        seconds(lambda: reader.write(catalog, True)),
    )
    speeds = (round(whole.stat().st_size / 1e6 / time, 1) for time in spent)
    return Row(reader.name, len(paths), counts[True], counts[False], *speeds)


def rows(corpora: Path) -> Iterator[Row]:
    paths = sorted(corpora.rglob("*.po"))
    with tempfile.TemporaryDirectory() as folder:
        whole = big(paths, Path(folder))
        for reader in READERS:
            if reader.name == "ours" or importlib.util.find_spec(reader.name):
                yield measure(reader, paths, whole)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_corpora(parser)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    measured = list(rows(options.corpora))
    if options.json:
        print(json.dumps([asdict(row) for row in measured], indent=2))
        return
    print("reader     msgcat-identical  --no-wrap  load MB/s  read MB/s  write MB/s")
    for row in measured:
        print(
            f"{row.reader:<10} {row.identical:>8} of {row.files:<4}"
            f" {row.identical_unwrapped:>10} {row.load_mb_s:>10} {row.read_mb_s:>10}"
            f" {row.write_mb_s:>11}"
        )


if __name__ == "__main__":
    main()
