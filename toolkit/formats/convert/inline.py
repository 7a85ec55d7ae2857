"""Runs of text as Markdown that reads back as the same runs.

The plainest way of writing is tried first; what the parser would read as something else is written
more carefully: marks of Markdown escaped, then emphasis as HTML, then every sign as an entity.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import groupby
from typing import Any

from toolkit.formats.convert.blocks import Part, Span, Words
from toolkit.formats.markdown.events import events
from toolkit.formats.markdown.place import place
from toolkit.model import Kind, Segment

_DELIMITERS = {"strong": "**", "em": "*", "del": "~~"}
_ORDER = ("strong", "em", "del", "mark", "u", "kbd", "sup", "sub", "code")  # outermost first
_TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_WIDE = re.compile(r"[ \t\r\n\f\v\xa0]*[ \t\r\n\f\v][ \t\r\n\f\v\xa0]*|\xa0{2,}")
_UNSEEN = dict.fromkeys(map(ord, "\xad\u200b\ufeff"))  # where a word may break: not its letters
_MARKUP = re.compile(r"([\\`*_\[\]<>~&|{}])")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_URL_SPECIAL = re.compile(r"[\s<>()\\]")
_AUTOLINK = re.compile(r"(?:https?://|mailto:[\w.+-]+@)[^\s<>\\]+")
_BACKTICKS = re.compile(r"`+")

Escape = Callable[[str], str]


# ── runs as they should be ───────────────────────────────────────────────────────────────────


def tidy(spans: Iterable[Span]) -> Words:
    """The runs with single spaces, which stand outside marks; alike neighbours are one."""
    loose = [piece for span in spans for piece in _loose(span)]
    return tuple(_trimmed(_merged(_single_spaces(_merged(loose)))))


def joined(lines: Iterable[Words]) -> Words:
    """Lines one below the other in one place."""
    broken = [(Span("", part=Part.BREAK), *line) for line in lines if line]
    return tuple(span for line in broken for span in line)[1:]


def lines(words: Words) -> Iterator[Words]:
    """The lines of what stands in one place."""
    line: list[Span] = []
    for span in words:
        if span.part is Part.BREAK:
            yield tidy(line)
            line = []
        else:
            line.append(span)
    yield tidy(line)


def _loose(span: Span) -> Iterator[Span]:
    """A run with the spaces at its ends on their own, where they have no look."""
    if span.part is not Part.TEXT:
        yield span.saying(" ".join(span.text.split()))
        return
    text = _WIDE.sub(" ", span.text.translate(_UNSEEN))
    inner = text.strip(" ")
    if not inner:
        yield Span(text)
        return
    at = text.index(inner)
    if at:
        yield Span(text[:at])
    yield span.saying(inner)
    if at + len(inner) < len(text):
        yield Span(text[at + len(inner) :])


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Neighbours of one look as one; a space between two that are alike belongs to them."""
    waiting = list(spans)
    for at in range(1, len(waiting) - 1):
        before, space, after = waiting[at - 1 : at + 2]
        if space.text == " " and _look(before) == _look(after) and space.part is Part.TEXT:
            waiting[at] = before.saying(" ") if before.part is Part.TEXT else space
    merged: list[Span] = []
    for key, group in groupby(waiting, key=_look):
        same = list(group)
        if key[0] is Part.TEXT:
            merged.append(same[0].saying("".join(span.text for span in same)))
        else:
            merged += same
    return merged


def _look(span: Span) -> tuple[object, ...]:
    return (span.part, span.marks, span.href, span.title)


def _single_spaces(spans: list[Span]) -> Iterator[Span]:
    """No space after a space, nor beside a break."""
    fresh = True
    for at, span in enumerate(spans):
        if span.part is not Part.TEXT:
            fresh = span.part is Part.BREAK
            yield span
            continue
        text = _WIDE.sub(" ", span.text)
        text = text.lstrip(" ") if fresh else text
        if at + 1 < len(spans) and spans[at + 1].part is Part.BREAK:
            text = text.rstrip(" ")
        if text:
            fresh = text.endswith(" ")
            yield span.saying(text)


def _trimmed(spans: list[Span]) -> list[Span]:
    """Without space and breaks at the ends, and with one break where there were many."""
    kept = [
        span
        for at, span in enumerate(spans)
        if span.part is not Part.BREAK or (at and spans[at - 1].part is not Part.BREAK)
    ]
    while kept and _is_space(kept[0]):
        kept.pop(0)
    while kept and _is_space(kept[-1]):
        kept.pop()
    if kept and kept[0].part is Part.TEXT:
        kept[0] = kept[0].saying(kept[0].text.lstrip(" \xa0"))
    if kept and kept[-1].part is Part.TEXT:
        kept[-1] = kept[-1].saying(kept[-1].text.rstrip(" \xa0"))
    return kept


