"""What ``msgfmt -c`` would refuse in an entry, whatever the format of the page.

An entry with such a finding is to be saved as fuzzy: kept, and not published.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from toolkit.catalog.plural import PluralError, parse
from toolkit.messages import _, ngettext
from toolkit.model import Entry, Finding, Severity

FIELD = re.compile(
    r"\{\{|\}\}|\{([A-Za-z_]\w*|\d+)?((?:\.[A-Za-z_]\w*|\[[^\[\]{}]+\])*)(:[^{}]*)?\}"
)
BRACE = re.compile(r"[{}]")


def refusals(entry: Entry, header: Mapping[str, str]) -> list[Finding]:
    """One ``error`` finding for each fault; none for an entry without a translation.

    Line ends at the beginning and the end must be as in the source, ``python-brace-format`` fields
    the same, plural forms as many as the header says (GNU gettext manual, "Invoking msgfmt").
    """
    if not any(entry.msgstr):
        return []
    faults = [*_line_ends(entry), *_fields(entry), *_forms(entry, header)]
    return [_finding(entry, code, message) for code, message in faults]


def _finding(entry: Entry, code: str, message: str) -> Finding:
    return Finding(
        code,
        Severity.ERROR,
        message,
        line=entry.line,
        msgctxt=entry.msgctxt,
        msgid=entry.msgid,
        msgstr="\n".join(entry.msgstr),
    )


Faults = Iterator[tuple[str, str]]


def _line_ends(entry: Entry) -> Faults:
    plural = () if entry.msgid_plural is None else (entry.msgid_plural,)
    texts = (*plural, *filter(None, entry.msgstr))
    if any(text.startswith("\n") != entry.msgid.startswith("\n") for text in texts):
        said = _("source and translation must both begin with a line end, or neither")
        yield "line-end-at-start", said
    if any(text.endswith("\n") != entry.msgid.endswith("\n") for text in texts):
        said = _("source and translation must both end with a line end, or neither")
        yield "line-end-at-end", said


def _fields(entry: Entry) -> Faults:
    if "python-brace-format" not in entry.flags:
        return
    wanted = brace_fields(entry.msgid)
    if entry.msgid_plural is not None:
        wanted = brace_fields(entry.msgid_plural)
    if wanted is None:
        return
    for text in filter(None, entry.msgstr):
        found = brace_fields(text)
        if found is None:
            yield "brace-format", _("curly brackets must stand in pairs around a name")
        elif found != wanted and not (len(entry.msgstr) > 1 and found < wanted):
            yield "placeholder", _differs(_listed(wanted - found), _listed(found - wanted))


def _differs(missing: str, added: str) -> str:
    if not added:
        return _("the translation lacks {missing}", missing=missing)
    if not missing:
        return _("the translation adds {added}", added=added)
    return _("the translation lacks {missing} and adds {added}", missing=missing, added=added)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))


def brace_fields(text: str) -> set[str] | None:
    """The names of the ``{fields}`` of a Python format string; None if it is none."""
    if BRACE.search(FIELD.sub("", text)):
        return None
    return {found[1] or "" for found in FIELD.finditer(text) if found[0] not in ("{{", "}}")}


def _forms(entry: Entry, header: Mapping[str, str]) -> Faults:
    if entry.msgid_plural is None:
        return
    try:
        wanted = parse(header.get("Plural-Forms", "")).nplurals
    except PluralError as fault:
        yield "plural-forms", _("the header's Plural-Forms: {fault}", fault=fault)
        return
    if len(entry.msgstr) != wanted:
        said = ngettext(
            "{n} plural form where the language has {wanted}",
            "{n} plural forms where the language has {wanted}",
            len(entry.msgstr),
            wanted=wanted,
        )
        yield "plural-count", said
