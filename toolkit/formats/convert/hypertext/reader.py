"""The tree of a page → blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from toolkit.formats.convert.addresses import is_safe
from toolkit.formats.convert.blocks import (
    Block,
    Code,
    Definitions,
    Heading,
    Html,
    List,
    Nothing,
    Paragraph,
    Part,
    Quote,
    Rule,
    Span,
    Table,
    Words,
    plain,
)
from toolkit.formats.convert.front import shortened
from toolkit.formats.convert.guessing import is_question, unmarked
from toolkit.formats.convert.hypertext.around import around, is_mostly_links
from toolkit.formats.convert.hypertext.kept import markup, spoken
from toolkit.formats.convert.hypertext.tree import Node
from toolkit.formats.convert.hypertext.words import (
    KEPT,
    LEFT_OUT,
    OTHER,
    PLAIN,
    SILENT,
    Look,
    WordReader,
    on_one_line,
)
from toolkit.formats.convert.inline import tidy
from toolkit.formats.convert.levels import GUESSED
from toolkit.formats.html.elements import HEADINGS
from toolkit.formats.text.blocks import Sure
from toolkit.messages import N_, _


class Reader(WordReader):
    """Reads elements one after the other."""

    def blocks(self, nodes: Sequence[Node | str], look: Look = PLAIN) -> list[Block]:
        """The blocks of what stands one after the other."""
        found: list[Block] = []
        spans: list[Span] = []
        for node in nodes:
            if isinstance(node, str) or not node.blocky:
                self.inline(node, look, spans)
            else:
                found += self._paragraphs(spans)
                spans = []
                found += self._block(node, look)
        return [*found, *self._paragraphs(spans)]

    # ── paragraphs ───────────────────────────────────────────────────────────────────────────

    def _paragraphs(self, spans: list[Span]) -> list[Block]:
        """The paragraphs of running text: two breaks, one after the other, part them."""
        remarks = self.take_remarks()
        found = [words for words in map(tidy, _parted(spans)) if words]
        if not found:
            return [Nothing(remarks=remarks)] if remarks else []
        blocks: list[Block] = [Paragraph(words) for words in found]
        blocks[0].remarks += remarks
        return blocks

    # ── blocks ───────────────────────────────────────────────────────────────────────────────

    def _block(self, node: Node, look: Look) -> list[Block]:
        if said := around(node, inside=self.inside):
            self.leave_out(node, said)
            return self.nothing()
        if node.name in HEADINGS or node.get("role") == "heading" or _is_title(node):
            return self._heading(node, look)
        if node.name in SILENT:
            return []
        if node.name in KEPT:
            return self._kept_or_not(node, look)
        if node.name in LEFT_OUT:
            spans: list[Span] = []
            self.inline(node, look, spans)
            return self._paragraphs(spans)
        handle = _HANDLERS.get(node.name)
        return handle(self, node) if handle else self.blocks(node.children, self.look(node, look))

    def _heading(self, node: Node, look: Look) -> list[Block]:
        spans: list[Span] = []
        for child in node.children:
            self.inline(child, look, spans)
        words = unmarked(tidy(on_one_line(spans)), "strong")
        own = "1" if _is_title(node) else node.name.removeprefix("h")
        level = node.get("aria-level") or own
        remarks = self.take_remarks()
        if not words:
            return [Nothing(remarks=remarks)] if remarks else []
        number = int(level) if level.isdecimal() and len(level) < 2 else 2
        return [Heading(words, max(number, 1), remarks=remarks)]

    def listed(self, node: Node) -> list[Block]:
        """A list; one of links alone, outside the main part, is a navigation."""
        if not self.inside and is_mostly_links(node):
            self.leave_out(node, _LINKS, Sure.UNSURE)
            return self.nothing()
        items: list[list[Block]] = []
        for child in node.children:
            if isinstance(child, Node) and child.name == "li":
                items.append(self._item(child))
            elif rest := self.blocks([child]):
                items[-1:] = [[*(items[-1] if items else []), *rest]]
        items = [item for item in items if item]
        if not any(not isinstance(block, Nothing) for item in items for block in item):
            return [block for item in items for block in item]
        start = node.get("start")
        first = int(start) if start.isdecimal() and len(start) < 9 else 1
        return [List(items, first if node.name == "ol" else None)]

    def _item(self, node: Node) -> list[Block]:
        return self.blocks(node.children, self.look(node, PLAIN))

    def definitions(self, node: Node) -> list[Block]:
        """Terms and definitions; questions and answers become headings and text."""
        parts = list(_parts(node))
        if any(_astray(node)):
            return self.blocks(node.children)
        terms = [part for part in parts if part.name == "dt"]
        asked = sum(is_question(term.text()) for term in terms)
        if asked and asked * 2 >= len(terms):
            return self._questions(parts)
        pairs: list[tuple[list[Words], list[list[Block]]]] = []
        for part in parts:
            if part.name == "dt" and (not pairs or pairs[-1][1]):
                pairs.append(([], []))
            if part.name == "dt":
                pairs[-1][0].append(self.words(part))
            elif pairs and pairs[-1][0]:
                pairs[-1][1].append(self.blocks(part.children))
            else:
                return self.blocks([child for one in parts for child in one.children])
        remarks = self.take_remarks()
        if any(not any(terms) or not any(said) for terms, said in pairs):
            return self.blocks([child for one in parts for child in one.children])
        return [Definitions(pairs, remarks=remarks)] if pairs else []

    def _questions(self, parts: list[Node]) -> list[Block]:
        found: list[Block] = []
        for part in parts:
            found += self._asked(part) if part.name == "dt" else self.blocks(part.children)
        return found

    def _asked(self, node: Node) -> list[Block]:
        """A term or a summary that is a heading to what follows."""
        words = self.words(node)
        said = _("what opens an answer was taken for a heading: “{text}”", text=plain(words))
        self.tell(node, "heading", said)
        return [Heading(unmarked(words, "strong"), GUESSED, remarks=self.take_remarks())]

    def details(self, node: Node) -> list[Block]:
        """What opens when a reader asks for it."""
        summaries = [child for child in node.nodes() if child.name == "summary"][:1]
        rest = [child for child in node.children if child not in summaries]
        heads = [block for one in summaries if one.text() for block in self._summary(one)]
        return [*heads, *self.blocks(rest)]

    def _summary(self, node: Node) -> list[Block]:
        if any(node.all(*HEADINGS)):
            return self.blocks(node.children)
        return self._asked(node)

    def quote(self, node: Node) -> list[Block]:
        """A quotation."""
        inner = self.blocks(node.children)
        real = any(not isinstance(block, Nothing) for block in inner)
        return [Quote(inner)] if real else inner

    def preformatted(self, node: Node) -> list[Block]:
        """Text that stays as it is written."""
        text = "".join(node.texts())
        text = text.removeprefix("\r").removeprefix("\n").rstrip()
        return [Code(text.replace("\r\n", "\n"))] if text.strip() else []

    def rule(self, _node: Node) -> list[Block]:
        """A line between two parts."""
        return [Rule(remarks=self.take_remarks())]

    # ── tables ───────────────────────────────────────────────────────────────────────────────

    def table(self, node: Node) -> list[Block]:
        """A table; one that only places things is taken apart, one too rich stays HTML."""
        rows = [[cell for cell in row.nodes() if cell.name in ("td", "th")] for row in _rows(node)]
        cells = [cell for row in rows for cell in row]
        captions = [one for one in node.nodes() if one.name == "caption"]
        nested = any(any(cell.all("table")) for cell in cells)
        if (
            node.get("role") in ("presentation", "none")
            or nested
            or _only_places(node, cells)
            or max(map(len, rows), default=0) < 2
        ):
            return self._taken_apart(node, captions, cells)
        if any(map(_is_rich, cells)):
            said = _("a table that Markdown cannot say is kept as HTML")
            return self._kept(node, said)
        return [*self._captions(captions), self._plain_table(node, rows)]

    def _captions(self, captions: list[Node]) -> list[Block]:
        return [block for one in captions for block in self.blocks(one.children)]

    def _taken_apart(self, node: Node, captions: list[Node], cells: list[Node]) -> list[Block]:
        found = self._captions(captions)
        for cell in cells:
            found += self._cell(cell)
        found += self.blocks(list(_loose(node)))
        if found:
            said = _("a table that only places things was taken apart")
            found[0].remarks.insert(0, self.remark(node, "table", said))
        return found

    def _cell(self, cell: Node) -> list[Block]:
        """What a cell holds that only places it, unless that is of the site."""
        said = around(cell, inside=self.inside)
        if said or (not self.inside and _is_menu(cell)):
            self.leave_out(cell, said or _LINKS)
            return self.nothing()
        return self.blocks(cell.children)

    def _plain_table(self, node: Node, rows: list[list[Node]]) -> Block:
        said = [[self.lines(cell) for cell in row] for row in rows if row]
        loose = self.blocks(list(_loose(node)))
        headed = all(cell.name == "th" for cell in next(filter(None, rows))) or None
        if text := " ".join(plain(one.words) for one in loose if isinstance(one, Paragraph)):
            self.tell(
                node, "dropped", _("text between the cells of a table is left out"), text=text
            )
        return Table(said, headed, _("line {n}", n=node.line), remarks=self.take_remarks())

    def _kept(self, node: Node, said: str, sure: Sure = Sure.LIKELY) -> list[Block]:
        """What Markdown cannot say, as HTML."""
        self.tell(node, "html", said, sure)
        written, words = markup(node), spoken(node)
        if node.name in ("video", "audio"):
            written = f"<div>{written}</div>"
        return [Html(written, words, remarks=self.take_remarks())]

    def _kept_or_not(self, node: Node, look: Look) -> list[Block]:
        if node.name == "form" and not _asks(node):
            return self.blocks(node.children, look)
        source = node.get("src") or next((one.get("src") for one in node.all("source")), "")
        if node.name == "form":
            said = _("a form is kept as HTML; it sends to where it sent before")
            return self._kept(node, said, Sure.UNSURE)
        if not source or not is_safe(source):
            self.leave_out(node, OTHER)
            return self.nothing()
        said = _("what a page of elsewhere shows is kept as HTML: {url}", url=shortened(source, 60))
        return self._kept(node, said, Sure.UNSURE)


_TITLES = frozenset(["page-title", "pagetitle", "entry-title", "post-title", "article-title"])
_LEAST_PARTS = 3  # paragraphs in a cell that is no cell
_LINKS = N_("a list of links is left out: “{text}”")
_HANDLERS: dict[str, Callable[[Reader, Node], list[Block]]] = {
    "ul": Reader.listed,
    "ol": Reader.listed,
    "menu": Reader.listed,
    "dl": Reader.definitions,
    "details": Reader.details,
    "blockquote": Reader.quote,
    "pre": Reader.preformatted,
    "listing": Reader.preformatted,
    "xmp": Reader.preformatted,
    "plaintext": Reader.preformatted,
    "hr": Reader.rule,
    "table": Reader.table,
}


def _parted(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Runs between breaks that stand together."""
    part: list[Span] = []
    breaks = 0
    for span in spans:
        if span.part is Part.BREAK:
            breaks += 1
            if breaks == 2 and part:
                yield part
                part = []
                continue
        elif span.part is not Part.TEXT or span.text.strip(" \t\r\n\f\xa0"):
            breaks = 0
        part.append(span)
    yield part


