"""The translation holds a control that turns the direction of the text.

After U+202E the letters run from right to left: `txt.exe` can be shown as `exe.txt`, and a dose
can be shown with its digits turned round.

**Found:** overrides, embeddings, isolates and marks that the source has not as often.

**Silent:** marks and closed isolates in languages written from right to left, such as Arabic.

**The way out:** take it out; the browser finds the direction by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit import locales
from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.unseen import BIDI, OVERRIDES, has_odd, shown
from toolkit.errors import L10nError
from toolkit.messages import _
from toolkit.model import Severity

CODE = "bidi-control"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each control, beyond those of the source."""
    text = subject.target.text
    if not has_odd(text) or not BIDI.search(text):
        return
    left = Counter(BIDI.findall(subject.source.text))
    natural = _runs_leftwards(subject.locale)
    for found in BIDI.finditer(text):
        if left[found[0]]:
            left[found[0]] -= 1
        elif not natural or found[0] in OVERRIDES:
            said = _("a control of the text's direction, {name}", name=shown(found[0]))
            yield Fault(said, None, found.span())


def _runs_leftwards(locale: str) -> bool:
    try:
        return locales.direction(locale) == "rtl"
    except (L10nError, ValueError):
        return False
