"""What authors tell translators in the comments of a YAML file: ``# l10n: note TEXT``.

The verbs are those of ``formats.directives``. A comment speaks of the value that it stands behind,
else of the next one that is offered; ``skip`` and ``end`` leave out what lies between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.formats.data.document import Document, Leaf
from toolkit.formats.directives import Advice, Directive, complaint
from toolkit.messages import _

_COMMENT = re.compile(r"#\s*l10n:\s*(?P<verb>[\w-]+)[ \t]*(?P<rest>.*)")


@dataclass(slots=True)
class Counsel:
    """What was said of each value, by the byte where it begins; what was wrong with it."""

    of: dict[int, Advice] = field(default_factory=dict)
    skipped: list[tuple[int, int]] = field(default_factory=list)
    complaints: list[tuple[int, str]] = field(default_factory=list)


def counsel(document: Document, offered: Sequence[Leaf]) -> Counsel:
    """What the comments of a document say of the values that are offered."""
    found = Counsel()
    starts = [leaf.start for leaf in offered]
    skips: int | None = None
    for one in _directives(document):
        if problem := complaint(one):
            found.complaints.append((one.start, problem))
        elif one.verb == "skip":
            skips = one.start if skips is None else skips
        elif one.verb == "end" and skips is None:
            found.complaints.append((one.start, _("“end” without “skip”")))
        elif one.verb == "end" and skips is not None:
            found.skipped.append((skips, one.start))
            skips = None
        elif leaf := _meant(document, offered, starts, one.start):
            found.of[leaf.start] = found.of.get(leaf.start, Advice()).hear(one)
    if skips is not None:
        found.complaints.append((skips, _("“skip” is never ended; write {end}", end="# l10n: end")))
    return found


def _directives(document: Document) -> Iterator[Directive]:
    for start, comment in sorted(document.comments):
        if match := _COMMENT.match(comment.decode()):
            yield Directive(start, match["verb"], " ".join(match["rest"].split()))


def _meant(
    document: Document, offered: Sequence[Leaf], starts: Sequence[int], at: int
) -> Leaf | None:
    following = bisect_left(starts, at)
    if following and document.line(offered[following - 1].end) == document.line(at):
        return offered[following - 1]
    return offered[following] if following < len(offered) else None
