"""Findings for a person at a terminal, grouped by file, and for a program, with all there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from toolkit.model import Finding, Severity, Span

Paint = Callable[[str, Severity], str]  # a text in the colour of a severity

_AROUND = 36  # characters on each side of the words that are marked
_INDENT = "      "
_SPACES = "\n\u00a0\u2009\u202f"  # of a width that can be seen


def as_text(findings: Sequence[Finding], paint: Paint) -> str:
    """Under each file its findings: line, severity, code, sentence; the words with a mark below."""
    parts = []
    for file, group in groupby(sorted(findings, key=_place), key=lambda one: one.file):
        lines = [line for one in group for line in _lines(one, paint)]
        parts.append("\n".join([visible(file), *lines] if file else lines))
    return "\n\n".join(parts)


def as_dict(one: Finding) -> dict[str, object]:
    """A finding as ``--format json`` prints it."""
    return {
        "code": one.code,
        "severity": one.severity.value,
        "locale": one.locale,
        "file": one.file,
        "line": one.line,
        "page": one.page,
        "msgctxt": one.msgctxt,
        "msgid": one.msgid,
        "msgstr": one.msgstr,
        "message": one.message,
        "span": {"source": _listed(one.source), "target": _listed(one.target)},
        "fix": one.fix,
        "fingerprint": one.fingerprint,
    }


def as_json(
    findings: Iterable[Finding], messages: int, by_severity: dict[str, int]
) -> dict[str, object]:
    """All findings of a run, and its sums."""
    return {
        "version": 1,
        "findings": [as_dict(one) for one in findings],
        "summary": {"messages": messages, "by_severity": by_severity},
    }


def visible(text: str) -> str:
    """``text`` on one line, safe for a terminal: what cannot be seen is written as its escape."""
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def _escape(char: str) -> str:
    return " " if char in _SPACES else ascii(char)[1:-1]


def _place(one: Finding) -> tuple[str, int, int, str]:
    return one.file, one.line, list(Severity).index(one.severity), one.code


def _lines(one: Finding, paint: Paint) -> Iterator[str]:
    line = str(one.line) if one.line else ""
    said = paint(f"{one.severity:<6}", one.severity)
    locale = "" if one.file else f" [{one.locale}]"
    yield f"{line:>5} {said} {one.code}{locale}: {visible(one.message)}"
    for text, span in ((one.msgid, one.source), (one.msgstr, one.target)):
        if text:
            yield from _excerpt(text, span, one.severity, paint)


def _excerpt(text: str, span: Span | None, severity: Severity, paint: Paint) -> Iterator[str]:
    """The words with some around them, and below them a line that marks them."""
    start, end = span or (0, 0)
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if not span:
        last = min(len(text), 2 * _AROUND)
    before = ("…" if first else "") + visible(text[first:start])
    marked = visible(text[start:end])
    after = visible(text[end:last]) + ("…" if last < len(text) else "")
    yield f"{_INDENT}{before}{paint(marked, severity) if marked else ''}{after}"
    if marked:
        yield f"{_INDENT}{' ' * len(before)}{paint('^' * len(marked), severity)}"


def _listed(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)
