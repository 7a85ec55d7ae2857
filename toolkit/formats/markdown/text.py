"""From a slice of the page to a msgid: one line, its own inline Markdown, hard breaks kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from toolkit.formats.markdown.events import Ranged

_LINE_END = re.compile(rb"(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*")
_QUOTE_MARK = re.compile(rb">[ \t]*")
_NEWLINE = re.compile(rb"[\r\n]")
_ANY_LINE_END = re.compile(r"[ \t]*(?:\r\n|\n|\r)[ \t]*")
_TICKS = re.compile("`+")
BARE_LINKS = ("Shortcut", "Collapsed")

Edit = tuple[int, int, bytes]  # replace [start, end) by these bytes


def msgid(source: bytes, start: int, end: int, events: Iterable[Ranged], quotes: int) -> str:
    """The text of ``source[start:end]`` as a translator gets it.

    ``quotes`` says in how many block quotes it stands: their marks at the beginning of further
    lines are not the author's words.
    """
    inside = [ranged for ranged in events if start <= ranged[1]["start"] < end]
    lines = _lines(source, start, end, inside, quotes)
    edits = sorted([*_labels(inside), *_wholes(source, inside), *lines])
    return _edited(source, start, end, edits).decode().replace("\0", "\ufffd")


def hang(source: bytes, start: int) -> str:
    """What further lines of the text at ``start`` begin with: quote marks, the rest blank."""
    line = max(source.rfind(b"\n", 0, start), source.rfind(b"\r", 0, start)) + 1
    prefix = source[line:start].decode(errors="replace").removeprefix("\ufeff")
    return "".join(char if char in ">\t" else " " for char in prefix)


def _labels(events: list[Ranged]) -> Iterator[Edit]:
    """``[text]`` and ``[text][]`` become ``[text][label]``: the text can change, the link lives."""
    for event, span in events:
        tag = event.get("Start") if isinstance(event, dict) else None
        if not isinstance(tag, dict):
            continue
        (link,) = tag.values()
        if link["link_type"] in BARE_LINKS:
            end = span["end"] + (2 if link["link_type"] == "Collapsed" else 0)
            yield span["end"], end, f"[{link['id']}]".encode()


def _wholes(source: bytes, events: list[Ranged]) -> Iterator[Edit]:
    """Code and tags over several lines, on one line: the parser says what is in them."""
    for event, span in events:
        whole = isinstance(event, dict) and event.keys() & {"Code", "InlineHtml"}
        if whole and _line_end(source, span) >= 0:
            code = event.get("Code")
            line = _code(code) if code else _ANY_LINE_END.sub(" ", event.get("InlineHtml", ""))
            yield span["start"], span["end"], line.encode()


def _code(text: str) -> str:
    """A code span that says ``text`` (CommonMark 0.31, section 6.1)."""
    ticks = "`" * (max(map(len, _TICKS.findall(text)), default=0) + 1)
    bare = text.strip(" ") and not (text.startswith(" ") and text.endswith(" "))
    pad = "" if bare and not (text.startswith("`") or text.endswith("`")) else " "
    return f"{ticks}{pad}{text}{pad}{ticks}" if text.strip(" ") else f"{ticks}{text}{ticks}"


def _lines(
    source: bytes, start: int, end: int, events: list[Ranged], quotes: int
) -> Iterator[Edit]:
    """Line ends between words: a space, or a hard break; what begins the next line goes."""
    breaks = dict(_breaks(source, events))
    for match in _LINE_END.finditer(source, start, end):
        newline = _line_end(source, {"start": match.start(), "end": match.end()})
        event, following = breaks.get(newline, ("", None))
        rest = following or _past_quotes(source, match.end(), end, quotes)
        if event != "HardBreak":
            yield match.start(), rest, b" "
        elif source[newline - 1 : newline] == b"\\":
            yield newline - 1, rest, b"\\\n"
        else:
            yield match.start(), rest, b"  \n"


def _breaks(source: bytes, events: list[Ranged]) -> Iterator[tuple[int, tuple[str, int | None]]]:
    """Each line end that the parser names: where, which, and where the next thing begins."""
    for (event, span), (following, after) in pairwise([*events, ("", {"start": 0, "end": 0})]):
        if isinstance(event, str):
            closes = not following or (isinstance(following, dict) and "End" in following)
            at = after["start"]
            escaped = at > span["end"] and source[at - 1 : at] == b"\\"
            yield _line_end(source, span), (event, None if closes else at - escaped)


def _past_quotes(source: bytes, at: int, end: int, quotes: int) -> int:
    for _ in range(quotes):
        mark = _QUOTE_MARK.match(source, at, end)
        at = mark.end() if mark else at
    return at


def _line_end(source: bytes, span: dict[str, int]) -> int:
    """Where the line ends that a break closes."""
    found = _NEWLINE.search(source, span["start"], span["end"])
    return found.start() if found else -1


def _edited(source: bytes, start: int, end: int, edits: Iterable[Edit]) -> bytes:
    out, at = [], start
    for first, last, new in edits:
        if first < at:  # a line end inside what was copied whole
            continue
        out += [source[at:first], new]
        at = last
    out.append(source[at:end])
    return b"".join(out)
