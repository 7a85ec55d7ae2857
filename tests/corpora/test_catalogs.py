"""Law 5 over real catalogs, beside the real msgcat."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from toolkit.catalog.po import dump, load
from toolkit.catalog.po_writer import write_entry


@pytest.mark.parametrize("options", [(), ("--no-wrap",)])
def test_as_msgcat_writes(corpora: Path, options: tuple[str, ...]) -> None:
    paths = sorted(corpora.rglob("*.po"))
    assert paths
    for path in paths:
        catalog = load(path.read_bytes(), str(path))
        assert dump(catalog) == path.read_bytes()
        command = ["msgcat", *options, str(path)]
        written = subprocess.run(command, capture_output=True, check=True).stdout
        ordered = sorted((block.entry for block in catalog.blocks), key=lambda e: e.obsolete)
        texts = (write_entry(entry, wrapped=not options) for entry in ordered)
        assert "\n".join(filter(None, texts)).encode() == written, path
