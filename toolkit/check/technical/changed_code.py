"""Code is not as it is in the source.

A command, a name or a value between ticks is typed as it stands: translated, it does not work.

**Found:** `` `docker run` `` → `` `docker ejecutar` ``; `` `file_name` `` → `` `nombre_archivo` ``;
`` `"x"` `` → `` `“x”` ``. It asks for a look only: words for people, such as the name of a value
that they choose, may well be translated. Other spaces are a matter of style.

**Silent:** keys (`<kbd>Enter</kbd>` → `<kbd>Intro</kbd>`); other spaces at its ends; the roles of
reStructuredText, such as `` :ref:`words <x>` ``.

**The way out:** copy it from the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.codes import compare, inner, without_spaces
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-code"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each piece of code that is another now."""
    if not any(mark.kind == "code" for mark in subject.source.marks):
        return
    for was, now in compare(subject).changed:
        said = _("the code “{was}” became “{now}”", was=inner(was), now=inner(now))
        severity = Severity.STYLE if without_spaces(was) == without_spaces(now) else None
        yield Fault(said, span(was), span(now), severity=severity)
