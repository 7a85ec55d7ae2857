"""A link of the source is missing in the translation.

Links, e-mail addresses, telephone links and notes lead a reader on. A link whose brackets came
apart (`[the clinic] (visit.md)`) is lost, too.

**Found:** `See [the list](list.md).` → `Vea la lista.`; `[the CDC](https://cdc.gov)` → `los CDC
(https://cdc.gov)`; `[call](tel:123)` → `[](tel:123)`, in which nothing can be pressed; `[^1]` gone.

**Silent:** a bare address that became a link with words; links in another order.

**The way out:** write `[words](address)` again, without a space between the brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.addresses import KINDS, compare
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "lost-link"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each link that is gone, or of which only the address is left."""
    if not any(mark.kind in KINDS for mark in subject.source.marks):
        return
    found = compare(subject)
    for one in found.lost:
        said = _("the link to “{address}” is missing", address=one.value)
        if one.value in subject.target.text:  # `words <address>`_ of reStructuredText
            said = _("“{address}” stands here in another way than in the source", address=one.value)
        yield Fault(said, one.span)
    for one, bare in found.bare:
        said = _("the link to “{address}” is a bare address here", address=one.value)
        yield Fault(said, one.span, bare.span)
    yield from _wordless(subject)


def _wordless(subject: Subject) -> Iterator[Fault]:
    if not list(_empty(subject.source)):
        for where in _empty(subject.target):
            yield Fault(_("the link has no words that could be pressed"), None, where)


def _empty(side: Side) -> Iterator[Span]:
    """Links without words: `[](address)`."""
    for one, then in pairwise(side.marks):
        words = side.text[one.end : then.start]
        if one.kind == "link" and then.kind == "/link" and not words.strip():
            yield one.start, then.end
