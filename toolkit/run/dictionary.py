"""Hunspell's dictionary of a language, as the system or the site has it, spread out once.

The list of all forms is kept in the user's cache folder under the fingerprint of the dictionary,
so that another dictionary is another list. A list that is torn is made again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from toolkit import files
from toolkit.errors import L10nError, WriteError
from toolkit.language.hunspell import expanded
from toolkit.language.spanish.usual import NEW
from toolkit.language.wordlist import WordList
from toolkit.locales import language
from toolkit.messages import N_
from toolkit.project import Project

WAY_OUT = N_(
    "no spelling dictionary: install hunspell-es, or put es.aff and es.dic"
    " into the folder dictionaries beside the catalogs"
)
FOLDER = "dictionaries"  # of a site, in the folder of its catalogs
SYSTEM = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
)
_CHECKED = frozenset({"es"})  # languages whose spelling is checked
_FORMAT = b"3"  # of the list: another one is another file


def load(project: Project | None, tag: str) -> WordList | None:
    """The word forms of a locale's language; None where no dictionary is found.

    An empty list for a language whose spelling is not checked.
    """
    if language(tag) not in _CHECKED:
        return WordList()
    for folder in _folders(project):
        for name in _names(tag):
            aff, dic = folder / f"{name}.aff", folder / f"{name}.dic"
            if files.exists(aff) and files.exists(dic):
                with suppress(L10nError):
                    return _words(files.read(aff), files.read(dic))
    return None


def _folders(project: Project | None) -> Iterator[Path]:
    if project is not None:
        yield project.root / str(project.catalogs) / FOLDER
    named = os.environ.get("DICPATH", "")  # Hunspell's own variable
    yield from (Path(folder) for folder in named.split(os.pathsep) if folder)
    yield from map(Path, SYSTEM)


def _names(tag: str) -> tuple[str, ...]:
    """``es_CO``, then the language at large, then its usual countries."""
    spoken = language(tag)
    return tuple(dict.fromkeys((tag, spoken, f"{spoken}_{spoken.upper()}", "es_CO", "es_MX")))


@lru_cache(maxsize=4)
def _words(aff: bytes, dic: bytes) -> WordList:
    parts = (_FORMAT, aff, dic, " ".join(NEW).encode())
    name = files.fingerprint(b"".join(map(files.fingerprint, parts))).hex()
    kept = _cache() / f"words-{name}.txt"
    if files.exists(kept):
        with suppress(L10nError):
            if (words := WordList.load(files.read(kept))) is not None:
                return words
    words = WordList.of(expanded(aff, dic).union(NEW))
    with suppress(WriteError):  # a home that cannot be written is no reason to stop
        files.publish(kept, words.dump())
    return words


def _cache() -> Path:
    """Where programs of this user keep what can be made again (XDG Base Directory)."""
    said = os.environ.get("XDG_CACHE_HOME", "")
    base = said if said.startswith("/") else os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    return Path(base, "l10n")
