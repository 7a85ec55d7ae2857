"""The scalars of YAML 1.2 where they stand in a file, and a text written as one of them.

Plain, quoted, and block scalars with every way of chomping. What a text cannot be written as in
its author's style is written in double quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from toolkit.formats.data.document import BrokenError, Sort
from toolkit.formats.scalars import NOT_PLAIN, UNPRINTABLE, double_quoted, encode, quoted_value
from toolkit.messages import _
from toolkit.model import Segment

# A stretch of one line that can be plain: up to a comment, a colon with a space, the line's end.
PLAIN = re.compile(
    rb"(?:[^\r\n:# \t]++|:(?![ \t\r\n]|\Z)|(?<![ \t])\#|[ \t]++(?![#\r\n]|\Z))*+", re.VERBOSE
)
_PLAIN_IN_FLOW = re.compile(
    rb"(?:[^\r\n:\# \t,\[\]{}]++|:(?![ \t\r\n,\[\]{}]|\Z)|(?<![ \t])\#"
    rb"|[ \t]++(?![\#\r\n,\[\]{}]|\Z))*+",
    re.VERBOSE,
)
BEGINS_PLAIN = re.compile(rb"[^\s,\[\]{}#&*!|>'\"%@`?:-]|[?:-](?![ \t\r\n]|\Z)")
MARKER = re.compile(rb"(?:---|\.\.\.)(?=[ \t\r\n]|\Z)")
_INDENTED = re.compile(rb"(?:[ \t]*+(?:\r\n|\r|\n))*+(?P<indent> *+)[ \t]*+")
QUOTED = {
    b'"': re.compile(
        rb'"(?:[^"\\]++|\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}'
        rb'|U[0-9A-Fa-f]{8}|\r\n|\r|\n))*+"'
    ),
    b"'": re.compile(rb"'(?:[^']++|'')*+'"),
}
_BLOCK = re.compile(
    rb"(?P<style>[|>])(?:(?P<chomp>[+-])?(?P<by>[1-9])?|(?P<by2>[1-9])(?P<chomp2>[+-]))"
    rb"(?:[ \t]++(?:\#[^\r\n]*+)?)?(?:\r\n|\r|\n|\Z)",
    re.VERBOSE,
)
_LINE = re.compile(rb"(?P<indent> *+)(?P<words>[^\r\n]*+)(?P<end>\r\n|\r|\n|\Z)")
_NULL = re.compile(r"(?:~|null|Null|NULL)?\Z")
_BOOLEAN = re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")
_NUMBER = re.compile(  # YAML 1.2, section 10.3.2; and days, which most readers take for days
    r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)"
    r"(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    r"|\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d[\d:.+\-Zz \t]*)?)\Z",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value that is written out: its bytes, what it says, and how it is written."""

    start: int
    end: int
    text: str
    syntax: str
    sort: Sort = Sort.TEXT
    hang: str = ""
    behind: int = 0  # where reading goes on

    @property
    def next(self) -> int:
        """Where what comes after it begins."""
        return self.behind or self.end


# ── reading ──────────────────────────────────────────────────────────────────────────────────


def quoted(source: bytes, at: int) -> Scalar:
    """A scalar in quotes, on one line or several."""
    match = QUOTED[source[at : at + 1]].match(source, at)
    if not match:
        said = _("a text whose quote is never closed, or with an escape that YAML does not know")
        raise BrokenError(at, said)
    value = quoted_value(match)
    return Scalar(at, match.end(), value.text, value.syntax)


def plain(source: bytes, at: int, indent: int, *, flow: bool) -> Scalar:
    """A plain scalar; its further lines are further in than ``indent``."""
    pattern = _PLAIN_IN_FLOW if flow else PLAIN
    lines, end = [], at
    start, gap = at, 0
    while True:
        match = pattern.match(source, start)
        words = match[0].rstrip(b" \t") if match else b""
        if not words:
            break
        lines += [""] * gap + [words.decode()]
        end = start + len(words)
        following = _INDENTED.match(source, end)
        gap = _line_ends(following[0]) - 1 if following else -1
        if gap < 0 or not following or not _goes_on(source, following, indent):
            break
        start = following.end()
    text = _joined(lines)
    return Scalar(at, end, text, "plain in flow" if flow else "plain", _sort(text))


def _goes_on(source: bytes, following: re.Match[bytes], indent: int) -> bool:
    line = following.start("indent")
    further_in = len(following["indent"]) > indent
    return further_in and not MARKER.match(source, line) and source[following.end() :][:1] != b"#"


def _line_ends(blank: bytes) -> int:
    return blank.count(b"\n") + blank.replace(b"\r\n", b"").count(b"\r")


def _joined(lines: list[str]) -> str:
    """Lines as one: a line end is a space, an empty line between is a line end."""
    out: list[str] = []
    for at, line in enumerate(lines):
        if not line:
            out.append("\n")
        else:
            out += [" "] * bool(at and lines[at - 1]) + [line]
    return "".join(out)


def _sort(text: str) -> Sort:
    if _NULL.match(text):
        return Sort.NULL
    if _BOOLEAN.match(text):
        return Sort.BOOLEAN
    return Sort.NUMBER if _NUMBER.match(text) else Sort.TEXT


