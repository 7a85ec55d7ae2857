"""Patterns of keys: which values of a data file are words for readers.

``title`` is a key at the top, ``menu.label`` one inside another, ``*`` any one key, ``[*]`` any
item of a list, ``[0]`` the first, ``**`` any number of steps or none. A key with other letters
than a name has stands in quotes: ``"opening.hours".note``. What a pattern names is values, never
lists or maps.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from toolkit.errors import ConfigError
from toolkit.messages import _

Step = str | int
Path = tuple[Step, ...]  # from the top of a file to a value: ("items", 0, "label")
Reached = frozenset[int]  # how many of a pattern's steps may have been walked


class Any(Enum):
    """A step of a pattern that stands for others."""

    KEY = "*"
    ITEM = "[*]"
    WAY = "**"


_STEP = re.compile(
    r"""(?P<dot>\.)?(?:
        (?P<way>\*\*) | (?P<any>\*) | (?P<quoted>"(?:[^"\\]|\\.)*+") | (?P<key>[^.\[\]*"]++)
        | (?P<item>\[(?:\*|[0-9]++)\])
    )""",
    re.VERBOSE,
)
_NAME = re.compile(r'[^.\[\]*"\s](?:[^.\[\]*"\x00-\x1f]*[^.\[\]*"\s])?\Z')


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern, as it is written and as the steps that it names."""

    text: str
    steps: tuple[Step | Any, ...]

    def names(self, path: Path) -> bool:
        """Whether the value at the end of a path is one of those meant."""
        reached = self.start
        for step in path:
            reached = self.after(reached, step)
        return self.is_done(reached)

    @property
    def start(self) -> Reached:
        """Where a walk from the top of the file begins."""
        return self._spread([0])

    def after(self, reached: Reached, step: Step) -> Reached:
        """Where a walk has come to after one step more."""
        return self._spread(next_ for at in reached for next_ in self._next(at, step))

    def is_done(self, reached: Reached) -> bool:
        """Whether a walk may end here."""
        return len(self.steps) in reached

    def goes_on(self, reached: Reached) -> bool:
        """Whether something below could be meant."""
        return any(at < len(self.steps) for at in reached)

    def _next(self, at: int, step: Step) -> Iterable[int]:
        wanted = self.steps[at] if at < len(self.steps) else None
        if wanted is Any.WAY:
            return [at]
        is_item = isinstance(step, int)
        if wanted is (Any.ITEM if is_item else Any.KEY):
            return [at + 1]
        return [at + 1] if wanted == step and isinstance(wanted, int) == is_item else []

    def _spread(self, reached: Iterable[int]) -> Reached:
        """``**`` may stand for no step at all."""
        found = set[int]()
        for at in reached:
            found.add(at)
            step = at
            while step < len(self.steps) and self.steps[step] is Any.WAY:
                step += 1
                found.add(step)
        return frozenset(found)


class Patterns:
    """Several patterns together. What was once walked is not walked again: items are many."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self.patterns = tuple(patterns)
        self._begun = tuple(pattern.start for pattern in self.patterns)
        self._walked: dict[Path, tuple[Reached, ...]] = {(): self._begun}
        self._steps: dict[tuple[tuple[Reached, ...], Step], tuple[Reached, ...]] = {}
        steps = (step for pattern in self.patterns for step in pattern.steps)
        self._numbers = frozenset(step for step in steps if isinstance(step, int))

    def names(self, path: Path) -> bool:
        """Whether one of them means the value at the end of a path."""
        found = zip(self.patterns, self._reached(path), strict=True)
        return any(pattern.is_done(reached) for pattern, reached in found)

    def reach(self, path: Path) -> bool:
        """Whether one of them means the value at the end of a path, or could one below it."""
        found = zip(self.patterns, self._reached(path), strict=True)
        return any(p.is_done(reached) or p.goes_on(reached) for p, reached in found)

    def _reached(self, path: Path) -> tuple[Reached, ...]:
        """Where all of them have come to; a path's beginning is kept for what lies beside it."""
        known = max(len(path) - 1, 0)
        while path[:known] not in self._walked:
            known -= 1
        reached = self._walked[path[:known]]
        for end in range(known, len(path)):
            reached = self._after(reached, path[end])
            if end + 1 < len(path):
                self._walked[path[: end + 1]] = reached
        return reached

    def _after(self, reached: tuple[Reached, ...], step: Step) -> tuple[Reached, ...]:
        if isinstance(step, int) and step not in self._numbers:
            step = -1  # any item that no pattern names by its number
        found = self._steps.get((reached, step))
        if found is None:
            found = tuple(p.after(at, step) for p, at in zip(self.patterns, reached, strict=True))
            self._steps[reached, step] = found
        return found


def parse_pattern(text: str) -> Pattern:
    """Read a pattern.

    Raises:
        ConfigError: it is none; without a place, which the caller knows.
    """
    steps: list[Step | Any] = []
    at = 0
    while at < len(text) or not steps:
        match = _STEP.match(text, at)
        if not match or bool(match["dot"]) != bool(steps and not match["item"]):
            raise ConfigError(
                _("“{pattern}” names no keys", pattern=text),
                hint=_("write it like {example}", example="items[*].label"),
            )
        steps.append(_step(match))
        at = match.end()
    return Pattern(text, tuple(steps))


def _step(match: re.Match[str]) -> Step | Any:
    if match["way"]:
        return Any.WAY
    if match["any"]:
        return Any.KEY
    if match["item"]:
        inner = match["item"][1:-1]
        return Any.ITEM if inner == "*" else int(inner)
    quoted: str = json.loads(match["quoted"], strict=False) if match["quoted"] else ""
    return quoted if match["quoted"] else match["key"].strip()


def written(path: Path, *, items: bool = True) -> str:
    """A path as a pattern would have it; without ``items``, any item: ``items[*].label``."""
    out = ""
    for step in path:
        if isinstance(step, int):
            out += f"[{step}]" if items else "[*]"
        else:
            name = step if _NAME.match(step) else json.dumps(step, ensure_ascii=False)
            out += f".{name}" if out else name
    return out
