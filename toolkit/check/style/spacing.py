"""A space is missing, or there is one too many.

Two spaces in a row, a space before `. , ; : ? !` or before what closes, none after them, a space
after `¿ ¡ (`, and spaces at the ends of the text that the source does not have.

Why it matters: `casa .Tome` is read as a slip, and a sentence may break over the line at the space.

**Found:** `Tome  agua`; `Tome agua , y descanse`; `agua,descanse`; `¿ Tiene fiebre?`; `fin.Luego`.

**Silent:** `5 %` and `5%`, `10 mg` with any space, for Spanish allows both; what the source has too
(`user@host:path`, two spaces between sentences); code and addresses.

**The way out:** write no space before these signs and one after. `--fix` does it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.messages import N_, _
from toolkit.model import Severity, Span

CODE = "spacing"
SEVERITY = Severity.STYLE

_LETTER = r"[^\W\d_]"
# Something to look at: most texts have none of it. Each branch begins with one of few signs.
_ANY = re.compile(
    rf"[¿¡(](?: |(?<={_LETTER}.))|[,;?!](?:{_LETTER}|[¿¡])"
    r"|[.:][A-ZÁÉÍÓÚÑ¿¡]"
)


_BESIDE = ("  ", " ,", " ;", " :", " .", " ?", " !", " )", "\u00a0")


class _Rule(NamedTuple):
    expression: re.Pattern[str]
    message: str
    fix: str


_RULES = (
    _Rule(re.compile(r"(?<=\S)(?:  ++| \u00a0|\u00a0 )(?=\S)"), N_("two spaces in a row"), " "),
    _Rule(
        re.compile(r"(?<=[^\W_]) +(?=[,;:?!](?:\s|\Z)|\.(?:\s|\Z))"),
        N_("a space before a punctuation mark"),
        "",
    ),
    _Rule(re.compile(r"(?<=[¿¡(]) +(?=[^\W_])"), N_("a space after an opening mark"), ""),
    _Rule(
        re.compile(r"(?<=[^\W_]) +(?=\)(?:[\s.,;:]|\Z))"), N_("a space before a closing mark"), ""
    ),
    _Rule(
        re.compile(
            rf"(?<={_LETTER})[,;?!](?={_LETTER}{{2}}|[yoeua] |[¿¡]{_LETTER})"
            r"|(?<=[a-záéíóúñ]{2})[.:](?=[¿¡]?[A-ZÁÉÍÓÚÑ][a-záéíóúñ])"
        ),
        N_("no space after a punctuation mark"),
        "after",
    ),
    _Rule(
        re.compile(rf"(?<={_LETTER})[¿¡]|(?<={_LETTER}{{2}})\((?={_LETTER}{{4}})"),
        N_("no space before an opening mark"),
        "before",
    ),
)


def check(subject: Subject) -> Iterator[Fault]:
    """Each place, and the two ends."""
    target = subject.target
    yield from _ends(subject)
    text = target.text
    if any(signs in text for signs in _BESIDE) or _ANY.search(text):
        for rule in _RULES:
            if not _is_the_sources_way(rule, subject.source):
                yield from _found(rule, target)


def _is_the_sources_way(rule: _Rule, source: Side) -> bool:
    return any(not _within(source, m.span()) for m in rule.expression.finditer(source.text))


def _found(rule: _Rule, target: Side) -> Iterator[Fault]:
    for match in rule.expression.finditer(target.text):
        if not _within(target, match.span()):
            fix = {"after": match[0] + " ", "before": " " + match[0]}.get(rule.fix, rule.fix)
            yield Fault(_(rule.message), None, match.span(), fix)


def _within(side: Side, span: Span) -> bool:
    """It is in a mark (code, an address), or touches one: what is shown there is not known."""
    at = bisect_right(side.marks, span[0], key=lambda mark: mark.start) - 1
    inside = at >= 0 and span[0] < side.marks[at].end
    return inside or any(
        mark.kind in _UNSEEN and (mark.end == span[0] or mark.start == span[1])
        for mark in side.marks[max(0, at) : at + 2]
    )


_UNSEEN = frozenset(["placeholder", "code", "html", "entity", "escape", "comment"])
_BLANKS = " \t\u00a0"


def _ends(subject: Subject) -> Iterator[Fault]:
    """Spaces before the first word or after the last: as the source has them."""
    source, target = subject.source.text, subject.target.text
    wanted, lead = _lead(source), _lead(target)
    if bool(wanted) != bool(lead):
        said = _("the source begins with a space") if wanted else _("a space at the beginning")
        yield Fault(said, None, (0, max(1, len(lead))), wanted + ("" if lead else target[:1]))
    wanted, trail = _trail(source), _trail(target)
    if bool(wanted) != bool(trail):
        said = _("the source ends with a space") if wanted else _("a space at the end")
        start = len(target) - max(1, len(trail))
        yield Fault(said, None, (start, len(target)), ("" if trail else target[-1:]) + wanted)


def _lead(text: str) -> str:
    return text[: len(text) - len(text.lstrip(_BLANKS))]


def _trail(text: str) -> str:
    return text[len(text.rstrip(_BLANKS)) :]
