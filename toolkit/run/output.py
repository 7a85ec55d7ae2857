"""The folder that pages are written to: ours alone, marked, and free of what is no longer made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from toolkit import files
from toolkit.errors import AddressError, L10nError
from toolkit.messages import _

MARKER = ".l10n-output.json"


@dataclass(slots=True)
class Output:
    """The folder, the files that stood in it, and those written now."""

    folder: Path
    before: frozenset[str]
    written: set[str] = field(default_factory=set)

    @classmethod
    def open(cls, folder: Path) -> Output:
        """Take a folder in use: a new or empty one, or one that bears our marker.

        Raises:
            AddressError: somebody else's files stand there.
        """
        if files.exists(folder / MARKER):
            return cls(folder, _known(folder))
        if files.holds_anything(folder):
            raise AddressError(
                _("this folder was not made by l10n, and is not empty"),
                file=folder,
                hint=_("choose another with --out, or empty it yourself"),
            )
        files.replace(folder / MARKER, _marker(()), root=folder)
        return cls(folder, frozenset())

    def write(self, name: str, data: bytes) -> None:
        """Write a file, unless it stands there already just so."""
        files.publish(files.inside(self.folder, name), data)
        self.written.add(name)

    def copy(self, start: Path, name: str, to: str) -> None:
        """Copy a file as it is."""
        self.write(to, files.read(files.inside(start, name)))

    def close(self, *, complete: bool) -> list[str]:
        """Note what is ours; after a ``complete`` run remove what was ours and is not made now."""
        stale = sorted(self.before - self.written) if complete else []
        for name in stale:
            files.remove(files.inside(self.folder, name), root=self.folder)
        kept = self.written if complete else self.written | self.before
        files.replace(self.folder / MARKER, _marker(kept), root=self.folder)
        return stale


def _known(folder: Path) -> frozenset[str]:
    try:
        names = json.loads(files.read(folder / MARKER))["files"]
        return frozenset(str(name) for name in names)
    except (ValueError, LookupError, TypeError):
        raise L10nError(
            _("the list of files made here is damaged"),
            file=folder / MARKER,
            hint=_("remove the folder and render again"),
        ) from None


def _marker(names: Iterable[str]) -> bytes:
    said = {"made by": "l10n render", "files": sorted(names)}
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()
