"""What a mail is written in on its way (RFC 2045, RFC 2047), where it was saved as that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email.errors import HeaderParseError
from email.header import decode_header, make_header

_DECLARED = re.compile(r"(?im)^Content-Transfer-Encoding:[ \t]*quoted-printable")
_SOFT = r"(?<![?=])="  # at the end of a line that goes on; neither a field's words nor a rule
_TRACE = re.compile(rf"(?m)(?:=[89A-F][0-9A-F]){{2,4}}|{_SOFT}(?:20)?$")
_GOES_ON = re.compile(rf"{_SOFT}\Z")
_LEAST_TRACES = 2  # where the mail does not say it
_SIGNS = re.compile(r"(?:=[0-9A-F]{2})+")
_PARTS = re.compile(r"=\?[\w-]+\?[QqBb]\?[^?\s]*\?=")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]")


def undone(text: str) -> tuple[list[str], list[int]]:
    """The lines of a text without quoted-printable, and the line of the source of each."""
    lines = text.split("\n")
    if not is_quoted_printable(text):
        return lines, list(range(1, len(lines) + 1))
    joined, numbers = zip(*_joined(lines), strict=True)
    return [_read(line) for line in joined], list(numbers)


def is_quoted_printable(text: str) -> bool:
    """Whether a mail says that it is, or shows it."""
    traces = _TRACE.findall(text)
    return bool(traces) and (bool(_DECLARED.search(text)) or len(traces) >= _LEAST_TRACES)


def spelled(header: str) -> str:
    """The words of a header field."""
    if not _PARTS.search(header):
        return header
    try:
        return " ".join(str(make_header(decode_header(header))).split())
    except (HeaderParseError, LookupError, ValueError):
        return header


def _joined(lines: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Lines that end in “=” go on in the next."""
    parts: list[str] = []
    for number, line in enumerate(lines, 1):
        begun = number - len(parts)
        if _GOES_ON.search(line) and number < len(lines):
            parts.append(line[:-1])
            continue
        yield "".join([*parts, line]), begun
        parts = []


def _read(line: str) -> str:
    """A line without signs; a field of the head has its own."""
    return line if _PARTS.search(line) else _SIGNS.sub(_meant, line)


def _meant(signs: re.Match[str]) -> str:
    raw = bytes.fromhex(signs[0].replace("=", ""))
    for encoding in ("utf-8", "cp1252"):
        try:
            meant = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return signs[0] if _CONTROL.search(meant) else meant
    return signs[0]
