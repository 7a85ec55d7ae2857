"""The formats, one file each; this table is all that the rest of the toolkit sees of them."""

from __future__ import annotations

from pathlib import PurePosixPath

from toolkit.errors import SourceError
from toolkit.formats.data import CSV, JSON, YAML, DataFile
from toolkit.formats.html import Html
from toolkit.formats.markdown import Markdown
from toolkit.formats.text import Text
from toolkit.messages import _
from toolkit.model import Format

FORMATS: tuple[Format, ...] = (Markdown(), Html(), Text(), YAML, JSON, CSV)
SUFFIXES = tuple(  # of pages; a data file is translated only where the settings name its values
    suffix for each in FORMATS if not isinstance(each, DataFile) for suffix in each.suffixes
)
# What a site says to machines, at its root: RFC 9309, RFC 9116, IAB ads.txt, and their like.
_FOR_MACHINES = frozenset(
    f"{name}.txt"
    for name in ("robots", "security", "ads", "app-ads", "sellers", "humans", "llms", "llms-full")
)
KNOWN = tuple(suffix for each in FORMATS for suffix in each.suffixes)


def format_of(path: str) -> Format:
    """The format of a file, by its suffix. Raises SourceError where there is none."""
    suffix = PurePosixPath(path).suffix.lower()
    for each in FORMATS:
        if suffix in each.suffixes:
            return each
    raise SourceError(
        _("no format reads a file that ends in “{suffix}”", suffix=suffix),
        file=path,
        hint=_("known: {names}", names=", ".join(KNOWN)),
    )


def is_page(path: str) -> bool:
    """Whether a file of the content becomes a page: by its suffix, but for ``robots.txt`` …"""
    if path.lower().removeprefix(".well-known/") in _FOR_MACHINES:
        return False
    return PurePosixPath(path).suffix.lower() in SUFFIXES


def is_data(path: str) -> bool:
    """Whether a file is read by its keys: YAML, JSON, CSV."""
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in KNOWN and suffix not in SUFFIXES
