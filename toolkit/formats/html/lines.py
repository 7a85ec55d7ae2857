"""A text that stands in a page line by line, with what is not its own between the lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Lines:
    """From the bytes of the text to those of the page, and back."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.spans = list(spans) or [(0, 0)]
        self._pages = [start for start, _ in self.spans]
        self._own = [0, *accumulate(end - start for start, end in self.spans)][:-1]

    @property
    def start(self) -> int:
        """Where the text begins in the page."""
        return self._pages[0]

    def of(self, source: bytes) -> bytes:
        """The text, out of the page that it stands in."""
        return b"".join(source[start:end] for start, end in self.spans)

    def to_page(self, at: int, base: int = 0) -> int:
        """Where a byte of the text stands in the page, which begins at ``base``."""
        line = bisect_right(self._own, at) - 1
        return base + self._pages[line] + at - self._own[line]

    def end_in_page(self, at: int) -> int:
        """Where a stretch of the text ends in the page: behind its last byte."""
        return self.to_page(at - 1) + 1 if at else self.start

    def line_in_page(self, at: int) -> int:
        """Where the line begins that holds this byte of the page."""
        return self._pages[max(bisect_right(self._pages, at) - 1, 0)]

    def from_page(self, at: int) -> int:
        """Which byte of the text stands here in the page."""
        line = max(bisect_right(self._pages, at) - 1, 0)
        start, end = self.spans[line]
        return self._own[line] + min(max(at, start), end) - start
