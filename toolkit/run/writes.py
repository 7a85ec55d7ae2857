"""The files that a run writes, one by one, in the order given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from toolkit import files
from toolkit.errors import L10nError, WriteError
from toolkit.messages import _
from toolkit.project import Project


@dataclass(frozen=True, slots=True)
class Write:
    """A file as it is to stand; ``data`` is None where it is to go.

    ``known`` is the fingerprint of what was read from it. ``needs`` are files that take something
    of this one, ``follows`` those that it speaks of: if one of them could not be written, this one
    stays as it is.
    """

    name: str
    data: bytes | None
    known: bytes | None = None
    needs: frozenset[str] = frozenset()
    follows: frozenset[str] = frozenset()


@dataclass(slots=True)
class Written:
    """The names of the files that changed, or would, and of those that went; what failed."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: dict[str, L10nError] = field(default_factory=dict)


def carry_out(project: Project, writes: Iterable[Write], *, check: bool) -> Written:
    """Write what changed; with ``check``, only find out what would."""
    done = Written()
    for write in writes:
        if done.failed.keys() & write.follows:
            continue
        try:
            if waiting := done.failed.keys() & write.needs:
                raise _must_wait(write.name, min(waiting))
            changed = _would_change(project, write) if check else _done(project, write)
        except L10nError as error:
            done.failed.setdefault(write.name, error)
            continue
        names = done.removed if write.data is None else done.written
        if changed and write.name not in names:
            names.append(write.name)
    return done


def _must_wait(name: str, other: str) -> L10nError:
    said = _("left as it is: {other}, which takes texts of it, could not be written", other=other)
    return WriteError(said, file=name, hint=_("mend that first"))


def _would_change(project: Project, write: Write) -> bool:
    path = project.root / write.name
    return files.exists(path) if write.data is None else files.differs(path, write.data)


def _done(project: Project, write: Write) -> bool:
    path = project.root / write.name
    if write.data is None:
        return files.remove(path, root=project.root / str(project.catalogs), known=write.known)
    return files.replace(path, write.data, root=project.root, known=write.known)
