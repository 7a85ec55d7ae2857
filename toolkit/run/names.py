"""Names of files that stand on every system: what one disk takes, another refuses or mixes up."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)  # on Windows
_UNFIT = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f\ud800-\udfff]|[. ]$')
_LONGEST = 250  # bytes; a catalog's suffix is longer than a page's, and 255 is a system's limit


def is_portable(path: str) -> bool:
    """Every system can have a file of this path, and beside it the catalog of a page."""
    return not any(map(_is_odd, (*PurePosixPath(path).parts, PurePosixPath(path).stem)))


def folded(path: str) -> str:
    """One name for all that some system takes for the same: ``A`` and ``a``, ``ó`` in two ways."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def printable(path: str) -> str:
    """The path with bytes that are no UTF-8 shown as escapes."""
    return path.encode(errors="backslashreplace").decode()


def _is_odd(name: str) -> bool:
    size = len(name.encode(errors="surrogateescape"))
    return bool(_DEVICE.fullmatch(name) or _UNFIT.search(name)) or size > _LONGEST
