"""The header of the catalog lacks a field, has one twice, or was never filled in.

Programs learn from the header how to read the file. `msgfmt --check-header` and i18nspector look
at the same fields.

**Found:** no header, or one that is not the first entry (`error`); a field that stands twice
(`error`); a `Content-Type` that is not `text/plain; charset=UTF-8` (`error`); values that a
template left behind, such as `PACKAGE VERSION` (`review`); a date that is none (`review`); a header
that is still marked as fuzzy, as that of a template is (`review`); a field that is missing
(`style`).

**Silent:** fields that are empty; fields of editors (`X-Generator`). The language and the plural
forms have checks of their own.

**The way out:** write the header as `l10n pull` or `msginit` would.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Severity

CODE = "wrong-header"
SEVERITY = Severity.ERROR

_FIELDS = ("Project-Id-Version", "PO-Revision-Date", "Last-Translator", "Language-Team",
           "MIME-Version", "Content-Transfer-Encoding")  # fmt: skip
_INITIAL = frozenset({"PACKAGE VERSION", "YEAR-MO-DA HO:MI+ZONE", "FULL NAME <EMAIL@ADDRESS>",
                      "LANGUAGE <LL@li.org>", "text/plain; charset=CHARSET", "ENCODING",
                      "nplurals=INTEGER; plural=EXPRESSION;"})  # fmt: skip
_WRITTEN = {
    "Content-Type": re.compile(r"text/plain; ?charset=[\w.:-]+", re.IGNORECASE),
    "MIME-Version": re.compile(r"1\.0"),
    "Content-Transfer-Encoding": re.compile(r"8-?bit", re.IGNORECASE),
    "PO-Revision-Date": re.compile(r"\d{4}-[01]\d-[0-3]\d[ T][0-2]\d:[0-6]\d(?::\d\d)?\s?[-+Z]\S*"),
}
_GRAVE = frozenset({"Content-Type"})
_HEADER = re.compile(r'^msgid[ \t]+""[ \t]*\nmsgstr[ \t]+((?:".*"[ \t]*\n?)+)', re.MULTILINE)
_SEAM = re.compile(r'"[ \t]*\n"')

Found = Iterator[tuple[None, Fault]]


def check(sheet: Sheet) -> Found:
    """What is wrong with the header as a whole, then with each field."""
    if not sheet.header:
        yield None, Fault(_("the catalog has no header"))
        return
    if sheet.is_header_fuzzy:
        said = _("the header is still marked as fuzzy, as that of a template is")
        yield None, Fault(said, severity=Severity.REVIEW)
    if sheet.entries and sheet.entries[0].line < sheet.header_line:
        yield None, Fault(_("the header is not the first entry"))
    for name, times in _fields(sheet.text).items():
        if times > 1:
            yield None, Fault(_("the header field {name} stands {n} times", name=name, n=times))
    yield from _values(sheet)
    for name in _FIELDS:
        if name not in sheet.header:
            said = _("the header field {name} is missing", name=name)
            yield None, Fault(said, severity=Severity.STYLE)


def _fields(text: str) -> Counter[str]:
    found = _HEADER.search(text)
    written = _SEAM.sub("", found[1]).strip().strip('"') if found else ""
    lines = (line.partition(":") for line in written.split("\\n"))
    return Counter(name.strip() for name, colon, _value in lines if colon)


def _values(sheet: Sheet) -> Found:
    if "Content-Type" not in sheet.header:
        yield None, Fault(_("the header field {name} is missing", name="Content-Type"))
    for name, value in sheet.header.items():
        if value in _INITIAL:
            said = _("the header field {name} was never filled in", name=name)
            yield None, Fault(said, severity=Severity.REVIEW)
        elif value and name in _WRITTEN and not _WRITTEN[name].fullmatch(value):
            said = _("the header field {name} cannot be “{value}”", name=name, value=value)
            yield None, Fault(said, severity=None if name in _GRAVE else Severity.REVIEW)
