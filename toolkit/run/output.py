"""The folder that pages are written to: ours alone, marked, and free of what is no longer made."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

from toolkit import files
from toolkit.errors import AddressError, L10nError
from toolkit.messages import _

MARKER = ".l10n-output.json"


Made = Mapping[str, str]  # the files that were made, each with the source that it shows


@dataclass(slots=True)
class Output:
    """The folder, the files of a kind (HTML, source) that stood in it, and those written now.

    Files of other kinds are ours too, and stay as they are.
    """

    folder: Path
    kind: str
    known: dict[str, Made]
    written: dict[str, str] = field(default_factory=dict)

    @classmethod
    def open(cls, folder: Path, kind: str) -> Output:
        """Take a folder in use: a new or empty one, or one that bears our marker.

        Raises:
            AddressError: somebody else's files stand there.
        """
        if files.exists(folder / MARKER):
            files.sweep(folder)
            return cls(folder, kind, _known(folder))
        if files.holds_anything(folder):
            raise AddressError(
                _("this folder was not made by l10n, and is not empty"),
                file=folder,
                hint=_("choose another with --out, or empty it yourself"),
            )
        files.replace(folder / MARKER, _marker({}), root=folder)
        return cls(folder, kind, {})

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_fault: object) -> None:
        """Note what is ours, however the run ended."""
        known = {**self.known, self.kind: {**self._before, **self.written}}
        files.replace(self.folder / MARKER, _marker(known), root=self.folder)

    @property
    def _before(self) -> Made:
        return self.known.get(self.kind, {})

    def may_hold(self, name: str, source: str, lost: Set[str]) -> bool:
        """Whether ``source`` may have a file that is no page of its own there.

        Not where something was written now, nor where the page of a lost source still stands.
        """
        stands = self._before.get(name, source)
        return name not in self.written and (stands == source or stands not in lost)

    def write(self, name: str, data: bytes, source: str) -> None:
        """Write what shows a source, unless it stands there already just so."""
        files.publish(files.inside(self.folder, name), data)
        self.written[name] = source

    def clear(self, unmade: Set[str]) -> list[str]:
        """Remove what was made before and not now, unless its source could not be made now."""
        before = self._before
        stale = [n for n in sorted(before) if n not in self.written and before[n] not in unmade]
        for name in stale:
            files.remove(files.inside(self.folder, name), root=self.folder)
        self.known[self.kind] = {n: before[n] for n in before if n not in stale}
        return stale


def _known(folder: Path) -> dict[str, Made]:
    try:
        kinds = json.loads(files.read(folder / MARKER))["files"]
        return {kind: {str(n): str(kinds[kind][n]) for n in kinds[kind]} for kind in kinds}
    except (ValueError, LookupError, TypeError):
        raise L10nError(
            _("the list of files made here is damaged"),
            file=folder / MARKER,
            hint=_("remove the folder and render again"),
        ) from None


def _marker(known: Mapping[str, Made]) -> bytes:
    said = {"made by": "l10n render", "files": known}
    return (json.dumps(said, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()
