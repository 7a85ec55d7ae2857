"""What a reader gains over plain HTML: tables that scroll in their own box and name their columns,
footnotes gathered at the end with ways back, alerts with a title, tasks that say their state.

Without inline style or script. The ids of footnotes hold a colon, as no heading's id does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from toolkit.formats.dress import attributes, escape_attribute, escape_text
from toolkit.formats.markdown.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.formats.dress import Dress
    from toolkit.formats.markdown.writer import Range

_DIRECTIVE = re.compile(r"<!--\s*l10n:")
_TAG = re.compile(r"<[^>]*>")
_BACK = "\N{LEFTWARDS ARROW WITH HOOK}\N{VARIATION SELECTOR-15}"
_SIDES = {"Left": "start", "Center": "center", "Right": "end"}


def without_directives(html: str) -> str:
    """``html`` without the comments that speak to the toolkit (``<!-- l10n: … -->``)."""
    return "".join(_kept(html))


def _kept(html: str) -> Iterator[str]:
    at = 0
    while (found := _DIRECTIVE.search(html, at)) and (end := html.find("-->", found.end())) >= 0:
        yield html[at : found.start()]
        at = end + len("-->")
        at += html[at : at + 1] == "\n"
    yield html[at:]


class RichWriter(Writer):
    """The writer of published pages."""

    image_attributes = ' loading="lazy"'
    code_attributes = ' tabindex="0"'  # long lines scroll, by keyboard too

    def __init__(self, source: bytes, dress: Dress) -> None:
        super().__init__(source, dress)
        self.labels = dress.labels
        self.body = self.out
        self.definitions: dict[str, list[str]] = {}
        self.mentions: dict[str, int] = {}
        self.columns: list[str] = []  # the headings of a table's columns
        self.cell_start = 0
        self.heading = ""  # id of the nearest heading above

    def page(self, events: Any) -> str:
        """The HTML of all ``events``, footnotes last."""
        return super().page(events) + "".join(self._footnotes())

    # ── blocks ───────────────────────────────────────────────────────────────────────────────

    def open_heading(self, heading: Any, span: Range) -> None:
        """A heading, remembered as the name of the tables below it."""
        ids = self.dress.heading_ids[self.headings : self.headings + 1]
        self.heading = heading["id"] or next(iter(ids), "")
        super().open_heading(heading, span)

    def bare(self, html: str) -> str:
        """HTML of the page's author without its directives."""
        return without_directives(html)

    def open_quote(self, kind: str | None, _: Range) -> None:
        """A quotation, or an alert under its title."""
        if kind is None:
            self.line("<blockquote>\n")
            return
        title = getattr(self.labels, kind.lower())
        self.line(f'<div class="alert alert-{kind.lower()}" role="note">\n')
        self.out.append(f'<p class="alert-title">{escape_text(title)}</p>\n')

    def close_quote(self, kind: str | None, _: Range) -> None:
        """The end of a quotation or an alert."""
        self.out.append("</div>\n" if kind else "</blockquote>\n")

    # ── tables ───────────────────────────────────────────────────────────────────────────────

    def open_table(self, alignments: tuple[str, ...], _: Range) -> None:
        """A table in a box that scrolls by itself, by keyboard too."""
        self.alignments, self.columns = alignments, []
        if self.heading:
            label = attributes([("aria-labelledby", self.heading)])
        else:
            label = attributes([("aria-label", self.labels.table)])
        self.line(f'<div class="table" role="group" tabindex="0"{label}>\n<table>')

    def close_table(self, *_: Any) -> None:
        """The end of a table and its box."""
        self.out.append("</tbody></table>\n</div>\n")

    def cell_tag(self, span: Range) -> str:
        """A cell that heads a column; an empty one heads none."""
        empty = not self.source[span["start"] : span["end"]].strip(b" |")
        return "th" if self.in_head and not empty else "td"

    def cell_attributes(self) -> str:
        """What a theme needs: the alignment as a class, the column's heading for a narrow page."""
        side = _SIDES.get(self.side())
        align = f' class="align-{side}"' if side else ""
        if self.in_head:
            return (' scope="col"' if self.cell == "th" else "") + align
        label = self.columns[self.column] if self.column < len(self.columns) else ""
        return align + (f' data-label="{label}"' if label else "")

    def open_cell(self, detail: None, span: Range) -> None:
        """A cell; where it begins is where a column's heading is read from."""
        super().open_cell(detail, span)
        self.cell_start = len(self.out)

    def close_cell(self, *_: Any) -> None:
        """The end of a cell, whose words name the column if it stands at its head."""
        if self.in_head:
            words = _TAG.sub("", "".join(self.out[self.cell_start :]))
            self.columns.append(words.strip().replace('"', "&quot;"))
        super().close_cell()

    # ── tasks ────────────────────────────────────────────────────────────────────────────────

    def task(self, done: bool, _: Range) -> None:
        """A box that says its state, in an item that is known as a task."""
        item = next(at for at in (-1, -2) if self.out[at].endswith("<li>"))
        self.out[item] = self.out[item].replace("<li>", '<li class="task">')
        label = self.labels.done if done else self.labels.to_do
        state = "box done" if done else "box"
        self.out.append(
            f'<span class="{state}" role="img" aria-label="{escape_attribute(label)}"></span> '
        )

    # ── footnotes ────────────────────────────────────────────────────────────────────────────

    def footnote_reference(self, name: str, _: Range) -> None:
        """A raised number that leads to its note, and can be led back to."""
        number = self.number(name)
        self.mentions[name] = self.mentions.get(name, 0) + 1
        label = escape_attribute(self.labels.footnote.replace("{n}", str(number)))
        self.out.append(
            f'<sup class="footnote-ref"><a href="#fn:{number}" '
            f'id="{_mention(number, self.mentions[name])}" role="doc-noteref" '
            f'aria-label="{label}">{number}</a></sup>'
        )

    def open_footnote(self, name: str, _: Range) -> None:
        """Write a note aside, for the end of the page."""
        self.out = self.definitions.setdefault(name, [])

    def close_footnote(self, *_: Any) -> None:
        """Go on with the page."""
        self.out = self.body

    def _footnotes(self) -> Iterator[str]:
        if not self.definitions:
            return
        label = escape_attribute(self.labels.footnotes)
        yield f'<section class="footnotes" role="doc-endnotes" aria-label="{label}">\n<ol>\n'
        for name in sorted(self.definitions, key=self.number):
            number = self.number(name)
            yield f'<li id="fn:{number}">{self._note(name, number)}</li>\n'
        yield "</ol>\n</section>\n"

    def _note(self, name: str, number: int) -> str:
        """A note with its ways back, on its last line where that is a paragraph."""
        note = "".join(self.definitions[name])
        label = escape_attribute(self.labels.back.replace("{n}", str(number)))
        role = f'role="doc-backlink" aria-label="{label}"'
        backs = "".join(
            f' <a href="#{_mention(number, nth)}" {role}>{_BACK}</a>'
            for nth in range(1, self.mentions.get(name, 0) + 1)
        )
        body = note.removesuffix("</p>\n")
        return f"{body}{backs}</p>\n" if body != note else f"{note}{backs}"


def _mention(number: int, nth: int) -> str:
    """The id of the ``nth`` mention of a note."""
    return f"fnref:{number}" if nth == 1 else f"fnref:{number}:{nth}"
