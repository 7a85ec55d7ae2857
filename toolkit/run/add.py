"""``add``: files as people have them become source pages; all of them, or none.

Everything is read, converted and checked before the first file is written. Nothing that stands
there is written over: a page has translations, and a person decides what becomes of them.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from toolkit import files
from toolkit.errors import AddressError, L10nError, SourceError
from toolkit.formats import format_of, is_page
from toolkit.formats.convert import Draft, convert
from toolkit.formats.convert.counts import Counts, counts
from toolkit.messages import _
from toolkit.model import Severity
from toolkit.project import Project
from toolkit.run.move_request import contents
from toolkit.run.names import folded, is_portable, printable
from toolkit.run.sources import SITE, options_of, refusal, stem_of

SUFFIX = ".md"


@dataclass(frozen=True, slots=True)
class Added:
    """A file that was brought in, and the page that it became; ``page`` is a content path."""

    source: str
    page: str
    draft: Draft
    counts: Counts

    @property
    def files(self) -> Iterator[tuple[str, bytes]]:
        """The page and its pictures, by content path."""
        yield self.page, self.draft.markdown.encode()
        for name, data in self.draft.assets:
            yield posixpath.join(posixpath.dirname(self.page), name), data

    def as_json(self) -> dict[str, object]:
        """Everything, as ``--format json`` prints it."""
        return {
            "source": self.source,
            "page": self.page,
            "title": self.draft.title,
            "files": [name for name, _data in self.files],
            "counts": asdict(self.counts),
            "guesses": [asdict(guess) for guess in self.draft.guesses],
            "markdown": self.draft.markdown,
        }


@dataclass(slots=True)
class AddReport:
    """What was brought in, the files written (with ``dry_run`` none), and why nothing was."""

    added: list[Added] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    problems: list[L10nError] = field(default_factory=list)

    def as_json(self) -> dict[str, object]:
        """Everything, as ``--format json`` prints it."""
        return {
            "version": 1,
            "added": [one.as_json() for one in self.added],
            "written": self.written,
            "problems": [str(problem) for problem in self.problems],
        }


def add(
    project: Project,
    sources: Sequence[Path],
    to: str | None = None,
    *,
    here: Path | None = None,
    dry_run: bool = False,
) -> AddReport:
    """Bring files in as source pages.

    ``to`` is a page (of one file), or a folder where it ends with ``/``, as a person at ``here``
    writes it or as it is called in the content folder. Where one file cannot be brought in, none
    is; the problems say why.

    Raises:
        AddressError: ``to`` is no place for a page.
        WriteError: the disk said no; nothing was added.
    """
    desk = _Desk(project, _target(project, to, here or project.root, len(sources)))
    report = AddReport()
    for source in sources:
        try:
            report.added.append(desk.added(source))
        except L10nError as problem:
            report.problems.append(problem)
    if not report.problems and not dry_run:
        report.written = _write(project, report.added)
    return report


# ── where to ─────────────────────────────────────────────────────────────────────────────────


def _target(project: Project, to: str | None, here: Path, count: int) -> str:
    """The content path of a page, or of a folder with ``/`` at its end."""
    if to is None:
        return "./"
    content = project.root / project.content
    for base in (here, content):
        within = _within(content, base / to)
        if within is not None:
            return _as_asked(to, within, count, content)
    hint = _("name a place in {folder}", folder=project.content)
    raise AddressError(_("outside the folder of the pages"), file=to, hint=hint)


def _as_asked(to: str, within: str, count: int, content: Path) -> str:
    folder = to.endswith("/") or not within or files.holds_anything(content / within)
    if folder:
        return f"{within or '.'}/"
    if not is_page(within) or PurePosixPath(within).suffix.lower() != SUFFIX:
        hint = _("end it in {suffix}, or with / for a folder", suffix=SUFFIX)
        raise AddressError(_("no name for a page in Markdown"), file=to, hint=hint)
    if count > 1:
        hint = _("name a folder, with / at its end")
        raise AddressError(_("several files cannot become one page"), file=to, hint=hint)
    return within


def _within(content: Path, path: Path) -> str | None:
    """The path below the content folder, by its words alone."""
    plain, folder = Path(os.path.normpath(path)), Path(os.path.normpath(content))
    if not plain.is_relative_to(folder):
        return None
    return "" if plain == folder else plain.relative_to(folder).as_posix()


# ── one file after the other ─────────────────────────────────────────────────────────────────


class _Desk:
    """Files on their way; remembers which names are taken."""

    def __init__(self, project: Project, target: str) -> None:
        self.project, self.target = project, target
        self.options = options_of(project)
        self.taken = {SITE: _("menus and templates")}
        self.taken |= {_claim(path): path for path in contents(project)}

    def added(self, source: Path) -> Added:
        """The page of one file, checked.

        Raises:
            SourceError: it cannot be brought in.
            AddressError: its name is taken, or none for every system.
        """
        name = printable(str(source))
        into = self.target.endswith("/")
        stem = "" if into else PurePosixPath(self.target).stem
        draft = convert(files.read(source), name, stem)
        page = posixpath.normpath(f"{self.target}{draft.stem}{SUFFIX}") if into else self.target
        made = Added(name, page, draft, counts(draft.markdown))
        self._check_page(made)
        for path, _data in made.files:
            self._check_name(path, name)
        return made

    def _check_page(self, made: Added) -> None:
        file = f"{self.project.content}/{made.page}"
        parsed = format_of(made.page).parse(made.draft.markdown.encode(), file, self.options)
        for finding in parsed.findings:
            if finding.severity is Severity.ERROR:
                raise refusal(finding)

    def _check_name(self, path: str, source: str) -> None:
        shown = f"{self.project.content}/{path}"
        if not is_portable(path) or any(part.startswith(".") for part in path.split("/")):
            hint = _("choose its name with --to: letters, digits, - and _")
            raise AddressError(_("not a name for every system"), file=shown, hint=hint)
        if is_page(path) and any(fnmatchcase(path, skip) for skip in self.project.skip):
            hint = _("choose another name, or see “skip” in {file}", file=self.project.file)
            raise AddressError(_("the site skips what is called so"), file=shown, hint=hint)
        holder = self.taken.setdefault(_claim(path), path)
        known = files.exists(files.inside(self.project.root / self.project.content, path))
        if known or holder is not path:
            said = _("{source} would be written over it", source=source)
            if not known:
                said = _("the name is taken by {other}", other=holder)
            hint = _("choose another name: l10n add {source} --to NAME.md", source=source)
            raise AddressError(said, file=shown, hint=hint)


def _claim(path: str) -> str:
    """What no two may have: of pages the catalog, of files the name."""
    return folded(stem_of(path)) if is_page(path) else f"/{folded(path)}"


# ── writing ──────────────────────────────────────────────────────────────────────────────────


def _write(project: Project, added: Iterable[Added]) -> list[str]:
    """Write all files, or take those that are written away again."""
    written: list[str] = []
    nothing = files.fingerprint(b"")
    everything = [(f"{project.content}/{path}", data) for one in added for path, data in one.files]
    try:
        for name, data in everything:
            path = files.inside(project.root, name)
            if files.exists(path):
                raise SourceError(
                    _("something else stands there"),
                    file=name,
                    hint=_("move it away, or choose another place"),
                )
            files.replace(path, data, root=project.root, known=nothing)
            written.append(name)
    except L10nError:
        _take_back(project, dict(everything), written)
        raise
    return written


def _take_back(project: Project, everything: dict[str, bytes], written: Iterable[str]) -> None:
    """Remove what was written, unless somebody wrote there since."""
    content = project.root / project.content
    for name in written:
        with suppress(L10nError):
            known = files.fingerprint(everything[name])
            files.remove(files.inside(project.root, name), root=content, known=known)