def _parts(node: Node) -> Iterator[Node]:
    """The terms and definitions of a list, out of the groups that hold them."""
    for child in node.nodes():
        if child.name in ("dt", "dd"):
            yield child
        elif child.name == "div":
            yield from _parts(child)


def _astray(node: Node) -> Iterator[str]:
    """The words in a list of terms that are neither terms nor definitions."""
    for child in node.children:
        if isinstance(child, str):
            yield child.strip()
        elif child.name == "div":
            yield from _astray(child)
        elif child.name not in ("dt", "dd"):
            yield child.text()


def _rows(node: Node) -> Iterator[Node]:
    for child in node.nodes():
        if child.name == "tr":
            yield child
        elif child.name in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _loose(node: Node) -> Iterator[Node | str]:
    """What stands in a table, but in no cell: a browser shows it above the table."""
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                yield child
        elif child.name in ("thead", "tbody", "tfoot", "tr"):
            yield from _loose(child)
        elif child.name not in ("td", "th", "caption", "colgroup", "col"):
            yield child


def _is_menu(cell: Node) -> bool:
    return not any(cell.all("table", *HEADINGS)) and is_mostly_links(cell)


def _is_title(node: Node) -> bool:
    """What Word and Google Docs save their titles as."""
    names = node.get("class").lower().split()
    google = "title" in names and node.get("id").startswith("h.")
    if node.name == "p" and (google or names == ["msotitle"]):
        return True
    return node.name in ("p", "div") and not _TITLES.isdisjoint(names) and not _holds_blocks(node)


