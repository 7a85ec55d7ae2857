"""Babel brings a catalog up to date: CATALOG TEMPLATE OUT [--no-fuzzy]."""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.pofile import read_po, write_po


def main(catalog: str, template: str, out: str, *options: str) -> None:
    with Path(catalog).open("rb") as old, Path(template).open("rb") as new:
        merged, wanted = read_po(old), read_po(new)
    merged.update(wanted, no_fuzzy_matching="--no-fuzzy" in options)
    with Path(out).open("wb") as file:
        write_po(file, merged)


if __name__ == "__main__":
    main(*sys.argv[1:])
