"""A page's events as HTML: ``write(events, source, dress)``.

``Dress()`` writes what pyromark writes; ``Dress(rich=True, …)`` what a reader is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.formats.markdown.rich import RichWriter
from toolkit.formats.markdown.writer import PLAIN, Dress, Labels, Mark, Writer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.formats.markdown.events import Ranged

__all__ = ["Dress", "Labels", "Mark", "write"]


def write(events: Iterable[Ranged], source: bytes, dress: Dress = PLAIN) -> str:
    """The HTML of ``events``, which were read from ``source``."""
    writer = RichWriter if dress.rich else Writer
    return writer(source, dress).page(events)
