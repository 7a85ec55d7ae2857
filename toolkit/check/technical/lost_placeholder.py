"""A placeholder of the source is missing in the translation.

A placeholder is filled in later: `{clinic_phone}`, `{0}`, `{{name}}`, `%s`, `%(count)d`, `${day}`.
Each one of the source stands in the translation too, as often, in whatever order.

Why it matters: what it stands for (a telephone number, a dose, a day) does not reach the reader.

**Found:** `Call {clinic_phone}.` → `Llámenos.`; `%s of %s` → `%s de s`; `{name}` → `{nombre}`,
which nothing fills.

**Silent:** `{day} at {hour}` → `a las {hour} del {day}`; `%s of %s` → `%2$s: %1$s`; the singular
form of a plural, which may say `un archivo` for `%d file`.

**The way out:** write the placeholder as it stands in the source, braces and all.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.arguments import Argument, arguments
from toolkit.check.technical.pairing import lacking, span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-placeholder"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each placeholder that is not there."""
    wanted = arguments(subject.source)
    if not wanted:
        return
    there = arguments(subject.target)
    lost = lacking(wanted, there, lambda one: one.name)
    if _is_said_in_words(subject, lost, wanted):
        return
    for one in lost:
        said = _("the placeholder “{name}” is missing", name=one.mark.value)
        yield Fault(said, span(one.mark))


def _is_said_in_words(subject: Subject, lost: list[Argument], wanted: list[Argument]) -> bool:
    """The form for one thing may leave its number out: `un archivo`."""
    alone = len(wanted) == 1 or not any(one.counted for one in wanted)
    return subject.form == 0 and len(subject.entry.msgstr) > 1 and len(lost) == 1 and alone