def block(source: bytes, at: int, indent: int) -> Scalar:
    """A literal or folded block under a node that is indented by ``indent``."""
    head = _BLOCK.match(source, at)
    if not head:
        raise BrokenError(at, _("this is no block of text: write | or > alone"))
    given = head["by"] or head["by2"]
    least = max(indent + 1, 1)
    lines = _Lines(source, head.end(), least, least + int(given) - 1 if given else None)
    body = [words for words, _end in lines.found]
    while body and not body[-1]:
        body.pop()
    end = lines.found[len(body) - 1][1] if body else head.end()
    tail = len(lines.found) - len(body)
    chomp = head["chomp"] or head["chomp2"] or b""
    kept = {b"-": "", b"+": "\n" * (tail + bool(body))}.get(chomp, "\n" if body else "")
    if not body:
        kept, end = "", _stripped_end(source, at, head.end())
    folds = head["style"] == b">"
    text = (_folded if folds else "\n".join)([line.decode() for line in body])
    style = head["style"].decode() + kept
    return Scalar(at, end, text.strip("\n"), style, hang=" " * lines.indent, behind=lines.end)


def _stripped_end(source: bytes, start: int, end: int) -> int:
    return start + len(source[start:end].rstrip(b"\r\n"))


class _Lines:
    """The lines of a block: each one's words behind the indent, and where they end."""

    def __init__(self, source: bytes, at: int, least: int, indent: int | None) -> None:
        self.found: list[tuple[bytes, int]] = []
        self.end, self.indent = at, indent or 0
        while at < len(source):
            match = _LINE.match(source, at)
            if not match or not self._takes(source, match, least):
                break
            words = source[min(at + self.indent, match.end("words")) : match.end("words")]
            self.found.append((words if match["words"] or self.indent else b"", match.end("words")))
            at = self.end = match.end()

    def _takes(self, source: bytes, line: re.Match[bytes], least: int) -> bool:
        if not line["words"]:
            return True
        if not self.indent:  # the first line that is not blank
            self.indent = max(len(line["indent"]), least)
        return len(line["indent"]) >= self.indent and not MARKER.match(source, line.start())


def _folded(lines: list[str]) -> str:
    """Line ends as spaces; not beside lines that are further in, which stand as they are."""
    out: list[str] = []
    before, empty = "", 0
    for line in lines:
        if not line:
            empty += 1
            continue
        further_in = line[0] in " \t" or before[:1] in (" ", "\t")
        if not out or (before and further_in):
            out.append("\n" * (empty + bool(out)))
        else:
            out.append("\n" * empty or " ")
        out.append(line)
        before, empty = line, 0
    return "".join(out)


# ── writing ──────────────────────────────────────────────────────────────────────────────────


def write(text: str, segment: Segment) -> bytes:
    """A text in the style of the scalar in whose place it comes, or in double quotes."""
    style = segment.syntax[:1]
    if style in ("|", ">"):
        return _block(text, segment)
    if style != "p":
        return encode(text, segment)
    is_odd = _is_odd(text, in_flow="flow" in segment.syntax)
    return double_quoted(text) if is_odd else text.encode()


def _is_odd(text: str, *, in_flow: bool) -> bool:
    """Whether some reader would not take the text, written plain, for this text."""
    if in_flow and re.search(r"[,\[\]{}]", text):
        return True
    if _sort(text) is not Sort.TEXT or text.startswith("---"):
        return True
    return bool(NOT_PLAIN.search(text) or UNPRINTABLE.search(text))


def _block(text: str, segment: Segment) -> bytes:
    folds = segment.syntax.startswith(">")
    if not _stands(text, folds=folds):
        leading = re.match(r"\n*", _leading(segment))
        return double_quoted((leading[0] if leading else "") + text + segment.syntax[1:])
    lines = re.sub(r"\n+", r"\g<0>\n", text) if folds else text
    head = re.match(rb"[^\r\n]*+(?:\r\n|\r|\n)(?: *+(?:\r\n|\r|\n))*+", segment.raw)
    end = b"\r\n" if b"\r\n" in segment.raw else b"\n"
    body = [segment.hang.encode() + line.encode() if line else b"" for line in lines.split("\n")]
    return (head[0] if head else segment.raw) + end.join(body)


def _leading(segment: Segment) -> str:
    """The empty lines at the beginning of a block, which are part of what it says."""
    blank = re.match(rb"[^\r\n]*+(?:\r\n|\r|\n)((?: *+(?:\r\n|\r|\n))*+)", segment.raw)
    return "\n" * _line_ends(blank[1]) if blank else ""


def _stands(text: str, *, folds: bool) -> bool:
    """Whether a block, which knows no escapes, can hold a text just so."""
    lines = text.split("\n")
    if UNPRINTABLE.search(text.replace("\n", "").replace("\t", "")) or not (lines[0] and lines[-1]):
        return False
    if lines[0][0] in " \t" or any(line and not line.strip(" \t") for line in lines):
        return False
    return not folds or all(line == line.strip(" \t") for line in lines)
