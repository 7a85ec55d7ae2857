"""A fault: what a check says about one message, and where."""

from __future__ import annotations

from typing import NamedTuple

from toolkit.model import Severity, Span


class Fault(NamedTuple):
    """One sentence for a translator, and the words that it is about.

    ``source`` and ``target`` are spans in code points of msgid and msgstr as they stand in the
    file. ``fix`` may stand in the place of ``target``; only a check that cannot change meaning
    offers one. ``severity`` is given where it is not the check's own.
    """

    message: str
    source: Span | None = None
    target: Span | None = None
    fix: str | None = None
    severity: Severity | None = None
