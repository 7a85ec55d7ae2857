"""What a site consists of on the disk: its pages, parsed once, and the files beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from toolkit import files
from toolkit.errors import L10nError, SourceError
from toolkit.formats import SUFFIXES, format_of
from toolkit.messages import _
from toolkit.model import Format, FormatOptions, Page, Severity
from toolkit.project import Project

SITE = "site"  # the catalog of what no page says: menus, the site's own templates


@dataclass(frozen=True, slots=True)
class Source:
    """A page of the site. ``stem`` names its catalogs, ``raw`` are its bytes."""

    path: str
    raw: bytes
    page: Page
    format: Format

    @property
    def stem(self) -> str:
        """What its catalogs are called: its path without the suffix."""
        return stem_of(self.path)


@dataclass(slots=True)
class Sources:
    """All pages by path, the other files, and what could not be read, each with its reason."""

    pages: dict[str, Source] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    problems: list[L10nError] = field(default_factory=list)


def stem_of(path: str) -> str:
    """``treatments/chronic-migraine`` of ``treatments/chronic-migraine.md``."""
    return str(PurePosixPath(path).with_suffix(""))


def options_of(project: Project) -> FormatOptions:
    """What the site tells every format."""
    return FormatOptions(project.front_matter, project.names, project.math)


def read_sources(project: Project) -> Sources:
    """Read every page of the site.

    A page that cannot be read is a problem of its own; the others are still there.
    """
    folder = project.root / project.content
    found = [path.relative_to(folder).as_posix() for path in files.walk(folder)]
    pages = [path for path in found if is_page(project, path)]
    sources = Sources(files=tuple(path for path in found if path not in set(pages)))
    options = options_of(project)
    for path in pages:
        try:
            sources.pages[path] = read_page(project, path, options)
        except L10nError as error:
            sources.problems.append(error)
    sources.problems += _clashes(sources)
    return sources


def is_page(project: Project, path: str) -> bool:
    """A file of a known format that the site does not skip."""
    known = PurePosixPath(path).suffix.lower() in SUFFIXES
    return known and not any(fnmatchcase(path, pattern) for pattern in project.skip)


def read_page(project: Project, path: str, options: FormatOptions) -> Source:
    """Read one page.

    Raises:
        SourceError: it cannot be read, or its front matter or a directive is wrong.
    """
    name = f"{project.content}/{path}"
    raw = read_named(project, name, SourceError)
    form = format_of(path)
    page = form.parse(raw, name, options)
    for finding in page.findings:
        if finding.severity is Severity.ERROR:
            raise SourceError(finding.message, file=name, line=finding.line)
    return Source(path, raw, page, form)


def read_named(project: Project, name: str, error: type[L10nError]) -> bytes:
    """A file of the site by its name; what goes wrong is told with that name."""
    try:
        return files.read(files.inside(project.root, name), error=error)
    except L10nError as fault:
        raise error(fault.message, file=name, hint=fault.hint) from None


def _clashes(sources: Sources) -> Iterator[L10nError]:
    """Pages that would share a catalog; the later ones are taken out."""
    seen: dict[str, str] = {SITE: _("the catalog of menus and templates")}
    for path in list(sources.pages):
        holder = seen.setdefault(stem_of(path), path)
        if holder != path:
            del sources.pages[path]
            yield SourceError(
                _("its catalog would be that of {other}", other=holder),
                file=path,
                hint=_("rename one of them"),
            )
