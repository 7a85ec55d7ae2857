"""mdpo, told not to wrap lines."""

from __future__ import annotations

from pathlib import Path

from peers import has_module, run_module, translate_by_itself, written

NAME = "mdpo"


def installed() -> bool:
    return has_module("mdpo.md2po")


def round_trip(page: Path, folder: Path) -> bytes:
    catalog, out = folder / "page.po", folder / "out.md"
    run_module("mdpo.md2po", "--quiet", "--po-filepath", catalog, "--save", page)
    translate_by_itself(catalog)
    run_module(
        "mdpo.po2md", "--quiet", "--wrapwidth", "0", "--pofiles", catalog, "--save", out, page
    )
    return written(out)
