"""``mv``: a page goes elsewhere with its catalogs, and all that points to it goes along.

A note of what is moved is written before anything else and taken away last. A run that is killed
in between is finished by the same command: by the note it knows what was asked, and each step is
done only where it is not done yet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from toolkit import files
from toolkit.errors import L10nError, MoveError
from toolkit.messages import _
from toolkit.project import Project, find_project
from toolkit.run.move_plan import Plan, Relinked, plan
from toolkit.run.move_request import Request, asked, readings
from toolkit.run.pull import PullReport, pull
from toolkit.run.sources import read_sources


@dataclass(slots=True)
class MoveReport:
    """What went where, which files were written (or would be) and removed, which links changed."""

    moved: Mapping[str, str]
    written: list[str]
    removed: list[str]
    links: list[Relinked]
    pulled: PullReport | None = None
    problems: list[L10nError] = field(default_factory=list)


def move(
    project: Project, old: str, new: str, *, here: Path | None = None, dry_run: bool = False
) -> MoveReport:
    """Move a page, or a folder of pages, and pull.

    The two are paths as a person at ``here`` writes them, or as they are called in the content
    folder. All is read and computed before the first file is written; with ``dry_run`` none is.

    Raises:
        MoveError: it cannot be moved, or not there.
        L10nError: what must be changed cannot be read; nothing was moved.
    """
    sources = read_sources(project)
    noted = _noted(project)
    here = here or project.root / project.content
    request = (
        _same(noted, project, old, new, here) if noted else asked(project, sources, old, new, here)
    )
    planned = plan(project, sources, request, resumed=noted is not None)
    report = MoveReport(
        request.moved, list(planned.writes), planned.removes, planned.links, None, sources.problems
    )
    if not dry_run:
        report.pulled = _carry_out(project, request, planned)
        report.problems = report.pulled.problems
    return report


def _carry_out(project: Project, request: Request, planned: Plan) -> PullReport:
    note = _note(project)
    files.replace(note, _said(request), root=project.root)
    for name, data in planned.writes.items():
        files.replace(files.inside(project.root, name), data, root=project.root)
    for name in planned.removes:
        files.remove(files.inside(project.root, name), root=project.root)
    pulled = pull(find_project(project.root))
    files.remove(note, root=project.root)
    return pulled


# ── the note ─────────────────────────────────────────────────────────────────────────────────


def _note(project: Project) -> Path:
    return project.root / str(project.catalogs) / ".l10n-move.json"


def _said(request: Request) -> bytes:
    said = {"old": request.old, "new": request.new, "moved": dict(request.moved)}
    return (json.dumps(said, indent=1, ensure_ascii=False) + "\n").encode()


def _noted(project: Project) -> Request | None:
    """The move that was interrupted, if one was."""
    note = _note(project)
    if not files.exists(note):
        return None
    try:
        said = json.loads(files.read(note))
        old, new, moved = said["old"], said["new"], said["moved"]
        request = Request(str(old), str(new), {str(one): str(moved[one]) for one in moved})
    except (ValueError, LookupError, TypeError):
        hint = _("see what was moved, and remove the note")
        said = _("the note of an interrupted move is damaged")
        raise MoveError(said, file=note, hint=hint) from None
    for path in (*request.moved, *request.moved.values()):
        files.inside(project.root / project.content, path)
    return request


def _same(noted: Request, project: Project, old: str, new: str, here: Path) -> Request:
    """The interrupted move, if it is the one that is asked for."""
    if (noted.old, noted.new) not in list(readings(project, old, new, here)):
        command = f"l10n mv {noted.old} {noted.new}"
        hint = _("finish it first: {command}", command=command)
        raise MoveError(_("a move was interrupted"), file=_note(project), hint=hint)
    return noted
