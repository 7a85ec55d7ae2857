"""The translation has an HTML tag that the source lacks.

**Found:** `Take two.` → `Tome <div>dos</div>.`; a tag that was translated (`<fuerte>`).

Plain emphasis (`<b>`, `<em>`, `<sub>` …) that is closed asks for a look only.

**Silent:** `<br/>` for `<br>`. What could run a program is found by `unsafe-markup`.

**The way out:** take it out, or add it to the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.tags import DANGEROUS, PHRASING, badly_nested, lost_and_added, tags
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-tag"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each tag that is new."""
    if "<" not in subject.target.text:
        return
    there = tags(subject.target)
    _lost, added = lost_and_added(tags(subject.source), there)
    pairs = badly_nested(there) is None
    for tag in added:
        name = tag.name.strip("/")
        is_emphasis = name in PHRASING and pairs
        if name not in DANGEROUS and not (is_emphasis and tag.name.startswith("/")):
            severity = Severity.REVIEW if is_emphasis else None
            said = _("the source has no tag {tag}", tag=tag.shown)
            yield Fault(said, None, tag.span, severity=severity)
