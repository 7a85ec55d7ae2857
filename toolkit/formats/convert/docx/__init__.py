"""Word documents (WordprocessingML, ECMA-376), read strictly; nothing is fetched or run."""

from __future__ import annotations

from toolkit.formats.convert.docx.body import body
from toolkit.formats.convert.docx.document import Document
from toolkit.formats.convert.docx.package import Package
from toolkit.formats.convert.page import Found


def read(source: bytes, name: str, stem: str) -> Found:
    """What a document holds; its pictures are named after ``stem``.

    Raises:
        SourceError: it cannot be read without danger.
    """
    document = Document(Package(source, name), stem)
    blocks = body(document)
    remarks = [*document.remarks, *document.around()]
    assets = tuple((one.name, one.data) for one in document.pictures.values())
    return Found(blocks, remarks, title=_title(document), assets=assets)


def _title(document: Document) -> str:
    """What the document is called in its properties."""
    core = next(
        (
            one.target
            for one in document.package.relations("").values()
            if one.kind.endswith("core-properties")
        ),
        "docProps/core.xml",
    )
    root = document.package.xml(core)
    node = root.first("dc:title") if root else None
    return " ".join(node.text.split()) if node else ""
