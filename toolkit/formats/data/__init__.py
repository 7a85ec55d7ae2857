"""Data files (YAML, JSON, CSV): the values that a site's key patterns name, and nothing else.

What no pattern names is never shown to a translator, and no byte of it is ever written anew.
"""

from __future__ import annotations

import html
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import Any

from toolkit.formats.census import CODE, HIDDEN, OFFERED, SKIPPED, WORD, segment_spans
from toolkit.formats.data import csv, json, yaml, yaml_text
from toolkit.formats.data.advice import Counsel, counsel
from toolkit.formats.data.document import Document, Leaf, Sort
from toolkit.formats.data.markup import TAG, Formula, markup
from toolkit.formats.directives import Advice
from toolkit.formats.encoding import decoded
from toolkit.formats.letters import changed
from toolkit.formats.pieces import Unit, cut, unfit
from toolkit.keys import Path, Pattern, Patterns, parse_pattern, written
from toolkit.messages import _
from toolkit.model import (
    Finding,
    FormatOptions,
    Kind,
    Outline,
    Page,
    Segment,
    Severity,
    Spot,
    Step,
)


class DataFile:
    """One format of data files (see ``model.Format`` for the verbs).

    ``table``: its values are known by their column, whatever the row.
    """

    def __init__(
        self,
        name: str,
        suffixes: tuple[str, ...],
        read: Callable[[bytes], Document],
        write: Callable[[str, Segment], bytes],
        *,
        table: bool = False,
        formula: Formula | None = None,
    ) -> None:
        self.name, self.suffixes = name, suffixes
        self._read, self._write = read, write
        self._table, self._formula = table, formula

    def parse(self, source: bytes, path: str, options: FormatOptions) -> Page:
        """Cut a file into pieces; ``options.keys`` name the values that are segments.

        Raises SourceError where the bytes are not UTF-8; whatever else is wrong is a finding.
        """
        decoded(source, path)
        document = self._read(source)
        asked = self._asked(document, options)
        advice = counsel(document, asked)
        offered = [leaf for leaf in asked if not _lies_in(advice.skipped, leaf.start)]
        units = self._units(document, [] if document.broken else offered, advice)
        pieces = tuple(cut(source, 0, units))
        findings = (*self._findings(document, path, options, advice), *unfit(pieces, path))
        return Page(
            path,
            pieces,
            self._outline(document),
            meta={written(self._path(leaf)): leaf.text for leaf in document.leaves},
            skipped=tuple(advice.skipped),
            findings=findings,
        )

    def place(self, text: str, segment: Segment, *, strict: bool) -> bytes:  # noqa: ARG002
        """What stands in the file for ``text``: nothing in it can be more than text."""
        return self._write(text, segment)

    def shield(self, placed: bytes, segment: Segment, marks: Iterable[int]) -> bytes:  # noqa: ARG002
        """``placed`` as it is: no format of data has marks."""
        return placed

    def outline(self, source: bytes, options: FormatOptions) -> Outline:  # noqa: ARG002
        """The keys, their order, what each value is; and what in a value is more than text."""
        return self._outline(self._read(source))

    def html(self, source: bytes, options: FormatOptions, dress: Any) -> str:  # noqa: ARG002
        """The values behind their paths, to look at: no page is made of a data file."""
        rows = []
        for leaf in self._read(source).leaves:
            rows.append(f"<dt>{html.escape(written(leaf.path))}</dt>\n")
            rows.append(f"<dd>{dress.text(leaf.text, leaf.start)}</dd>\n")
        return f"<dl>\n{''.join(rows)}</dl>\n"

    def mark(self, source: bytes, marks: Iterable[tuple[int, int, Mapping[str, str]]]) -> bytes:  # noqa: ARG002
        """The file as it is: data have no place for attributes."""
        return source

    def with_values(self, source: bytes, options: FormatOptions, text: Step, url: Step) -> bytes:  # noqa: ARG002
        """The file as it is: its texts are put in one by one (see ``run.render_source``)."""
        return source

    def with_addresses(self, source: bytes, options: FormatOptions, step: Step) -> bytes:  # noqa: ARG002
        """The file as it is: which of its texts are addresses, nobody says."""
        return source

    def with_letters(
        self,
        segment: Segment,
        labels: Set[str],  # noqa: ARG002 - the protocol's
        change: Callable[[str], str],
    ) -> str:
        """The segment's text with ``change`` over its plain letters; tags stay."""
        out, at = [], 0
        for tag in TAG.finditer(segment.text):
            out += [changed(segment.text[at : tag.start()], change), tag[0]]
            at = tag.end()
        return "".join([*out, changed(segment.text[at:], change)])

    def plain(self, text: str, segment: Segment) -> str:  # noqa: ARG002
        """A value's words are its text."""
        return text

    def in_language(self, source: bytes, lang: str, direction: str) -> bytes:  # noqa: ARG002
        """The file as it is: it does not say its language."""
        return source

    def census(self, page: Page, source: bytes, options: FormatOptions) -> Counter[str]:
        """The words of the file's texts: what no pattern names, the site has skipped."""
        offered = set(segment_spans(page))
        names = _patterns(options.keys)
        words = Counter[str]()
        for leaf in self._read(source).leaves:
            words[self._place(leaf, names, offered, page.skipped)] += len(WORD.findall(leaf.text))
        return +words

    def alone(self, placed: bytes, segment: Segment) -> bool:  # noqa: ARG002
        """A value is one text by itself."""
        return True

    # ── what is asked for ──

    def _path(self, leaf: Leaf) -> Path:
        """The path by which a pattern knows a value."""
        return leaf.path[1:] if self._table else leaf.path

    def _asked(self, document: Document, options: FormatOptions) -> list[Leaf]:
        """The texts that a pattern names; one without a letter or a digit says nothing."""
        names = _patterns(options.keys)
        texts = filter(_is_words, document.leaves)
        return [leaf for leaf in texts if names.names(self._path(leaf))]

    def _place(
        self,
        leaf: Leaf,
        names: Patterns,
        offered: Set[tuple[int, int]],
        skipped: Sequence[tuple[int, int]],
    ) -> str:
        if leaf.sort is not Sort.TEXT:
            return CODE
        if not names.names(self._path(leaf)) or _lies_in(skipped, leaf.start):
            return SKIPPED
        return OFFERED if (leaf.start, leaf.end) in offered else HIDDEN

    def _units(
        self, document: Document, offered: Sequence[Leaf], advice: Counsel
    ) -> Iterator[Unit]:
        for leaf in offered:
            said = advice.of.get(leaf.start, Advice())
            yield Unit(leaf.start, leaf.end, self._segment(document, leaf, said))

    def _segment(self, document: Document, leaf: Leaf, advice: Advice) -> Segment:
        return Segment(
            raw=document.source[leaf.start : leaf.end],
            text=leaf.text,
            kind=Kind.META,
            line=document.line(leaf.start),
            hang=leaf.hang,
            context=advice.context,
            notes=advice.notes,
            role=leaf.said or written(self._path(leaf), items=False),
            name=written(self._path(leaf)),
            syntax=leaf.syntax,
            critical=advice.critical,
            max_length=advice.max_length,
        )

    # ── walls ──

    def _outline(self, document: Document) -> Outline:
        spots = (
            Spot(leaf.start, leaf.end, tuple(markup(leaf.text, leaf.start, self._formula)))
            for leaf in document.leaves
        )
        return Outline(tuple(self._wall(*wall) for wall in document.walls), tuple(spots))

    def _wall(self, path: Path, sort: str) -> tuple[Path, str]:
        """In a table a value is a cell: whether it could be a number, no table says."""
        return (path, "cell" if self._table and path and isinstance(path[0], int) else sort)

    # ── what is wrong ──

    def _findings(
        self, document: Document, path: str, options: FormatOptions, advice: Counsel
    ) -> Iterator[Finding]:
        for at, said in document.faults:
            yield _finding("data-syntax", said, path, document.line(at))
        for at, said in advice.complaints:
            yield _finding("directive", said, path, document.line(at))
        names, told = _patterns(options.keys), set[int]()
        for leaf in document.leaves:
            line = document.line(leaf.start)
            said = self._flaw(leaf, names)
            if said and line not in told and not _lies_in(advice.skipped, leaf.start):
                told.add(line)
                yield _finding("data-value", said, path, line)

    def _flaw(self, leaf: Leaf, names: Patterns) -> str:
        """Why a value that somebody wants translated cannot be."""
        path = self._path(leaf)
        if leaf.sort is Sort.OTHER and names.reach(path[:-1] if path[-1:] == ("<<",) else path):
            return _("{what} stands where the settings name a text", what=leaf.flaw)
        if not names.names(path) or leaf.sort is Sort.OTHER or not leaf.flaw:
            return ""
        named = {"key": written(path), "what": leaf.flaw}
        return _("“{key}” cannot be translated here: {what}", **named)


