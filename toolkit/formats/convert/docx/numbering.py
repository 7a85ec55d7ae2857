"""Which lists a document has: bullets or numbers, level by level."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.formats.convert.docx.xml import Node

_BULLETS = frozenset(["bullet", "none", ""])
MAX_LEVEL = 8  # ECMA-376, 17.9.6


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph's place in a list: which list, how deep; its first number, None for bullets."""

    number: str
    level: int
    first: int | None


class Numbering:
    """The lists of a document, by their number."""

    def __init__(self, root: Node | None) -> None:
        nodes = root.children if root else []
        abstract = {one.get("abstractNumId"): one for one in nodes if one.name == "w:abstractNum"}
        self.levels: dict[tuple[str, int], int | None] = {}
        for one in nodes:
            link = one.first("w:abstractNumId") if one.name == "w:num" else None
            if link:
                self._learn(one.get("numId"), abstract.get(link.get("val")), one)

    def _learn(self, number: str, abstract: Node | None, own: Node) -> None:
        for level in abstract.children if abstract else []:
            if level.name == "w:lvl":
                self.levels[number, _int(level.get("ilvl"))] = _first(level)
        for override in own.children:
            if override.name == "w:lvlOverride":
                at = number, _int(override.get("ilvl"))
                start = override.first("w:startOverride")
                if start and self.levels.get(at) is not None:
                    self.levels[at] = _int(start.get("val"))

    def place(self, settings: Node | None) -> Place | None:
        """The place that ``w:numPr`` gives, if it is one in a list."""
        number = settings and settings.first("w:numId")
        if settings is None or number is None or number.get("val") in ("", "0"):
            return None
        level = settings.first("w:ilvl")
        depth = min(_int(level.get("val")) if level else 0, MAX_LEVEL)
        return Place(number.get("val"), depth, self.levels.get((number.get("val"), depth)))


def _first(level: Node) -> int | None:
    form, start = level.first("w:numFmt"), level.first("w:start")
    if (form.get("val") if form else "decimal") in _BULLETS:
        return None
    return _int(start.get("val")) if start else 1


def _int(said: str) -> int:
    return int(said) if said.isdecimal() and len(said) < 9 else 0
