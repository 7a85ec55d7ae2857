"""Looks of a page that are not in its elements: bold by a class of its sheet, large by size."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.formats.convert.guessing import LONGEST_HEADING
from toolkit.formats.convert.hypertext.tree import Node, Tree

_COMMENT = re.compile(r"<!--|-->|/\*(?:[^*]++|\*(?!/))*+(?:\*/)?")
_SELECTOR = re.compile(r"\s*(?:span|p|font)?\.([\w-]+)\s*", re.IGNORECASE)
_LOOK = re.compile(r"font-(?:weight|style)\s*:\s*[\w-]+", re.IGNORECASE)
_FONT_SIZE = re.compile(r"font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)(?:pt|px)", re.IGNORECASE)
_SIZED = ("span", "p", "font", "div")
_STYLED = ("span", "p", "font")


def dress(made: Tree) -> None:
    """Give every run and paragraph the look of its classes, as if it had it in its own style."""
    looks = dict(_looks(made))
    if looks:
        for node in made.root.all(*_STYLED):
            given = [looks[name] for name in node.get("class").split() if name in looks]
            if given:
                node.attributes["style"] = ";".join([*given, node.get("style")])


def embolden(root: Node) -> None:
    """Give short lines in larger letters than most of the page a look that headings may have."""
    sized = [(node, size) for node in root.all(*_SIZED) if (size := _size(node))]
    letters = Counter[float]()
    for node, size in sized:
        letters[size] += len(node.text())
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    for node, size in sized:
        if size > usual and len(node.text()) <= LONGEST_HEADING and letters[usual] > 0:
            node.attributes["style"] = f"{node.get('style')};font-weight:bold"


def _size(node: Node) -> float:
    """In points or pixels, or as ``font`` counts from 1 to 7; 0 where it does not say."""
    said = _FONT_SIZE.search(node.get("style"))
    if said:
        return float(said[1])
    size = node.get("size") if node.name == "font" else ""
    return float(size) if size.isdecimal() and len(size) == 1 else 0.0


def _looks(made: Tree) -> Iterator[tuple[str, str]]:
    """Classes, and what a rule for nothing but them says."""
    for sheet in made.sheets:
        for rule in _COMMENT.sub(" ", sheet).split("}"):
            selectors, _brace, said = rule.partition("{")
            look = ";".join(_LOOK.findall(said))
            for selector in selectors.split(",") if look else ():
                if match := _SELECTOR.fullmatch(selector):
                    yield match[1], look
