"""The fixes that findings offer, put into the texts: only what cannot change meaning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from toolkit.model import Entry, Finding


def fixed(text: str, findings: Iterable[Finding]) -> str:
    """The text with every fix in it; of two for the same words the first."""
    offered = (one for one in findings if one.fix is not None and one.target is not None)
    at = len(text) + 1
    for one in sorted(offered, key=lambda one: one.target or (0, 0), reverse=True):
        start, end = one.target or (0, 0)
        if end <= at and text[start:end] != one.fix:
            text, at = f"{text[:start]}{one.fix}{text[end:]}", start
    return text


def fixed_entry(entry: Entry, findings: Iterable[Finding]) -> Entry:
    """The entry with the fixes of its findings, each in the form whose text it speaks of."""
    listed = list(findings)
    texts = (fixed(text, [one for one in listed if one.msgstr == text]) for text in entry.msgstr)
    return replace(entry, msgstr=tuple(texts))