def _is_space(span: Span) -> bool:
    if span.part is Part.TEXT:
        return not span.text.strip(" \xa0")
    return span.part is Part.BREAK


# ── writing ──────────────────────────────────────────────────────────────────────────────────


def inline(words: Sequence[Span], kind: Kind, hang: str, *, careful: bool = False) -> str:
    """What stands in the page for these runs, in a place of this kind.

    ``careful`` leaves out the plainest way, which may be read otherwise on the whole page.
    """
    wanted = _wanted(words)
    for escape, tagged in _WAYS[careful:]:
        said = _placed(_written(words, escape, kind, tagged=tagged), kind, hang)
        if _read(said.replace(f"\n{hang}", "\n"), kind, words) == wanted:
            break
    return said


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)


def _entities(text: str) -> str:
    return _PUNCTUATION.sub(lambda sign: f"&#{ord(sign[0])};", text)


_WAYS: tuple[tuple[Escape, bool], ...] = (
    (str, False),
    (_escaped, False),
    (_escaped, True),
    (_entities, True),
)


def _placed(text: str, kind: Kind, hang: str) -> str:
    """The text with what opens a block escaped where it begins."""
    segment = Segment(raw=b"x", text="x", kind=kind, line=1, hang=hang)
    return place(text, segment, strict=False).decode()


def _written(words: Sequence[Span], escape: Escape, kind: Kind, *, tagged: bool) -> str:
    out: list[str] = []
    for (href, title), group in groupby(words, key=lambda span: (span.href, span.title)):
        runs = list(group)
        inner = "".join(_marked(runs, escape, kind, tagged=tagged))
        if _is_autolink(runs, href):
            out.append(f"<{runs[0].text}>")
        else:
            out.append(f"[{inner}]({_target(href, title)})" if href else inner)
    return "".join(out)


def _is_autolink(runs: list[Span], href: str) -> bool:
    """A link that shows its own address."""
    alone = len(runs) == 1 and not runs[0].marks and runs[0].part is Part.TEXT
    shown = (runs[0].text, f"mailto:{runs[0].text}")
    return alone and href in shown and bool(_AUTOLINK.fullmatch(href))


def _marked(spans: list[Span], escape: Escape, kind: Kind, *, tagged: bool) -> Iterator[str]:
    """Runs with their marks, each opened as late and kept open as long as can be."""
    opened: list[str] = []
    for at, span in enumerate(spans):
        while opened and not span.marks.issuperset(opened):
            yield _end(opened.pop(), tagged=tagged)
        for mark in _longest_first(span.marks.difference(opened, ("code",)), spans, at):
            opened.append(mark)
            yield _begin(mark, tagged=tagged)
        yield _span(span, escape, kind)
    for mark in reversed(opened):
        yield _end(mark, tagged=tagged)


def _longest_first(marks: Set[str], spans: Sequence[Span], at: int) -> list[str]:
    """Marks that begin at a run, in the order in which they should be opened."""
    if len(marks) < 2:
        return list(marks)

    def last(mark: str) -> int:
        rest = range(at, len(spans))
        return next((n for n in rest if mark not in spans[n].marks), len(spans))

    return sorted(marks, key=lambda mark: (-last(mark), _ORDER.index(mark)))


def _begin(mark: str, *, tagged: bool) -> str:
    return f"<{mark}>" if tagged or mark not in _DELIMITERS else _DELIMITERS[mark]


def _end(mark: str, *, tagged: bool) -> str:
    return f"</{mark}>" if tagged or mark not in _DELIMITERS else _DELIMITERS[mark]


def _span(span: Span, escape: Escape, kind: Kind) -> str:
    match span.part:
        case Part.BREAK:
            return {Kind.CELL: "<br>", Kind.HEADING: " "}.get(kind, "\\\n")
        case Part.IMAGE:
            return f"![{_escaped(span.text)}]({_target(span.src, '')})"
        case Part.NOTE:
            return f"[^{span.text}]"
    return _code(span.text) if "code" in span.marks else escape(span.text)


