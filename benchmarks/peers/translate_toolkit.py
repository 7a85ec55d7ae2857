"""translate-toolkit, told not to wrap lines."""

from __future__ import annotations

from pathlib import Path

from peers import has_module, run_module, translate_by_itself, written

NAME = "translate-toolkit -m 0"


def installed() -> bool:
    return has_module("translate.convert.md2po")


def round_trip(page: Path, folder: Path) -> bytes:
    catalog, out = folder / "page.po", folder / "out.md"
    run_module("translate.convert.md2po", "--progress=none", page, catalog)
    translate_by_itself(catalog)
    options = ("--progress=none", "--maxlinelength=0", "--template", page)
    run_module("translate.convert.po2md", *options, catalog, out)
    return written(out)
