"""Running text of a page: its runs, with their looks and links, and its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from toolkit.formats.convert.addresses import THROUGH, is_safe, straight
from toolkit.formats.convert.blocks import Block, Nothing, Part, Span, Words
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.front import shortened
from toolkit.formats.convert.guessing import is_question
from toolkit.formats.convert.hypertext.around import around
from toolkit.formats.convert.hypertext.kept import spoken
from toolkit.formats.convert.hypertext.tree import Node
from toolkit.formats.convert.inline import tidy
from toolkit.formats.html.elements import HEADINGS
from toolkit.formats.text.blocks import Sure
from toolkit.messages import N_, _

_MARKS = {
    "b": "strong", "strong": "strong",
    "i": "em", "em": "em", "cite": "em", "dfn": "em", "var": "em",
    "del": "del", "s": "del", "strike": "del",
    "code": "code", "tt": "code", "samp": "code",
    "kbd": "kbd", "sub": "sub", "sup": "sup", "mark": "mark",
}  # fmt: skip
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_NORMAL = re.compile(r"font-weight\s*:\s*(?:normal|400)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SILENT = frozenset([
    "script", "style", "head", "meta", "link", "base", "source", "track", "col", "colgroup",
    "param", "wbr", "area", "map", "title",
])  # fmt: skip
LEFT_OUT = frozenset([
    "template", "noscript", "object", "embed", "canvas", "svg", "noembed", "noframes", "frameset",
    "frame", "input", "textarea", "select", "button", "datalist",
])  # fmt: skip
KEPT = frozenset(["form", "iframe", "video", "audio"])


OTHER = N_("what is no text is left out: “{text}”")
_SAID = {
    "noscript": N_("what shows without scripts is left out: “{text}”"),
    "template": N_("a template is left out: “{text}”"),
    "button": N_("a button is left out: “{text}”"),
    "svg": N_("a drawing is left out: “{text}”"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """The look of the words that are read: marks, and the link they stand in."""

    marks: frozenset[str] = frozenset()
    href: str = ""
    title: str = ""


PLAIN = Look()


@dataclass(slots=True)
class WordReader:
    """Reads running text. ``inside``: within the page's main part."""

    inside: bool
    remarks: list[Remark] = field(default_factory=list)  # of the words that are being read

    def tell(
        self, node: Node, code: str, said: str, sure: Sure = Sure.LIKELY, text: str = ""
    ) -> None:
        """Remark on what is being read."""
        self.remarks.append(self.remark(node, code, said, sure, text))

    def remark(
        self, node: Node, code: str, said: str, sure: Sure = Sure.LIKELY, text: str = ""
    ) -> Remark:
        """What is said of an element."""
        return Remark(code, said, sure, _("line {n}", n=node.line), text)

    def take_remarks(self) -> list[Remark]:
        """The remarks on the words that were read since the last time."""
        taken, self.remarks = self.remarks, []
        return taken

    def nothing(self) -> list[Block]:
        """The place of what was left out, if there is anything to say of it."""
        taken = self.take_remarks()
        return [Nothing(remarks=taken)] if taken else []

    def inline(self, node: Node | str, look: Look, spans: list[Span]) -> None:
        """Add the runs of ``node`` to ``spans``."""
        if isinstance(node, str):
            spans.append(Span(node, look.marks, look.href, look.title))
            return
        if node.name in SILENT:
            return
        if said := around(node, inside=self.inside):
            self.leave_out(node, said)
        elif node.name in LEFT_OUT or node.name in KEPT:
            self._no_text(node, look, spans)
        elif node.name == "br":
            spans.append(Span("", part=Part.BREAK))
        elif node.name == "img":
            self._image(node, look, spans)
        else:
            self._within(node, self.look(node, look), spans)

    def _within(self, node: Node, look: Look, spans: list[Span]) -> None:
        if node.blocky:
            spans.append(Span(" "))
        before, after = ("“", "”") if node.name == "q" else ("", "")
        spans.append(Span(before, look.marks, look.href, look.title))
        for child in node.children:
            self.inline(child, look, spans)
        spans.append(Span(after, look.marks, look.href, look.title))
        if node.blocky:
            spans.append(Span(" "))
        if node.name == "abbr" and node.get("title"):
            said = _("what an abbreviation means is left out: “{text}”", text=node.get("title"))
            self.tell(node, "dropped", said, text=node.get("title"))

    def look(self, node: Node, look: Look) -> Look:
        """The look of what is in an element."""
        style = node.get("style")
        marks = set(look.marks)
        if node.name in _MARKS and not (node.name == "b" and _NORMAL.search(style)):
            marks.add(_MARKS[node.name])
        marks |= {"strong"} if _BOLD.search(style) else set()
        marks |= {"em"} if _ITALIC.search(style) else set()
        looked = replace(look, marks=frozenset(marks))
        hidden = "hidden" in node.attributes or _HIDDEN.search(style)
        if hidden and (text := node.text()):
            shown = shortened(text, 60)
            said = _("text that the page hides at first is taken: “{text}”", text=shown)
            self.tell(node, "hidden", said, Sure.UNSURE)
        return self._linked(node, looked) if node.name == "a" else looked

    def _linked(self, node: Node, look: Look) -> Look:
        href = "".join(node.get("href").split())
        if not href:
            return look
        if href.startswith("#") or not is_safe(href):
            said = _("a link became plain text: {url}", url=shortened(href, 60))
            if node.text():
                self.tell(node, "link", said)
            return look
        if straight(href) != href:
            self.tell(node, "link", _(THROUGH, url=shortened(straight(href), 60)))
        return replace(look, href=straight(href), title=node.get("title"))

    def _image(self, node: Node, look: Look, spans: list[Span]) -> None:
        src = next(
            (
                said
                for said in (node.get("src").strip(), node.get("data-src").strip())
                if said and is_safe(said)
            ),
            "",
        )
        alt = " ".join(node.get("alt").split())
        if not src or {node.get("width"), node.get("height")} == {"1"}:
            if alt or not src:
                said = _("a picture without an address is left out: “{text}”", text=alt)
                self.tell(node, "dropped", said, Sure.UNSURE, alt)
            return
        said = _("a picture is not fetched, put it beside the page: {url}", url=shortened(src, 60))
        self.tell(node, "picture", said, Sure.LIKELY if alt else Sure.UNSURE)
        spans.append(Span(alt, look.marks, look.href, look.title, Part.IMAGE, src))
        title = " ".join(node.get("title").split())
        if title and title != alt:
            said = _("the title of a picture is left out: “{text}”", text=title)
            self.tell(node, "dropped", said, text=title)

    def leave_out(self, node: Node, said: str, sure: Sure = Sure.LIKELY) -> None:
        """Tell that an element is left out, with all its words."""
        text = spoken(node)
        if any(map(str.isalnum, text)):
            self.tell(node, "dropped", _(said, text=shortened(text, 60)), sure, text)

    def _no_text(self, node: Node, look: Look, spans: list[Span]) -> None:
        """What is left out, but for buttons that say something of the page."""
        asks = any(node.all(*HEADINGS)) or is_question(node.text())
        if node.name == "button" and (look.href or asks):
            self._within(node, look, spans)
        elif node.name != "noscript" or spoken(node):
            self.leave_out(node, _SAID.get(node.name, OTHER), Sure.UNSURE)

    def words(self, node: Node) -> Words:
        """The words of an element on one line."""
        return tidy(on_one_line(self._spans(node)))

    def lines(self, node: Node) -> Words:
        """The words of an element with its breaks."""
        return tidy(self._spans(node))

    def _spans(self, node: Node) -> list[Span]:
        spans: list[Span] = []
        for child in node.children:
            self.inline(child, PLAIN, spans)
        return spans


def on_one_line(spans: Sequence[Span]) -> Iterator[Span]:
    """The runs with spaces for breaks, as a heading has them."""
    return (Span(" ") if span.part is Part.BREAK else span for span in spans)
