"""Which directives speak of which text, heard in one walk over a page.

A comment speaks of the block that comes next, with all that is in it; one inside a text speaks of
that text. Blocks are entered and left as the page goes on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from toolkit.formats.directives import Advice, Directive, complaint, directives
from toolkit.messages import _


@dataclass(slots=True)
class _Block:
    """An open block: what was said of it, and of all that it stands in."""

    own: Advice = field(default_factory=Advice)
    whole: Advice = field(default_factory=Advice)


class Counsel:
    """What was said so far; ``complaints`` are pairs of a byte and what is wrong there."""

    def __init__(self) -> None:
        self.complaints: list[tuple[int, str]] = []
        self._open: list[_Block] = []
        self._known = 0  # how many of the open blocks, from the outermost, have their whole advice
        self._waiting: list[tuple[int, Directive]] = []
        self._skip: Directive | None = None

    def enter(self) -> None:
        """A block begins."""
        self._open.append(_Block())

    def leave(self) -> None:
        """The last block that began ends."""
        self._open.pop()
        self._known = min(self._known, len(self._open))

    def comment(self, text: str, start: int) -> None:
        """A comment between texts, which begins at byte ``start``."""
        for directive in directives(text, start):
            if problem := complaint(directive):
                self._complain(directive, problem)
            elif directive.verb == "skip":
                self._skip = directive
            elif directive.verb == "end":
                if not self._skip:
                    self._complain(directive, _("“end” without “skip”"))
                self._skip = None
            else:
                self._waiting.append((len(self._open), directive))

    def text(self, inside: Iterable[Directive] = ()) -> Advice | None:
        """All that was said of a text that stands here; None where it is skipped."""
        said = self._settled()
        for directive in inside:
            if problem := complaint(directive):
                self._complain(directive, problem)
            else:
                said = said.hear(directive)
        return None if self._skip else said

    def close(self) -> None:
        """The page ends."""
        if self._skip:
            self._complain(self._skip, _("“skip” is never ended; write <!-- l10n: end -->"))

    def _settled(self) -> Advice:
        alone = Advice()
        for depth, directive in self._waiting:
            at = min(depth, len(self._open) - 1)
            if at < 0:
                alone = alone.hear(directive)
                continue
            self._open[at].own = self._open[at].own.hear(directive)
            self._known = min(self._known, at)
        self._waiting = []
        for at in range(self._known, len(self._open)):
            above = self._open[at - 1].whole if at else Advice()
            own = self._open[at].own
            self._open[at].whole = above if own == Advice() else above.join(own)
        self._known = len(self._open)
        return self._open[-1].whole if self._open else alone

    def _complain(self, directive: Directive, problem: str) -> None:
        self.complaints.append((directive.start, problem))
