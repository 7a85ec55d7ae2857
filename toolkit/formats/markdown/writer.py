"""Markdown events become HTML: the same bytes that pyromark writes, with a place to step in.

pyromark renders a page in one go and lets nobody in between. A localised page needs that place:
values stand in text and attributes, links lead to the same locale, a fragment in another language
says so. ``Writer`` walks the events once, as pulldown-cmark's own HTML writer does, and asks a
``Dress`` wherever a page may differ from its source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.formats.dress import (
    PLAIN,
    Dress,
    attributes,
    escape_attribute,
    escape_text,
    escape_url,
)
from toolkit.formats.html.dressed import dressed
from toolkit.formats.html.lines import Lines
from toolkit.formats.markdown.marks import Marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.formats.markdown.events import Ranged

    Steps = dict[str, Callable[[Any, "Range"], None]]  # what is done at an event, by its name

Range = dict[str, int]

INLINE_TAGS = {
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "del",
    "Superscript": "sup",
    "Subscript": "sub",
}
INLINE = frozenset(
    ["Text", "Code", "InlineMath", "DisplayMath", "InlineHtml", "SoftBreak", "HardBreak",
     "FootnoteReference", "Link", "Image", *INLINE_TAGS]
)  # fmt: skip
LINE_TAGS = {  # blocks that begin on a fresh line, with what follows their start tag
    "Item": ("li", ""),
    "DefinitionList": ("dl", "\n"),
    "DefinitionListTitle": ("dt", ""),
    "DefinitionListDefinition": ("dd", ""),
    "Paragraph": ("p", ""),
}
TIGHT = ("Item", "DefinitionListDefinition", "FootnoteDefinition")  # may hold bare inline content
LEAVES = ("Paragraph", "DefinitionListTitle")  # hold inline content and nothing else


def named(event: Any) -> tuple[str, Any]:
    """An event or a tag, which come as ``"Rule"`` or ``{"Text": "…"}``, as name and detail."""
    return (event, None) if isinstance(event, str) else next(iter(event.items()))


class Writer:
    """One walk over a page's events."""

    image_attributes = ""
    code_attributes = ""

    def __init__(self, source: bytes, dress: Dress) -> None:
        self.source = source
        self.dress = dress
        self.out: list[str] = []
        self.text: list[str] = []  # pieces of one text, which pyromark cuts at every entity
        self.text_at = 0
        self.to_html = dress.text
        self.events: Iterator[Ranged] = iter(())
        self.headings = 0
        self.notes: dict[str, int] = {}
        self.alignments: tuple[str, ...] = ()
        self.column = 0
        self.in_head = False
        self.cell = "td"
        self.block: list[str] = []  # lines of a block of HTML
        self.lines: list[tuple[int, int]] = []  # and where they stand
        self.marks = Marks(dress.marks, source)
        self.atoms, self.starts, self.ends = self._atoms(), self._starts(), self._ends()

    def _atoms(self) -> Steps:
        return {
            "Start": self._start,
            "End": self._end,
            "Code": lambda code, _: self.out.append(f"<code>{escape_text(code)}</code>"),
            "InlineMath": lambda math, _: self._math("inline", math),
            "DisplayMath": lambda math, _: self._math("display", math),
            "Html": self.html,
            "InlineHtml": self.inline_html,
            "SoftBreak": lambda *_: self.out.append("\n"),
            "HardBreak": lambda *_: self.out.append("<br />\n"),
            "Rule": lambda *_: self.line("<hr />\n"),
            "FootnoteReference": self.footnote_reference,
            "TaskListMarker": self.task,
        }

    def _starts(self) -> Steps:
        return {
            "HtmlBlock": self.open_html,
            "Heading": self.open_heading,
            "Table": self.open_table,
            "TableHead": self.open_table_head,
            "TableRow": self.open_row,
            "TableCell": self.open_cell,
            "BlockQuote": self.open_quote,
            "CodeBlock": self.open_code,
            "List": self.open_list,
            "FootnoteDefinition": self.open_footnote,
            "Link": self.open_link,
            "Image": self.image,
        }

    def _ends(self) -> Steps:
        return {
            "HtmlBlock": self.close_html,
            "Heading": self.close_heading,
            "Table": self.close_table,
            "TableHead": self.close_table_head,
            "TableRow": lambda *_: self.out.append("</tr>\n"),
            "TableCell": self.close_cell,
            "BlockQuote": self.close_quote,
            "CodeBlock": self.close_code,
            "List": lambda numbered, _: self.out.append("</ol>\n" if numbered else "</ul>\n"),
            "FootnoteDefinition": self.close_footnote,
            "Link": lambda *_: self.out.append("</a>"),
        }

    # ── the walk ─────────────────────────────────────────────────────────────────────────────

    def page(self, events: Iterable[Ranged]) -> str:
        """The HTML of all ``events``."""
        self.events = iter(events)
        for event, span in self.events:
            name, detail = named(event)
            if span["start"] >= self.marks.watch:
                self._at_mark(name, detail, span["start"])
            if name == "Text":
                self.text_at = self.text_at if self.text else span["start"]
                self.text.append(detail)
                continue
            if self.text:
                self.flush()
            self.atoms[name](detail, span)
        self.flush()
        return "".join(self.out)

    def flush(self) -> None:
        """Write the text gathered so far."""
        if self.text:
            self.out.append(self.to_html("".join(self.text), self.text_at))
            self.text.clear()

    def line(self, html: str) -> None:
        """Write ``html`` at the beginning of a line."""
        fresh = not self.out or self.out[-1].endswith("\n")
        self.out.append(html if fresh else "\n" + html)

    def _start(self, tag: Any, span: Range) -> None:
        name, detail = named(tag)
        if name in INLINE_TAGS:
            self.out.append(f"<{INLINE_TAGS[name]}>")
        elif name in LINE_TAGS:
            html, after = LINE_TAGS[name]
            own = self.own(span) if name in LEAVES else ""
            self.line(f"<{html}{own}>{after}")
        else:
            self.starts[name](detail, span)

    def _end(self, tag: Any, span: Range) -> None:
        name, detail = named(tag)
        if name in INLINE_TAGS:
            self.out.append(f"</{INLINE_TAGS[name]}>")
            return
        if name in TIGHT and self.marks.closes():
            self._close_span()
        if name in LINE_TAGS:
            self.out.append(f"</{LINE_TAGS[name][0]}>\n")
        else:
            self.ends[name](detail, span)

    def inside(self) -> Iterator[Ranged]:
        """The events up to the end of the tag that has just begun, which they take along."""
        depth = 1
        for event, span in self.events:
            name, _ = named(event)
            depth += (name == "Start") - (name == "End")
            if not depth:
                return
            yield event, span

    # ── marks ────────────────────────────────────────────────────────────────────────────────

    def own(self, span: Range) -> str:
        """The attributes that a mark gives the tag of a block."""
        return attributes(self.marks.on_block(span["start"], span["end"]))

    def _at_mark(self, name: str, detail: Any, start: int) -> None:
        """Close or open a span before the event at ``start``."""
        if self.marks.closes(start):
            self._close_span()
        kind = named(detail)[0] if name == "Start" else name
        if kind in INLINE and (pairs := self.marks.opens(start)):
            self.flush()
            self.out.append(f"<span{attributes(pairs)}>")

    def _close_span(self) -> None:
        self.flush()
        self.out.append("</span>")

    # ── blocks ───────────────────────────────────────────────────────────────────────────────

    def open_heading(self, heading: Any, span: Range) -> None:
        """A heading with its own id, or the one that the dress has for it."""
        self.line(f"<{heading['level'].lower()}{self._heading_attributes(heading, span)}>")

    def _heading_attributes(self, heading: Any, span: Range) -> str:
        name = heading["id"] or next(iter(self.dress.heading_ids[self.headings :]), None)
        self.headings += 1
        own = [] if name is None else [("id", name)]
        if heading["classes"]:
            own.append(("class", " ".join(heading["classes"])))
        marked = self.marks.on_block(span["start"], span["end"])
        replaced = dict(marked)
        given = (pair for pair in heading["attrs"] if pair[0] not in replaced)
        return attributes([*own, *given, *marked])

    def close_heading(self, level: str, _: Range) -> None:
        """The end of a heading."""
        self.out.append(f"</{level.lower()}>\n")

    def open_quote(self, kind: str | None, _: Range) -> None:
        """A quotation or an alert."""
        name = f' class="markdown-alert-{kind.lower()}"' if kind else ""
        self.line(f"<blockquote{name}>\n")

    def close_quote(self, _kind: str | None, _: Range) -> None:
        """The end of a quotation or an alert."""
        self.out.append("</blockquote>\n")

    def open_code(self, kind: Any, _: Range) -> None:
        """A code block, whose text stays as it is."""
        language = named(kind)[1] or ""
        language = language.split(" ")[0]
        name = f' class="language-{escape_attribute(language)}"' if language else ""
        self.line(f"<pre{self.code_attributes}><code{name}>")
        self.to_html = PLAIN.text

    def close_code(self, *_: Any) -> None:
        """The end of a code block."""
        self.out.append("</code></pre>\n")
        self.to_html = self.dress.text

    def open_list(self, first: int | None, _: Range) -> None:
        """A list, numbered from ``first`` or not at all."""
        if first is None:
            self.line("<ul>\n")
        else:
            self.line("<ol>\n" if first == 1 else f'<ol start="{first}">\n')

    def open_html(self, *_: Any) -> None:
        """A block of HTML begins: its lines are gathered, since a tag may go over several."""
        self.block, self.lines = [], []

    def html(self, html: str, span: Range) -> None:
        """A line of HTML of the page's author."""
        self.block.append(html)
        self.lines.append((span["start"], span["end"]))

    def close_html(self, _tag: Any, span: Range) -> None:
        """A block of HTML, dressed."""
        lines = Lines(self.lines)
        marks = [
            (lines.from_page(mark.start), lines.from_page(mark.end), mark.attributes)
            for mark in self.marks.within(span["start"], span["end"])
        ]
        text = "".join(self.block).encode()
        if html := self.bare(dressed(text, self.dress, lines.to_page, marks).decode()):
            self.out.append(html)

    def inline_html(self, html: str, span: Range) -> None:
        """HTML of the page's author, within a line."""
        if "=" in html:
            start = span["start"]
            html = dressed(html.encode(), self.dress, lambda at: at + start).decode()
        self.out.append(self.bare(html))

    def bare(self, html: str) -> str:
        """HTML of the page's author as it is written here."""
        return html

    def task(self, done: bool, _: Range) -> None:
        """The box of a task."""
        state = ' checked=""' if done else ""
        self.out.append(f'<input disabled="" type="checkbox"{state}/>\n')

    # ── tables ───────────────────────────────────────────────────────────────────────────────

    def open_table(self, alignments: tuple[str, ...], _: Range) -> None:
        """A table and the alignment of its columns."""
        self.alignments = alignments
        self.out.append("<table>")

    def close_table(self, *_: Any) -> None:
        """The end of a table."""
        self.out.append("</tbody></table>\n")

    def open_table_head(self, *_: Any) -> None:
        """The row of column headings."""
        self.column, self.in_head = 0, True
        self.out.append("<thead><tr>")

    def close_table_head(self, *_: Any) -> None:
        """The end of the column headings."""
        self.in_head = False
        self.out.append("</tr></thead><tbody>\n")

    def open_row(self, *_: Any) -> None:
        """A row of cells."""
        self.column = 0
        self.out.append("<tr>")

    def open_cell(self, _detail: None, span: Range) -> None:
        """A cell with its column's alignment."""
        self.cell = self.cell_tag(span)
        self.out.append(f"<{self.cell}{self.cell_attributes()}{self.own(span)}>")

    def cell_tag(self, _: Range) -> str:
        """What the cell that covers a range of the source is."""
        return "th" if self.in_head else "td"

    def cell_attributes(self) -> str:
        """How a cell of the present column is aligned."""
        side = self.side()
        return f' style="text-align: {side.lower()}"' if side != "None" else ""

    def side(self) -> str:
        """``Left``, ``Center``, ``Right`` or ``None``."""
        return self.alignments[self.column] if self.column < len(self.alignments) else "None"

    def close_cell(self, *_: Any) -> None:
        """The end of a cell."""
        self.out.append(f"</{self.cell}>")
        self.column += 1

    # ── footnotes ────────────────────────────────────────────────────────────────────────────

    def number(self, name: str) -> int:
        """The number of a footnote: in order of first mention."""
        return self.notes.setdefault(name, len(self.notes) + 1)

    def footnote_reference(self, name: str, _: Range) -> None:
        """A raised number that leads to its footnote."""
        self.out.append(
            f'<sup class="footnote-reference"><a href="#{escape_attribute(name)}">'
            f"{self.number(name)}</a></sup>"
        )

    def open_footnote(self, name: str, _: Range) -> None:
        """A footnote where its definition stands."""
        self.line(
            f'<div class="footnote-definition" id="{escape_attribute(name)}">'
            f'<sup class="footnote-definition-label">{self.number(name)}</sup>'
        )

    def close_footnote(self, *_: Any) -> None:
        """The end of a footnote."""
        self.out.append("</div>\n")

    # ── links and images ─────────────────────────────────────────────────────────────────────

    def open_link(self, link: Any, span: Range) -> None:
        """A link, through ``href``."""
        scheme = "mailto:" if link["link_type"] == "Email" else ""
        url = self.dress.href(scheme + link["dest_url"], span["start"])
        self.out.append(f'<a href="{escape_url(url)}"{self.title(link, span)}>')

    def image(self, image: Any, span: Range) -> None:
        """An image, through ``src``, with all its inner text as alternative."""
        url = self.dress.src(image["dest_url"], span["start"])
        own = attributes(self.marks.on_image(span["start"], span["end"]))
        alt = self.dress.attribute("".join(self._alt()), span["start"])
        more = self.title(image, span) + self.image_attributes + own
        self.out.append(f'<img src="{escape_url(url)}" alt="{alt}"{more} />')

    def _alt(self) -> Iterator[str]:
        for event, _ in self.inside():
            name, detail = named(event)
            if name in ("Text", "Code", "InlineHtml", "InlineMath", "DisplayMath"):
                yield detail
            elif name in ("SoftBreak", "HardBreak"):
                yield " "
            elif name == "FootnoteReference":
                yield f"[{self.number(detail)}]"

    def title(self, link: Any, span: Range) -> str:
        """The title attribute of a link or an image, if it has one."""
        title = link["title"] and self.dress.attribute(link["title"], span["start"])
        return f' title="{title}"' if title else ""

    def _math(self, style: str, math: str) -> None:
        self.out.append(f'<span class="math math-{style}">{escape_text(math)}</span>')
