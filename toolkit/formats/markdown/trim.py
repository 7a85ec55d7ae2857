"""What of a run no translator needs: directives at its ends, tags that close something else."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.formats.directives import COMMENT
from toolkit.formats.markdown.markup import markup, stray_tags
from toolkit.formats.markdown.structure import Run


def trimmed(run: Run, source: bytes) -> tuple[int, int]:
    """The bytes of a run without what no translator needs: directives at its ends, and tags on
    lines of their own behind it that close what was opened elsewhere.
    """
    start, end = run.start, run.end
    comments = dict(_comments(run))
    while start in comments:
        start = _past_space(source, comments[start], end)
    dropped = {last: first for first, last in (comments | dict(_last_tags(run, source))).items()}
    while end in dropped and end > start:
        end = _words_end(source, start, dropped[end])
    return start, end


def _words_end(source: bytes, start: int, end: int) -> int:
    """Where the words before a tag end; the quote marks that begin its line go with it."""
    words = source[start:end]
    line = words.rstrip(b" \t>")
    return start + len((line if line.endswith((b"\n", b"\r")) else words).rstrip())


def _comments(run: Run) -> Iterator[tuple[int, int]]:
    for event, span in run.events:
        if isinstance(event, dict) and COMMENT.fullmatch(event.get("InlineHtml", "")):
            yield span["start"], span["end"]


def _last_tags(run: Run, source: bytes) -> Iterator[tuple[int, int]]:
    found = markup(run.events)
    stray = {found[index].start for index in stray_tags(found)}
    behind = -1  # the last of them
    for _event, span in run.events:
        if span["start"] in stray:
            line = source[run.start : span["start"]].rstrip(b" \t>")
            if span["start"] == behind or line.endswith((b"\n", b"\r")):
                behind = span["end"]
                yield span["start"], span["end"]


def _past_space(source: bytes, start: int, end: int) -> int:
    rest = source[start:end]
    return start + len(rest) - len(rest.lstrip())
