"""Which addresses a page may have from elsewhere."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"[\x00-\x20]*([A-Za-z][A-Za-z0-9+.\-]*)[\x00-\x20]*:")
_SAFE = frozenset(["http", "https", "mailto", "tel", "sms"])


def is_safe(url: str) -> bool:
    """An address of the web, of mail or of a telephone, or a path; nothing that runs or reads."""
    match = _SCHEME.match(re.sub(r"[\t\r\n]", "", url))
    return match is None or match[1].lower() in _SAFE
