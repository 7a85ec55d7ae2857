"""A value is written in another way than the program expects.

`%d` takes a number, `%s` a text: where they change places, the program stops or prints nonsense.
`%.2f` shows two decimals, and so must the translation: one fewer can change a dose. The rules are
those of `msgfmt --check-format`.

**Found:** `%s has %d files` → `%d archivos de %s`; `%.2f mg` → `%.1f mg`; `{dose:.2f}` →
`{dose:.1f}`; `100%% of %s` → `100% de %s`; a message in which some directives have a number and
some have none; `{n, plural, uno {…}}`. Another width or sign only asks for a look.

**Silent:** `%s has %d files` → `%2$d archivos de %1$s`; `%i` for `%d`.

**The way out:** write it as the source does. To change the order, number them: `%2$d`, `%1$s`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.marks import PRINTF
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.arguments import Argument, arguments, of_plural
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "changed-format"
SEVERITY = Severity.ERROR

_BRACES = frozenset({"python-brace", "perl-brace", "csharp"})
_CHOICE = re.compile(r"\{\w+,\s?(?:plural|select)")
_WAY = re.compile(r"([\w=]{1,40}+)\s?\{")
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
_SIGNS = re.compile(r"[{}]")
_DOUBLED = re.compile(r"\{\{|\}\}")


def check(subject: Subject) -> Iterator[Fault]:
    """Each value that is written in another way, and signs that belong to none."""
    there = arguments(subject.target)
    if there:
        yield from _changed(subject, there)
        yield from _mixed(there)
    if subject.source.formats:
        yield from _stray(subject)
    if any(_CHOICE.match(one.mark.value) for one in there):
        yield from _choices(subject)


def _changed(subject: Subject, there: list[Argument]) -> Iterator[Fault]:
    wanted: dict[str, Argument] = {}
    for one in (*arguments(subject.source), *of_plural(subject)):
        wanted.setdefault(one.name, one)
    for one in there:
        was = wanted.get(one.name)
        if was is None or (was.type, was.layout) == (one.type, one.layout):
            continue
        said = _("“{was}” became “{now}”", was=was.mark.value, now=one.mark.value)
        grave = was.type != one.type or " " in one.layout
        yield Fault(said, _place(was, subject), span(one.mark), None, _severity(grave))


def _severity(grave: bool) -> Severity:
    return Severity.ERROR if grave else Severity.REVIEW


def _place(was: Argument, subject: Subject) -> Span | None:
    """Where it stands in the source; not where it was read in the plural alone."""
    found = subject.source.text[slice(*span(was.mark))] == was.mark.value
    return span(was.mark) if found else None


def _mixed(there: list[Argument]) -> Iterator[Fault]:
    """Some with a number, some without: programs refuse that."""
    printf = [one for one in there if one.mark.value.startswith("%")]
    counted = [one for one in printf if one.counted]
    if counted and len(counted) < len(printf) and any("$" in one.mark.value for one in printf):
        said = _("“{name}” has no number, where others have one", name=counted[0].mark.value)
        yield Fault(said, None, span(counted[0].mark))


def _stray(subject: Subject) -> Iterator[Fault]:
    """A percent sign or a brace that begins no placeholder, where the source has none."""
    formats = subject.source.formats
    if formats & PRINTF and not _percent(subject.source):
        for at in _percent(subject.target)[:1]:
            yield Fault(_("a percent sign is written %% here"), None, (at, at + 1))
    if formats & _BRACES and not _braces(subject.source):
        for at in _braces(subject.target)[:1]:
            said = _("curly brackets must stand in pairs around a name")
            yield Fault(said, None, (at, at + 1))


def _choices(subject: Subject) -> Iterator[Fault]:
    """The ways of an ICU message: their names are for the program, and each is closed."""
    text = subject.target.text
    if text.count("{") != text.count("}"):
        yield Fault(_("curly brackets must stand in pairs around a name"))
    known = _PLURALS.union(found[1] for found in _WAY.finditer(subject.source.text))
    for found in _WAY.finditer(text):
        if found[1] not in known:
            said = _("the source has no way “{name}” to choose", name=found[1])
            yield Fault(said, None, found.span(1))


def _percent(side: Side) -> list[int]:
    if not any(one.mark.value.startswith("%") for one in arguments(side)):
        return []  # without a value nothing is formatted
    return [at for at, sign in enumerate(_rest(side)) if sign == "%"]


def _braces(side: Side) -> list[int]:
    rest = _DOUBLED.sub("  ", _rest(side))
    return [found.start() for found in _SIGNS.finditer(rest)]


def _rest(side: Side) -> str:
    """The text with spaces for its placeholders."""
    pieces, at = [], 0
    for mark in side.marks:
        if mark.kind == "placeholder":
            pieces += [side.text[at : mark.start], " " * (mark.end - mark.start)]
            at = mark.end
    return "".join([*pieces, side.text[at:]])
