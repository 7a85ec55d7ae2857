"""What in a value is not plain text: tags, addresses, and in a table what makes a formula.

A data file says nothing of what its values are shown as. So what could be a tag or an address is
one: a translation may not bring in what its source has not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from toolkit.model import Markup

TAG = re.compile(r"<[A-Za-z/!?][^<>]*+>?")
_PLAIN = re.compile(r"</?(?:em|strong|b|i|code)>|<br ?/?>", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?<![A-Za-z0-9+.\-])(?:[A-Za-z][A-Za-z0-9+.\-]*+://[^\s<>\"')\]]++"
    r"|(?:javascript|vbscript|data|mailto|tel):[^\s<>\"']++)",
    re.IGNORECASE,
)

Formula = Callable[[str], str]


def markup(text: str, at: int, formula: Formula | None = None) -> Iterator[Markup]:
    """The marks in a text whose value begins at byte ``at``."""
    if formula and (mark := formula(text)):
        yield Markup("formula", mark, at, deliberate=True)
    if "<" in text:
        for tag in TAG.findall(text):
            shown = " ".join(tag.split())
            yield Markup("html", shown, at, free=bool(_PLAIN.fullmatch(tag)), deliberate=True)
    if ":" in text:
        for address in _ADDRESS.findall(text):
            yield Markup("link", address.rstrip(".,;:!?"), at, deliberate=True)
