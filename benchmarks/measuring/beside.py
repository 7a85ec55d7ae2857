"""pofilter, which stands beside us with all its tests."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from toolkit.catalog import po

from .soil import catalog


def pofilter(pairs: Sequence[tuple[str, ...]]) -> list[set[str]]:
    """The names of the tests that fail, for each pair."""
    found: list[set[str]] = [set() for _ in pairs]
    for entry in po.load(_filtered(catalog(pairs, contexts=True))).entries:
        if entry.msgctxt:
            tests = re.findall(r"\(pofilter\) (\w+):", " ".join(entry.comments))
            found[int(entry.msgctxt.split()[1])] = set(tests) or {"failed"}
    return found


def _filtered(data: bytes) -> bytes:
    """A catalog of the entries that fail; nothing where none does."""
    with tempfile.TemporaryDirectory() as name:
        source, out = Path(name) / "in.po", Path(name) / "out.po"
        source.write_bytes(data)
        command = [sys.executable, "-m", "translate.filters.pofilter", "--language=es"]
        files = ["--progress=none", str(source), str(out)]
        subprocess.run([*command, *files], check=True, capture_output=True)
        return out.read_bytes() if out.exists() else b""
