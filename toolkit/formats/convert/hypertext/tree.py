"""Tokens of HTML as a tree, near enough to a browser's: every word stands where it would stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from toolkit.formats.html import elements
from toolkit.formats.html.tokens import Token, What, attributes, tokens

MAX_DEPTH = 120  # elements that open deeper are laid flat: their words stay

_KEPT_OUT = frozenset(["script", "style"])


@dataclass(slots=True)
class Node:
    """An element: what is in it, nodes and text, and its line in the source."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)
    line: int = 0
    blocky: bool = False  # a block, or with one in it

    def get(self, name: str) -> str:
        """An attribute; empty where it has none."""
        return self.attributes.get(name, "")

    def nodes(self) -> Iterator[Node]:
        """The elements in it, not those below them."""
        return (child for child in self.children if isinstance(child, Node))

    def all(self, *names: str) -> Iterator[Node]:
        """Every element of these names, at any depth, in their order."""
        for child in self.nodes():
            if child.name in names:
                yield child
            yield from child.all(*names)

    def texts(self) -> Iterator[str]:
        """Every text in it."""
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.name not in _KEPT_OUT:
                yield from child.texts()

    def text(self) -> str:
        """Its words on one line."""
        return " ".join(" ".join(self.texts()).split())


@dataclass(slots=True)
class Tree:
    """A page: its root, and what was counted and left out while it was read."""

    root: Node
    counted: Counter[str]
    flat: int = 0  # the first line on which something stood too deep
    sheets: list[str] = field(default_factory=list)  # its own style sheets


def tree(text: str) -> Tree:
    """The tree of a page, in linear time."""
    builder = _Builder(text.encode())
    for token in tokens(builder.source):
        builder.take(token)
    _mark_blocks(builder.tree.root)
    return builder.tree


def _mark_blocks(node: Node) -> bool:
    inner = [_mark_blocks(child) for child in node.nodes()]
    node.blocky = any(inner) or node.name in elements.BLOCKS - _INLINE_BLOCKS
    return node.blocky


_INLINE_BLOCKS = frozenset(
    ["button", "label", "select", "link", "script", "style", "textarea", "svg"]
)


class _Builder:
    def __init__(self, source: bytes) -> None:
        self.source = source
        self.tree = Tree(Node("#root"), Counter())
        self.open = [self.tree.root]
        self.within = Counter[str]()  # names of what is open
        self.line, self.at = 1, 0

    def take(self, token: Token) -> None:
        """Put one token in its place."""
        self.line += self.source.count(b"\n", self.at, token.start)
        self.at = token.start
        match token.what:
            case What.OPEN:
                self._start(token)
            case What.CLOSE:
                self._end(token.name)
            case What.TEXT | What.RCDATA:
                self._text(unescape(self._raw(token)))
            case What.CDATA:
                self._text(self._raw(token).removeprefix("<![CDATA[").removesuffix("]]>"))
            case What.RAW if token.name == "style":
                self.tree.sheets.append(self._raw(token))
            case What.RAW if token.name not in _KEPT_OUT:
                self._text(self._raw(token))
            case What.COMMENT | What.BROKEN:
                self.tree.counted[token.what.name.lower()] += 1

    def _raw(self, token: Token) -> str:
        return self.source[token.start : token.end].decode()

    def _text(self, text: str) -> None:
        self.open[-1].children.append(text)

    def _start(self, token: Token) -> None:
        name = token.name
        self._end_implied(name)
        node = Node(name, self._attributes(token), line=self.line)
        self.open[-1].children.append(node)
        if name in elements.VOID or (token.closed and name in ("svg", "path", "math")):
            return
        if len(self.open) < MAX_DEPTH:
            self.open.append(node)
            self.within[name] += 1
        else:
            self.tree.flat = self.tree.flat or self.line

    def _attributes(self, token: Token) -> dict[str, str]:
        return {
            one.name: unescape(self.source[one.start : one.end].decode(errors="replace"))
            for one in attributes(self.source, token)
        }

    def _end_implied(self, name: str) -> None:
        if name in elements.ENDS_PARAGRAPH:
            self._close(("p",), elements.BARRIERS)
        if name in elements.ENDS:
            ended, within = elements.ENDS[name]
            self._close(ended, frozenset(within))

    def _close(self, names: tuple[str, ...], walls: frozenset[str]) -> None:
        """End the innermost open element of one of these names, if no wall stands between."""
        if not any(self.within[name] for name in names):
            return
        for at in range(len(self.open) - 1, 0, -1):
            if self.open[at].name in names:
                self.within.subtract(node.name for node in self.open[at:])
                del self.open[at:]
                return
            if self.open[at].name in walls:
                return

    def _end(self, name: str) -> None:
        walls = frozenset() if name in elements.BARRIERS | elements.TABLE_PARTS else _CELLS
        self._close((name,), walls)


_CELLS = frozenset(["td", "th", "caption"])
