"""What site generators run where it stands in a page: ``{{ … }}``, ``{% … %}``, ``{< … >}``.

Hugo, Jekyll, Docusaurus and Jinja each know some of these. To this toolkit they are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPENER = re.compile(rb"\{[{%<#]")
_CLOSERS = {b"{{": b"}}", b"{%": b"%}", b"{<": b">}", b"{#": b"#}"}

Span = tuple[int, int]


def template_marks(text: bytes) -> Iterator[Span]:
    """Where each mark begins and ends; one that is never closed is none. In linear time."""
    at, never = 0, set[bytes]()
    while opener := _OPENER.search(text, at):
        closer = _CLOSERS[opener[0]]
        end = -1 if closer in never else text.find(closer, opener.end())
        if end < 0:
            never.add(closer)  # not from here on either
            at = opener.start() + 1
        else:
            at = end + len(closer)
            yield opener.start(), at
