"""The translation has markup that could run a program, and the source has not.

A translation is text. Elements such as `<script>` and `<iframe>`, handlers such as `onclick`, and
addresses that begin with `javascript:` or `data:` run in the reader's browser.

**Found:** `<script>`, `<img src=x onerror=…>`, `[here](javascript:…)`, also written as
`java&#115;cript:`; `<?php`.

**Silent:** what stands in the source just so, and as often; the words in code.

**The way out:** take it out. A page is published without it in any case.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.tags import DANGEROUS
from toolkit.messages import _
from toolkit.model import Severity

CODE = "unsafe-markup"
SEVERITY = Severity.ERROR

_UNSAFE = re.compile(
    rf"<\s{{0,3}}/?(?:{'|'.join(sorted(DANGEROUS))})(?![\w-])"
    r"|<[?%]|<!(?!--)|\]\]>"
    r"|(?<=[\s\"'/])on[a-z]{3,30}\s{0,3}="
    r"|(?<![\w-])(?:srcdoc|formaction|xlink:href)\s{0,3}="
    r"|(?<![\w-])(?:java|vb|live)script\s{0,3}:"
    r"|(?<![\w-])data\s{0,3}:\s{0,3}[\w+.-]{1,40}(?:/|;|,)",
    re.IGNORECASE,
)
_MAY_RUN = re.compile(r"[<=&]|\]\]>|(?:[tT]|[aA])\s{0,3}:|\]\(")
_HANDLER = re.compile(r"on\w", re.IGNORECASE)
_UNSEEN = re.compile(r"[\0-\x20\x7f-\x9f\u200b\ufeff]")


def check(subject: Subject) -> Iterator[Fault]:
    """Each thing that could run, beyond those of the source."""
    text = subject.target.text
    if not _MAY_RUN.search(text):
        return
    left = Counter(value for value, _start, _end in _unsafe(subject.source))
    for value, start, end in _unsafe(subject.target):
        if left[value]:
            left[value] -= 1
        else:
            yield Fault(_("“{text}” could run a program", text=value), None, (start, end))


def _unsafe(side: Side) -> Iterator[tuple[str, int, int]]:
    text = side.text
    for found in _UNSAFE.finditer(text):
        if _HANDLER.match(found[0]) and "<" not in text:
            continue
        yield found[0].lower(), *found.span()
    for mark in side.marks:
        if mark.kind in ("/link", "/image", "html") and not _UNSAFE.search(mark.value):
            plain = _UNSEEN.sub("", html.unescape(mark.value))
            if hidden := _UNSAFE.search(plain):
                yield hidden[0].lower(), mark.start, mark.end