def _code(text: str) -> str:
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _target(url: str, title: str) -> str:
    url = _URL_SPECIAL.sub(lambda sign: "".join(f"%{b:02X}" for b in sign[0].encode()), url)
    url = url.replace("&", "&amp;") if html.unescape(url) != url else url
    said = re.sub(r'([\\"&])', r"\\\1", _SPACES.sub(" ", title))
    return f'{url} "{said}"' if title else url


# ── reading back ─────────────────────────────────────────────────────────────────────────────

Seen = list[tuple[str, frozenset[str], str, str]]

_FRAMES = {
    Kind.HEADING: ("# ", "", ["Heading"]),
    Kind.CELL: (
        "| x |\n| --- |\n| ",
        " |",
        ["Table", "TableHead", "TableCell", "TableRow", "TableCell"],
    ),
}


def _wanted(words: Sequence[Span]) -> Seen:
    return _as_one((_said(span), span.marks, span.href, span.src) for span in words)


def _said(span: Span) -> str:
    match span.part:
        case Part.BREAK:
            return " "
        case Part.NOTE:
            return f"\0{span.text}\0"
    return span.text


def _as_one(pieces: Iterable[tuple[str, frozenset[str], str, str]]) -> Seen:
    """Neighbours of one look as one; spaces, which look alike, of no look."""
    found: Seen = []
    for text, marks, href, src in pieces:
        look = (frozenset[str](), "", "") if text == " " else (marks, href, src)
        if found and found[-1][1:] == look:
            found[-1] = (found[-1][0] + text, *look)
        elif text or src:
            found.append((text, *look))
    return found


def _read(text: str, kind: Kind, words: Sequence[Span]) -> Seen | None:
    """The runs that the parser finds; None where it finds other blocks than it should."""
    before, after, blocks = _FRAMES.get(kind, ("", "", ["Paragraph"]))
    notes = {span.text for span in words if span.part is Part.NOTE}
    page = f"{before}{text}{after}\n" + "".join(f"\n[^{label}]: x\n" for label in notes)
    reader = _Reader()
    for event, _range in events(page):
        if reader.hear(event):
            break
    if kind is Kind.CELL and reader.found[:1] == [("x", frozenset(), "", "")]:
        reader.found.pop(0)
    return _as_one(reader.found) if reader.blocks == blocks else None


class _Reader:
    """Gathers the runs of the first block."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.found: Seen = []
        self.marks: list[str] = []
        self.links: list[tuple[str, str]] = []  # address, of an image its source
        self.depth = 0

    def hear(self, event: Any) -> bool:
        """Take one event; True behind the end of the block."""
        name, value = _named(event)
        match name:
            case "Start":
                self._start(*_named(value))
            case "End":
                self._end(_named(value)[0])
                return not self.depth
            case "Text":
                self._text(value)
            case "Code":
                self._text(value, "code")
            case "SoftBreak" | "HardBreak":
                self._text(" ")
            case "FootnoteReference":
                self._text(f"\0{value}\0")
            case "InlineHtml":
                self._tag(value)
            case _:
                self.blocks.append(name)
        return False

    def _text(self, text: str, *more: str) -> None:
        href = next((href for href, _src in self.links if href), "")
        src = next((src for _href, src in self.links if src), "")
        self.found.append((text, frozenset((*self.marks, *more)), href, src))

    def _start(self, name: str, detail: Any) -> None:
        self.depth += 1
        if name in _EMPHASIS:
            self.marks.append(_EMPHASIS[name])
        elif name == "Link":
            mail = "mailto:" if detail["link_type"] == "Email" else ""
            self.links.append((mail + detail["dest_url"], ""))
        elif name == "Image":
            self.links.append(("", detail["dest_url"]))
            self._text("")
        else:
            self.blocks.append(name)

    def _end(self, name: str) -> None:
        self.depth -= 1
        if name in _EMPHASIS:
            self.marks.remove(_EMPHASIS[name])
        elif name in ("Link", "Image"):
            self.links.pop()

    def _tag(self, markup: str) -> None:
        tag = _TAG.fullmatch(markup)
        name = tag[2] if tag else ""
        if name == "br":
            self._text(" ")
        elif name not in _ORDER:
            self._text(markup)
        elif tag and tag[1] and name in self.marks:
            self.marks.remove(name)
        elif tag and not tag[1]:
            self.marks.append(name)


_EMPHASIS = {"Strong": "strong", "Emphasis": "em", "Strikethrough": "del"}


def _named(tag: Any) -> tuple[str, Any]:
    if isinstance(tag, dict):
        ((name, detail),) = tag.items()
        return name, detail
    return tag, None
