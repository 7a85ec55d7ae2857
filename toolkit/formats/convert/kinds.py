"""What a file is, by its first bytes: names are given by hand."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath

from toolkit.errors import SourceError
from toolkit.formats import encoding
from toolkit.messages import N_, _

KINDS = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".md": "markdown",
    ".markdown": "markdown",
}
_NAMES = {"text": N_("plain text"), "html": "HTML", "docx": "DOCX", "markdown": "Markdown"}
_SAVE_AS_DOCX = N_("open it in Word or LibreOffice, save it as .docx, and add that")
_REFUSED = {  # what cannot be read, by suffix
    ".doc": N_("a Word document of before 2007"),
    ".pdf": N_("a PDF"),
    ".rtf": N_("Rich Text"),
    ".odt": N_("an OpenDocument text"),
    ".docm": N_("a Word document with macros"),
    ".pages": N_("a Pages document"),
}
_MAGIC = (  # the same, by its first bytes
    (b"%PDF-", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
)
_OTHER_MAGIC = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml[^>]*>)*+<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:\-]{2,30})", re.IGNORECASE
)
_WESTERN = frozenset([
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii",
])  # fmt: skip
_HEAD = 4096  # bytes in which a page says its character set
_COMMON = ("UTF-8", "UTF8", "ISO-8859-1", "LATIN1")  # what pages say, whatever they are


def kind_of(source: bytes, name: str) -> tuple[str, str]:
    """What a file is, and a sentence where its name says something else.

    Raises:
        SourceError: it is empty, or nothing that can be brought in.
    """
    if not source.strip():
        raise SourceError(_("the file is empty"), file=name, hint=_("add a file with text in it"))
    suffix = PurePosixPath(name).suffix.lower()
    found = _by_content(source, name)
    if found is None and suffix in _REFUSED:
        raise _refusal(suffix, name)
    if found is None and suffix not in KINDS:
        raise SourceError(
            _("nothing that can be brought in ends in “{suffix}”", suffix=suffix),
            file=name,
            hint=_("known: {names}", names=", ".join(KINDS)),
        )
    kind = found or KINDS[suffix]
    if kind == "docx" and found is None:
        raise SourceError(
            _("no Word document, whatever its name says"),
            file=name,
            hint=_("open it in Word, save it anew as .docx"),
        )
    if KINDS.get(suffix) in (kind, None):
        return kind, ""
    return kind, _("the file is {kind}, whatever its name says", kind=_(_NAMES[kind]))


def _by_content(source: bytes, name: str) -> str | None:
    """The kind that the first bytes say; None where they say none."""
    for magic, suffix in _MAGIC:
        if source.startswith(magic):
            raise _refusal(suffix, name)
    if source.startswith(_OTHER_MAGIC):
        raise SourceError(
            _("not a text, whatever its name says"), file=name, hint=_("add a file with text in it")
        )
    if source.startswith(_ZIP):
        return _in_zip(source, name)
    return "html" if _HTML.match(source) else None


def _in_zip(source: bytes, name: str) -> str:
    try:
        parts = set(zipfile.ZipFile(BytesIO(source)).namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError):
        return "docx"  # which says what is wrong with it
    if "content.xml" in parts and "mimetype" in parts:
        raise _refusal(".odt", name)
    if "xl/workbook.xml" in parts or "ppt/presentation.xml" in parts:
        raise SourceError(
            _("a workbook or a presentation, not a text"),
            file=name,
            hint=_("copy its text into a document, and add that"),
        )
    return "docx"


def _refusal(suffix: str, name: str) -> SourceError:
    said = _("{what} cannot be brought in", what=_(_REFUSED[suffix]))
    return SourceError(said, file=name, hint=_(_SAVE_AS_DOCX))


def western(source: bytes, name: str) -> bytes:
    """An HTML file that says it is Windows-1252 (or what browsers read as that), in UTF-8.

    All others as they are. The names are those of the WHATWG Encoding standard.
    """
    declared = _CHARSET.search(source[:_HEAD])
    suffix = PurePosixPath(name).suffix.lower()
    if not declared or declared[1].decode().lower() not in _WESTERN or KINDS.get(suffix) != "html":
        return source
    try:
        source.decode()
    except UnicodeDecodeError:
        pass
    else:
        return source
    try:
        return source.decode("cp1252").encode()
    except UnicodeDecodeError:
        return source  # which is refused, with what it may be


def decoded(source: bytes, name: str) -> str:
    """The text of a file, without a byte-order mark.

    Raises:
        SourceError: it is not UTF-8; with what it says or looks to be, and what converts it.
    """
    declared = _CHARSET.search(source[:_HEAD])
    charset = declared[1].decode().upper() if declared else ""
    text = encoding.decoded(source, name, "" if charset in _COMMON else charset)
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        hint = _("add a file with text in it")
        raise SourceError(_("a zero byte, which no text holds"), file=name, line=line, hint=hint)
    return text
