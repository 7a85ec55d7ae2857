"""A page's events as HTML: ``write(events, source, dress)``.

``Dress()`` writes what pyromark writes; ``Dress(rich=True, …)`` what a reader is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.formats.dress import PLAIN, Dress, Labels, Mark, Step
from toolkit.formats.markdown.rich import RichWriter
from toolkit.formats.markdown.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.formats.markdown.events import Ranged

__all__ = ["Dress", "Labels", "Mark", "Step", "moved", "write"]


def write(events: Iterable[Ranged], source: bytes, dress: Dress = PLAIN) -> str:
    """The HTML of ``events``, which were read from ``source``."""
    writer = RichWriter if dress.rich else Writer
    return writer(source, dress).page(events)


def moved(dress: Dress, start: int) -> Dress:
    """``dress`` for a text that begins at byte ``start`` of what it speaks of."""

    def shifted(step: Step) -> Step:
        return lambda text, at: step(text, at + start)

    return replace(
        dress,
        text=shifted(dress.text),
        attribute=shifted(dress.attribute),
        href=shifted(dress.href),
        src=shifted(dress.src),
        action=shifted(dress.action),
        marks=[
            replace(mark, start=mark.start - start, end=mark.end - start)
            for mark in dress.marks
            if mark.start >= start
        ],
    )
