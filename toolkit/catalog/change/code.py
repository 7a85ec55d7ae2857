"""Kinds told by a letter or a number beside a name: vitamin *B12*, hepatitis *A*, an *MRI*."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CODE = re.compile(r"(?<![\w.])(?:[A-Z]{1,5}-?\d{0,3}|\d{1,3}[A-Z])(?![\w'’]|\.\w)")
_WORDS = frozenset(["A", "I", "O", "Y", "E", "U"])
_BEGIN = re.compile(r"(?:^|[.!?:;\n\"“(*-])\s?$")
_NAME = re.compile(r"\s[A-ZÁÉÍÓÚÑ]")  # "Take A Break"
_MOST = 20


def codes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Codes that stand where others stood, as many as there were."""
    was, now = _codes(old), _codes(new)
    if len(was) == len(now) <= _MOST:
        folded = new.casefold(), old.casefold()
        for one, other in zip(was, now, strict=True):
            if _name(one) != _name(other) and not (
                _is_word(one, folded[0]) or _is_word(other, folded[1])
            ):
                yield one, other


def _name(code: str) -> str:
    return code.replace("-", "")


def _codes(text: str) -> list[str]:
    if text.isupper():
        return []
    return [match[0] for match in _CODE.finditer(text) if not _is_small_word(match)]


def _is_small_word(code: re.Match[str]) -> bool:
    """An article, a conjunction or "I", written large."""
    before = code.string[max(code.start() - 2, 0) : code.start()]
    began = _BEGIN.search(before) or _NAME.match(code.string, code.end())
    return code[0] == "I" or (code[0] in _WORDS and bool(began))


def _is_word(code: str, text: str) -> bool:
    """Written in capitals here, it is a word there."""
    return len(code) > 1 and re.search(rf"\b{re.escape(code.casefold())}\b", text) is not None
