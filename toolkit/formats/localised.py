"""Whether two addresses are one page in two languages.

``en.wikipedia.org/wiki/Migraine`` and ``es.wikipedia.org/wiki/Migraña`` are; so are
``example.org/en-us/visit`` and ``example.org/es/visita``. The site stays the same, or it is
another address, which no translation may bring in.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*\Z", re.IGNORECASE)
_NAMES = {"es": ("spanish", "espanol", "español")}  # as English-language hosts name their sections


def same_page(source: str, translated: str, language: str) -> bool:
    """Whether ``translated`` is the address of ``source`` in ``language`` (``es``)."""
    try:
        old, new = urlsplit(source), urlsplit(translated)
        one_site = _one_site(old, new)
    except ValueError:  # brackets that do not close, a port that is no number
        return False
    if not one_site:
        return False
    host, localised = (new.hostname or "").split("."), (old.hostname or "").split(".")
    if host != localised:
        return _swapped(localised, host, language)
    return _in_section(new.path, language) and not _in_section(old.path, language)


def _one_site(old: SplitResult, new: SplitResult) -> bool:
    if old.netloc or new.netloc:
        web = old.scheme in ("http", "https") and new.scheme in ("http", "https")
        return web and "@" not in new.netloc and old.port == new.port
    rooted = old.path.startswith("/") and new.path.startswith("/")
    return rooted and not (old.scheme or new.scheme) and "\\" not in new.path


def _swapped(old: list[str], new: list[str], language: str) -> bool:
    """``en.example.org`` and ``es.example.org``, or ``www.`` or nothing in place of ``en.``."""
    if not _is(new[0], language) or len(new) < 3:
        return False
    bare = old[1:] if old[0] == "www" or (_LANGUAGE.match(old[0]) and len(old) > 2) else old
    return new[1:] == bare


def _in_section(path: str, language: str) -> bool:
    return any(
        _is(part, language) or part.lower() in _NAMES.get(language, ()) for part in path.split("/")
    )


def _is(part: str, language: str) -> bool:
    return bool(_LANGUAGE.match(part)) and re.split("[-_]", part.lower())[0] == language
