"""Front matter: the values a site translates, cut out byte for byte; the rest stays as it is.

Every value is a string. YAML's other readings (``no`` is False, ``1:30`` is 90) are not ours,
and what could mean something else to another reader of a value that we show — an alias, a tag,
a merge, a repeated key — is an error with its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from toolkit.formats.frontvalues import TAG, TOML_KEY, YAML_KEY, toml_value, yaml_value
from toolkit.formats.scalars import LINE, Value, line_at
from toolkit.messages import _
from toolkit.model import Finding, Kind, Piece, Segment, Severity, Verbatim

_OPEN = re.compile(rb"(?:\xef\xbb\xbf)?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSE = {
    b"---": re.compile(rb"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
    b"+++": re.compile(rb"^\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
}
_WORD = re.compile(r"[^\W_]")


@dataclass(slots=True)
class FrontMatter:
    """The pieces up to the body, every value as text, and what was found wrong."""

    pieces: list[Piece] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    end: int = 0


def read(source: bytes, path: str, keys: tuple[str, ...]) -> FrontMatter:
    """Cut the front matter off ``source``. Without any, ``end`` is 0 (or behind a byte-order mark).

    Never raises: what is wrong is a finding, and nothing of it leaks into the body.
    """
    opening = _OPEN.match(source)
    if not opening:
        return _none(source)
    fence = opening["fence"]
    closing = _CLOSE[fence].search(source, opening.end())
    key = YAML_KEY if fence == b"---" else TOML_KEY
    if not closing:
        return _unclosed(source, path, opening.end(), key)
    first = source[opening.end() : closing.start()].strip()
    if first and not _looks_like_keys(first, key):
        return _none(source)  # a thematic break, and prose
    if not first and fence == b"---" and closing[0].strip() == b"---":
        return _none(source)  # two thematic breaks
    reader = _Reader(source, path, keys, opening.end(), closing.start())
    return reader.read(key, yaml_value if fence == b"---" else toml_value, closing.end())


def _none(source: bytes) -> FrontMatter:
    mark = 3 if source.startswith(b"\xef\xbb\xbf") else 0
    return FrontMatter([Verbatim(source[:mark])] if mark else [], end=mark)


def _looks_like_keys(block: bytes, key: re.Pattern[bytes]) -> bool:
    for match in LINE.finditer(block):
        line = match[0].strip()
        if line and not line.startswith(b"#"):
            return bool(key.match(match[0])) or line.startswith((b"<<:", b"[", b"{", b"%", b"!"))
    return True


def _unclosed(source: bytes, path: str, start: int, key: re.Pattern[bytes]) -> FrontMatter:
    if not key.match(source, start):
        return _none(source)  # a page that begins with a thematic break
    finding = _finding(path, 1, _("the front matter is never closed; end it with a line “---”"))
    return FrontMatter([Verbatim(source)], {}, [finding], len(source))


def _finding(path: str, line: int, message: str) -> Finding:
    return Finding("front-matter", Severity.ERROR, message, file=path, line=line, page=path)


class _Reader:
    def __init__(
        self, source: bytes, path: str, keys: tuple[str, ...], start: int, end: int
    ) -> None:
        self.source, self.path, self.keys = source, path, keys
        self.start, self.end = start, end
        self.found = FrontMatter()
        self.done = 0

    def read(
        self, key: re.Pattern[bytes], value: Callable[[bytes], Value | str], end: int
    ) -> FrontMatter:
        for start, stop, match in self._entries(key):
            self._entry(start, stop, match, value)
        self.found.pieces.append(Verbatim(self.source[self.done : end]))
        self.found.end = end
        return self.found

    def _entries(self, key: re.Pattern[bytes]) -> Iterator[tuple[int, int, re.Match[bytes]]]:
        """Each top-level key with the lines that belong to it: start, end, match."""
        at, current = self.start, None
        while at < self.end:
            line = line_at(self.source, at, self.end)
            if match := key.match(self.source, at, self.end):
                if current:
                    yield current[0], at, current[1]
                current = (at, match)
            elif not self._belongs(line[0]):
                if current:
                    yield current[0], at, current[1]
                current = None
                if key is TOML_KEY and line[0].lstrip().startswith(b"["):
                    return  # a table: what follows is not at the top
                self._odd(at, line[0])
            at = line.end()
        if current:
            yield current[0], self.end, current[1]

    def _belongs(self, line: bytes) -> bool:
        """A line that continues the key above: indented, blank, a comment, an item of a list."""
        return not line.strip() or line[:1] in b" \t#" or line.startswith(b"-") or line[:1] in b"]}"

    def _odd(self, at: int, line: bytes) -> None:
        shown = line.strip().decode(errors="replace")[:40]
        if shown.startswith("<<"):
            self._complain(at, _("merge keys are not read"))
        else:
            self._complain(at, _("this line is no “key: value”: {line}", line=shown))

    def _complain(self, at: int, message: str) -> None:
        line = self.source.count(b"\n", 0, at) + 1
        self.found.findings.append(_finding(self.path, line, message))

    def _entry(
        self, start: int, stop: int, match: re.Match[bytes], read: Callable[[bytes], Value | str]
    ) -> None:
        key = match["key"].strip(b"\"'").decode(errors="replace")
        if key in self.found.meta:
            self._complain(start, _("“{key}” is given twice", key=key))
            return
        value = read(self.source[match.end() : stop])
        if isinstance(value, str):
            self.found.meta[key] = ""
            if value and (key in self.keys or value == TAG):
                said = _("“{key}” must be plain text, not {what}", key=key, what=_(value))
                self._complain(start, said)
            return
        self.found.meta[key] = value.text
        if key in self.keys and _WORD.search(value.text):
            self._offer(key, match.end() + value.start, match.end() + value.end, value)

    def _offer(self, key: str, start: int, end: int, value: Value) -> None:
        self.found.pieces += [
            Verbatim(self.source[self.done : start]),
            Segment(
                raw=self.source[start:end],
                text=value.text.rstrip("\n"),
                kind=Kind.META,
                line=self.source.count(b"\n", 0, start) + 1,
                context="slug" if key == "slug" else None,
                hang=value.hang,
                role=f"page {key}",
                name=key,
                syntax=value.syntax,
            ),
        ]
        self.done = end
