"""The looks that a page's own style sheet gives to classes: bold and italic, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.formats.convert.hypertext.tree import Tree

_COMMENT = re.compile(r"<!--|-->|/\*(?:[^*]++|\*(?!/))*+(?:\*/)?")
_SELECTOR = re.compile(r"\s*(?:span|p|font)?\.([\w-]+)\s*", re.IGNORECASE)
_LOOK = re.compile(r"font-(?:weight|style)\s*:\s*[\w-]+", re.IGNORECASE)
_STYLED = ("span", "p", "font")


def dress(made: Tree) -> None:
    """Give every run and paragraph the look of its classes, as if it had it in its own style."""
    looks = dict(_looks(made))
    if looks:
        for node in made.root.all(*_STYLED):
            given = [looks[name] for name in node.get("class").split() if name in looks]
            if given:
                node.attributes["style"] = ";".join([*given, node.get("style")])


def _looks(made: Tree) -> Iterator[tuple[str, str]]:
    """Classes, and what a rule for nothing but them says."""
    for sheet in made.sheets:
        for rule in _COMMENT.sub(" ", sheet).split("}"):
            selectors, _brace, said = rule.partition("{")
            look = ";".join(_LOOK.findall(said))
            for selector in selectors.split(",") if look else ():
                if match := _SELECTOR.fullmatch(selector):
                    yield match[1], look