def named(page: Page, pattern: Pattern) -> bool:
    """Whether a pattern names a text of a page that was parsed with it."""
    return any(pattern.names(path_of(segment.name)) for segment in page.segments)


def path_of(name: str) -> Path:
    """The path that ``written`` wrote."""
    return tuple(step for step in parse_pattern(name).steps if isinstance(step, str | int))


@lru_cache(maxsize=64)
def _parsed(keys: tuple[str, ...]) -> tuple[Pattern, ...]:
    return tuple(map(parse_pattern, keys))


def _patterns(keys: tuple[str, ...]) -> Patterns:
    return Patterns(_parsed(keys))


def _is_words(leaf: Leaf) -> bool:
    return leaf.sort is Sort.TEXT and not leaf.flaw and bool(WORD.search(leaf.text))


def _lies_in(spans: Sequence[tuple[int, int]], at: int) -> bool:
    nearest = bisect_right(spans, (at, at)) - 1
    return nearest >= 0 and at < spans[nearest][1]


def _finding(code: str, said: str, path: str, line: int) -> Finding:
    return Finding(code, Severity.ERROR, said, file=path, line=line, page=path)


YAML = DataFile("yaml", (".yaml", ".yml"), yaml.read, yaml_text.write)
JSON = DataFile("json", (".json",), json.read, json.write)
CSV = DataFile("csv", (".csv", ".tsv"), csv.read, csv.write, table=True, formula=csv.formula)
