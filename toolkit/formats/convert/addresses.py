"""Which addresses a page may have from elsewhere."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from toolkit.messages import N_

_SCHEME = re.compile(r"[\x00-\x20]*([A-Za-z][A-Za-z0-9+.\-]*)[\x00-\x20]*:")
_SAFE = frozenset(["http", "https", "mailto", "tel", "sms"])
THROUGH = N_("a link goes straight to its page, no longer past who counts its readers: {url}")
_COUNTERS = re.compile(  # what programs put before an address, to count who follows it
    r"https?://(?:(?:www\.)?google\.[a-z.]{2,6}/url|[\w.-]{1,40}\.safelinks\.protection\.outlook\.com/"
    r"|l\.facebook\.com/l\.php)\?",
    re.IGNORECASE,
)


def is_safe(url: str) -> bool:
    """An address of the web, of mail or of a telephone, or a path; nothing that runs or reads."""
    match = _SCHEME.match(re.sub(r"[\t\r\n]", "", url))
    return match is None or match[1].lower() in _SAFE


def straight(url: str) -> str:
    """The address of the web that a link leads to in the end."""
    if not _COUNTERS.match(url):
        return url
    asked = parse_qs(urlsplit(url).query)
    found = (value for name in ("q", "url", "u") for value in asked.get(name, ()))
    return next((one for one in found if one.startswith(("https://", "http://"))), url)
