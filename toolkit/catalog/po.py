"""Gettext PO files: read strictly and without loss, written as GNU msgcat writes.

A catalog is a row of blocks that join back byte for byte: ``dump(load(data)) == data``. What is
changed is written anew, entry by entry; the lines of all others stay as they were.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import replace

from toolkit.catalog import po_error
from toolkit.catalog.catalog import UNFIT, Catalog, refuse_duplicates
from toolkit.catalog.po_reader import TAIL, Block, blocks, uncollected
from toolkit.errors import CatalogError
from toolkit.messages import N_, _
from toolkit.model import Finding, Severity

__all__ = ["MAX_BYTES", "Catalog", "dump", "load"]

MAX_BYTES = 128 * 1024 * 1024
BOM = b"\xef\xbb\xbf"
BOM_SAID = N_("the file begins with a byte-order mark; it will be written without")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
UTF_8 = ("UTF-8", "UTF8")
ASCII = ("", "ASCII", "US-ASCII", "CHARSET")  # will do for a file in ASCII
CONTROLS = bytes([*range(9), 11, 12, *range(14, 32)])  # all of C0 but tab and line ends
LINE_END = re.compile("\r\n|\r|\n")
DECLARED = re.compile(rb"charset=([\w.:+-]+)")
TO_UTF_8 = N_("convert it: msgconv --to-code=UTF-8 FILE -o FILE")
SAVE_AS_UTF_8 = N_("save the file as UTF-8")
DECLARE_UTF_8 = N_('put "Content-Type: text/plain; charset=UTF-8\\n" into the header')


def dump(catalog: Catalog) -> bytes:
    """The bytes of the file, in UTF-8."""
    file = io.BytesIO()  # grows without a second copy of the whole
    newline = catalog.newline
    for block in catalog.blocks:
        text = block.raw or block.gap + block.text
        if newline != "\n" and not block.raw:
            text = text.replace("\n", newline)
        file.write(text.encode())
    file.write(catalog.tail.encode())
    return file.getvalue()


def load(data: bytes, name: str = "") -> Catalog:
    """Read a catalog; ``name`` is what errors and findings call the file.

    CatalogError with line and column, and a way out, for all that could cost a translation: a file
    cut short, marks of a merge, two entries with one key, another charset than UTF-8, controls.
    At most ``MAX_BYTES``. A byte-order mark is taken away, with a finding.
    """
    findings, original = _decoded(data, name)
    text = original.replace("\r\n", "\n").replace("\r", "\n") if "\r" in original else original
    with uncollected():
        read = tuple(blocks(text))
    end = read[-1].end if read else 0
    _refuse_faults(text, end, read, name)
    refuse_duplicates(read, name)
    catalog = Catalog(name, read, text[end:], findings=findings)
    _check_charset(catalog, text)
    return catalog if text is original else _with_line_ends(catalog, original)


def _decoded(data: bytes, name: str) -> tuple[tuple[Finding, ...], str]:
    if len(data) > MAX_BYTES:
        said = _("larger than {size}", size=f"{MAX_BYTES // 1024 // 1024} MiB")
        raise CatalogError(said, file=name, hint=_("split the catalog"))
    if data.startswith(UTF_16):
        said = _("written in UTF-16, not in UTF-8")
        raise CatalogError(said, file=name, hint=_(SAVE_AS_UTF_8))
    marked = data.startswith(BOM)
    try:
        text = data.removeprefix(BOM).decode()
    except UnicodeDecodeError as error:
        raise _not_utf_8(data, error.start, name) from None
    if len(data.translate(None, CONTROLS)) != len(data):
        raise _control(text, name)
    found = Finding("byte-order-mark", Severity.REVIEW, _(BOM_SAID), name, 1) if marked else None
    return ((found,) if found else ()), text


def _not_utf_8(data: bytes, at: int, name: str) -> CatalogError:
    declared = DECLARED.search(data)
    charset = declared[1].decode() if declared else ""
    before = data[:at].decode()
    line, column = _place(before, len(before))
    hint = _(SAVE_AS_UTF_8 if charset.upper() in UTF_8 else TO_UTF_8)
    return CatalogError(_against(charset), file=name, line=line, column=column, hint=hint)


def _against(charset: str) -> str:
    """What a byte that is not UTF-8 says against the charset that the header declares."""
    if not charset:
        return _("not in UTF-8 (it declares no charset)")
    if charset.upper() in UTF_8:
        return _("declared as UTF-8, and this byte is none")
    return _("not in UTF-8 (it declares {charset})", charset=charset)


def _control(text: str, name: str) -> CatalogError:
    found = UNFIT.search(text)
    assert found is not None  # noqa: S101 - one was counted
    line, column = _place(text, found.start())
    said = _("a control character, U+{code}", code=f"{ord(found[0]):04X}")
    return CatalogError(said, file=name, line=line, column=column, hint=_("take it out"))


def _place(text: str, at: int) -> tuple[int, int]:
    """Line and column of an offset."""
    ends = [end.end() for end in LINE_END.finditer(text, 0, at)]
    return len(ends) + 1, at - (ends[-1] if ends else 0) + 1


def _refuse_faults(text: str, end: int, read: Sequence[Block], name: str) -> None:
    stopped = not TAIL.match(text, end)
    if (stopped or po_error.MSGCAT_MARK in text) and (error := po_error.conflict(text, name)):
        raise error
    if stopped:
        raise po_error.fault(text, end, name)
    if not read:
        hint = _("take the last good version, or let pull make it anew")
        raise CatalogError(_("no entry in it, not even a header"), file=name, line=1, hint=hint)


def _check_charset(catalog: Catalog, text: str) -> None:
    declared = catalog.header.charset
    if declared.upper() in UTF_8 or (declared.upper() in ASCII and text.isascii()):
        return
    entry = catalog.header_entry
    said = _("declares no charset, where UTF-8 should be")
    if declared:
        said = _("declares the charset {charset}, not UTF-8", charset=declared)
    hint = _(TO_UTF_8 if declared not in ("", "CHARSET") else DECLARE_UTF_8)
    raise CatalogError(said, file=catalog.name, line=entry.line if entry else 1, hint=hint)


def _with_line_ends(catalog: Catalog, original: str) -> Catalog:
    """The catalog with the file's own line ends: one kind, or each as it was found."""
    ends = LINE_END.findall(original)
    kinds = {end: ends.count(end) for end in ("\n", "\r\n", "\r")}
    newline = max(kinds, key=kinds.__getitem__)
    lines = LINE_END.split(original)
    found = [line + end for line, end in zip(lines, [*ends, ""], strict=True)]
    start = 0
    for block in catalog.blocks:
        size = block.lines
        if kinds[newline] != len(ends):
            block.raw = "".join(found[start : start + size])
        start += size
    return replace(catalog, newline=newline, tail="".join(found[start:]))
