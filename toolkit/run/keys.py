"""Which data files the settings name, and which settings name nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase

from toolkit.errors import ConfigError
from toolkit.formats import is_data
from toolkit.formats.data import path_of
from toolkit.keys import parse_pattern, written
from toolkit.messages import _
from toolkit.model import Page
from toolkit.project import DataKeys, Project
from toolkit.settings import nearest


def keys_of(project: Project, path: str) -> tuple[str, ...]:
    """The patterns that speak of a data file, by its path in the content."""
    if not is_data(path):
        return ()
    several = [one.keys for one in project.data if fnmatchcase(path, one.files)]
    return tuple(dict.fromkeys(key for keys in several for key in keys))


def idle_keys(
    project: Project, found: Iterable[str], pages: Mapping[str, Page]
) -> Iterator[ConfigError]:
    """Settings that name no file, or no text in any of theirs.

    ``found`` are all files; ``pages`` the data files that could be read. What is asked of a file
    that could not is not known to be idle.
    """
    names = sorted(filter(is_data, found))
    for one in project.data:
        meant = [name for name in names if fnmatchcase(name, one.files)]
        if not meant:
            said = _("no data file is called “{files}”", files=one.files)
            yield ConfigError(said, file=project.file, hint=nearest(one.files, names))
        elif all(name in pages for name in meant):
            yield from _idle(project, one, [pages[name] for name in meant])


def _idle(project: Project, one: DataKeys, pages: list[Page]) -> Iterator[ConfigError]:
    offered = [path_of(segment.name) for page in pages for segment in page.segments]
    known = {written(path_of(name), items=False) for page in pages for name in page.meta}
    for key in one.keys:
        pattern = parse_pattern(key)
        if not any(map(pattern.names, offered)):
            said = _("“{key}” names no text in {files}", key=key, files=one.files)
            yield ConfigError(said, file=project.file, hint=nearest(key, known))
