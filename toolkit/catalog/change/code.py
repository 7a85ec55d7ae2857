"""Kinds told by a letter or a number beside a name: vitamin *B12*, hepatitis *A*, an *MRI*."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_CODE = re.compile(
    r"""(?<![\w.])
    (?: [A-Z]{1,5}-?\d{0,3} | \d{1,3}[A-Z] | (?=[a-z]*[A-Z][a-z]*[A-Z])[A-Za-z]{2,6} )
    (?![\w'’]|\.\w)""",
    re.VERBOSE,
)
_WORDS = frozenset(["A", "I", "O", "Y", "E", "U"])
_BEGIN = re.compile(r"(?:^|[.!?:;\n\"“(*-])\s?$")
_NAME = re.compile(r"\s[A-ZÁÉÍÓÚÑ]")  # "Take A Break"
_MOST = 20


def codes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Codes that came in the place of others, as many as went."""
    if _large(old) == _large(new):
        return
    was, now = _codes(old), _codes(new)
    gone, come = list((was - now).elements()), list((now - was).elements())
    if len(gone) == len(come) <= _MOST:
        folded = old.casefold(), new.casefold()
        for one, other in zip(gone, come, strict=True):
            if not (_is_word(one, folded[1]) or _is_word(other, folded[0])):
                yield one, other


def _large(text: str) -> list[str]:
    """The pieces that are not in small letters: only there a code may stand."""
    return [piece for piece in text.split() if not piece.islower()]


def _codes(text: str) -> Counter[str]:
    found = () if text.isupper() else _CODE.finditer(text)
    return Counter(code[0].replace("-", "") for code in found if not _is_small_word(code))


def _is_small_word(code: re.Match[str]) -> bool:
    """An article, a conjunction or "I", written large."""
    before = code.string[max(code.start() - 2, 0) : code.start()]
    began = _BEGIN.search(before) or _NAME.match(code.string, code.end())
    return code[0] == "I" or (code[0] in _WORDS and bool(began))


def _is_word(code: str, text: str) -> bool:
    """Written in capitals here, it is a word there."""
    return len(code) > 1 and re.search(rf"\b{re.escape(code.casefold())}\b", text) is not None
