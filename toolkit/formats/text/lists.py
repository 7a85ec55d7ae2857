"""How deep items stand in one another: by their indent, and by their markers where none is set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.formats.text.blocks import Shape
from toolkit.formats.text.drafts import Draft

_TICKS = "✓✔✅✗✘✕✖❌"  # what to do and what not to do stand in one list


@dataclass(frozen=True, slots=True)
class _Level:
    indent: int
    style: str


def nest(drafts: Iterable[Draft]) -> None:
    """Give every item its depth, and every paragraph that is set in below one."""
    open_lists: list[_Level] = []
    quote = 0
    for draft in drafts:
        if draft.quote != quote or draft.shape is Shape.HEADING:
            open_lists, quote, draft.depth = [], draft.quote, 0
        if draft.shape is Shape.ITEM:
            _open(open_lists, _Level(draft.indent, style(draft)))
            draft.depth = len(open_lists)
        elif draft.shape is Shape.PARAGRAPH:
            while open_lists and open_lists[-1].indent >= draft.indent:
                open_lists.pop()
            draft.depth = len(open_lists)
        else:
            open_lists.clear()


def _open(lists: list[_Level], item: _Level) -> None:
    """The lists that are open at this item, itself last."""
    while lists and lists[-1].indent > item.indent + 1:
        lists.pop()
    beside = [at for at, level in enumerate(lists) if abs(level.indent - item.indent) < 2]
    same = [at for at in beside if lists[at].style == item.style]
    if same:
        del lists[same[0] + 1 :]
    else:
        lists.append(item)


def style(draft: Draft) -> str:
    """What the markers of one list have in common: ``•``, ``1.``, ``a)``."""
    line = draft.marker
    if line and line.marker in _TICKS:
        return _TICKS[0]
    if line is None or line.marker_kind not in ("number", "letter"):
        return line.marker if line else ""
    return "".join("1" if letter.isdecimal() else letter for letter in _short(line.marker))


def _short(marker: str) -> str:
    inner = marker.strip("().-º")
    kind = "1" if inner.isdecimal() else "A" if inner.isupper() else "a"
    return marker.replace(inner, kind)
