"""What a site consists of on the disk: its pages, parsed once, and the files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path, PurePosixPath

from toolkit import files
from toolkit.errors import ConfigError, L10nError, SourceError
from toolkit.formats import format_of, is_page
from toolkit.messages import N_, _
from toolkit.model import Finding, Format, FormatOptions, Page, Severity
from toolkit.project import Project
from toolkit.render.values import misspelt
from toolkit.run.keys import idle_keys, keys_of
from toolkit.run.names import folded, is_portable, printable
from toolkit.settings import nearest

SITE = "site"  # the catalog of what no page says: menus, the site's own templates

_WAYS_OUT = {
    "control-character": N_("take it out"),
    "data-syntax": N_("mend the file; another program may read it otherwise"),
    "data-value": N_("write the text itself there, or leave its key out of the settings"),
    "directive": N_("mend the comment, or take it out"),
    "front-matter": N_("write “key: value”, each key once"),
}


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
    """All pages by path, the other files, and what could not be used, with the reasons.

    ``data`` are the data files that the settings name: they have catalogs, and no address.
    """

    pages: dict[str, Source] = field(default_factory=dict)
    data: dict[str, Source] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    broken: set[str] = field(default_factory=set)
    problems: list[L10nError] = field(default_factory=list)

    @property
    def all(self) -> dict[str, Source]:
        """Whatever has a catalog."""
        return self.pages | self.data


def stem_of(path: str) -> str:
    """``treatments/chronic-migraine`` of ``treatments/chronic-migraine.md``."""
    return str(PurePosixPath(path).with_suffix(""))


def options_of(project: Project, path: str = "") -> FormatOptions:
    """What the site tells every format; and of a data file, which of its values are texts."""
    keys = keys_of(project, path) if path else ()
    return FormatOptions(project.front_matter, project.names, project.math, keys)


def read_sources(project: Project) -> Sources:
    """Read every page of the site.

    A page that cannot be read is a problem of its own; the others are still there.

    Raises:
        SourceError: there is no page at all.
    """
    sources = Sources()
    found = _found(project)
    is_source = partial(_is_source, project)
    if not any(map(is_source, found)):
        raise SourceError(
            _("no page here"),
            file=project.content,
            hint=_("put one there, or say in {file} where they are", file=project.file),
        )
    for path, problem in (_unreadable(project) | _names(project, found)).items():
        sources.broken.add(path)
        sources.problems.append(problem)
    for path in filter(is_source, found):
        if path not in sources.broken:
            _read_into(sources, project, path)
    sources.files = tuple(p for p in found if not is_source(p) and p not in sources.broken)
    sources.problems += _menu_problems(project, [*found, *sources.broken])
    read = {path: source.page for path, source in sources.data.items()}
    sources.problems += idle_keys(project, found, read)
    return sources


def _found(project: Project) -> list[str]:
    """The content of the site, what it skips left out."""
    return _wanted(project, files.walk(project.root / project.content))


def _wanted(project: Project, paths: Iterable[Path]) -> list[str]:
    folder = project.root / project.content
    names = [path.relative_to(folder).as_posix() for path in paths]
    return [name for name in names if not any(fnmatchcase(name, skip) for skip in project.skip)]


def _unreadable(project: Project) -> dict[str, L10nError]:
    """Pages that stand there by name only: what was made of them stays as it was."""
    paths = _wanted(project, files.left_out(project.root / project.content))
    said = _("not a file, or a link that leads nowhere or out of the folder")
    hint = _("put the page in its place, or remove it")
    named = (path for path in paths if _is_source(project, path))
    return {path: _name_error(project, path, said, hint) for path in named}


def _is_source(project: Project, path: str) -> bool:
    """Whether a file is translated: a page, or a data file that the settings name."""
    return is_page(path) or bool(keys_of(project, path))


def _read_into(sources: Sources, project: Project, path: str) -> None:
    kept = sources.pages if is_page(path) else sources.data
    try:
        kept[path] = read_page(project, path, options_of(project, path))
    except L10nError as error:
        sources.broken.add(path)
        sources.problems.append(error)


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
            raise refusal(finding)
    return Source(path, raw, page, form)


def refusal(finding: Finding) -> SourceError:
    """What is wrong with a page, as the error that stops it."""
    hint = _(_WAYS_OUT[finding.code])
    return SourceError(finding.message, file=finding.file, line=finding.line, hint=hint)


def read_named(project: Project, name: str, error: type[L10nError]) -> bytes:
    """A file of the site by its name; what goes wrong is told with that name."""
    try:
        return files.read(files.inside(project.root, name), error=error)
    except L10nError as fault:
        raise error(fault.message, file=name, hint=fault.hint) from None


def _names(project: Project, found: list[str]) -> dict[str, L10nError]:
    """The files that cannot be called as they are, and why."""
    seen: dict[str, str] = {SITE: _("menus and templates")}
    refused: dict[str, L10nError] = {}
    for path in found:
        is_source = _is_source(project, path)
        name = folded(stem_of(path)) if is_source else f"/{folded(path)}"
        if not is_portable(path):
            hint = _("rename it: letters, digits, - and _")
            refused[path] = _name_error(project, path, _("not a name for every system"), hint)
        elif (holder := seen.setdefault(name, path)) != path:
            refused[path] = _clash(project, path, holder)
            if is_source and name != SITE:  # whose catalog it is, only a person knows
                refused.setdefault(holder, _clash(project, holder, path))
    return refused


def _clash(project: Project, path: str, holder: str) -> SourceError:
    said = _("its catalog would be that of {other}", other=holder)
    if not _is_source(project, path):
        said = _("on some systems it is the same file as {other}", other=holder)
    return _name_error(project, path, said, _("rename one of them"))


def _name_error(project: Project, path: str, message: str, hint: str) -> SourceError:
    return SourceError(message, file=printable(f"{project.content}/{path}"), hint=hint)


def _menu_problems(project: Project, found: list[str]) -> Iterator[L10nError]:
    for item in project.menu:
        if item.page not in found:
            yield ConfigError(
                _("the menu has no page “{page}”", page=item.page),
                file=project.file,
                hint=nearest(item.page, found),
            )


def misspelt_values(source: Source, project: Project) -> Iterator[Finding]:
    """Where an author nearly wrote a declared value: readers would see the braces."""
    file = f"{project.content}/{source.path}"
    for segment in source.page.segments if project.names else ():
        for name, near in misspelt(segment.text, project.names):
            said = _("no value is called “{name}” (did you mean “{near}”?)", name=name, near=near)
            yield Finding(
                "unknown-value", Severity.ERROR, said, file, segment.line, page=source.path
            )
