"""A flag that no program knows.

A misspelt `fuzy` publishes a translation that nobody has looked at; a misspelt `c-fromat` leaves
placeholders unchecked.

**Found:** `#, fuzy`; `#, python_format`.

**Silent:** `fuzzy`, `wrap`, `no-wrap`, `range: 0..10`, and the `…-format` flags of gettext, with
`no-`, `possible-` or `impossible-` before them.

**The way out:** spell it as the gettext manual does ("The Format of PO Files").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "unknown-flag"
SEVERITY = Severity.ERROR

_KNOWN = re.compile(
    r"fuzzy|(?:no-)?wrap|range:[ \t]*\d+\.\.\d+"
    r"|(?:no-|possible-|impossible-)?(?:c|objc|c\+\+|python|python-brace|java|java-printf|csharp"
    r"|javascript|scheme|lisp|elisp|librep|rust|ruby|sh|sh-printf|awk|lua|object-pascal|modula2|d"
    r"|smalltalk|qt|qt-plural|kde|kde-kuit|boost|tcl|perl|perl-brace|php|gcc-internal|gfc-internal"
    r"|ycp|ocaml)-format"
    r"|(?:read-only|max-length:\d+|no-(?:markdown|html)|md-text|rst-text|safe-html|icu-message-format"
    r"|ignore-[\w-]+)"
)


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each flag that is not in gettext's list, nor among those of Weblate."""
    for entry in sheet.entries:
        if entry.flags and not entry.obsolete:
            for flag in dict.fromkeys(entry.flags):
                if not _KNOWN.fullmatch(flag):
                    yield entry, Fault(_("no program knows the flag {flag}", flag=flag))
