"""The line breaks of source and translation differ.

A message that begins or ends with a new line is put together with others: without it, two lines
run into one. `msgfmt --check` refuses such a catalog. Within a text, a new line parts paragraphs,
items or the lines of an address.

**Found:** `Rest.\\n` → `Descanse.`; two paragraphs that became one; a hard break (two spaces or a
backslash at a line's end) that is gone; `\\n` written out, missing.

**Silent:** lines of prose that are wrapped at another place; with more or fewer lines, they ask for
a look.

**The way out:** break the lines where the source does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-line-break"
SEVERITY = Severity.ERROR

_PARAGRAPH = re.compile(r"\n[ \t]*+\n\s*+")
_HARD = re.compile(r"(?<! ) {2,}+\n|\\\n")
_ITEM = re.compile(r"\n[ \t]*+(?:[-+*•>|]|\d{1,3}[.)])[ \t]")


def check(subject: Subject) -> Iterator[Fault]:
    """Breaks at the ends, then those within."""
    source, target = subject.source.text, subject.target.text
    if "\n" not in source and "\n" not in target and "\\" not in source:
        return
    if source.startswith("\n") != target.startswith("\n"):
        yield Fault(_("source and translation must both begin with a line end, or neither"))
    if source.endswith("\n") != target.endswith("\n"):
        yield Fault(_("source and translation must both end with a line end, or neither"))
    if source.count("\\n") != target.count("\\n"):
        yield Fault(_("“\\n” is not there as often as in the source"))
    yield from _within(source.strip("\n"), target.strip("\n"))


def _within(source: str, target: str) -> Iterator[Fault]:
    for expression, said in (
        (_PARAGRAPH, _("other paragraphs than in the source")),
        (_ITEM, _("other lines than in the source")),
        (_HARD, _("other line breaks than in the source")),
    ):
        if len(expression.findall(source)) != len(expression.findall(target)):
            yield Fault(said)
            return
    if source.count("\n") != target.count("\n"):
        yield Fault(_("other line breaks than in the source"), severity=Severity.REVIEW)
