r"""The inline Markdown of a message taken apart: what is read, and what marks it.

``Take **5 mg** ([why](dose.md))`` is read as ``Take 5 mg (why)``; its marks are a strong emphasis
and a link to ``dose.md``. This is no Markdown parser: a message is short, and what only looks like
a mark and has no partner is text. An address that stands alone is read as one sign, ``OBJECT``.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

OBJECT = "\ufffc"  # what Unicode puts for something that is not text

_SIGNS = r"""
    (?P<escape> \\[!-/:-@\[-`{-~] )
  | (?P<code> `++ )
  | (?P<autolink> <(?: [A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*+ | [^<>\s@]++@[^<>\s@]++ )> )
  | (?P<item> (?m:^)[ \t]*+
      (?: (?:[-+>](?=[ \t]++\D)|[*•]|\#{1,6})[ \t]++ | \d{1,3}[.)][ \t]++(?!\d) ) )
  | (?P<html> <!--[^<>]*+--> | </?[A-Za-z][^<>]*+> )
  | (?P<footnote> \[\^[^\[\]\s]++\] )
  | (?P<open> !?\[ )
  | (?P<close> \] )
  | (?P<brace> \{\{\ ?[\w.-]++\ ?\}\} | \{[\w.-]++\} | \{%\ ?[\w.-]++\ ?%\}
      | (?<![\d%])%(?:\([\w.-]++\)|\d{1,2}\$)?[sdif](?!\w) )
"""
_ADDRESSES = r"""
  | (?P<address> \b(?:https?://|mailto:|tel:|www\.)[^\s<>()\[\]"“”]*+
      | \b[\w+-]{1,64}+(?:\.[\w+-]++){0,8}+@[\w-]++(?:\.[\w-]++)++ )
"""
_MORE_SIGNS = r"""
  | (?P<entity> &(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}); )
  | (?P<break> (?:\\|(?<!\ )\ {2,}+)\n )
  | (?P<emphasis> \*++ | _++ | ~~?(?!~) )
"""
# Few messages hold an address; in the others a look at one letter tells that nothing begins there.
_ADDRESSED = re.compile(r"@|://|www\.|mailto:|tel:")
_MARK_OR_ADDRESS = re.compile(_SIGNS + _ADDRESSES + _MORE_SIGNS, re.VERBOSE)
_MARK = re.compile(rf"(?=[\\`<>\[\]!{{%&*_~\ \t\-+•\#\d]) (?: {_SIGNS} {_MORE_SIGNS} )", re.VERBOSE)
# Code that may be meant for readers: an amount, words.
_READABLE = re.compile(
    r"\s*(?:[\d.,]++\s?(?:[^\W\d_]{1,12}|[%°]\w?)?|[^\W\d_]++(?:\s[^\W\d_]++)*+)\s*"
)
_DIGIT = re.compile(r"\d")
_TARGET = re.compile(
    r"""\(\s*+ (?P<target> <[^<>\n]*+> | (?:[^\s()\\]|\\.|\([^\s()]*+\))*+ )
        (?:\s++ (?:"(?P<double>(?:[^"\\]|\\.)*+)" | '(?P<single>(?:[^'\\]|\\.)*+)'
                 | \((?P<round>(?:[^()\\]|\\.)*+)\)))?+ \s*+\)
      | \[(?P<label>[^\[\]]*+)\]""",
    re.VERBOSE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"""\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_READ = re.compile(r"""\b(?:alt|title|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


class Mark(NamedTuple):
    """Something that is no text: its kind, its value, where it stands in both texts."""

    kind: str  # emphasis strong … code html item footnote break link image address placeholder
    value: str
    start: int  # in the message
    end: int
    at: int  # in the plain text


@dataclass(frozen=True)
class Inline:
    """A message taken apart."""

    message: str
    plain: str
    marks: tuple[Mark, ...]

    @cached_property
    def spoken(self) -> str:
        """The plain text with one sign for each piece of code that is not made of words.

        And for a placeholder that is known by a number, which says none.
        """
        pieces, at = [], 0
        for mark in self.marks:
            code = mark.kind == "code" and not _READABLE.fullmatch(mark.value)
            if code or (mark.kind == "placeholder" and _DIGIT.search(mark.value)):
                pieces += [self.plain[at : mark.at], OBJECT]
                at = mark.at + len(mark.value)
        return "".join([*pieces, self.plain[at:]])

    def values(self, *kinds: str) -> tuple[str, ...]:
        """What the marks of these kinds say, in order."""
        return tuple(mark.value for mark in self.marks if mark.kind in kinds)


@lru_cache(maxsize=16)
def take_apart(message: str, *, items: bool = False) -> Inline:
    """The message as plain text and marks. Never fails; linear in time.

    With ``items``, what begins an item of a list, a heading or a quotation is a mark, too.
    """
    return _Reader(message, items=items).read()


@dataclass(slots=True)
class _Run:
    """Asterisks or underscores that may open emphasis: which piece of the output they are."""

    piece: int
    start: int  # in the message
    count: int


class _Reader:
    """One pass over the message; what turns out to be a mark later is then struck out."""

    def __init__(self, message: str, *, items: bool) -> None:
        self.message = message
        self.items = items
        self.pieces: list[str] = []
        self.marks: list[Mark] = []  # as long as it reads, ``at`` counts pieces
        self.brackets: list[tuple[bool, int, int]] = []  # image?, in the message, which piece
        self.runs: dict[str, list[_Run]] = defaultdict(list)
        self.fences = _fences(message)

    def read(self) -> Inline:
        message, at = self.message, 0
        sign = _MARK_OR_ADDRESS if _ADDRESSED.search(message) else _MARK
        while match := sign.search(message, at):
            self._say(message[at : match.start()])
            at = self._step(match)
        self._say(message[at:])
        return self._finished()

    def _finished(self) -> Inline:
        """Pieces that were struck out are shorter by now, or empty."""
        starts = [0, *accumulate(map(len, self.pieces))]
        marks = [mark._replace(at=starts[mark.at]) for mark in self.marks]
        marks.sort(key=lambda mark: (mark.start, mark.end))
        return Inline(self.message, "".join(self.pieces), tuple(marks))

    def _say(self, text: str) -> None:
        self.pieces.append(text)

    def _mark(self, kind: str, value: str, start: int, end: int) -> None:
        self.marks.append(Mark(kind, value, start, end, len(self.pieces)))

    def _step(self, match: re.Match[str]) -> int:
        """Take what was found; the place where reading goes on."""
        step = getattr(self, f"_{match.lastgroup}")
        at: int | None = step(match)
        return match.end() if at is None else at

    def _escape(self, match: re.Match[str]) -> None:
        self._say(match[0][1])

    def _code(self, match: re.Match[str]) -> int | None:
        """To the next run of as many backticks, else the run is text."""
        start, end = match.span()
        closing = self.fences.get(len(match[0]), [])
        index = bisect_right(closing, start)
        if index == len(closing):
            self._say(match[0])
            return None
        close = closing[index]
        self._mark("code", self.message[end:close], start, close + len(match[0]))
        self._say(self.message[end:close])
        return close + len(match[0])

    def _autolink(self, match: re.Match[str]) -> None:
        self._mark("address", match[0][1:-1], *match.span())
        self._say(OBJECT)

    def _address(self, match: re.Match[str]) -> int:
        said = match[0].rstrip(".,;:!?*_'’\"")
        end = match.start() + len(said)
        self._mark("address", said, match.start(), end)
        self._say(OBJECT)
        return end

    def _html(self, match: re.Match[str]) -> None:
        """A tag; where it leads is a link, and what it lets a reader see is text."""
        tag = match[0]
        if address := _ADDRESS.search(tag):
            self._mark("link", address[1] or address[2] or address[3] or "", *match.span())
        for read in _READ.finditer(tag):
            self._say(f' "{read[1] or read[2] or ""}" ')
        bare = _ADDRESS.sub("", _READ.sub("", tag))
        self._mark("html", bare, *match.span())
        if _LINE_BREAK.fullmatch(tag):
            self._say("\n")

    def _footnote(self, match: re.Match[str]) -> None:
        self._mark("footnote", match[0], *match.span())

    def _break(self, match: re.Match[str]) -> None:
        self._mark("break", "", *match.span())
        self._say("\n")

    def _brace(self, match: re.Match[str]) -> None:
        """A placeholder, as templates and the formats of printf write it."""
        self._mark("placeholder", match[0], *match.span())
        self._say(match[0])

    def _item(self, match: re.Match[str]) -> None:
        """What begins an item of a list, a heading or a quotation."""
        if self.items:
            self._mark("item", match[0].strip(), *match.span())
        else:
            self._say(match[0])

    def _entity(self, match: re.Match[str]) -> None:
        self._say(html.unescape(match[0]))

    def _open(self, match: re.Match[str]) -> None:
        self.brackets.append((match[0] == "![", match.start(), len(self.pieces)))
        self._say(match[0])

    def _close(self, match: re.Match[str]) -> int | None:
        """The end of a link's text if an address or a label follows, else a bracket."""
        target = _TARGET.match(self.message, match.end())
        if not self.brackets or not target:
            if self.brackets:
                self.brackets.pop()
            self._say("]")
            return None
        image, start, piece = self.brackets.pop()
        self.pieces[piece] = ""
        kind = "image" if image else "link"
        self.marks.append(Mark(kind, _target(target), start, target.end(), piece))
        self._mark(f"/{kind}", "", match.start(), target.end())
        title = target["double"] or target["single"] or target["round"]
        if title:
            self._say(f' "{title}" ')
        return target.end()

    def _emphasis(self, match: re.Match[str]) -> None:
        """Close what is open, else open; CommonMark's rules of what stands beside, simplified."""
        letter, count = match[0][0], len(match[0])
        before = self.message[match.start() - 1 : match.start()] or " "
        after = self.message[match.end() : match.end() + 1] or " "
        run = _Run(len(self.pieces), match.start(), count)
        self._say(match[0])
        if _may_close(letter, before, after):
            self._close_with(run, letter)
        if run.count and _may_open(letter, before, after):
            self.runs[letter].append(run)

    def _close_with(self, run: _Run, letter: str) -> None:
        """Strike out pairs of runs: the end of what is open, the beginning of this one."""
        opened = self.runs[letter]
        while run.count and opened:
            open_run = opened.pop()
            pair = min(open_run.count, run.count)
            self._strike(open_run, pair)
            self._strike(run, pair)
            kind = "strike" if letter == "~" else ("emphasis", "strong")[min(pair, 2) - 1]
            start, end = open_run.start + open_run.count, run.start + pair
            self.marks.append(Mark(kind, "", start, end, open_run.piece + 1))
            self.marks.append(Mark(f"/{kind}", "", run.start, end, run.piece))
            run.start = end
            if open_run.count:
                opened.append(open_run)

    def _strike(self, run: _Run, count: int) -> None:
        self.pieces[run.piece] = self.pieces[run.piece][count:]
        run.count -= count


def _fences(message: str) -> dict[int, list[int]]:
    """Where runs of backticks begin, by their length."""
    found: dict[int, list[int]] = defaultdict(list)
    for run in re.finditer("`++", message):
        found[len(run[0])].append(run.start())
    return found


def _target(match: re.Match[str]) -> str:
    if match["target"] is None:
        return f"[{match['label']}]"
    return match["target"].removeprefix("<").removesuffix(">")


def _may_close(letter: str, before: str, after: str) -> bool:
    return not before.isspace() and not (letter == "_" and _is_word(after))


def _may_open(letter: str, before: str, after: str) -> bool:
    return not after.isspace() and not (letter == "_" and _is_word(before))


def _is_word(letter: str) -> bool:
    return letter.isalnum()
