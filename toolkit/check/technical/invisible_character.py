"""The translation holds a character that nobody sees.

Zero-width spaces, soft hyphens and such come along when text is copied from a web page or a PDF.
They break words for search and for screen readers, and two texts that look alike differ.

**Found:** U+200B, U+00AD, U+FEFF, joiners between Latin letters, C1 controls, tag characters.

**Silent:** a no-break space, which Spanish wants in `5 mg`; what the source has as often; joiners
within emoji or in scripts that write with them.

**The way out:** `l10n check --fix` takes out those that mean nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.unseen import INVISIBLE, has_odd, shown
from toolkit.messages import _
from toolkit.model import Severity

CODE = "invisible-character"
SEVERITY = Severity.ERROR

_JOINERS = "\u200c\u200d\ufe00"
_EMPTY = frozenset("\u200b\u2060\ufeff\u00ad")  # they may go without a trace
_SPOILT = "ÃÂâ€"  # found by mojibake
_LATIN_END = "\u02af"  # beyond are the scripts that need joiners, and emoji


def check(subject: Subject) -> Iterator[Fault]:
    """Each such character, beyond those of the source."""
    text = subject.target.text
    if not has_odd(text) or not INVISIBLE.search(text):
        return
    left = Counter(INVISIBLE.findall(subject.source.text))
    for found in INVISIBLE.finditer(text):
        sign, at = found[0], found.start()
        if left[sign]:
            left[sign] -= 1
        elif not _joins(text, at):
            said = _("an invisible character, {name}", name=shown(sign))
            yield Fault(said, None, (at, at + 1), "" if sign in _EMPTY else None)


def _joins(text: str, at: int) -> bool:
    """A joiner beside emoji or in a script that needs it; or the half of a spoilt letter."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] in _JOINERS:
        return max(before or " ", after or " ") > _LATIN_END
    return bool(before) and before in _SPOILT
