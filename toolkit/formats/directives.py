"""What authors tell translators, in comments that never reach a reader.

``<!-- l10n: skip -->`` … ``<!-- l10n: end -->`` leaves a region as it is. ``note TEXT``,
``context TEXT``, ``max N`` and ``critical WORD`` speak of the block that comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from toolkit.messages import _

COMMENT = re.compile(r"<!--\s*l10n:\s*(?P<verb>[\w-]+)[ \t]*(?P<rest>.*?)\s*-->", re.DOTALL)
VERBS = ("skip", "end", "note", "context", "max", "critical")


@dataclass(frozen=True, slots=True)
class Directive:
    """One comment: where it begins (a byte offset), its verb and what follows."""

    start: int
    verb: str
    rest: str


@dataclass(frozen=True, slots=True)
class Advice:
    """All that was said about one block."""

    notes: tuple[str, ...] = ()
    context: str | None = None
    max_length: int | None = None
    critical: str = ""

    def join(self, closer: Advice) -> Advice:
        """This advice and what was said of a block nearer to the text, which counts more."""
        return Advice(
            self.notes + closer.notes,
            closer.context or self.context,
            closer.max_length or self.max_length,
            closer.critical or self.critical,
        )

    def hear(self, directive: Directive) -> Advice:
        """This advice with one directive more."""
        match directive.verb:
            case "note":
                return replace(self, notes=(*self.notes, directive.rest))
            case "context":
                return replace(self, context=directive.rest)
            case "max":
                return replace(self, max_length=int(directive.rest))
            case "critical":
                return replace(self, critical=directive.rest or "content")
        return self


def directives(html: str, start: int) -> Iterator[Directive]:
    """The directives in a piece of HTML that begins at byte ``start``."""
    for match in COMMENT.finditer(html):
        rest = " ".join(match["rest"].split())
        yield Directive(start + len(html[: match.start()].encode()), match["verb"], rest)


def complaint(directive: Directive) -> str:
    """What is wrong with a directive, or the empty string."""
    if directive.verb not in VERBS:
        known = ", ".join(VERBS)
        return _("unknown directive “{verb}”; known are {known}", verb=directive.verb, known=known)
    if directive.verb == "max" and not directive.rest.isdecimal():
        return _("“max” takes a whole number, not “{text}”", text=directive.rest)
    if directive.verb in ("note", "context") and not directive.rest:
        return _("“{verb}” takes a text", verb=directive.verb)
    return ""
