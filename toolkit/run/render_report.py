"""What a rendering made, and what every kind of rendering does at its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from toolkit.catalog.coverage import Count
from toolkit.errors import L10nError, SourceError
from toolkit.model import Finding
from toolkit.run.house import House
from toolkit.run.output import Output
from toolkit.run.sources import read_named


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was written: its source, locale, file, and what is translated of it."""

    page: str
    locale: str
    file: str
    count: Count


@dataclass(slots=True)
class RenderReport:
    """What was made, what is to look at, what could not be made, and which old files went."""

    out: Path
    made: list[Made] = field(default_factory=list)
    findings: dict[Finding, None] = field(default_factory=dict)
    problems: list[L10nError] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)

    def tell(self, problem: L10nError) -> None:
        """Note what could not be made; what many pages run into is said once."""
        if str(problem) not in map(str, self.problems):
            self.problems.append(problem)


def copy_files(house: House, output: Output, report: RenderReport, prefix: str = "") -> None:
    """Copy what is no page as it is."""
    for name in house.sources.files:
        try:
            data = read_named(house.project, f"{house.project.content}/{name}", SourceError)
            output.write(f"{prefix}{name}", data, name)
        except L10nError as error:
            house.sources.broken.add(name)
            report.tell(error)


def clear(house: House, tags: tuple[str, ...], output: Output, report: RenderReport) -> None:
    """After all locales were rendered, remove what is no longer made.

    What was made of a source that could not be used this time stays as it was.
    """
    if set(tags) >= set(house.project.locales):
        wanted = {(path, tag) for path in house.sources.all for tag in tags}
        unmade = wanted - {(made.page, made.locale) for made in report.made}
        report.removed = output.clear(house.sources.broken | {path for path, _ in unmade})
