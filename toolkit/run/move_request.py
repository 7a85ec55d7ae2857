"""What a person asks to be moved where, page by page; and why it may not be."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from toolkit import files
from toolkit.errors import MoveError
from toolkit.formats import format_of, is_page
from toolkit.messages import _
from toolkit.project import Project
from toolkit.render.site import INDEX
from toolkit.run.names import folded, is_portable, printable
from toolkit.run.sources import SITE, Sources, stem_of
from toolkit.settings import nearest


@dataclass(frozen=True, slots=True)
class Request:
    """The two paths as they were asked for, and what goes where: pages and, of folders, files.

    All are content paths, with ``/`` and suffix.
    """

    old: str
    new: str
    moved: Mapping[str, str]


def _is_index(path: str) -> bool:
    return is_page(path) and PurePosixPath(path).stem == INDEX


def contents(project: Project) -> list[str]:
    """All files of the content folder, those that the site skips too."""
    folder = project.root / project.content
    return [path.relative_to(folder).as_posix() for path in files.walk(folder)]


def readings(project: Project, old: str, new: str, here: Path) -> Iterator[tuple[str, str | None]]:
    """The two paths as content paths: as seen from ``here``, then from the content folder.

    None for a new place that lies outside it.
    """
    content = project.root / project.content
    for base in (here, content):
        if (found := _within(content, base / old)) is not None:
            yield found, _within(content, base / new)


def asked(project: Project, sources: Sources, old: str, new: str, here: Path) -> Request:
    """What is to be moved.

    Raises:
        MoveError: OLD is no page nor folder of pages, or it cannot go to NEW.
        SourceError: a page that is to be moved cannot be read.
    """
    there = dict.fromkeys(contents(project))
    for source, target in readings(project, old, new, here):
        if source in there or _below(source, there):
            desk = _Desk(project, sources, there, _taken(there))
            return desk.request(source, _known(project, new, target), new.endswith("/"))
    raise _refusal(old, _("neither a page nor a folder of pages"), nearest(old, sources.pages))


@dataclass(frozen=True, slots=True)
class _Desk:
    """A request on its way.

    ``there`` is all that stands in the content folder, ``taken`` the names that are not free.
    """

    project: Project
    sources: Sources
    there: Collection[str]
    taken: Mapping[str, str]

    def request(self, old: str, new: str, into: bool) -> Request:
        into = into or bool(_below(new, self.there))
        target = posixpath.join(new, posixpath.basename(old)) if into else new
        moved = self._page(old, target) if old in self.there else self._folder(old, target)
        for path in moved:
            self._check_readable(path)
        for path in moved.values():
            self._check_name(path)
            self._check_free(path, moved)
        return Request(old, new, moved)

    def _page(self, old: str, new: str) -> Mapping[str, str]:
        if not is_page(old):
            hint = _("move a file by hand, or the folder that it lies in")
            raise _refusal(old, _("neither a page nor a folder of pages"), hint)
        self._check_index(old, new)
        if not is_page(new) or format_of(new) is not format_of(old):
            suffix = PurePosixPath(old).suffix
            hint = _("end it in {suffix}, or with / for a folder", suffix=suffix)
            raise _refusal(new, _("a page in another format, or none"), hint)
        return {old: new}

    def _check_index(self, old: str, new: str) -> None:
        """An index page may come to a folder; it goes only where it leaves no page behind."""
        for path in (old, new):
            if _is_index(path) and not posixpath.dirname(path):
                hint = _("move what it says by hand")
                raise _refusal(path, _("the home page stands here, and no other"), hint)
        folder = posixpath.dirname(old)
        if _is_index(old) and any(
            is_page(path) and path != old for path in _below(folder, self.there)
        ):
            said = _("an index page names its folder in the address of every page there")
            raise _refusal(old, said, _("move the whole folder: {folder}", folder=folder))

    def _folder(self, old: str, new: str) -> Mapping[str, str]:
        if not old or f"{new}/".startswith(f"{old}/") or is_page(new):
            hint = _("move it away, or choose another place")
            raise _refusal(new, _("the folder cannot be moved there"), hint)
        return {path: new + path.removeprefix(old) for path in _below(old, self.there)}

    def _check_readable(self, path: str) -> None:
        name = f"{self.project.content}/{path}"
        for problem in self.sources.problems if path in self.sources.broken else ():
            if problem.file == name:
                raise problem

    def _check_name(self, path: str) -> None:
        if not is_portable(path) or any(part.startswith(".") for part in path.split("/")):
            hint = _("rename it: letters, digits, - and _")
            raise _refusal(path, _("not a name for every system"), hint)
        if any(fnmatchcase(path, skip) for skip in self.project.skip) and is_page(path):
            hint = _("choose another name, or see “skip” in {file}", file=self.project.file)
            raise _refusal(path, _("the site skips what is called so"), hint)

    def _check_free(self, path: str, moved: Collection[str]) -> None:
        hint = _("move it away, or choose another place")
        holder = self.taken.get(_claim(path))
        if holder and (holder == path or holder not in moved):  # else it goes: ``a`` becomes ``A``
            raise _refusal(path, _("the name is taken by {other}", other=holder), hint)
        above = (str(parent) for parent in PurePosixPath(path).parents)
        content = self.project.root / self.project.content
        if files.exists(files.inside(content, path)) or any(one in self.there for one in above):
            raise _refusal(path, _("something else stands there"), hint)


def _known(project: Project, written: str, target: str | None) -> str:
    if target is None:
        hint = _("name a place in {folder}", folder=project.content)
        raise _refusal(written, _("outside the folder of the pages"), hint)
    return target


def _within(content: Path, path: Path) -> str | None:
    """The path below the content folder, by its words alone."""
    plain, folder = Path(os.path.normpath(path)), Path(os.path.normpath(content))
    if not plain.is_relative_to(folder):
        return None
    return "" if plain == folder else plain.relative_to(folder).as_posix()


def _below(folder: str, there: Collection[str]) -> list[str]:
    return [path for path in there if path.startswith(f"{folder}/" if folder else "")]


def _taken(there: Collection[str]) -> dict[str, str]:
    """Who has which name."""
    return {SITE: _("menus and templates"), **{_claim(path): path for path in there}}


def _claim(path: str) -> str:
    """What no two may have: of pages the catalog, of files the name."""
    return folded(stem_of(path)) if is_page(path) else f"/{folded(path)}"


def _refusal(path: str, said: str, hint: str) -> MoveError:
    return MoveError(said, file=printable(path), hint=hint)
