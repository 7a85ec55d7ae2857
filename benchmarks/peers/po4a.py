"""po4a, with its defaults for Markdown."""

from __future__ import annotations

import shutil
from pathlib import Path

from peers import run, translate_by_itself, written

NAME = "po4a"


def installed() -> bool:
    return shutil.which("po4a-translate") is not None


def round_trip(page: Path, folder: Path) -> bytes:
    catalog, out = folder / "page.po", folder / "out.md"
    form = ("--format", "text", "--option", "markdown", "--master-charset", "UTF-8")
    run("po4a-updatepo", *form, "--master", page, "--po", catalog)
    translate_by_itself(catalog)
    run("po4a-translate", *form, "--master", page, "--po", catalog, "--localized", out)
    return written(out)
