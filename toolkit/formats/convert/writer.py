"""Blocks as Markdown, and the line of the page on which each of them stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from toolkit.formats.convert.blocks import (
    Block,
    Code,
    Definitions,
    Footnote,
    Heading,
    Html,
    List,
    Nothing,
    Paragraph,
    Quote,
    Rule,
    Table,
    Words,
)
from toolkit.formats.convert.draft import Guess, Remark
from toolkit.formats.convert.inline import inline
from toolkit.model import Kind

_FENCE = re.compile(r"^ {0,3}(`{3,})", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def write(blocks: Sequence[Block], line: int, *, careful: bool = False) -> tuple[str, list[Guess]]:
    """The Markdown of ``blocks``, the first of which stands on ``line``, and their remarks."""
    writer = _Writer(line, careful=careful)
    writer.blocks(blocks, "")
    return "".join(f"{one}\n" for one in writer.lines), writer.guesses


def guess(remark: Remark, line: int) -> Guess:
    """A remark with its line of the page."""
    return Guess(line, remark.code, remark.said, remark.sure, remark.place, remark.text)


@dataclass(slots=True)
class _Writer:
    first: int
    careful: bool
    lines: list[str] = field(default_factory=list)
    guesses: list[Guess] = field(default_factory=list)
    lead: str | None = None  # what the next line begins with, if not as those after it

    def blocks(self, blocks: Sequence[Block], hang: str, *, tight: bool = False) -> None:
        """Blocks one below the other, in a place whose lines begin with ``hang``."""
        before: Block | None = None
        for at, block in enumerate(blocks):
            if not isinstance(block, Nothing):
                if before and not tight:
                    self.lines.append(hang.rstrip())
                self._remarks(block)
                self._block(block, hang, blocks[:at])
                before = block
            else:
                self._remarks(block)

    def _remarks(self, block: Block) -> None:
        line = 0 if isinstance(block, Nothing) else self.first + len(self.lines)
        self.guesses += [guess(remark, line) for remark in block.remarks]

    def _line(self, text: str, hang: str) -> None:
        lead = hang if self.lead is None else self.lead
        self.lead = None
        self.lines.append((lead + text).rstrip(" ") if not text else lead + text)

    def _lines(self, text: str, hang: str) -> None:
        """Lines that may hold anything, each behind its hang."""
        for line in text.split("\n"):
            self._line(line, hang)

    def _block(self, block: Block, hang: str, before: Sequence[Block]) -> None:
        match block:
            case Heading(words=words, level=level):
                self._line(f"{'#' * level} {self._inline(words, Kind.HEADING)}", hang)
            case Paragraph(words=words):
                self._lines(self._inline(words, Kind.PARAGRAPH), hang)
            case List():
                self._list(block, hang, other=_other_marker(block, before))
            case Definitions():
                self._definitions(block, hang)
            case Table(rows=rows, headed=headed):
                self._table([[], *rows] if headed is False else rows, hang)
            case _:
                self._as_it_is(block, hang)

    def _as_it_is(self, block: Block, hang: str) -> None:
        match block:
            case Quote(blocks=inner):
                self._within(inner, hang, "> ", "> ")
            case Code(text=text, language=language):
                self._code(text, language, hang)
            case Rule():
                self._line("---", hang)
            case Html(markup=markup):
                self._lines(_BLANK_LINES.sub("\n", markup.strip()), hang)
            case Footnote(label=label, blocks=inner):
                self._within(inner, hang, f"[^{label}]: ", "    ")

    def _inline(self, words: Words, kind: Kind) -> str:
        return inline(words, kind, "", careful=self.careful)

    def _within(
        self, blocks: Sequence[Block], hang: str, lead: str, more: str, *, tight: bool = False
    ) -> None:
        """Blocks in a container: its mark before the first line, ``more`` before the others."""
        if not any(not isinstance(block, Nothing) for block in blocks):
            self._line(lead.rstrip(), hang)
            return
        self.lead = (hang if self.lead is None else self.lead) + lead
        self.blocks(blocks, hang + more, tight=tight)

    def _list(self, listed: List, hang: str, *, other: bool) -> None:
        tight = all(map(_is_tight, listed.items))
        for at, item in enumerate(listed.items):
            if at and not tight:
                self.lines.append(hang.rstrip())
            marker = "*" if other else "-"
            if listed.first is not None:
                marker = f"{listed.first + at}{')' if other else '.'}"
            self._within(item, hang, f"{marker} ", " " * (len(marker) + 1), tight=tight)

    def _definitions(self, block: Definitions, hang: str) -> None:
        for at, (terms, said) in enumerate(block.pairs):
            if at:
                self.lines.append(hang.rstrip())
            for term in terms:
                self._line(self._inline(term, Kind.PARAGRAPH).replace("\\\n", " "), hang)
            for one in said:
                self._within(one, hang, ": ", "  ")

    def _table(self, rows: list[list[Words]], hang: str) -> None:
        width = max(map(len, rows), default=0)
        for at, row in enumerate(rows):
            cells = [self._inline(cell, Kind.CELL) for cell in row] + [""] * (width - len(row))
            self._line(f"| {' | '.join(cells)} |", hang)
            if not at:
                self._line(f"|{' --- |' * width}", hang)

    def _code(self, text: str, language: str, hang: str) -> None:
        longest = max((len(fence) for fence in _FENCE.findall(text)), default=2)
        fence = "`" * (longest + 1)
        self._line(f"{fence}{language}", hang)
        self._lines(text.rstrip("\n"), hang)
        self._line(fence, hang)


def _is_tight(item: Sequence[Block]) -> bool:
    """One paragraph at most, and one list below it."""
    real = [block for block in item if not isinstance(block, Nothing)]
    below = real[1:] if real and isinstance(real[0], Paragraph) else real
    return len(below) < 2 and all(isinstance(block, List) for block in below)


def _other_marker(listed: List, before: Sequence[Block]) -> bool:
    """Whether a list stands directly behind another of its kind, which would swallow it."""
    other = False
    for block in reversed(before):
        if isinstance(block, Nothing):
            continue
        if not isinstance(block, List) or (block.first is None) != (listed.first is None):
            break
        other = not other
    return other
