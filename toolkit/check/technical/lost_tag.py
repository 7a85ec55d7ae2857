"""An HTML tag of the source is missing in the translation, or closes at the wrong place.

A tag that does not close turns the rest of the page bold, or hides it.

**Found:** `Take <b>two</b>.` → `Tome dos.`; `Tome <b>dos.`; `Tome <b dos</b>`; `one<br>two` → `uno
dos`; `<b><i>now</i></b>` → `<b><i>ya</b></i>`; `</b>dos<b>`.

**Silent:** `<br>` and `<br/>`; tags in another order, as long as each closes what it opened.

**The way out:** put the tags around the words that say the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.tags import badly_nested, lost_and_added, tags
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-tag"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each tag that is gone; or else, the first that closes the wrong element."""
    if "<" not in subject.source.text:
        return
    here, there = tags(subject.source), tags(subject.target)
    lost, added = lost_and_added(here, there)
    for tag in lost:
        yield Fault(_("the tag {tag} is missing", tag=tag.shown), tag.span)
    if not lost and not added and not badly_nested(here) and (tag_ := badly_nested(there)):
        said = _("{tag} closes here what was not opened last", tag=tag_.shown)
        yield Fault(said, None, tag_.span)
