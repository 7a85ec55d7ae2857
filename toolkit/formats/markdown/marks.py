"""Where a page's marks come to stand: on a block's own tag, or on a span inside it.

A mark lies on a whole segment. A paragraph is its segment, and bears the mark itself; a tight list
item may go on with a list, so there a span opens before the segment's first event and closes
before the first event after it. (The range of first to last event would not do: it cuts ``\\*``
and ``[text][]`` short.)
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.formats.dress import Mark, Pairs

NEVER = sys.maxsize


class Marks:
    """The marks still to come, and the span that is open, if one is.

    ``watch`` is the byte offset from which the walk must ask again: cheap to compare at every
    event, and beyond every page where there is nothing to mark.
    """

    def __init__(self, marks: Sequence[Mark], source: bytes) -> None:
        self.source = source
        self.coming = list(reversed(marks))
        self.open_until: int | None = None
        self.watch = NEVER
        self._look()

    def on_block(self, start: int, end: int) -> Pairs:
        """What stands on the tag of a block that holds one segment and nothing else."""
        self._forget(start)
        mark = self.coming[-1] if self.coming else None
        if mark is None or mark.start >= end or self._is_alt(mark):
            return ()
        return self._take()

    def on_image(self, start: int, end: int) -> Pairs:
        """What stands on an image whose alternative text is a segment."""
        mark = self.coming[-1] if self.coming else None
        inside = mark is not None and start < mark.start and mark.end <= end
        return self._take() if inside else ()

    def opens(self, start: int) -> Pairs:
        """What stands on a span that opens before the inline event at ``start``."""
        self._forget(start)
        if self.open_until is not None or start < self.watch:
            return ()
        self.open_until = self.coming[-1].end
        return self._take()

    def closes(self, start: int = NEVER) -> bool:
        """The open span ends before the event at ``start`` (or here, with its block)."""
        if self.open_until is None or start < self.open_until:
            return False
        self.open_until = None
        self._look()
        return True

    def within(self, start: int, end: int) -> list[Mark]:
        """All that lie in the bytes of a block that is written whole."""
        self._forget(start)
        found = []
        while self.coming and self.coming[-1].end <= end:
            found.append(self.coming.pop())
        self._look()
        return found

    def _take(self) -> Pairs:
        mark = self.coming.pop()
        self._look()
        return mark.attributes

    def _look(self) -> None:
        following = self.coming[-1].start if self.coming else NEVER
        self.watch = following if self.open_until is None else self.open_until

    def _forget(self, start: int) -> None:
        """Let go of marks that nothing before ``start`` could bear (a reference's title)."""
        while self.coming and self.coming[-1].end <= start:
            self._take()

    def _is_alt(self, mark: Mark) -> bool:
        return self.source[max(mark.start - 2, 0) : mark.start] == b"!["
