"""A sign-off: a translator comment that says who approved a translation where it stands."""

from __future__ import annotations

from collections.abc import Iterable

PREFIX = "signed: "


def without_signoffs(comments: Iterable[str]) -> tuple[str, ...]:
    """The comments that may go with a text to another page; an approval may not."""
    return tuple(line for line in comments if not line.startswith(PREFIX))
