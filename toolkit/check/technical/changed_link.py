"""A link leads somewhere else.

The translation has the link, and its address is another one: a typo, a translated path, another
page. A page in the reader's language is the same page.

**Found:** `[dose](dose.md)` → `[dosis](dosis.md)`; `https://cdc.gov/flu` →
`https://cdc.com/flu`; `tel:+15551234` → `tel:+15551243`; `![](knee.png)` → `![](hip.png)`.

**Silent:** `https://example.org/en/visit` → `https://example.org/es/visita`; `en.wikipedia.org` →
`es.wikipedia.org`; `?lang=en` → `?lang=es`; `knee.png` → `knee-es.png`; `https` for `http`; a
telephone number with other spaces; the subject of a `mailto:`.

**The way out:** write the address of the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical import images
from toolkit.check.technical.addresses import KINDS, compare
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-link"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each address that is another one."""
    kinds = {mark.kind for mark in subject.source.marks}
    if kinds & KINDS:
        for was, now in compare(subject).changed:
            yield Fault(_became(was.value, now.value), was.span, now.span)
    if "image" in kinds:
        for was, now in images.compare(subject).changed:
            yield Fault(_became(was.value, now.value), was.span, now.span)


def _became(was: str, now: str) -> str:
    return _("the address “{was}” became “{now}”", was=was, now=now)
