"""A paragraph's runs: text and looks, links, breaks, pictures, notes, what was changed in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from toolkit.formats.convert.addresses import THROUGH, is_safe, straight
from toolkit.formats.convert.blocks import Part, Span
from toolkit.formats.convert.docx.document import Document, shortened
from toolkit.formats.convert.docx.styles import is_on
from toolkit.formats.convert.docx.xml import Node
from toolkit.formats.convert.draft import Remark
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?P<inside>\\l\s+)?"(?P<url>[^"]*)"')
_SIGNS = {  # of elements that are one sign
    "w:tab": "\t",
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "",
    "w:cr": "\n",
}


@dataclass(slots=True)
class Runs:
    """The runs of one paragraph, and what it holds beside them.

    ``boxes`` are text boxes, whose blocks follow the paragraph. ``href`` is the link that is open,
    ``fields`` the instructions of the fields that are, each with whether its result has begun.
    """

    document: Document
    spans: list[Span] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    boxes: list[Node] = field(default_factory=list)
    sizes: list[tuple[int, int]] = field(default_factory=list)  # (half points, letters)
    href: str = ""
    fields: list[list[str]] = field(default_factory=list)

    def read(self, node: Node) -> None:
        """Take up all that stands in ``node``."""
        for child in node.children:
            handle = _HANDLERS.get(child.name)
            if handle:
                handle(self, child)
            elif child.name in _THROUGH:
                self.read(child)

    def tell(self, code: str, said: str, sure: Sure = Sure.LIKELY, text: str = "") -> None:
        """Remark on the paragraph."""
        remark = self.document.remark(code, said, sure, text)
        if text or remark not in self.remarks:
            self.remarks.append(remark)

    # ── runs ─────────────────────────────────────────────────────────────────────────────────

    def run(self, run: Node) -> None:
        """One run: its text with its looks."""
        settings = run.first("w:rPr")
        if settings and is_on(settings.first("w:vanish")):
            self.left_out(run, _("hidden text is left out: “{text}”"))
            return
        marks = self.document.styles.marks(settings)
        before = len(self.spans)
        for child in run.children:
            self._in_run(child, marks)
        letters = sum(len(span.text.strip()) for span in self.spans[before:])
        if letters:
            self.sizes.append((self.document.styles.size(settings), letters))

    def _in_run(self, node: Node, marks: frozenset[str]) -> None:
        match node.name:
            case "w:t" | "w:delText":
                self.add(node.text, marks)
            case "w:br":
                if node.get("type") in ("", "textWrapping"):
                    self.spans.append(Span("", part=Part.BREAK))
                else:
                    self.add(" ", frozenset())
            case name if name in _SIGNS:
                self.add(_SIGNS[name], marks)
            case "w:sym":
                self._symbol(node, marks)
            case "w:fldChar":
                self._field(node.get("fldCharType"))
            case "w:instrText":
                if self.fields:
                    self.fields[-1][0] += node.text
            case "w:footnoteReference" | "w:endnoteReference":
                self._note(node)
            case _:
                self._picture_or_box(node)

    def add(self, text: str, marks: frozenset[str]) -> None:
        """Text, unless it belongs to a field that shows something else."""
        if all(state == "shown" for _instruction, state in self.fields):
            self.spans.append(Span(text, marks, self.href))
        elif text.strip():
            said = _("text inside a field's instruction is left out: “{text}”")
            self.tell("dropped", said.replace("{text}", shortened(text)), Sure.UNSURE, text)

    def _symbol(self, node: Node, marks: frozenset[str]) -> None:
        code = node.get("char")
        sign = chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else ""
        if sign and not "\ud800" <= sign <= "\uf8ff":
            self.add(sign, marks)
        else:
            font = node.get("font")
            said = _("a sign that only the font {font} knows is left out", font=font)
            self.tell("dropped", said, Sure.UNSURE)

    def left_out(self, node: Node, said: str) -> None:
        """Words that are not taken, and why."""
        text = " ".join(one.text for name in ("w:t", "w:delText") for one in node.all(name))
        if text.strip():
            self.tell("dropped", said.replace("{text}", shortened(text)), Sure.LIKELY, text)

    # ── links ────────────────────────────────────────────────────────────────────────────────

    def link(self, node: Node) -> None:
        """A link: outside addresses stay, those inside the document have no place on a page."""
        relation = self.document.relation(node.get("r:id") or node.get("id"))
        url = relation.target if relation and relation.external else ""
        if anchor := node.get("anchor"):
            url = f"{url}#{anchor}" if url else ""
        self._linked(url, lambda: self.read(node))

    def _linked(self, url: str, read: Callable[[], None]) -> None:
        before, self.href = self.href, self._safe(url)
        read()
        self.href = before

    def _safe(self, url: str) -> str:
        if not url:
            self.tell("link", _("a link to a place inside the document became plain text"))
        elif not is_safe(url):
            self.tell("link", _("a link became plain text: {url}", url=shortened(url)))
            return ""
        if straight(url) != url:
            self.tell("link", _(THROUGH, url=shortened(straight(url))))
        return straight(url)

    def _field(self, kind: str) -> None:
        """Fields show a result behind an instruction; a link may be one."""
        if kind == "begin":
            self.fields.append(["", "said"])
        elif kind == "separate" and self.fields:
            self.fields[-1][1] = "shown"
            match = _LINK_FIELD.match(self.fields[-1][0])
            if match:
                self.href = self._safe("" if match["inside"] else match["url"])
        elif kind == "end" and self.fields and _LINK_FIELD.match(self.fields.pop()[0]):
            self.href = ""

    def simple_field(self, node: Node) -> None:
        """A field whose instruction is an attribute."""
        match = _LINK_FIELD.match(node.get("instr"))
        if match:
            self._linked("" if match["inside"] else match["url"], lambda: self.read(node))
        else:
            self.read(node)

    # ── changes ──────────────────────────────────────────────────────────────────────────────

    def inserted(self, node: Node) -> None:
        """A change that is proposed: taken as if it were accepted."""
        self.tell("change", _("text that a tracked change inserts is taken"))
        self.read(node)

    def deleted(self, node: Node) -> None:
        """Text that a tracked change deletes."""
        self.left_out(node, _("text that a tracked change deletes is left out: “{text}”"))

    # ── pictures, notes, boxes ───────────────────────────────────────────────────────────────

    def _note(self, node: Node) -> None:
        kind = "footnotes" if node.name == "w:footnoteReference" else "endnotes"
        labels = self.document.notes
        label = labels.setdefault((kind, node.get("id")), str(len(labels) + 1))
        self.spans.append(Span(label, part=Part.NOTE))

    def _picture_or_box(self, node: Node) -> None:
        if node.name == "mc:AlternateContent":
            for choice in node.children[:1]:  # the others say the same for older readers
                for child in choice.children:
                    self._picture_or_box(child)
            return
        boxes = list(node.all("w:txbxContent"))
        self.boxes += boxes
        if node.name in ("w:drawing", "w:pict", "w:object") and not boxes:
            self._picture(node)

    def _picture(self, node: Node) -> None:
        alt = _description(node)
        for key, outside in _images(node):
            relation = self.document.relation(key)
            target = relation.target if relation else ""
            if outside or (relation and relation.external):
                said = _(
                    "a picture that stands elsewhere is left out: {url}", url=shortened(target)
                )
                self.tell("dropped", said, Sure.UNSURE, alt)
            elif found := self.document.picture(target):
                self._show(found.name, alt)
            else:
                said = _("a picture that is no PNG or JPEG is left out: {name}", name=target)
                self.tell("dropped", said, Sure.UNSURE, alt)
            return
        if node.name != "w:object" or alt:
            said = _("a drawing or a diagram is left out: “{text}”", text=shortened(alt))
            self.tell("dropped", said, Sure.UNSURE, f"{alt} {' '.join(_drawn(node))}".strip())

    def _show(self, name: str, alt: str) -> None:
        if alt:
            said = _("a picture is saved as {name}", name=name)
            self.tell("picture", said, Sure.CERTAIN)
        else:
            said = _("a picture is saved as {name}; nobody has described it", name=name)
            self.tell("picture", said, Sure.UNSURE)
        self.spans.append(Span(alt, part=Part.IMAGE, src=name))

    def formula(self, node: Node) -> None:
        """A formula, as its letters one after the other."""
        text = "".join(one.text for one in node.all("m:t"))
        self.tell("formula", _("a formula became plain text: {text}", text=text), Sure.UNSURE)
        self.add(text, frozenset())

    def alternate(self, node: Node) -> None:
        """One thing said in two ways: the newer one is read."""
        for choice in node.children[:1]:
            self.read(choice)


def _images(node: Node) -> Iterator[tuple[str, bool]]:
    """The ids of the images in a drawing, and whether they are only linked."""
    for blip in node.all("a:blip"):
        inner = blip.get("r:embed") or blip.get("embed")
        yield inner or blip.get("r:link") or blip.get("link"), not inner
    for image in node.all("v:imagedata"):
        yield image.get("r:id") or image.get("id"), False


def _description(node: Node) -> str:
    for properties in (*node.all("wp:docPr"), *node.all("v:shape")):
        said = properties.get("descr") or properties.get("title") or properties.get("alt")
        if said:
            return " ".join(said.split())
    return ""


def _drawn(node: Node) -> Iterator[str]:
    return (one.text for one in node.all("a:t"))


_HANDLERS: dict[str, Callable[[Runs, Node], None]] = {
    "w:r": Runs.run,
    "w:hyperlink": Runs.link,
    "w:fldSimple": Runs.simple_field,
    "w:ins": Runs.inserted,
    "w:moveTo": Runs.inserted,
    "w:del": Runs.deleted,
    "w:moveFrom": Runs.deleted,
    "m:oMath": Runs.formula,
    "m:oMathPara": Runs.formula,
    "mc:AlternateContent": Runs.alternate,
}
_THROUGH = frozenset(["w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo"])
