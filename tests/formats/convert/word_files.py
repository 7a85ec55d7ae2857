"""Word documents made by hand, small enough to be read in a test."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
NAMES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{A}" xmlns:wp="{WP}"'
STYLES = {
    "Title": "Title", "H1": "heading 1", "H2": "heading 2", "H3": "heading 3", "Q": "Quote",
    "B": "List Bullet", "B2": "List Bullet 2",
}  # fmt: skip
NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{key}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    f'<w:numFmt w:val="{form}"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl>'
    f'</w:abstractNum><w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>'
    for key, form in (("1", "bullet"), ("2", "decimal"), ("3", "bullet"))
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def run(text: str, looks: str = "") -> str:
    parts = (look.partition("=") for look in looks.split())
    settings = "".join(f'<w:{name} w:val="{said or "on"}"/>' for name, _sign, said in parts)
    return f'<w:r><w:rPr>{settings}</w:rPr><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", number: str = "", level: int = 0) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    inner = "".join(one if one.startswith("<w:") else run(one) for one in runs)
    return f"<w:p><w:pPr>{named}{listed if number else ''}</w:pPr>{inner}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def relation(key: str, kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{target}"{mode}/>'


def relations(*inner: str) -> str:
    return f"<Relationships>{''.join(inner)}</Relationships>"


def docx(*body: str, more: str = "", **parts: str | bytes) -> bytes:
    """A document of these paragraphs; ``more`` relations, and other parts by name (/ as __)."""
    styles = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in STYLES.items()
    )
    every: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(relation("r", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(
            relation("rs", "styles", "styles.xml"),
            relation("rn", "numbering", "numbering.xml"),
            more,
        ),
        "word/document.xml": f"<w:document {NAMES}><w:body>{''.join(body)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {NAMES}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {NAMES}>{NUMBERING}</w:numbering>",
        **{name.replace("__", "/"): data for name, data in parts.items()},
    }
    return zipped(every)


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
