"""What a paragraph's style says of it: heading, title, quotation, list; and what a run's looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.formats.convert.docx.xml import Node

_HEADING = re.compile(r"heading ([1-9])")
_LISTED = re.compile(r"list (?:bullet|number|continue|paragraph)? ?([2-5])")
_TOC = re.compile(r"toc (?:\d|heading)")
_OFF = frozenset(["0", "false", "off", "none"])
_MARKS = {"w:b": "strong", "w:i": "em", "w:strike": "del", "w:dstrike": "del"}
BODY_SIZE = 22  # half points, where the document does not say


@dataclass(frozen=True, slots=True)
class Style:
    """One style: its name as Word has it in every language, what it is based on, its settings."""

    name: str
    based_on: str
    node: Node


class Styles:
    """The styles of a document, by id."""

    def __init__(self, root: Node | None) -> None:
        self.found = {
            node.get("styleId"): _style(node)
            for node in (root.children if root else [])
            if node.name == "w:style"
        }
        size = root and root.first("w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz")
        normal = next((one.node for one in self.found.values() if one.name == "normal"), None)
        own = normal and normal.first("w:rPr", "w:sz")
        self.body_size = _number(own or size, BODY_SIZE)

    def _chain(self, name: str) -> Iterator[Style]:
        """A style and those that it is based on."""
        seen: set[str] = set()
        while name in self.found and name not in seen:
            seen.add(name)
            yield self.found[name]
            name = self.found[name].based_on

    def names(self, style: str) -> list[str]:
        """The names of a style and of those that it is based on."""
        return [one.name for one in self._chain(style)]

    def level(self, style: str) -> int:
        """Which heading it is; 1 for a title too, 0 for none."""
        for one in self._chain(style):
            if one.name == "title":
                return 1
            if match := _HEADING.fullmatch(one.name):
                return int(match[1])
            outline = one.node.first("w:pPr", "w:outlineLvl")
            if outline and outline.get("val").isdecimal() and int(outline.get("val")) < 9:
                return int(outline.get("val")) + 1
        return 0

    def list_depth(self, style: str) -> int:
        """How many lists stand around a list of this style: one for “List Bullet 2”."""
        found = filter(None, map(_LISTED.fullmatch, self.names(style)))
        return next((int(match[1]) - 1 for match in found), 0)

    def is_contents(self, style: str) -> bool:
        """A line of a table of contents."""
        return any(_TOC.match(name) for name in self.names(style))

    def setting(self, style: str, *path: str) -> Node | None:
        """What a style or the nearest one below it says of something."""
        found = (one.node.first(*path) for one in self._chain(style))
        return next((node for node in found if node), None)

    def marks(self, run: Node | None) -> frozenset[str]:
        """The looks of a run: its own settings before those of its character style."""
        if run is None:
            return frozenset()
        named = run.first("w:rStyle")
        style = named.get("val") if named else ""
        return frozenset(_marks(self, run, style))

    def size(self, run: Node | None) -> int:
        """The size of a run in half points; 0 where it has the paragraph's."""
        return _number(run.first("w:sz") if run else None, 0)


def _marks(styles: Styles, run: Node, style: str) -> Iterator[str]:
    for name, mark in _MARKS.items():
        if is_on(run.first(name) or styles.setting(style, "w:rPr", name)):
            yield mark
    raised = run.first("w:vertAlign") or styles.setting(style, "w:rPr", "w:vertAlign")
    if raised and raised.get("val") in ("superscript", "subscript"):
        yield raised.get("val")[:3]


def is_on(node: Node | None) -> bool:
    """Whether a setting is there and not switched off."""
    return node is not None and node.get("val", "on") not in _OFF


def _style(node: Node) -> Style:
    name, based_on = node.first("w:name"), node.first("w:basedOn")
    return Style(
        name.get("val").lower() if name else "", based_on.get("val") if based_on else "", node
    )


def _number(node: Node | None, default: int) -> int:
    said = node.get("val") if node else ""
    return int(said) if said.isdecimal() and len(said) < 9 else default
