"""The elements that are open while a page is read: enough of the tree to say what text is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from toolkit.formats.counsel import Counsel
from toolkit.formats.html import elements
from toolkit.formats.html.tokens import Token


@dataclass(slots=True)
class Table:
    """A table in work: which row and column, and what stands above each column."""

    row: int = -1
    column: int = -1
    headers: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Element:
    """An open element. ``still``: not to be translated; ``opaque``: text as it is, like ``pre``."""

    tag: Token
    is_block: bool
    still: bool = False
    opaque: bool = False
    in_picture: bool = False  # its content is SVG
    table: Table | None = None
    heard: bool = True  # its end is told to the counsel

    @property
    def name(self) -> str:
        """What it is called."""
        return self.tag.name


class Tree:
    """The open elements, outermost first. Ends that HTML leaves out are known."""

    def __init__(self, counsel: Counsel) -> None:
        self.counsel = counsel
        self.open: list[Element] = []
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._barriers: list[int] = []
        self._blocks: list[int] = []

    @property
    def still(self) -> bool:
        """What stands here is not to be translated."""
        return bool(self.open) and self.open[-1].still

    @property
    def opaque(self) -> bool:
        """What stands here stays as it is."""
        return bool(self.open) and self.open[-1].opaque

    @property
    def in_picture(self) -> bool:
        """What stands here is SVG."""
        return bool(self.open) and self.open[-1].in_picture

    @property
    def block(self) -> Element | None:
        """The innermost open block."""
        return self.open[self._blocks[-1]] if self._blocks else None

    @property
    def table(self) -> Table | None:
        """The innermost open table."""
        return self.open[-1].table if self.open else None

    def push(self, element: Element) -> None:
        """An element begins."""
        at = len(self.open)
        self.open.append(element)
        self._places[element.name].append(at)
        if element.name in elements.BARRIERS:
            self._barriers.append(at)
        if element.is_block:
            self._blocks.append(at)
        self.counsel.enter()

    def cut(self, height: int) -> None:
        """All elements above a height end."""
        while len(self.open) > height:
            element = self.open.pop()
            self._places[element.name].pop()
            for listed in (self._barriers, self._blocks):
                if listed and listed[-1] == len(self.open):
                    listed.pop()
            if element.heard:
                self.counsel.leave()

    def unheard(self, height: int) -> None:
        """Tell the counsel that what is open above a height ends, though it stays open."""
        for element in self.open[height:]:
            if element.heard:
                element.heard = False
                self.counsel.leave()

    def before(self, name: str) -> None:
        """End what a start tag ends."""
        if name in elements.ENDS_PARAGRAPH:
            self._end(("p",), ())
        if name in elements.ENDS:
            ended, within = elements.ENDS[name]
            self._end(ended, within)

    def _end(self, names: tuple[str, ...], within: tuple[str, ...]) -> None:
        at = max(self._last(name) for name in names)
        walls = [self._last(name) for name in within]
        if not (set(names) & elements.TABLE_PARTS) and self._barriers:
            walls.append(self._barriers[-1])
        if at >= 0 and at > max(walls, default=-1):
            self.cut(at)

    def close(self, name: str, *, is_block: bool) -> None:
        """An end tag."""
        at = self._last(name)
        if at < 0:
            return
        if not is_block:
            wall = self._blocks[-1] if self._blocks else -1
        elif name in elements.TABLE_PARTS:
            wall = self._last("table")
        elif name in elements.BARRIERS:
            wall = -1
        else:
            wall = self._barriers[-1] if self._barriers else -1
        if at > wall:
            self.cut(at)

    def _last(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1
