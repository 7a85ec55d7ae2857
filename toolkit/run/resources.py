"""What some checks need and the toolkit does not hold in itself: dictionaries, word lists.

A resource is loaded once for each locale, when a check that is chosen needs it. Where there is
none, the check is not run, and a finding says how to get one: it never counts as clean.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from toolkit.check import CHECKS
from toolkit.messages import _
from toolkit.project import Project
from toolkit.run import dictionary

Load = Callable[[Project | None, str], Any]  # a site or none, a locale; None if there is none


@dataclass(frozen=True, slots=True)
class Resource:
    """How a resource is loaded, and in one sentence how to get it."""

    load: Load
    way_out: str


RESOURCES: dict[str, Resource] = {
    "dictionary": Resource(dictionary.load, dictionary.WAY_OUT),
}


@dataclass(slots=True)
class Needed:
    """The resources that the chosen checks need, as they are found; ``lacking`` by locale."""

    codes: frozenset[str]
    lacking: dict[str, set[str]] = field(default_factory=dict)
    _loaded: dict[tuple[str, str], Any] = field(default_factory=dict)

    def of(self, project: Project | None, tag: str) -> dict[str, Any]:
        """The resources for a locale, by name."""
        names = {CHECKS[code].needs for code in self.codes if CHECKS[code].needs}
        found = {name: self._load(name, project, tag) for name in sorted(names)}
        self.lacking[tag] = {name for name, value in found.items() if value is None}
        return {name: value for name, value in found.items() if value is not None}

    def _load(self, name: str, project: Project | None, tag: str) -> Any:
        if (name, tag) not in self._loaded:
            self._loaded[name, tag] = RESOURCES[name].load(project, tag)
        return self._loaded[name, tag]

    def without(self, tag: str) -> frozenset[str]:
        """The chosen checks that cannot run for a locale."""
        lacking = self.lacking.get(tag, set())
        return frozenset(code for code in self.codes if CHECKS[code].needs in lacking)

    def said(self, code: str) -> str:
        """Why a check was not run, and how it could be."""
        way_out = _(RESOURCES[CHECKS[code].needs].way_out)
        return _("not run: {why}", why=way_out)
