"""The parts of a Word document that its text needs, and what is told of the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from toolkit.errors import SourceError
from toolkit.formats.convert.docx.numbering import Numbering
from toolkit.formats.convert.docx.package import Package, Relation
from toolkit.formats.convert.docx.styles import Styles
from toolkit.formats.convert.docx.xml import Node
from toolkit.formats.convert.draft import Remark
from toolkit.formats.text.blocks import Sure
from toolkit.messages import N_, _

PICTURES = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}
_MARGINS = {
    "header": N_("a page header is left out: “{text}”"),
    "footer": N_("a page footer is left out: “{text}”"),
}


@dataclass(slots=True)
class Picture:
    """An image that is saved beside the page."""

    name: str
    data: bytes


@dataclass
class Document:
    """A document while it is read: its parts, and what was found on the way."""

    package: Package
    stem: str
    remarks: list[Remark] = field(default_factory=list)
    pictures: dict[str, Picture] = field(default_factory=dict)
    notes: dict[tuple[str, str], str] = field(default_factory=dict)  # (kind, id) → its label
    counts: dict[tuple[str, int], int] = field(default_factory=dict)  # items of a list's level
    paragraph: int = 0  # the one that is read
    part: str = ""  # whose relations count

    @cached_property
    def main(self) -> str:
        """The part that the text stands in."""
        relations = self.package.relations("").values()
        named = [one.target for one in relations if one.kind == "officeDocument"]
        for name in (*named, "word/document.xml"):
            if name in self.package.names():
                return name
        raise SourceError(
            _("no Word document in it"),
            file=self.package.file,
            hint=_("open it in Word, save it anew as .docx"),
        )

    @cached_property
    def relations(self) -> dict[str, Relation]:
        """What the text refers to."""
        return self.package.relations(self.main)

    @cached_property
    def _relations(self) -> dict[str, dict[str, Relation]]:
        return {self.main: self.relations}

    def relation(self, key: str) -> Relation | None:
        """What an id in the part that is read refers to."""
        part = self.part or self.main
        if part not in self._relations:
            self._relations[part] = self.package.relations(part)
        return self._relations[part].get(key)

    @cached_property
    def styles(self) -> Styles:
        """The document's styles."""
        return Styles(self.of_kind("styles"))

    @cached_property
    def numbering(self) -> Numbering:
        """The document's lists."""
        return Numbering(self.of_kind("numbering"))

    def of_kind(self, kind: str) -> Node | None:
        """The root of the first part of a kind."""
        name = self.name_of(kind)
        return self.package.xml(name) if name else None

    def name_of(self, kind: str) -> str:
        """The name of the first part of a kind; empty where there is none."""
        names = (one.target for one in self.relations.values() if one.kind == kind)
        return next((name for name in names if name in self.package.names()), "")

    @property
    def place(self) -> str:
        """Where the reader is, in words."""
        return _("paragraph {n}", n=self.paragraph) if self.paragraph else ""

    def remark(self, code: str, said: str, sure: Sure = Sure.LIKELY, text: str = "") -> Remark:
        """A remark on the place that is read."""
        return Remark(code, said, sure, self.place, text)

    def tell(self, code: str, said: str, sure: Sure = Sure.LIKELY, text: str = "") -> None:
        """Keep a remark that belongs to no block."""
        self.remarks.append(self.remark(code, said, sure, text))

    # ── pictures ─────────────────────────────────────────────────────────────────────────────

    def picture(self, target: str) -> Picture | None:
        """The image in a part, to be saved beside the page, if it is a PNG or a JPEG."""
        if target in self.pictures:
            return self.pictures[target]
        if target not in self.package.names():
            return None
        data = self.package.read(target)
        suffix = next((end for magic, end in PICTURES.items() if data.startswith(magic)), "")
        if not suffix:
            return None
        name = f"{self.stem}-{len(self.pictures) + 1}{suffix}"
        return self.pictures.setdefault(target, Picture(name, data))

    # ── what stands around the text ──────────────────────────────────────────────────────────

    def around(self) -> Iterator[Remark]:
        """What is in the document and not in its text."""
        seen: set[str] = set()
        for relation in self.relations.values():
            text = self._text_of(relation) if relation.kind in _MARGINS else ""
            if text and text not in seen:
                said = _(_MARGINS[relation.kind], text=shortened(text))
                yield Remark("dropped", said, Sure.LIKELY, "", text)
            seen.add(text)
        yield from self._comments()

    def _text_of(self, relation: Relation) -> str:
        root = None if relation.external else self.package.xml(relation.target)
        return " ".join(text_of(root)) if root else ""

    def _comments(self) -> Iterator[Remark]:
        root = self.of_kind("comments")
        for comment in root.children if root else []:
            text = " ".join(text_of(comment))
            said = _("a comment is left out: “{text}”", text=shortened(text))
            yield Remark("dropped", said, Sure.LIKELY, comment.get("author"), text)


def text_of(node: Node) -> Iterator[str]:
    """The text of every paragraph in a part."""
    for paragraph in node.all("w:p"):
        text = "".join(one.text for one in paragraph.all("w:t")).strip()
        if text:
            yield text


def shortened(text: str, longest: int = 60) -> str:
    """The beginning of a text, for a sentence that speaks of it."""
    folded = " ".join(text.split())
    return folded if len(folded) <= longest else folded[: longest - 1].rstrip() + "…"