def _holds_blocks(node: Node) -> bool:
    return any(child.blocky for child in node.nodes())


def _only_places(node: Node, cells: Sequence[Node]) -> bool:
    """A table without heads and lines, most of whose text is paragraphs in one of its cells."""
    if (
        not cells
        or node.get("border").strip("px") not in ("", "0")
        or any(node.all("th", "caption"))
    ):
        return False
    widest = max(cells, key=lambda cell: len(cell.text()))
    parts = sum(1 for _one in widest.all("p", *HEADINGS)) + sum(1 for _one in widest.all("br")) // 2
    return parts >= _LEAST_PARTS and 2 * len(widest.text()) > len(node.text())


def _is_rich(cell: Node) -> bool:
    """Whether a cell spans others, or holds more than lines of text."""
    spans = (cell.get("colspan"), cell.get("rowspan"))
    rich = any(
        cell.all("ul", "ol", "dl", "pre", "blockquote", "form", "h1", "h2", "h3", "h4", "iframe")
    )
    return rich or any(span not in ("", "1") for span in spans)


def _asks(form: Node) -> bool:
    """Whether a form has anything to fill in; some editors wrap a whole page in one."""
    fields = [one for one in form.all("input", "textarea", "select") if one.get("type") != "hidden"]
    return bool(fields) and len(form.text()) < 3000
