"""An HTML entity is not whole, or was escaped twice.

`&nbsp;` without its semicolon, or with a space in it, is shown as it stands.

**Found:** `&nbsp`, `& nbsp;`, `&nbps;`, `&amp;amp;`, `&amp;nbsp;`, `&#xZ1;`, `&;`.

**Silent:** what the source has, too; `Q&A; then`; `AT&T`; an entity that became its character.

**The way out:** write the entity whole, or the character itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from html.entities import html5

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.pairing import QUIET, beyond
from toolkit.messages import _
from toolkit.model import Severity

CODE = "broken-entity"
SEVERITY = Severity.ERROR

# In common use; `&copyright` and `&parameter=` must not be taken for them.
_NAMES = ("nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|mdash|ndash|lsquo|rsquo|ldquo|rdquo|laquo"
          "|raquo|iquest|iexcl|times|deg|micro|euro|middot|bull|shy|thinsp|ensp|emsp|rarr|larr|le|ge"
          "|[aeiouAEIOUnN](?:acute|tilde)|[uU]uml")  # fmt: skip
_BROKEN = re.compile(
    rf"&(?:{_NAMES})(?![\w;=])"
    rf"|&[ ](?:{_NAMES}|\#\d{{2,6}});|&(?:{_NAMES})[ ];"
    rf"|&amp;(?:{_NAMES}|\#x?[\da-fA-F]{{2,6}});"
    r"|&\#(?:\d{1,7}|[xX][\da-fA-F]{1,6})(?![\da-fA-F;])|&\#(?:[xX])?(?![\dxX])\w{0,8};|&;|&\#;"
    r"|&(?P<name>[A-Za-z]{2,10});"
    r"|&(?P<open>[A-Za-z]{2,10})(?![\w]{0,3};)"
)


def check(subject: Subject) -> Iterator[Fault]:
    """Each one that is broken, and is not so in the source."""
    text = subject.target.text
    if "&" not in text:
        return
    whole = {m.value[1:-1] for m in subject.source.marks if m.kind == "entity"}
    known = {found[0] for found in _BROKEN.finditer(subject.source.text)}
    outside = beyond(subject.target, QUIET)
    for found in _BROKEN.finditer(text):
        if found[0] in known or not outside(found.start()):
            continue
        if found["open"] and not _begins(found["open"], whole):
            continue
        if found["name"] is None or f"{found['name']};" not in html5:
            said = _("“{text}” is no entity that a browser knows", text=found[0])
            yield Fault(said, None, found.span())


def _begins(run: str, names: Set[str]) -> bool:
    """`nbspmg`, where the source has `&nbsp;`."""
    return any(run[:length] in names for length in range(2, len(run) + 1))
