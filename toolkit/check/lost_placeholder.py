"""A placeholder of the source is missing in the translation.

A placeholder is filled in later: `{clinic_phone}`, `{0}`, `{{name}}`, `%s`, `%(count)d`, `${day}`.
Each one of the source stands in the translation too, as often, in whatever order.

Why it matters: what it stands for (a telephone number, a dose, a day) does not reach the reader.

**Found:** `Call {clinic_phone}.` → `Llámenos.`; `%s of %s` → `%s de s`.

**Silent:** `{day} at {hour}` → `a las {hour} del {day}`; the singular form of a plural, which may
say `un archivo` for `%d file`.

**The way out:** write the placeholder as it stands in the source, braces and all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.marks import Mark
from toolkit.check.subject import Side, Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-placeholder"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each placeholder that is not there."""
    wanted = placeholders(subject.source)
    if not wanted or _is_said_in_words(subject, wanted):
        return
    left = Counter(mark.value for mark in placeholders(subject.target))
    for mark in wanted:
        if left[mark.value]:
            left[mark.value] -= 1
        else:
            said = _("the placeholder “{name}” is missing", name=mark.value)
            yield Fault(said, (mark.start, mark.end))


def placeholders(side: Side) -> list[Mark]:
    """The placeholders of a text; `%%` is a percent sign."""
    return [mark for mark in side.marks if mark.kind == "placeholder" and mark.value != "%%"]


def _is_said_in_words(subject: Subject, wanted: list[Mark]) -> bool:
    """The form for one thing may leave its number out: `un archivo`."""
    return subject.form == 0 and len(wanted) == 1 and not placeholders(subject.target)
