"""Placeholders as the program that fills them sees them: which value, written in which way.

``%d`` takes the next value, ``%2$s`` the second, ``%(count)d`` and ``{count}`` the one of that
name. How it is written (``d``, ``.2f``) must fit the value, and so it is the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from toolkit.check.marks import Mark, read
from toolkit.check.subject import Side, Subject

_PRINTF = re.compile(
    r"%(?:(?P<place>\d{1,2})\$|\((?P<name>[^()]*)\))?(?P<layout>[-+ 0#']*(?:\*|\d*))"
    r"(?P<precision>(?:\.(?:\*|\d*))?)(?P<type>(?:hh?|ll?|[qjztL])?[A-Za-z@])"
)
_FIELD = re.compile(r"[$%]?\{(?P<name>[\w.\[\]-]*)(?P<written>(?:[!:\[].*)?)\}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_SAME_TYPE = {"i": "d", "li": "ld", "lli": "lld", "hi": "hd"}


class Argument(NamedTuple):
    """A placeholder: the ``name`` or number of its value, its type, and its layout (width, sign).

    ``counted`` is one without name or number: it takes the next value.
    """

    name: str
    type: str
    layout: str
    counted: bool
    mark: Mark


def arguments(side: Side) -> list[Argument]:
    """The placeholders of a text; `%%` is a percent sign."""
    return _read(side.marks)


def of_plural(subject: Subject) -> list[Argument]:
    """Those that the source has for many: the form for one may have them too."""
    if subject.form is None or subject.entry.msgid_plural is None:
        return []
    return _read(read(subject.entry.msgid_plural, subject.source.formats))


def _read(marks: Iterable[Mark]) -> list[Argument]:
    return list(_arguments(m for m in marks if m.kind == "placeholder" and m.value != "%%"))


def _arguments(marks: Iterable[Mark]) -> Iterator[Argument]:
    counts = {"%": 0, "{": 0}
    for mark in marks:
        found = _PRINTF.fullmatch(mark.value) or _FIELD.fullmatch(mark.value)
        if found is None:
            yield Argument(_without_words(mark.value), "", "", False, mark)
        elif found.re is _FIELD:
            yield _field(found, mark, counts)
        else:
            yield _directive(found, mark, counts)


def _directive(found: re.Match[str], mark: Mark, counts: dict[str, int]) -> Argument:
    layout, precision, type_ = found.group("layout", "precision", "type")
    counts["%"] += f"{layout}{precision}".count("*")
    counted = found["place"] is None and found["name"] is None
    if counted:
        counts["%"] += 1
    name = f"({found['name']})" if found["name"] is not None else found["place"] or counts["%"]
    return Argument(f"%{name}", precision + _SAME_TYPE.get(type_, type_), layout, counted, mark)


def _field(found: re.Match[str], mark: Mark, counts: dict[str, int]) -> Argument:
    counted = mark.value.startswith("{") and not found["name"]
    if counted:
        counts["{"] += 1
    sign = mark.value.partition("{")[0]
    name = f"{sign}{{{counts['{'] - 1 if counted else found['name']}}}"
    return Argument(name, found["written"], "", counted, mark)


def _without_words(value: str) -> str:
    """A shortcode without what it quotes: that may be translated."""
    return _QUOTED.sub('""', value) if value.startswith("{{") else value
