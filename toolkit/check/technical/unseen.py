"""Characters that no one sees, and how they are shown: ``U+200B``."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Invisible: C1 controls but NEL, soft hyphen, joiners, fillers, word joiner, BOM, tags.
INVISIBLE = re.compile(
    "[\x7f-\x84\x86-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064"
    "\u206a-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# Unicode's explicit directions, isolates and marks (UAX 9).
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Letters of other scripts that can be taken for Latin ones, and letters for show.
FOREIGN = re.compile(
    "[\u0250-\u02af\u0131\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u2160-\u217f\uff10-\uff5a"
    "\U0001d400-\U0001d7ff]"
)
_ODD = re.compile("|".join(each.pattern for each in (INVISIBLE, BIDI, FOREIGN)))
OVERRIDES = "\u202d\u202e"


@lru_cache(maxsize=8)
def has_odd(text: str) -> bool:
    """Whether there is anything of this at all: looked for once for all checks."""
    return not text.isascii() and bool(_ODD.search(text))


def shown(character: str) -> str:
    """Its code, and its name where it has one: ``U+200B ZERO WIDTH SPACE``."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
