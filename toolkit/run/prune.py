"""``pull --prune``: obsolete entries taken away, on demand only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolkit import git
from toolkit.catalog import po
from toolkit.model import Entry, Key
from toolkit.project import Project
from toolkit.run.steps import Step


@dataclass(frozen=True, slots=True)
class Prune:
    """What may go: all that is out of use, or what was so at a revision already."""

    project: Project
    before: str | None = None

    def done(self, step: Step) -> Step:
        """The step without the entries that may go.

        Raises:
            GitError: the revision cannot be read.
        """
        if step.catalog is None:
            return step
        left = [e.key for e in step.catalog.entries if e.obsolete or not step.is_in_use]
        going = frozenset(left) if self.before is None else self._then(step.name).intersection(left)
        if not going:
            return step
        catalog = step.catalog.without(going)
        whole = catalog.entries or step.is_in_use
        return replace(step, catalog=catalog if whole else None, pruned=len(going))

    def _then(self, name: str) -> set[Key]:
        """The messages of a catalog that were out of use at the revision."""
        assert self.before is not None  # noqa: S101 - asked for only then
        data = git.show(self.project.root, self.before, name)
        entries = po.load(data, name).entries if data else ()
        return {entry.key for entry in entries if entry.obsolete or self._was_gone(entry)}

    def _was_gone(self, entry: Entry) -> bool:
        """Its page was no more, at the revision."""
        return bool(entry.references) and not any(map(self._was_there, entry.references))

    def _was_there(self, reference: str) -> bool:
        assert self.before is not None  # noqa: S101 - asked for only then
        return git.show(self.project.root, self.before, reference) is not None
