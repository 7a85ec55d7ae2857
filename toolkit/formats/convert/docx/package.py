"""The ZIP file that a Word document is, opened with care.

What it says of itself is judged before anything is unpacked: too many or too large parts, names
that lead elsewhere or stand twice, links, encryption, macros. Parts are then unpacked one by one,
never beyond the size that they have declared.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from urllib.parse import unquote

from toolkit.errors import SourceError
from toolkit.formats.convert.docx.xml import Node, parsed
from toolkit.messages import _

MAX_PARTS = 4096
MAX_PART = 32 * 2**20  # bytes of one part
MAX_TOTAL = 128 * 2**20  # bytes of all parts
MAX_RATIO = 150  # times that a part of more than a mebibyte may be larger than it is packed
SMALL = 2**20

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
_MACRO = ("vbaproject", "vbadata")


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says of another: its kind, where it is, whether outside the document."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of a document by name.

    Raises:
        SourceError: it cannot be opened without danger; nothing was unpacked.
    """

    def __init__(self, source: bytes, file: str) -> None:
        self.file = file
        try:
            self.archive = zipfile.ZipFile(BytesIO(source))
            entries = self.archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError):
            raise self._refused(
                _("a damaged Word document"), _("open it in Word, save it anew as .docx")
            ) from None
        if problem := next(_dangers(entries), ""):
            raise self._refused(problem, _("open it in Word, save it anew as .docx"))
        self.entries = {
            entry.filename: entry for entry in entries if not entry.filename.endswith("/")
        }
        if any(macro in name.lower() for name in self.entries for macro in _MACRO):
            hint = _("save it in Word as .docx, which holds none")
            raise self._refused(_("the document holds macros"), hint)

    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self.entries)

    def xml(self, name: str) -> Node | None:
        """A part as XML; None where there is none of that name."""
        if name not in self.entries:
            return None
        return parsed(self.read(name), f"{self.file}: {name}")

    def read(self, name: str) -> bytes:
        """A part's bytes, unpacked."""
        entry = self.entries[name]
        try:
            with self.archive.open(entry) as part:
                data = part.read(entry.file_size)
                more = part.read(1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            NotImplementedError,
            RuntimeError,
        ):
            raise self._damaged(name) from None
        if more or len(data) != entry.file_size:
            raise self._damaged(name)
        return data

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by the ids that it uses; the package's own for an empty name."""
        path = PurePosixPath(name)
        root = self.xml(str(path.parent / "_rels" / f"{path.name}.rels"))
        found = root.children if root else []
        return {one.get("Id"): self._relation(one, path.parent) for one in found}

    def _relation(self, node: Node, folder: PurePosixPath) -> Relation:
        kind = node.get("Type").removeprefix(_RELATION).removeprefix(_STRICT)
        target = node.get("Target")
        external = node.get("TargetMode") == "External"
        return Relation(kind, target if external else _within(folder, target), external)

    def _damaged(self, name: str) -> SourceError:
        return self._refused(
            _("a damaged Word document: {part}", part=name),
            _("open it in Word, save it anew as .docx"),
        )

    def _refused(self, problem: str, hint: str) -> SourceError:
        return SourceError(problem, file=self.file, hint=hint)


def _within(folder: PurePosixPath, target: str) -> str:
    """A part's name, from the folder of the part that names it; ``..`` cannot leave the package."""
    parts: list[str] = []
    for part in (PurePosixPath("/") / folder / unquote(target)).parts[1:]:
        if part == "..":
            del parts[-1:]
        else:
            parts.append(part)
    return "/".join(parts)


def _dangers(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    """What is wrong with the table of contents, the worst first."""
    if len(entries) > MAX_PARTS:
        yield _("more than {n} parts in it", n=MAX_PARTS)
    seen: set[str] = set()
    for entry in entries:
        if problem := _danger(entry, seen):
            yield _("{problem}: {part}", problem=problem, part=entry.filename)
        seen.add(entry.filename.lower())
    if sum(entry.file_size for entry in entries) > MAX_TOTAL:
        yield _("unpacked it would be larger than {size}", size=f"{MAX_TOTAL // 2**20} MiB")


def _danger(entry: zipfile.ZipInfo, seen: set[str]) -> str:
    name = entry.orig_filename
    if name.startswith("/") or ".." in name.split("/") or set("\\:\0") & set(name):
        return _("a part whose name leads elsewhere")
    if name.lower() in seen:
        return _("two parts of one name")
    if stat.S_ISLNK(entry.external_attr >> 16):
        return _("a link instead of a part")
    if entry.flag_bits & 0x1:
        return _("an encrypted part")
    if entry.file_size > MAX_PART or (
        entry.file_size > SMALL and entry.file_size > MAX_RATIO * entry.compress_size
    ):
        return _("a part that is much larger than it looks")
    return ""
