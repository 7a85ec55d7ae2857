"""What of a page goes into the theme: its ``<main>``, else its body, else all but the head."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.formats.html.tokens import Token, What

_HEAD = frozenset(
    ["html", "head", "title", "meta", "link", "base", "style", "script", "noscript", "template"]
)


def region(source: bytes, found: Sequence[Token]) -> tuple[int, int]:
    """The bytes that are published."""
    tags = [token for token in found if token.what in (What.OPEN, What.CLOSE)]
    return _inside(tags, "main", len(source)) or (
        _body_start(source, found),
        _body_end(source, tags),
    )


def _inside(tags: Sequence[Token], name: str, size: int) -> tuple[int, int] | None:
    """Between the tags of the one element of this name, if there is just one."""
    starts = [tag.end for tag in tags if tag.name == name and tag.what is What.OPEN]
    ends = [tag.start for tag in tags if tag.name == name and tag.what is What.CLOSE]
    if len(starts) != 1 or len(ends) > 1 or (ends and ends[0] < starts[0]):
        return None
    return starts[0], ends[0] if ends else size


def _body_start(source: bytes, found: Sequence[Token]) -> int:
    for token in found:
        if token.what is What.OPEN and token.name == "body":
            return token.end
    for token in found:
        blank = token.what is What.TEXT and not source[token.start : token.end].strip()
        unseen = token.what in (What.COMMENT, What.RAW, What.RCDATA) or token.name in _HEAD
        if not blank and not unseen:
            return token.start
    return len(source)


def _body_end(source: bytes, tags: Sequence[Token]) -> int:
    ends = (tag.start for tag in tags if tag.what is What.CLOSE and tag.name in ("body", "html"))
    return next(ends, len(source))
