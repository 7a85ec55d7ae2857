"""Which directives speak of which run.

A comment on lines of its own speaks of the block that comes next, with all that is in it; one
inside a paragraph speaks of that paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.formats.directives import COMMENT, Advice, Directive, complaint, directives
from toolkit.formats.markdown.markup import markup, stray_tags
from toolkit.formats.markdown.structure import Block, Comment, Run, Structure
from toolkit.messages import _


class Counsel:
    """What was said of each run, after one walk in page order.

    ``complaints`` are pairs of a byte offset and what is wrong with the directive there.
    """

    def __init__(self, structure: Structure) -> None:
        self.complaints: list[tuple[int, str]] = []
        self._of_run: dict[int, Advice | None] = {}
        self._of_block: dict[Block, Advice] = {}
        self._waiting: list[tuple[int, Directive]] = []
        self._skip: Directive | None = None
        items: list[Comment | Run] = [*structure.comments, *structure.runs]
        for item in sorted(items, key=lambda item: item.start):
            if isinstance(item, Run):
                self._run(item)
            else:
                self._comment(item)
        if self._skip:
            self._complain(self._skip, _("“skip” is never ended; write <!-- l10n: end -->"))

    def of(self, run: Run) -> Advice | None:
        """All that was said of a run; None where it is skipped."""
        return self._of_run[run.start]

    def _comment(self, comment: Comment) -> None:
        for directive in directives(comment.text, comment.start):
            if problem := complaint(directive):
                self._complain(directive, problem)
            elif directive.verb == "skip":
                self._skip = directive
            elif directive.verb == "end":
                if not self._skip:
                    self._complain(directive, _("“end” without “skip”"))
                self._skip = None
            else:
                self._waiting.append((comment.depth, directive))

    def _run(self, run: Run) -> None:
        for depth, directive in self._waiting:
            block = run.path[min(depth, len(run.path) - 1)]
            self._of_block[block] = self._of_block.get(block, Advice()).hear(directive)
        self._waiting = []
        said = Advice()
        for block in run.path:
            said = said.join(self._of_block[block]) if block in self._of_block else said
        for directive in _inside(run):
            if problem := complaint(directive):
                self._complain(directive, problem)
            else:
                said = said.hear(directive)
        self._of_run[run.start] = None if self._skip else said

    def _complain(self, directive: Directive, problem: str) -> None:
        self.complaints.append((directive.start, problem))


def _inside(run: Run) -> Iterator[Directive]:
    for event, span in run.events:
        if isinstance(event, dict) and "InlineHtml" in event:
            yield from directives(event["InlineHtml"], span["start"])


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
