"""The other tools, one file each: is it here, and what becomes of a page translated by itself."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import polib

MINUTE = 60  # seconds that one command may take


class PeerFailed(Exception):  # noqa: N818 - the name says what happened
    """The tool ended with an error, or wrote nothing."""


def run(*command: str | Path) -> None:
    """Run a command to its end. Raises PeerFailed."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=MINUTE, check=False)
    except subprocess.TimeoutExpired as error:
        raise PeerFailed(str(error)) from None
    if done.returncode:
        raise PeerFailed(done.stderr.decode(errors="replace")[-300:])


def run_module(name: str, *arguments: str | Path) -> None:
    """Run a Python tool by its module: two of the peers install a command ``md2po``."""
    run(sys.executable, "-m", name, *arguments)


def has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def translate_by_itself(catalog: Path) -> None:
    """Make every message of a catalog its own translation. Raises PeerFailed."""
    try:
        entries = polib.pofile(str(catalog))
    except (OSError, ValueError) as error:
        raise PeerFailed(str(error)) from None
    for entry in entries:
        entry.msgstr = entry.msgid
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entries.save(str(catalog))


def written(page: Path) -> bytes:
    """The page that a tool has written. Raises PeerFailed where there is none."""
    if not page.is_file():
        raise PeerFailed("no page was written")
    return page.read_bytes()
