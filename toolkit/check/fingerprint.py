"""What knows a finding again: the fault and its message, never a line.

The same finding has the same fingerprint in every run and on every machine, until the source text
changes; two findings of one run never have the same.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from toolkit.model import Entry, Finding


def with_fingerprints(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, each with its fingerprint: of two alike, the order tells."""
    met: Counter[tuple[str, ...]] = Counter()
    known = []
    for one in findings:
        place = one.page or one.file
        about = (one.code, one.locale, place, one.msgctxt or "", one.msgid)
        met[about] += 1
        known.append(replace(one, fingerprint=digest(*about, str(met[about]), length=16)))
    return known


def stamp(entry: Entry) -> str:
    """Eight letters for a source and its translation as they stand; others if either changes."""
    return digest(entry.msgid, entry.msgid_plural or "", *entry.msgstr, length=8)


def digest(*texts: str, length: int) -> str:
    """The beginning of the SHA-256 of some texts, in hexadecimal."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:length]
